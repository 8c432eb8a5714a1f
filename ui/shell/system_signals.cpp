// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/system_signals.h"

#ifdef WIJKWERK_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace wijkwerk::ui {

namespace {

const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginPath = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = QStringLiteral("org.freedesktop.login1.Manager");

QDBusMessage toManager(const char* method, const QVariantList& arguments) {
    QDBusMessage call = QDBusMessage::createMethodCall(login, loginPath, loginManager, QLatin1String(method));
    call.setArguments(arguments);
    return call;
}

} // namespace

struct SystemSignals::Hold {
    QDBusUnixFileDescriptor descriptor;
};

SystemSignals::SystemSignals(QObject* parent)
    : QObject(parent) {}

SystemSignals::~SystemSignals() = default;

// QtDBus takes the name of a slot only as text, with a 1 before it.
void SystemSignals::listen() {
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect({}, {}, QLatin1String(name), QStringLiteral("ActiveChanged"), this,
                            "1hearScreenSaver(bool)");
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    system.connect(login, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this, "1hearSleep(bool)");
    listenToSession();
    holdSleep();
}

/// Lock is told to the session this process belongs to; its path has to be asked for.
void SystemSignals::listenToSession() {
    const auto pid = quint32(QCoreApplication::applicationPid());
    auto* answer = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(toManager("GetSessionByPID", {QVariant::fromValue(pid)})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isError())
            return;
        QDBusConnection::systemBus().connect(login, path.value().path(), login + QStringLiteral(".Session"),
                                             QStringLiteral("Lock"), this, "1hearSessionLock()");
    });
}

void SystemSignals::holdSleep() {
    const QVariantList arguments{QStringLiteral("sleep"), QStringLiteral("Wijkwerk"), tr("Locks the department"),
                                 QStringLiteral("delay")};
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(toManager("Inhibit", arguments)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> hold = *answer;
        if (!hold.isError())
            m_hold = std::make_unique<Hold>(Hold{hold.value()});
    });
}

void SystemSignals::hearScreenSaver(bool active) {
    if (active)
        Q_EMIT screenLocked();
}

void SystemSignals::hearSessionLock() {
    Q_EMIT screenLocked();
}

void SystemSignals::hearSleep(bool begins) {
    if (!begins) {
        holdSleep();
        return;
    }
    Q_EMIT goesToSleep();
    m_hold.reset(); // we are ready: the system need not wait longer
}

} // namespace wijkwerk::ui

#else

namespace wijkwerk::ui {

struct SystemSignals::Hold {};

SystemSignals::SystemSignals(QObject* parent)
    : QObject(parent) {}

SystemSignals::~SystemSignals() = default;

void SystemSignals::listen() {}
void SystemSignals::listenToSession() {}
void SystemSignals::holdSleep() {}
void SystemSignals::hearScreenSaver(bool) {}
void SystemSignals::hearSessionLock() {}
void SystemSignals::hearSleep(bool) {}

} // namespace wijkwerk::ui

#endif
