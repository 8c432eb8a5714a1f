// SPDX-License-Identifier: EUPL-1.2
#include "core/print/chart.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wijkwerk::print {

namespace {

constexpr double fewest = 5;    ///< people that the height of a chart stands for at least
constexpr double mostLines = 6; ///< of the axis

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QString numberText(double value) {
    if (value == std::floor(value))
        return QString::number(value, 'f', 0);
    return QString::number(value, 'f', 1).replace(u'.', u',');
}

BarFill fillAt(const BarStyle& style, std::size_t index) {
    if (style.fills.empty())
        return {style.ink, Qt::SolidPattern};
    return style.fills[std::min(index, style.fills.size() - 1)];
}

/// A pattern is drawn in white over the colour, opaque, so that it may stand in a PDF/A too.
void paintPiece(QPainter& painter, const QRectF& piece, const BarFill& fill) {
    if (piece.width() <= 0 || piece.height() <= 0)
        return;
    painter.fillRect(piece, fill.colour);
    if (fill.pattern != Qt::SolidPattern && fill.pattern != Qt::NoBrush)
        painter.fillRect(piece, QBrush(Qt::white, fill.pattern));
}

void paintText(QPainter& painter, const QRectF& place, int flags, const QString& text, const QColor& colour) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.setPen(colour);
    const bool fits = metrics.horizontalAdvance(text) <= place.width() + 0.5;
    painter.drawText(place, flags | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, place.width()));
}

/// Widths of the columns of a chart with horizontal bars.
struct Columns {
    double label = 0;
    double bars = 0;
    double note = 0;
    double gap = 0;
};

Columns wanted(const BarValues& values, const QFontMetricsF& metrics) {
    Columns columns;
    columns.gap = metrics.horizontalAdvance(u'x') * 1.2;
    for (std::size_t row = 0; row < values.rows.size(); ++row) {
        columns.label = std::max(columns.label, metrics.horizontalAdvance(values.rows[row].label));
        columns.note = std::max(columns.note, metrics.horizontalAdvance(noteOf(values, row)));
    }
    // Whole points more than measured: painting rounds.
    columns.label = std::ceil(columns.label) + 1;
    columns.note = std::ceil(columns.note) + 1;
    columns.bars = metrics.horizontalAdvance(u'x') * 8;
    return columns;
}

Columns fitted(const BarValues& values, const QFontMetricsF& metrics, double width) {
    Columns columns = wanted(values, metrics);
    const double left = width - columns.label - columns.note - 2 * columns.gap;
    if (left >= columns.bars) {
        columns.bars = left;
    } else {
        columns.bars = std::max(0.0, std::min(columns.bars, width * 0.25));
        columns.label = std::max(0.0, width - columns.bars - columns.note - 2 * columns.gap);
    }
    return columns;
}

double largest(const BarValues& values) {
    double result = 0;
    for (const auto& row : values.rows)
        result = std::max({result, sum(row.values), row.capacity.value_or(0)});
    return result > 0 ? result : 1;
}

/// The mark where the capacity is; returns its x.
double paintMark(QPainter& painter, const QRectF& bar, double x, const QColor& colour) {
    const double reach = bar.height() * 0.25;
    const double thick = std::max(2.0, bar.height() / 9);
    painter.fillRect(QRectF(x, bar.top() - reach, thick, bar.height() + 2 * reach), colour);
    return x + thick;
}

