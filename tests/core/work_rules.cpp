// SPDX-License-Identifier: EUPL-1.2
// What a department changes about the values of the rules, and the dates that follow from it.
#include "core/store/contracts.h"
#include "core/store/prior_employment.h"
#include "core/store/rule_values.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/explaining.h"
#include "core/work/rule_work.h"
#include "tests/support/dates.h"
#include "tests/support/due.h"
#include "tests/support/work_bench.h"

#include <algorithm>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

RuleValueChange change(Rule rule, const char* subject, const char* amounts, const char* from) {
    RuleValueChange wanted;
    wanted.rule = rule;
    wanted.subject = QString::fromLatin1(subject);
    wanted.amounts = QString::fromLatin1(amounts);
    wanted.validFrom = day(from);
    wanted.source = QStringLiteral("huisregel");
    wanted.reason = QStringLiteral("Zo spraken wij het af.");
    return wanted;
}

Outcome<RuleValueId> save(WorkBench& bench, const RuleValueChange& wanted) {
    return bench.act([&](auto& tx) { return changeRuleValue(tx, wanted); });
}

std::vector<QDate> evaluationsOf(WorkBench& bench, TrajectoryId trajectory) {
    const ParticipantId person = store::trajectories::find(bench.db(), trajectory)->participant;
    return test::duesOf(bench.db(), person, DeadlineRule::Evaluation, bench.today());
}

const rules::Explained* named(const std::vector<rules::Explained>& dates, const char* name) {
    const auto found = std::ranges::find(dates, QString::fromLatin1(name), &rules::Explained::name);
    return found == dates.end() ? nullptr : &*found;
}

Contract contractOf(TrajectoryId trajectory, ParticipantId person, const char* start, const char* last) {
    Contract contract;
    contract.trajectory = trajectory;
    contract.participant = person;
    contract.terms.function = QStringLiteral("medewerker");
    contract.terms.startsOn = day(start);
    contract.terms.lastDay = day(last);
    return contract;
}

} // namespace

TEST_CASE("another rhythm of evaluations counts for the stages that begin from its first day on") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    REQUIRE(save(bench, change(Rule::EvaluationWeeks, "stage", "3 6", "01-12-2026")));
    const TrajectoryId before = bench.suitable(bench.addPerson());
    const TrajectoryId after = bench.suitable(bench.addAnother());
    PlacementRequest request = bench.stage(before);
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, request); }));
    CHECK(evaluationsOf(bench, before) ==
          std::vector{day("11-12-2026"), day("31-12-2026"), day("22-01-2027"), day("19-02-2027")});
    request = bench.stage(after);
    request.start = day("07-12-2026");
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, request); }));
    CHECK(evaluationsOf(bench, after) == std::vector{day("24-12-2026"), day("15-01-2027")});
}

TEST_CASE("an own value takes the place of the shipped one, a newer one that of the older, and goes again") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = bench.today();
    const auto weeks = [&] { return ruleValues(bench.db()).number(Rule::DecisionWeeks, today); };
    CHECK(weeks() == 3);
    REQUIRE(save(bench, change(Rule::DecisionWeeks, "", "4", "01-01-2026")));
    CHECK(weeks() == 4);
    const auto again = save(bench, change(Rule::DecisionWeeks, "", "5", "01-01-2026"));
    REQUIRE(again);
    CHECK(weeks() == 5);
    CHECK(store::rule_values::all(bench.db()).size() == 1);
    CHECK(store::rule_values::history(bench.db(), Rule::DecisionWeeks, {}).size() == 2);
    CHECK_FALSE(bench.act([&](auto& tx) { return withdrawRuleValue(tx, *again.done, {}); })); // without a reason
    REQUIRE(bench.act([&](auto& tx) { return withdrawRuleValue(tx, *again.done, QStringLiteral("Toch niet.")); }));
    CHECK(weeks() == 3);
    CHECK_THROWS_AS(
        bench.act([&](auto& tx) { return withdrawRuleValue(tx, *again.done, QStringLiteral("Toch niet.")); }), Error);
    CHECK(bench.db().number("select count(*) from journal where act = 'rule_value_changed'") == 2);
}

