// SPDX-License-Identifier: EUPL-1.2
// Periods in which ends are easily missed, when they are shown ahead, and which places fall empty. Worked by hand.
#include "core/rules/contract_cliff.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using wijkwerk::test::day;

namespace {

QStringList shown(const char* today, const std::vector<QDate>& closed = {}, const Values& values = shippedValues()) {
    QStringList found;
    for (const QuietPeriod& one : quietAhead(closed, values, day(today)))
        found << codeOf(one.kind) + one.from.toString(QStringLiteral(" dd-MM ")) +
                     one.until.toString(QStringLiteral("dd-MM-yyyy"));
    return found;
}

std::vector<QDate> weekdays(const char* from, const char* until) {
    std::vector<QDate> days;
    for (QDate on = day(from); on <= day(until); on = on.addDays(1)) {
        if (on.dayOfWeek() <= 5)
            days.push_back(on);
    }
    return days;
}

RuleValue own(Rule rule, const char* subject, int amount, const char* from = "", const char* until = "") {
    RuleValue row;
    row.id = RuleValueId{1};
    row.rule = rule;
    row.subject = QString::fromLatin1(subject);
    row.amounts = {amount};
    if (day(from).isValid())
        row.validFrom = day(from);
    if (day(until).isValid())
        row.validTo = day(until);
    row.source = QStringLiteral("huisregel");
    row.reason = QStringLiteral("zo doen wij het");
    return row;
}

} // namespace

TEST_CASE("ends around Christmas, in the May holiday and in the summer closing are shown eight weeks ahead") {
    const QStringList christmas{QStringLiteral("christmas 18-12 31-12-2026")};
    CHECK(shown("22-10-2026").isEmpty()); // 18-12 is 57 days away
    CHECK(shown("23-10-2026") == christmas);
    CHECK(shown("31-12-2026") == christmas);
    CHECK(shown("01-01-2027").isEmpty());

    const QStringList may{QStringLiteral("may_holiday 24-04 02-05-2027")};
    CHECK(shown("26-02-2027").isEmpty());
    CHECK(shown("27-02-2027") == may);
    CHECK(shown("02-05-2027") == may);
    CHECK(shown("03-05-2027").isEmpty());

    // Two weeks closed from a Monday: the weekend between them belongs to it.
    const auto closed = weekdays("26-07-2027", "06-08-2027");
    CHECK(shown("30-05-2027", closed).isEmpty());
    CHECK(shown("31-05-2027", closed) == QStringList{QStringLiteral("summer_closing 26-07 06-08-2027")});
    CHECK(shown("01-07-2027", {day("26-07-2027"), day("27-07-2027")}).isEmpty()); // two days are no closing
    CHECK(shown("01-03-2027", weekdays("29-03-2027", "02-04-2027")) == may);      // closed, but not in the summer
}

TEST_CASE("a department has its own quiet periods and its own weeks ahead") {
    const auto with = [](const std::vector<RuleValue>& rows) { return shippedValues().with(rows); };
    CHECK(shown("01-11-2026", {}, with({own(Rule::CliffWeeks, "", 4)})).isEmpty());
    CHECK(shown("20-11-2026", {}, with({own(Rule::CliffWeeks, "", 4)})).size() == 1);
    // Schools here have two weeks; the row that is shipped lies within it and is not told twice.
    CHECK(shown("01-03-2027", {}, with({own(Rule::QuietPeriod, "may_holiday", 1, "24-04-2027", "09-05-2027")})) ==
          QStringList{QStringLiteral("may_holiday 24-04 09-05-2027")});
    CHECK(shown("01-03-2027", {}, with({own(Rule::QuietPeriod, "may_holiday", 0, "24-04-2027", "02-05-2027")}))
              .isEmpty());
    CHECK(shown("01-06-2027", {}, with({own(Rule::QuietPeriod, "summer_closing", 1, "19-07-2027", "30-07-2027")})) ==
          QStringList{QStringLiteral("summer_closing 19-07 30-07-2027")});
}

TEST_CASE("a May holiday that nobody filled in is told from eight weeks before April, until June") {
    const Values& shipped = shippedValues(); // has 2026 and 2027
    CHECK_FALSE(missingMayHoliday(shipped, day("15-04-2027")));
    CHECK_FALSE(missingMayHoliday(shipped, day("04-02-2028"))); // 57 days before 01-04-2028
    CHECK(missingMayHoliday(shipped, day("05-02-2028")) == 2028);
    CHECK(missingMayHoliday(shipped, day("31-05-2028")) == 2028);
    CHECK_FALSE(missingMayHoliday(shipped, day("01-06-2028")));
    CHECK(missingMayHoliday(shipped, day("15-04-2029")) == 2029);
    const auto with = [&](int amount) {
        return shipped.with({own(Rule::QuietPeriod, "may_holiday", amount, "29-04-2028", "07-05-2028")});
    };
    CHECK_FALSE(missingMayHoliday(with(1), day("05-02-2028")));
    CHECK_FALSE(missingMayHoliday(with(0), day("05-02-2028"))); // there is none here
    CHECK(missingMayHoliday(with(1), day("15-04-2029")) == 2029);
}

TEST_CASE("a place falls empty when nobody begins there within a week after the last day") {
    const WorkplaceId park{1};
    const WorkplaceId depot{2};
    const std::vector<PlaceDay> ends{{park, day("18-12-2026")},
                                     {park, day("20-12-2026")},
                                     {park, day("31-12-2026")},
                                     {depot, day("18-12-2026")},
                                     {depot, day("31-12-2026")}};
    const std::vector<PlaceDay> starts{{park, day("21-12-2026")},   // the place of 18-12
                                       {park, day("07-01-2027")},   // just within a week after 31-12
                                       {depot, day("17-12-2026")},  // before the end: a place that was free
                                       {depot, day("08-01-2027")}}; // a day too late
    CHECK(fallingEmpty(ends, starts) == std::vector<bool>{false, true, false, true, true});
    CHECK(fallingEmpty(ends, {}) == std::vector<bool>(5, true));
}

TEST_CASE("a place is empty from the day after the last one") {
    CHECK(emptyFromWeek(day("18-12-2026")) == day("14-12-2026")); // a Friday: the Saturday after it
    CHECK(emptyFromWeek(day("20-12-2026")) == day("21-12-2026")); // a Sunday: the Monday after it
    CHECK(emptyFromWeek(day("31-12-2026")) == day("28-12-2026"));
    CHECK(mondayOf(day("03-01-2027")) == day("28-12-2026"));
}
