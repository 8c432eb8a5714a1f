// SPDX-License-Identifier: EUPL-1.2
// Writes what a plan says, in one transaction. What it decides was decided in plan.h and seen by the user.
#pragma once

#include "core/db/transaction.h"
#include "core/imports/plan.h"

namespace wijkwerk::imports {

struct Applied {
    ImportRunId run;
    Counts counts;                     ///< as done: doubtful rows that the user settled count as new, changed or same
    std::vector<ParticipantId> people; ///< by index of the row; null where nothing was taken in
    int trajectories = 0;              ///< with the own list: how many were added
};

/// The act with which the transaction of an import begins: `file_imported`. Each person gets a line of their own after
/// it: `participant_imported`.
db::Act importAct();

/// People, with the own list their trajectories, caseload records, external numbers, remarks as notes of the kind
/// Imported, the run and its rows. Wrong rows and doubtful ones that were not settled are left out. `known` must be as
/// new as the plan; `fileName` is kept without its folder. Throws Error{Cancelled} when `progress` says so: let the
/// transaction die then. Throws Error{Internal} for a plan that may not be applied.
Applied apply(db::Transaction& tx, const Plan& plan, const Known& known, const QString& fileName,
              const Progress& progress = {});

} // namespace wijkwerk::imports
