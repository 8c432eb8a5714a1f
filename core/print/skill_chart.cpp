// SPDX-License-Identifier: EUPL-1.2
#include "core/print/skill_chart.h"

#include <QFontMetricsF>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wijkwerk::print {

namespace {

constexpr int highest = 4;

QPen penOf(const SkillPen& pen, double width) {
    QPen result(pen.colour, width, pen.dash);
    result.setJoinStyle(Qt::RoundJoin);
    return result;
}

void paintMark(QPainter& painter, QPointF at, const SkillPen& pen, double size) {
    painter.save();
    painter.setPen(QPen(pen.colour, size / 6));
    painter.setBrush(pen.colour);
    const QRectF box(at.x() - size / 2, at.y() - size / 2, size, size);
    switch (pen.mark) {
    case SkillMark::Dot:
        painter.drawEllipse(box);
        break;
    case SkillMark::Square:
        painter.setBrush(Qt::white);
        painter.drawRect(box);
        break;
    case SkillMark::Triangle:
        painter.drawPolygon(QPolygonF({box.bottomLeft(), box.bottomRight(), {at.x(), box.top()}}));
        break;
    }
    painter.restore();
}

/// Where a score of a spoke is; spoke 0 stands upright.
class Wheel {
public:
    Wheel(QPointF centre, double radius, qsizetype spokes)
        : m_centre(centre)
        , m_radius(radius)
        , m_spokes(spokes) {}

    QPointF at(qsizetype spoke, double score) const {
        const double angle = 2 * std::numbers::pi * double(spoke) / double(m_spokes) - std::numbers::pi / 2;
        const double reach = m_radius * score / highest;
        return {m_centre.x() + reach * std::cos(angle), m_centre.y() + reach * std::sin(angle)};
    }

private:
    QPointF m_centre;
    double m_radius;
    qsizetype m_spokes;
};

void paintWeb(QPainter& painter, const Wheel& wheel, qsizetype spokes, double thin, const SkillStyle& style) {
    painter.setPen(QPen(style.line, thin));
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= highest; ++ring) {
        QPolygonF web;
        for (qsizetype spoke = 0; spoke < spokes; ++spoke)
            web << wheel.at(spoke, ring);
        painter.drawPolygon(web);
    }
    for (qsizetype spoke = 0; spoke < spokes; ++spoke)
        painter.drawLine(wheel.at(spoke, 0), wheel.at(spoke, highest));
}

void paintSeries(QPainter& painter, const Wheel& wheel, const std::vector<std::optional<int>>& scores,
                 const SkillPen& pen, double size) {
    const std::size_t count = scores.size();
    for (std::size_t at = 0; at < count; ++at) {
        const auto& score = scores[at];
        const auto& next = scores[(at + 1) % count];
        if (!score)
            continue;
        const QPointF here = wheel.at(qsizetype(at), *score);
        if (next && count > 1) {
            painter.setPen(penOf(pen, size / 4));
            painter.drawLine(here, wheel.at(qsizetype((at + 1) % count), *next));
        }
        paintMark(painter, here, pen, size);
    }
}

const SkillPen& penAt(const SkillStyle& style, std::size_t series) {
    static const SkillPen plain{Qt::black};
    return style.pens.empty() ? plain : style.pens[std::min(series, style.pens.size() - 1)];
}

} // namespace

std::vector<QRectF> paintSpider(QPainter& painter, const QRectF& area, const SpiderValues& values,
                                const SkillStyle& style) {
    std::vector<QRectF> places;
    const qsizetype spokes = values.spokes.size();
    if (spokes < 3)
        return places;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font, painter.device());
    double widest = 0;
    for (const QString& spoke : values.spokes)
        widest = std::max(widest, metrics.horizontalAdvance(spoke));
    const double height = metrics.height();
    const double radius =
        std::max(height, std::min(area.width() / 2 - widest - height / 2, area.height() / 2 - height * 1.4));
    const Wheel wheel(area.center(), radius, spokes);
    const Wheel names(area.center(), radius + height * 0.8 + widest / 4, spokes);
    for (qsizetype spoke = 0; spoke < spokes; ++spoke) {
        const QPointF at = names.at(spoke, highest);
        const QRectF place(at.x() - widest / 2 - 2, at.y() - height / 2, widest + 4, height);
        places.push_back(place);
        if (int(spoke) == style.selected)
            painter.fillRect(place, style.selection);
    }
    paintWeb(painter, wheel, spokes, height / 16, style);
    painter.setPen(style.muted);
    for (int ring = 1; ring <= highest; ++ring) {
        const QPointF at = wheel.at(0, ring);
        painter.drawText(QRectF(at.x() + height / 5, at.y() - height * 0.1, height, height), Qt::AlignLeft,
                         QString::number(ring));
    }
    for (std::size_t series = 0; series < values.series.size(); ++series)
        paintSeries(painter, wheel, values.series[series], penAt(style, series), height / 2.2);
    painter.setPen(style.ink);
    for (std::size_t spoke = 0; spoke < places.size(); ++spoke)
        painter.drawText(places[spoke], Qt::AlignCenter | Qt::TextSingleLine, values.spokes.at(qsizetype(spoke)));
    painter.restore();
    return places;
}

