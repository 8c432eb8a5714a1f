// SPDX-License-Identifier: EUPL-1.2
// What may be written down of somebody who is away (domain.md 6.2).
#pragma once

#include "core/base/problem.h"
#include "core/domain/absence.h"

#include <span>

namespace wijkwerk::rules {

/// Codes: `day_missing`, `absence_starts_too_late` (only leave may still have to come), `absence_end_before_start`,
/// `absence_end_in_future`, `expected_before_start`, `absence_overlaps` (days of the other one), `absence_runs_already`
/// (a new one after the first day of one without an end; that day), `absence_only_when_sick` (facts that belong to a
/// sick report).
Problems check(const Absence& absence, std::span<const Absence> others, QDate today);

} // namespace wijkwerk::rules
