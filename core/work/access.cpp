// SPDX-License-Identifier: EUPL-1.2
#include "core/work/access.h"

#include "core/base/app_paths.h"
#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/db/cipher.h"
#include "core/db/file_header.h"
#include "core/keys/slot_file.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/slot_choice.h"
#include "core/work/slot_generation.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

/// Wrong passwords are counted for the name they were tried for; wrong codes, which are nobody's (0), on their own.
QString countKey(const keys::SlotTable& table, WorkerId worker) {
    const auto& id = table.fileId;
    const QByteArray file(reinterpret_cast<const char*>(id.data()), qsizetype(id.size()));
    return QString::fromLatin1(file.toHex()) + u'-' + QString::number(worker.value);
}

bool isAttempt(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& problem) {
        return problem.code == QLatin1String("wrong_password") || problem.code == QLatin1String("wrong_recovery_code");
    });
}

std::optional<Worker> activeWorker(db::Database& database, WorkerId id) {
    auto worker = store::workers::find(database, id);
    return worker && !worker->archived ? worker : std::nullopt;
}

/// Who is in a practice department when nobody says otherwise: whoever was added first.
std::optional<Worker> firstWorker(db::Database& database) {
    const auto all = store::workers::all(database);
    const auto first = std::ranges::min_element(all, {}, &Worker::id);
    return first == all.end() ? std::nullopt : std::optional(*first);
}

void noteEntering(db::Session& session, const SignedIn& who) {
    if (session.isReadOnly() || who.with == EnteredWith::Nothing || who.with == EnteredWith::Again)
        return;
    const QString code =
        who.with == EnteredWith::Recovery ? QStringLiteral("recovery_used") : QStringLiteral("signed_in");
    const int failed = who.failedBefore + who.failedCodes;
    session.noteReading({code, 0, failed ? QString::number(failed) : QString()});
    const auto table = keys::readSlots(session.path());
    if (!table)
        return;
    forgetFailedSignIns(countKey(*table.value, who.worker));
    forgetFailedSignIns(countKey(*table.value, {}));
}

/// Who can give access again: of those who can sign in, and are in the list of workers.
QStringList helpersIn(db::Database& database, const keys::SlotTable& table) {
    const auto all = store::workers::all(database);
    const bool hasAdmin = std::ranges::any_of(all, [](const Worker& one) { return one.role == Role::Admin; });
    QStringList names;
    for (const Worker& one : all) {
        if (keys::slotOf(table, one.id.value) && rules::isAllowed(one.role, rules::Right::GiveAccess, hasAdmin))
            names << one.name;
    }
    return names;
}

/// He has a password, but is not one of the workers. After an older backup was put back that is nobody's decision.
Problem whyNotIn(db::Session& session, WorkerId worker) {
    db::Database& database = session.database();
    const auto table = keys::readSlots(session.path());
    const keys::Slot* const slot = table ? keys::slotOf(*table.value, worker.value) : nullptr;
    auto restored =
        database.statement("select note from journal where act = 'backup_restored' order by id desc limit 1");
    if (!slot || store::workers::find(database, worker) || !restored.next())
        return refusal(QStringLiteral("worker_left"));
    const QDateTime at = QDateTime::fromString(restored.text(), Qt::ISODateWithMs).toLocalTime();
    const QStringList helpers = helpersIn(database, *table.value);
    if (helpers.isEmpty())
        return refusal(QStringLiteral("worker_left"));
    return refusal(QStringLiteral("worker_after_backup"),
                   {slot->name, shownDate(at.date()), helpers.join(QStringLiteral(", "))});
}

/// The name at the door follows the list of workers.
void keepNameCurrent(db::Session& session, const Worker& worker) {
    const auto table = keys::readSlots(session.path());
    const keys::Slot* slot = table ? keys::slotOf(*table.value, worker.id.value) : nullptr;
    if (session.isReadOnly() || !slot)
        return;
    const auto renamed = keys::renamed(*table.value, session.key(), {worker.id.value, worker.name});
    if (!renamed || keys::slotOf(*renamed.value, worker.id.value)->name == slot->name)
        return;
    // At the next time: on a full disk he must be able to come in, to make room.
    (void)db::attempt([&] { keys::writeSlots(session.path(), *renamed.value); });
}

} // namespace

Entrance entranceFrom(const keys::SlotTable& table) {
    Entrance entrance;
    for (const keys::Slot& slot : table.slots) {
        if (slot.kind == keys::SlotKind::Password)
            entrance.people.push_back({WorkerId{slot.worker}, slot.name});
        else if (slot.kind == keys::SlotKind::Demo)
            entrance.needsPassword = false;
    }
    entrance.hasRecovery = keys::hasRecovery(table);
    std::ranges::sort(entrance.people, [](const Entrant& left, const Entrant& right) {
        return std::pair(fold(left.name), left.worker) < std::pair(fold(right.name), right.worker);
    });
    return entrance;
}

