// SPDX-License-Identifier: EUPL-1.2
#include "core/work/access_removal.h"

#include "core/db/department_file.h"
#include "core/db/department_lock.h"
#include "core/keys/slot_file.h"
#include "core/store/slot_generation.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/slot_choice.h"

namespace wijkwerk::work {

namespace {

/// What is done while the file gets its new key.
struct Change {
    WorkerId removed; ///< null: nobody
    bool newCode = false;
};

void writeLines(db::Database& database, const keys::DataKey& former, const Change& change, std::uint32_t generation) {
    const QString act = change.removed ? QStringLiteral("access_removed") : QStringLiteral("key_renewed");
    db::Transaction tx(database, {act, 0, {}});
    db::goOnUnderNewKey(tx, former);
    store::slot_generation::remember(tx, generation);
    if (change.removed)
        tx.changed(db::Thing::Worker, change.removed.value, {{QStringLiteral("access"), QStringLiteral("1"), {}}});
    if (change.newCode)
        tx.nextAct({QStringLiteral("recovery_code_renewed"), 0, {}});
    tx.commit();
}

Problems mayChangeAccess(const QString& path, const SignedIn& who, const Clock& clock) {
    db::Database database =
        db::openDepartmentFile(path, who.key, db::FileMode::ReadOnly, db::actorHere(who.worker.value), clock);
    return lacking(database, rules::Right::GiveAccess);
}

/// First the new slots beside the old, then the file, then the new slots in place of the old. Between any two of these
/// the file itself tells which slots are the right ones.
Outcome<SignedIn> giveNewKey(const QString& path, const SignedIn& who, const keys::SlotTable& staying,
                             const Change& change, const Clock& clock, const db::Progress& progress) {
    keys::DataKey newKey = keys::DataKey::random();
    const auto table = keys::rekeyed(staying, who.key, newKey);
    if (!table)
        return {table.problems, {}};
    keys::writeNextSlots(path, *table.value);
    db::reencrypt(
        path, who.key, newKey, db::actorHere(who.worker.value), clock,
        [&](db::Database& copy) { writeLines(copy, who.key, change, table.value->generation); }, progress);
    keys::takeNextSlots(path);
    return {{}, SignedIn{std::move(newKey), who.worker, EnteredWith::Again, 0}};
}

} // namespace

Outcome<SignedIn> removeAccess(const QString& path, const SignedIn& who, WorkerId worker, const Clock& clock,
                               const db::Progress& progress, const QString& newCode) {
    if (worker == who.worker)
        return {{refusal(QStringLiteral("access_own"))}, {}};
    const db::FileLock lock = db::lockDepartment(path);
    if (Problems no = mayChangeAccess(path, who, clock); !no.empty())
        return {std::move(no), {}};
    const auto table = slotsFor(path, who.key);
    if (!table)
        return {table.problems, {}};
    auto staying = keys::without(*table.done, who.key, worker.value);
    if (staying && !newCode.isEmpty())
        staying = keys::withRecovery(*staying.value, who.key, newCode);
    if (!staying)
        return {staying.problems, {}};
    return giveNewKey(path, who, *staying.value, {worker, !newCode.isEmpty()}, clock, progress);
}

Outcome<SignedIn> renewKey(const QString& path, const SignedIn& who, const Clock& clock, const db::Progress& progress) {
    const db::FileLock lock = db::lockDepartment(path);
    if (Problems no = mayChangeAccess(path, who, clock); !no.empty())
        return {std::move(no), {}};
    const auto table = slotsFor(path, who.key);
    if (!table)
        return {table.problems, {}};
    if (keys::demoKey(*table.done))
        return {{refusal(QStringLiteral("demo_is_open"))}, {}};
    return giveNewKey(path, who, *table.done, {}, clock, progress);
}

} // namespace wijkwerk::work
