// SPDX-License-Identifier: EUPL-1.2
// Upkeep of a department file, when somebody asks for it: is all of it whole, damaged indexes made again, room that is
// no longer used given back. It repairs nothing that people typed.
#pragma once

#include "core/db/database.h"

namespace wijkwerk::db {

struct Maintained {
    qint64 before = 0;    ///< bytes
    qint64 after = 0;     ///< bytes
    bool rebuilt = false; ///< an index was damaged and was made again

    bool operator==(const Maintained&) const = default;
};

/// Whether a line of SQLite's integrity check is about an index only: upkeep makes that again, nothing was lost.
bool isOfAnIndex(const QString& line);

/// Every page against its seal, integrity and references; then the indexes when only they are damaged; then VACUUM. At
/// every moment the file is as it was or as it becomes. Leaves a line in the journal (`maintained`). `database` is a
/// connection of the job itself; `goOn` is asked between the steps, with how many of four are done.
///
/// Throws NoRoom when there is less free room beside the file than 2.2 times its size: then nothing was done. Damaged
/// when more than an index is: nothing was changed, a backup is what helps. ReadOnly, Busy, DiskFull, Cancelled.
Maintained maintain(Database& database, const std::function<bool(std::int64_t done, std::int64_t total)>& goOn = {});

} // namespace wijkwerk::db
