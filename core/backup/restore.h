// SPDX-License-Identifier: EUPL-1.2
// Puts a backup back. What is there now is never deleted: it gets another name beside it.
#pragma once

#include "core/backup/verify.h"

namespace wijkwerk::backup {

struct RestoreOrder {
    QString backup;
    QString target;           ///< where the department is to be; nobody may have it open, also not this program
    const keys::DataKey& key; ///< of the backup
    /// Of the department that is there now, when it is another: after somebody left, it got a new key, and older
    /// backups still have the one before. What is put back then gets the key of now, so that who left stays out.
    const keys::DataKey* presentKey = nullptr;
    db::Actor actor;
    Clock clock;
};

struct Restored {
    QString path;
    QString aside;          ///< where the file is now that was there; empty when there was none
    bool keptSlots = false; ///< the passwords of now are still the ones; else those of the backup
    Facts facts;
};

/// The backup becomes a file beside the target, is proven to be whole, brought to the schema of this program, and tells
/// in its journal that it was put back (`backup_restored`). Then the file that was there becomes
/// `NAME.vervangen-yyyymmdd-hhmmss.wijkwerk`, with its slot table, and the new one takes its place in one step:
/// whenever the program dies, there is the old or the new.
///
/// Passwords: where the slot table that is there goes with the key, it stays: passwords changed since the backup hold.
/// A lost or damaged one is replaced with that of the backup. Problems: restore_other_key (there is another department,
/// or this one under a key that was not given: put the backup back under another name).
///
/// Throws as verify(); InUse, NoLocks, NoPermission, FileMissing (folder), NoRoom, DiskFull, DiskTrouble, Cancelled:
/// then all is as it was. OutcomeUnknown: it was put back, but may not survive a power cut.
keys::Answer<Restored> restore(const RestoreOrder& order, const GoOn& goOn = {});

} // namespace wijkwerk::backup
