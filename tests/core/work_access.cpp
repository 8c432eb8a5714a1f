// SPDX-License-Identifier: EUPL-1.2
// Signing in and passwords: who gets in with what, and what the journal says of it.
#include "core/keys/slot_file.h"
#include "core/store/journal.h"
#include "core/store/workers.h"
#include "core/work/access.h"
#include "core/work/open_department.h"
#include "tests/support/catch.h"
#include "tests/support/secured_department.h"

#include <QFile>

using namespace wijkwerk;
using keys::costForTests;
using test::SecuredDepartment;

namespace {

template <class T>
QString refusalOf(const work::Outcome<T>& outcome) {
    return outcome ? QString() : outcome.problems.front().code;
}

store::journal::Line lastLine(db::Session& session) {
    return store::journal::latest(session.database(), 1).at(0);
}

const QString good = QStringLiteral("kraan stoel lamp 3");

} // namespace

TEST_CASE("the names of who can sign in are known before anything is open") {
    const SecuredDepartment department;
    const auto entrance = work::entranceOf(department.path);
    REQUIRE(entrance);
    CHECK(entrance.done->needsPassword);
    CHECK(entrance.done->hasRecovery);
    CHECK(entrance.done->people == std::vector<work::Entrant>{{department.anna, QStringLiteral("Anna Bouzid")},
                                                              {department.bram, QStringLiteral("Bram de Wit")}});
    struct Row {
        const char* typed;
        const char* refused;
        const char* meant;
    };
    const Row rows[] = {{"anna bouzid", "", "Anna Bouzid"},
                        {"BRAM", "", "Bram de Wit"},
                        {"", "access_who", ""},
                        {"b", "access_not_unique", ""},
                        {"Joke", "access_not_found", ""}};
    for (const Row& row : rows) {
        CAPTURE(row.typed);
        const auto found = work::entrantNamed(*entrance.done, QString::fromUtf8(row.typed));
        CHECK(refusalOf(found) == QLatin1String(row.refused));
        if (found)
            CHECK(found.done->name == QLatin1String(row.meant));
    }
}

TEST_CASE("who signs in with his password is the one who acts, and the journal says that he did") {
    const SecuredDepartment department;
    const auto session = department.enter(department.bram, SecuredDepartment::bramsPassword());
    CHECK(WorkerId{session->worker()} == department.bram);
    CHECK(lastLine(*session).act == QStringLiteral("signed_in"));
    CHECK(lastLine(*session).worker == department.bram);
    CHECK(lastLine(*session).note.isEmpty());
}

TEST_CASE("attempts that failed are counted, and in the journal at the next one that does not") {
    const SecuredDepartment department;
    for (int i = 0; i < 3; ++i)
        CHECK(department.refusal(department.anna, QStringLiteral("iets heel anders")) ==
              QStringLiteral("wrong_password"));
    CHECK(department.refusal(WorkerId{4711}, good) == QStringLiteral("no_slot"));
    const auto session = department.asAnna();
    CHECK(lastLine(*session).note == QStringLiteral("3"));
    CHECK(work::signIn(department.path, department.anna, SecuredDepartment::annasPassword()).done->failedBefore == 0);
}

TEST_CASE("a worker gets a password, changes it, and the old one opens nothing") {
    const SecuredDepartment department;
    const auto session = department.enter(department.bram, SecuredDepartment::bramsPassword());
    const auto opener = session->opener();
    CHECK(refusalOf(work::changePassword(opener, SecuredDepartment::bramsPassword(), QStringLiteral("kort"),
                                         costForTests)) == QStringLiteral("password_short"));
    CHECK(refusalOf(work::changePassword(opener, QStringLiteral("niet de mijne"), good, costForTests)) ==
          QStringLiteral("wrong_password"));
    REQUIRE(work::changePassword(opener, SecuredDepartment::bramsPassword(), good, costForTests));
    CHECK(lastLine(*session).act == QStringLiteral("password_changed"));
    CHECK(department.refusal(department.bram, SecuredDepartment::bramsPassword()) == QStringLiteral("wrong_password"));
    CHECK(department.refusal(department.bram, good).isEmpty());
    CHECK(department.refusal(department.anna, SecuredDepartment::annasPassword()).isEmpty());
    // A jobcoach gives nobody access; and who may do that gives it only to somebody who works here.
    CHECK(refusalOf(work::addAccess(opener, WorkerId{4711}, good, costForTests)) == QStringLiteral("role_may_not"));
    const auto lead = department.enter(department.anna, SecuredDepartment::annasPassword());
    CHECK(refusalOf(work::addAccess(lead->opener(), WorkerId{4711}, good, costForTests)) ==
          QStringLiteral("worker_left"));
}

TEST_CASE("the recovery code opens it, for a new password; a newer code takes its place") {
    const SecuredDepartment department;
    CHECK(refusalOf(work::signInWithRecovery(department.path, QStringLiteral("T9PJ"))) ==
          QStringLiteral("recovery_code_length"));
    const auto who = work::signInWithRecovery(department.path, department.code.toLower());
    REQUIRE(who);
    CHECK(who.done->worker.isNull());
    const auto session = std::move(*work::enter(department.path, *who.done).done);
    CHECK(lastLine(*session).act == QStringLiteral("recovery_used"));
    REQUIRE(work::setNewPassword(session->opener(), department.bram, good, costForTests));
    CHECK(department.refusal(department.bram, good).isEmpty());
    const auto newer = work::proposeRecoveryCode(session->opener());
    REQUIRE(newer);
    REQUIRE(work::useRecoveryCode(session->opener(), *newer.done));
    CHECK(refusalOf(work::signInWithRecovery(department.path, department.code)) ==
          QStringLiteral("wrong_recovery_code"));
    CHECK(work::signInWithRecovery(department.path, *newer.done));
}

