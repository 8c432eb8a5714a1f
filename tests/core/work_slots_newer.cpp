// SPDX-License-Identifier: EUPL-1.2
// Slots and the department beside them that are not of the same moment: lost, put back, changed halfway.
#include "core/backup/make.h"
#include "core/backup/preview.h"
#include "core/backup/restore.h"
#include "core/db/cipher.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/store/journal.h"
#include "core/store/workers.h"
#include "core/work/access_removal.h"
#include "core/work/keep_copy.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"

#include <QDir>
#include <QFile>

using namespace wijkwerk;
using test::SecuredDepartment;

namespace {

const QString annas = SecuredDepartment::annasPassword();
const QString brams = SecuredDepartment::bramsPassword();
const QString fresh = QStringLiteral("kraan stoel lamp 3");

template <class T>
QString refusalOf(const work::Outcome<T>& outcome) {
    return outcome ? QString() : outcome.problems.front().code;
}

QByteArray slotsOf(const QString& path) {
    return test::contentOf(keys::slotFileOf(path));
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void bramChanges(const SecuredDepartment& department, const QString& from, const QString& to) {
    const auto session = department.enter(department.bram, from);
    REQUIRE(work::changePassword(session->opener(), from, to, keys::costForTests));
}

/// What signing in and going in ends with; empty when he is in.
QString atTheDoor(const QString& path, WorkerId worker, const QString& password) {
    const auto who = work::signIn(path, worker, password);
    return who ? refusalOf(work::enter(path, *who.done)) : refusalOf(who);
}

} // namespace

TEST_CASE("a backup made while the slot file was lost opens at a new place with the passwords that are in it") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const QTemporaryDir folder;
    QString backup;
    {
        const auto session = department.enter(department.bram, brams);
        backup::make(session->database(), session->key(), folder.path());
        REQUIRE(work::changePassword(session->opener(), brams, fresh, keys::costForTests));
        REQUIRE(QFile::remove(keys::slotFileOf(department.path)));
        backup = backup::make(session->database(), session->key(), folder.path()).path;
    }
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(QStringLiteral("nieuw.wijkwerk"));
    const auto key = keys::unlock(*backup::slotTableOf(backup::goodHeader(backup)).value, department.bram.value, brams);
    REQUIRE(key);
    REQUIRE(backup::restore({backup, path, *key.value, nullptr, db::actorHere(department.bram.value), Clock{}}));
    CHECK(atTheDoor(path, department.bram, brams).isEmpty());
    CHECK(atTheDoor(path, department.anna, annas).isEmpty());
}

TEST_CASE("a backup holds the slots of the moment that it is a copy of, or newer ones") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const QTemporaryDir folder;
    for (const QString& password : {fresh, brams, fresh}) {
        bramChanges(department, password == brams ? fresh : brams, password);
        const auto session = department.enter(department.bram, password);
        const QString backup = backup::make(session->database(), session->key(), folder.path()).path;
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(QStringLiteral("nieuw.wijkwerk"));
        REQUIRE(backup::restore({backup, path, session->key(), nullptr, db::actorHere(0), Clock{}}));
        CHECK(atTheDoor(path, department.bram, password).isEmpty());
    }
}

TEST_CASE("a copy that was kept with the slots of when all was well opens with them") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const auto then = keys::readSlots(department.path);
    const auto session = department.enter(department.bram, brams);
    REQUIRE(work::changePassword(session->opener(), brams, fresh, keys::costForTests));
    REQUIRE(QFile::remove(keys::slotFileOf(department.path)));
    const QString copy = department.folder.filePath(QStringLiteral("kopie.wijkwerk"));
    work::keepCopy(*session, then.value, copy);
    CHECK(atTheDoor(copy, department.bram, brams).isEmpty());
}

