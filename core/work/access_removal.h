// SPDX-License-Identifier: EUPL-1.2
// Taking access away. Who could open the file may know its key, so the file gets another one: every page is written
// again. Backups of before still open with the old passwords; no program can change that.
#pragma once

#include "core/db/reencrypt.h"
#include "core/work/access.h"

namespace wijkwerk::work {

/// `who` takes the access of `worker` away. The department may not be open in this program: the caller closes his
/// session, does this in a job, and enters again with what comes back. About a second per 50 MB; `progress` is asked
/// between its steps, false stops it and throws Error{Cancelled}. Killed or failed at whatever moment, the
/// department is as it was or the access is gone, and only signing in again (not entering with `who`) sees which; after
/// Cancelled it is as it was. Problems: no_slot, last_slot, access_own (somebody else must
/// do it), demo_is_open, those of the slot file. Throws InUse when another program is the writer, and as
/// db::reencrypt() does.
///
/// `newCode` takes the place of the recovery code in the same step, for when who leaves knows the code of now: with it
/// he would still open the file. It was proposed (access_change.h) and is on paper already. Empty: the code stays.
Outcome<SignedIn> removeAccess(const QString& path, const SignedIn& who, WorkerId worker, const Clock& clock,
                               const db::Progress& progress = {}, const QString& newCode = {});

/// Another key with the same people, passwords and recovery code: when a copy of the key may have leaked.
Outcome<SignedIn> renewKey(const QString& path, const SignedIn& who, const Clock& clock,
                           const db::Progress& progress = {});

} // namespace wijkwerk::work
