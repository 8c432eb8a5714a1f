// SPDX-License-Identifier: EUPL-1.2
// Verplaatsen (domain.md 2.2): the same stage, contract or secondment goes on at another place. Its end, legal form and
// rhythm stay; in all numbers it is neither an end nor a new beginning.
#pragma once

#include "core/domain/placement_move.h"
#include "core/work/placing.h"

namespace wijkwerk::work {

struct MoveRequest {
    TrajectoryId trajectory;
    WorkplaceId workplace;
    WorkerId guide; ///< null: the usual vakspecialist of the workplace
    QDate on;       ///< first day on the new place; the old one ends the day before
    Hours hours;    ///< a week; 0: as they were
    Weekdays days;  ///< none: as they were
    ChangeReason reason = ChangeReason::BetterMatch;
    QString note; ///< must be given with Other
    std::optional<ViewState> viewState;
    QString ownView;
    std::optional<QString> agreements; ///< for the new place; nothing: as they were
    QString overrideReason;
};

/// All that is wrong with a request as it stands: rules::mayMove(), `own_view_missing`, `own_view_empty`,
/// `text_missing`.
Problems checkMove(db::Database& database, const MoveRequest& request, QDate today);
/// The places to choose from, over the days that are left.
PlacementOptions moveOptions(db::Database& database, TrajectoryId trajectory, QDate on, QDate today);

/// In a stage, a contract or a secondment. Moved on the very first day, the old placement never was and the new one
/// supersedes it. A suspension goes along. The old vakspecialist gets the task `Laatste score vaardigheden`; what must
/// be arranged for a first day begins anew, but for agreement and insurance.
Outcome<PlacementMoveId> move(db::Transaction& tx, const MoveRequest& request);

/// The person did not move, or not any more: before its day nobody notices, after it the days are counted to the old
/// place again. Only the last move of a trajectory that is still at work (`move_not_last`, `move_undone_already`), and
/// when the old place has room. A reason must be given. Who really goes back is moved again.
Outcome<Done> undoMove(db::Transaction& tx, PlacementMoveId move, const QString& reason,
                       const QString& overrideReason = {});

/// The last score that was asked of this vakspecialist when somebody went on elsewhere is there; nobody: of all.
void finishLastScore(db::Transaction& tx, const Trajectory& trajectory, WorkerId guide = {});

} // namespace wijkwerk::work
