// SPDX-License-Identifier: EUPL-1.2
// The monthly trial: the newest backup is really put back, in a place of its own that is gone afterwards.
#pragma once

#include "core/backup/schedule.h"
#include "core/backup/verify.h"

namespace wijkwerk::backup {

/// Tries the newest backup of this department in that folder: extracts it to a folder that only this user can enter,
/// opens it as a department is opened, and compares what is in it with its manifest. A backup that fails is no error
/// but a result. `at` is that of the clock of the database. Throws Cancelled, and what has nothing to do with the
/// backup: DiskFull, NoRoom, NoPermission for the passing place.
DrillRecord drill(db::Database& database, const keys::DataKey& key, const QString& folder, const GoOn& goOn = {});

/// drill(), and then remembers and journals the result (`backup_tried`).
DrillRecord drillAndRemember(db::Database& database, const keys::DataKey& key, const QString& folder,
                             const GoOn& goOn = {});

} // namespace wijkwerk::backup
