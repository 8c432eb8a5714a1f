// SPDX-License-Identifier: EUPL-1.2
// "Voor de eerste dag" and the first day itself, and the facts of the stageovereenkomst.
#pragma once

#include "core/domain/placement.h"
#include "core/domain/stage.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// The list of a placement that was just made; the engine of deadlines asks it (W01). `goneFrom`: the placement
/// that was left for this one; of that one agreement and insurance go along.
void makeStartChecks(db::Transaction& tx, const Placement& placement, PlacementId goneFrom = {});

/// What is agreed is signed: a step of acts that ask the role.
void tickAgreement(db::Transaction& tx, PlacementId placement, QDate signedOn);

/// It was arranged on that day. Codes: `day_missing`, `day_in_future`.
Outcome<Done> tickStartCheck(db::Transaction& tx, StartCheckId check, QDate on, const QString& remark = {});
/// It is not needed here, with the reason.
Outcome<Done> skipStartCheck(db::Transaction& tx, StartCheckId check, const QString& reason);
/// Takes back both.
Outcome<Done> reopenStartCheck(db::Transaction& tx, StartCheckId check);

/// "Gestart": the first day was there (see rules::mayStart). What is open may be overruled with a reason.
Outcome<Done> recordStart(db::Transaction& tx, PlacementId placement, QDate on, const QString& overrideReason = {});
/// Takes it back, with the reason.
Outcome<Done> undoStart(db::Transaction& tx, PlacementId placement, const QString& reason);

/// What can be filled in already from workplace, vakspecialist, jobcoach and department; the one that holds when there
/// is one.
StageAgreement agreementToFill(db::Database& database, PlacementId placement);
/// Writes the facts; a newer one supersedes. A day of signing ticks the check of the agreement.
Outcome<StageAgreementId> saveAgreement(db::Transaction& tx, StageAgreement agreement);

} // namespace wijkwerk::work
