// SPDX-License-Identifier: EUPL-1.2
// Counts for the checklist of closing, and what was open when a trajectory was closed all the same.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

#include <vector>

namespace wijkwerk::store::closing {

/// How many rows of a trajectory (or its person) are open on a day.
struct Counts {
    int handovers = 0;
    int requests = 0;
    int contracts = 0; ///< running on after the day
    int proposals = 0;
    int absences = 0;
    int letters = 0; ///< final, not sent
    int drafts = 0;  ///< notes begun
    int consents = 0;
    int placements = 0; ///< that ever began
};
Counts counts(db::Database& database, TrajectoryId trajectory, ParticipantId person, QDate on);

struct Check {
    QString item;
    QString reason;
    WorkerId worker;
};
void add(db::Transaction& tx, TrajectoryId trajectory, ParticipantId person, const Check& check);
/// The closing was taken back: its answers say nothing of the next one.
void takeBack(db::Transaction& tx, std::int64_t check);
/// Those of a closing that stands.
std::vector<Check> ofTrajectory(db::Database& database, TrajectoryId trajectory);

} // namespace wijkwerk::store::closing
