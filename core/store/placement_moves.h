// SPDX-License-Identifier: EUPL-1.2
// Who moved from which place to which.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/placement_move.h"

#include <vector>

namespace wijkwerk::store::placement_moves {

std::optional<PlacementMove> find(db::Database& database, PlacementMoveId id);
/// By day; those that were undone too when asked for.
std::vector<PlacementMove> ofTrajectory(db::Database& database, TrajectoryId trajectory, bool withUndone = false);
PlacementMoveId add(db::Transaction& tx, PlacementMove move);
/// Throws Error{Conflict} when it was undone already.
void undo(db::Transaction& tx, PlacementMoveId id, const QString& reason, WorkerId by);

} // namespace wijkwerk::store::placement_moves
