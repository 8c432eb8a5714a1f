// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/focus_keeper.h"

#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QTimer>

#include <limits>

namespace wijkwerk::ui {

namespace {

bool takesKeyboard(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QString nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return widget.accessibleName().isEmpty() && button ? button->text() : widget.accessibleName();
}

QRect onPage(const QWidget& widget, const QWidget& page) {
    return {widget.mapTo(&page, QPoint(0, 0)), widget.size()};
}

/// Rows below each other count for more than columns: the same button of the next row before another of the same one.
int distance(const QRect& a, const QRect& b) {
    const QPoint between = a.center() - b.center();
    return 2 * std::abs(between.y()) + std::abs(between.x());
}

} // namespace

FocusKeeper::FocusKeeper(std::function<QWidget*()> page, QObject* parent)
    : QObject(parent)
    , m_page(std::move(page))
    , m_soon(new QTimer(this)) {
    m_soon->setSingleShot(true);
    m_soon->setInterval(0); // when all is made that is made anew, and before another key is pressed
    connect(m_soon, &QTimer::timeout, this, &FocusKeeper::goBack);
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::moved);
    qApp->installEventFilter(this);
}

/// Why the keyboard goes where it goes; the signal does not tell.
bool FocusKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        m_reason = static_cast<QFocusEvent*>(event)->reason();
    return QObject::eventFilter(watched, event);
}

void FocusKeeper::forget() {
    m_place = {};
    m_soon->stop();
}

void FocusKeeper::moved(const QWidget*, QWidget* now) {
    QWidget* page = m_page();
    if (!page || (now && now->window() != page->window()))
        return; // a dialog is in front; it comes back
    const bool within = now && (now == page || page->isAncestorOf(now));
    if (!now) { // it is nowhere: another window is in front, or what had it was thrown away
        if (page->window()->isActiveWindow())
            m_soon->start();
        return;
    }
    const bool byQt = m_reason == Qt::TabFocusReason || m_reason == Qt::BacktabFocusReason ||
                      (m_reason == Qt::ActiveWindowFocusReason && !within);
    if (byQt && isLost())
        m_soon->start();
    else if (within)
        remember(now);
    else
        forget();
}

void FocusKeeper::remember(QWidget* widget) {
    m_soon->stop();
    m_place = {widget, widget->metaObject()->className(), nameOf(*widget), onPage(*widget, *m_page())};
}

/// What had it is gone, out of sight or switched off. Who only goes on leaves it as it was.
bool FocusKeeper::isLost() const {
    return !m_place.kind.isEmpty() && (!m_place.widget || !m_place.widget->isVisible() || !m_place.widget->isEnabled());
}

void FocusKeeper::goBack() {
    QWidget* page = m_page();
    if (!page || m_place.kind.isEmpty())
        return;
    QWidget* to = isLost() ? nearest(*page) : m_place.widget.data();
    (to ? to : page)->setFocus(Qt::OtherFocusReason);
}

QWidget* FocusKeeper::nearest(const QWidget& page) const {
    constexpr int other = 60;         // of another kind: as if it stood so much farther
    constexpr int unlike = 1'000'000; // any that is the same comes first
    QWidget* best = nullptr;
    int least = std::numeric_limits<int>::max();
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!takesKeyboard(*widget))
            continue;
        const bool sameKind = m_place.kind == widget->metaObject()->className();
        const bool same = sameKind && !m_place.name.isEmpty() && nameOf(*widget) == m_place.name;
        const int far = distance(onPage(*widget, page), m_place.at) + (same ? 0 : unlike) + (sameKind ? 0 : dp(other));
        if (far < least) {
            least = far;
            best = widget;
        }
    }
    return best;
}

} // namespace wijkwerk::ui
