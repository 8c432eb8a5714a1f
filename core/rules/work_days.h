// SPDX-License-Identifier: EUPL-1.2
// Own working days around a day, remembered once they were asked: for rules that ask them very often.
#pragma once

#include "core/base/calendar.h"

namespace wijkwerk::rules {

class WorkDays {
public:
    /// Answers as base/calendar.h does; quick from four years before `around` to seven years after.
    WorkDays(const WorkCalendar& calendar, QDate around);

    bool isWorkingDay(QDate day) const { return kindOf(day) == Working; }
    QDate onOrBefore(QDate day) const;
    QDate onOrAfter(QDate day) const;
    QDate add(QDate day, int count) const;
    /// A lead time of so many days before a day, of which closing days of the department do not count: with a closing
    /// of five days in it, it begins five days earlier. On a working day.
    QDate leadFrom(QDate day, int days) const;

private:
    enum Kind : char { Unknown, Working, Off, Closed };
    Kind kindOf(QDate day) const;
    Kind ask(QDate day) const;

    WorkCalendar m_calendar;
    qint64 m_first;
    mutable std::vector<Kind> m_known;
};

} // namespace wijkwerk::rules
