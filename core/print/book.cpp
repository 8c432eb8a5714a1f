// SPDX-License-Identifier: EUPL-1.2
#include "core/print/book.h"

#include "core/base/error.h"
#include "core/print/flow.h"
#include "core/print/fonts.h"
#include "core/print/layout.h"
#include "core/print/outline.h"
#include "core/print/pdf_pages.h"

#include <algorithm>

namespace wijkwerk::print {

namespace {

constexpr double mm(double millimetres) {
    return millimetres * unitsPerInch / 25.4;
}

constexpr double left = mm(25);
constexpr double right = pageWidth - mm(20);
constexpr double width = right - left;
constexpr double headTop = mm(15);
constexpr double markTop = mm(10);
constexpr double bodyTop = mm(28);
constexpr double bodyBottom = pageHeight - mm(26);
constexpr double footTop = pageHeight - mm(18);
constexpr double factWidth = mm(48);
constexpr double gap = mm(4);
constexpr double bodySize = 10;
const QColor ink(0x17, 0x23, 0x1E);
const QColor muted(0x5B, 0x6B, 0x64);

/// Strips of all blocks below each other, and which of them begin a chapter.
class Body {
public:
    explicit Body(const std::vector<BookBlock>& blocks) {
        for (const BookBlock& block : blocks)
            add(block);
    }

    std::vector<Strip> strips;
    std::vector<std::pair<std::size_t, QString>> chapters; ///< first strip and title

private:
    void add(const BookBlock& block) {
        switch (block.part) {
        case BookPart::Chapter:
            chapters.emplace_back(strips.size(), block.text);
            paragraph(block.text, letterFont(15, true), 0, m_line * 2.4, true);
            break;
        case BookPart::Heading:
            paragraph(block.text, letterFont(bodySize + 0.5, true), 0, m_line * 1.1, true);
            break;
        case BookPart::Text:
            paragraph(block.text, letterFont(bodySize), 0, m_line * 0.5, false);
            break;
        case BookPart::Item:
            item(block.text);
            break;
        case BookPart::Fact:
            beside({{block.text, 0, factWidth, muted, false},
                    {block.value, factWidth + gap, width - factWidth - gap, ink, false}},
                   m_line * 0.2);
            break;
        case BookPart::Row:
            row(block);
            break;
        }
    }

    struct Column {
        QString text;
        double indent = 0;
        double width = 0;
        QColor colour;
        bool bold = false;
    };

    void paragraph(const QString& text, const QFont& font, double indent, double before, bool keepWithNext) {
        const auto paragraph = layoutParagraph(text, {}, font, width - indent);
        const int count = paragraph->lineCount();
        for (int at = 0; at < count; ++at) {
            Strip strip;
            strip.lines.push_back({paragraph, at, indent, ink});
            strip.before = at == 0 ? before : 0;
            strip.height = paragraph->lineAt(at).height();
            strip.keepWithNext = keepWithNext || (at == 0 && count > 1) || (at + 2 == count && count > 2);
            strips.push_back(std::move(strip));
        }
    }

    void item(const QString& text) {
        const std::size_t first = strips.size();
        paragraph(text, letterFont(bodySize), mm(5), m_line * 0.25, false);
        auto& lines = strips[first].lines;
        lines.insert(lines.begin(),
                     {layoutParagraph(QStringLiteral("•"), {}, letterFont(bodySize), mm(5)), 0, mm(1), ink});
    }

    void row(const BookBlock& block) {
        if (block.cells.isEmpty())
            return;
        // The last column has what is long.
        const double unit = (width - gap * double(block.cells.size() - 1)) / double(block.cells.size() + 1);
        std::vector<Column> columns;
        double indent = 0;
        for (qsizetype at = 0; at < block.cells.size(); ++at) {
            const double share = at + 1 == block.cells.size() ? unit * 2 : unit;
            columns.push_back({block.cells[at], indent, share, at == 0 && !block.bold ? muted : ink, block.bold});
            indent += share + gap;
        }
        beside(columns, m_line * 0.25);
        strips.back().keepWithNext = block.bold;
    }

    /// Texts beside each other, line by line; the strips of one are as high as their highest line.
    void beside(const std::vector<Column>& columns, double before) {
        std::vector<std::shared_ptr<QTextLayout>> texts;
        int count = 0;
        for (const Column& column : columns) {
            texts.push_back(layoutParagraph(column.text, {}, letterFont(bodySize, column.bold), column.width));
            count = std::max(count, texts.back()->lineCount());
        }
        for (int at = 0; at < count; ++at) {
            Strip strip;
            for (std::size_t column = 0; column < columns.size(); ++column) {
                if (at >= texts[column]->lineCount())
                    continue;
                strip.lines.push_back({texts[column], at, columns[column].indent, columns[column].colour});
                strip.height = std::max(strip.height, texts[column]->lineAt(at).height());
            }
            strip.before = at == 0 ? before : 0;
            strip.keepWithNext = count > 1 && (at == 0 || at + 2 == count);
            strips.push_back(std::move(strip));
        }
    }

