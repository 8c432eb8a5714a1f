// SPDX-License-Identifier: EUPL-1.2
// What the desktop of the user tells over D-Bus: the screen locks, the computer goes to sleep. Without a bus (or
// without Qt's D-Bus at build time) nothing is heard, and nothing goes wrong.
#pragma once

#include <QObject>

#include <memory>

namespace wijkwerk::ui {

class SystemSignals : public QObject {
    Q_OBJECT
public:
    explicit SystemSignals(QObject* parent = nullptr);
    ~SystemSignals() override;
    /// Asks the system to wait for us, at most a few seconds, before it goes to sleep.
    void listen();

Q_SIGNALS:
    void screenLocked();
    void goesToSleep();

private Q_SLOTS:
    void hearScreenSaver(bool active);
    void hearSessionLock();
    void hearSleep(bool begins);

private:
    void listenToSession();
    void holdSleep();

    struct Hold; ///< as long as it lives the system waits
    std::unique_ptr<Hold> m_hold;
};

} // namespace wijkwerk::ui
