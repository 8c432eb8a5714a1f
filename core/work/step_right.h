// SPDX-License-Identifier: EUPL-1.2
// Putting steps of the pathway right: a newer event takes the place of the wrong one, and nothing is lost. What may be
// put right is decided here; which line of the timeline offers it in counter_acts.h.
#pragma once

#include "core/domain/phase.h"
#include "core/rules/permissions.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Who takes this step may put it right.
rules::Right rightOfStep(Phase to);

/// Throws Error{NotFound}.
PhaseEvent requireStep(db::Database& database, PhaseEventId id);

struct StepCorrection {
    PhaseEventId event;
    QDate on;           ///< the day it really was
    QString reasonCode; ///< of an end: destination, drop-out reason or result; empty is as it was
    QString why;        ///< must be given
};
/// The day stays between the steps before and after it; of a stage, contract or secondment it is the first day of the
/// placement and is put right there. With an end the last day of the placement and the aftercare go along. Problems:
/// `step_superseded`, `step_nothing_changed`, `step_before_last`, `step_after_next`, `step_day_of_placement`,
/// `step_reason_unknown`, `day_missing`, `day_in_future`, `text_missing` (why).
Outcome<PhaseEventId> correctStep(db::Transaction& tx, const StepCorrection& correction);

/// A closing is a slip only on the day on which it was written down; after that a new trajectory is the road (domain.md
/// 2.1). That day, when it is past. Not of a death: of somebody who lives it is always taken back.
std::optional<QDate> closedForGood(db::Database& database, const PhaseEvent& event);

/// Why the step cannot be taken back; empty when it can. Problems: `step_superseded`, `step_is_first`,
/// `step_not_last` (a later step, or a newer trajectory), `step_closed_for_good` (args: day), `step_followed` (args:
/// day; something was done since that rests on it), `step_letter_made` (may be overruled), `step_not_known` (the
/// journal does not say what it did).
Problems mayTakeBack(db::Database& database, PhaseEventId event);

struct TakeBack {
    PhaseEventId event;
    QString why; ///< must be given
    QString overrideReason;
};
/// As if the last step that holds had not been taken (afterwards the one before it can be taken back too): placements,
/// tasks, what was noted of the person and the end are as before; what was planned with it disappears. The steps stay
/// readable.
Outcome<PhaseEventId> takeBackStep(db::Transaction& tx, const TakeBack& request);

} // namespace wijkwerk::work
