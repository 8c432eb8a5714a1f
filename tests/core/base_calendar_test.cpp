// SPDX-License-Identifier: EUPL-1.2
#include "core/base/calendar.h"
#include "core/rules/objection_term.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using wijkwerk::test::day;

TEST_CASE("Easter falls where the church tables say") {
    for (const char* easter : {"31-03-2024", "20-04-2025", "05-04-2026", "28-03-2027", "16-04-2028", "01-04-2029",
                               "21-04-2030", "25-04-2038", "23-03-2008", "24-04-2011"}) {
        CAPTURE(easter);
        CHECK(easterSunday(day(easter).year()) == day(easter));
    }
}

TEST_CASE("the holidays of 2026 and 2027") {
    const struct {
        const char* date;
        const char* name;
    } table[] = {
        {"01-01-2026", "nieuwjaarsdag"},   {"03-04-2026", "Goede Vrijdag"},      {"05-04-2026", "eerste paasdag"},
        {"06-04-2026", "tweede paasdag"},  {"27-04-2026", "Koningsdag"},         {"05-05-2026", "Bevrijdingsdag"},
        {"14-05-2026", "Hemelvaartsdag"},  {"24-05-2026", "eerste pinksterdag"}, {"25-05-2026", "tweede pinksterdag"},
        {"25-12-2026", "eerste kerstdag"}, {"26-12-2026", "tweede kerstdag"},    {"26-03-2027", "Goede Vrijdag"},
        {"29-03-2027", "tweede paasdag"},  {"06-05-2027", "Hemelvaartsdag"},     {"17-05-2027", "tweede pinksterdag"},
        {"26-04-2025", "Koningsdag"},     // the 27th was a Sunday
        {"05-05-2016", "Hemelvaartsdag"}, // and Bevrijdingsdag on the same day
    };
    for (const auto& row : table) {
        CAPTURE(row.date);
        const auto holiday = holidayOn(day(row.date));
        REQUIRE(holiday);
        CHECK(holidayName(*holiday) == QString::fromLatin1(row.name));
    }
    for (const char* ordinary : {"27-04-2025", "24-12-2026", "31-12-2026", "30-04-2026", "04-05-2026"})
        CHECK_FALSE(holidayOn(day(ordinary)));
}

TEST_CASE("a day is a legal day off on Saturday, Sunday, holidays, Good Friday and by decree") {
    CHECK(isLegalDayOff(day("21-11-2026")));
    CHECK(isLegalDayOff(day("22-11-2026")));
    CHECK(isLegalDayOff(day("03-04-2026")));
    CHECK(isLegalDayOff(day("05-05-2026"))); // every year, not only each fifth
    CHECK_FALSE(isLegalDayOff(day("23-11-2026")));
    CHECK_FALSE(isLegalDayOff(day("15-05-2026")));
    CHECK(isLegalDayOff(day("15-05-2026"), {day("15-05-2026")}));
}

TEST_CASE("somebody can object until six weeks after the day of sending, never ending on a day off") {
    const struct {
        const char* sent;
        const char* last;
    } table[] = {
        {"23-11-2026", "04-01-2027"}, // Monday to Monday
        {"20-11-2026", "04-01-2027"}, // ends on 1 January, a Friday: on to Monday
        {"13-11-2026", "28-12-2026"}, // ends on Christmas Day, a Friday; then Boxing Day and Sunday
        {"14-11-2026", "28-12-2026"}, // sent on a Saturday, ends on Boxing Day
        {"12-11-2026", "24-12-2026"}, // the day before Christmas is an ordinary day
        {"16-03-2026", "28-04-2026"}, // ends on King's Day
        {"24-03-2026", "06-05-2026"}, // ends on 5 May
        {"02-04-2026", "15-05-2026"}, // ends on Ascension Day, a Thursday
        {"20-02-2026", "07-04-2026"}, // ends on Good Friday: over Easter Monday
        {"03-10-2026", "16-11-2026"}, // ends on a Saturday
    };
    for (const auto& row : table) {
        CAPTURE(row.sent);
        CHECK(rules::lastDayToObject(day(row.sent)) == day(row.last));
    }
    CHECK(rules::lastDayToObject(day("02-04-2026"), {day("15-05-2026")}) == day("18-05-2026"));
}

