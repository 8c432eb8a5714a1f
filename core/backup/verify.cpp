// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/verify.h"

#include "core/base/error.h"
#include "core/db/cipher.h"
#include "core/db/file_header.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "core/keys/slot_format.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace wijkwerk::backup {

namespace {

constexpr qint64 sliceBytes = 1 << 20;

bool hasRows(db::Database& database, const char* sql) {
    auto query = database.statement(sql);
    return query.next();
}

bool isSound(db::Database& database) {
    // Every page against its own seal; the other check reads only what is in use.
    if (db::encrypts() && hasRows(database, "pragma cipher_integrity_check"))
        return false;
    auto verdict = database.statement("pragma integrity_check(1)");
    return verdict.next() && verdict.text() == QLatin1String("ok") && !hasRows(database, "pragma foreign_key_check");
}

void requireSlots(const QString& path, const Header& header, const keys::DataKey& key) {
    if (!db::encrypts())
        return;
    const auto table = slotTableOf(header);
    if (!table || table.value->fileId != header.department || !keys::isIntact(*table.value, key))
        throw Error(Fault::BackupDamaged, path);
}

} // namespace

void requireGoOn(const GoOn& goOn, qint64 done, qint64 total) {
    if (goOn && !goOn(done, total))
        throw Error(Fault::Cancelled);
}

void verifyBytes(const QString& path, const Header& header, const GoOn& goOn) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(header.databaseAt))
        throw Error(Fault::NoPermission, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < header.databaseBytes;) {
        const QByteArray bytes = file.read(std::min(sliceBytes, header.databaseBytes - done));
        if (bytes.isEmpty())
            throw Error(file.error() == QFileDevice::NoError ? Fault::BackupDamaged : Fault::DiskTrouble, path);
        hash.addData(bytes);
        done += bytes.size();
        requireGoOn(goOn, done, header.databaseBytes);
    }
    const QByteArrayView wanted(header.sha256.data(), qsizetype(header.sha256.size()));
    if (hash.result() != wanted)
        throw Error(Fault::BackupDamaged, path);
}

keys::Answer<keys::SlotTable> slotTableOf(const Header& header) {
    return keys::decode(header.slotTable);
}

db::Slice sliceOf(const QString& path, const Header& header) {
    return {QFileInfo(path).absoluteFilePath(), header.databaseAt, header.databaseBytes};
}

db::Database openForReading(const QString& path, const Header& header, const keys::DataKey& key) {
    return {db::openSlice(sliceOf(path, header), key), db::actorHere(0), Clock{}};
}

void requireWhole(db::Database& database, const Facts& facts, const QString& path) {
    bool same = false;
    const auto error = db::attempt([&] {
        same = database.number("pragma application_id") == db::applicationId && isSound(database) &&
               factsOf(database) == facts;
    });
    if (error && error->fault() == Fault::Cancelled)
        throw Error(*error);
    if (error || !same)
        throw Error(Fault::BackupDamaged, path);
}

Manifest verify(const QString& path, const keys::DataKey& key, const GoOn& goOn) {
    const Header header = goodHeader(path);
    verifyBytes(path, header, goOn);
    const auto manifest = manifestOf(header, key);
    if (!manifest)
        throw Error(Fault::WrongKeyOrDamaged, path);
    if (manifest->facts.schema > db::currentVersion())
        throw Error(Fault::NewerVersion, QString::number(manifest->facts.schema));
    requireSlots(path, header, key);
    db::Database database = openForReading(path, header, key);
    requireWhole(database, manifest->facts, path);
    requireGoOn(goOn, header.databaseBytes, header.databaseBytes);
    return *manifest;
}

} // namespace wijkwerk::backup
