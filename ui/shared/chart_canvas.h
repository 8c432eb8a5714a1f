// SPDX-License-Identifier: EUPL-1.2
// The painted part of a ChartWidget: rows with the mouse, the keyboard and the screen reader.
#pragma once

#include "ui/shared/charts.h"

namespace wijkwerk::ui {

class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    void setPaint(ChartWidget::Paint paint, QSize smallest);
    /// What is said for each row.
    void setSpoken(QStringList rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return m_smallest; }

Q_SIGNALS:
    void rowOpened(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowAt(QPointF at) const;
    void select(int row);
    ChartWidget::Paint m_paint;
    QSize m_smallest;
    QStringList m_spoken;
    std::vector<QRectF> m_places;
    int m_row = -1;
};

} // namespace wijkwerk::ui