    double m_line = QFontMetricsF(letterFont(bodySize)).height();
};

class Sheets {
public:
    std::vector<LayoutPage> pages;

    LayoutPage& page(std::size_t index) {
        if (index >= pages.size())
            pages.resize(index + 1);
        return pages[index];
    }

    /// Below each other from y; returns the y below.
    double put(std::size_t index, const QString& text, const QFont& font, double x, double y, double room,
               const QColor& colour) {
        const auto paragraph = layoutParagraph(text, {}, font, room);
        for (int at = 0; at < paragraph->lineCount(); ++at) {
            page(index).lines.push_back({{paragraph, at, 0, colour}, {x, y}});
            y += paragraph->lineAt(at).height();
        }
        return y;
    }

    void putAtRight(std::size_t index, const QString& text, const QFont& font, double y, const QColor& colour) {
        const auto paragraph = layoutParagraph(text, {}, font, width);
        const double wide = paragraph->lineCount() ? paragraph->lineAt(0).naturalTextWidth() : 0;
        page(index).lines.push_back({{paragraph, 0, 0, colour}, {right - wide, y}});
    }
};

double putTitle(Sheets& sheets, const Book& book) {
    double y = sheets.put(0, book.title, letterFont(22, true), left, mm(35), width, ink) + mm(2);
    y = sheets.put(0, book.subject, letterFont(13), left, y, width, ink) + mm(8);
    for (const auto& [name, value] : book.facts) {
        const double below = sheets.put(0, name, letterFont(bodySize), left, y, factWidth, muted);
        y = std::max(
            below, sheets.put(0, value, letterFont(bodySize), left + factWidth + gap, y, width - factWidth - gap, ink));
    }
    return y + mm(12);
}

struct Entry {
    QString title;
    int page = 0; ///< of the body, 0 is its first
    double top = 0;
};

/// The table of contents; returns where its lines stand. `firstPage`: pages before the body.
std::vector<OutlineEntry> putContents(Sheets& sheets, const Book& book, const std::vector<Entry>& entries, double y,
                                      int firstPage) {
    std::vector<OutlineEntry> result;
    std::size_t sheet = 0;
    y = sheets.put(sheet, book.contents, letterFont(13, true), left, y, width, ink) + mm(2);
    const QFont font = letterFont(bodySize);
    const double line = QFontMetricsF(font).height();
    for (const Entry& entry : entries) {
        if (y + line > bodyBottom) {
            ++sheet;
            y = bodyTop;
        }
        const double top = y;
        y = sheets.put(sheet, entry.title, font, left, y, width - mm(15), ink);
        sheets.putAtRight(sheet, QString::number(entry.page + firstPage + 1), font, top, ink);
        result.push_back(
            {entry.title, entry.page + firstPage, entry.top, int(sheet), QRectF(left, top, width, y - top)});
        y += line * 0.25;
    }
    return result;
}

void putEdges(Sheets& sheets, const Book& book) {
    const QFont small = letterFont(8);
    for (std::size_t page = 0; page < sheets.pages.size(); ++page) {
        if (page > 0)
            sheets.put(page, book.subject, small, left, headTop, width, muted);
        if (!book.mark.isEmpty())
            sheets.put(page, book.mark, letterFont(8, true), left, markTop, width, ink);
        sheets.put(page, QStringLiteral("Bladzijde %1 van %2").arg(page + 1).arg(sheets.pages.size()), small, left,
                   footTop, width, muted);
    }
}

} // namespace

Pdf pdf(const Book& book) {
    const Body body(book.blocks);
    const auto places = breakPages(body.strips, bodyTop, bodyTop, bodyBottom);
    std::vector<Entry> entries;
    for (const auto& [strip, title] : body.chapters)
        entries.push_back({title, places[strip].page, places[strip].top});

    Sheets sheets;
    const double top = putTitle(sheets, book);
    // How many pages the contents take does not depend on the numbers in it.
    Sheets trial = sheets;
    putContents(trial, book, entries, top, 0);
    const int firstPage = int(trial.pages.size());
    const auto outline = putContents(sheets, book, entries, top, firstPage);
    for (std::size_t at = 0; at < body.strips.size(); ++at) {
        for (const Line& line : body.strips[at].lines)
            sheets.page(std::size_t(firstPage + places[at].page))
                .lines.push_back({line, {left + line.indent, places[at].top}});
    }
    putEdges(sheets, book);
    std::vector<std::shared_ptr<const LayoutPage>> pages;
    for (LayoutPage& page : sheets.pages)
        pages.push_back(std::make_shared<const LayoutPage>(std::move(page)));
    return pdfOfPages(Layout(std::move(pages)), book.title, book.datedOn,
                      [&](const QByteArray& file) { return withOutline(file, outline); });
}

} // namespace wijkwerk::print
