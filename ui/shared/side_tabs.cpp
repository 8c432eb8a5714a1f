// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/side_tabs.h"

#include "ui/shared/style_paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace wijkwerk::ui {

SideTabs::SideTabs(QWidget* parent)
    : QTabBar(parent) {
    setShape(QTabBar::RoundedWest);
    setDrawBase(false);
    setExpanding(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
}

QSize SideTabs::tabSizeHint(int) const {
    const QFontMetrics metrics(textFont(TextSize::Strong));
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        if (isTabVisible(i))
            widest = std::max(widest, metrics.horizontalAdvance(tabText(i)));
    }
    return {widest + 2 * dp(12), metrics.height() + 2 * dp(8)};
}

QSize SideTabs::minimumTabSizeHint(int index) const {
    return tabSizeHint(index);
}

void SideTabs::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QTabBar::keyPressEvent(event);
        return;
    }
    for (int i = currentIndex() + step; i >= 0 && i < count(); i += step) {
        if (isTabVisible(i) && isTabEnabled(i)) {
            setCurrentIndex(i);
            return;
        }
    }
}

void SideTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        if (!isTabVisible(i))
            continue;
        const QRect room = tabRect(i);
        const bool here = i == currentIndex();
        if (here)
            paint::rounded(painter, room, dp(controlRadius), color(ColorRole::PrimarySoft));
        else if (room.contains(mapFromGlobal(QCursor::pos())) && underMouse())
            paint::rounded(painter, room, dp(controlRadius), color(ColorRole::Line));
        if (here && hasFocus())
            paint::focusRing(painter, room, dp(controlRadius), color(ColorRole::Primary));
        painter.setFont(textFont(here ? TextSize::Strong : TextSize::Base));
        painter.setPen(color(here ? ColorRole::Primary : ColorRole::Ink));
        painter.drawText(room.adjusted(dp(12), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tabText(i));
    }
}

} // namespace wijkwerk::ui
