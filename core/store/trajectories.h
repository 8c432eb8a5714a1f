// SPDX-License-Identifier: EUPL-1.2
// Trajectories with their phase events, advices and ends.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/trajectory.h"

/// SQL: the placement of trajectory `t` on :today.
#define WIJKWERK_PLACED_ON                                                                                             \
    "from placement here where here.trajectory_id = t.id and here.superseded = 0 and here.starts_on <= :today "        \
    "and coalesce(here.ended_on, here.last_day, '9999-12-31') >= :today"
/// SQL: the phase in which somebody is on :today. Who signed what begins later is until then where the placement of
/// today says; without one the phase to come.
#define WIJKWERK_PHASE_ON                                                                                              \
    "case when t.phase in ('stage', 'contract', 'seconded') and t.phase_since > :today then coalesce((select "         \
    "case here.kind when 'secondment' then 'seconded' else here.kind end " WIJKWERK_PLACED_ON                          \
    " order by here.starts_on desc, here.id desc limit 1), t.phase) else t.phase end"
/// SQL: that phase has begun.
#define WIJKWERK_HAS_BEGUN "(t.phase_since <= :today or exists (select 1 " WIJKWERK_PLACED_ON "))"
/// SQL: where somebody is counted and looked for: who signed what begins later and works nowhere yet waits for that
/// day.
#define WIJKWERK_COUNTED_PHASE "case when " WIJKWERK_HAS_BEGUN " then " WIJKWERK_PHASE_ON " else 'waiting' end"

namespace wijkwerk::store::trajectories {

std::optional<Trajectory> find(db::Database& database, TrajectoryId id);
/// The phase in which somebody is on that day (WIJKWERK_PHASE_ON); that of the trajectory when it begins later and
/// nothing runs.
Phase phaseOn(db::Database& database, const Trajectory& trajectory, QDate day);
/// The trajectory that is not closed; nothing when there is none.
std::optional<Trajectory> openOf(db::Database& database, ParticipantId participant);
/// The one that is not closed, else the newest; nothing when there never was one.
std::optional<Trajectory> openOrNewestOf(db::Database& database, ParticipantId participant);
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
