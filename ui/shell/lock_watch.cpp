// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/lock_watch.h"

#include "ui/shared/lock_minutes.h"
#include "ui/shell/system_signals.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

constexpr int lookEveryMs = 5000;
constexpr qint64 asleepMs = 60000; ///< a step of the clock that no busy computer makes

bool isPresence(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

LockWatch::LockWatch(std::optional<int> idleMs, QObject* parent)
    : QObject(parent)
    , m_idleMs(idleMs)
    , m_ticker(new QTimer(this))
    , m_wallClock(QDateTime::currentMSecsSinceEpoch()) {
    m_idle.start();
    connect(m_ticker, &QTimer::timeout, this, &LockWatch::look);
    m_ticker->start(idleMs ? std::min(lookEveryMs, std::max(*idleMs / 4, 1)) : lookEveryMs);
    qApp->installEventFilter(this);
}

void LockWatch::listenToSystem() {
    if (m_system)
        return;
    m_system = new SystemSignals(this);
    connect(m_system, &SystemSignals::screenLocked, this, [this] { Q_EMIT lockRequested(LockReason::Screen); });
    connect(m_system, &SystemSignals::goesToSleep, this, [this] { Q_EMIT lockRequested(LockReason::Sleep); });
    m_system->listen();
}

qint64 LockWatch::allowedMs() const {
    return m_idleMs ? *m_idleMs : qint64(lockMinutes()) * 60000;
}

void LockWatch::look() {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool slept = now - std::exchange(m_wallClock, now) > m_ticker->interval() + asleepMs;
    if (!slept && m_idle.elapsed() < allowedMs())
        return;
    m_idle.start();
    Q_EMIT lockRequested(slept ? LockReason::Sleep : LockReason::Idle);
}

bool LockWatch::eventFilter(QObject* watched, QEvent* event) {
    if (!isPresence(event->type()) || !event->spontaneous())
        // Events that the program or a test makes itself count as well when they are keys.
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
    m_idle.start();
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    // The window has a shortcut for this; a dialog in front of it keeps shortcuts of the window away.
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier)
        return QObject::eventFilter(watched, event);
    QTimer::singleShot(0, this, [this] { Q_EMIT lockRequested(LockReason::Asked); });
    return true;
}

} // namespace wijkwerk::ui