TEST_CASE("a value that cannot be right is refused with what is wrong") {
    WorkBench bench;
    REQUIRE(save(bench, change(Rule::DecisionWeeks, "", "4", "01-01-2027")));
    auto until = change(Rule::DecisionWeeks, "", "5", "01-07-2026");
    until.validTo = day("31-01-2027");
    auto noReason = change(Rule::DecisionWeeks, "", "5", "01-07-2026");
    noReason.reason.clear();
    auto noSource = change(Rule::DecisionWeeks, "", "5", "01-07-2026");
    noSource.source.clear();
    const struct {
        RuleValueChange wanted;
        const char* code;
    } table[] = {
        {change(Rule::DecisionWeeks, "", "vijf", "01-07-2026"), "rule_value_no_number"},
        {change(Rule::DecisionWeeks, "", "99", "01-07-2026"), "rule_value_range"},
        {change(Rule::DecisionWeeks, "", "4 5", "01-07-2026"), "rule_value_count"},
        {change(Rule::DecisionWeeks, "", "4", ""), "day_missing"},
        {change(Rule::StageMonths, "", "3 0 6", "01-07-2026"), "rule_value_subject_unknown"},
        {until, "rule_value_overlap"},
        {noReason, "text_missing"},
        {noSource, "rule_value_source_missing"},
    };
    for (const auto& row : table) {
        CAPTURE(row.code);
        const auto outcome = save(bench, row.wanted);
        CHECK_FALSE(outcome);
        CHECK(codesOf(outcome.problems) == QStringList{QString::fromLatin1(row.code)});
    }
    const auto law = save(bench, change(Rule::NoticeMonths, "", "2", "01-07-2026"));
    CHECK(law);
    CHECK(codesOf(law.problems) == QStringList{QStringLiteral("rule_value_by_law")});
}

TEST_CASE("the own working days of a department follow its rows") {
    WorkBench bench;
    CHECK_FALSE(isWorkingDay(day("26-03-2027"), workCalendar(bench.db())));
    REQUIRE(save(bench, change(Rule::DayOff, "good_friday", "0", "01-01-2027")));
    CHECK(isWorkingDay(day("26-03-2027"), workCalendar(bench.db())));
    CHECK_FALSE(isWorkingDay(day("05-05-2027"), workCalendar(bench.db())));
}

TEST_CASE("the dates of a stage can be opened, with the values of the department") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId trajectory = bench.suitable(person);
    REQUIRE(save(bench, change(Rule::DecisionWeeks, "", "4", "01-01-2026")));
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(trajectory)); }));
    const auto dates = explainedDates(bench.db(), person, Sight{});
    REQUIRE(named(dates, "stage_end"));
    CHECK(named(dates, "stage_end")->date == day("28-02-2027"));
    REQUIRE(named(dates, "decision"));
    CHECK(named(dates, "decision")->date == day("29-01-2027"));
    CHECK(named(dates, "decision")->own);
    REQUIRE(named(dates, "evaluation_5"));
    CHECK(named(dates, "evaluation_5")->date == day("31-12-2026"));
    CHECK(named(dates, "first_talk")->date == day("16-11-2026"));
    CHECK_FALSE(named(dates, "notice"));
    CHECK_FALSE(contractCheck(bench.db(), person));
}

TEST_CASE("the dates of a contract, and its chain with earlier work") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId trajectory = bench.suitable(person);
    PriorEmployment prior;
    prior.participant = person;
    prior.employer = QStringLiteral("Beveiliging BV");
    prior.kind = PriorEmployer::Secondment;
    prior.startsOn = day("01-03-2024");
    prior.lastDay = day("28-02-2026");
    db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
    store::prior_employment::add(tx, prior);
    store::contracts::add(tx, contractOf(trajectory, person, "01-03-2026", "28-02-2027"));
    tx.commit();
    const auto check = contractCheck(bench.db(), person);
    REQUIRE(check);
    CHECK(check->chain.state == rules::ChainState::Last);
    CHECK(check->chain.lastAllowed == day("28-02-2027"));
    const auto dates = explainedDates(bench.db(), person, Sight{});
    REQUIRE(named(dates, "notice"));
    CHECK(named(dates, "notice")->date == day("28-01-2027"));
    REQUIRE(named(dates, "chain_end"));
    CHECK(named(dates, "chain_end")->date == day("28-02-2027"));
    ContractTerms next;
    next.startsOn = day("01-03-2027");
    next.lastDay = day("31-08-2027");
    const auto result = contractCheck(bench.db(), person, next).chain;
    CHECK(result.state == rules::ChainState::PermanentByLaw);
    CHECK(result.permanentFrom == day("01-03-2027"));
    CHECK(result.count == 3);
}