TEST_CASE("who has left the list of workers does not get in any more, and is shown among those who have a key") {
    const SecuredDepartment department;
    {
        const auto session = department.asAnna();
        Worker bram = store::workers::find(session->database(), department.bram).value();
        bram.archived = true;
        REQUIRE(work::perform(session->database(), [&](db::Transaction& tx) { return work::saveWorker(tx, bram); }));
        const auto access = work::accessOf(*session);
        REQUIRE(access.done->size() == 2);
        CHECK_FALSE(access.done->at(0).left);
        CHECK(access.done->at(1).left);
    }
    const auto who = work::signIn(department.path, department.bram, SecuredDepartment::bramsPassword());
    REQUIRE(who);
    CHECK(refusalOf(work::enter(department.path, *who.done)) == QStringLiteral("worker_left"));
}

TEST_CASE("the first beheerder is somebody who can sign in, so that nobody is shut out") {
    const SecuredDepartment department;
    const auto session = department.asAnna();
    {
        db::Transaction tx(session->database(), {QStringLiteral("test"), 0, {}});
        Worker anna = store::workers::find(tx.database(), department.anna).value();
        anna.role = Role::TeamLead;
        store::workers::update(tx, anna);
        tx.commit();
    }
    const auto save = [&](const Worker& worker) {
        return work::perform(session->database(), [&](db::Transaction& tx) { return work::saveWorker(tx, worker); });
    };
    Worker piet;
    piet.name = QStringLiteral("Piet Beheer");
    piet.role = Role::Admin;
    CHECK(refusalOf(save(piet)) == QStringLiteral("first_admin_without_access"));
    piet.role = Role::JobCoach;
    CHECK(save(piet));
    Worker bram = store::workers::find(session->database(), department.bram).value();
    bram.role = Role::Admin;
    CHECK(save(bram)); // he has a password
    CHECK(refusalOf(save(piet)) == QStringLiteral("role_may_not"));
}

TEST_CASE("the name at the door follows the list of workers") {
    const SecuredDepartment department;
    {
        const auto session = department.asAnna();
        Worker anna = store::workers::find(session->database(), department.anna).value();
        anna.name = QStringLiteral("Anna Bouzid-Visser");
        REQUIRE(work::perform(session->database(), [&](db::Transaction& tx) { return work::saveWorker(tx, anna); }));
    }
    department.asAnna();
    CHECK(work::entranceOf(department.path).done->people.at(0).name == QStringLiteral("Anna Bouzid-Visser"));
    CHECK(department.refusal(department.bram, SecuredDepartment::bramsPassword()).isEmpty());
}

TEST_CASE("a practice department opens without a password, as its first worker or as another") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("oefenen.wijkwerk"));
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Oefenen");
    wanted.worker = QStringLiteral("Joke Brandsma");
    const auto made = work::createOpenDepartment(path, wanted, {});
    REQUIRE(made);
    CHECK_FALSE(work::entranceOf(path).done->needsPassword);
    const auto who = work::openWithoutPassword(path);
    REQUIRE(who);
    const auto session = std::move(*work::enter(path, *who.done).done);
    CHECK(WorkerId{session->worker()} == made.done->worker);
    CHECK(lastLine(*session).act == QStringLiteral("department_made")); // nobody signed in with anything
    Worker ron;
    ron.name = QStringLiteral("Ron de Wit");
    const auto added =
        work::perform(session->database(), [&](db::Transaction& tx) { return work::saveWorker(tx, ron); });
    REQUIRE(work::lookAs(*session, *added.done));
    CHECK(WorkerId{session->worker()} == *added.done);
    CHECK(refusalOf(work::addAccess(session->opener(), *added.done, good, costForTests)) ==
          QStringLiteral("demo_is_open"));

    const SecuredDepartment secured;
    CHECK(refusalOf(work::openWithoutPassword(secured.path)) == QStringLiteral("password_needed"));
    const auto own = secured.asAnna();
    CHECK(refusalOf(work::lookAs(*own, secured.bram)) == QStringLiteral("demo_only"));
}

TEST_CASE("a new department is refused a poor password, and leaves nothing") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wijkwerk"));
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Wijkbedrijf");
    CHECK(refusalOf(work::createSecuredDepartment(path, wanted, good, {}, costForTests)) ==
          QStringLiteral("text_missing"));
    wanted.worker = QStringLiteral("Joke Brandsma");
    CHECK(refusalOf(work::createSecuredDepartment(path, wanted, QStringLiteral("wachtwoord12"), {}, costForTests)) ==
          QStringLiteral("password_common"));
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(QFile::exists(keys::slotFileOf(path)));
}

TEST_CASE("keys that lie where a new department is made are kept under another name") {
    const SecuredDepartment department;
    REQUIRE(QFile::rename(department.path, department.folder.filePath(QStringLiteral("elders.wijkwerk"))));
    work::NewDepartment wanted;
    wanted.name = QStringLiteral("Een ander");
    wanted.worker = QStringLiteral("Joke Brandsma");
    REQUIRE(work::createSecuredDepartment(department.path, wanted, good, {}, costForTests));
    CHECK(department.names().contains(QStringLiteral("wijk.wijkwerk.sleutels.oud")));
    REQUIRE(QFile::remove(department.path));
    REQUIRE(QFile::rename(department.folder.filePath(QStringLiteral("elders.wijkwerk")), department.path));
    REQUIRE(QFile::remove(keys::slotFileOf(department.path)));
    REQUIRE(
        QFile::rename(keys::slotFileOf(department.path) + QStringLiteral(".oud"), keys::slotFileOf(department.path)));
    CHECK(department.refusal(department.anna, SecuredDepartment::annasPassword()).isEmpty());
}
