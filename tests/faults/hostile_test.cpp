// SPDX-License-Identifier: EUPL-1.2
// A department in which somebody who has the key, or a plain one in which anybody, put something with another program:
// refused or harmless, in no time, and without a change.
#include "core/db/build.h"
#include "core/db/cipher.h"
#include "core/db/contents.h"
#include "core/db/maintenance.h"
#include "core/db/plain_file.h"
#include "core/db/word_index.h"
#include "core/store/department.h"
#include "core/work/check.h"
#include "core/work/conversion.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/faults.h"
#include "tests/support/secured_department.h"
#include "tests/support/test_key.h"

#include <QElapsedTimer>
#include <QFile>

#include <sqlite3.h>

#include <random>

using namespace wijkwerk;
using test::contentOf;
using test::faultOf;

namespace {

/// A department, and what another program with its key does to it.
struct Victim {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));

    Victim() {
        db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {});
        byOther("insert into department (id, name) values (1, 'Wijkbedrijf');"
                "insert into team (id, name) values (1, 'Groen'), (2, 'Grijs')");
    }
    void byOther(const QByteArray& sql) const {
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr) ==
                SQLITE_OK);
#ifndef WIJKWERK_PLAIN
        const auto bytes = test::testKey().bytes();
        const QByteArray hex =
            "x'" + QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex() + '\'';
        sqlite3_key_v2(handle, "main", hex.constData(), int(hex.size()));
#endif
        char* trouble = nullptr;
        sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &trouble);
        INFO((trouble ? trouble : ""));
        CHECK(trouble == nullptr);
        sqlite3_free(trouble);
        sqlite3_close(handle);
    }
    db::Database open(db::FileMode mode = db::FileMode::ReadOnly) const {
        return db::openDepartmentFile(path, test::testKey(), mode, db::actorHere(0), {});
    }
};

double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / 1024;
}

/// What may be said of a file that somebody made, and nothing else.
bool isRefusal(Fault fault) {
    switch (fault) {
    case Fault::Damaged:
    case Fault::Altered:
    case Fault::ForeignDatabase:
    case Fault::NotADepartment:
    case Fault::NewerVersion:
    case Fault::OlderVersion:
    case Fault::Constraint:
    case Fault::Internal:
        return true;
    default:
        return false;
    }
}

/// Bytes changed here and there; half of the time where SQLite keeps how the file is put together.
QByteArray garbled(QByteArray bytes, std::mt19937& random) {
    const auto many = 1 + random() % 12;
    for (unsigned i = 0; i < many; ++i) {
        const auto page = qsizetype(random() % unsigned(bytes.size() / 4096)) * 4096;
        qsizetype at = random() % 2 ? page + qsizetype(random() % 64) : qsizetype(random() % unsigned(bytes.size()));
        if (at < 16 || (at >= 68 && at < 72)) // else it is no department at all
            at += 100;
        constexpr unsigned char extremes[] = {0, 1, 0x7f, 0x80, 0xff};
        bytes[at] = char(random() % 2 ? extremes[random() % 5] : random() % 256);
    }
    return bytes;
}

} // namespace

TEST_CASE("a department to which a trigger, a view or a table was added is refused at once and stays as it is",
          "[e2][e2.12]") {
    const char* plants[] = {
        "create trigger planted after insert on team begin delete from participant; end",
        "create view endless as with recursive n(i) as (select 1 union all select i + 1 from n) select i from n",
        "alter table saved_view rename to old_view; create view saved_view as "
        "with recursive n(i) as (select 1 union all select i + 1 from n) select i as id from n",
        "create table extra (id integer primary key)",
        "alter table team add column extra text",
        "create index extra on team (name) where name > ''",
        "drop table saved_view",
    };
    for (const char* plant : plants) {
        INFO(plant);
        const Victim victim;
        CHECK_FALSE(faultOf([&] { victim.open(); }).has_value());
        victim.byOther(plant);
        const QByteArray bytes = contentOf(victim.path);
        QElapsedTimer timer;
        timer.start();
        for (const auto mode : {db::FileMode::ReadOnly, db::FileMode::ReadWrite})
            CHECK(faultOf([&] { victim.open(mode); }) == Fault::Altered);
        CHECK(timer.elapsed() < 2000);
        CHECK(contentOf(victim.path) == bytes);
        test::count("plants");
    }
}

TEST_CASE("a plain department with a trigger in it is not converted and stays as it is", "[e2][e2.12]") {
    if (!db::encrypts())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    const WorkerId joke = test::makePlainDepartment(path);
    db::Database(db::openPlainSqlite(path, db::FileMode::ReadWrite), {}, {})
        .execute(QStringLiteral("create trigger planted after insert on journal begin delete from participant; end"));
    const QByteArray bytes = contentOf(path);
    CHECK(faultOf([&] { work::workersToConvert(path); }) == Fault::Altered);
    CHECK(faultOf([&] {
              work::convert(path, joke, test::SecuredDepartment::annasPassword(), {}, {}, keys::costForTests);
          }) == Fault::Altered);
    CHECK(contentOf(path) == bytes);
}

