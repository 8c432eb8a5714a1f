// SPDX-License-Identifier: EUPL-1.2
// Trajectories with their phase events, advices and ends.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/trajectory.h"

namespace wijkwerk::store::trajectories {

std::optional<Trajectory> find(db::Database& database, TrajectoryId id);
/// The trajectory that is not closed; nothing when there is none.
std::optional<Trajectory> openOf(db::Database& database, ParticipantId participant);
/// All, newest first.
std::vector<Trajectory> ofParticipant(db::Database& database, ParticipantId participant);
TrajectoryId add(db::Transaction& tx, Trajectory trajectory);
void update(db::Transaction& tx, const Trajectory& after);

/// Appends the event and keeps the phase of the trajectory up with it. Throws Error{Conflict} when the trajectory is
/// not in `event.from`.
PhaseEventId addEvent(db::Transaction& tx, PhaseEvent event);
/// Oldest first, superseded ones left out.
std::vector<PhaseEvent> events(db::Database& database, TrajectoryId trajectory);

AdviceId addAdvice(db::Transaction& tx, Advice advice);
std::optional<Advice> latestAdvice(db::Database& database, TrajectoryId trajectory);
std::vector<Advice> advices(db::Database& database, TrajectoryId trajectory);

void addEnd(db::Transaction& tx, const TrajectoryEnd& end);
std::optional<TrajectoryEnd> endOf(db::Database& database, TrajectoryId trajectory);

} // namespace wijkwerk::store::trajectories
