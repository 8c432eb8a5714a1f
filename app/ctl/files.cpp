// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/files.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace wijkwerk::ctl {

QByteArray readFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        throw Error(Fault::FileMissing, path);
    if (QFileInfo(path).isDir())
        throw Error(Fault::NotUnderstood, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::NoPermission, path);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(Fault::DiskTrouble, path);
    return bytes;
}

void writeFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (!QFileInfo(info.absolutePath()).isDir())
        throw Error(Fault::FileMissing, info.absolutePath());
    if (info.isDir())
        throw Error(Fault::FileExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Fault::NoPermission, path);
    if (file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Fault::DiskTrouble, path);
}

} // namespace wijkwerk::ctl
