// SPDX-License-Identifier: EUPL-1.2
// Documents of the check list (domain.md 2.7) that need no file, because Wijkwerk itself holds what stands in them.
#pragma once

#include "core/db/database.h"
#include "core/domain/attachment.h"

#include <vector>

namespace wijkwerk::work {

/// The advice is the report of the voorselectie; a talk with the information on privacy, a signed stageovereenkomst,
/// each evaluation, each sheet of skills and a hand-over that was done are there as recorded.
std::vector<AttachmentKind> documentsHeld(db::Database& database, TrajectoryId trajectory);

} // namespace wijkwerk::work
