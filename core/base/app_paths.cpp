// SPDX-License-Identifier: EUPL-1.2
#include "core/base/app_paths.h"

#include "core/base/account.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace wijkwerk {

namespace {

QString folder(QStandardPaths::StandardLocation fallback) {
    const QString home = qEnvironmentVariable("WIJKWERK_HOME");
    return home.isEmpty() ? QStandardPaths::writableLocation(fallback) : home;
}

QString workerKey(std::int64_t department) {
    return QStringLiteral("department-%1/worker-of-%2").arg(department).arg(accountName());
}

QString failedKey(const QString& department) {
    return QStringLiteral("failed-sign-ins/") + department;
}

} // namespace

QString configFolder() {
    return folder(QStandardPaths::AppConfigLocation);
}

QString dataFolder() {
    const QString path = folder(QStandardPaths::AppDataLocation);
    QDir().mkpath(path);
    return path;
}

QString settingsFile() {
    return configFolder() + QLatin1String("/wijkwerk.ini");
}

std::int64_t rememberedWorker(std::int64_t department) {
    return QSettings(settingsFile(), QSettings::IniFormat).value(workerKey(department)).toLongLong();
}

void rememberWorker(std::int64_t department, std::int64_t worker) {
    QSettings(settingsFile(), QSettings::IniFormat).setValue(workerKey(department), qlonglong(worker));
}

int failedSignIns(const QString& department) {
    return QSettings(settingsFile(), QSettings::IniFormat).value(failedKey(department)).toInt();
}

void countFailedSignIn(const QString& department) {
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(failedKey(department), settings.value(failedKey(department)).toInt() + 1);
}

void forgetFailedSignIns(const QString& department) {
    QSettings settings(settingsFile(), QSettings::IniFormat);
    if (settings.contains(failedKey(department)))
        settings.remove(failedKey(department));
}

} // namespace wijkwerk
