// SPDX-License-Identifier: EUPL-1.2
#include "core/print/layout.h"

#include "core/print/flow.h"
#include "core/print/fonts.h"

#include <algorithm>

namespace wijkwerk::print {

namespace {

using letters::Block;
using letters::BlockKind;
using letters::Document;

constexpr double mm(double millimetres) {
    return millimetres * unitsPerInch / 25.4;
}

constexpr double leftMargin = mm(25);
constexpr double rightEdge = pageWidth - mm(20);
constexpr double textWidth = rightEdge - leftMargin;
constexpr double markTop = mm(7);
constexpr double logoTop = mm(13);
constexpr double logoHeight = mm(16);
constexpr double logoWidth = mm(60);
constexpr double addressTop = mm(47); ///< window of C5 and DL envelopes
constexpr double addressWidth = mm(88);
constexpr double referenceLeft = mm(122);
constexpr double subjectTop = mm(82);
constexpr double nextPageTop = mm(32);
constexpr double headerTop = mm(15);
constexpr double bodyBottom = pageHeight - mm(28);
constexpr double footTop = pageHeight - mm(20);

constexpr double bodySize = 10;
constexpr double smallSize = 8;
const QColor ink(0x17, 0x23, 0x1E);
const QColor muted(0x5B, 0x6B, 0x64);

/// Collects what is placed on each sheet.
class Sheets {
public:
    std::vector<LayoutPage> pages = std::vector<LayoutPage>(1);

    /// Places a text at a fixed spot; returns the y below it.
    double put(int page, const QString& text, const QFont& font, double x, double y, double width,
               const QColor& colour) {
        const auto paragraph = layoutParagraph(text, {}, font, width);
        for (int at = 0; at < paragraph->lineCount(); ++at) {
            pages[std::size_t(page)].lines.push_back({{paragraph, at, 0, colour}, {x, y}});
            y += paragraph->lineAt(at).height();
        }
        return y;
    }

