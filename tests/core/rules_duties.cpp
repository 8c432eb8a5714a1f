// SPDX-License-Identifier: EUPL-1.2
// Terms that were written down (D10, D11, D13, D23) and duties of the department (D12, D17, D18, D22): dates worked out
// by hand.
#include "core/rules/department_duties.h"
#include "tests/support/deadline_case.h"

#include <QTimeZone>

using namespace wijkwerk;
using namespace wijkwerk::rules;
using test::day;
using test::who;
using Case = test::DeadlineCase;

namespace {

std::optional<Deadline> dutyOf(const DutyFacts& facts, const char* today, const QString& subject,
                               QTime time = QTime(9, 0)) {
    const WorkDays days(WorkCalendar(), day(today));
    const QDateTime now(day(today), time);
    for (const Deadline& one : departmentDuties(facts, DeadlineValues(), days, day(today), now.toUTC())) {
        if (toText(one.subject) == subject)
            return one;
    }
    return std::nullopt;
}

QDate dueOf(const DutyFacts& facts, const char* today, const char* subject) {
    const auto found = dutyOf(facts, today, QString::fromLatin1(subject));
    return found ? found->due : QDate();
}

DutyFacts since(const char* begun) {
    DutyFacts facts;
    facts.begun = day(begun);
    return facts;
}

} // namespace

TEST_CASE("terms that were written down are counted from their own day") {
    struct Row {
        DeadlineRule rule;
        const char* from;
        const char* until;
        bool committee;
        const char* legal;
        const char* due;
    };
    const Row rows[] = {
        // Six months t/m the day before the same day number; a Sunday goes back to Friday.
        {DeadlineRule::FlatSubsidy, "15-06-2026", "", false, "14-12-2026", "14-12-2026"},
        {DeadlineRule::FlatSubsidy, "31-08-2026", "", false, "28-02-2027", "26-02-2027"},
        {DeadlineRule::FlatSubsidy, "31-08-2027", "", false, "29-02-2028", "29-02-2028"}, // a leap year
        {DeadlineRule::FlatSubsidy, "29-08-2027", "", false, "28-02-2028", "28-02-2028"},
        {DeadlineRule::WageValue, "01-09-2026", "28-02-2027", false, "28-02-2027", "26-02-2027"},
        {DeadlineRule::WageBenefit, "15-10-2026", "", false, "14-01-2027", "14-01-2027"},
        {DeadlineRule::WageBenefit, "30-11-2026", "", false, "28-02-2027", "26-02-2027"},
        {DeadlineRule::Objection, "02-11-2026", "", false, "14-12-2026", "14-12-2026"},
        {DeadlineRule::Objection, "02-11-2026", "", true, "25-01-2027", "25-01-2027"},
    };
    for (const Row& row : rows) {
        Case person(Phase::Stage);
        TermFact term{who, row.rule, 9, day(row.from), day(row.until), {}};
        term.withCommittee = row.committee;
        person.facts.terms = {term};
        std::optional<Deadline> found;
        for (const Deadline& one : person.all()) {
            if (one.rule == row.rule)
                found = one;
        }
        INFO(codeOf(row.rule).toStdString() << ' ' << row.from);
        REQUIRE(found);
        CHECK(found->legalDay == day(row.legal));
        CHECK(found->due == day(row.due));
        CHECK(found->hard == (row.rule == DeadlineRule::FlatSubsidy));
        CHECK(found->action == DeadlineAction::KeepTerm);
        const Explained sum = explained(*found, shippedValues(), WorkCalendar());
        CHECK(sum.date == found->due);
        CHECK_FALSE(sum.source.isEmpty());
    }
}

