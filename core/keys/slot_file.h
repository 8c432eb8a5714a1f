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
/// The table beside a department when it is whole and of this key; nothing otherwise. Throws as readSlots().
std::optional<SlotTable> slotsOfKey(const QString& department, const DataKey& key);
/// Replaces the slot file as a whole, durably, with the permissions of the department file. Whoever does this holds the
/// lock on the department. Throws what replaceFile() throws; after OutcomeUnknown the new table is there.
void writeSlots(const QString& department, const SlotTable& table);

// While a department gets another data key there are two tables: `….sleutels` for the key that the file has until then,
// and `….sleutels.nieuw` for the one that it will have. Which of the two fits is seen by trying
// (core/work/slot_choice).
QString nextSlotFileOf(const QString& department);
/// As readSlots() and writeSlots().
Answer<SlotTable> readNextSlots(const QString& department);
void writeNextSlots(const QString& department, const SlotTable& table);
/// The next table becomes the one that counts, durably.
void takeNextSlots(const QString& department);
/// The next table goes away; nothing when there is none.
void dropNextSlots(const QString& department);

/// What lies under the name of the slot file of a department, whole or damaged, gets another name beside it; nothing
/// when there is nothing. Throws NoPermission. Keys are never thrown away: they may be the only ones of something.
void setSlotsAside(const QString& department);

/// The same, but the slot file keeps its own name as well: there is no moment without one.
void copySlotsAside(const QString& department);

/// Puts the slots of one department, byte for byte, beside a copy of it; nothing when it has none. Throws as
/// readSlots() and writeSlots() do.
void copySlots(const QString& department, const QString& copy);

/// The key of a department of invented people, which opens without a password; nothing for every other department,
/// and when there is no slot file or it is damaged. Throws as readSlots().
std::optional<DataKey> storedKey(const QString& department);

} // namespace wijkwerk::keys
