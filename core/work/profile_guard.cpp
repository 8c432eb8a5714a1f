// SPDX-License-Identifier: EUPL-1.2
#include "core/work/profile_guard.h"

#include "core/rules/profile.h"
#include "core/store/profile.h"

namespace wijkwerk::work {

void addProfileProblems(Problems& problems, db::Database& database, const Trajectory& trajectory) {
    if (trajectory.phase != Phase::Preselection)
        return;
    const Problems more = rules::profileProblems(store::profile::current(database, trajectory.participant));
    problems.insert(problems.end(), more.begin(), more.end());
}

} // namespace wijkwerk::work
