// SPDX-License-Identifier: EUPL-1.2
// Who works where, from when, until when.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/placement.h"

#include <vector>

namespace wijkwerk::store::placements {

std::optional<Placement> find(db::Database& database, PlacementId id);
/// When it supersedes another row, the checks, agreement, evaluations and suspensions of that one go along. Recorded
/// now, unless it says when it was recorded (a history that is made up, or taken over).
PlacementId add(db::Transaction& tx, Placement placement);
/// Writes the real last day of a placement.
void end(db::Transaction& tx, PlacementId id, QDate lastDay);
/// The same for somebody who goes on at another place.
void leave(db::Transaction& tx, PlacementId id, QDate lastDay);
/// The stage goes on at another place: its agreement and what stands still go along.
void goOn(db::Transaction& tx, PlacementId from, PlacementId to);
/// What was recorded never was: another row, that stands already, takes its place. Agreements, evaluations and
/// suspensions go along to that one; what was arranged for the first day stays behind.
void giveWay(db::Transaction& tx, PlacementId id, PlacementId to);
/// The end as it was before `end`.
void restoreEnd(db::Transaction& tx, PlacementId id, std::optional<QDate> endedOn);
/// As if it had never been made: what it superseded counts again, with all that hangs on it. The row stays.
void takeBack(db::Transaction& tx, PlacementId id);
/// Those of a trajectory that were not superseded, oldest first.
std::vector<Placement> ofTrajectory(db::Database& database, TrajectoryId trajectory);
/// The last day as it was planned at that moment, of the same placement before it was extended, moved or corrected.
std::optional<QDate> lastDayKnownAt(db::Database& database, const Placement& placement, const QDateTime& moment);
struct LastDayMove {
    QDate before;
    QDate after;
    QDateTime recordedAt;
};
/// How its planned last day changed, oldest first.
std::vector<LastDayMove> lastDayMoves(db::Database& database, const Placement& placement);
/// Those of a person in all trajectories that were not superseded, oldest first.
std::vector<Placement> ofParticipant(db::Database& database, ParticipantId participant);
/// When it was first recorded, also when it was extended or corrected since, or when the person went on elsewhere.
QDateTime firstRecorded(db::Database& database, const Placement& placement);
/// The newest one of a trajectory that was not superseded.
std::optional<Placement> latestOf(db::Database& database, TrajectoryId trajectory);
/// All that cover the day, by workplace.
std::vector<Placement> on(db::Database& database, QDate day);
/// All that cover any day of a period, both days included; no end is for ever.
std::vector<Placement> between(db::Database& database, QDate from, std::optional<QDate> until);
/// Those guided by a worker that cover the day.
std::vector<Placement> guidedBy(db::Database& database, WorkerId guide, QDate day);

} // namespace wijkwerk::store::placements
