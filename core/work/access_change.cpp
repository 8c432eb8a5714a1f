// SPDX-License-Identifier: EUPL-1.2
#include "core/work/access_change.h"

#include "core/db/cipher.h"
#include "core/keys/password_rules.h"
#include "core/keys/recovery_code.h"
#include "core/keys/slot_file.h"
#include "core/store/department.h"
#include "core/store/slot_generation.h"
#include "core/store/workers.h"
#include "core/work/access.h"
#include "core/work/acting.h"
#include "core/work/first_slots.h"
#include "core/work/slot_choice.h"

#include <QFileInfo>

#include <algorithm>

namespace wijkwerk::work {

namespace {

using Changing = std::function<keys::Answer<keys::SlotTable>(const keys::SlotTable&, const keys::DataKey&)>;

/// Those of before count again, as if nothing was changed.
void takeBack(const db::Opener& opener, const keys::SlotTable& former, const keys::SlotTable& failed) {
    if (db::attempt([&] { keys::writeSlots(opener.path(), keys::putBack(former, failed, opener.key())); }))
        throw Error(Fault::OutcomeUnknown, opener.path());
}

/// Changes the slots inside a transaction that writes the line in the journal: when the slots cannot be written there
/// is no line, and when the line cannot be written the slots of before come back. Only a program that dies between the
/// two leaves a change without a line; there never is a line without a change.
Outcome<Done> changeSlots(db::Database& database, const db::Opener& opener, const QString& act, WorkerId worker,
                          const Changing& changing) {
    db::Transaction tx(database, {});
    const auto table = slotsFor(opener.path(), opener.key());
    if (!table)
        return {table.problems, {}};
    const auto changed = changing(*table.done, opener.key());
    if (!changed)
        return {changed.problems, {}};
    beginAct(tx, act, {});
    if (worker)
        tx.changed(db::Thing::Worker, worker.value, {{QStringLiteral("access"), {}, QStringLiteral("1")}});
    store::slot_generation::remember(tx, changed.value->generation);
    keys::writeSlots(opener.path(), *changed.value);
    const auto error = db::attempt([&] { tx.commit(); });
    if (!error)
        return {{}, Done{}};
    if (error->fault() != Fault::OutcomeUnknown)
        takeBack(opener, *table.done, *changed.value);
    throw Error(*error);
}

Problems checkFor(db::Database& database, const Worker& worker, const QString& password) {
    return keys::checkPassword(password, {worker.name, store::department::find(database).name});
}

Outcome<Done> givePassword(const db::Opener& opener, const QString& act, WorkerId id, const QString& password,
                           const keys::Cost& cost) {
    db::Database database = opener();
    if (id.value != database.actor().worker) { // one's own password is everybody's own business
        if (Problems no = lacking(database, rules::Right::GiveAccess); !no.empty())
            return {std::move(no), {}};
    }
    const auto worker = store::workers::find(database, id);
    if (!worker || worker->archived)
        return {{refusal(QStringLiteral("worker_left"))}, {}};
    if (Problems problems = checkFor(database, *worker, password); hasWrong(problems))
        return {std::move(problems), {}};
    return changeSlots(database, opener, act, id, [&](const keys::SlotTable& table, const keys::DataKey& key) {
        return keys::withPassword(table, key, {id.value, worker->name}, password, cost);
    });
}

} // namespace

Outcome<Done> addAccess(const db::Opener& opener, WorkerId worker, const QString& password, const keys::Cost& cost) {
    return givePassword(opener, QStringLiteral("access_added"), worker, password, cost);
}

Outcome<Done> setNewPassword(const db::Opener& opener, WorkerId worker, const QString& password,
                             const keys::Cost& cost) {
    return givePassword(opener, QStringLiteral("password_recovered"), worker, password, cost);
}

Outcome<Done> changePassword(const db::Opener& opener, const QString& oldPassword, const QString& newPassword,
                             const keys::Cost& cost) {
    db::Database database = opener();
    const WorkerId id{database.actor().worker};
    const auto worker = store::workers::find(database, id);
    if (!worker)
        return {{refusal(QStringLiteral("worker_left"))}, {}};
    if (Problems problems = checkFor(database, *worker, newPassword); hasWrong(problems))
        return {std::move(problems), {}};
    return changeSlots(database, opener, QStringLiteral("password_changed"), id,
                       [&](const keys::SlotTable& table, const keys::DataKey&) {
                           return keys::changePassword(table, id.value, oldPassword, newPassword, cost);
                       });
}

Outcome<Done> replaceOwnPassword(const db::Opener& opener, const QString& newPassword, const keys::Cost& cost) {
    const WorkerId own{opener().actor().worker};
    return givePassword(opener, QStringLiteral("password_changed"), own, newPassword, cost);
}

Outcome<QString> proposeRecoveryCode(const db::Opener& opener) {
    db::Database database = opener();
    if (Problems no = lacking(database, rules::Right::GiveAccess); !no.empty())
        return {std::move(no), {}};
    const auto table = slotsFor(opener.path(), opener.key());
    if (!table)
        return {table.problems, {}};
    const QString code = keys::newRecoveryCode();
    if (auto tried = keys::withRecovery(*table.done, opener.key(), code); !tried)
        return {std::move(tried.problems), {}};
    return {{}, code};
}

Outcome<Done> useRecoveryCode(const db::Opener& opener, const QString& code) {
    db::Database database = opener();
    if (Problems no = lacking(database, rules::Right::GiveAccess); !no.empty())
        return {std::move(no), {}};
    return changeSlots(
        database, opener, QStringLiteral("recovery_code_renewed"), {},
        [&](const keys::SlotTable& table, const keys::DataKey& key) { return keys::withRecovery(table, key, code); });
}

Outcome<std::vector<Access>> accessOf(db::Session& session) {
    const auto entrance = entranceOf(session.path());
    if (!entrance)
        return {entrance.problems, {}};
    std::vector<Access> all;
    for (const Entrant& one : entrance.done->people) {
        const auto worker = store::workers::find(session.database(), one.worker);
        all.push_back({one.worker, worker ? worker->name : one.name, worker ? worker->role : Role::JobCoach,
                       !worker || worker->archived});
    }
    return {{}, std::move(all)};
}

Outcome<SecuredDepartment> createSecuredDepartment(const QString& path, const NewDepartment& wanted,
                                                   const QString& password, const Clock& clock,
                                                   const keys::Cost& cost) {
    Outcome<SecuredDepartment> outcome;
    requireText(outcome.problems, wanted.name, "name");
    requireText(outcome.problems, wanted.worker, "worker");
    std::ranges::move(keys::checkPassword(password, {wanted.worker, wanted.name}),
                      std::back_inserter(outcome.problems));
    if (hasWrong(outcome.problems))
        return outcome;
    if (QFileInfo::exists(path))
        throw Error(Fault::FileExists, path);
    keys::DataKey key = keys::DataKey::random();
    const QString code = db::encrypts() ? keys::newRecoveryCode() : QString();
    const auto made = createDepartment(path, key, wanted, clock, [&](const MadeDepartment& department) {
        if (!db::encrypts())
            return;
        const keys::SlotOwner owner{department.worker.value, wanted.worker.simplified()};
        const keys::SlotTable table = firstSlots(key, owner, password, code, cost);
        keys::setSlotsAside(path); // of a department that was here before, and may come back
        keys::writeSlots(path, table);
    });
    if (!made)
        return {made.problems, {}};
    SignedIn who{std::move(key), made.done->worker, EnteredWith::Again, 0};
    outcome.done = SecuredDepartment{*made.done, std::move(who), code};
    return outcome;
}

} // namespace wijkwerk::work
