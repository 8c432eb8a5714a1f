// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/lock_minutes.h"

#include "core/base/app_paths.h"

#include <QSettings>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

const QString key = QStringLiteral("lock/minutes");

} // namespace

int lockMinutes() {
    bool ok = false;
    const int minutes = QSettings(settingsFile(), QSettings::IniFormat).value(key).toInt(&ok);
    return ok ? std::clamp(minutes, leastLockMinutes, mostLockMinutes) : usualLockMinutes;
}

void setLockMinutes(int minutes) {
    QSettings(settingsFile(), QSettings::IniFormat).setValue(key, minutes);
}

} // namespace wijkwerk::ui
