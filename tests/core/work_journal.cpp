// SPDX-License-Identifier: EUPL-1.2
// The chain of the journal through what happens to a whole department: a new key, conversion, putting a backup back, an
// import that fails; and slots that are older than the department knows of.
#include "core/backup/preview.h"
#include "core/backup/restore.h"
#include "core/db/chain_check.h"
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/keys/slot_file.h"
#include "core/work/access_removal.h"
#include "core/work/conversion.h"
#include "core/work/journal_check.h"
#include "core/work/lost_slots.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"

#include <QFile>

using namespace wijkwerk;
using test::BackupPlace;
using test::contentOf;
using test::overwrite;
using test::SecuredDepartment;

namespace {

QString codeOf(const work::JournalVerdict& verdict) {
    return verdict.isWhole() ? QString() : verdict.problems.front().code;
}

QString checked(db::Database& database, const QString& head = {}) {
    const auto outcome = work::checkJournal(database, head);
    REQUIRE(outcome);
    return codeOf(*outcome.done);
}

void look(db::Database& database, int times) {
    for (int i = 0; i < times; ++i)
        REQUIRE(db::noteReading(database, {QStringLiteral("dossier_opened"), 7000 + i, {}}));
}

work::SignedIn asAnna(const SecuredDepartment& department) {
    return std::move(*work::signIn(department.path, department.anna, SecuredDepartment::annasPassword()).done);
}

} // namespace

TEST_CASE("after somebody's access was taken away, and after a new key, the whole journal can still be checked") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    QString before;
    {
        const auto session = department.asAnna();
        look(session->database(), 5);
        before = work::headForPaper(session->database());
    }
    REQUIRE(work::removeAccess(department.path, asAnna(department), department.bram, {}));
    {
        const auto session = department.asAnna();
        look(session->database(), 5);
        CHECK(checked(session->database(), before).isEmpty());
    }
    REQUIRE(work::renewKey(department.path, asAnna(department), {}));
    const auto session = department.asAnna();
    look(session->database(), 2);
    CHECK(session->database().number("select count(*) from chain_key") == 3);
    CHECK(checked(session->database(), before).isEmpty());
    CHECK(db::lastLineHolds(session->database()));
    // What the old key wrote is still vouched for.
    session->database().execute(QStringLiteral("update journal set act = 'other' where number = 3"));
    CHECK(checked(session->database()) == QStringLiteral("journal_altered"));
}

TEST_CASE("a department that was converted goes on with its journal under its first key") {
    if (!db::encrypts())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    const WorkerId joke = test::makePlainDepartment(path);
    const QString password = QStringLiteral("paard batterij nietje");
    REQUIRE(work::convert(path, joke, password, {}, {}, keys::costForTests));
    const auto session = std::move(*work::enter(path, *work::signIn(path, joke, password).done).done);
    look(session->database(), 3);
    CHECK(checked(session->database()).isEmpty());
    auto key = session->database().statement("select chain_key from chain_key order by first_number desc limit 1");
    REQUIRE(key.next());
    CHECK(key.bytes().isEmpty());
}

TEST_CASE("a backup that is put back has a whole journal, and a head of after it shows that it was") {
    BackupPlace source;
    look(source.department.db(), 4);
    const QString inBackup = work::headForPaper(source.department.db());
    const backup::Made made = source.make();
    CHECK(keys::headFrom(made.facts.journalHead));
    look(source.department.db(), 4);
    const QString after = work::headForPaper(source.department.db());
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("wijk.wijkwerk"));
    db::backupTo(source.department.db(), source.key(), path);
    const auto before = backup::preview(made.path, source.key(), path, source.key());
    CHECK(before.journal == db::HeadRelation::Further);
    const auto restored =
        backup::restore({made.path, path, source.key(), nullptr, db::actorHere(0), Clock{QDate(2026, 11, 22)}});
    REQUIRE(restored);
    db::Database database = BackupPlace::open(path, db::FileMode::ReadWrite);
    CHECK(checked(database, inBackup).isEmpty());
    CHECK(checked(database, after) == QStringLiteral("journal_behind"));
    look(database, 5);
    CHECK(checked(database, after) == QStringLiteral("journal_differs"));
    CHECK(checked(database, inBackup).isEmpty());
    const backup::Made newer = source.make();
    const auto other = backup::preview(newer.path, source.key(), path, source.key());
    CHECK(other.journal != db::HeadRelation::Further);
}

TEST_CASE("a backup of before a new key is put back under the key of now with a whole journal") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    QTemporaryDir place;
    QString path;
    {
        const auto session = department.asAnna();
        look(session->database(), 3);
        path = backup::make(session->database(), session->key(), place.path()).path;
    }
    const auto old = asAnna(department);
    REQUIRE(work::removeAccess(department.path, old, department.bram, {}));
    const auto now = asAnna(department);
    REQUIRE(backup::restore({path, department.path, old.key, &now.key, db::actorHere(department.anna.value), {}}));
    const auto session = department.asAnna();
    look(session->database(), 2);
    CHECK(checked(session->database()).isEmpty());
}

TEST_CASE("the newest backup is something to compare with, and a folder without one is not") {
    BackupPlace source;
    look(source.department.db(), 3);
    db::OpenOptions options;
    const auto session = db::Session::open(source.path(), source.key(), options);
    CHECK_FALSE(work::headOfNewestBackup(session->database(), session->opener(), source.folder));
    CHECK_FALSE(work::headOfNewestBackup(session->database(), session->opener(), QStringLiteral("/nergens")));
    source.make();
    look(source.department.db(), 2);
    const auto head = work::headOfNewestBackup(session->database(), session->opener(), source.folder);
    REQUIRE(head);
    CHECK(checked(session->database(), *head).isEmpty());
    session->database().execute(QStringLiteral("delete from journal where number > 2"));
    CHECK(checked(session->database()).isEmpty());
    CHECK(checked(session->database(), *head) == QStringLiteral("journal_behind"));
}

