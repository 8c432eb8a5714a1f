// SPDX-License-Identifier: EUPL-1.2
#include "core/print/skill_sheets.h"

#include "core/print/fonts.h"

namespace wijkwerk::print {

namespace {

const QColor ink(0x17, 0x23, 0x1E);
const QColor muted(0x5B, 0x6B, 0x64);
const QColor thin(0x8A, 0x96, 0x91);

} // namespace

using namespace skill_page;

double heightOf(const QString& text, double points, bool bold, double room) {
    const auto paragraph = layoutParagraph(text, {}, letterFont(points, bold), room);
    double height = 0;
    for (int at = 0; at < paragraph->lineCount(); ++at)
        height += paragraph->lineAt(at).height();
    return height;
}

void SkillSheets::newPage() {
    m_pages.emplace_back();
    m_drawings.emplace_back();
    y = top;
}

bool SkillSheets::need(double height) {
    if (y + height <= bottom || y <= top)
        return false;
    newPage();
    return true;
}

double SkillSheets::put(const QString& text, double points, bool bold, double x, double at, double room, bool isMuted) {
    const auto paragraph = layoutParagraph(text, {}, letterFont(points, bold), room);
    double down = at;
    for (int line = 0; line < paragraph->lineCount(); ++line) {
        m_pages.back().lines.push_back({{paragraph, line, 0, isMuted ? muted : ink}, {x, down}});
        down += paragraph->lineAt(line).height();
    }
    return down - at;
}

void SkillSheets::paragraph(const QString& text, double points, bool bold, double before, bool isMuted) {
    if (text.isEmpty())
        return;
    y += before;
    need(heightOf(text, points, bold, width));
    y += put(text, points, bold, left, y, width, isMuted);
}

void SkillSheets::draw(std::function<void(QPainter&)> drawing) {
    m_drawings.back().push_back(std::move(drawing));
}

void SkillSheets::line(double x1, double y1, double x2, double y2, bool strong) {
    draw([=](QPainter& painter) {
        painter.setPen(QPen(strong ? ink : thin, strong ? 14 : 8));
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
    });
}

Layout SkillSheets::finished(const QString& mark) {
    const auto count = m_pages.size();
    std::vector<std::shared_ptr<const LayoutPage>> pages;
    for (std::size_t at = 0; at < count; ++at) {
        const auto add = [&](const QString& text, bool bold, double down) {
            m_pages[at].lines.push_back(
                {{layoutParagraph(text, {}, letterFont(8, bold), width), 0, 0, bold ? ink : muted}, {left, down}});
        };
        add(QStringLiteral("Bladzijde %1 van %2").arg(at + 1).arg(count), false, pageHeight - mm(15));
        if (!mark.isEmpty())
            add(mark, true, mm(9));
        m_pages[at].drawing = [drawings = m_drawings[at]](QPainter& painter) {
            for (const auto& one : drawings) {
                painter.save();
                one(painter);
                painter.restore();
            }
        };
        pages.push_back(std::make_shared<const LayoutPage>(std::move(m_pages[at])));
    }
    return Layout(std::move(pages));
}

} // namespace wijkwerk::print
