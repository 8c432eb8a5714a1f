// SPDX-License-Identifier: EUPL-1.2
#include "core/base/new_file.h"

#include "core/base/id.h"

#include <QDir>
#include <QFileInfo>

namespace wijkwerk {

QString passingNameOf(const QString& path) {
    const QFileInfo target(path);
    return target.absolutePath() + QLatin1String("/.") + target.fileName() + u'.' + QString::number(newIdValue(), 16) +
           QLatin1String(".new");
}

void removeLeftovers(const QString& path) {
    const QFileInfo target(path);
    QDir folder(target.absolutePath());
    const QString start = u'.' + target.fileName() + u'.';
    const QStringList hidden =
        folder.entryList({QStringLiteral("*.new"), QStringLiteral("*.new-journal")}, QDir::Files | QDir::Hidden);
    for (const QString& name : hidden) {
        if (name.startsWith(start))
            folder.remove(name);
    }
}

} // namespace wijkwerk
