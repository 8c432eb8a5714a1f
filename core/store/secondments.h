// SPDX-License-Identifier: EUPL-1.2
// What was agreed with the SW company about a person who is lent. From when till when is the placement's.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/secondment.h"

namespace wijkwerk::store::secondments {

std::optional<Secondment> ofPlacement(db::Database& database, PlacementId placement);
/// Of the newest placement of a trajectory that has one: moving to another workplace does not change it.
std::optional<Secondment> ofTrajectory(db::Database& database, TrajectoryId trajectory);
void add(db::Transaction& tx, const Secondment& secondment);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const Secondment& secondment);

/// A placement by secondment that has no end before `day`, with what was agreed when that is known. Of people who are
/// not archived; by last day.
struct Running {
    Placement placement;
    std::optional<Secondment> agreed;
};
std::vector<Running> openFrom(db::Database& database, QDate day);

} // namespace wijkwerk::store::secondments
