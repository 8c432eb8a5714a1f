// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/scroll_column.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

ScrollColumn::ScrollColumn(QWidget* parent)
    : QScrollArea(parent) {
    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::m());
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    // Tab scrolls by itself; a form that puts the keyboard in a wrong field does not.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, space::l());
    });
}

QSize ScrollColumn::sizeHint() const {
    return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 0);
}

QSize ScrollColumn::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), dp(120)};
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void bringIntoView(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] {
        for (QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(at))
                area->ensureWidgetVisible(widget, 0, 2 * space::l());
        }
    });
}

} // namespace wijkwerk::ui
