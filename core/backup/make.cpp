// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/make.h"

#include "core/backup/folder.h"
#include "core/base/free_room.h"
#include "core/base/new_file.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/sqlite_engine.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/keys/slot_format.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace wijkwerk::backup {

namespace {

constexpr qint64 sliceBytes = 1 << 20;

/// The table of the department, or the newest that a backup kept of it: that may be older than the department knows of,
/// and counts again when the backup is put back.
QByteArray slotTableFor(const QString& department, const QString& folder, const keys::DataKey& key) {
    if (!db::encrypts())
        return {};
    if (const auto table = keys::slotsOfKey(department, key))
        return keys::encode(*table);
    for (const Entry& entry : backupsIn(folder)) {
        if (entry.state != HeaderState::Good)
            continue;
        const auto table = keys::decode(readHeader(entry.path).header.slotTable);
        if (table && keys::isIntact(*table.value, key))
            return keys::encode(*table.value);
    }
    throw Error(Fault::WrongKeyOrDamaged, keys::slotFileOf(department));
}

void requireFolder(const QString& folder, qint64 bytes) {
    const QFileInfo info(folder);
    if (!info.isDir())
        throw Error(Fault::FileMissing, folder);
    if (!info.isWritable())
        throw Error(Fault::NoPermission, folder);
    requireRoom({bytes + (4 << 20), freeRoom(folder)});
}

/// Copies the file as it is on the disk, through the connection that holds it still, and fills in its hash.
void copyDatabase(db::Database& database, NewFile& file, Header& header, const GoOn& goOn) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < header.databaseBytes;) {
        requireGoOn(goOn, done, 2 * header.databaseBytes);
        const qint64 length = std::min(sliceBytes, header.databaseBytes - done);
        const QByteArray bytes = db::rawBytes(database.engine(), done, length);
        if (bytes.size() != length)
            throw Error(Fault::FileTruncated, file.path());
        file.writeAt(header.databaseAt + done, bytes);
        hash.addData(bytes);
        done += length;
    }
    const QByteArray sum = hash.result();
    std::copy(sum.begin(), sum.end(), header.sha256.begin());
}

Header newHeader(db::Database& database, const Facts& facts, QByteArray slotTable) {
    Header header;
    header.at = database.clock().now();
    header.schema = facts.schema;
    header.program = QCoreApplication::applicationVersion();
    header.databaseBytes = db::rawSize(database.engine());
    header.slotTable = std::move(slotTable);
    if (const auto table = keys::decode(header.slotTable); table && db::encrypts())
        header.department = table.value->fileId;
    else
        header.department = departmentOf({}, facts.department).value_or(keys::Bytes<16>{});
    return header;
}

/// The whole file under its passing name, not yet proven. Others cannot commit once the first has been read; so the
/// slots, which are read after that and are written before the commit that goes with them, are never older.
Manifest write(db::Database& database, const keys::DataKey& key, const QString& folder, NewFile& file, Header& header,
               const GoOn& goOn) {
    const db::Reading reading(database);
    const db::Actor& actor = database.actor();
    const Manifest manifest{factsOf(database), actor.account, actor.machine, actor.worker};
    QByteArray slotTable = slotTableFor(db::pathOf(database), folder, key);
    header = newHeader(database, manifest.facts, std::move(slotTable));
    header.databaseAt = databasePlace(header, sealedSize(manifest, key));
    copyDatabase(database, file, header, goOn);
    header.manifest = sealed(manifest, header, key);
    file.writeAt(0, encode(header));
    return manifest;
}

Made proven(db::Database& database, const keys::DataKey& key, const QString& folder, const GoOn& goOn, MadeBy by) {
    const QString department = db::pathOf(database);
    Made made;
    made.path = newBackupPath(folder, department, database.clock().now(), by == MadeBy::Hand);
    NewFile file(passingNameOf(made.path));
    made.facts = write(database, key, folder, file, made.header, goOn).facts;
    file.finish();
    const qint64 bytes = made.header.databaseBytes;
    const auto error = db::attempt(
        [&] { verify(file.path(), key, [&](qint64 done, qint64) { return !goOn || goOn(bytes + done, 2 * bytes); }); });
    // What was copied byte for byte and read back is not sound: then the department itself is not.
    if (error)
        throw Error(error->fault() == Fault::BackupDamaged ? Error(Fault::Damaged, department) : *error);
    file.nameAs(made.path);
    made.header.slotTable.clear();
    made.header.manifest.clear();
    made.thinned = thin(made.header.department, folder, made.path, database.clock().now());
    return made;
}

} // namespace

Made make(db::Database& database, const keys::DataKey& key, const QString& folder, const GoOn& goOn, MadeBy by) {
    const QString department = db::pathOf(database);
    requireFolder(folder, QFileInfo(department).size());
    slotTableFor(department, folder, key); // without one nothing is begun
    // Before it is made, so that it holds that line itself.
    db::noteReading(database, {QStringLiteral("backup_made"), 0, {}});
    Made made;
    const auto error = db::attempt([&] { made = proven(database, key, folder, goOn, by); });
    if (!error)
        return made;
    db::noteReading(database, {QStringLiteral("backup_made"), 0, {}, db::Ended::Failed});
    throw Error(*error);
}

} // namespace wijkwerk::backup
