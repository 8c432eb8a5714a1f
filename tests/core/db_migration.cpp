// SPDX-License-Identifier: EUPL-1.2
// Bringing an older file up to date: what was in it stays, a copy of it is kept, and looking changes nothing.
#include "core/db/department_file.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QTemporaryDir>

using namespace wijkwerk;
using db::FileMode;
using test::faultOf;

namespace {

/// A file of before the first version: ours by its header, with one table that must survive.
struct Older {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));

    Older() {
        db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {});
        db::Database database(db::openSqlite(path, test::testKey(), FileMode::ReadWrite), db::actorHere(0), {});
        database.execute(QStringLiteral("pragma foreign_keys = off"));
        QStringList tables;
        {
            auto query = database.statement("select name from sqlite_master where type = 'table' and name "
                                            "not like 'note~_words~_%' escape '~'"); // those go with their index
            while (query.next())
                tables << query.text();
        }
        for (const QString& table : tables)
            database.execute(QStringLiteral("drop table ") + table);
        database.execute(QStringLiteral("create table keepsake (id integer primary key not null, text text not null)"));
        database.execute(QStringLiteral("insert into keepsake values (1, 'blijft')"));
        database.execute(QStringLiteral("pragma user_version = 0"));
    }
    QStringList copies() const { return QDir(folder.path()).entryList({QStringLiteral("wijk.v0-*.wijkwerk")}); }
    db::Database open(FileMode mode) const {
        return db::openDepartmentFile(path, test::testKey(), mode, db::actorHere(0), {});
    }
};

} // namespace

TEST_CASE("an older file is copied beside itself and then brought up to date, once") {
    const Older older;
    {
        auto database = older.open(FileMode::ReadWrite);
        CHECK(db::versionOf(database) == db::currentVersion());
        CHECK(database.number("select count(*) from keepsake") == 1);
        CHECK(database.number("select count(*) from participant") == 0);
        database.execute(QStringLiteral("drop table keepsake")); // a released file has no table of its own
    }
    REQUIRE(older.copies().size() == 1);
    db::Database copy(
        db::openSqlite(older.folder.filePath(older.copies().first()), test::testKey(), FileMode::ReadOnly), {}, {});
    CHECK(db::versionOf(copy) == 0);
    CHECK(copy.number("select count(*) from keepsake") == 1);
    CHECK(copy.number("select count(*) from sqlite_master where name = 'participant'") == 0);
    older.open(FileMode::ReadWrite);
    CHECK(older.copies().size() == 1);
}

TEST_CASE("looking at an older file does not bring it up to date") {
    const Older older;
    auto database = older.open(FileMode::ReadOnly);
    CHECK(db::versionOf(database) == 0);
    CHECK(older.copies().isEmpty());
}

TEST_CASE("a migration that cannot be done leaves the old file whole") {
    const Older older;
    {
        db::Database database(db::openSqlite(older.path, test::testKey(), FileMode::ReadWrite), {}, {});
        database.execute(QStringLiteral("create table journal (id integer)")); // in the way of the last statements
    }
    CHECK(faultOf([&] { older.open(FileMode::ReadWrite); }).has_value());
    db::Database database(db::openSqlite(older.path, test::testKey(), FileMode::ReadOnly), {}, {});
    CHECK(db::versionOf(database) == 0);
    CHECK(database.number("select count(*) from keepsake") == 1);
    CHECK(database.number("select count(*) from sqlite_master where name = 'participant'") == 0);
}

TEST_CASE("bringing a department up to date twice changes nothing") {
    test::TestDepartment department(GENERATE(from_range(test::engines())));
    db::migrate(department.db());
    CHECK(db::versionOf(department.db()) == db::currentVersion());
    CHECK(department.db().number("select count(*) from worker") == 2);
}