TEST_CASE("a value larger than any of ours is not taken into memory", "[e2][e2.12]") {
    const Victim victim;
    const int megabytes = test::effort(80, 900);
    victim.byOther("update department set logo = zeroblob(" + QByteArray::number(megabytes) + " * 1000000)");
    db::Database database = victim.open();
    const double before = peakMemory();
    const auto fault = faultOf([&] { store::department::find(database); });
    REQUIRE(fault.has_value());
    CHECK(isRefusal(*fault));
    CHECK(peakMemory() - before < 60);
    CHECK(database.number("select count(*) from team") == 2); // and the rest is still there
    test::count("MB in one value", megabytes);
}

TEST_CASE("a damaged index of words is found by the check, and upkeep makes it again", "[e2][e2.13]") {
    const Victim victim;
    victim.byOther("insert into participant (id, number, surname, sort_key) values (1, 1, 'Demir', 'demir');"
                   "update department set next_person_number = 2;"
                   "insert into note (id, participant_id, kind, happened_on, text, recorded_at) values "
                   "(1, 1, 'talk', '2026-11-20', 'Belde.', '2026-11-20T10:00:00.000Z')");
    const auto find = [](db::Database& database) {
        return db::notesWith(database, {{QStringLiteral("belde")}, {}, 0}, 10);
    };
    {
        db::Database database = victim.open(db::FileMode::ReadWrite);
        const Problems found = work::checkDepartment(database);
        REQUIRE(found.size() == 1); // the note was not written by us
        CHECK(found.front().code == QLatin1String("index_disagrees"));
        CHECK(db::maintain(database).rebuilt);
        CHECK(work::checkDepartment(database).empty());
        CHECK(find(database).size() == 1);
    }
    victim.byOther("update note_words_data set block = zeroblob(length(block)) where id > 10");
    db::Database database = victim.open(db::FileMode::ReadWrite);
    CHECK_FALSE(work::checkDepartment(database).empty());
    CHECK(db::maintain(database).rebuilt);
    CHECK(work::checkDepartment(database).empty());
    CHECK(find(database).size() == 1);
}

TEST_CASE("an index that does not agree with its table is found by the check", "[e2][e2.13]") {
    const Victim victim;
    {
        db::Database database = victim.open();
        CHECK(work::checkDepartment(database).empty());
    }
    victim.byOther("insert into participant (id, number, surname, sort_key) values (1, 1, 'Demir', 'demir');"
                   "insert into note (id, participant_id, kind, happened_on, text, recorded_at) values "
                   "(1, 1, 'talk', '2026-11-20', 'Belde.', '2026-11-20T10:00:00.000Z')");
    victim.byOther("pragma writable_schema = on; create table aside as select name, rootpage from sqlite_master "
                   "where type = 'index' and tbl_name = 'note' and sql is not null; "
                   "update sqlite_master set rootpage = (select max(rootpage) from aside) where rootpage = "
                   "(select min(rootpage) from aside) and type = 'index'; drop table aside");
    const auto fault = faultOf([&] {
        db::Database database = victim.open();
        CHECK_FALSE(work::checkDepartment(database).empty());
    });
    CHECK((!fault || fault == Fault::Damaged));
}

TEST_CASE("an index that misses a row is told from other damage, and upkeep makes it again", "[e2][e2.13]") {
    const Victim victim;
    // The index is out of sight while a row is added.
    victim.byOther("insert into participant (id, number, surname, sort_key) values (1, 1, 'Demir', 'demir');"
                   "update department set next_person_number = 2");
    victim.byOther("pragma writable_schema = on; create table aside as select * from sqlite_master "
                   "where name = 'note_participant'; delete from sqlite_master where name = 'note_participant'");
    victim.byOther("insert into note (id, participant_id, kind, happened_on, text, recorded_at) values "
                   "(1, 1, 'talk', '2026-11-20', 'Belde.', '2026-11-20T10:00:00.000Z')");
    victim.byOther("pragma writable_schema = on; insert into sqlite_master select * from aside; drop table aside");
    db::Database database = victim.open(db::FileMode::ReadWrite);
    const Problems found = work::checkDepartment(database);
    REQUIRE_FALSE(found.empty());
    for (const Problem& problem : found)
        CHECK(problem.code == QLatin1String("index_disagrees"));
    CHECK(db::maintain(database).rebuilt);
    CHECK(work::checkDepartment(database).empty());
    CHECK(database.number("select count(*) from note indexed by note_participant where participant_id = 1") == 1);
}

TEST_CASE("a plain department that was garbled is refused or read, and nothing else happens", "[e2][e2.12]") {
    if (!db::encrypts())
        return;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    const WorkerId joke = test::makePlainDepartment(path);
    const QByteArray whole = contentOf(path);
    std::mt19937 random(test::seedFrom(1132));
    for (test::Tries tries("garbled files", 200, 20000, 180); tries.next();) {
        INFO("number " << tries.number());
        const QByteArray bytes = garbled(whole, random);
        test::overwrite(path, bytes);
        const auto fault = faultOf([&] {
            db::Database database = db::openPlainDepartment(path, db::FileMode::ReadOnly, {}, {});
            db::mustBeWhole(database, path);
            db::contentsOf(database);
        });
        INFO((fault ? codeOf(*fault).toStdString() : "read"));
        CHECK((!fault || isRefusal(*fault)));
        CHECK(contentOf(path) == bytes);
        test::count(fault ? "refused" : "read");
        if (!fault || tries.number() % 20 != 0)
            continue;
        const auto converting = faultOf(
            [&] { work::convert(path, joke, test::SecuredDepartment::annasPassword(), {}, {}, keys::costForTests); });
        CHECK((!converting || isRefusal(*converting)));
    }
}
