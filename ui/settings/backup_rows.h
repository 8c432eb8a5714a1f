// SPDX-License-Identifier: EUPL-1.2
// The list of backups: read from the folder, and its columns.
#pragma once

#include "core/db/session.h"
#include "ui/settings/backup_section.h"

namespace wijkwerk::ui {

struct FoundBackups {
    std::vector<BackupRow> rows; ///< newest first
    backup::Trouble trouble = backup::Trouble::None;
};
/// Those of the department, and what is wrong with them. For the thread of a job.
FoundBackups readBackups(const db::Opener& opener);

std::vector<RowsModel<BackupRow>::Column> backupColumns();

} // namespace wijkwerk::ui
