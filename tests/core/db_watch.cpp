// SPDX-License-Identifier: EUPL-1.2
// A file that something else than we happens to while it is open: noticed before the next change, and that is not made.
#include "core/db/cipher.h"
#include "core/db/compact.h"
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>

using namespace wijkwerk;
using test::faultOf;
using test::TestDepartment;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// In place, as a copying program does: the file stays the same one to the system.
void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(bytes) == bytes.size());
    REQUIRE(file.resize(bytes.size()));
}

void addTeam(db::Database& database, int id) {
    db::Transaction tx(database, {QStringLiteral("team_added"), 0, {}});
    tx.statement("insert into team (id, name) values (:id, 'Groen')").with(id).run();
    tx.added(db::Thing::Team, id);
    tx.commit();
}

std::int64_t teams(db::Database& database) {
    return database.number("select count(*) from team");
}

/// A session that wrote once, in a folder where a test may do as it likes.
struct Open {
    TestDepartment department;
    QString path;
    std::unique_ptr<db::Session> session;

    Open() {
        test::leaveKeyBeside(department.path());
        path = department.path();
        session = db::Session::open(path, test::testKey());
        addTeam(session->database(), 1);
    }
    std::optional<Fault> saving(int id) {
        return faultOf([&] { addTeam(session->database(), id); });
    }
    /// "Kopie bewaren": what the open file still gives.
    std::int64_t teamsInKeptCopy() {
        QTemporaryDir place;
        const QString copy = place.filePath(QStringLiteral("kopie.wijkwerk"));
        db::backupTo(session->database(), test::testKey(), copy);
        db::Database kept = db::openDepartmentFile(copy, test::testKey(), db::FileMode::ReadOnly, db::actorHere(0), {});
        return teams(kept);
    }
};

} // namespace

TEST_CASE("a file that was moved away while it was open is not written, and a copy can be kept", "[e2][e2.7]") {
    Open open;
    const QString elsewhere = open.path + QStringLiteral(".weg");
    REQUIRE(QFile::rename(open.path, elsewhere));
    const QByteArray before = contentOf(elsewhere);
    CHECK(open.session->lookAtFile() == Fault::FileMoved);
    CHECK(open.saving(2) == Fault::FileMoved);
    CHECK(open.saving(3) == Fault::FileMoved); // and it stays that way
    CHECK(contentOf(elsewhere) == before);
    CHECK_FALSE(QFile::exists(open.path));
    CHECK(open.teamsInKeptCopy() == 2);
    REQUIRE(QFile::rename(elsewhere, open.path)); // put back, all is well
    CHECK_FALSE(open.session->lookAtFile().has_value());
    CHECK_FALSE(open.saving(4).has_value());
}

TEST_CASE("a file that was removed while it was open is not written, and a copy can be kept", "[e2][e2.7]") {
    Open open;
    REQUIRE(QFile::remove(open.path));
    CHECK(open.saving(2) == Fault::FileMoved);
    CHECK_FALSE(QFile::exists(open.path));
    CHECK(open.teamsInKeptCopy() == 2);
}

TEST_CASE("a file in whose place another came while it was open is not written, nor is the other", "[e2][e2.7]") {
    Open open;
    const QString other = open.path + QStringLiteral(".ander");
    REQUIRE(QFile::copy(open.path, other)); // as a sync service does it: a new file under the old name
    REQUIRE(QFile::remove(open.path));
    REQUIRE(QFile::rename(other, open.path));
    const QByteArray before = contentOf(open.path);
    CHECK(open.session->lookAtFile() == Fault::FileReplaced);
    CHECK(open.saving(2) == Fault::FileReplaced);
    CHECK(contentOf(open.path) == before);
    CHECK(open.teamsInKeptCopy() == 2);
}

TEST_CASE("a file over which another department was written is not written any more", "[e2][e2.7]") {
    Open open;
    TestDepartment other;
    overwrite(open.path, contentOf(other.path()));
    const QByteArray before = contentOf(open.path);
    CHECK(open.saving(2) == (db::encrypts() ? Fault::FileReplaced : Fault::FileRolledBack));
    CHECK(contentOf(open.path) == before);
}

TEST_CASE("a file that was cut off while it was open is not written any more", "[e2][e2.7]") {
    for (const qsizetype left : {0, 100, 4096, 16384, 16384 + 17}) {
        INFO("left: " << left);
        Open open;
        const QByteArray bytes = contentOf(open.path).left(left);
        overwrite(open.path, bytes);
        CHECK(open.saving(2) == Fault::FileTruncated);
        CHECK(open.saving(3) == Fault::FileTruncated);
        CHECK(contentOf(open.path) == bytes);
    }
    Open open;
    const QByteArray whole = contentOf(open.path);
    overwrite(open.path, whole.chopped(1));
    CHECK(open.saving(2) == Fault::FileTruncated);
}

