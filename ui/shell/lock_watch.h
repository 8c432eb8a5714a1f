// SPDX-License-Identifier: EUPL-1.2
// Says when the window is to lock: Ctrl+L anywhere in the program, nobody at the keyboard for some minutes, the screen
// locks, the computer goes to sleep (or was asleep). What locking is, is not known here.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QTimer;

namespace wijkwerk::ui {

class SystemSignals;

enum class LockReason { Asked, Idle, Screen, Sleep };

class LockWatch : public QObject {
    Q_OBJECT
public:
    /// `idleMs` in place of the minutes in the settings, for tests.
    explicit LockWatch(std::optional<int> idleMs = {}, QObject* parent = nullptr);

    /// Starts to listen to the session of the system; costs a few milliseconds, so after the first picture.
    void listenToSystem();
    /// Somebody is there: counting begins anew.
    void touched() { m_idle.start(); }

Q_SIGNALS:
    /// Locks before it returns: the computer may go to sleep right after.
    void lockRequested(wijkwerk::ui::LockReason reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    qint64 allowedMs() const;
    void look();

    std::optional<int> m_idleMs;
    QTimer* m_ticker;
    QElapsedTimer m_idle;
    qint64 m_wallClock;
    SystemSignals* m_system = nullptr;
};

} // namespace wijkwerk::ui
