// SPDX-License-Identifier: EUPL-1.2
#include "core/base/date_text.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using wijkwerk::test::day;
using wijkwerk::test::utf8;

TEST_CASE("dates are understood as people type them") {
    const QDate today = day("22-11-2026"); // a Sunday
    const struct {
        const char* typed;
        const char* date; ///< empty when it is no date
    } table[] = {
        {"24112026", "24-11-2026"},
        {"24-11", "24-11-2026"},
        {"24-11-2026", "24-11-2026"},
        {"24/11/26", "24-11-2026"},
        {"2026-11-24", "24-11-2026"},
        {"24.11.2026", "24-11-2026"},
        {"4-1-27", "04-01-2027"},
        {"241126", "24-11-2026"},
        {"2411", "24-11-2026"},
        {"20261124", "24-11-2026"},
        {"24 november 2026", "24-11-2026"},
        {"24 nov", "24-11-2026"},
        {"3 mrt 2027", "03-03-2027"},
        {"1 Mei 27", "01-05-2027"},
        {"10-01", "10-01-2027"},
        {"01-12", "01-12-2026"},
        {"30-06", "30-06-2026"},
        {"20-05", "20-05-2027"},
        {"24-05", "24-05-2026"},
        {"29-02", ""},
        {"+6w", "03-01-2027"},
        {"+3m", "22-02-2027"},
        {"+2d", "24-11-2026"},
        {"+1j", "22-11-2027"},
        {"-2w", "08-11-2026"},
        {"+10", "02-12-2026"},
        {"+2 weken", "06-12-2026"},
        {"vandaag", "22-11-2026"},
        {"Morgen", "23-11-2026"},
        {"overmorgen", "24-11-2026"},
        {"gisteren", "21-11-2026"},
        {"ma", "23-11-2026"},
        {"vrijdag", "27-11-2026"},
        {"zo", "29-11-2026"},
        {" 24-11-2026 ", "24-11-2026"},
        {"24 - 11 - 2026", "24-11-2026"},
        {"1-1-47", "01-01-1947"},
        {"1-1-46", "01-01-2046"},
        {"31-11-2026", ""},
        {"29-02-2027", ""},
        {"29-02-2028", "29-02-2028"},
        {"13-13-2026", ""},
        {"0", ""},
        {"", ""},
        {"morgenochtend", ""},
        {"24 foo 2026", ""},
        {"31-12-9999", ""},
        {"00-00-0000", ""},
        {"+6x", ""},
        {"24-11-2026x", ""},
        {"1899-12-31", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        const auto date = dateFromText(QString::fromLatin1(row.typed), today);
        CHECK(date.value_or(QDate()) == day(row.date));
    }
}

TEST_CASE("a birth date may be known in part and never lies in the future") {
    const QDate today = day("22-11-2026");
    const struct {
        const char* typed;
        const char* iso; ///< empty when it is refused
    } table[] = {
        {"24-11-1980", "1980-11-24"},
        {"24111980", "1980-11-24"},
        {"19801124", "1980-11-24"},
        {"24-11-80", "1980-11-24"},
        {"24-11-26", ""},
        {"21-11-26", "2026-11-21"},
        {"1-1-27", "1927-01-01"},
        {"1980", "1980-00-00"},
        {"05-1980", "1980-05-00"},
        {"00-05-1980", "1980-05-00"},
        {"00-00-1980", "1980-00-00"},
        {"19800500", "1980-05-00"},
        {"19800000", "1980-00-00"},
        {"1980-05-00", "1980-05-00"},
        {"00000000", "0000-00-00"},
        {"onbekend", "0000-00-00"},
        {"2027", ""},
        {"vandaag", ""},
        {"31-02-1980", ""},
        {"12-00-1980", ""},
        {"24-11", ""},
        {"abc", ""},
        {"13-1980", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        const auto date = birthDateFromText(QString::fromLatin1(row.typed), today);
        CHECK((date ? toIso(*date) : QString()) == QString::fromLatin1(row.iso));
    }
}

TEST_CASE("dates and times are shown as Dutch lists and letters have them") {
    CHECK(shownDate(day("24-11-2026")) == u"24-11-2026");
    CHECK(shownDate(day("04-01-2027")) == u"04-01-2027");
    CHECK(shownDate(QDate()).isEmpty());
    CHECK(shownDayMonth(day("04-01-2027")) == u"04-01");
    CHECK(shownDate(PartialDate{1980, 5, 0}) == u"05-1980");
    CHECK(shownDate(PartialDate{1980, 0, 0}) == u"1980");
    CHECK(shownDate(PartialDate{1980, 5, 3}) == u"03-05-1980");
    CHECK(shownDate(PartialDate{}).isEmpty());
    CHECK(letterDate(day("22-11-2026")) == u"22 november 2026");
    CHECK(letterDate(day("01-03-2027")) == u"1 maart 2027");
    CHECK(letterDateWithDay(day("30-11-2026")) == u"maandag 30 november 2026");
    CHECK(letterDateWithDay(day("28-02-2027")) == u"zondag 28 februari 2027");
    CHECK(shownTime(QTime(9, 30)) == u"09:30");
    CHECK(letterTime(QTime(9, 30)) == u"09.30 uur");
    CHECK(timeFromText(u"9.30 uur") == QTime(9, 30));
    CHECK(timeFromText(u"930") == QTime(9, 30));
    CHECK(timeFromText(u"13:05") == QTime(13, 5));
    CHECK(timeFromText(u"8") == QTime(8, 0));
    CHECK_FALSE(timeFromText(u"25:00"));
    CHECK_FALSE(timeFromText(u"straks"));
}

TEST_CASE("nobody is taken for older than they may be") {
    CHECK(ageOn({1980, 11, 22}, day("22-11-2026")) == 46);
    CHECK(ageOn({1980, 11, 23}, day("22-11-2026")) == 45);
    CHECK(ageOn({1980, 11, 0}, day("22-11-2026")) == 45);
    CHECK(ageOn({1980, 11, 0}, day("30-11-2026")) == 46);
    CHECK(ageOn({1980, 0, 0}, day("30-12-2026")) == 45);
    CHECK(ageOn({2004, 2, 29}, day("28-02-2026")) == 21);
    CHECK_FALSE(ageOn({}, day("30-12-2026")));
}

TEST_CASE("numbers have a decimal comma and points between thousands") {
    CHECK(decimalText(2450) == u"24,5");
    CHECK(decimalText(2400) == u"24");
    CHECK(decimalText(2405) == u"24,05");
    CHECK(decimalText(-75) == u"-0,75");
    CHECK(shownNumber(1234567) == u"1.234.567");
    CHECK(shownNumber(999) == u"999");
    CHECK(shownNumber(-1000) == u"-1.000");
    CHECK(shownMoney(123456) == utf8("€ 1.234,56"));
    CHECK(shownMoney(-5) == utf8("€ -0,05"));
    CHECK(hundredthsFromText(u"24,5") == 2450);
    CHECK(hundredthsFromText(u"24.5") == 2450);
    CHECK(hundredthsFromText(u"1.234,56") == 123456);
    CHECK(hundredthsFromText(u"1.234") == 123400);
    CHECK(hundredthsFromText(u"€ 12") == 1200);
    CHECK_FALSE(hundredthsFromText(u"24,555"));
    CHECK_FALSE(hundredthsFromText(u"vier"));
    CHECK_FALSE(hundredthsFromText(u""));
}
