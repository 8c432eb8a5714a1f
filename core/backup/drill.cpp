// SPDX-License-Identifier: EUPL-1.2
#include "core/backup/drill.h"

#include "core/backup/extract.h"
#include "core/backup/folder.h"
#include "core/base/free_room.h"
#include "core/db/department_file.h"

#include <QTemporaryDir>

namespace wijkwerk::backup {

namespace {

/// As a user would: the file in a folder of its own, opened to work in.
/// Gives how many participants are in it.
qint64 tryOut(const QString& path, const keys::DataKey& key, const GoOn& goOn) {
    const Header header = goodHeader(path);
    const auto manifest = manifestOf(header, key);
    if (!manifest)
        throw Error(Fault::WrongKeyOrDamaged, path);
    const QTemporaryDir place; // for its owner only
    if (!place.isValid())
        throw Error(Fault::NoPermission, place.path());
    requireRoom({roomNeededFor(header.databaseBytes), freeRoom(place.path())});
    const QString file = place.filePath(QStringLiteral("proef.wijkwerk"));
    {
        NewFile extracted(file + QStringLiteral(".new"));
        extract(path, header, extracted, goOn);
        extracted.finish();
        extracted.nameAs(file);
    }
    {
        db::Database asItIs(db::openSqlite(file, key, db::FileMode::ReadOnly), db::actorHere(0), Clock{});
        requireWhole(asItIs, manifest->facts, path);
    }
    db::openDepartmentFile(file, key, db::FileMode::ReadWrite, db::actorHere(0), Clock{}, db::KeyProof::Proven);
    return manifest->facts.counts.value(QStringLiteral("participant"));
}

bool isOfThePlace(Fault fault) {
    return fault == Fault::Cancelled || fault == Fault::DiskFull || fault == Fault::NoRoom ||
           fault == Fault::NoPermission;
}

} // namespace

DrillRecord drill(db::Database& database, const keys::DataKey& key, const QString& folder, const GoOn& goOn) {
    DrillRecord record;
    record.at = database.clock().now();
    const QString file = db::pathOf(database);
    const auto department = departmentOf(file, database.number("select id from department order by id limit 1"));
    const auto newest = department ? newestOf(*department, file, folder) : std::nullopt;
    if (!newest) {
        record.result = codeOf(Fault::FileMissing);
        return record;
    }
    record.backupAt = newest->header.at;
    const auto error = db::attempt([&] { record.persons = tryOut(newest->path, key, goOn); });
    if (error && isOfThePlace(error->fault()))
        throw Error(*error);
    record.result = error ? codeOf(error->fault()) : QStringLiteral("good");
    return record;
}

DrillRecord drillAndRemember(db::Database& database, const keys::DataKey& key, const QString& folder,
                             const GoOn& goOn) {
    const DrillRecord record = drill(database, key, folder, goOn);
    db::Transaction tx(database, {QStringLiteral("backup_tried"), 0, {}});
    rememberDrill(tx, record);
    if (!record.isGood())
        tx.setEnded(db::Ended::Failed);
    tx.commit();
    return record;
}

} // namespace wijkwerk::backup
