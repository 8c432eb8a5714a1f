// SPDX-License-Identifier: EUPL-1.2
// From the voorselectie nobody goes to the waiting list or a stage without the minimum profile, unless that is
// overruled (domain.md 2.2).
#pragma once

#include "core/domain/trajectory.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Adds `profile_incomplete` when the trajectory is in Voorselectie and something of the minimum is not known.
void addProfileProblems(Problems& problems, db::Database& database, const Trajectory& trajectory);

} // namespace wijkwerk::work
