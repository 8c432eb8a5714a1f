// SPDX-License-Identifier: EUPL-1.2
// Hand-overs to help from outside, and what was open when a trajectory was closed all the same.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/handover.h"

#include <vector>

namespace wijkwerk::store::handovers {

std::optional<Handover> find(db::Database& database, HandoverId id);
/// Newest first.
std::vector<Handover> ofTrajectory(db::Database& database, TrajectoryId trajectory);
/// All of a person, newest first.
std::vector<Handover> ofParticipant(db::Database& database, ParticipantId participant);
HandoverId add(db::Transaction& tx, Handover handover);
/// What planned it was taken back.
void remove(db::Transaction& tx, HandoverId id);
void update(db::Transaction& tx, const Handover& after);

} // namespace wijkwerk::store::handovers
