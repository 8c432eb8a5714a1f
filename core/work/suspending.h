// SPDX-License-Identifier: EUPL-1.2
// A stage stands still and goes on, is extended, or stops before its time.
#pragma once

#include "core/domain/absence.h"
#include "core/domain/placement.h"
#include "core/domain/placement_move.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct SuspendRequest {
    TrajectoryId trajectory;
    QDate from;
    std::optional<QDate> expectedUntil;
    SuspensionReason reason = SuspensionReason::Personal;
    QString note; ///< must be given with Other
};
/// `suspension_needs_stage` outside a stage; else rules::maySuspend(). Plans a task for the expected end.
Outcome<SuspensionId> suspendStage(db::Transaction& tx, const SuspendRequest& request);

struct ResumeRequest {
    SuspensionId suspension;
    QDate on;                     ///< first day back
    std::optional<QDate> lastDay; ///< an earlier last day than the real number of days gives, for a limit of the law
    QString overrideReason;       ///< for a local limit
};
/// What becomes of the last day; for a dialog that is being filled in.
struct Resumed {
    int days = 0; ///< that it stood still
    QDate lastDay;
    Problems problems;
};
Resumed checkResume(db::Database& database, const ResumeRequest& request);
/// The stage goes on: the last day, the evaluations that were still to come, the decision and the end move by the real
/// number of calendar days; nothing else does. On the first day itself nothing moves.
Outcome<PlacementId> resumeStage(db::Transaction& tx, const ResumeRequest& request);

/// It never stood still: takes back the suspension, and the days by which dates moved. Only the last one of a stage
/// that still runs (`suspension_not_last`, `suspension_withdrawn_already`).
Outcome<Done> withdrawSuspension(db::Transaction& tx, SuspensionId suspension, const QString& reason);

/// What still stands still ends with the stage. An act in an act: asks no right.
void endSuspension(db::Transaction& tx, TrajectoryId trajectory, QDate lastDay);

struct StopRequest {
    TrajectoryId trajectory;
    QDate lastDay; ///< not after today, nor after the planned last day
    ChangeReason reason = ChangeReason::WorkEnded;
    QString note; ///< must be given with Other
};
/// The stage stops before its time and the person waits for another place; the trajectory goes on. Has no counter-act:
/// who comes back is placed again. Codes: `stop_needs_stage`, `day_missing`, `day_in_future`, `stop_before_start`,
/// `stop_after_end`, `text_missing`.
Outcome<PhaseEventId> stopStage(db::Transaction& tx, const StopRequest& request);

} // namespace wijkwerk::work
