// SPDX-License-Identifier: EUPL-1.2
// The slot file of a department is gone or damaged: every backup has a copy of it. Without any backup nobody can open
// the department any more, with the recovery code neither: that too opens a slot.
#pragma once

#include "core/work/backup_access.h"

namespace wijkwerk::work {

/// Backups, and other departments with their slot files, in these folders (that of the department is always looked in):
/// those with whole slots only, newest first. Paths to be given to the functions below.
QStringList slotCopiesFor(const QString& path, const QStringList& folders = {});

// Each signs in with the slots of a backup (see backup_access). When the key they give opens the
// department, they are put beside it for good; what lay there is kept under another name. Problems: those of signIn()
// and signInWithRecovery(), and slots_do_not_fit when they are of another department or of before somebody's access was
// taken away. Throw InUse when another program is the writer.
Outcome<SignedIn> signInWithBackup(const QString& path, const QString& backup, WorkerId worker,
                                   const QString& password);
Outcome<SignedIn> signInWithBackupAndRecovery(const QString& path, const QString& backup, const QString& code);

} // namespace wijkwerk::work
