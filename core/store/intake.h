// SPDX-License-Identifier: EUPL-1.2
// Talks of the voorselectie and meeloopdagen.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/intake.h"

namespace wijkwerk::store::intake {

/// Newest first.
std::vector<IntakeTalk> talks(db::Database& database, TrajectoryId trajectory);
/// The talk that stopped half-way; nothing when there is none.
std::optional<IntakeTalk> openTalk(db::Database& database, TrajectoryId trajectory);
IntakeTalkId add(db::Transaction& tx, IntakeTalk talk);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const IntakeTalk& after);

std::optional<TrialDay> findTrialDay(db::Database& database, TrialDayId id);
/// Oldest first.
std::vector<TrialDay> trialDays(db::Database& database, TrajectoryId trajectory);
TrialDayId add(db::Transaction& tx, TrialDay day);
/// Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const TrialDay& after);

} // namespace wijkwerk::store::intake
