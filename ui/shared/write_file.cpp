// SPDX-License-Identifier: EUPL-1.2
#include "ui/shared/write_file.h"

#include "core/base/error.h"

#include <QFileInfo>
#include <QSaveFile>

namespace wijkwerk::ui {

void writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Fault::NoPermission, QFileInfo(path).fileName());
    if (file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Fault::DiskTrouble, QFileInfo(path).fileName());
}

} // namespace wijkwerk::ui
