// SPDX-License-Identifier: EUPL-1.2
// Who can open a backup: with the slots that are in it, whatever happened since to those beside the department. And who
// may put one back.
#pragma once

#include "core/keys/slot_table.h"
#include "core/work/access.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

// A backup is a backup file, or a copy of a department with its slots beside it: its path, or that of its slot file.
/// The latter.
bool isCopyOfDepartment(const QString& backup);
/// Its slots. Problems: slots_missing, slots_damaged, slots_newer. Throws as backup::goodHeader().
Outcome<keys::SlotTable> slotsOfBackup(const QString& backup);
/// Who can sign in with them; the same problems.
Outcome<Entrance> entranceOfBackup(const QString& backup);

/// Both doors of a restore.
struct RestoreDoors {
    Entrance backup;
    std::optional<Entrance> place; ///< of the same department at the place, as far as its slots are whole; the file
                                   ///< itself may be damaged or gone
};
/// Problems: as entranceOfBackup(). Throws as backup::goodHeader().
Outcome<RestoreDoors> doorsFor(const QString& backup, const QString& place);

// Each takes as long as a slot says (0.6 s), and has the problems of signIn() and signInWithRecovery().
Outcome<SignedIn> signInAtBackup(const QString& backup, WorkerId worker, const QString& password);
Outcome<SignedIn> signInAtBackupWithRecovery(const QString& backup, const QString& code);
/// Problems: password_needed.
Outcome<SignedIn> openBackupWithoutPassword(const QString& backup);
/// As signIn() and signInWithRecovery(), but of the file itself nothing is asked.
Outcome<SignedIn> signInAtPlace(const QString& place, WorkerId worker, const QString& password);
Outcome<SignedIn> signInAtPlaceWithRecovery(const QString& place, const QString& code);

/// Whether the slots of the backup are of this key: who has it need not show what opened the backup then.
bool opensBackup(const QString& backup, const keys::DataKey& key);

/// What backup::restore() needs, and who does it.
struct RestoreKeys {
    keys::DataKey key;                       ///< of the backup
    std::optional<keys::DataKey> presentKey; ///< of the department at the place, when that is another
    WorkerId worker;                         ///< null after the recovery code, and in a practice department

    const keys::DataKey& present() const { return presentKey ? *presentKey : key; }
};

/// What he may do: by the department at the place when that can be read, else by the backup. Problems: worker_left.
/// Throws as backup::openForReading().
Outcome<Sight> sightForRestore(const QString& backup, const QString& place, const RestoreKeys& keys);

} // namespace wijkwerk::work
