// SPDX-License-Identifier: EUPL-1.2
#include "core/work/backup_access.h"

#include "core/backup/verify.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/store/workers.h"
#include "core/work/slot_choice.h"

#include <QFileInfo>

namespace wijkwerk::work {

namespace {

const QString slotEnding = QStringLiteral(".sleutels");

/// The backup file is told by its name: a department is never opened beside SQLite to look what it is.
keys::Answer<keys::SlotTable> tableOf(const QString& backup) {
    if (backup.endsWith(slotEnding))
        return keys::readSlots(backup.chopped(slotEnding.size()));
    if (isCopyOfDepartment(backup))
        return keys::readSlots(backup);
    return backup::slotTableOf(backup::goodHeader(backup));
}

Outcome<SignedIn> unlocked(const QString& backup, WorkerId worker, EnteredWith with, const Unlocking& unlocking) {
    const auto table = tableOf(backup);
    if (!table)
        return {table.problems, {}};
    auto key = unlocking(*table.value);
    if (!key)
        return {key.problems, {}};
    return {{}, SignedIn{std::move(*key.value), worker, with, 0}};
}

Unlocking withPassword(WorkerId worker, const QString& password) {
    return [worker, &password](const keys::SlotTable& table) { return keys::unlock(table, worker.value, password); };
}

Unlocking withRecovery(const QString& code) {
    return [&code](const keys::SlotTable& table) { return keys::unlockWithRecovery(table, code); };
}

Outcome<Sight> sightIn(db::Database& database, WorkerId worker) {
    const auto found = store::workers::find(database, worker);
    if (worker && (!found || found->archived))
        return {{refusal(QStringLiteral("worker_left"))}, {}};
    return {{}, sightOf(database, worker)};
}

} // namespace

bool isCopyOfDepartment(const QString& backup) {
    return backup.endsWith(QLatin1String(".wijkwerk"));
}

Outcome<keys::SlotTable> slotsOfBackup(const QString& backup) {
    auto table = tableOf(backup);
    if (!table)
        return {table.problems, {}};
    return {{}, std::move(*table.value)};
}

Outcome<Entrance> entranceOfBackup(const QString& backup) {
    if (!db::encrypts())
        return {{}, Entrance{{}, false, false}};
    const auto table = slotsOfBackup(backup);
    if (!table)
        return {table.problems, {}};
    return {{}, entranceFrom(*table.done)};
}

Outcome<RestoreDoors> doorsFor(const QString& backup, const QString& place) {
    const backup::Header header = backup::goodHeader(backup);
    if (!db::encrypts())
        return {{}, RestoreDoors{{{}, false, false}, {}}};
    const auto table = backup::slotTableOf(header);
    if (!table)
        return {table.problems, {}};
    RestoreDoors doors{entranceFrom(*table.value), {}};
    const auto present = keys::readSlots(place);
    if (present && present.value->fileId == table.value->fileId)
        doors.place = entranceFrom(*present.value);
    return {{}, std::move(doors)};
}

Outcome<SignedIn> signInAtBackup(const QString& backup, WorkerId worker, const QString& password) {
    return unlocked(backup, worker, EnteredWith::Password, withPassword(worker, password));
}

Outcome<SignedIn> signInAtBackupWithRecovery(const QString& backup, const QString& code) {
    return unlocked(backup, {}, EnteredWith::Recovery, withRecovery(code));
}

Outcome<SignedIn> openBackupWithoutPassword(const QString& backup) {
    if (!db::encrypts())
        return {{}, SignedIn{keys::DataKey::random(), {}, EnteredWith::Nothing, 0}};
    return unlocked(backup, {}, EnteredWith::Nothing, withoutPassword);
}

Outcome<SignedIn> signInAtPlace(const QString& place, WorkerId worker, const QString& password) {
    return tried(place, worker, EnteredWith::Password, withPassword(worker, password));
}

Outcome<SignedIn> signInAtPlaceWithRecovery(const QString& place, const QString& code) {
    return tried(place, {}, EnteredWith::Recovery, withRecovery(code));
}

bool opensBackup(const QString& backup, const keys::DataKey& key) {
    const auto table = tableOf(backup);
    return table && keys::isIntact(*table.value, key);
}

Outcome<Sight> sightForRestore(const QString& backup, const QString& place, const RestoreKeys& keys) {
    Outcome<Sight> sight;
    const bool isThere = QFileInfo::exists(place);
    const auto unreadable = db::attempt([&] {
        if (!isThere)
            return;
        db::Database present = db::openDepartmentFile(place, keys.present(), db::FileMode::ReadOnly,
                                                      db::actorHere(keys.worker.value), Clock{});
        sight = sightIn(present, keys.worker);
    });
    if (isThere && !unreadable)
        return sight;
    db::Database then = backup::openForReading(backup, backup::goodHeader(backup), keys.key);
    return sightIn(then, keys.worker);
}

} // namespace wijkwerk::work
