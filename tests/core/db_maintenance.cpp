// SPDX-License-Identifier: EUPL-1.2
// Upkeep of a file: what it gives back, what it makes again, and what it leaves alone.
#include "core/base/free_room.h"
#include "core/db/maintenance.h"
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>

using namespace wijkwerk;
using test::faultOf;
using test::TestDepartment;

namespace {

void fill(db::Database& database) {
    database.execute(QStringLiteral("create table big (id integer primary key, x blob)"));
    database.execute(QStringLiteral("insert into big (x) values (zeroblob(400000))"));
    database.execute(QStringLiteral("drop table big"));
}

} // namespace

TEST_CASE("upkeep gives unused room back, is in the journal, and the session goes on") {
    TestDepartment department;
    test::leaveKeyBeside(department.path());
    const auto session = db::Session::open(department.path(), test::testKey());
    fill(session->database());
    std::vector<std::int64_t> steps;
    db::Maintained done;
    {
        db::Database job = session->openAnother();
        done = db::maintain(job, [&](std::int64_t step, std::int64_t) {
            steps.push_back(step);
            return true;
        });
    }
    CHECK(done.before - done.after >= 400000);
    CHECK_FALSE(done.rebuilt);
    CHECK(steps == std::vector<std::int64_t>{0, 1, 2, 3});
    CHECK_FALSE(session->lookInsideFile());
    CHECK(session->database().number("select count(*) from journal where act = 'maintained'") == 1);
    db::Transaction tx(session->database(), {QStringLiteral("team_added"), 0, {}});
    tx.statement("insert into team (id, name) values (9, 'Groen')").run();
    tx.commit();
    CHECK(session->database().number("select count(*) from team where id = 9") == 1);
}

TEST_CASE("without room for it nothing is done, and what is needed is said") {
    TestDepartment department;
    test::leaveKeyBeside(department.path());
    fill(department.db());
    const QTemporaryDir place;
    const auto room = QStringLiteral("size=%1k").arg(QFileInfo(department.path()).size() / 1024 + 256);
    if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    room, QStringLiteral("tmpfs"), place.path()}) != 0)
        return; // as root only
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {place.path()}); });
    {
        const QString small = place.filePath(QStringLiteral("klein.wijkwerk"));
        REQUIRE(QFile::copy(department.path(), small));
        test::leaveKeyBeside(small);
        const auto session = db::Session::open(small, test::testKey());
        db::Database job = session->openAnother();
        const qint64 before = QFileInfo(small).size();
        CHECK(faultOf([&] { db::maintain(job); }) == Fault::NoRoom);
        CHECK(QFileInfo(small).size() == before);
    }
}

TEST_CASE("a file that is damaged is not touched by upkeep") {
    TestDepartment department;
    test::leaveKeyBeside(department.path());
    const auto session = db::Session::open(department.path(), test::testKey());
    // A page that opening does not read.
    const qint64 page = department.db().number("select rootpage from sqlite_master where name = 'letter'");
    const qint64 pageSize = department.db().number("pragma page_size");
    QFile file(department.path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * pageSize + 100));
    REQUIRE(file.write(QByteArray(200, '\x5a')) == 200);
    file.seek(0);
    const QByteArray before = file.readAll();
    db::Database job = session->openAnother();
    CHECK(faultOf([&] { db::maintain(job); }).has_value());
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("who can only look does no upkeep") {
    TestDepartment department;
    department.db().makeReadOnly();
    CHECK(faultOf([&] { db::maintain(department.db()); }) == Fault::ReadOnly);
}
