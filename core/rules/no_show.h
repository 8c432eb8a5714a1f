// SPDX-License-Identifier: EUPL-1.2
// Who was expected in the preselection and did not come (domain.md 2.2, PRESELECTION to CLOSED).
#pragma once

#include "core/domain/absence.h"
#include "core/domain/intake.h"
#include "core/rules/values.h"

#include <span>

namespace wijkwerk::rules {

/// How often: meeloopdagen and days away that say so (those of a talk too), from the referral on; a day counts once.
int noShows(std::span<const TrialDay> days, std::span<const Absence> absences, QDate since);
/// `no_show_most` (a warning; args: how often, the value of the department) when it was that often.
Problems noShowWarning(int often, QDate on, const Values& values);

} // namespace wijkwerk::rules
