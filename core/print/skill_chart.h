// SPDX-License-Identifier: EUPL-1.2
// Scores from 1 to 4 painted by hand, on screen and on paper: a spider with a spoke for each thing, and a line over
// time. Series differ in colour, in dash and in mark, so that they can be told apart without colour.
#pragma once

#include <QColor>
#include <QDate>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace wijkwerk::print {

enum class SkillMark { Dot, Square, Triangle };

struct SkillPen {
    QColor colour;
    Qt::PenStyle dash = Qt::SolidLine;
    SkillMark mark = SkillMark::Dot;
};

struct SkillStyle {
    QFont font;
    QColor ink = Qt::black;
    QColor muted = Qt::darkGray;
    QColor line = Qt::lightGray;
    QColor selection = QColor(220, 237, 230); ///< opaque: PDF/A-1 knows no transparency
    std::vector<SkillPen> pens;               ///< one for each series
    int selected = -1;                        ///< spoke or point that has the keyboard, -1 is none
};

struct SpiderValues {
    QStringList spokes;                                  ///< short: `V01`
    std::vector<std::vector<std::optional<int>>> series; ///< a score for each spoke; nothing was not seen
};
/// Neighbours that were both seen are joined; the centre is 0, the rim 4. Returns the place of each spoke's name.
std::vector<QRectF> paintSpider(QPainter& painter, const QRectF& area, const SpiderValues& values,
                                const SkillStyle& style);

struct SkillDot {
    QDate on;
    double mean = 0; ///< 1 to 4
    std::size_t series = 0;
    bool otherScorer = false; ///< a dashed upright line stands at it
};
/// Dots in the order of their days; those of one series are joined. Returns the place of each.
std::vector<QRectF> paintSkillLines(QPainter& painter, const QRectF& area, const std::vector<SkillDot>& dots,
                                    const SkillStyle& style);

} // namespace wijkwerk::print
