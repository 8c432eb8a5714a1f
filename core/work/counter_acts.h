// SPDX-License-Identifier: EUPL-1.2
// What puts an act right, for every line of the timeline: the one table in which each subject writes down the
// counter-act of its acts, or that there is none. The acts themselves live with their subject; steps are put right by
// step_right.h.
#pragma once

#include "core/rules/permissions.h"
#include "core/work/timeline.h"

#include <span>

namespace wijkwerk::work {

struct Sight;

/// To add one: a value here, a row in the table, a case in ui/participants/counter_dialogs.
enum class Counter {
    CannotBeUndone, ///< nothing puts it right; the line says so
    LaterFirst,     ///< what came later is undone first; the line says so
    WithItsStep,    ///< it goes with the step it was done in; the line says so
    CorrectStep,    ///< date or reason of a step
    TakeBackStep,   ///< the last step, as long as nothing follows from it
    WithdrawConsent,
    CorrectNote,
    ReopenTask,
    UndoMove,
    WithdrawSuspension,
    UndoStart,
    CorrectEvaluation,
    ChangeAbsence,
    ChangeTrialDay,
    RemoveAttachment,
    RestoreAttachment,
    CorrectContract,
    UndoContractEnd,
    TakeBackContractStep,
    ChangeHandover,
    GoOn, ///< after "pas op de plaats"
    CorrectSkills,
    ChangeSecondment,
    WithdrawPriorWork,
    PutDelayBack,
    ReopenDeadline,
    ChangeTerm,
    ChangeCertificate,
};
/// Words on the line, nothing to press.
constexpr bool isRemark(Counter counter) {
    return counter == Counter::CannotBeUndone || counter == Counter::LaterFirst || counter == Counter::WithItsStep;
}

/// For which lines: TimelineEntry::isLastStep.
enum class CounterWhen { Always, Last, NotLast };

struct CounterRule {
    TimelineKind kind;
    const char* code; ///< of the entry; "" is any
    Counter counter;
    rules::Right right;
    CounterWhen when = CounterWhen::Always;
};
std::span<const CounterRule> counterRules();

/// For who looks, in the order of the table. Of a step TakeBackStep only when it is the last of the newest trajectory,
/// and nothing for a step that only says that another was taken back.
std::vector<Counter> countersOf(const TimelineEntry& entry, const Sight& sight);

} // namespace wijkwerk::work
