// SPDX-License-Identifier: EUPL-1.2
// The backups that lie in a folder: which there are, which is the newest of a department, and removing what is no
// longer needed. Of a file that is not surely a backup of that department nothing is touched.
#pragma once

#include "core/backup/header.h"
#include "core/backup/thinning.h"

#include <optional>
#include <vector>

namespace wijkwerk::backup {

struct Entry {
    QString path;
    QString name; ///< of the department as the file name has it
    HeaderState state = HeaderState::Good;
    Header header; ///< without slot table and manifest
    qint64 bytes = 0;
};

/// All files `*.wijkwerk-backup` in a folder that are or were backups, newest first; hidden files and links are passed
/// over. Empty when there is no such folder. What cannot be read is `Damaged`.
std::vector<Entry> backupsIn(const QString& folder);
/// Those of one department that are whole as far as their header tells.
std::vector<Entry> backupsOf(const keys::Bytes<16>& department, const QString& folder);

/// The newest of a department, also when it is damaged; one of which even the header is lost counts by its name.
std::optional<Entry> newestOf(const keys::Bytes<16>& department, const QString& file, const QString& folder);

/// `NAME yyyy-mm-dd hhmm.wijkwerk-backup` in local time for a department file, with ` 2` and so on behind it when that
/// name is taken. One by hand has ` met de hand` in its name, and thin() leaves it alone.
QString newBackupPath(const QString& folder, const QString& department, const QDateTime& at, bool byHand = false);

/// Removes what is no longer needed of this department; gives back how many. `verified` was just proven to be good and
/// stays whatever its moment is. Before one goes, the bytes of the one that stays for it are compared with their hash:
/// one that went bad stays too, but counts for nothing. Also removes what backups that were killed more than a day ago
/// left behind.
int thin(const keys::Bytes<16>& department, const QString& folder, const QString& verified, const QDateTime& now,
         const Keep& keep = {});

/// Which department a file is, for its backups: from its slot table; in a build for practice from its own number.
/// Nothing when there is no good slot table.
std::optional<keys::Bytes<16>> departmentOf(const QString& path, std::int64_t id);

} // namespace wijkwerk::backup
