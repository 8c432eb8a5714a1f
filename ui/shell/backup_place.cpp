// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/backup_place.h"

#include "core/base/app_paths.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace wijkwerk::ui {

namespace {

QString keyOf(const QString& department) {
    const QByteArray name = QFileInfo(department).absoluteFilePath().toUtf8();
    return QStringLiteral("backup-folder/") +
           QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

QString rememberedBackupFolder(const QString& department) {
    return QSettings(settingsFile(), QSettings::IniFormat).value(keyOf(department)).toString();
}

void rememberBackupFolder(const QString& department, const QString& folder) {
    if (folder == rememberedBackupFolder(department))
        return;
    QSettings settings(settingsFile(), QSettings::IniFormat);
    folder.isEmpty() ? settings.remove(keyOf(department)) : settings.setValue(keyOf(department), folder);
}

} // namespace wijkwerk::ui
