// SPDX-License-Identifier: EUPL-1.2
// A stage that stood still: its dates move by the real number of days (calendar days, the first and the last day
// included). Limits of the law do not move.
#pragma once

#include "core/domain/absence.h"
#include "core/domain/placement.h"
#include "core/rules/evaluation_dates.h"

#include <span>

namespace wijkwerk::rules {

/// As evaluation_dates.h counts them; what was withdrawn is left out.
std::vector<Pause> pausesOf(std::span<const Suspension> suspensions);

/// May the stage stand still from that day? Codes: `suspension_day_missing`, `suspension_outside_stage`,
/// `suspension_open`, `suspension_overlaps`, `expected_before_start`.
Problems maySuspend(const Placement& stage, std::span<const Suspension> earlier, QDate from,
                    std::optional<QDate> expectedUntil);

/// The last day when the stage goes on on `on`.
QDate lastDayAfter(const Placement& stage, const Suspension& suspension, QDate on);
/// May it go on on that day, with that last day? Codes: `day_missing`, `resume_before_suspension`,
/// `resume_last_day_later` (later than the real number of days), `resume_last_day_before`,
/// `resume_over_first_term` (args: that day; by law it goes on only by a decision to extend), and those of
/// checkExtension() when the last day moves.
Problems mayResume(const Placement& stage, const Suspension& suspension, QDate on, QDate newLastDay,
                   const Values& values = shippedValues());

} // namespace wijkwerk::rules
