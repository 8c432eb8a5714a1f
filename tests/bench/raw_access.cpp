// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/raw_access.h"

#include "core/db/cipher.h"
#include "core/work/open_department.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <stdexcept>

namespace wijkwerk::bench {

QByteArray rawKeyOf(const QString& path) {
    if (!db::encrypts())
        return {};
    const keys::DataKey key = work::openKeyOf(path);
    const auto bytes = key.bytes();
    const QByteArray hex = QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex();
    return "x'" + hex + '\'';
}

sqlite3* rawOpen(const QString& path, int flags) {
    sqlite3* handle = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr) != SQLITE_OK)
        throw std::runtime_error("raw open");
#ifndef WIJKWERK_PLAIN
    const QByteArray key = rawKeyOf(path);
    sqlite3_key_v2(handle, "main", key.constData(), int(key.size()));
#endif
    return handle;
}

void offerRawKeys(const QString& full, const QString& empty) {
    qputenv("WIJKWERK_BENCH_KEY_FULL", rawKeyOf(full));
    qputenv("WIJKWERK_BENCH_KEY_EMPTY", rawKeyOf(empty));
}

QString plainCopyOf(const QString& path) {
    if (!db::encrypts())
        return path;
    const QString plain = path + QStringLiteral(".plain");
    if (QFileInfo::exists(plain))
        return plain;
    sqlite3* handle = rawOpen(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE); // the copy is made
    QString name = plain;
    const QString sql = QStringLiteral("attach '%1' as plain key ''; select sqlcipher_export('plain'); detach plain")
                            .arg(name.replace(u'\'', QLatin1String("''")));
    char* trouble = nullptr;
    sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, &trouble);
    sqlite3_close(handle);
    if (trouble) {
        QFile::remove(plain);
        throw std::runtime_error(trouble);
    }
    return plain;
}

} // namespace wijkwerk::bench