namespace {

/// The field in which the lines run, and where a day and a mean are in it.
struct Field {
    QRectF area;
    QDate first;
    qint64 days = 1;

    QPointF at(const SkillDot& dot) const {
        const double along = days == 0 ? 0.5 : double(first.daysTo(dot.on)) / double(days);
        return {area.left() + along * area.width(), area.bottom() - (dot.mean - 1) / (highest - 1) * area.height()};
    }
};

void paintGrid(QPainter& painter, const Field& field, double height, const SkillStyle& style) {
    for (int score = 1; score <= highest; ++score) {
        const double y = field.at({field.first, double(score)}).y();
        painter.setPen(QPen(style.line, height / 16));
        painter.drawLine(QPointF(field.area.left() - height / 2, y), QPointF(field.area.right() + height / 2, y));
        painter.setPen(style.muted);
        painter.drawText(QRectF(field.area.left() - height * 1.8, y - height / 2, height, height),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(score));
    }
}

/// `02-03-26` below the dots, as many as there is room for.
void paintDays(QPainter& painter, const QRectF& all, const Field& field, const std::vector<SkillDot>& dots,
               const QFontMetricsF& metrics) {
    double free = all.left() - 1;
    for (const SkillDot& dot : dots) {
        const QString day = dot.on.toString(QStringLiteral("dd-MM-yy"));
        const double width = metrics.horizontalAdvance(day) + 4;
        double left = field.at(dot).x() - width / 2;
        left = std::clamp(left, all.left(), std::max(all.left(), all.right() - width));
        if (left < free)
            continue;
        painter.drawText(QRectF(left, field.area.bottom() + metrics.height() * 0.5, width, metrics.height()),
                         Qt::AlignCenter | Qt::TextSingleLine, day);
        free = left + width + metrics.height() / 2;
    }
}

} // namespace

std::vector<QRectF> paintSkillLines(QPainter& painter, const QRectF& area, const std::vector<SkillDot>& dots,
                                    const SkillStyle& style) {
    std::vector<QRectF> places;
    if (dots.empty())
        return places;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font, painter.device());
    const double height = metrics.height();
    Field field{area.adjusted(height * 2.4, height, -height * 2.2, -height * 2), dots.front().on, 0};
    for (const SkillDot& dot : dots)
        field.days = std::max(field.days, field.first.daysTo(dot.on));
    paintGrid(painter, field, height, style);
    painter.setPen(style.muted);
    paintDays(painter, area, field, dots, metrics);
    std::vector<std::optional<QPointF>> before(style.pens.size() + 1);
    for (std::size_t index = 0; index < dots.size(); ++index) {
        const SkillDot& dot = dots[index];
        const QPointF at = field.at(dot);
        places.emplace_back(at.x() - height, at.y() - height, height * 2, height * 2);
        if (int(index) == style.selected)
            painter.fillRect(places.back(), style.selection);
        if (dot.otherScorer) {
            painter.setPen(QPen(style.muted, height / 12, Qt::DashLine));
            painter.drawLine(QPointF(at.x(), field.area.top()), QPointF(at.x(), field.area.bottom()));
        }
        auto& last = before[std::min(dot.series, before.size() - 1)];
        if (last) {
            painter.setPen(penOf(penAt(style, dot.series), height / 8));
            painter.drawLine(*last, at);
        }
        last = at;
    }
    for (const SkillDot& dot : dots)
        paintMark(painter, field.at(dot), penAt(style, dot.series), height / 2);
    painter.restore();
    return places;
}

} // namespace wijkwerk::print
