// SPDX-License-Identifier: EUPL-1.2
// Who can open a department: one slot per worker, and one for the recovery code. Values and functions; how a table is
// written down is in slot_format, where it is kept in slot_file, and how a slot is locked in slot_lock.
#pragma once

#include "core/keys/answer.h"
#include "core/keys/byte_stream.h"
#include "core/keys/data_key.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace wijkwerk::keys {

enum class SlotKind : std::uint8_t {
    Password = 1, ///< of one worker
    Recovery = 2, ///< the code on paper; at most one
    Demo = 3,     ///< opens for everybody: only for departments of invented people, and then the only slot
};

/// What one guess at a password costs (Argon2id). Both zero for slots without a password.
struct Cost {
    std::uint64_t passes = 0;
    std::uint64_t memory = 0; ///< bytes

    bool operator==(const Cost&) const = default;
};

/// What this house asks: 3 passes over 256 MB, libsodium's "moderate"; about 0.6 s on an office computer.
constexpr Cost houseCost{3, 268'435'456};
/// The least that is possible. Only for tests: a password kept with this can be guessed.
constexpr Cost costForTests{1, 8192};
/// What a file may ask of the computer that opens it: at most 1 GB, and at most four times the work of houseCost.
bool isReasonable(const Cost& cost);

/// The data key is sealed for the public half of a pair of keys; the other half is locked with the secret of the owner.
/// So a new data key can be sealed for everybody who stays, without knowing their passwords.
struct Slot {
    SlotKind kind = SlotKind::Password;
    std::int64_t worker = 0; ///< 0 unless kind is Password
    QString name;            ///< of the worker, to choose from when the file is still closed
    Cost cost;
    Bytes<16> salt{};
    Bytes<24> nonce{};
    Bytes<32> publicKey{};
    Bytes<48> wrapped{}; ///< the secret half
    Bytes<80> sealed{};  ///< the data key

    bool operator==(const Slot&) const = default;
};

struct SlotTable {
    Bytes<16> fileId{};           ///< of the department; a slot fits only the file it was made for
    std::uint32_t generation = 0; ///< one higher after every change
    std::vector<Slot> slots;
    Bytes<32> mac{}; ///< over all of the above, with a key derived from the data key

    bool operator==(const SlotTable&) const = default;
};

struct SlotOwner {
    std::int64_t worker = 0; ///< positive
    QString name;            ///< cut off after 200 bytes
};

constexpr std::size_t mostSlots = 256;

// Looking.
const Slot* slotOf(const SlotTable& table, std::int64_t worker);
/// Who has a password, in the order of their names.
std::vector<SlotOwner> ownersOf(const SlotTable& table);
bool hasRecovery(const SlotTable& table);
/// False when the table was not made, or was changed afterwards, by somebody who had this key.
bool isIntact(const SlotTable& table, const DataKey& key);

// Making. Who is allowed to is decided elsewhere; whether a password is good enough too (password_rules).
/// A table without slots, for a new department with this data key.
SlotTable newTable(const DataKey& key);
/// A table that opens for everybody.
SlotTable demoTable(const DataKey& key);

// Opening. Problems: no_slot, wrong_password, unreasonable_cost, memory_short, slots_altered.
/// Takes as long as the cost of the slot says: not for the thread of the window.
Answer<DataKey> unlock(const SlotTable& table, std::int64_t worker, const QString& password);
/// The code as it was typed. Problems: those of readRecoveryCode, no_recovery_slot, wrong_recovery_code, slots_altered.
Answer<DataKey> unlockWithRecovery(const SlotTable& table, const QString& typed);
/// The key of a demo table; nothing for any other.
std::optional<DataKey> demoKey(const SlotTable& table);

// Changing: each gives back a new table of the next generation. Problems: slots_altered when `key` is not the key of
// this table or the table was altered; and those named. A cost below houseCost is a programming error
// (Fault::Internal).
/// Gives a worker a slot, or a new password in place of the one he had. Problems: slots_full, memory_short,
/// demo_is_open.
Answer<SlotTable> withPassword(const SlotTable& table, const DataKey& key, const SlotOwner& owner,
                               const QString& password, const Cost& cost = houseCost);
/// From now on this code opens the file, and the one before no longer. Problems: those of readRecoveryCode,
/// slots_full, demo_is_open.
Answer<SlotTable> withRecovery(const SlotTable& table, const DataKey& key, const QString& code);
/// The slot is gone, but its owner may still know the data key, so the caller makes a new one: rekeyed(). Problems:
/// no_slot, last_slot.
Answer<SlotTable> without(const SlotTable& table, const DataKey& key, std::int64_t worker);
/// Problems: no_slot.
Answer<SlotTable> renamed(const SlotTable& table, const DataKey& key, const SlotOwner& owner);
/// The same slots for another data key: the same passwords and the same code open it.
Answer<SlotTable> rekeyed(const SlotTable& table, const DataKey& key, const DataKey& newKey);
/// `former` once more, newer than `failed` that followed it: for when what goes with `failed` could not be written.
SlotTable putBack(const SlotTable& former, const SlotTable& failed, const DataKey& key);
/// Problems: as unlock() and withPassword().
Answer<SlotTable> changePassword(const SlotTable& table, std::int64_t worker, const QString& oldPassword,
                                 const QString& newPassword, const Cost& cost = houseCost);

} // namespace wijkwerk::keys
