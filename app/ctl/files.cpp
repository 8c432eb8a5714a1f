// SPDX-License-Identifier: EUPL-1.2
#include "app/ctl/files.h"

#include "core/base/error.h"
#include "core/base/replace_file.h"

#include <QFile>
#include <QFileInfo>

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
    replaceFile(path, bytes);
}

} // namespace wijkwerk::ctl
