// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/work_calendar.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// Whether a holiday is off in every year; when that differs, the years in which it is become closed days.
bool isAlwaysOff(Holiday holiday, const QString& subject, const Values& values, std::vector<ClosedPeriod>& closed) {
    constexpr int firstYear = 2000, lastYear = 2100;
    const auto isRowOff = [](const RuleValue& row) { return row.amounts.front() != 0; };
    std::vector<RuleValue> rows;
    std::ranges::copy_if(values.rows(), std::back_inserter(rows),
                         [&](const RuleValue& row) { return row.rule == Rule::DayOff && row.subject == subject; });
    if (std::ranges::all_of(rows, isRowOff))
        return true;
    for (int year = firstYear; year <= lastYear; ++year) {
        const QDate day = holiday == Holiday::GoodFriday ? easterSunday(year).addDays(-2) : QDate(year, 5, 5);
        if (values.number(Rule::DayOff, day, subject) != 0)
            closed.push_back({day, day, holidayName(holiday)});
    }
    return false;
}

} // namespace

WorkCalendar workCalendar(const std::vector<QDate>& closingDays, const Values& values) {
    WorkCalendar calendar;
    calendar.goodFridayOff = isAlwaysOff(Holiday::GoodFriday, QStringLiteral("good_friday"), values, calendar.closed);
    calendar.liberationDayOff =
        isAlwaysOff(Holiday::LiberationDay, QStringLiteral("liberation_day"), values, calendar.closed);
    for (const QDate day : closingDays)
        calendar.closed.push_back({day, day, {}});
    return calendar;
}

} // namespace wijkwerk::rules