TEST_CASE("an older slot table beside the good one lets nobody in, and takes nothing away") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const QByteArray old = slotsOf(department.path);
    bramChanges(department, brams, fresh);
    const QByteArray good = slotsOf(department.path);
    write(keys::nextSlotFileOf(department.path), old);
    SECTION("while a colleague has it open") {
        const auto colleague = department.asAnna();
        write(keys::nextSlotFileOf(department.path), old);
        CHECK(atTheDoor(department.path, department.bram, brams) == QStringLiteral("wrong_password"));
        CHECK(atTheDoor(department.path, department.bram, fresh).isEmpty());
    }
    SECTION("while nobody has") {
        CHECK(atTheDoor(department.path, department.bram, brams) == QStringLiteral("wrong_password"));
        CHECK(slotsOf(department.path) == good);
        CHECK(atTheDoor(department.path, department.bram, fresh).isEmpty());
        CHECK(slotsOf(department.path) == good);
        CHECK_FALSE(QFile::exists(keys::nextSlotFileOf(department.path)));
    }
    CHECK(slotsOf(department.path) == good);
}

TEST_CASE("what lay under the name of the slots is kept when the next table takes its place") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const SecuredDepartment other;
    const QByteArray good = slotsOf(department.path);
    write(keys::nextSlotFileOf(department.path), good);
    write(keys::slotFileOf(department.path), slotsOf(other.path));
    CHECK(atTheDoor(department.path, department.anna, annas).isEmpty());
    CHECK(slotsOf(department.path) == good);
    CHECK(test::contentOf(keys::slotFileOf(department.path) + QStringLiteral(".oud")) == slotsOf(other.path));
}

TEST_CASE("a password that was changed while it was being checked no longer lets in; that of somebody else does") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const auto bram = work::signIn(department.path, department.bram, brams);
    const auto anna = work::signIn(department.path, department.anna, annas);
    REQUIRE(bram);
    REQUIRE(anna);
    bramChanges(department, brams, fresh);
    CHECK(refusalOf(work::enter(department.path, *bram.done)) == QStringLiteral("slots_older"));
    CHECK(refusalOf(work::enter(department.path, *anna.done)).isEmpty());
}

TEST_CASE("when the line cannot be written the passwords and the code of before stay good") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const auto before = keys::readSlots(department.path);
    {
        const auto session = department.asAnna();
        const auto code = work::proposeRecoveryCode(session->opener());
        REQUIRE(code);
        // Somebody reads for so long that no commit comes through.
        const auto other = department.enter(department.bram, brams);
        const db::Reading reading(other->database());
        other->database().number("select count(*) from worker");
        CHECK(test::faultOf([&] { (void)work::changePassword(session->opener(), annas, fresh, keys::costForTests); }) ==
              Fault::Busy);
        CHECK(test::faultOf([&] { (void)work::useRecoveryCode(session->opener(), *code.done); }) == Fault::Busy);
        CHECK(refusalOf(work::signInWithRecovery(department.path, *code.done)) ==
              QStringLiteral("wrong_recovery_code"));
    }
    const auto after = keys::readSlots(department.path);
    CHECK(after.value->slots == before.value->slots);
    CHECK(after.value->generation > before.value->generation);
    CHECK(atTheDoor(department.path, department.anna, fresh) == QStringLiteral("wrong_password"));
    CHECK(atTheDoor(department.path, department.anna, annas).isEmpty());
    CHECK(atTheDoor(department.path, department.bram, brams).isEmpty());
    CHECK(work::signInWithRecovery(department.path, department.code));
}

TEST_CASE("a recovery code that was only shown opens nothing; the one before stays good") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const auto session = department.asAnna();
    const auto shown = work::proposeRecoveryCode(session->opener());
    REQUIRE(shown);
    CHECK(refusalOf(work::signInWithRecovery(department.path, *shown.done)) == QStringLiteral("wrong_recovery_code"));
    CHECK(work::signInWithRecovery(department.path, department.code));
    REQUIRE(work::useRecoveryCode(session->opener(), *shown.done));
    CHECK(work::signInWithRecovery(department.path, *shown.done));
    const auto bram = department.enter(department.bram, brams);
    CHECK(refusalOf(work::proposeRecoveryCode(bram->opener())) == QStringLiteral("role_may_not"));
}

