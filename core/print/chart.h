// SPDX-License-Identifier: EUPL-1.2
// Bar charts painted by hand, on screen and on paper. Colours come from the caller; numbers come from core/reports.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace wijkwerk::print {

/// Fill of a series: a colour and a pattern, so that series can be told apart without colour.
struct BarFill {
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

struct BarStyle {
    QFont font;                  ///< of labels and numbers
    QColor ink = Qt::black;      ///< labels
    QColor muted = Qt::darkGray; ///< numbers and axis words
    QColor line = Qt::lightGray; ///< base line
    QColor mark = Qt::black;     ///< capacity mark
    std::vector<BarFill> fills;  ///< one for each series; of a funnel one for each step
    int selected = -1;           ///< row or month that has the keyboard focus, -1 is none
    QColor selection = QColor(0, 0, 0, 24);
};

enum class BarKind {
    Stacked, ///< one horizontal bar per row, its parts one after the other, a mark where the capacity is
    UpDown,  ///< one column per row; series from `firstDown` on hang below the base line
    Funnel,  ///< one horizontal bar per row, with number and share of the first
};

struct BarRow {
    QString label;                  ///< `Wijkbeheer`, `dec`
    std::vector<double> values;     ///< one for each series, 0 or more
    std::optional<double> capacity; ///< Stacked: where the mark stands
    QString note;                   ///< written after the bar; empty writes the number (`18/18`, `38 · 75%`)
};

struct BarValues {
    BarKind kind = BarKind::Stacked;
    std::vector<BarRow> rows;
    int firstDown = 0; ///< UpDown: first series that hangs down
};

/// Where the row was painted, for clicks, focus and accessibility; same order as the rows.
using BarPlaces = std::vector<QRectF>;

/// Paints the chart within `area`. Labels are measured first and get the room they need; no word is cut off unless the
/// area is narrower than the words themselves, then they are elided. Returns the places of the rows.
BarPlaces paintBars(QPainter& painter, const QRectF& area, const BarValues& values, const BarStyle& style);

/// What `paintBars` writes after the bar of a row.
QString noteOf(const BarValues& values, std::size_t row);
/// Smallest size in which every word is whole.
QSizeF smallestSize(const BarValues& values, const BarStyle& style);

} // namespace wijkwerk::print
