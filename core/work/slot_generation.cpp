// SPDX-License-Identifier: EUPL-1.2
#include "core/work/slot_generation.h"

#include "core/keys/slot_file.h"
#include "core/store/slot_generation.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

namespace generation = store::slot_generation;

const keys::Slot* slotOf(const keys::SlotTable& table, WorkerId worker) {
    if (worker)
        return keys::slotOf(table, worker.value);
    const auto code = std::ranges::find(table.slots, keys::SlotKind::Recovery, &keys::Slot::kind);
    return code == table.slots.end() ? nullptr : &*code;
}

/// A password gets another pair of keys each time it is set; another name or another data key leaves it as it is.
bool isStillGood(const keys::SlotTable& used, const keys::SlotTable& present, WorkerId worker) {
    const keys::Slot* const then = slotOf(used, worker);
    const keys::Slot* const now = slotOf(present, worker);
    return then && now && then->publicKey == now->publicKey;
}

} // namespace

Problems checkGeneration(db::Session& session, const SignedIn& who) {
    const auto present = keys::readSlots(session.path());
    if (!who.slots && !present)
        return {};
    const std::uint32_t known = generation::known(session.database());
    const keys::SlotTable& used = who.slots ? *who.slots : *present.value;
    if (used.generation >= known)
        return {};
    // Somebody changed the slots while this password was being checked.
    if (present && present.value->generation >= known && isStillGood(used, *present.value, who.worker))
        return {};
    return {refusal(QStringLiteral("slots_older"), {QString::number(used.generation), QString::number(known)})};
}

void catchUpWithSlots(db::Session& session) {
    const auto table = keys::readSlots(session.path());
    if (session.isReadOnly() || !table || table.value->generation <= generation::known(session.database()))
        return;
    // At the next time when another writer is busy now.
    (void)db::attempt([&] {
        db::Transaction tx(session.database(), {});
        generation::remember(tx, table.value->generation);
        tx.commit();
    });
}

void notePutBack(const QString& path, const keys::DataKey& key, WorkerId worker, std::uint32_t found) {
    (void)db::attempt([&] {
        db::Database database =
            db::openDepartmentFile(path, key, db::FileMode::ReadWrite, db::actorHere(worker.value), {});
        db::Transaction tx(database, {QStringLiteral("slots_put_back"), 0, QString::number(found)});
        generation::remember(tx, found);
        tx.commit();
    });
}

} // namespace wijkwerk::work
