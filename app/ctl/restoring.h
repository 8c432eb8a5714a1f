// SPDX-License-Identifier: EUPL-1.2
// Who puts a backup back, and with which keys: he signs in at the department that is there, and at the backup when that
// has other keys.
#pragma once

#include "app/ctl/run.h"
#include "core/work/backup_access.h"

namespace wijkwerk::ctl {

/// Asks for a password, with --recovery for the code, as far as that is needed, and whether his role may do this.
/// Throws Stopped.
work::RestoreKeys keysToRestore(Run& run, const QString& backup, const QString& place);

} // namespace wijkwerk::ctl
