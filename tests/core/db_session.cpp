// SPDX-License-Identifier: EUPL-1.2
// Opening a department: who may write, who looks on, and what is announced.
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <thread>

using namespace wijkwerk;
using db::LookOnly;
using db::Session;
using test::TestDepartment;

TEST_CASE("the first session writes, the second looks on and knows who writes") {
    TestDepartment department;
    auto first = Session::open(department.path(), test::testKey());
    CHECK(first->lookOnly() == LookOnly::No);
    first->setWorker(department.coach.value, QStringLiteral("Joke Brandsma"));
    auto second = Session::open(department.path(), test::testKey());
    CHECK(second->lookOnly() == LookOnly::HeldByOther);
    CHECK(second->isReadOnly());
    CHECK(second->holder().worker == QStringLiteral("Joke Brandsma"));
    CHECK(second->database().number("select count(*) from worker") == 2);
    CHECK(test::faultOf([&] { db::Transaction tx(second->database(), db::Act{}); }) == Fault::ReadOnly);
    first.reset();
    CHECK(Session::open(department.path(), test::testKey())->lookOnly() == LookOnly::No);
}

TEST_CASE("who only asks to look takes no lock") {
    TestDepartment department;
    auto looking = Session::open(department.path(), test::testKey(), {.clock = {}, .lookOnly = true});
    CHECK(looking->lookOnly() == LookOnly::Asked);
    CHECK(Session::open(department.path(), test::testKey())->lookOnly() == LookOnly::No);
}

TEST_CASE("a department in a synchronised folder opens for looking only") {
    TestDepartment department;
    const QString folder = QFileInfo(department.path()).absolutePath() + QStringLiteral("/OneDrive - Gemeente");
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + QStringLiteral("/wijk.wijkwerk");
    REQUIRE(QFile::copy(department.path(), path));
    const auto session = Session::open(path, test::testKey());
    CHECK(session->lookOnly() == LookOnly::SyncFolder);
    CHECK(session->place().syncService == QStringLiteral("OneDrive"));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".lock")));
}

TEST_CASE("a file that cannot be opened gives its fault and leaves no lock behind") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.wijkwerk"));
    CHECK(test::faultOf([&] { Session::open(path, test::testKey()); }) == Fault::FileMissing);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("tekst");
    file.close();
    CHECK(test::faultOf([&] { Session::open(path, test::testKey()); }) == Fault::NotADepartment);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("x.wijkwerk")});
}

TEST_CASE("what a job commits on its own connection is announced by the session") {
    TestDepartment department;
    const auto session = Session::open(department.path(), test::testKey());
    int heard = 0;
    QObject::connect(session.get(), &Session::changed, session.get(), [&](const db::ChangeSet&) { ++heard; });
    db::Database job = session->openAnother();
    db::Transaction tx(job, {QStringLiteral("team_added"), 0, {}});
    tx.statement("insert into team (id, name) values (1, 'Afval')").run();
    tx.added(db::Thing::Team, 1);
    const db::ChangeSet changes = tx.commit();
    CHECK(heard == 0);
    session->announce(changes);
    CHECK(heard == 1);
    session->announce({});
    CHECK(heard == 1);
}

TEST_CASE("looking is journalled under the worker of the session") {
    TestDepartment department;
    const auto session = Session::open(department.path(), test::testKey());
    session->setWorker(department.coach.value, QStringLiteral("Joke Brandsma"));
    session->noteReading({QStringLiteral("bsn_shown"), 42, {}});
    auto query = session->database().statement("select act, participant_id, worker_id from journal");
    REQUIRE(query.next());
    CHECK(query.text() == QStringLiteral("bsn_shown"));
    CHECK(query.number() == 42);
    CHECK(query.number() == department.coach.value);
}

TEST_CASE("lines of looking that wait for an import are written when the session ends") {
    TestDepartment department;
    auto session = Session::open(department.path(), test::testKey(), {.clock = {}, .writerPatience = 0});
    std::atomic<bool> holds = false;
    std::thread import([&] {
        db::Database own = department.another();
        db::Transaction tx(own, {QStringLiteral("import"), 0, {}});
        holds = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        tx.commit();
    });
    while (!holds)
        std::this_thread::yield();
    for (int person = 1; person <= 10; ++person)
        session->noteReading({QStringLiteral("dossier_opened"), person, {}});
    const auto lines = [&] {
        return department.db().number("select count(*) from journal where act = 'dossier_opened'");
    };
    CHECK(lines() == 0);
    session.reset();
    CHECK(lines() == 10);
    import.join();
}

TEST_CASE("lines of looking that wait too long are told, with what keeps them") {
    TestDepartment department;
    const auto waits = [&](int longest) {
        const auto session = Session::open(department.path(), test::testKey(),
                                           {.clock = {}, .writerPatience = 0, .longestUnwrittenMs = longest});
        std::optional<Fault> fault;
        {
            auto tx = department.write();
            session->noteReading({QStringLiteral("dossier_opened"), 1, {}});
            if (const auto error = session->stuckReadings())
                fault = error->fault();
            tx.commit();
        }
        session->flushReadings();
        CHECK_FALSE(session->stuckReadings());
        return fault;
    };
    CHECK(waits(60000) == std::nullopt);
    CHECK(waits(0) == Fault::Busy);
}

TEST_CASE("what must have its line first is refused when it cannot have it") {
    TestDepartment department;
    const auto writer = Session::open(department.path(), test::testKey(), {.clock = {}, .writerPatience = 0});
    const auto looking = Session::open(department.path(), test::testKey());
    const db::Act act{QStringLiteral("bsn_shown"), 42, {}};
    CHECK(test::faultOf([&] { looking->noteFirst(act); }) == Fault::ReadOnly);
    {
        auto tx = department.write();
        CHECK(test::faultOf([&] { writer->noteFirst(act); }) == Fault::Busy);
        tx.commit();
    }
    const auto lines = [&] { return department.db().number("select count(*) from journal where act = 'bsn_shown'"); };
    CHECK(lines() == 0);
    writer->noteFirst(act);
    CHECK(lines() == 1);
}
