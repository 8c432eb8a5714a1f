// SPDX-License-Identifier: EUPL-1.2
// A chart on screen: painted by a function (core/print/chart.h), with a legend that carries colours and patterns, and
// the same numbers as a table. Every row of the chart can be chosen with the keyboard and opens its list.
#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedLayout;
class QTableView;

namespace wijkwerk::ui {

class Button;
class ChartCanvas;
class FlowLayout;
class TextLabel;

class ChartWidget : public QWidget {
    Q_OBJECT
public:
    /// Paints in the rectangle; `selected` is the row with the keyboard, -1 for none. Gives the place of every row.
    using Paint = std::function<std::vector<QRectF>(QPainter&, const QRectF&, int selected)>;
    struct LegendEntry {
        QString text;
        QColor colour;
        Qt::BrushStyle pattern = Qt::SolidPattern; ///< VerPattern: one upright line, as a chart draws a capacity
    };

    /// `name` is read out: "Bezetting per team".
    explicit ChartWidget(const QString& name, QWidget* parent = nullptr);

    void setPaint(Paint paint, QSize smallest = {});
    void setLegend(const std::vector<LegendEntry>& entries);
    /// One table row for each row of the chart, in the same order.
    void setTable(const QStringList& headers, const std::vector<QStringList>& rows);
    /// What stands in the place of a chart without numbers; an empty text shows the chart again.
    void setEmptyText(const QString& text);
    /// Text for screen readers when the chart has the focus; made from the table when not set.
    void setSummary(const QString& summary);

    bool isTable() const;
    bool isEmpty() const;
    void showTable(bool table);
    /// The button that switches, for the header of a card: "Als tabel" / "Als grafiek".
    Button* switchButton() const { return m_switch; }

Q_SIGNALS:
    /// A row was clicked or chosen with Enter.
    void rowOpened(int row);

private:
    QStackedLayout* m_stack;
    ChartCanvas* m_canvas;
    QTableView* m_table;
    QWidget* m_legend;
    Button* m_switch;
    TextLabel* m_nothing;
};

} // namespace wijkwerk::ui
