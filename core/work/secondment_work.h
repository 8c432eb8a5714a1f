// SPDX-License-Identifier: EUPL-1.2
// SW staff who are lent: what was agreed with the SW company, and a longer or shorter term. A secondment has no stage
// before it; how it ends lives in ending.h, or a contract follows.
#pragma once

#include "core/domain/secondment.h"
#include "core/work/outcome.h"
#include "core/work/placing.h"

namespace wijkwerk::work {

struct SecondmentRequest {
    PlacementRequest placement;
    Secondment agreed; ///< placement and participant are filled in here
};
/// → Seconded, with what was agreed.
Outcome<PlacementId> startSecondment(db::Transaction& tx, const SecondmentRequest& request);
/// What is agreed about the secondment of a trajectory: written down, or changed.
Outcome<Done> saveSecondment(db::Transaction& tx, TrajectoryId trajectory, const Secondment& agreed);

struct SecondmentTerm {
    TrajectoryId trajectory;
    std::optional<QDate> lastDay; ///< "t/m"; nothing: open-ended
    QString reason;               ///< must be given
    QString overrideReason;
};
/// Another last day: prolonged, or earlier. Codes: `not_seconded`, `last_day_before_start`, those of the place.
Outcome<PlacementId> setSecondmentTerm(db::Transaction& tx, const SecondmentTerm& term);

} // namespace wijkwerk::work
