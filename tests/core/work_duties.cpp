// SPDX-License-Identifier: EUPL-1.2
// Writing down terms of a person and duties of the department, on both engines.
#include "core/reports/deadline_facts.h"
#include "core/reports/department_duties.h"
#include "core/store/duties.h"
#include "core/store/journal.h"
#include "core/store/person_terms.h"
#include "core/work/duty_work.h"
#include "core/work/person_term_work.h"
#include "tests/support/dates.h"
#include "tests/support/due.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

PersonTerm term(ParticipantId person, PersonTermKind kind, const char* from) {
    PersonTerm t;
    t.participant = person;
    t.kind = kind;
    t.from = day(from);
    return t;
}

QStringList dutiesOf(WorkBench& bench) {
    QStringList subjects;
    for (const Deadline& one : reports::departmentDuties(bench.db(), bench.today(), bench.db().clock().now()))
        subjects << toText(one.subject);
    return subjects;
}

} // namespace

TEST_CASE("a term is written down, put right and dealt with, and its deadline follows") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const auto dues = [&](DeadlineRule rule) { return test::duesOf(bench.db(), person, rule, bench.today()); };
    const auto id =
        bench.act([&](auto& tx) { return keepTerm(tx, term(person, PersonTermKind::FlatSubsidy, "15-06-2026")); })
            .done.value();
    CHECK(dues(DeadlineRule::FlatSubsidy) == std::vector{day("14-12-2026")});
    auto right = store::person_terms::find(bench.db(), id).value();
    right.supersedes = id;
    right.from = day("31-08-2026");
    const auto newer = bench.act([&](auto& tx) { return keepTerm(tx, right); }).done.value();
    CHECK(dues(DeadlineRule::FlatSubsidy) == std::vector{day("26-02-2027")});
    CHECK(store::person_terms::find(bench.db(), id)->superseded);
    CHECK(codesOf(bench.act([&](auto& tx) { return keepTerm(tx, right); }).problems) ==
          QStringList{QStringLiteral("term_closed")});
    CHECK(codesOf(bench.act([&](auto& tx) { return endTerm(tx, newer, day("01-08-2026")); }).problems).size() == 1);
    REQUIRE(bench.act([&](auto& tx) { return endTerm(tx, newer, day("20-11-2026")); }));
    CHECK(dues(DeadlineRule::FlatSubsidy).empty());
    CHECK(store::person_terms::ofParticipant(bench.db(), person).size() == 1);
}

TEST_CASE("a next measurement needs its own day, and only an objection has a committee") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    PersonTerm next = term(person, PersonTermKind::WageValue, "02-11-2026");
    next.withCommittee = true;
    CHECK(codesOf(bench.act([&](auto& tx) { return keepTerm(tx, next); }).problems) ==
          QStringList{QStringLiteral("day_missing")});
    next.due = day("02-11-2026");
    CHECK(codesOf(bench.act([&](auto& tx) { return keepTerm(tx, next); }).problems) ==
          QStringList{QStringLiteral("term_due_before")});
    next.due = day("03-11-2028");
    const auto id = bench.act([&](auto& tx) { return keepTerm(tx, next); }).done.value();
    CHECK_FALSE(store::person_terms::find(bench.db(), id)->withCommittee);
    CHECK(test::duesOf(bench.db(), person, DeadlineRule::WageValue, bench.today()) == std::vector{day("03-11-2028")});
}

TEST_CASE("the work floor neither keeps nor ends a term") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const auto objection = term(person, PersonTermKind::Objection, "02-11-2026");
    const auto id = bench.act([&](auto& tx) { return keepTerm(tx, objection); }).done.value();
    test::actAsNew(bench.db(), Role::CraftSpecialist);
    CHECK_FALSE(bench.act([&](auto& tx) { return keepTerm(tx, objection); }));
    CHECK_FALSE(bench.act([&](auto& tx) { return endTerm(tx, id, day("20-11-2026")); }));
}

TEST_CASE("what the department must do disappears when it was done") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    test::actAsNew(bench.db(), Role::ClientManager);
    CHECK_FALSE(bench.act(
        [&](auto& tx) { return doDuty(tx, DeadlineRule::YearStart, QStringLiteral("year_start_2027"), tx.today()); }));
    test::actAsNew(bench.db(), Role::Admin);
    CHECK(dutiesOf(bench).contains(QStringLiteral("year_start_2027")));
    REQUIRE(bench.act(
        [&](auto& tx) { return doDuty(tx, DeadlineRule::YearStart, QStringLiteral("year_start_2027"), tx.today()); }));
    CHECK_FALSE(dutiesOf(bench).contains(QStringLiteral("year_start_2027")));
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return doDuty(tx, DeadlineRule::DestructionList, QStringLiteral("destruction_list_2027"),
                                        tx.today());
                      })
                      .problems) == QStringList{QStringLiteral("duty_unknown")});
    REQUIRE(bench.act(
        [&](auto& tx) { return doDuty(tx, DeadlineRule::RightsReview, QStringLiteral("rights_review"), tx.today()); }));
    CHECK(reports::dutyFacts(bench.db(), bench.today()).lastReview == bench.today());
}

