// SPDX-License-Identifier: EUPL-1.2
// How long a stage of each legal form may last, as dated rows with their source (domain.md 2.4).
#pragma once

#include "core/base/problem.h"
#include "core/domain/placement.h"

#include <span>

namespace wijkwerk::rules {

/// One row, valid for stages that start in its period.
struct StageTermRule {
    StageLegalForm form = StageLegalForm::WorkStage;
    QDate validFrom;
    std::optional<QDate> validUntil; ///< last day the form can start or go on, included
    int defaultMonths = 3;           ///< proposed in the dialog
    int firstMonths = 0;             ///< at most, without a decision to extend; 0 is no limit
    int totalMonths = 0;             ///< at most, with all extensions; 0 is no limit
    bool byLaw = false;              ///< the limits are statutory; others are local and may be overruled
    const char* source = "";
};

std::span<const StageTermRule> stageTermRules();
/// The row of a form on a day; nothing when the form does not exist then.
std::optional<StageTermRule> stageTermRule(StageLegalForm form, QDate day);

/// Months a stage of this form gets when nothing else is asked; 3 when the form has no row on that day.
int defaultMonths(StageLegalForm form, QDate start);
/// Last day ("t/m") of a stage; `months` 0 is the default of the form.
QDate lastStageDay(StageLegalForm form, QDate start, int months = 0);

/// Why a first stage may not run from `start` t/m `lastDay`: `last_day_before_start`, `form_not_valid`, `form_ends`,
/// `trial_needs_extension` (over 2 months without a decision to extend), `trial_over_six_months`, `stage_too_long`.
Problems checkStageTerm(StageLegalForm form, QDate start, QDate lastDay);
/// Why a stage that started on `firstStart` and runs t/m `lastDay` may not be extended t/m `newLastDay`: as above, and
/// `extension_not_later`.
Problems checkExtension(StageLegalForm form, QDate firstStart, QDate lastDay, QDate newLastDay);

} // namespace wijkwerk::rules
