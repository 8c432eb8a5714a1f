// SPDX-License-Identifier: EUPL-1.2
// Closings of the department and days equated with holidays: rows with a source and a reason, and what they change.
#include "core/db/schema.h"
#include "core/rules/objection_term.h"
#include "core/store/days_off.h"
#include "core/store/department.h"
#include "core/store/rule_values.h"
#include "core/work/acting.h"
#include "core/work/days_off.h"
#include "tests/support/dates.h"
#include "tests/support/older_schema.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using store::days_off::Superseded;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

const QString why = QStringLiteral("Zo spraken wij het af.");

ClosingRequest closing(const char* from, const char* until) {
    ClosingRequest wanted;
    wanted.from = day(from);
    if (day(until).isValid())
        wanted.until = day(until);
    wanted.name = QStringLiteral("kerstsluiting");
    wanted.source = QStringLiteral("huisregel");
    wanted.reason = why;
    return wanted;
}

Outcome<ClosingPeriodId> save(WorkBench& bench, const ClosingRequest& wanted) {
    return bench.act([&](auto& tx) { return addClosing(tx, wanted); });
}

Outcome<Done> saveEquated(WorkBench& bench, const std::vector<EquatedDay>& days, const QString& reason = why) {
    return bench.act([&](auto& tx) { return saveEquatedDays(tx, days, reason); });
}

} // namespace

TEST_CASE("a closing is a row with its source and reason; taken away it stays readable, and the log says why") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const auto added = save(bench, closing("24-12-2026", "01-01-2027"));
    REQUIRE(added);
    CHECK(added.problems.empty());
    // 26 and 27 December are a weekend; the holidays in it are closed days as well.
    CHECK(store::department::closingDays(bench.db()) ==
          std::vector{day("24-12-2026"), day("25-12-2026"), day("28-12-2026"), day("29-12-2026"), day("30-12-2026"),
                      day("31-12-2026"), day("01-01-2027")});
    CHECK_FALSE(isWorkingDay(day("30-12-2026"), workCalendar(bench.db())));
    const auto rows = store::days_off::closings(bench.db());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().source == QStringLiteral("huisregel"));
    CHECK(rows.front().reason == why);
    CHECK(rows.front().worker == bench.coach());
    CHECK(rows.front().recordedAt);
    CHECK_FALSE(bench.act([&](auto& tx) { return withdrawClosing(tx, *added.done, {}); })); // without a reason
    REQUIRE(bench.act([&](auto& tx) { return withdrawClosing(tx, *added.done, QStringLiteral("Toch open.")); }));
    CHECK(store::department::closingDays(bench.db()).empty());
    CHECK(isWorkingDay(day("30-12-2026"), workCalendar(bench.db())));
    const auto all = store::days_off::closings(bench.db(), Superseded::Included);
    REQUIRE(all.size() == 1);
    CHECK(all.front().superseded);
    CHECK(bench.db().number("select count(*) from journal where act = 'closing_days_changed'") == 1);
    CHECK(bench.db().number("select count(*) from journal where act = 'closing_days_withdrawn'") == 1);
    CHECK_THROWS_AS(bench.act([&](auto& tx) { return withdrawClosing(tx, *added.done, why); }), Error);
}

TEST_CASE("other days take the place of a closing, and what cannot be right is refused") {
    WorkBench bench;
    const auto first = save(bench, closing("24-12-2026", "01-01-2027"));
    REQUIRE(first);
    const auto noSource = [] {
        auto wanted = closing("04-01-2027", "");
        wanted.source.clear();
        return wanted;
    }();
    const auto noReason = [] {
        auto wanted = closing("04-01-2027", "");
        wanted.reason = QStringLiteral(" ");
        return wanted;
    }();
    const struct {
        ClosingRequest wanted;
        const char* code;
    } table[] = {
        {closing("", ""), "day_missing"},
        {closing("05-01-2027", "04-01-2027"), "period_ends_before_start"},
        {closing("01-02-2027", "01-05-2027"), "closing_too_long"},
        {noSource, "text_missing"},
        {noReason, "text_missing"},
        {closing("01-01-2027", "08-01-2027"), "closing_overlaps"},
    };
    for (const auto& row : table) {
        CAPTURE(row.code);
        const auto outcome = save(bench, row.wanted);
        CHECK_FALSE(outcome);
        CHECK(codesOf(outcome.problems) == QStringList{QString::fromLatin1(row.code)});
    }
    auto longer = closing("24-12-2026", "08-01-2027");
    longer.replaces = *first.done;
    REQUIRE(save(bench, longer));
    REQUIRE(store::days_off::closings(bench.db()).size() == 1);
    CHECK(store::days_off::closings(bench.db()).front().until == day("08-01-2027"));
    CHECK(store::days_off::closings(bench.db(), Superseded::Included).size() == 2);
}

