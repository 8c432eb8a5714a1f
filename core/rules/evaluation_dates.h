// SPDX-License-Identifier: EUPL-1.2
// When a stage is evaluated and when is decided what comes after it (domain.md 2.5, deadlines D03 and D04).
#pragma once

#include "core/base/calendar.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

struct EvaluationDate {
    int week = 0;
    QDate due; ///< an own working day within the stage
    bool operator==(const EvaluationDate&) const = default;
};

/// Due at the end of each week of the rhythm (Rule::EvaluationWeeks; week 1 begins on the first day), on that day or
/// the working day before it. Shipped: 2 first impression, 5 in between, 8 the talk about what comes next, 12 the end.
/// Weeks that end after the last day are left out. Start Monday 30-11-2026 → 11-12, 31-12, 22-01, 19-02.
std::vector<EvaluationDate> evaluationDates(QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                                            const Values& values = shippedValues());

/// Three weeks (Rule::DecisionWeeks) before the last day, on that day or the working day before it, but not before the
/// first day (D04).
QDate decisionDate(QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                   const Values& values = shippedValues());

} // namespace wijkwerk::rules
