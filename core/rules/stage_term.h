// SPDX-License-Identifier: EUPL-1.2
// How long a stage of each legal form may last, as dated rows with their source (domain.md 2.4).
#pragma once

#include "core/base/problem.h"
#include "core/domain/placement.h"
#include "core/rules/values.h"

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
    QString source;
};

/// All rows of Rule::StageMonths, those of the department too.
std::vector<StageTermRule> stageTermRules(const Values& values = shippedValues());
/// The row of a form on a day; nothing when the form does not exist then.
std::optional<StageTermRule> stageTermRule(StageLegalForm form, QDate day, const Values& values = shippedValues());
/// Forms that exist on a day, in the order of the enum: for a choice.
std::vector<StageLegalForm> formsOn(QDate day, const Values& values = shippedValues());
/// What a form is called on a day: tegenprestatie and sociale activering are maatschappelijke participatie from
/// 01-01-2027 (domain.md 1.6). What is stored stays what it was.
StageLegalForm formOn(StageLegalForm form, QDate day, const Values& values = shippedValues());

/// The form that takes the place of one that ends; nothing when none does.
std::optional<StageLegalForm> successorOf(StageLegalForm form);
/// Why the form of this stage cannot be the one that takes its place from `on`: `form_has_no_successor`,
/// `form_change_day` (args: first and last day; not within the stage, or the day after it), `form_not_valid`.
Problems checkFormChange(const Placement& stage, QDate on, const Values& values = shippedValues());
/// The day from which it usually is the other form: the first day on which the own one is no more, within the stage.
QDate usualFormChange(const Placement& stage, const Values& values = shippedValues());

/// Months a stage of this form gets when nothing else is asked; 3 when the form has no row on that day.
int defaultMonths(StageLegalForm form, QDate start, const Values& values = shippedValues());
/// Last day ("t/m") of a stage; `months` 0 is the default of the form.
QDate lastStageDay(StageLegalForm form, QDate start, int months = 0, const Values& values = shippedValues());

/// Last day of the first term of a form whose terms are of the law: without a decision to extend it is not longer.
std::optional<QDate> firstTermEnd(StageLegalForm form, QDate start, const Values& values = shippedValues());

/// Why a first stage may not run from `start` t/m `lastDay`: `last_day_before_start`, `form_not_valid`, `form_ends`,
/// `trial_needs_extension` (over 2 months without a decision to extend), `trial_over_six_months`, `stage_too_long`.
Problems checkStageTerm(StageLegalForm form, QDate start, QDate lastDay, const Values& values = shippedValues());
/// Why a stage that started on `firstStart` and runs t/m `lastDay` may not be extended t/m `newLastDay`: as above, and
/// `extension_not_later`; for a participation place also `one_term_at_a_time` (args: last day of the next term) and
/// `other_work_needed` (after its first term it must be other work elsewhere; may be overruled by saying what).
Problems checkExtension(StageLegalForm form, QDate firstStart, QDate lastDay, QDate newLastDay,
                        const Values& values = shippedValues());

} // namespace wijkwerk::rules
