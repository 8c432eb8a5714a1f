// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/coarsening.h"
#include "core/rules/retention.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using rules::verdictOn;

namespace {

QDate day(const char* iso) {
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

RetentionRule ruleOf(const char* result, RetentionSubject subject, TermStart start, int term, TermUnit unit) {
    RetentionRule rule;
    rule.id = newId<RetentionRuleId>();
    rule.result = QLatin1String(result);
    rule.subject = subject;
    rule.start = start;
    rule.term = term;
    rule.unit = unit;
    rule.confirmation = RuleConfirmation{QStringLiteral("A. de Vries"), QDate(2026, 1, 5), {}, {}};
    return rule;
}

/// domain.md 6.5, as far as it is about what the program keeps.
std::vector<RetentionRule> confirmed() {
    return {ruleOf("8.3", RetentionSubject::Provision, TermStart::ProvisionEnded, 10, TermUnit::Years),
            ruleOf("8.2", RetentionSubject::Refused, TermStart::Closed, 5, TermUnit::Years),
            ruleOf("8.4.1", RetentionSubject::BrokenOff, TermStart::Closed, 42, TermUnit::Days),
            ruleOf("8.4", RetentionSubject::Other, TermStart::Closed, 1, TermUnit::Years),
            ruleOf("17.5", RetentionSubject::Employment, TermStart::EmploymentEnded, 10, TermUnit::Years)};
}

enum What { Stage, Contract, Refusal, Advice, Nothing };

TrajectoryFacts closed(const char* on, What what, const char* workEnd = "") {
    TrajectoryFacts facts;
    facts.id = newId<TrajectoryId>();
    facts.open = false;
    facts.closedOn = day(on);
    facts.worked = what == Stage || what == Contract;
    facts.employed = what == Contract;
    facts.refused = what == Refusal;
    facts.advised = what == Refusal || what == Advice;
    if (facts.worked && *workEnd)
        facts.workEndedOn = day(workEnd);
    if (facts.employed && *workEnd)
        facts.employmentEndedOn = day(workEnd);
    return facts;
}

PersonFacts somebody(std::vector<TrajectoryFacts> trajectories) {
    PersonFacts person;
    person.id = newId<ParticipantId>();
    person.lastSeen = QDate(2010, 1, 1);
    person.trajectories = std::move(trajectories);
    return person;
}

} // namespace

TEST_CASE("which rule goes for a trajectory, and the last day on which it is kept") {
    struct Row {
        const char* what;
        TrajectoryFacts facts;
        const char* result;
        const char* plainEnd;   ///< terms end on their own day
        const char* yearEndEnd; ///< terms of years go on until 31 December
    };
    const Row rows[] = {
        {"a stage, closed after aftercare", closed("2015-09-15", Stage, "2015-03-14"), "8.3", "2025-09-15",
         "2025-12-31"},
        {"a stage that ended after the closing was recorded", closed("2015-09-15", Stage, "2015-10-01"), "8.3",
         "2025-10-01", "2025-12-31"},
        {"a stage closed on 29 February", closed("2016-02-29", Stage), "8.3", "2026-02-28", "2026-12-31"},
        {"a contract: provision and employment, both ten years", closed("2015-09-15", Contract, "2015-03-14"), "8.3",
         "2025-09-15", "2025-12-31"},
        {"not suitable", closed("2020-05-20", Refusal), "8.2", "2025-05-20", "2025-12-31"},
        {"suitable, but never worked", closed("2025-05-20", Advice), "8.4", "2026-05-20", "2026-12-31"},
        {"withdrawn before an advice", closed("2026-01-01", Nothing), "8.4.1", "2026-02-12", "2026-02-12"},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        for (const bool yearEnd : {false, true}) {
            const auto verdict = verdictOn(somebody({row.facts}), confirmed(), QDate(2040, 1, 1), yearEnd);
            REQUIRE(verdict.terms.size() == 1);
            CHECK(verdict.terms.front().result.toStdString() == row.result);
            CHECK(verdict.terms.front().endsOn->toString(Qt::ISODate).toStdString() ==
                  (yearEnd ? row.yearEndEnd : row.plainEnd));
            CHECK(verdict.mayGo());
        }
    }
}

TEST_CASE("what is kept until a day goes on the day after it") {
    const PersonFacts person = somebody({closed("2020-05-20", Refusal)});
    CHECK_FALSE(verdictOn(person, confirmed(), QDate(2025, 5, 20), false).mayGo());
    CHECK(verdictOn(person, confirmed(), QDate(2025, 5, 21), false).mayGo());
    CHECK_FALSE(verdictOn(person, confirmed(), QDate(2025, 12, 31), true).mayGo());
    CHECK(verdictOn(person, confirmed(), QDate(2026, 1, 1), true).mayGo());
}

TEST_CASE("what keeps a person longer than the term of one trajectory") {
    using B = RetentionBlock;
    const QDate reference(2026, 11, 22);
    const TrajectoryFacts old = closed("2010-01-04", Stage);
    const auto blocksOf = [&](const PersonFacts& person) {
        return verdictOn(person, confirmed(), reference, true).blocks;
    };
    SECTION("nothing") {
        CHECK(blocksOf(somebody({old})).empty());
    }
    SECTION("a trajectory that runs") {
        TrajectoryFacts open;
        open.id = newId<TrajectoryId>();
        CHECK(blocksOf(somebody({old, open})) == std::vector{B::OpenTrajectory});
    }
    SECTION("a later trajectory of which the term runs") {
        CHECK(blocksOf(somebody({old, closed("2024-01-04", Refusal)})) == std::vector{B::TermRuns});
        CHECK(verdictOn(somebody({old, closed("2024-01-04", Refusal)}), confirmed(), reference, true).hasEndedTerm());
    }
    SECTION("a request that was not answered, and the caseload") {
        PersonFacts person = somebody({old});
        person.openRequest = true;
        person.inCaseload = true;
        CHECK(blocksOf(person) == std::vector{B::OpenRequest, B::InCaseload});
    }
    SECTION("a hold, until its last day or until it is lifted") {
        PersonFacts person = somebody({old});
        LegalHold hold;
        hold.from = QDate(2026, 11, 30); // after the day of the list: destroying is done later still
        person.holds = {hold};
        CHECK(blocksOf(person) == std::vector{B::LegalHold});
        person.holds.front().until = QDate(2026, 11, 22);
        CHECK(blocksOf(person) == std::vector{B::LegalHold});
        person.holds.front().until = QDate(2026, 11, 21);
        CHECK(blocksOf(person).empty());
        person.holds.front().until.reset();
        person.holds.front().liftedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        CHECK(blocksOf(person).empty());
    }
    SECTION("a rule that the archivist did not confirm") {
        auto rules = confirmed();
        rules.front().confirmation.reset();
        CHECK(verdictOn(somebody({old}), rules, reference, true).blocks == std::vector{B::NotConfirmed});
    }
    SECTION("no rule, and a rule that keeps for ever") {
        auto rules = confirmed();
        rules.front().unit = TermUnit::Ever;
        CHECK(verdictOn(somebody({old}), rules, reference, true).blocks == std::vector{B::KeptForEver});
        rules.front().validFrom = QDate(2020, 1, 1);
        CHECK(verdictOn(somebody({old}), rules, reference, true).blocks == std::vector{B::NoRule});
    }
}

TEST_CASE("somebody without a trajectory is kept for a year after the last thing written down") {
    PersonFacts person = somebody({});
    person.lastSeen = QDate(2025, 6, 1);
    const auto verdict = verdictOn(person, confirmed(), QDate(2026, 6, 2), false);
    REQUIRE(verdict.terms.size() == 1);
    CHECK(verdict.terms.front().result == QLatin1String("8.4"));
    CHECK(verdict.mayGo());
    CHECK_FALSE(verdictOn(person, confirmed(), QDate(2026, 6, 1), false).mayGo());
}

TEST_CASE("a term follows the rule that held when it started") {
    auto rules = confirmed();
    RetentionRule shorter = rules.front();
    shorter.term = 7;
    shorter.validFrom = QDate(2024, 1, 1);
    rules.front().validTo = QDate(2023, 12, 31);
    rules.push_back(shorter);
    const auto endOf = [&](const char* on) {
        return verdictOn(somebody({closed(on, Stage)}), rules, QDate(2050, 1, 1), false).terms.front().endsOn;
    };
    CHECK(endOf("2023-12-31") == QDate(2033, 12, 31));
    CHECK(endOf("2024-01-01") == QDate(2031, 1, 1));
}

TEST_CASE("days become months, and whoever was there on the last day of a month still is") {
    using rules::Stay;
    struct Row {
        std::vector<Stay> stays;
        std::vector<Stay> months;
    };
    const auto stay = [](const char* from, const char* until) { return Stay{day(from), day(until)}; };
    const Row rows[] = {
        {{stay("2015-01-12", "2015-04-11")}, {stay("2015-01-01", "2015-04-01")}},
        {{stay("2015-01-12", "2015-03-31")}, {stay("2015-01-01", "2015-03-31")}},
        {{stay("2015-01-12", "2015-01-20")}, {stay("2015-01-01", "2015-01-01")}},
        {{stay("2015-01-12", "2015-04-11"), stay("2015-04-12", "2016-04-11")},
         {stay("2015-01-01", "2015-04-01"), stay("2015-04-02", "2016-04-01")}},
        {{stay("2015-04-03", "2015-04-10"), stay("2015-04-11", "2015-04-30")},
         {stay("2015-04-01", "2015-04-01"), stay("2015-04-02", "2015-04-30")}},
    };
    for (const Row& row : rows) {
        const auto months = rules::monthsOfStays(row.stays);
        CHECK(months == row.months);
        for (QDate end(2014, 12, 31); end < QDate(2017, 1, 1); end = end.addDays(1).addMonths(1).addDays(-1)) {
            const auto there = [&](const std::vector<Stay>& all) {
                return std::ranges::count_if(all, [&](const Stay& s) { return s.from <= end && *s.until >= end; });
            };
            CHECK(there(months) == there(row.stays));
        }
    }
}

TEST_CASE("steps keep their month and their order") {
    const std::vector<QDate> days{day("2015-01-12"), day("2015-01-20"), day("2015-01-20"), day("2015-02-03")};
    CHECK(rules::monthsOfSteps(days) ==
          std::vector{day("2015-01-01"), day("2015-01-02"), day("2015-01-02"), day("2015-02-01")});
}

TEST_CASE("the end of a trajectory keeps its month, and the month in which 26 weeks are over") {
    for (QDate end(2015, 1, 1); end < QDate(2017, 1, 1); end = end.addDays(1)) {
        const QDate coarse = rules::monthOfEnd(end);
        CHECK(rules::monthOf(coarse) == rules::monthOf(end));
        CHECK(rules::monthOf(coarse.addDays(182)) == rules::monthOf(end.addDays(182)));
        CHECK(coarse <= end);
    }
    CHECK(rules::monthOfEnd(day("2015-08-20")) == day("2015-08-03"));
}
