// SPDX-License-Identifier: EUPL-1.2
// Where the slot table of a department lies: beside it, in `NAME.wijkwerk.sleutels`. Every backup holds the same bytes
// (encode), so losing the file is not losing the department.
#pragma once

#include "core/keys/slot_table.h"

namespace wijkwerk::keys {

/// Of a department that is a link: beside the file it leads to.
QString slotFileOf(const QString& department);

/// Problems: slots_missing, and those of decode(). Throws NoPermission or DiskTrouble when the file cannot be read.
Answer<SlotTable> readSlots(const QString& department);
/// Replaces the slot file as a whole, durably, with the permissions of the department file. Whoever does this holds the
/// lock on the department. Throws what replaceFile() throws; after OutcomeUnknown the new table is there.
void writeSlots(const QString& department, const SlotTable& table);

/// Puts the slots of one department, byte for byte, beside a copy of it; nothing when it has none. Throws as
/// readSlots() and writeSlots() do.
void copySlots(const QString& department, const QString& copy);

/// The key of a department of invented people, which opens without a password; nothing for every other department,
/// and when there is no slot file or it is damaged. Throws as readSlots().
std::optional<DataKey> storedKey(const QString& department);

} // namespace wijkwerk::keys