TEST_CASE("what is no head is refused before anything is read") {
    BackupPlace source;
    const auto outcome = work::checkJournal(source.department.db(), QStringLiteral("zomaar iets"));
    REQUIRE_FALSE(outcome);
    CHECK(outcome.problems.front().code == QStringLiteral("head_not_understood"));
}

TEST_CASE("an import that fails halfway leaves the chain as it was") {
    test::TestDepartment department(GENERATE(from_range(test::engines())));
    look(department, 3);
    {
        db::Transaction tx(department.db(), {QStringLiteral("import"), 0, {}});
        for (int i = 0; i < 50; ++i)
            tx.nextAct({QStringLiteral("participant_imported"), 8000 + i, {}});
    }
    look(department, 1);
    CHECK(checked(department).isEmpty());
    CHECK(db::chainHead(department).number == 4);
}

TEST_CASE("an older slot file that is put back is refused, so that an old password does not work again") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    department.asAnna();
    const QByteArray old = contentOf(keys::slotFileOf(department.path));
    const QString fresh = QStringLiteral("kraan stoel lamp 3");
    {
        const auto session = department.enter(department.bram, SecuredDepartment::bramsPassword());
        REQUIRE(work::changePassword(session->opener(), SecuredDepartment::bramsPassword(), fresh, keys::costForTests));
    }
    const QByteArray newest = contentOf(keys::slotFileOf(department.path));
    overwrite(keys::slotFileOf(department.path), old);
    const auto who = work::signIn(department.path, department.bram, SecuredDepartment::bramsPassword());
    REQUIRE(who);
    const auto entered = work::enter(department.path, *who.done);
    REQUIRE_FALSE(entered);
    CHECK(entered.problems.front().code == QStringLiteral("slots_older"));
    CHECK_FALSE(work::enter(department.path, asAnna(department)));
    overwrite(keys::slotFileOf(department.path), newest);
    CHECK(department.refusal(department.bram, fresh).isEmpty());
    CHECK(department.enter(department.bram, fresh));
}

TEST_CASE("lost slots that are put back from an older backup count again, and the journal says so") {
    if (!db::encrypts())
        return;
    const SecuredDepartment department;
    const QString copy = department.folder.filePath(QStringLiteral("kopie.wijkwerk"));
    {
        const auto session = department.asAnna();
        db::backupTo(session->database(), session->key(), copy);
        REQUIRE(work::changePassword(session->opener(), SecuredDepartment::annasPassword(),
                                     QStringLiteral("kraan stoel lamp 3"), keys::costForTests));
    }
    REQUIRE(QFile::remove(keys::slotFileOf(department.path)));
    const auto who = work::signInWithBackup(department.path, copy, department.anna, SecuredDepartment::annasPassword());
    REQUIRE(who);
    const auto session = work::enter(department.path, *who.done);
    REQUIRE(session);
    db::Database& database = (*session.done)->database();
    CHECK(database.number("select count(*) from journal where act = 'slots_put_back'") == 1);
    CHECK(checked(database).isEmpty());
}

TEST_CASE("reasons stand in the log only for who may read notes; counts for everybody who sees the log") {
    store::journal::Line line;
    line.note = QStringLiteral("12");
    work::Sight sight{Role::Admin, {}, true};
    CHECK(work::visibleNote(line, sight) == QStringLiteral("12"));
    line.parts = QStringLiteral("[{}]");
    CHECK(work::visibleNote(line, sight).isEmpty());
    sight.role = Role::PrivacyOfficer;
    CHECK(work::visibleNote(line, sight) == QStringLiteral("12"));
}

TEST_CASE("at opening one sees a last line that is wrong, and a department that did not go on from its newest backup") {
    BackupPlace source;
    look(source.department.db(), 3);
    source.make();
    const auto session = db::Session::open(source.path(), source.key());
    db::Database& database = session->database();
    const auto found = [&](const QString& folder) {
        const Problems problems = work::checkAtOpening(database, session->opener(), folder);
        return problems.empty() ? QString() : problems.front().code;
    };
    look(database, 2);
    CHECK(found(source.folder).isEmpty());
    CHECK(found({}).isEmpty());
    database.execute(QStringLiteral("delete from journal where number > 2"));
    CHECK(found({}).isEmpty());
    CHECK(found(source.folder) == QStringLiteral("journal_not_after_backup"));
    look(database, 4);
    CHECK(found(source.folder) == QStringLiteral("journal_not_after_backup"));
    REQUIRE(db::noteReading(database, {QStringLiteral("backup_restored"), 0, {}}));
    database.execute(
        QStringLiteral("update journal set at = '2099-01-01T00:00:00.000Z' where act = 'backup_restored'"));
    CHECK(found({}) == QStringLiteral("journal_end_wrong"));
}

TEST_CASE("a backup that could not be made is in the journal as failed") {
    BackupPlace source;
    CHECK(test::faultOf([&] {
              backup::make(source.department.db(), source.key(), source.folder, [](auto, auto) { return false; });
          }) == Fault::Cancelled);
    const auto last = store::journal::latest(source.department.db(), 1).at(0);
    CHECK(last.act == QStringLiteral("backup_made"));
    CHECK(last.result == QStringLiteral("failed"));
}