TEST_CASE("a destruction list that was withdrawn meets no duty") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const auto lists = [&] { return dutiesOf(bench).filter(QStringLiteral("destruction_list_")); };
    const auto keep = [&](DestructionState state) {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        tx.statement(
              "insert into destruction_list (id, reference_on, state, made_at) values (:id, '2027-11-22', :state, "
              ":now)")
            .with(newIdValue(), state, QDateTime(day("22-11-2027"), QTime(12, 0)).toUTC())
            .run();
        tx.commit();
    };
    const QStringList before{QStringLiteral("destruction_list_2027")};
    CHECK(lists() == before);
    keep(DestructionState::Withdrawn);
    CHECK(lists() == before);
    keep(DestructionState::Destroyed);
    CHECK(lists() == QStringList{QStringLiteral("destruction_list_2028")});
}

TEST_CASE("a data breach is written down without a number of a person, and answered") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    test::actAsNew(bench.db(), Role::PrivacyOfficer);
    const QDateTime now = QDateTime(bench.today(), QTime(0, 1)).toUTC();
    const QDateTime found = now.addDays(-1);
    const auto record = [&](const QDateTime& at, const QString& what) {
        return bench.act([&](auto& tx) { return recordBreach(tx, at, what); });
    };
    CHECK(codesOf(record(found, QStringLiteral("mail over 123456782")).problems) ==
          QStringList{QStringLiteral("breach_holds_number")});
    CHECK(codesOf(record(now.addDays(1), QStringLiteral("mail")).problems) ==
          QStringList{QStringLiteral("breach_in_future")});
    CHECK(codesOf(record(found, {}).problems) == QStringList{QStringLiteral("text_missing")});
    const auto id = record(found, QStringLiteral("lijst naar verkeerd adres")).done.value();
    CHECK(dutiesOf(bench).contains(QStringLiteral("breach_%1").arg(id.value)));
    const auto answer = [&](bool reported, const QDateTime& at, const QString& reason) {
        return bench.act([&](auto& tx) { return answerBreach(tx, {id, reported, at, reason}); });
    };
    CHECK(codesOf(answer(false, now, {}).problems) == QStringList{QStringLiteral("text_missing")});
    CHECK(codesOf(answer(true, found.addDays(-1), {}).problems) == QStringList{QStringLiteral("breach_before_found")});
    REQUIRE(answer(true, now, {}));
    CHECK_FALSE(dutiesOf(bench).contains(QStringLiteral("breach_%1").arg(id.value)));
    CHECK(store::duties::findBreach(bench.db(), id)->answer == BreachAnswer::Reported);
}

TEST_CASE("the answer on a data breach is given once, and the log shows what it was") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    test::actAsNew(bench.db(), Role::PrivacyOfficer);
    const QDateTime now = QDateTime(bench.today(), QTime(0, 1)).toUTC();
    const auto id =
        bench.act([&](auto& tx) { return recordBreach(tx, now.addDays(-1), QStringLiteral("mail")); }).done.value();
    const auto answer = [&](bool reported, const QString& reason) {
        return bench.act([&](auto& tx) { return answerBreach(tx, {id, reported, now, reason}); });
    };
    REQUIRE(answer(false, QStringLiteral("niemand las mee")));
    const auto line = store::journal::latest(bench.db(), 1).front();
    CHECK(line.act == QStringLiteral("breach_answered"));
    INFO(line.parts.toStdString());
    for (const char* told : {"not_reported", "niemand las mee"})
        CHECK(line.parts.contains(QLatin1String(told)));
    CHECK(line.parts.contains(now.toString(Qt::ISODate)));
    const DataBreach before = store::duties::findBreach(bench.db(), id).value();
    const auto again = answer(true, QStringLiteral("toch gemeld"));
    CHECK(codesOf(again.problems) == QStringList{QStringLiteral("breach_answered_already")});
    CHECK(again.problems.front().args == QStringList{QStringLiteral("22-11-2026")});
    CHECK(store::duties::findBreach(bench.db(), id) == before);
}

TEST_CASE("who reports a data breach after the 72 hours says why") {
    WorkBench bench;
    test::actAsNew(bench.db(), Role::PrivacyOfficer);
    const QDateTime now = QDateTime(bench.today(), QTime(0, 1)).toUTC();
    const auto id =
        bench.act([&](auto& tx) { return recordBreach(tx, now.addDays(-4), QStringLiteral("mail")); }).done.value();
    const auto answer = [&](const QString& reason) {
        return bench.act([&](auto& tx) { return answerBreach(tx, {id, true, now, reason}); });
    };
    CHECK(codesOf(answer({}).problems) == QStringList{QStringLiteral("text_missing")});
    CHECK(answer(QStringLiteral("pas toen was duidelijk wat er lag")));
}