TEST_CASE("who leaves with the recovery code opens nothing with it when a new one is made in the same step") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    QString code;
    {
        const auto session = department.asAnna();
        code = *work::proposeRecoveryCode(session->opener()).done;
    }
    const auto anna = work::signIn(department.path, department.anna, annas);
    const auto after = work::removeAccess(department.path, *anna.done, department.bram, {}, {}, code);
    REQUIRE(after);
    CHECK(refusalOf(work::signInWithRecovery(department.path, department.code)) ==
          QStringLiteral("wrong_recovery_code"));
    CHECK(work::signInWithRecovery(department.path, code));
    CHECK(atTheDoor(department.path, department.anna, annas).isEmpty());
    const auto session = department.asAnna();
    QStringList acts;
    for (const auto& line : store::journal::latest(session->database(), 6))
        acts << line.act;
    CHECK(acts.contains(QStringLiteral("access_removed")));
    CHECK(acts.contains(QStringLiteral("recovery_code_renewed")));
}

TEST_CASE("where the slots cannot be written one still comes in after a change of name") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    {
        const auto session = department.asAnna();
        Worker anna = store::workers::find(session->database(), department.anna).value();
        anna.name = QStringLiteral("Anna Bouzid-Visser");
        REQUIRE(work::perform(session->database(), [&](db::Transaction& tx) { return work::saveWorker(tx, anna); }));
    }
    // A name so long that no file with a longer one can be made beside it, as writing the slots anew asks.
    const QString path = department.folder.filePath(QString(230, u'w') + QStringLiteral(".wijkwerk"));
    REQUIRE(QFile::rename(keys::slotFileOf(department.path), path + QStringLiteral(".sleutels")));
    REQUIRE(QFile::rename(department.path, path));
    CHECK(atTheDoor(path, department.anna, annas).isEmpty());
}

TEST_CASE("wrong passwords are told to the one whose name was tried; wrong codes to whoever comes in next") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    for (int i = 0; i < 2; ++i)
        CHECK_FALSE(work::signIn(department.path, department.bram, fresh));
    CHECK_FALSE(work::signInWithRecovery(department.path, SecuredDepartment().code));
    const auto anna = work::signIn(department.path, department.anna, annas);
    REQUIRE(anna);
    CHECK(anna.done->failedBefore == 0);
    CHECK(anna.done->failedCodes == 1);
    CHECK(work::enter(department.path, *anna.done));
    const auto bram = work::signIn(department.path, department.bram, brams);
    REQUIRE(bram);
    CHECK(bram.done->failedBefore == 2);
    CHECK(bram.done->failedCodes == 0);
    CHECK(work::enter(department.path, *bram.done));
    CHECK(work::signIn(department.path, department.bram, brams).done->failedBefore == 0);
}

TEST_CASE("who was added after a backup that is put back is named before, and told why and who can help after") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const QTemporaryDir folder;
    QString backup;
    WorkerId fatima;
    {
        const auto session = department.asAnna();
        backup = backup::make(session->database(), session->key(), folder.path()).path;
        Worker worker;
        worker.name = QStringLiteral("Fatima Yılmaz");
        fatima = work::perform(session->database(), [&](db::Transaction& tx) {
                     return work::saveWorker(tx, worker);
                 }).done.value();
        REQUIRE(work::addAccess(session->opener(), fatima, fresh, keys::costForTests));
    }
    const auto anna = work::signIn(department.path, department.anna, annas);
    REQUIRE(anna);
    const keys::DataKey& key = anna.done->key;
    CHECK(backup::preview(backup, key, department.path, key).shutOut == QStringList{QStringLiteral("Fatima Yılmaz")});
    const QTemporaryDir elsewhere;
    CHECK(backup::preview(backup, key, elsewhere.filePath(QStringLiteral("n.wijkwerk")), key).shutOut.isEmpty());
    REQUIRE(backup::restore({backup, department.path, key, nullptr, db::actorHere(department.anna.value), Clock{}}));
    const auto who = work::signIn(department.path, fatima, fresh);
    REQUIRE(who);
    const auto entered = work::enter(department.path, *who.done);
    REQUIRE(refusalOf(entered) == QStringLiteral("worker_after_backup"));
    const QStringList args = entered.problems.front().args;
    CHECK(args.value(0) == QStringLiteral("Fatima Yılmaz"));
    CHECK(args.value(1).size() == 10);
    CHECK(args.value(2) == QStringLiteral("Anna Bouzid"));
    CHECK(atTheDoor(department.path, department.anna, annas).isEmpty());
}
