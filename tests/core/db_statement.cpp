// SPDX-License-Identifier: EUPL-1.2
// Statements: one prepared text used twice at once, placeholders, and schema files for both engines.
#include "core/db/dialect.h"
#include "core/db/schema.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"

using namespace wijkwerk;
using test::engines;
using test::faultOf;
using test::TestDepartment;

TEST_CASE("the same statement may be read twice at once, each at its own row") {
    TestDepartment department(GENERATE(from_range(engines())));
    const QString sql = QStringLiteral("select id from worker order by id");
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
    auto outer = department.db().statement(sql);
    while (outer.next()) {
        const std::int64_t first = outer.number();
        auto inner = department.db().statement(sql);
        while (inner.next())
            pairs.emplace_back(first, inner.number());
    }
    REQUIRE(pairs.size() == 4);
    CHECK(pairs[0].first == pairs[1].first);
    CHECK(pairs[1].first < pairs[2].first);
    CHECK(pairs[0].second == pairs[2].second);
}

TEST_CASE("a statement that was left half read begins anew, without its old values") {
    TestDepartment department(GENERATE(from_range(engines())));
    const QString sql = QStringLiteral("select name from worker where :role = '' or role = :role order by name");
    {
        auto query = department.db().statement(sql);
        query.bind("role", QString());
        REQUIRE(query.next());
    }
    auto query = department.db().statement(sql);
    query.bind("role", u"craft_specialist"_qs);
    REQUIRE(query.next());
    CHECK(query.text() == u"Ron de Wit"_qs);
    CHECK_FALSE(query.next());
}

TEST_CASE("a statement with a name it does not have, or with a mistake in it, is an error of the program") {
    TestDepartment department(GENERATE(from_range(engines())));
    CHECK(faultOf([&] { department.db().statement("select id from worker where id = :id").bind("di", 1); }) ==
          Fault::Internal);
    CHECK(faultOf([&] { department.db().statement("select nothing from nowhere").next(); }) == Fault::Internal);
}

TEST_CASE("a value is never part of the statement") {
    TestDepartment department(GENERATE(from_range(engines())));
    const QString nasty = u"x'); drop table worker; --"_qs;
    auto tx = department.write();
    tx.statement("insert into team (id, name) values (:id, :name)").with(77, nasty).run();
    tx.commit();
    auto query = department.db().statement("select name from team where name = :name");
    query.bind("name", nasty);
    REQUIRE(query.next());
    CHECK(query.text() == nasty);
    CHECK(department.db().number("select count(*) from worker") == 2);
}

TEST_CASE("placeholders are found by name, and nothing that only looks like one") {
    struct Row {
        const char* sql;
        const char* positional;
        std::vector<QByteArray> names;
        std::vector<int> order;
    };
    const Row rows[] = {
        {"select 1", "select 1", {}, {}},
        {"select :a", "select ?", {"a"}, {0}},
        {":a", "?", {"a"}, {0}},
        {"x = :a and y = :b or x = :a", "x = ? and y = ? or x = ?", {"a", "b"}, {0, 1, 0}},
        {"(:long_name1,:b)", "(?,?)", {"long_name1", "b"}, {0, 1}},
        {"':a' = :b", "':a' = ?", {"b"}, {0}},
        {"'it''s :a' = :b", "'it''s :a' = ?", {"b"}, {0}},
        {"\"odd:name\" = :b", "\"odd:name\" = ?", {"b"}, {0}},
        {"now()::date = :b", "now()::date = ?", {"b"}, {0}},
        {":a::text", "?::text", {"a"}, {0}},
        {"-- :a\n:b", "-- :a\n?", {"b"}, {0}},
        {":a -- the end :b", "? -- the end :b", {"a"}, {0}},
        {"'not closed :a", "'not closed :a", {}, {}},
        {"a : b", "a : b", {}, {}},
        {":", ":", {}, {}},
    };
    for (const Row& row : rows) {
        INFO(row.sql);
        const db::Placeholders found = db::placeholdersOf(QString::fromLatin1(row.sql));
        CHECK(found.positional == QLatin1String(row.positional));
        CHECK(found.names == row.names);
        CHECK(found.order == row.order);
    }
}

TEST_CASE("a schema is written once and read for each engine") {
    struct Row {
        const char* written;
        const char* sqlite;
        const char* postgres;
    };
    const Row rows[] = {
        {"id KEY,", "id integer primary key not null,", "id bigint primary key,"},
        {"pdf BYTES not null", "pdf blob not null", "pdf bytea not null"},
        {"at MOMENT", "at text", "at timestamptz"},
        {"k SORTED not null", "k text not null", "k text collate \"C\" not null"},
        {"a text) KEYED", "a text) without rowid", "a text) "},
        {"MONKEY key KEYS", "MONKEY key KEYS", "MONKEY key KEYS"},
    };
    for (const Row& row : rows) {
        INFO(row.written);
        CHECK(db::schemaFor(db::EngineKind::Sqlite, QLatin1String(row.written)) == QLatin1String(row.sqlite));
        CHECK(db::schemaFor(db::EngineKind::Postgres, QLatin1String(row.written)) == QLatin1String(row.postgres));
    }
}

TEST_CASE("the statements of a schema come apart at their semicolons, without comments") {
    struct Row {
        const char* schema;
        QStringList statements;
    };
    const Row rows[] = {
        {"", {}},
        {"-- only; a comment\n", {}},
        {"a;b", {"a", "b"}},
        {" a ;\n\n;; b;\n", {"a", "b"}},
        {"create table t ( -- why; because\n  id KEY\n);", {"create table t ( \n  id KEY\n)"}},
    };
    for (const Row& row : rows) {
        INFO(row.schema);
        CHECK(db::statementsOf(QLatin1String(row.schema)) == row.statements);
    }
}

TEST_CASE("every migration has a number of its own, one after the other, and every statement ends up in a schema") {
    REQUIRE_FALSE(db::migrations().empty());
    int expected = 1;
    for (const db::Migration& migration : db::migrations()) {
        INFO(migration.name.toStdString());
        CHECK(migration.version == expected++);
        CHECK_FALSE(db::statementsOf(migration.text).empty());
        for (const auto kind : {db::EngineKind::Sqlite, db::EngineKind::Postgres})
            CHECK_FALSE(db::schemaFor(kind, migration.text).contains(QLatin1String(" KEY")));
    }
}
