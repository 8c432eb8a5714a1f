// SPDX-License-Identifier: EUPL-1.2
// What must be arranged before the first day on a place, that this day was there, and what was agreed.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/stage.h"

#include <vector>

namespace wijkwerk::store::stage {

std::optional<StartCheck> findCheck(db::Database& database, StartCheckId id);
/// In the order of StartItem.
std::vector<StartCheck> checksOf(db::Database& database, PlacementId placement);
StartCheckId addCheck(db::Transaction& tx, StartCheck check);
/// Throws Error{Conflict} when it was changed since it was read.
void updateCheck(db::Transaction& tx, const StartCheck& after);

/// Somebody who starts, and what is not arranged yet.
struct OpenStart {
    ParticipantId participant;
    TrajectoryId trajectory;
    PlacementId placement;
    WorkerId coach;
    QDate startsOn;
    std::vector<StartItem> open;
};
/// Of all people whose first day on a place is that day or earlier, who are still there and not yet "gestart", those
/// with something open; soonest first. One question for the whole department. `until`: the working day after today for
/// what must be on Vandaag.
std::vector<OpenStart> openStartChecks(db::Database& database, QDate until, QDate today);

std::optional<PlacementStart> startOf(db::Database& database, PlacementId placement);
void addStart(db::Transaction& tx, PlacementStart start);
void removeStart(db::Transaction& tx, PlacementId placement);

/// The one that holds.
std::optional<StageAgreement> agreementOf(db::Database& database, PlacementId placement);
/// All, newest first.
std::vector<StageAgreement> agreementsOf(db::Database& database, ParticipantId participant);
/// Supersedes the one that held.
StageAgreementId addAgreement(db::Transaction& tx, StageAgreement agreement);

} // namespace wijkwerk::store::stage
