// SPDX-License-Identifier: EUPL-1.2
// Ends of their own: somebody died, or moved to another municipality. No outflow, no drop-out, no aftercare.
#pragma once

#include "core/domain/ids.h"
#include "core/work/outcome.h"

#include <QDate>
#include <QString>

namespace wijkwerk::work {

struct OwnEnd {
    ParticipantId participant;
    QDate on;     ///< day of death; last day here
    QString note; ///< how we know
};

/// Closes the open trajectory (if any) as `deceased`, ends the placement, the contract (BW 7:674), an open proposal,
/// absence, a stage that stands still and a standstill, and closes every task of the
/// person. From then on no letter is made. Nothing is sent: what the family hears is for people. Problems:
/// `deceased_already`, `day_missing`, `day_in_future`, `day_before_birth`.
Outcome<Done> recordDeath(db::Transaction& tx, const OwnEnd& end);

/// Closes the open trajectory as `moved_away`, ends the placement and closes the tasks of the trajectory; no aftercare.
/// Coming back is a new referral. Problems: `moved_away_already`, `person_deceased`, `day_missing`, `day_in_future`,
/// and none may be overruled of contractsBeyond(), `moved_while_seconded` and `closing_blocked`.
Outcome<Done> recordMovedAway(db::Transaction& tx, const OwnEnd& end);

} // namespace wijkwerk::work
