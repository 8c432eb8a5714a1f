// SPDX-License-Identifier: EUPL-1.2
#include "core/print/paper_form.h"

#include "core/print/flow.h"
#include "core/print/fonts.h"
#include "core/print/pdf_pages.h"

#include <QFontMetricsF>

#include <algorithm>

namespace wijkwerk::print {

namespace {

constexpr double mm(double millimetres) {
    return millimetres * unitsPerInch / 25.4;
}

constexpr double left = mm(18);
constexpr double right = pageWidth - mm(15);
constexpr double width = right - left;
constexpr double top = mm(12);
constexpr double bottom = pageHeight - mm(12);
constexpr double gap = mm(5);
constexpr double largest = 9;
constexpr double smallest = 6.5;
constexpr double step = 0.25;
const QColor ink(0x17, 0x23, 0x1E);
const QColor muted(0x5B, 0x6B, 0x64);

/// Puts the form on a page in one size of type; `extra` is room for each line to write on.
class Sheet {
public:
    Sheet(double size, double extra)
        : m_size(size)
        , m_font(letterFont(size))
        , m_bold(letterFont(size, true))
        , m_line(QFontMetricsF(m_font).height())
        , m_extra(extra) {}

    void put(const PaperForm& form) {
        m_y = text(form.sender, letterFont(m_size - 1), muted, left, top, width);
        m_y = text(form.title, letterFont(m_size + 5, true), ink, left, m_y, width) + m_line * 0.2;
        if (!form.intro.isEmpty())
            m_y = text(form.intro, m_font, ink, left, m_y, width) + m_line * 0.2;
        putAll(form.head);
        for (const FormSection& section : form.sections) {
            m_y = text(section.title, m_bold, ink, left, m_y + m_line * 0.45, width) + m_line * 0.1;
            putAll(section.questions);
        }
        if (!form.foot.isEmpty())
            m_y = text(form.foot, letterFont(m_size - 1), muted, left, m_y + m_line * 0.6, width);
    }

    double below() const { return m_y; }
    int writingLines() const { return m_writing; }
    LayoutPage take() { return std::move(m_page); }

private:
    /// Below y; returns the y below it. `most`: lines that are shown, the last one ends with three points.
    double text(const QString& words, const QFont& font, const QColor& colour, double x, double y, double room,
                int most = 99) {
        if (words.isEmpty())
            return y;
        auto paragraph = layoutParagraph(words, {}, font, room);
        if (paragraph->lineCount() > most) {
            const QTextLine last = paragraph->lineAt(most - 1);
            QString cut = words.left(last.textStart() + last.textLength()).simplified();
            do {
                cut.chop(2);
                paragraph = layoutParagraph(cut + u'…', {}, font, room);
            } while (paragraph->lineCount() > most && cut.size() > 2);
        }
        for (int at = 0; at < paragraph->lineCount(); ++at) {
            m_page.lines.push_back({{paragraph, at, 0, colour}, {x, y}});
            y += paragraph->lineAt(at).height();
        }
        return y;
    }

    void putAll(const std::vector<FormQuestion>& questions) {
        const double half = (width - gap) / 2;
        for (std::size_t at = 0; at < questions.size(); ++at) {
            const bool pair = questions[at].half && at + 1 < questions.size() && questions[at + 1].half;
            if (!pair) {
                m_y = question(questions[at], left, m_y, width, mm(52));
                continue;
            }
            const double first = question(questions[at], left, m_y, half, mm(42));
            const double second = question(questions[at + 1], left + half + gap, m_y, half, mm(42));
            m_y = std::max(first, second);
            ++at;
        }
    }

    double question(const FormQuestion& asked, double x, double y, double room, double labelRoom) {
        const double below = text(asked.label, m_font, muted, x, y, labelRoom - mm(2));
        const double there = x + labelRoom;
        const double answer = asked.boxes.empty() ? lines(asked, there, y, room - labelRoom)
                                                  : boxes(asked.boxes, there, y, room - labelRoom);
        return std::max(below, answer) + m_line * 0.16;
    }

    double lines(const FormQuestion& asked, double x, double y, double room) {
        const double under = text(asked.value, m_bold, ink, x, y, room, std::max(1, asked.lines));
        double ruled = y;
        for (int at = 0; at < asked.lines; ++at) {
            ruled += m_line + m_extra;
            ++m_writing;
            m_page.rules.push_back({x, ruled, x + room, ruled});
        }
        return std::max(under, ruled);
    }

    double boxes(const std::vector<FormBox>& all, double x, double y, double room) {
        const double side = m_line * 0.62;
        const double between = m_line * 0.7;
        double at = x;
        for (const FormBox& box : all) {
            const QFont& font = box.ticked ? m_bold : m_font;
            const double wide = side * 1.35 + QFontMetricsF(font).horizontalAdvance(box.text);
            if (at > x && at + wide > x + room) {
                at = x;
                y += m_line * 1.06;
            }
            square(QRectF(at, y + m_line * 0.2, side, side), box.ticked);
            text(box.text, font, ink, at + side * 1.35, y, wide + mm(2));
            at += wide + between;
        }
        return y + m_line;
    }

    void square(const QRectF& box, bool ticked) {
        for (const QLineF& edge :
             {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
              QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())})
            m_page.rules.push_back(edge);
        if (!ticked)
            return;
        m_page.rules.push_back({box.topLeft(), box.bottomRight()});
        m_page.rules.push_back({box.topRight(), box.bottomLeft()});
    }

    LayoutPage m_page;
    double m_size;
    QFont m_font;
    QFont m_bold;
    double m_line;
    double m_extra;
    double m_y = 0;
    int m_writing = 0;
};

} // namespace

Layout layout(const PaperForm& form) {
    double size = largest;
    Sheet sheet(size, 0);
    sheet.put(form);
    while (sheet.below() > bottom && size > smallest) {
        size -= step;
        sheet = Sheet(size, 0);
        sheet.put(form);
    }
    if (sheet.writingLines() > 0 && sheet.below() < bottom) {
        // Lines that stand beside each other count once: try the room they could have, and take less until it fits.
        double extra = std::min(mm(3.5), (bottom - sheet.below()) * 1.6 / sheet.writingLines());
        Sheet wider = std::move(sheet);
        do {
            wider = Sheet(size, extra);
            wider.put(form);
            extra = extra < mm(0.1) ? 0 : extra * 0.85;
        } while (wider.below() > bottom && extra > 0);
        if (wider.below() > bottom) {
            wider = Sheet(size, 0);
            wider.put(form);
        }
        sheet = std::move(wider);
    }
    return Layout({std::make_shared<const LayoutPage>(sheet.take())});
}

Pdf pdf(const PaperForm& form) {
    return pdfOfPages(layout(form), form.title, form.datedOn.isValid() ? form.datedOn : QDate(2026, 1, 1));
}

} // namespace wijkwerk::print
