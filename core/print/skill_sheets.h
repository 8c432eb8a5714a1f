// SPDX-License-Identifier: EUPL-1.2
// Pages of the papers of werknemersvaardigheden while they are filled from above. Only skill_paper.cpp and
// round_paper.cpp use it.
#pragma once

#include "core/print/flow.h"
#include "core/print/layout.h"

namespace wijkwerk::print {

namespace skill_page {
constexpr double mm(double millimetres) {
    return millimetres * unitsPerInch / 25.4;
}
constexpr double left = mm(20);
constexpr double right = pageWidth - mm(20);
constexpr double width = right - left;
constexpr double top = mm(18);
constexpr double bottom = pageHeight - mm(22);
} // namespace skill_page

class SkillSheets {
public:
    SkillSheets() { newPage(); }

    double y = 0; ///< where the next thing comes

    void newPage();
    /// Begins a new page when there is not so much room left; true when it did.
    bool need(double height);
    /// At a place on this page; gives back how high it is.
    double put(const QString& text, double points, bool bold, double x, double at, double room, bool muted = false);
    /// Below what is there.
    void paragraph(const QString& text, double points, bool bold = false, double before = 0, bool muted = false);
    void draw(std::function<void(QPainter&)> drawing);
    void line(double x1, double y1, double x2, double y2, bool strong = false);
    /// Numbers the pages, and marks them.
    Layout finished(const QString& mark);

private:
    std::vector<LayoutPage> m_pages;
    std::vector<std::vector<std::function<void(QPainter&)>>> m_drawings;
};

double heightOf(const QString& text, double points, bool bold, double room);

} // namespace wijkwerk::print