    void putStrips(const std::vector<Strip>& strips, double top) {
        const auto places = breakPages(strips, top, nextPageTop, bodyBottom);
        for (std::size_t at = 0; at < strips.size(); ++at) {
            const auto page = std::size_t(places[at].page);
            if (page >= pages.size())
                pages.resize(page + 1);
            for (const auto& line : strips[at].lines)
                pages[page].lines.push_back({line, {leftMargin + line.indent, places[at].top}});
        }
    }
};

double widthOf(const QString& text, const QFont& font) {
    const auto paragraph = layoutParagraph(text, {}, font, pageWidth);
    return paragraph->lineCount() == 0 ? 0 : paragraph->lineAt(0).naturalTextWidth();
}

QList<QTextLayout::FormatRange> formatsOf(const Block& block, double size) {
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const auto& run : block.runs) {
        if (run.bold && block.kind != BlockKind::Heading) {
            QTextLayout::FormatRange range;
            range.start = at;
            range.length = int(run.text.size());
            range.format.setFont(letterFont(size, true));
            formats << range;
        }
        at += int(run.text.size());
    }
    return formats;
}

/// The lines of a block. Two lines stay together at either end of a page, and a short block is not split.
std::vector<Strip> stripsOf(const Block& block, double before, const QFont& font) {
    std::vector<Strip> strips;
    const bool item = block.kind == BlockKind::Item;
    const double indent = item ? mm(5) : 0;
    const auto paragraph =
        layoutParagraph(letters::textOf(block), formatsOf(block, bodySize), font, textWidth - indent);
    const int count = paragraph->lineCount();
    for (int at = 0; at < count; ++at) {
        Strip strip;
        strip.lines.push_back({paragraph, at, indent, ink});
        strip.before = at == 0 ? before : 0;
        strip.height = paragraph->lineAt(at).height();
        const bool last = at + 1 == count;
        strip.keepWithNext = block.kind == BlockKind::Heading || (!last && (count <= 3 || at == 0 || at + 2 == count));
        strips.push_back(std::move(strip));
    }
    if (item && !strips.empty()) {
        auto& first = strips.front().lines;
        first.insert(first.begin(), {layoutParagraph(QStringLiteral("•"), {}, font, indent), 0, mm(1), ink});
    }
    return strips;
}

std::vector<Strip> stripsOf(const std::vector<Block>& blocks) {
    const QFont normal = letterFont(bodySize);
    const QFont bold = letterFont(bodySize, true);
    const double line = QFontMetricsF(normal).height();
    std::vector<Strip> strips;
    BlockKind previous = BlockKind::Paragraph;
    for (const auto& block : blocks) {
        const bool tight =
            previous == BlockKind::Heading || (block.kind == BlockKind::Item && previous == BlockKind::Item);
        const double before = tight ? 0 : block.kind == BlockKind::Item ? line * 0.2 : line * 0.75;
        const auto more = stripsOf(block, before, block.kind == BlockKind::Heading ? bold : normal);
        // A paragraph that only announces a list is not left alone at the foot of a page.
        if (block.kind == BlockKind::Item && previous == BlockKind::Paragraph && !strips.empty())
            strips.back().keepWithNext = true;
        strips.insert(strips.end(), more.begin(), more.end());
        previous = block.kind;
    }
    return strips;
}

void keepTogether(std::vector<Strip>& strips) {
    for (std::size_t at = 0; at + 1 < strips.size(); ++at)
        strips[at].keepWithNext = true;
}

/// Greeting, mandate line, room to sign, name and function: always together.
std::vector<Strip> signature(const Document& document) {
    const QFont font = letterFont(bodySize);
    const double line = QFontMetricsF(font).height();
    std::vector<Strip> strips;
    const auto add = [&](const QString& text, double before) {
        Block block{BlockKind::Paragraph, {{text, false}}};
        const auto more = stripsOf(block, before, font);
        strips.insert(strips.end(), more.begin(), more.end());
    };
    add(document.greeting, line);
    if (!document.onBehalf.isEmpty())
        add(document.onBehalf + QLatin1Char(','), 0);
    add(document.signatory, line * 3);
    if (!document.signatoryFunction.isEmpty())
        add(document.signatoryFunction, 0);
    keepTogether(strips);
    return strips;
}

void putSender(Sheets& sheets, const Document& document, const QByteArray& logo) {
    double x = leftMargin;
    if (const QImage image = QImage::fromData(logo); !image.isNull()) {
        // PDF/A-1 knows no transparency: the logo stands on white.
        QImage flat(image.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, image);
        const QSizeF size = QSizeF(flat.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
        sheets.pages[0].picture = flat;
        sheets.pages[0].pictureAt = QRectF(QPointF(x, logoTop), size);
        x += size.width() + mm(4);
    }
    const QFont bold = letterFont(13, true);
    const QFont small = letterFont(9);
    const bool hasUnit = !document.senderUnit.isEmpty();
    const double height = QFontMetricsF(bold).height() + (hasUnit ? QFontMetricsF(small).height() : 0);
    double y = std::max(logoTop, logoTop + (logoHeight - height) / 2);
    y = sheets.put(0, document.sender, bold, x, y, rightEdge - x, ink);
    if (hasUnit)
        sheets.put(0, document.senderUnit, small, x, y, rightEdge - x, muted);
}

/// Address in the window and reference block beside it; returns the y below the longer of the two.
double putAddress(Sheets& sheets, const Document& document) {
    const QFont font = letterFont(bodySize);
    double left = addressTop;
    for (const auto& line : document.address)
        left = sheets.put(0, line, font, leftMargin, left, addressWidth, ink);
    const QFont small = letterFont(9);
    const double drop = QFontMetricsF(font).ascent() - QFontMetricsF(small).ascent();
    const double pitch = QFontMetricsF(font).height() - QFontMetricsF(small).height();
    double labelWidth = 0;
    for (const auto& line : document.reference)
        labelWidth = std::max(labelWidth, widthOf(line.label, small));
    const double valueLeft = referenceLeft + labelWidth + mm(3);
    double right = addressTop + drop;
    for (const auto& line : document.reference) {
        const double below = sheets.put(0, line.label, small, referenceLeft, right, labelWidth + mm(1), muted);
        right = pitch + std::max(below, sheets.put(0, line.value, small, valueLeft, right, rightEdge - valueLeft, ink));
    }
    return std::max(left, right);
}

/// As many parts on a line as fit, with a point between them.
QStringList linesOf(const QStringList& parts, const QFont& font, double width) {
    QStringList lines;
    for (const auto& part : parts) {
        const QString longer = lines.isEmpty() ? part : lines.last() + QStringLiteral(" · ") + part;
        if (!lines.isEmpty() && widthOf(longer, font) <= width)
            lines.last() = longer;
        else
            lines << part;
    }
    return lines;
}

/// Head of later pages and foot of all.
void putEdges(Sheets& sheets, const Document& document) {
    const QFont small = letterFont(smallSize);
    QStringList head{document.sender};
    for (const auto& line : document.reference) {
        if (line.label == QLatin1String("Datum") || line.label == QLatin1String("Ons kenmerk"))
            head << line.label + QLatin1Char(' ') + line.value;
    }
    const int count = int(sheets.pages.size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            sheets.put(page, head.join(QStringLiteral(" · ")), small, leftMargin, headerTop, textWidth, muted);
        const double below = sheets.put(page, QStringLiteral("Bladzijde %1 van %2").arg(page + 1).arg(count), small,
                                        leftMargin, footTop, textWidth, muted);
        if (page == 0) {
            const QString sender = linesOf(document.returnLines, small, textWidth).join(u'\n');
            sheets.put(page, sender, small, leftMargin, below, textWidth, muted);
        }
    }
}

} // namespace

Layout::Layout(std::vector<std::shared_ptr<const LayoutPage>> pages)
    : m_pages(std::move(pages)) {}

void Layout::paint(QPainter& painter, int index) const {
    const LayoutPage& page = *m_pages.at(std::size_t(index));
    if (!page.picture.isNull())
        painter.drawImage(page.pictureAt, page.picture);
    if (!page.rules.empty()) {
        painter.setPen(QPen(ink, unitsPerInch / 144.0)); // half a point
        painter.drawLines(page.rules.data(), int(page.rules.size()));
    }
    if (page.drawing)
        page.drawing(painter);
    for (const auto& placed : page.lines) {
        const QTextLine line = placed.line.text->lineAt(placed.line.index);
        painter.setPen(placed.line.colour);
        line.draw(&painter, placed.at - line.position());
    }
}

Layout layout(const Document& document, const QByteArray& logo) {
    Sheets sheets;
    putSender(sheets, document, logo);
    double y = std::max(subjectTop, putAddress(sheets, document) + mm(8));
    const QFont bold = letterFont(bodySize, true);
    y = sheets.put(0, QLatin1String("Onderwerp: ") + document.subject, bold, leftMargin, y, textWidth, ink) + mm(5);
    if (!document.salutation.isEmpty()) { // what is no letter greets nobody
        y = sheets.put(0, document.salutation + QLatin1Char(','), letterFont(bodySize), leftMargin, y, textWidth, ink);
        y += mm(4.5);
    }

    auto strips = stripsOf(document.body);
    const auto sign = document.greeting.isEmpty() ? std::vector<Strip>{} : signature(document);
    strips.insert(strips.end(), sign.begin(), sign.end());
    auto objection = stripsOf(document.objection);
    if (!objection.empty()) {
        objection.front().before = mm(10);
        keepTogether(objection);
    }
    strips.insert(strips.end(), objection.begin(), objection.end());
    sheets.putStrips(strips, y);
    putEdges(sheets, document);
    for (std::size_t page = 0; page < sheets.pages.size() && !document.mark.isEmpty(); ++page)
        sheets.put(int(page), document.mark, letterFont(smallSize, true), leftMargin, markTop, textWidth, ink);

    std::vector<std::shared_ptr<const LayoutPage>> pages;
    for (auto& page : sheets.pages)
        pages.push_back(std::make_shared<const LayoutPage>(std::move(page)));
    return Layout(std::move(pages));
}

} // namespace wijkwerk::print
