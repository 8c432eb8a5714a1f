// SPDX-License-Identifier: EUPL-1.2
// A computed date with the sum that made it: rule, source, and every step. The Dutch of a step is made in ui/texts.
#pragma once

#include "core/base/calendar.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

enum class StepKind {
    Start,          ///< `to`: the day it is counted from; `what`: kenmerk of the letter of that day, or nothing
    Months,         ///< `amount` months later (earlier when negative): the same day number
    Weeks,          ///< `amount` weeks later or earlier
    Days,           ///< `amount` days later or earlier
    WorkingDays,    ///< `amount` own working days later
    MonthEnd,       ///< `what`: the day number that month does not have; so its last day
    DayBefore,      ///< a period runs t/m the day before
    DayAfter,       ///< the first day that is no longer allowed
    DayOffEarlier,  ///< `what` nobody works: back to the last working day before it
    DayOffLater,    ///< `what` is a legal day off: on to the next day that is none (Algemene termijnenwet)
    NotBeforeStart, ///< it would lie before the first day, so it is the first day
    Agreed,         ///< written down so, by somebody; no rule gives this day
    ContractStart,  ///< the contract that is one too many begins
    Counted,        ///< `amount` contracts are in the chain
    StoodStill,     ///< `amount` days later, for the stage stood still
    Hours,          ///< `amount` hours of the clock later
    NextYearEnd,    ///< before the end of the calendar year after it
};

} // namespace wijkwerk::rules

template <>
struct wijkwerk::Words<wijkwerk::rules::StepKind> {
    using enum wijkwerk::rules::StepKind;
    static constexpr Word<wijkwerk::rules::StepKind> list[] = {{Start, "start"},
                                                               {Months, "months"},
                                                               {Weeks, "weeks"},
                                                               {Days, "days"},
                                                               {WorkingDays, "working_days"},
                                                               {MonthEnd, "month_end"},
                                                               {DayBefore, "day_before"},
                                                               {DayAfter, "day_after"},
                                                               {DayOffEarlier, "day_off_earlier"},
                                                               {DayOffLater, "day_off_later"},
                                                               {NotBeforeStart, "not_before_start"},
                                                               {Agreed, "agreed"},
                                                               {ContractStart, "contract_start"},
                                                               {Counted, "counted"},
                                                               {StoodStill, "stood_still"},
                                                               {Hours, "hours"},
                                                               {NextYearEnd, "next_year_end"}};
};

namespace wijkwerk::rules {

struct Step {
    StepKind kind = StepKind::Start;
    QDate from;
    QDate to;
    int amount = 0;
    QString what;
    bool operator==(const Step&) const = default;
};

struct Explained {
    QDate date;     ///< invalid when there is nothing to compute
    QString name;   ///< `stage_end`, `evaluation_5`, `notice` …
    QString source; ///< of the value that was used
    bool byLaw = false;
    bool own = false; ///< the value is one of the department
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::vector<Step> steps;
    bool operator==(const Explained&) const = default;
};

/// Builds the sum step by step; what is skipped because it changes nothing leaves no step.
class Sum {
public:
    /// `row` is the value it is about; null leaves the source empty.
    Sum(const char* name, const RuleValue* row, QDate start);

    /// Same day number, clamped to the end of the month (addMonths).
    Sum& months(int count);
    /// Last day of a period of that many months that begins on the day it stands (lastDayOfPeriod).
    Sum& period(int count);
    Sum& weeks(int count);
    Sum& days(int count);
    Sum& workingDays(int count, const WorkCalendar& calendar);
    Sum& dayBefore();
    Sum& dayAfter();
    /// To a working day on or before it.
    Sum& workingDayBefore(const WorkCalendar& calendar);
    /// Extended by the Algemene termijnenwet.
    Sum& extended(const std::vector<QDate>& equated);
    Sum& notBefore(QDate first);
    Sum& step(StepKind kind, QDate to, int amount = 0, const QString& what = {});

    const Explained& done() const { return m_sum; }

private:
    Explained m_sum;
};

} // namespace wijkwerk::rules
