// SPDX-License-Identifier: EUPL-1.2
// The test department itself, on both engines: what every store test leans on.
#include "core/db/schema.h"
#include "tests/support/catch.h"
#include "tests/support/test_department.h"

using namespace wijkwerk;
using wijkwerk::test::engines;
using wijkwerk::test::TestDepartment;

TEST_CASE("a fresh department has the newest schema, a team and two workers on both engines") {
    TestDepartment department(GENERATE(from_range(engines())));
    CHECK(db::versionOf(department.db()) == db::currentVersion());
    CHECK(department.db().number("select count(*) from worker") == 2);
    CHECK(department.db().number("select count(*) from journal") == 0);
    CHECK(department.today() == QDate(2026, 11, 22));
}

TEST_CASE("two test departments do not see each other") {
    const auto kind = GENERATE(from_range(engines()));
    TestDepartment one(kind);
    TestDepartment two(kind);
    auto tx = one.write();
    tx.statement("insert into team (id, name) values (:id, :name)").with(newId<TeamId>(), u"Afval"_qs).run();
    tx.commit();
    CHECK(one.db().number("select count(*) from team") == 2);
    CHECK(two.db().number("select count(*) from team") == 1);
}

TEST_CASE("a second connection sees what the first committed, and nothing before") {
    TestDepartment department(GENERATE(from_range(engines())));
    db::Database second = department.another();
    {
        auto tx = department.write();
        tx.statement("insert into team (id, name) values (:id, 'Afval')").with(newId<TeamId>()).run();
        CHECK(second.number("select count(*) from team") == 1);
        tx.commit();
    }
    CHECK(second.number("select count(*) from team") == 2);
}
