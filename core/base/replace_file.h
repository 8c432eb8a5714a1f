// SPDX-License-Identifier: EUPL-1.2
// Writes a small file as a whole: afterwards there is the old content or the new, whenever the power goes. Large
// files, and how it is done: new_file. (QSaveFile of Qt 6.4 ignores what fdatasync says and leaves the folder
// unsynced.)
#pragma once

#include <QByteArrayView>
#include <QString>

namespace wijkwerk {

/// Writes `bytes` to a new file in the same folder that only its owner may read, makes them durable, gives it the name
/// `path` and makes that durable too. The file gets the permissions of `like` where that exists (never the right to
/// execute). What earlier writers that were killed left behind is removed.
/// Throws DiskFull, NoPermission, FileMissing (no such folder) or DiskTrouble: then the old file is untouched; and
/// OutcomeUnknown when only the very last step failed: the new content is there, but may not survive a power cut.
void replaceFile(const QString& path, QByteArrayView bytes, const QString& like = {});

} // namespace wijkwerk
