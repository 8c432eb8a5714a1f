// SPDX-License-Identifier: EUPL-1.2
// Being the only writer of a department that is not open: for what changes its file or its slots as a whole.
#pragma once

#include "core/db/file_lock.h"

namespace wijkwerk::work {

/// Throws InUse, NoLocks, ReadOnly or DiskFull when that is not possible.
db::FileLock lockDepartment(const QString& path);

} // namespace wijkwerk::work
