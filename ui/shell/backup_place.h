// SPDX-License-Identifier: EUPL-1.2
// Where the backups of a department are, remembered on this computer: for when its file can no longer be read. A path,
// and nothing of what is in the department.
#pragma once

#include <QString>

namespace wijkwerk::ui {

/// Empty when it was never known.
QString rememberedBackupFolder(const QString& department);
void rememberBackupFolder(const QString& department, const QString& folder);

} // namespace wijkwerk::ui