TEST_CASE("days off that come or go in the past are told with how many people were underway then") {
    WorkBench bench;
    CHECK(save(bench, closing("09-11-2026", "")).problems.empty()); // nobody was there
    bench.suitable(bench.addPerson());                              // referred before today
    const QDate yesterday = bench.today().addDays(-1);
    auto wanted = closing("", "");
    wanted.from = yesterday;
    const auto added = save(bench, wanted);
    REQUIRE(added);
    REQUIRE(codesOf(added.problems) == QStringList{QStringLiteral("day_off_changes_past")});
    CHECK(added.problems.front().args.at(1) == QStringLiteral("1"));
    const auto gone = bench.act([&](auto& tx) { return withdrawClosing(tx, *added.done, why); });
    CHECK(codesOf(gone.problems) == QStringList{QStringLiteral("day_off_changes_past")});
    wanted.from = bench.today(); // today and later are not the past
    CHECK(save(bench, wanted).problems.empty());
    EquatedDay equated;
    equated.day = yesterday;
    equated.source = QStringLiteral("Stcrt. 2026, 1");
    CHECK(codesOf(saveEquated(bench, {equated}).problems) == QStringList{QStringLiteral("day_off_changes_past")});
    CHECK(saveEquated(bench, {equated}).problems.empty()); // nothing comes or goes
    CHECK(codesOf(saveEquated(bench, {}).problems) == QStringList{QStringLiteral("day_off_changes_past")});
}

TEST_CASE("equated days move legal terms, name their decree, and stay readable when they are taken away") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    EquatedDay monday;
    monday.day = day("04-01-2027");
    monday.name = QStringLiteral("extra vrije dag");
    CHECK(codesOf(saveEquated(bench, {monday}).problems) == QStringList{QStringLiteral("equated_day_source_missing")});
    monday.source = QStringLiteral("Stcrt. 2026, 1");
    CHECK(codesOf(saveEquated(bench, {monday}, {}).problems) == QStringList{QStringLiteral("text_missing")});
    REQUIRE(saveEquated(bench, {monday}));
    CHECK(equatedDays(bench.db()) == std::vector{day("04-01-2027")});
    CHECK(rules::lastDayToObject(day("23-11-2026"), equatedDays(bench.db())) == day("05-01-2027"));
    const EquatedDay kept = store::rule_values::equatedDays(bench.db()).front();
    CHECK(kept.source == monday.source);
    CHECK(kept.reason == why);
    CHECK(kept.worker == bench.coach());
    monday.source = QStringLiteral("Stcrt. 2026, 2");
    REQUIRE(saveEquated(bench, {monday})); // another decree takes its place
    CHECK(store::rule_values::equatedDays(bench.db()).size() == 1);
    REQUIRE(saveEquated(bench, {}));
    CHECK(equatedDays(bench.db()).empty());
    const auto all = store::days_off::equated(bench.db(), Superseded::Included);
    REQUIRE(all.size() == 2);
    CHECK(all.front().superseded);
    CHECK(all.back().superseded);
}

TEST_CASE("closing days of a file of before 0.3.0 become rows, one each, without a worker or a moment") {
    constexpr int version020 = 4;
    WorkBench bench(GENERATE(from_range(test::engines())));
    test::goBackTo(bench.db(), version020);
    bench.db().execute(QStringLiteral(
        "insert into closing_day (day, name) values ('2026-12-24', 'kerst'), ('2026-12-28', ''), ('2027-05-07', '')"));
    db::migrate(bench.db());
    CHECK(store::department::closingDays(bench.db()) ==
          std::vector{day("24-12-2026"), day("28-12-2026"), day("07-05-2027")});
    const auto rows = store::days_off::closings(bench.db());
    REQUIRE(rows.size() == 3);
    CHECK(rows.front().name == QStringLiteral("kerst"));
    CHECK(rows.front().until == day("24-12-2026"));
    CHECK_FALSE(rows.front().source.isEmpty());
    CHECK_FALSE(rows.front().reason.isEmpty());
    CHECK(rows.front().worker.isNull());
    CHECK_FALSE(rows.front().recordedAt);
    CHECK(bench.db().number("select count(*) from closing_day") == 0);
    CHECK(bench.act([&](auto& tx) { return withdrawClosing(tx, rows.front().id, why); })); // as any other
}
