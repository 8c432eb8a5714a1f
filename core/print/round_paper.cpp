// SPDX-License-Identifier: EUPL-1.2
#include "core/print/pdf_pages.h"
#include "core/print/skill_paper.h"
#include "core/print/skill_sheets.h"

#include <algorithm>

namespace wijkwerk::print {

namespace {

using namespace skill_page;

constexpr double bodySize = 9.5;
constexpr double numberWidth = mm(17);
constexpr double nameWidth = mm(38);
constexpr double boxHeight = mm(9);
constexpr double headHeight = mm(6);

class Grid {
public:
    Grid(SkillSheets& sheets, const RoundPaper& paper)
        : m_sheets(sheets)
        , m_paper(paper)
        , m_box((width - numberWidth - nameWidth) / double(std::max<qsizetype>(1, paper.codes.size()))) {}

    void heads() {
        m_sheets.put(m_paper.numberHeader, bodySize, true, left, m_sheets.y, numberWidth);
        m_sheets.put(m_paper.nameHeader, bodySize, true, left + numberWidth, m_sheets.y, nameWidth);
        for (qsizetype at = 0; at < m_paper.codes.size(); ++at)
            m_sheets.put(m_paper.codes[at], 7.5, true, boxLeft(at) + mm(0.6), m_sheets.y + mm(0.6), m_box);
        m_sheets.y += headHeight;
        m_sheets.line(left, m_sheets.y, right, m_sheets.y, true);
    }

    void row(const QString& number, const QString& name) {
        if (m_sheets.need(boxHeight))
            heads();
        const double y = m_sheets.y;
        m_sheets.put(number, bodySize + 1, true, left, y + mm(2), numberWidth);
        m_sheets.put(name, bodySize - 1, false, left + numberWidth, y + mm(0.8), nameWidth - mm(1));
        for (qsizetype at = 0; at <= m_paper.codes.size(); ++at)
            m_sheets.line(boxLeft(at), y, boxLeft(at), y + boxHeight);
        m_sheets.y += boxHeight;
        m_sheets.line(left, m_sheets.y, right, m_sheets.y);
    }

private:
    double boxLeft(qsizetype at) const { return left + numberWidth + nameWidth + double(at) * m_box; }

    SkillSheets& m_sheets;
    const RoundPaper& m_paper;
    double m_box;
};

/// In two columns, so that the sheet of twelve people is one page.
void putLegend(SkillSheets& sheets, const QStringList& legend) {
    const qsizetype half = (legend.size() + 1) / 2;
    const double line = mm(4.2);
    sheets.need(double(half) * line + mm(4));
    sheets.y += mm(4);
    for (qsizetype at = 0; at < legend.size(); ++at)
        sheets.put(legend[at], 8.5, false, at < half ? left : left + width / 2,
                   sheets.y + double(at % std::max<qsizetype>(1, half)) * line, width / 2);
    sheets.y += double(half) * line;
}

} // namespace

Layout layoutOf(const RoundPaper& paper) {
    SkillSheets sheets;
    sheets.paragraph(paper.title, 18, true);
    sheets.paragraph(paper.subject, 12, false, mm(1));
    for (const QString& words : paper.intro)
        sheets.paragraph(words, bodySize, false, mm(1));
    sheets.y += mm(4);
    for (const QString& name : paper.toFillIn) {
        sheets.put(name, bodySize, false, left, sheets.y, mm(40));
        sheets.line(left + mm(40), sheets.y + mm(4.5), left + mm(110), sheets.y + mm(4.5));
        sheets.y += mm(7);
    }
    sheets.y += mm(2);
    Grid grid(sheets, paper);
    grid.heads();
    for (const auto& [number, name] : paper.people)
        grid.row(number, name);
    putLegend(sheets, paper.legend);
    return sheets.finished(paper.mark);
}

Pdf pdf(const RoundPaper& paper) {
    return pdfOfPages(layoutOf(paper), paper.title, paper.datedOn);
}

} // namespace wijkwerk::print
