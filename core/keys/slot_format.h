// SPDX-License-Identifier: EUPL-1.2
// A slot table as bytes, for the file beside the department and for every backup of it. The same table always gives the
// same bytes; nothing else is accepted.
//
// "WijkSlot1\n", file id 16, generation 4, number of slots 2; per slot: kind 1, worker 8, length of the name 2, name,
// passes 8, memory 8, salt 16, nonce 24, public key 32, wrapped 48, sealed 80; then MAC 32 and a check sum of 32 bytes
// (BLAKE2b) over everything before it. Numbers little end first. The check sum tells damage from a wrong password; what
// keeps out altering hands is the MAC.
#pragma once

#include "core/keys/slot_table.h"

namespace wijkwerk::keys {

constexpr qsizetype mostNameBytes = 200;
constexpr qsizetype mostTableBytes = 131'072;

QByteArray encode(const SlotTable& table);
/// Problems: slots_damaged (cut off, changed, or never a slot table), slots_newer (made by a newer program). Whether
/// the table is genuine is known only when it was unlocked.
Answer<SlotTable> decode(QByteArrayView bytes);
/// What the MAC is taken of: everything before it.
QByteArray signedPart(const SlotTable& table);

/// At most mostNameBytes in UTF-8, never half a character.
QString fittingName(const QString& name);

} // namespace wijkwerk::keys
