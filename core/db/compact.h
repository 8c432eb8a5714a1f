// SPDX-License-Identifier: EUPL-1.2
// Writes a department anew so that nothing of what was deleted is left in free pages, indexes or statistics.
#pragma once

#include "core/db/database.h"

namespace wijkwerk::db {

/// Outside a transaction; needs room for a second copy (base/free_room) and nobody reading. Throws Error{Busy}.
void compact(Database& database);
/// Only gives unused room back.
void vacuum(Database& database);

} // namespace wijkwerk::db
