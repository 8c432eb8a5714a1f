// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/decrypted.h"

#include "core/base/error.h"
#include "core/db/cipher.h"
#include "tests/support/test_key.h"

#include <QFile>

#include <sqlite3.h>

namespace wijkwerk::test {

QByteArray decrypted(const QString& path) {
    sqlite3* handle = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr);
    db::unlock(handle, testKey(), Fault::WrongKeyOrDamaged);
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(handle, "main", &size, 0);
    const QByteArray all(reinterpret_cast<const char*>(bytes), bytes ? qsizetype(size) : 0);
    sqlite3_free(bytes);
    sqlite3_close(handle);
    return all;
}

} // namespace wijkwerk::test