Outcome<SignedIn> tried(const QString& path, WorkerId worker, EnteredWith with, const Unlocking& unlocking) {
    QString count;
    QString codes;
    auto unlocked = unlockWith(path, [&](const keys::SlotTable& table) {
        count = countKey(table, worker);
        codes = countKey(table, {});
        return unlocking(table);
    });
    if (!unlocked) {
        if (isAttempt(unlocked.problems))
            countFailedSignIn(count);
        return {unlocked.problems, {}};
    }
    SignedIn who{std::move(unlocked.done->key), worker, with};
    who.failedBefore = worker ? failedSignIns(count) : 0;
    who.failedCodes = failedSignIns(codes);
    who.slots = std::move(unlocked.done->table);
    return {{}, std::move(who)};
}

keys::Answer<keys::DataKey> withoutPassword(const keys::SlotTable& table) {
    auto key = keys::demoKey(table);
    return key ? keys::answer(std::move(*key))
               : keys::no<keys::DataKey>(wrong(QStringLiteral("password_needed"), QStringLiteral("password")));
}

Outcome<Entrance> entranceOf(const QString& path) {
    db::recognise(path, db::KeyProof::None);
    if (!db::encrypts())
        return {{}, Entrance{{}, false, false}};
    const auto table = keys::readSlots(path);
    if (!table)
        return {table.problems, {}};
    return {{}, entranceFrom(*table.value)};
}

Outcome<Entrant> entrantNamed(const Entrance& entrance, const QString& text) {
    const QString wanted = fold(text.trimmed());
    std::vector<Entrant> exact;
    std::vector<Entrant> partly;
    for (const Entrant& one : entrance.people) {
        const QString name = fold(one.name);
        if (name == wanted || QString::number(one.worker.value) == text.trimmed())
            exact.push_back(one);
        if (name.contains(wanted))
            partly.push_back(one);
    }
    const auto& found = exact.empty() ? partly : exact;
    if (found.size() == 1)
        return {{}, found.front()};
    QStringList names;
    for (const Entrant& one : entrance.people)
        names << one.name;
    const QString code = wanted.isEmpty() ? QStringLiteral("access_who")
                         : found.empty()  ? QStringLiteral("access_not_found")
                                          : QStringLiteral("access_not_unique");
    Problem problem;
    problem.code = code;
    problem.field = QStringLiteral("as");
    problem.value = text;
    problem.args = {names.join(QStringLiteral(", "))};
    return {{problem}, {}};
}

Outcome<SignedIn> signIn(const QString& path, WorkerId worker, const QString& password) {
    db::recognise(path, db::KeyProof::None);
    return tried(path, worker, EnteredWith::Password,
                 [&](const keys::SlotTable& table) { return keys::unlock(table, worker.value, password); });
}

Outcome<SignedIn> signInWithRecovery(const QString& path, const QString& code) {
    db::recognise(path, db::KeyProof::None);
    return tried(path, {}, EnteredWith::Recovery,
                 [&](const keys::SlotTable& table) { return keys::unlockWithRecovery(table, code); });
}

Outcome<SignedIn> openWithoutPassword(const QString& path) {
    db::recognise(path, db::KeyProof::None);
    if (!db::encrypts())
        return {{}, SignedIn{keys::DataKey::random(), {}, EnteredWith::Nothing, 0}};
    return tried(path, {}, EnteredWith::Nothing, withoutPassword);
}

Outcome<std::unique_ptr<db::Session>> enter(const QString& path, const SignedIn& who, db::OpenOptions options) {
    options.keyProof = db::encrypts() ? db::KeyProof::Proven : db::KeyProof::None;
    auto session = db::Session::open(path, who.key, options);
    if (Problems problems = checkGeneration(*session, who); hasWrong(problems))
        return {std::move(problems), {}};
    const bool isOpen = who.with == EnteredWith::Nothing && !who.worker;
    const auto worker = isOpen ? firstWorker(session->database()) : activeWorker(session->database(), who.worker);
    if (!worker && who.worker)
        return {{whyNotIn(*session, who.worker)}, {}};
    if (worker)
        session->setWorker(worker->id.value, worker->name);
    noteEntering(*session, who);
    if (worker && who.with == EnteredWith::Password)
        keepNameCurrent(*session, *worker);
    if (who.with != EnteredWith::Nothing)
        catchUpWithSlots(*session);
    return {{}, std::move(session)};
}

Outcome<Done> lookAs(db::Session& session, WorkerId worker) {
    const bool isOpen = !db::encrypts() || keys::storedKey(session.path());
    if (!isOpen)
        return {{refusal(QStringLiteral("demo_only"))}, {}};
    const auto other = activeWorker(session.database(), worker);
    if (!other)
        return {{refusal(QStringLiteral("worker_left"))}, {}};
    session.setWorker(other->id.value, other->name);
    return {{}, Done{}};
}

SignedIn signedInAs(const db::Session& session) {
    const bool isOpen = !db::encrypts() || keys::storedKey(session.path());
    return {session.key().copy(), WorkerId{session.worker()}, isOpen ? EnteredWith::Nothing : EnteredWith::Again, 0};
}

} // namespace wijkwerk::work
