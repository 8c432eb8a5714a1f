// SPDX-License-Identifier: EUPL-1.2
// Makes a backup: one file that holds the department as it is at one moment, its slot table, and what was counted of
// it. It has its name only once it was proven to be good.
#pragma once

#include "core/backup/verify.h"

namespace wijkwerk::backup {

struct Made {
    QString path;
    Header header; ///< without slot table and manifest
    Facts facts;
    int thinned = 0; ///< older backups that were no longer needed
};

/// `database` is a connection of the job itself to the department file. Others may write meanwhile; they wait for at
/// most as long as the file takes to copy. The backup holds all that was committed before it began. It is journalled
/// first
/// (`backup_made`), so that it holds that line itself; a file that is open for reading only leaves no trace.
///
/// The slot table is that of the department; when that is lost or damaged, the one in the newest backup in this folder.
/// Throws FileMissing (no such folder), NoPermission, NoRoom, DiskFull, DiskTrouble, Damaged (the department itself is
/// damaged, so no good backup can be made of it), WrongKeyOrDamaged (no slot table that goes with the key), Cancelled:
/// then nothing was left in the folder, and no older backup was removed.
enum class MadeBy { Schedule, Hand };
/// `by`: a backup that somebody asked for has a name of its own and is never thinned: he made it for a reason.
Made make(db::Database& database, const keys::DataKey& key, const QString& folder, const GoOn& goOn = {},
          MadeBy by = MadeBy::Schedule);

} // namespace wijkwerk::backup
