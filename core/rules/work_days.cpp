// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/work_days.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

constexpr int daysBefore = 4 * 366;
constexpr int daysKnown = 11 * 366;

} // namespace

WorkDays::WorkDays(const WorkCalendar& calendar, QDate around)
    : m_calendar(calendar)
    , m_first(around.toJulianDay() - daysBefore)
    , m_known(std::size_t(daysKnown), Unknown) {}

WorkDays::Kind WorkDays::ask(QDate day) const {
    if (wijkwerk::isWorkingDay(day, m_calendar))
        return Working;
    const bool closed = std::ranges::any_of(
        m_calendar.closed, [&](const ClosedPeriod& period) { return period.from <= day && day <= period.until; });
    WorkCalendar open = m_calendar;
    open.closed.clear();
    return closed && wijkwerk::isWorkingDay(day, open) ? Closed : Off;
}

WorkDays::Kind WorkDays::kindOf(QDate day) const {
    if (!day.isValid())
        return Off;
    const qint64 at = day.toJulianDay() - m_first;
    if (at < 0 || at >= daysKnown)
        return ask(day);
    Kind& known = m_known[std::size_t(at)];
    if (known == Unknown)
        known = ask(day);
    return known;
}

QDate WorkDays::onOrBefore(QDate day) const {
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(-1);
    return day;
}

QDate WorkDays::onOrAfter(QDate day) const {
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate WorkDays::add(QDate day, int count) const {
    const int step = count < 0 ? -1 : 1;
    while (day.isValid() && count != 0) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            count -= step;
    }
    return day;
}

QDate WorkDays::leadFrom(QDate day, int days) const {
    while (day.isValid() && days > 0) {
        day = day.addDays(-1);
        if (kindOf(day) != Closed)
            --days;
    }
    return onOrBefore(day);
}

} // namespace wijkwerk::rules
