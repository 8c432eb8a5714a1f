// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/work_calendar.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// Rows of one holiday that say "off" one after another, from always to for ever: no year need be looked at.
bool isAlwaysOff(const std::vector<const RuleValue*>& rows) {
    std::optional<QDate> next; // the first day that nothing was said about
    for (const RuleValue* row : rows) {
        const bool follows = row == rows.front() ? !row->validFrom : next && row->validFrom && *row->validFrom <= *next;
        if (!follows || row->amounts.front() == 0 || row->isOwn())
            return false;
        next = row->validTo ? std::optional(row->validTo->addDays(1)) : QDate(9999, 12, 31);
    }
    return next && next->year() == 9999;
}

/// It is a working day then, except in the years in which a row says that it is off: those become closed days.
void addChanging(WorkCalendar& calendar, Holiday holiday, const QString& subject, const Values& values) {
    constexpr int firstYear = 2000, lastYear = 2100;
    calendar.working.push_back(holiday);
    for (int year = firstYear; year <= lastYear; ++year) {
        const QDate day = dayOf(holiday, year);
        if (values.number(Rule::DayOff, day, subject) != 0)
            calendar.closed.push_back({day, day, holidayName(holiday)});
    }
}

} // namespace

WorkCalendar workCalendar(const std::vector<QDate>& closingDays, const Values& values) {
    WorkCalendar calendar;
    for (const auto& word : Words<Holiday>::list) {
        const QString subject = QString::fromLatin1(word.code);
        std::vector<const RuleValue*> rows;
        for (const RuleValue& row : values.rows()) {
            if (row.rule == Rule::DayOff && row.subject == subject)
                rows.push_back(&row);
        }
        if (!isAlwaysOff(rows))
            addChanging(calendar, word.value, subject, values);
    }
    for (const QDate day : closingDays)
        calendar.closed.push_back({day, day, {}});
    return calendar;
}

} // namespace wijkwerk::rules