BarPlaces paintHorizontal(QPainter& painter, const QRectF& area, const BarValues& values, const BarStyle& style) {
    const QFontMetricsF metrics(style.font, painter.device());
    const Columns columns = fitted(values, metrics, area.width());
    const double rowHeight = area.height() / double(values.rows.size());
    const bool funnel = values.kind == BarKind::Funnel;
    const double barHeight =
        std::max(2.0, std::min(rowHeight * (funnel ? 0.78 : 0.5), metrics.height() * (funnel ? 2 : 1.1)));
    const double scale = columns.bars / largest(values);
    const double barsLeft = area.left() + columns.label + columns.gap;
    BarPlaces places;
    for (std::size_t index = 0; index < values.rows.size(); ++index) {
        const auto& row = values.rows[index];
        const QRectF place(area.left(), area.top() + double(index) * rowHeight, area.width(), rowHeight);
        places.push_back(place);
        if (int(index) == style.selected)
            painter.fillRect(place, style.selection);
        paintText(painter, {place.left(), place.top(), columns.label, rowHeight}, Qt::AlignLeft | Qt::AlignVCenter,
                  row.label, style.ink);
        const QRectF bar(barsLeft, std::round(place.center().y() - barHeight / 2), columns.bars, barHeight);
        double x = bar.left();
        for (std::size_t part = 0; part < row.values.size(); ++part) {
            const double width = row.values[part] * scale;
            const double seam = part + 1 < row.values.size() && width > 2 ? 1 : 0;
            paintPiece(painter, {x, bar.top(), width - seam, barHeight}, fillAt(style, funnel ? index : part));
            x += width;
        }
        if (row.capacity)
            x = std::max(x, paintMark(painter, bar, bar.left() + *row.capacity * scale, style.mark));
        paintText(painter, {x + columns.gap / 2, place.top(), columns.note + columns.gap / 2, rowHeight},
                  Qt::AlignLeft | Qt::AlignVCenter, noteOf(values, index), style.muted);
    }
    return places;
}

/// Labels under columns: all when they fit, else every second, third … one.
std::size_t labelStep(const BarValues& values, const QFontMetricsF& metrics, double columnWidth) {
    double widest = 0;
    for (const auto& row : values.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.label) + metrics.horizontalAdvance(u' '));
    return columnWidth <= 0 ? 1 : std::max<std::size_t>(1, std::size_t(std::ceil(widest / columnWidth)));
}

/// How far columns go up and down, and the numbers at the side.
struct Axis {
    double up = 0;
    double down = 0;
    double step = 1; ///< 1, 2, 5, 10, 20 …: about four lines
    double width = 0;
};

Axis axisOf(const BarValues& values, const QFontMetricsF& metrics) {
    const auto firstDown = std::size_t(std::max(0, values.firstDown));
    Axis axis;
    for (const auto& row : values.rows) {
        const auto split = row.values.begin() + std::ptrdiff_t(std::min(firstDown, row.values.size()));
        axis.up = std::max(axis.up, std::accumulate(row.values.begin(), split, 0.0));
        axis.down = std::max(axis.down, std::accumulate(split, row.values.end(), 0.0));
    }
    axis.up = std::max(axis.up, fewest - axis.down); // one person is not a tower
    for (int round = 0; (axis.up + axis.down) / axis.step > mostLines; ++round)
        axis.step *= round % 3 == 1 ? 2.5 : 2;
    axis.up = std::ceil(axis.up / axis.step) * axis.step;
    axis.down = std::ceil(axis.down / axis.step) * axis.step;
    axis.width = metrics.horizontalAdvance(numberText(std::max(axis.up, axis.down))) + metrics.horizontalAdvance(u'x');
    return axis;
}

void paintAxis(QPainter& painter, const QRectF& area, const Axis& axis, double base, double unit,
               const BarStyle& style) {
    const QFontMetricsF metrics(style.font, painter.device());
    double free = area.top() - metrics.height(); // numbers never stand on each other
    for (double value = axis.up; value >= -axis.down; value -= axis.step) {
        const double y = std::round(base - value * unit);
        painter.fillRect(QRectF(area.left() + axis.width, y, area.width() - axis.width, 1), style.line);
        if (y < free && value != 0)
            continue;
        paintText(painter, {area.left(), y - metrics.height() / 2, axis.width, metrics.height()},
                  Qt::AlignLeft | Qt::AlignVCenter, numberText(std::abs(value)), style.muted);
        free = y + metrics.height();
    }
}