TEST_CASE("the first of January is asked from December on, until it was done for that year") {
    DutyFacts facts = since("15-05-2026");
    CHECK_FALSE(dutyOf(facts, "23-11-2026", QStringLiteral("year_start_2026"))); // before we began
    CHECK(dueOf(facts, "23-11-2026", "year_start_2027") == day("31-12-2026"));   // the day itself is a holiday
    CHECK(dutyOf(facts, "27-11-2026", QStringLiteral("year_start_2027"))->stage == AlertStage::Later);
    CHECK(dutyOf(facts, "01-12-2026", QStringLiteral("year_start_2027"))->stage == AlertStage::Coming);
    CHECK(dutyOf(facts, "02-01-2027", QStringLiteral("year_start_2027"))->stage == AlertStage::Late);
    CHECK(titleOf(*dutyOf(facts, "01-12-2026", QStringLiteral("year_start_2027"))) ==
          QStringLiteral("Bijwerken per 1 januari 2027: loonkostensubsidie, minimumloon, cao en codelijsten"));
    facts.yearsDone = {2027};
    CHECK_FALSE(dutyOf(facts, "02-01-2027", QStringLiteral("year_start_2027")));
    CHECK(dueOf(facts, "02-01-2027", "year_start_2028") == day("31-12-2027"));
}

TEST_CASE("a destruction list is made in the year after the last one") {
    DutyFacts facts = since("15-05-2026");
    CHECK(dueOf(facts, "23-11-2026", "destruction_list_2027") == day("31-12-2027"));
    facts.lastList = day("10-03-2027");
    CHECK(dueOf(facts, "23-11-2027", "destruction_list_2028") == day("29-12-2028")); // 31 December is a Sunday
    CHECK_FALSE(dutyOf(facts, "23-11-2027", QStringLiteral("destruction_list_2027")));
}

TEST_CASE("rights are looked at each year, special rights each quarter") {
    DutyFacts facts = since("30-11-2026");
    CHECK(dueOf(facts, "01-12-2026", "rights_review") == day("30-11-2027"));
    CHECK(dueOf(facts, "01-12-2026", "special_rights") == day("26-02-2027")); // 28 February is a Sunday
    facts.lastReview = day("29-02-2028");
    CHECK(dueOf(facts, "01-03-2028", "rights_review") == day("28-02-2029"));
    CHECK(dueOf(facts, "01-03-2028", "special_rights") == day("29-05-2028"));
    facts.lastSpecial = day("15-05-2028");
    CHECK(dueOf(facts, "16-05-2028", "special_rights") == day("15-08-2028"));
}

TEST_CASE("a data breach is reported within 72 hours of the clock, over midnight, weekend and summer time") {
    const QTimeZone zone("Europe/Amsterdam");
    struct Row {
        const char* found;
        const char* due;
    };
    const Row rows[] = {
        {"2026-11-20T16:00", "2026-11-23T16:00"}, // a Friday: the weekend counts
        {"2026-12-31T23:59", "2027-01-03T23:59"},
        {"2027-03-27T23:30", "2027-03-31T00:30"}, // summer time begins: an hour later on the clock
        {"2026-10-24T00:30", "2026-10-26T23:30"}, // and ends: an hour earlier
        {"2028-02-27T12:00", "2028-03-01T12:00"}, // a leap year
    };
    for (const Row& row : rows) {
        QDateTime found = QDateTime::fromString(QLatin1String(row.found), Qt::ISODate);
        found.setTimeZone(zone);
        INFO(row.found);
        CHECK(breachDueAt(found, 72).toTimeZone(zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm")) ==
              QLatin1String(row.due));
    }
    DutyFacts facts = since("01-01-2026");
    facts.breaches = {{4, QDateTime(day("20-11-2026"), QTime(16, 0)).toUTC()}};
    const auto duty = dutyOf(facts, "21-11-2026", QStringLiteral("breach_4"));
    REQUIRE(duty);
    CHECK(duty->due == day("23-11-2026"));
    CHECK(duty->hard);
    CHECK(duty->stage == AlertStage::Coming);
    const auto stageAt = [&](const char* today, QTime time) {
        return dutyOf(facts, today, QStringLiteral("breach_4"), time)->stage;
    };
    CHECK(stageAt("23-11-2026", QTime(16, 0)) == AlertStage::Today);
    CHECK(stageAt("23-11-2026", QTime(16, 1)) == AlertStage::Late);
    CHECK(stageAt("24-11-2026", QTime(0, 0)) == AlertStage::Late);
    const Explained sum = explained(*duty, shippedValues(), WorkCalendar());
    CHECK(sum.date == duty->due);
    CHECK(sum.byLaw);
    CHECK(sum.steps.back().kind == StepKind::Hours);
}
