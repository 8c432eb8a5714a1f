// SPDX-License-Identifier: EUPL-1.2
#include "core/db/cipher.h"

#include "core/db/raw_file.h"
#include "core/db/sqlite_fault.h"
#include "core/keys/secret.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace wijkwerk::db {

bool isPlainSqlite(const QByteArray& begin) {
    return begin.startsWith(QByteArray("SQLite format 3\0", 16));
}

#ifdef WIJKWERK_PLAIN

bool encrypts() {
    return false;
}

QString cipherVersion() {
    return {};
}

void unlock(sqlite3*, const keys::DataKey&, Fault) {}

bool opensWith(sqlite3*, const keys::DataKey&) {
    return true;
}

void encryptAnew(sqlite3*, const keys::DataKey&) {}

void assertEncrypted(const QString&) {}

#else

namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// First column of the first row, empty when there is none.
QByteArray answerTo(sqlite3* handle, const char* sql) {
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr) != SQLITE_OK)
        return {};
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(raw);
    if (sqlite3_step(raw) != SQLITE_ROW)
        return {};
    return QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
}

/// SQLCipher writes to stderr of its own accord, also where it tries a wrong key.
void silence(sqlite3* handle) {
    answerTo(handle, "pragma cipher_log = off");
    answerTo(handle, "pragma cipher_log_level = none");
}

/// As x'…' the bytes are the key itself and not a password to derive one from. Never through PRAGMA key: the parser
/// would leave copies of its text behind.
keys::Secret keyText(const keys::DataKey& key) {
    constexpr unsigned char digits[] = "0123456789abcdef";
    keys::Secret hex(2 * keys::DataKey::size + 3);
    unsigned char* to = hex.data();
    *to++ = 'x';
    *to++ = '\'';
    for (const unsigned char byte : key.bytes()) {
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 15];
    }
    *to = '\'';
    return hex;
}

void giveKey(sqlite3* handle, const keys::DataKey& key) {
    const keys::Secret hex = keyText(key);
    if (sqlite3_key_v2(handle, "main", hex.data(), int(hex.size())) != SQLITE_OK)
        throw Error(Fault::Internal, QStringLiteral("the library takes no key"));
}

struct CipherSetting {
    const char* pragma;
    const char* answer;
};

// What a file of ours is written with: the defaults of SQLCipher 4, asserted because a library may be built otherwise.
constexpr CipherSetting cipherSettings[] = {
    {"pragma cipher_page_size", "4096"},
    {"pragma cipher_use_hmac", "1"},
    {"pragma cipher_hmac_algorithm", "HMAC_SHA512"},
    {"pragma cipher_plaintext_header_size", "0"},
};

} // namespace

bool encrypts() {
    return true;
}

QString cipherVersion() {
    tuneLibrary();
    sqlite3* handle = nullptr;
    sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const QByteArray version = answerTo(handle, "pragma cipher_version");
    sqlite3_close(handle);
    return QString::fromLatin1(version);
}

void unlock(sqlite3* handle, const keys::DataKey& key, Fault whenLocked) {
    if (!opensWith(handle, key))
        throw Error(whenLocked, QString::fromUtf8(sqlite3_db_filename(handle, "main")));
}

bool opensWith(sqlite3* handle, const keys::DataKey& key) {
    const QByteArray version = answerTo(handle, "pragma cipher_version");
    if (version.left(version.indexOf('.')).toInt() < 4)
        throw Error(Fault::Internal, QStringLiteral("this SQLite does not encrypt"));
    silence(handle);
    giveKey(handle, key);
    for (const CipherSetting& setting : cipherSettings) {
        if (answerTo(handle, setting.pragma) != setting.answer)
            throw Error(Fault::Internal, QLatin1String(setting.pragma));
    }
    const int code = sqlite3_exec(handle, "select count(*) from sqlite_master", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_NOTADB)
        throw Error(faultOfSqlite(handle, code), QString::fromUtf8(sqlite3_db_filename(handle, "main")));
    return code == SQLITE_OK;
}

void encryptAnew(sqlite3* handle, const keys::DataKey& newKey) {
    const keys::Secret hex = keyText(newKey);
    const int code = sqlite3_rekey_v2(handle, "main", hex.data(), int(hex.size()));
    if (code != SQLITE_OK)
        throw Error(faultOfSqlite(handle, code), QStringLiteral("encrypting anew"));
}

void assertEncrypted(const QString& path) {
    if (QFile::exists(path) && isPlainSqlite(RawFile(path).read(0, 16)))
        throw Error(Fault::NotEncrypted, path);
}

#endif

} // namespace wijkwerk::db
