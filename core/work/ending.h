// SPDX-License-Identifier: EUPL-1.2
// How a trajectory ends: outflow to work, drop-out with care, aftercare, closed (domain.md 2.2, 9.2-9.4).
#pragma once

#include "core/domain/ending.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct EndRequest {
    TrajectoryId trajectory;
    Phase into = Phase::Outflow;            ///< Outflow or DroppedOut
    QDate endedOn;                          ///< last day on the workplace, not after today
    std::optional<OutflowType> destination; ///< with Outflow
    QString employer;                       ///< with Outflow to work
    Hours hours;                            ///< with Outflow to work, a week; may be unknown
    std::optional<DropOutReason> reason;    ///< with DroppedOut
    bool handedOver = false;                ///< with DroppedOut: handed over to care
    std::optional<QDate> handedOverOn;
    QString note; ///< becomes the note of the phase event
    QString overrideReason;
};

/// Ends the running placement on that day, closes the open tasks of the trajectory, and plans aftercare contacts at 1,
/// 3 and 6 months (D20).
Outcome<PhaseEventId> endTrajectory(db::Transaction& tx, const EndRequest& request);

/// Outflow or DroppedOut → Aftercare.
Outcome<PhaseEventId> startAftercare(db::Transaction& tx, TrajectoryId trajectory, QDate on);

struct CloseRequest {
    TrajectoryId trajectory;
    QDate on;
    TrajectoryResult result = TrajectoryResult::GoalReached;
    QString note; ///< must be given
};

/// Any open phase → Closed, for good: the next time is a new trajectory.
Outcome<PhaseEventId> close(db::Transaction& tx, const CloseRequest& request);

} // namespace wijkwerk::work
