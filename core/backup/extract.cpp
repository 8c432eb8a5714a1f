// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/extract.h"

#include "core/base/error.h"

#include <QCryptographicHash>
#include <QFile>

namespace wijkwerk::backup {

void extract(const QString& path, const Header& header, NewFile& to, const GoOn& goOn) {
    constexpr qint64 sliceBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(header.databaseAt))
        throw Error(Fault::NoPermission, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < header.databaseBytes;) {
        requireGoOn(goOn, done, header.databaseBytes);
        const QByteArray bytes = file.read(std::min(sliceBytes, header.databaseBytes - done));
        if (bytes.isEmpty())
            throw Error(file.error() == QFileDevice::NoError ? Fault::BackupDamaged : Fault::DiskTrouble, path);
        to.write(bytes);
        hash.addData(bytes);
        done += bytes.size();
    }
    const QByteArrayView wanted(header.sha256.data(), qsizetype(header.sha256.size()));
    if (hash.result() != wanted)
        throw Error(Fault::BackupDamaged, path);
}

} // namespace wijkwerk::backup
