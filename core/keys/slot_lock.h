// SPDX-License-Identifier: EUPL-1.2
// How one slot is locked and opened, and how a table is signed. Only for slot_table and its tests.
#pragma once

#include "core/keys/secret.h"
#include "core/keys/slot_table.h"

namespace wijkwerk::keys {

/// Where a secret comes from; both are turned into a key of 32 bytes together with the salt of the slot.
enum class SecretKind {
    Guessable, ///< a password: Argon2id at the cost of the slot
    Random,    ///< 144 bits or more, or known to all: BLAKE2b
};
SecretKind secretKindOf(SlotKind kind);

/// Makes a new salt, nonce and pair of keys, locks the slot with the secret and seals the data key in it. What must be
/// filled in before: kind, worker, cost. False when there is not enough memory for the cost.
bool lockSlot(Slot& slot, const Bytes<16>& fileId, const Secret& secret, const DataKey& key);
/// Seals another data key in a slot that stays locked as it is.
void sealFor(Slot& slot, const DataKey& key);

enum class Opening { Opened, WrongSecret, Altered, MemoryShort };
struct Opened {
    Opening outcome = Opening::WrongSecret;
    std::optional<DataKey> key;
};
Opened openSlot(const Slot& slot, const Bytes<16>& fileId, const Secret& secret);

Bytes<32> macOf(const SlotTable& table, const DataKey& key);

} // namespace wijkwerk::keys
