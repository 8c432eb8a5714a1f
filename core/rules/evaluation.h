// SPDX-License-Identifier: EUPL-1.2
// When an evaluation is complete enough to be kept (domain.md 2.5). The participant's own view is always asked.
#pragma once

#include "core/base/problem.h"
#include "core/domain/evaluation.h"
#include "core/domain/placement.h"
#include "core/rules/values.h"

#include <span>

namespace wijkwerk::rules {

/// Week of the stage in which a day lies, 1 is the first; 0 before it.
int weekOf(QDate began, QDate day);
/// The week of the rhythm (evaluation_dates.h) that an evaluation on that day is most likely for: the first one that
/// was not held yet in this stage, when the day lies at most a week before its end or any time after it. Nothing
/// otherwise.
std::optional<int> weekOfRhythm(std::span<const int> rhythm, QDate began, QDate day, std::span<const Evaluation> held);

/// Codes: `day_missing`, `day_in_future`, `evaluation_before_start`, `evaluation_week_held`, `attendance_wrong`,
/// `own_view_missing` (one of the three must be chosen), `own_view_empty`, `view_day_missing`, `advice_needed` (with a
/// final evaluation), `evaluation_empty`, `agreement_empty`, `agreement_due_before_talk`, `signature_day_missing`.
/// `held`: those of the trajectory that hold; those of a stage before this one do not count.
Problems check(const Evaluation& evaluation, const Placement& placement, std::span<const Evaluation> held, QDate today);

} // namespace wijkwerk::rules
