// SPDX-License-Identifier: EUPL-1.2
#include "core/db/raw_file.h"

#include "core/base/error.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>

namespace wijkwerk::db {

void tuneLibrary() {
    static const bool tuned = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
    Q_UNUSED(tuned)
}

RawFile::RawFile(const QString& path)
    // SQLite looks for parameters behind the name, so it ends with more than one zero.
    : m_name(QFile::encodeName(path) + QByteArray(3, '\0')) {
    tuneLibrary();
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    if (!vfs)
        throw Error(Fault::Internal, QStringLiteral("SQLite knows no files"));
    m_memory = std::make_unique<char[]>(std::size_t(vfs->szOsFile));
    std::memset(m_memory.get(), 0, std::size_t(vfs->szOsFile));
    m_file = reinterpret_cast<sqlite3_file*>(m_memory.get());
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (vfs->xOpen(vfs, m_name.constData(), m_file, flags, &flags) != SQLITE_OK)
        throw Error(Fault::NoPermission, path);
}

RawFile::~RawFile() {
    if (m_file->pMethods)
        m_file->pMethods->xClose(m_file);
}

qint64 RawFile::size() const {
    return rawSize(m_file);
}

QByteArray RawFile::read(qint64 at, qint64 length) const {
    return rawBytes(m_file, at, length);
}

qint64 rawSize(sqlite3_file* file) {
    sqlite3_int64 size = 0;
    if (!file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        throw Error(Fault::DiskTrouble);
    return size;
}

QByteArray rawBytes(sqlite3_file* file, qint64 at, qint64 length) {
    length = std::min(length, std::max<qint64>(0, rawSize(file) - at));
    QByteArray bytes(length, Qt::Uninitialized);
    if (length == 0)
        return bytes;
    const int code = file->pMethods->xRead(file, bytes.data(), int(length), at);
    if (code != SQLITE_OK)
        throw Error(Fault::DiskTrouble);
    return bytes;
}

} // namespace wijkwerk::db
