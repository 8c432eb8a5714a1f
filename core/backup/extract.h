// SPDX-License-Identifier: EUPL-1.2
// The database out of a backup, as a file of its own.
#pragma once

#include "core/backup/verify.h"
#include "core/base/new_file.h"

namespace wijkwerk::backup {

/// Writes the database part to the end of a new file and compares its hash with the header on the way. Throws
/// BackupDamaged, Cancelled, and what NewFile throws.
void extract(const QString& path, const Header& header, NewFile& to, const GoOn& goOn = {});

} // namespace wijkwerk::backup
