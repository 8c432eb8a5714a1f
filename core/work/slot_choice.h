// SPDX-License-Identifier: EUPL-1.2
// Which slot table counts. There usually is one; when a removal of access was stopped halfway there are two, and the
// one whose key opens the file is the right one.
#pragma once

#include "core/keys/slot_table.h"
#include "core/work/access.h"

#include <functional>

namespace wijkwerk::work {

/// How the data key is taken from a table: with a password, a code, or nothing.
using Unlocking = std::function<keys::Answer<keys::DataKey>(const keys::SlotTable&)>;

/// The data key, and the table it came from. When there were two the choice is made for good, unless another program
/// holds the lock on the department or nothing can be written there.
struct Unlocked {
    keys::DataKey key;
    keys::SlotTable table;
};
Outcome<Unlocked> unlockWith(const QString& path, const Unlocking& unlocking);

/// unlockWith() for who is at the door. Attempts are counted outside the file, which nobody could open then; the next
/// good one takes the count inside.
Outcome<SignedIn> tried(const QString& path, WorkerId worker, EnteredWith with, const Unlocking& unlocking);

/// The Unlocking of a practice department. Problems: password_needed.
keys::Answer<keys::DataKey> withoutPassword(const keys::SlotTable& table);

/// The table that counts for a department whose key is known. Problems: as keys::readSlots(), and slots_altered when
/// the table is not of this key.
Outcome<keys::SlotTable> slotsFor(const QString& path, const keys::DataKey& key);

/// What a table says to whoever stands at the door.
Entrance entranceFrom(const keys::SlotTable& table);

} // namespace wijkwerk::work
