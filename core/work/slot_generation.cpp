// SPDX-License-Identifier: EUPL-1.2
#include "core/work/slot_generation.h"

#include "core/keys/slot_file.h"
#include "core/store/department.h"

namespace wijkwerk::work {

namespace {

const QString setting = QStringLiteral("slots_generation");

} // namespace

std::uint32_t knownGeneration(db::Database& database) {
    return store::department::setting(database, setting).value_or(QString()).toUInt();
}

void rememberGeneration(db::Transaction& tx, std::uint32_t generation) {
    store::department::setSetting(tx, setting, QString::number(generation));
}

Problems checkGeneration(db::Session& session) {
    const auto table = keys::readSlots(session.path());
    const std::uint32_t known = knownGeneration(session.database());
    if (!table || table.value->generation >= known)
        return {};
    return {refusal(QStringLiteral("slots_older"), {QString::number(table.value->generation), QString::number(known)})};
}

void catchUpWithSlots(db::Session& session) {
    const auto table = keys::readSlots(session.path());
    if (session.isReadOnly() || !table || table.value->generation <= knownGeneration(session.database()))
        return;
    // At the next time when another writer is busy now.
    (void)db::attempt([&] {
        db::Transaction tx(session.database(), {});
        rememberGeneration(tx, table.value->generation);
        tx.commit();
    });
}

void notePutBack(const QString& path, const keys::DataKey& key, WorkerId worker, std::uint32_t generation) {
    (void)db::attempt([&] {
        db::Database database =
            db::openDepartmentFile(path, key, db::FileMode::ReadWrite, db::actorHere(worker.value), {});
        db::Transaction tx(database, {QStringLiteral("slots_put_back"), 0, QString::number(generation)});
        rememberGeneration(tx, generation);
        tx.commit();
    });
}

} // namespace wijkwerk::work
