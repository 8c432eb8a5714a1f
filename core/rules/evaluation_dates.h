// SPDX-License-Identifier: EUPL-1.2
// When a stage is evaluated and when is decided what comes after it (domain.md 2.5, deadlines D03 and D04).
#pragma once

#include "core/base/calendar.h"
#include "core/rules/values.h"

#include <optional>
#include <span>

namespace wijkwerk::rules {

/// A time in which a stage stood still; without `until` it still does.
struct Pause {
    QDate from;
    QDate until;
    bool operator==(const Pause&) const = default;
};
/// A day counted from the first day of a stage, later by the days of each pause of that stage that began on it or
/// before it (as it had moved by then). Pauses of an earlier stage, and those that still go on, move nothing.
QDate movedOn(QDate planned, QDate began, std::span<const Pause> pauses);

/// The last day as it was before the stage stood still; nothing when no pause moved it.
std::optional<QDate> lastDayBeforePauses(QDate lastDay, QDate began, std::span<const Pause> pauses);

/// Weeks at whose end a stage is evaluated, as far as they fit: those of the rhythm (`written`: 2 5 8 12), and
/// when the stage lasts longer than three months again after as many weeks as its last one (24, 36 …). When the stage
/// goes on for more than four weeks after the last of them there is a final one, a week before the end.
std::vector<int> rhythmOf(std::vector<int> written, QDate began, QDate lastDay, std::span<const Pause> pauses = {});
std::vector<int> rhythmOf(QDate began, QDate lastDay, std::span<const Pause> pauses = {},
                          const Values& values = shippedValues());

struct EvaluationDate {
    int week = 0;
    QDate due;          ///< an own working day within the stage
    QDate weekEnd{};    ///< the day of the rule
    int stoodStill = 0; ///< days by which it moved
    bool operator==(const EvaluationDate& other) const { return week == other.week && due == other.due; }
};

/// Due at the end of each week of the rhythm (Rule::EvaluationWeeks; week 1 begins on the first day), on that day or
/// the working day before it. Shipped: 2 first impression, 5 in between, 8 the talk about what comes next, 12 the end.
/// Weeks that end after the last day are left out; while the stage stands still also those that end after that began:
/// they are not known yet. Start Monday 30-11-2026 → 11-12, 31-12, 22-01, 19-02.
std::vector<EvaluationDate> evaluationDates(QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                                            const Values& values = shippedValues(), std::span<const Pause> pauses = {});
/// The same without days off, for who has the values of the rule already.
std::vector<EvaluationDate> evaluationDates(const std::vector<int>& written, QDate start, QDate lastDay,
                                            std::span<const Pause> pauses);

/// Three weeks (Rule::DecisionWeeks) before the last day, on that day or the working day before it, but not before the
/// first day (D04).
QDate decisionDate(QDate start, QDate lastDay, const WorkCalendar& calendar = {},
                   const Values& values = shippedValues());

} // namespace wijkwerk::rules
