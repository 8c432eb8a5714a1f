// SPDX-License-Identifier: EUPL-1.2
#include "core/base/replace_file.h"

#include "core/base/new_file.h"

#include <QFileInfo>

namespace wijkwerk {

void replaceFile(const QString& path, QByteArrayView bytes, const QString& like) {
    NewFile file(passingNameOf(path));
    file.write(bytes);
    file.takeAfter(like);
    file.finish();
    file.replace(QFileInfo(path).absoluteFilePath());
    removeLeftovers(path);
}

} // namespace wijkwerk
