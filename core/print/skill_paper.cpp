// SPDX-License-Identifier: EUPL-1.2
#include "core/print/skill_paper.h"

#include "core/print/fonts.h"
#include "core/print/pdf_pages.h"
#include "core/print/skill_sheets.h"

#include <algorithm>

namespace wijkwerk::print {

namespace {

using namespace skill_page;

constexpr double bodySize = 9.5;
constexpr double labelWidth = width * 0.40;
constexpr double gap = mm(2);

SkillStyle style() {
    SkillStyle style;
    style.font = letterFont(8.5);
    style.ink = QColor(0x17, 0x23, 0x1E);
    style.muted = QColor(0x5B, 0x6B, 0x64);
    style.line = QColor(0xC5, 0xCE, 0xCA);
    style.pens = {{QColor(0x0B, 0x6E, 0x4F), Qt::SolidLine, SkillMark::Dot},
                  {QColor(0x1F, 0x5F, 0xA8), Qt::DotLine, SkillMark::Square},
                  {QColor(0x66, 0x70, 0x6C), Qt::DashLine, SkillMark::Triangle}};
    return style;
}

double cellWidth(qsizetype count) {
    return (width - labelWidth) / double(std::max<qsizetype>(1, count)) - gap;
}

double cellLeft(qsizetype at, qsizetype count) {
    return left + labelWidth + gap + double(at) * (cellWidth(count) + gap);
}

void putHeads(SkillSheets& sheets, const QStringList& headers) {
    double height = 0;
    for (qsizetype at = 0; at < headers.size(); ++at)
        height = std::max(height, sheets.put(headers[at], bodySize, true, cellLeft(at, headers.size()), sheets.y,
                                             cellWidth(headers.size())));
    sheets.y += height + mm(1);
    sheets.line(left, sheets.y, right, sheets.y, true);
    sheets.y += mm(1);
}

void putRow(SkillSheets& sheets, const SkillPaper& paper, const SkillPaperRow& row) {
    double height =
        heightOf(row.label, bodySize, true, labelWidth) + heightOf(row.description, bodySize - 1.5, false, labelWidth);
    const qsizetype count = row.cells.size();
    for (const QString& cell : row.cells)
        height = std::max(height, heightOf(cell, bodySize, false, cellWidth(count)));
    if (sheets.need(height + mm(2)))
        putHeads(sheets, paper.headers);
    const double labelled = sheets.put(row.label, bodySize, true, left, sheets.y, labelWidth);
    sheets.put(row.description, bodySize - 1.5, false, left, sheets.y + labelled, labelWidth, true);
    for (qsizetype at = 0; at < count; ++at)
        sheets.put(row.cells[at], bodySize, false, cellLeft(at, count), sheets.y, cellWidth(count));
    sheets.y += height + mm(0.8);
    sheets.line(left, sheets.y, right, sheets.y);
    sheets.y += mm(0.8);
}

void putLegend(SkillSheets& sheets, const QStringList& names) {
    const SkillStyle look = style();
    double x = left;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const SkillPen pen = look.pens[std::min(std::size_t(at), look.pens.size() - 1)];
        const double y = sheets.y + mm(2);
        sheets.draw([=](QPainter& painter) {
            painter.setPen(QPen(pen.colour, 30, pen.dash));
            painter.drawLine(QPointF(x, y), QPointF(x + mm(10), y));
        });
        sheets.put(names[at], bodySize, false, x + mm(12), sheets.y, mm(70));
        x += mm(12) + QFontMetricsF(letterFont(bodySize)).horizontalAdvance(names[at]) + mm(8);
    }
    sheets.y += mm(7);
}

void putChart(SkillSheets& sheets, const QString& title, const QStringList& legend, double height,
              const std::function<void(QPainter&, const QRectF&)>& paint) {
    sheets.need(height + mm(16));
    sheets.paragraph(title, 12, true, mm(3));
    sheets.y += mm(1);
    putLegend(sheets, legend);
    const QRectF area(left, sheets.y, width, height);
    sheets.draw([paint, area](QPainter& painter) { paint(painter, area); });
    sheets.y += height;
}

} // namespace

Layout layoutOf(const SkillPaper& paper) {
    SkillSheets sheets;
    sheets.paragraph(paper.title, 18, true);
    sheets.paragraph(paper.subject, 12, false, mm(1));
    sheets.y += mm(2);
    for (const QString& words : paper.intro)
        sheets.paragraph(words, bodySize, false, mm(1));
    sheets.y += mm(4);
    putHeads(sheets, paper.headers);
    for (const SkillPaperRow& row : paper.rows)
        putRow(sheets, paper, row);
    sheets.y += mm(3);
    for (const QString& words : paper.conclusions)
        sheets.paragraph(words, bodySize, false, mm(1.5));
    if (!paper.spider.series.empty())
        putChart(sheets, paper.spiderTitle, paper.spiderLegend, mm(95),
                 [values = paper.spider](auto& painter, auto& area) { paintSpider(painter, area, values, style()); });
    if (!paper.dots.empty())
        putChart(sheets, paper.lineTitle, paper.lineLegend, mm(60),
                 [dots = paper.dots](auto& painter, auto& area) { paintSkillLines(painter, area, dots, style()); });
    sheets.y += mm(6);
    for (const QString& words : paper.footer)
        sheets.paragraph(words, bodySize, false, mm(4));
    return sheets.finished(paper.mark);
}

Pdf pdf(const SkillPaper& paper) {
    return pdfOfPages(layoutOf(paper), paper.title, paper.datedOn);
}

} // namespace wijkwerk::print
