// SPDX-License-Identifier: EUPL-1.2
#include "core/base/calendar.h"

#include <algorithm>
#include <array>

namespace wijkwerk {

namespace {

bool isWeekend(QDate day) {
    return day.dayOfWeek() >= 6;
}

const ClosedPeriod* closingOn(QDate day, const WorkCalendar& calendar) {
    const auto found =
        std::ranges::find_if(calendar.closed, [&](const ClosedPeriod& p) { return p.from <= day && p.until >= day; });
    return found == calendar.closed.end() ? nullptr : &*found;
}

bool isOwnHoliday(Holiday holiday, const WorkCalendar& calendar) {
    return std::ranges::find(calendar.working, holiday) == calendar.working.end();
}

} // namespace

QDate easterSunday(int year) {
    // The anonymous Gregorian computus.
    const int a = year % 19, b = year / 100, c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QDate kingsDay(int year) {
    const QDate day = year >= 2014 ? QDate(year, 4, 27) : QDate(year, 4, 30);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

QDate dayOf(Holiday holiday, int year) {
    switch (holiday) {
    case Holiday::NewYear:
        return QDate(year, 1, 1);
    case Holiday::GoodFriday:
        return easterSunday(year).addDays(-2);
    case Holiday::EasterSunday:
        return easterSunday(year);
    case Holiday::EasterMonday:
        return easterSunday(year).addDays(1);
    case Holiday::KingsDay:
        return kingsDay(year);
    case Holiday::LiberationDay:
        return QDate(year, 5, 5);
    case Holiday::Ascension:
        return easterSunday(year).addDays(39);
    case Holiday::WhitSunday:
        return easterSunday(year).addDays(49);
    case Holiday::WhitMonday:
        return easterSunday(year).addDays(50);
    case Holiday::ChristmasDay:
        return QDate(year, 12, 25);
    case Holiday::BoxingDay:
        return QDate(year, 12, 26);
    }
    return {};
}

std::optional<Holiday> holidayOn(QDate day) {
    if (!day.isValid())
        return std::nullopt;
    const int year = day.year();
    switch (easterSunday(year).daysTo(day)) { // before the fixed ones: Ascension goes before 5 May
    case -2:
        return Holiday::GoodFriday;
    case 0:
        return Holiday::EasterSunday;
    case 1:
        return Holiday::EasterMonday;
    case 39:
        return Holiday::Ascension;
    case 49:
        return Holiday::WhitSunday;
    case 50:
        return Holiday::WhitMonday;
    default:
        break;
    }
    for (const Holiday fixed :
         {Holiday::NewYear, Holiday::KingsDay, Holiday::LiberationDay, Holiday::ChristmasDay, Holiday::BoxingDay}) {
        if (day == dayOf(fixed, year))
            return fixed;
    }
    return std::nullopt;
}

QString holidayName(Holiday holiday) {
    switch (holiday) {
    case Holiday::NewYear:
        return QStringLiteral("nieuwjaarsdag");
    case Holiday::GoodFriday:
        return QStringLiteral("Goede Vrijdag");
    case Holiday::EasterSunday:
        return QStringLiteral("eerste paasdag");
    case Holiday::EasterMonday:
        return QStringLiteral("tweede paasdag");
    case Holiday::KingsDay:
        return QStringLiteral("Koningsdag");
    case Holiday::LiberationDay:
        return QStringLiteral("Bevrijdingsdag");
    case Holiday::Ascension:
        return QStringLiteral("Hemelvaartsdag");
    case Holiday::WhitSunday:
        return QStringLiteral("eerste pinksterdag");
    case Holiday::WhitMonday:
        return QStringLiteral("tweede pinksterdag");
    case Holiday::ChristmasDay:
        return QStringLiteral("eerste kerstdag");
    case Holiday::BoxingDay:
        return QStringLiteral("tweede kerstdag");
    }
    return {};
}

bool isLegalDayOff(QDate day, const std::vector<QDate>& equated) {
    return isWeekend(day) || holidayOn(day).has_value() || std::ranges::find(equated, day) != equated.end();
}

QDate extendedByTermsAct(QDate day, const std::vector<QDate>& equated) {
    while (day.isValid() && isLegalDayOff(day, equated))
        day = day.addDays(1);
    return day;
}

bool isWorkingDay(QDate day, const WorkCalendar& calendar) {
    if (!day.isValid() || isWeekend(day) || closingOn(day, calendar) != nullptr)
        return false;
    const auto holiday = holidayOn(day);
    return !holiday || !isOwnHoliday(*holiday, calendar);
}

QString dayOffName(QDate day, const WorkCalendar& calendar) {
    if (const auto holiday = holidayOn(day); holiday && isOwnHoliday(*holiday, calendar))
        return holidayName(*holiday);
    if (const auto* closing = closingOn(day, calendar))
        return closing->name.isEmpty() ? QStringLiteral("sluitingsdag") : closing->name;
    if (day.dayOfWeek() == Qt::Saturday)
        return QStringLiteral("zaterdag");
    return day.dayOfWeek() == Qt::Sunday ? QStringLiteral("zondag") : QString();
}

QDate workingDayOnOrBefore(QDate day, const WorkCalendar& calendar) {
    while (day.isValid() && !isWorkingDay(day, calendar))
        day = day.addDays(-1);
    return day;
}

QDate workingDayOnOrAfter(QDate day, const WorkCalendar& calendar) {
    while (day.isValid() && !isWorkingDay(day, calendar))
        day = day.addDays(1);
    return day;
}

QDate addWorkingDays(QDate day, int count, const WorkCalendar& calendar) {
    const int step = count < 0 ? -1 : 1;
    while (day.isValid() && count != 0) {
        day = day.addDays(step);
        if (isWorkingDay(day, calendar))
            count -= step;
    }
    return day;
}

QDate addMonths(QDate day, int months) {
    return day.addMonths(months);
}

QDate lastDayOfPeriod(QDate start, int months) {
    const QDate same = start.addMonths(months);
    return same.day() == start.day() ? same.addDays(-1) : same;
}

QDate lastDayOfWeeks(QDate start, int weeks) {
    return start.addDays(7LL * weeks - 1);
}

IsoWeek isoWeekOf(QDate day) {
    IsoWeek result;
    result.week = day.weekNumber(&result.year);
    return result;
}

} // namespace wijkwerk
