// SPDX-License-Identifier: EUPL-1.2
// Writes a small file as a whole: afterwards there is the old content or the new, whenever the power goes. One source
// file per system. (QSaveFile of Qt 6.4 ignores what fdatasync says and leaves the folder unsynced.)
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

/// The same with a file that was written elsewhere in the same folder: its bytes are made durable, it gets the
/// permissions of the file at `path` where there is one, and takes its name. Throws as replaceFile() does; unless
/// OutcomeUnknown was thrown `finished` then still has its own name.
void replaceByFile(const QString& path, const QString& finished);

} // namespace wijkwerk
