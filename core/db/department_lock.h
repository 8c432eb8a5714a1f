// SPDX-License-Identifier: EUPL-1.2
// Being the only writer of a department that is not open: for what changes its file or its slots as a whole.
#pragma once

#include "core/db/file_lock.h"

namespace wijkwerk::db {

/// Throws InUse, NoLocks, NoPermission or DiskFull when that is not possible.
FileLock lockDepartment(const QString& path);

} // namespace wijkwerk::db