TEST_CASE("own working days skip weekends, holidays and closing days") {
    const WorkCalendar closed{{}, {{day("24-12-2026"), day("31-12-2026"), QStringLiteral("kerstsluiting")}}};
    CHECK(isWorkingDay(day("23-12-2026"), closed));
    CHECK_FALSE(isWorkingDay(day("24-12-2026"), closed));
    CHECK_FALSE(isWorkingDay(day("31-12-2026"), closed));
    CHECK(dayOffName(day("24-12-2026"), closed) == QStringLiteral("kerstsluiting"));
    CHECK(dayOffName(day("25-12-2026"), closed) == QStringLiteral("eerste kerstdag"));
    CHECK(dayOffName(day("21-11-2026")) == QStringLiteral("zaterdag"));
    CHECK(dayOffName(day("23-11-2026")).isEmpty());
    CHECK(workingDayOnOrBefore(day("01-01-2027"), closed) == day("23-12-2026"));
    CHECK(workingDayOnOrAfter(day("24-12-2026"), closed) == day("04-01-2027"));
    CHECK(workingDayOnOrBefore(day("23-11-2026")) == day("23-11-2026"));
    CHECK(workingDayOnOrBefore(day("22-11-2026")) == day("20-11-2026"));
    CHECK(workingDayOnOrAfter(day("21-11-2026")) == day("23-11-2026"));
}

TEST_CASE("Good Friday and 5 May are free only where the department says so") {
    const WorkCalendar open{{Holiday::GoodFriday, Holiday::LiberationDay}, {}};
    CHECK_FALSE(isWorkingDay(day("03-04-2026")));
    CHECK(isWorkingDay(day("03-04-2026"), open));
    CHECK_FALSE(isWorkingDay(day("05-05-2026")));
    CHECK(isWorkingDay(day("05-05-2026"), open));
    CHECK_FALSE(isWorkingDay(day("05-05-2016"), open)); // also Ascension Day
    CHECK(dayOffName(day("05-05-2026"), open).isEmpty());
}

TEST_CASE("counting working days skips the days nobody works") {
    const struct {
        const char* from;
        int count;
        const char* to;
    } table[] = {
        {"20-11-2026", 1, "23-11-2026"}, {"23-11-2026", 10, "07-12-2026"}, {"23-12-2026", 2, "28-12-2026"},
        {"22-11-2026", 1, "23-11-2026"}, {"23-11-2026", -1, "20-11-2026"}, {"07-04-2026", -1, "02-04-2026"},
        {"24-04-2026", 1, "28-04-2026"}, {"23-11-2026", 0, "23-11-2026"},  {"30-12-2026", 3, "05-01-2027"},
        {"13-05-2026", 1, "15-05-2026"},
    };
    for (const auto& row : table) {
        CAPTURE(row.from, row.count);
        CHECK(addWorkingDays(day(row.from), row.count) == day(row.to));
    }
}

TEST_CASE("a month later is the same day number, or the end of the month") {
    CHECK(addMonths(day("31-03-2027"), -1) == day("28-02-2027"));
    CHECK(addMonths(day("31-01-2028"), 1) == day("29-02-2028"));
    CHECK(addMonths(day("30-11-2026"), 3) == day("28-02-2027"));
    CHECK(addMonths(day("28-02-2027"), 1) == day("28-03-2027"));
    CHECK(addMonths(day("31-12-2026"), -6) == day("30-06-2026"));
}

TEST_CASE("a stage of three months ends the day before the same day number") {
    const struct {
        const char* start;
        int months;
        const char* last;
    } table[] = {
        {"12-10-2026", 3, "11-01-2027"},  {"28-11-2026", 3, "27-02-2027"}, {"29-11-2026", 3, "28-02-2027"},
        {"30-11-2026", 3, "28-02-2027"},  {"01-12-2026", 3, "28-02-2027"}, {"31-08-2026", 3, "30-11-2026"},
        {"31-12-2026", 3, "30-03-2027"},  {"29-11-2027", 3, "28-02-2028"}, {"30-11-2027", 3, "29-02-2028"},
        {"01-12-2027", 3, "29-02-2028"},  {"01-01-2027", 3, "31-03-2027"}, {"31-01-2027", 1, "28-02-2027"},
        {"01-02-2027", 1, "28-02-2027"},  {"30-06-2026", 2, "29-08-2026"}, {"29-02-2028", 12, "28-02-2029"},
        {"15-03-2026", 24, "14-03-2028"}, {"31-07-2026", 2, "30-09-2026"},
    };
    for (const auto& row : table) {
        CAPTURE(row.start, row.months);
        CHECK(lastDayOfPeriod(day(row.start), row.months) == day(row.last));
    }
    CHECK(lastDayOfWeeks(day("23-11-2026"), 1) == day("29-11-2026"));
}

TEST_CASE("weeks are numbered by ISO") {
    CHECK(isoWeekOf(day("22-11-2026")) == IsoWeek{2026, 47});
    CHECK(isoWeekOf(day("23-11-2026")) == IsoWeek{2026, 48});
    CHECK(isoWeekOf(day("01-01-2027")) == IsoWeek{2026, 53});
    CHECK(isoWeekOf(day("31-12-2024")) == IsoWeek{2025, 1});
}
