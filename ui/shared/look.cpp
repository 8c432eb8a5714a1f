// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/look.h"

#include "core/base/app_paths.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStyleHints>
#include <QTimer>

namespace wijkwerk::ui {

namespace {

const QString schemeKey = QStringLiteral("look/scheme");

QString wordOf(Scheme scheme) {
    return scheme == Scheme::Light  ? QStringLiteral("light")
           : scheme == Scheme::Dark ? QStringLiteral("dark")
                                    : QStringLiteral("system");
}

/// Looks again when the system announces another theme; that comes once for every window, and is looked at once.
class SystemFollower : public QObject {
public:
    explicit SystemFollower(QApplication& app)
        : QObject(&app) {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, [] { systemIs(systemIsDark()); });
        app.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &m_soon, qOverload<>(&QTimer::start));
#endif
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ThemeChange)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    QTimer m_soon;
};

} // namespace

Scheme rememberedScheme() {
    const QString word = QSettings(settingsFile(), QSettings::IniFormat).value(schemeKey).toString();
    return word == wordOf(Scheme::Light) ? Scheme::Light : word == wordOf(Scheme::Dark) ? Scheme::Dark : Scheme::System;
}

void chooseScheme(Scheme scheme) {
    QSettings(settingsFile(), QSettings::IniFormat).setValue(schemeKey, wordOf(scheme));
    setScheme(scheme);
}

void followSystem(QApplication& app) {
    new SystemFollower(app);
}

} // namespace wijkwerk::ui
