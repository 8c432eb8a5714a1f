// SPDX-License-Identifier: EUPL-1.2
// Who is away, and which stages stand still.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/absence.h"

#include <vector>

namespace wijkwerk::store::absences {

std::optional<Absence> find(db::Database& database, AbsenceId id);
/// Oldest first; withdrawn ones too when asked for.
std::vector<Absence> ofParticipant(db::Database& database, ParticipantId participant, bool withWithdrawn = false);
/// The one that covers the day; nothing when the person is there.
std::optional<Absence> on(db::Database& database, ParticipantId participant, QDate day);
AbsenceId add(db::Transaction& tx, Absence absence);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const Absence& after);

} // namespace wijkwerk::store::absences

namespace wijkwerk::store::suspensions {

std::optional<Suspension> find(db::Database& database, SuspensionId id);
/// Oldest first; withdrawn ones too when asked for.
std::vector<Suspension> ofTrajectory(db::Database& database, TrajectoryId trajectory, bool withWithdrawn = false);
/// The one that is going on; nothing when the stage goes on.
std::optional<Suspension> openOf(db::Database& database, TrajectoryId trajectory);
/// All that count, ended or not, of trajectories in a stage, by trajectory and day. One question for the department.
std::vector<Suspension> ofStages(db::Database& database);
SuspensionId add(db::Transaction& tx, Suspension suspension);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const Suspension& after);

} // namespace wijkwerk::store::suspensions
