// SPDX-License-Identifier: EUPL-1.2
// May somebody go on at another place from that day? The stage itself does not change; only the new place and its
// vakspecialist are judged, over the days that are left.
#pragma once

#include "core/domain/placement_move.h"
#include "core/rules/placing.h"

namespace wijkwerk::rules {

struct MoveFacts {
    Trajectory trajectory;
    std::optional<Placement> current; ///< the newest placement
    Placement wanted;                 ///< on the new place; its first day is that of the move
    WorkplaceFacts workplace;
    std::optional<GuideFacts> guide;
    std::optional<Placement> overlapping; ///< of the same person in another trajectory
    WorkCalendar calendar;
    QDate today;
};
/// Codes: `move_not_from_phase`, `move_day_missing`, `move_before_start`, `move_after_end`, `move_same_place`,
/// `move_planned_already` (another move is still to come), `already_placed`, those of mayBeAt(), mayBeGuidedBy() and
/// hoursProblems(); warnings `start_day_off`, `start_in_past`.
Problems mayMove(const MoveFacts& facts);

} // namespace wijkwerk::rules