BarPlaces paintUpDown(QPainter& painter, const QRectF& all, const BarValues& values, const BarStyle& style) {
    const QFontMetricsF metrics(style.font, painter.device());
    const auto firstDown = std::size_t(std::max(0, values.firstDown));
    const Axis axis = axisOf(values, metrics);
    const double labelHeight = metrics.height() * 1.9;
    const double top = metrics.height() / 2;
    const double unit = std::max(0.0, all.height() - top - labelHeight) / std::max(1.0, axis.up + axis.down);
    const double base = std::round(all.top() + top + axis.up * unit);
    const QRectF area = all.adjusted(std::min(axis.width, all.width() / 2), 0, 0, 0);
    const double columnWidth = area.width() / double(values.rows.size());
    const double barWidth = columnWidth * 0.56;
    const std::size_t step = labelStep(values, metrics, columnWidth);
    paintAxis(painter, all, axis, base, unit, style);
    BarPlaces places;
    for (std::size_t index = 0; index < values.rows.size(); ++index) {
        const auto& row = values.rows[index];
        const QRectF place(area.left() + double(index) * columnWidth, area.top(), columnWidth, area.height());
        places.push_back(place);
        if (int(index) == style.selected)
            painter.fillRect(place, style.selection);
        const double x = std::round(place.center().x() - barWidth / 2);
        double upper = base;
        double lower = base + 1;
        for (std::size_t part = 0; part < row.values.size(); ++part) {
            const double height = row.values[part] * unit;
            if (part < firstDown) {
                upper -= height;
                paintPiece(painter, {x, upper, barWidth, height - 1}, fillAt(style, part));
            } else {
                paintPiece(painter, {x, lower, barWidth, height - 1}, fillAt(style, part));
                lower += height;
            }
        }
        if (index % step == 0) {
            const double width = columnWidth * double(step);
            paintText(painter,
                      {place.center().x() - width / 2, area.bottom() - metrics.height(), width, metrics.height()},
                      Qt::AlignCenter, row.label, style.muted);
        }
    }
    return places;
}

} // namespace

QString noteOf(const BarValues& values, std::size_t row) {
    const auto& bar = values.rows.at(row);
    if (!bar.note.isEmpty())
        return bar.note;
    const double total = sum(bar.values);
    const QString number = numberText(total);
    if (values.kind == BarKind::Stacked && bar.capacity)
        return number + QLatin1Char('/') + numberText(*bar.capacity);
    const double first = sum(values.rows.front().values);
    if (values.kind == BarKind::Funnel && first > 0)
        return number + QStringLiteral(" · ") + QString::number(std::lround(total * 100 / first)) + QLatin1Char('%');
    return number;
}

BarPlaces paintBars(QPainter& painter, const QRectF& area, const BarValues& values, const BarStyle& style) {
    if (values.rows.empty() || area.isEmpty())
        return {};
    painter.save();
    painter.setFont(style.font);
    painter.setRenderHint(QPainter::Antialiasing, false);
    auto places = values.kind == BarKind::UpDown ? paintUpDown(painter, area, values, style)
                                                 : paintHorizontal(painter, area, values, style);
    painter.restore();
    return places;
}

QSizeF smallestSize(const BarValues& values, const BarStyle& style) {
    const QFontMetricsF metrics(style.font);
    if (values.kind == BarKind::UpDown) {
        double widest = metrics.horizontalAdvance(u'x') * 2;
        for (const auto& row : values.rows)
            widest = std::max(widest, metrics.horizontalAdvance(row.label) + metrics.horizontalAdvance(u' '));
        return {std::ceil(widest) * double(values.rows.size()) + std::ceil(axisOf(values, metrics).width),
                metrics.height() * 9};
    }
    const Columns columns = wanted(values, metrics);
    return {columns.label + columns.bars + columns.note + 2 * columns.gap,
            std::ceil(metrics.height() * 1.5) * double(values.rows.size())};
}

} // namespace wijkwerk::print
