// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/chart_canvas.h"

#include "ui/shared/style_paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace wijkwerk::ui {

ChartCanvas::ChartCanvas(QWidget* parent)
    : QWidget(parent)
    , m_smallest(dp(200), dp(140)) {
    setObjectName(QStringLiteral("chartCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartCanvas::setPaint(ChartWidget::Paint paint, QSize smallest) {
    m_paint = std::move(paint);
    if (smallest.isValid())
        m_smallest = smallest;
    m_row = -1;
    updateGeometry();
    update();
}

void ChartCanvas::setSpoken(QStringList rows) {
    m_spoken = std::move(rows);
    setAccessibleDescription(m_spoken.join(QStringLiteral("; ")));
}

QSize ChartCanvas::sizeHint() const {
    return m_smallest.expandedTo({dp(320), dp(220)});
}

void ChartCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_paint)
        m_places = m_paint(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_row);
    if (hasFocus())
        paint::focusRing(painter, rect(), dp(controlRadius), color(ColorRole::Primary));
}

int ChartCanvas::rowAt(QPointF at) const {
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].contains(at))
            return static_cast<int>(i);
    }
    return -1;
}

void ChartCanvas::select(int row) {
    if (row == m_row)
        return;
    m_row = row;
    update();
    if (row < 0 || row >= m_spoken.size() || !hasFocus())
        return;
    setAccessibleDescription(m_spoken.at(row)); // the row that has the keyboard is what is read out
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    const int row = rowAt(event->position());
    setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    select(row);
}

void ChartCanvas::leaveEvent(QEvent*) {
    if (!hasFocus())
        select(-1);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const int row = rowAt(event->position());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowOpened(row);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(m_places.size());
    const auto key = event->key();
    if (count > 0 && (key == Qt::Key_Down || key == Qt::Key_Right))
        select((m_row + 1) % count);
    else if (count > 0 && (key == Qt::Key_Up || key == Qt::Key_Left))
        select((m_row + count - (m_row < 0 ? 0 : 1)) % count);
    else if (key == Qt::Key_Home && count > 0)
        select(0);
    else if (key == Qt::Key_End && count > 0)
        select(count - 1);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_row >= 0)
        Q_EMIT rowOpened(m_row);
    else
        QWidget::keyPressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_row < 0 && !m_places.empty() && event->reason() != Qt::MouseFocusReason)
        select(0);
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    select(-1);
    setAccessibleDescription(m_spoken.join(QStringLiteral("; ")));
    update();
}

bool ChartCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        const QString text = row >= 0 && row < m_spoken.size() ? m_spoken.at(row) : QString();
        QToolTip::showText(help->globalPos(),
                           text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace wijkwerk::ui
