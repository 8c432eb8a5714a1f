// SPDX-License-Identifier: EUPL-1.2
// A stage that stood still: its dates move by the real number of days (calendar days, the first and the last day
// included). Limits of the law do not move.
#pragma once

#include "core/domain/absence.h"
#include "core/rules/deadlines.h"

#include <span>

namespace wijkwerk::rules {

/// Calendar days that a stage stood still: 0 when it went on at once or still stands still.
int daysStoodStill(const Suspension& suspension);
/// A planned day of a stage, moved by each suspension that began on that day or before it (as it had moved by then).
/// Suspensions that still go on, or were withdrawn, move nothing.
QDate movedOn(QDate planned, std::span<const Suspension> suspensions);

/// As stageDeadlines() of a stage that stood still: `lastDay` is the last day as it is now; evaluations are counted
/// from the first day and moved. Moments of the law (trial placement, participation place) stay where they are.
std::vector<Deadline> stageDeadlines(StageLegalForm form, QDate began, QDate lastDay, const WorkCalendar& calendar,
                                     const Values& values, std::span<const Suspension> suspensions);

/// May the stage stand still from that day? Codes: `suspension_day_missing`, `suspension_outside_stage`,
/// `suspension_open`, `suspension_overlaps`, `expected_before_start`.
Problems maySuspend(const Placement& stage, std::span<const Suspension> earlier, QDate from,
                    std::optional<QDate> expectedUntil);

/// The last day when the stage goes on on `on`.
QDate lastDayAfter(const Placement& stage, const Suspension& suspension, QDate on);
/// May it go on on that day, with that last day? Codes: `day_missing`, `resume_before_suspension`,
/// `resume_last_day_later` (later than the real number of days), `resume_last_day_before`, and those of
/// checkExtension() when the last day moves.
Problems mayResume(const Placement& stage, const Suspension& suspension, QDate on, QDate newLastDay,
                   const Values& values = shippedValues());

} // namespace wijkwerk::rules