TEST_CASE("a file that became zeros while it was open is not written any more", "[e2][e2.7]") {
    Open open;
    const QByteArray zeros(contentOf(open.path).size(), '\0');
    overwrite(open.path, zeros);
    CHECK(open.saving(2).has_value());
    CHECK(contentOf(open.path) == zeros);
}

TEST_CASE("a file that was overwritten with an older copy while it was open is not written any more", "[e2][e2.7]") {
    Open open;
    const QByteArray older = contentOf(open.path);
    addTeam(open.session->database(), 2);
    overwrite(open.path, older);
    CHECK(open.saving(3) == Fault::FileRolledBack);
    CHECK(open.saving(4) == Fault::FileRolledBack);
    CHECK(contentOf(open.path) == older);
}

TEST_CASE(
    "an older copy is noticed too when another connection of the session wrote last, or somebody wrote on in it") {
    Open open;
    const QByteArray older = contentOf(open.path);
    {
        db::Database job = open.session->openAnother();
        addTeam(job, 2);
    }
    overwrite(open.path, older);
    CHECK(open.saving(3) == Fault::FileRolledBack);
    {
        db::Database stranger = open.department.another();
        for (int id = 10; id < 15; ++id)
            addTeam(stranger, id);
    }
    CHECK(open.saving(4) == Fault::FileRolledBack);
}

TEST_CASE("another who writes in the file is no reason to stop") {
    Open open;
    for (int round = 0; round < 3; ++round) {
        db::Database other = open.department.another();
        addTeam(other, 10 + round);
        CHECK_FALSE(open.saving(20 + round).has_value());
        db::Database job = open.session->openAnother();
        addTeam(job, 30 + round);
        CHECK_FALSE(open.saving(40 + round).has_value());
    }
    CHECK(teams(open.session->database()) == 2 + 12);
}

TEST_CASE("a file that another tidied, so that it is shorter, is no reason to stop") {
    Open open;
    {
        db::Database other = open.department.another();
        other.execute(QStringLiteral("insert into team (id, name) values (99, hex(zeroblob(200000)))"));
    }
    CHECK_FALSE(open.saving(2).has_value());
    {
        db::Database other = open.department.another();
        other.execute(QStringLiteral("delete from team where id = 99"));
        other.execute(QStringLiteral("vacuum"));
    }
    CHECK_FALSE(open.saving(3).has_value());
}

TEST_CASE("a change that is rolled back leaves no mark, and the next one is saved") {
    Open open;
    const auto before = db::markOf(open.session->database());
    {
        db::Transaction tx(open.session->database(), {QStringLiteral("team_added"), 0, {}});
        tx.statement("insert into team (id, name) values (9, 'Weg')").run();
    }
    CHECK(db::markOf(open.session->database()) == before);
    CHECK_FALSE(open.saving(2).has_value());
    CHECK(db::markOf(open.session->database()).number == before.number + 1);
}

TEST_CASE("a file that became shorter because it was tidied was not cut off", "[e2][e2.7]") {
    Open open;
    db::Database& database = open.session->database();
    const db::SeenFile& file = *database.watchedFile();
    database.execute(QStringLiteral("create table big (x blob)"));
    database.execute(QStringLiteral("insert into big (x) values (zeroblob(400000))"));
    database.execute(QStringLiteral("drop table big"));
    REQUIRE_FALSE(open.saving(2)); // how long it is now is known
    db::Database job = open.session->openAnother();
    const qint64 before = contentOf(open.path).size();

    SECTION("afterwards, before anything else is saved") {
        db::compact(job);
        REQUIRE(contentOf(open.path).size() < before);
        CHECK_FALSE(file.reasonFor(database));
    }
    SECTION("at the moment itself, when somebody else finds the file busy") {
        database.watchedFile()->tidying(true);
        job.execute(QStringLiteral("vacuum"));
        REQUIRE(contentOf(open.path).size() < before);
        CHECK_FALSE(file.reasonFor(database));
        database.watchedFile()->tidying(false);
        CHECK_FALSE(file.reasonFor(database));
    }
    CHECK_FALSE(open.saving(3));
    // And what is cut off after that is still noticed.
    overwrite(open.path, contentOf(open.path).left(8192));
    CHECK(file.reasonFor(database) == Fault::FileTruncated);
}
