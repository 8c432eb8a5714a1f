// SPDX-License-Identifier: EUPL-1.2
// What of a dossier somebody sees: rules/permissions applied to values. It hides on the screen and in exports; who can
// open the file has it all (docs/security.md).
#pragma once

#include "core/domain/participant.h"
#include "core/domain/trajectory.h"
#include "core/rules/permissions.h"
#include "core/work/timeline.h"

namespace wijkwerk::work {

/// Who looks.
struct Sight {
    std::optional<Role> role; ///< nothing as long as a department has no workers, or after the recovery code: then all
    WorkerId worker;
    bool hasAdmin = false;

    bool may(rules::Right right) const { return !role || rules::isAllowed(*role, right, hasAdmin); }
};

/// The sight of the worker of this connection.
Sight sightOf(db::Database& database);
/// That of another.
Sight sightOf(db::Database& database, WorkerId worker);

// Values without what is not for this sight: empty where something was.
Participant visible(Participant person, const Sight& sight);
Trajectory visible(Trajectory trajectory, const Sight& sight);
/// Notes of others, advice and letters are left out as a whole; of a step only the words.
std::vector<TimelineEntry> visible(std::vector<TimelineEntry> entries, const Sight& sight);

} // namespace wijkwerk::work
