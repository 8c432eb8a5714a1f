// SPDX-License-Identifier: EUPL-1.2
// How a trajectory ends: outflow to work, drop-out with care, aftercare, closed (domain.md 2.2, 9.2-9.4). Death and
// moving away have a header of their own, own_ends.h.
#pragma once

#include "core/domain/contract_end.h"
#include "core/domain/ending.h"
#include "core/domain/handover.h"
#include "core/domain/placement.h"
#include "core/domain/trajectory.h"
#include "core/rules/closing.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct EndRequest {
    TrajectoryId trajectory;
    Phase into = Phase::Outflow;            ///< Outflow or DroppedOut
    QDate endedOn;                          ///< last day on the workplace; after today only when a contract ends then
    std::optional<OutflowType> destination; ///< with Outflow
    QString employer;                       ///< with Outflow to work
    Hours hours;                            ///< with Outflow to work, a week
    std::optional<QDate> jobStartsOn;       ///< with Outflow to work; may lie ahead
    std::optional<DropOutReason> reason;    ///< with DroppedOut
    std::vector<DropOutReason> sideReasons;
    std::optional<Influence> influence;
    std::optional<QDate> talkedOn;
    WorkerId agreedBy;                ///< team lead who agreed; must be there with Behaviour
    std::optional<Handover> handover; ///< with DroppedOut: planned now, or already done
    bool handoverRefused = false;     ///< the person does not want one
    bool handedOver = false;          ///< with DroppedOut: handed over to care
    std::optional<QDate> handedOverOn;
    QString note; ///< becomes the note of the phase event
    QString overrideReason;
    std::optional<ContractEnding> ending; ///< how a contract that would run on ends then
};

/// Ends the running placement on that day, closes the open tasks of the trajectory, and plans aftercare contacts at 1,
/// 3 and 6 months and the question of lasting outflow (D20). Who drops out before the first day is not a drop-out:
/// `drop_out_before_start`, the trajectory is closed with a reason instead. An open proposal, an absence and a stage
/// that stands still end with it; a contract that runs on does not, unless it is said how: contractsBeyond()
/// (open_ends.h). The last day has been: `day_in_future`, on a contract `last_day_still_to_come` (args: that day). Of a
/// contract that ended before its time HR is told (contract_ending.h). Death and moving away have acts of their own:
/// `outflow_is_death`, `outflow_is_moving`.
Outcome<PhaseEventId> endTrajectory(db::Transaction& tx, const EndRequest& request);

/// Outflow or DroppedOut → Aftercare.
Outcome<PhaseEventId> startAftercare(db::Transaction& tx, TrajectoryId trajectory, QDate on);

/// Lasting outflow: still working or not, as known on a day (I09). Also when the trajectory is closed already. Problem:
/// `status_needs_outflow`, `day_in_future`, `status_before_job`.
struct StatusRequest {
    TrajectoryId trajectory;
    bool stillWorking = true;
    QDate on;
};
Outcome<Done> recordStatus(db::Transaction& tx, const StatusRequest& request);

struct CloseRequest {
    TrajectoryId trajectory;
    QDate on;
    TrajectoryResult result = TrajectoryResult::GoalReached;
    QString note;                                       ///< must be given
    std::map<rules::ClosingItem, QString> reasons = {}; ///< for what stays open
};

/// Any open phase → Closed, for good: the next time is a new trajectory. Refused while something blocks, or is open
/// without a reason (closing_work.h); the reasons are kept.
Outcome<PhaseEventId> close(db::Transaction& tx, const CloseRequest& request);

} // namespace wijkwerk::work
