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
/// Of such a list the last step that holds; one that only says that another was taken back is none.
std::optional<PhaseEvent> lastStep(const std::vector<PhaseEvent>& events);

AdviceId addAdvice(db::Transaction& tx, Advice advice);
std::optional<Advice> latestAdvice(db::Database& database, TrajectoryId trajectory);
std::vector<Advice> advices(db::Database& database, TrajectoryId trajectory);

/// One step, also when it was superseded.
std::optional<PhaseEvent> findEvent(db::Database& database, PhaseEventId id);
/// An event that takes the place of `event.supersedes`; phase and since of the trajectory follow from what is last now.
PhaseEventId putRight(db::Transaction& tx, PhaseEvent event);

/// The end of a trajectory; `endOf` gives the newest that was not superseded.
void addEnd(db::Transaction& tx, const TrajectoryEnd& end);
std::optional<TrajectoryEnd> endOf(db::Database& database, TrajectoryId trajectory);
/// No end is left: the step was taken back, or another end is added now.
void supersedeEnds(db::Transaction& tx, TrajectoryId trajectory);
/// Still at work or not, and when that was known (I09).
void setStatus(db::Transaction& tx, TrajectoryId trajectory, bool stillWorking, QDate on);
/// The person came back within the term.
void setFellBack(db::Transaction& tx, TrajectoryId trajectory);

} // namespace wijkwerk::store::trajectories
