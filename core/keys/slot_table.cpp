// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/slot_table.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/keys/recovery_code.h"
#include "core/keys/sealed.h"
#include "core/keys/secret.h"
#include "core/keys/slot_format.h"
#include "core/keys/slot_lock.h"

#include <sodium.h>

#include <algorithm>

namespace wijkwerk::keys {

namespace {

constexpr Cost mostCost{64, 1'073'741'824};
constexpr std::uint64_t mostWork = 4 * houseCost.passes * houseCost.memory;

// Cheaper than the house asks is for tests; a caller that has it otherwise is wrong.
void mustBeEnough(const Cost& cost) {
    const bool enough = cost.passes >= houseCost.passes && cost.memory >= houseCost.memory;
    if (!isReasonable(cost) || (!enough && cost != costForTests))
        throw Error(Fault::Internal, QStringLiteral("unreasonable_cost"));
}

template <class T>
Answer<T> altered() {
    return no<T>(wrong(QStringLiteral("slots_altered")));
}

const Slot* slotOfKind(const SlotTable& table, SlotKind kind) {
    const auto found = std::ranges::find(table.slots, kind, &Slot::kind);
    return found == table.slots.end() ? nullptr : &*found;
}

bool isDemo(const SlotTable& table) {
    return slotOfKind(table, SlotKind::Demo) != nullptr;
}

/// What everybody knows. It is hashed with the salt like a code.
Secret publicSecret() {
    return passwordBytes(QStringLiteral("open"));
}

Secret secretOf(const QString& code) {
    return passwordBytes(code);
}

SlotTable signedBy(const DataKey& key, SlotTable table) {
    ++table.generation;
    table.mac = macOf(table, key);
    return table;
}

SlotTable sealedFor(const DataKey& key, SlotTable table) {
    for (Slot& slot : table.slots)
        sealFor(slot, key);
    return signedBy(key, std::move(table));
}

/// In place of the slot of the same owner, or as a new one at the end.
Answer<SlotTable> with(const SlotTable& table, const DataKey& key, Slot slot, const Secret& secret) {
    if (!isIntact(table, key))
        return altered<SlotTable>();
    if (isDemo(table))
        return no<SlotTable>(refusal(QStringLiteral("demo_is_open")));
    SlotTable next = table;
    const auto own = std::ranges::find_if(
        next.slots, [&](const Slot& other) { return other.kind == slot.kind && other.worker == slot.worker; });
    if (own == next.slots.end() && next.slots.size() >= mostSlots)
        return no<SlotTable>(refusal(QStringLiteral("slots_full"), {QString::number(mostSlots)}));
    if (!lockSlot(slot, next.fileId, secret, key))
        return no<SlotTable>(wrong(QStringLiteral("memory_short")));
    if (own == next.slots.end())
        next.slots.push_back(std::move(slot));
    else
        *own = std::move(slot);
    return answer(signedBy(key, std::move(next)));
}

Answer<DataKey> opened(const SlotTable& table, const Slot& slot, const Secret& secret, const Problem& whenWrong) {
    Opened result = openSlot(slot, table.fileId, secret);
    if (result.outcome == Opening::MemoryShort)
        return no<DataKey>(wrong(QStringLiteral("memory_short")));
    if (result.outcome == Opening::WrongSecret)
        return no<DataKey>(whenWrong);
    if (result.outcome == Opening::Altered || !isIntact(table, *result.key))
        return altered<DataKey>();
    return answer(std::move(*result.key));
}

} // namespace

bool isReasonable(const Cost& cost) {
    return cost.passes >= costForTests.passes && cost.memory >= costForTests.memory && cost.passes <= mostCost.passes &&
           cost.memory <= mostCost.memory && cost.passes * cost.memory <= mostWork;
}

const Slot* slotOf(const SlotTable& table, std::int64_t worker) {
    const auto found = std::ranges::find_if(
        table.slots, [&](const Slot& slot) { return slot.kind == SlotKind::Password && slot.worker == worker; });
    return found == table.slots.end() ? nullptr : &*found;
}

std::vector<SlotOwner> ownersOf(const SlotTable& table) {
    std::vector<SlotOwner> owners;
    for (const Slot& slot : table.slots) {
        if (slot.kind == SlotKind::Password)
            owners.push_back({slot.worker, slot.name});
    }
    std::ranges::stable_sort(owners, {}, [](const SlotOwner& owner) { return fold(owner.name); });
    return owners;
}

bool hasRecovery(const SlotTable& table) {
    return slotOfKind(table, SlotKind::Recovery) != nullptr;
}

bool isIntact(const SlotTable& table, const DataKey& key) {
    const auto mac = macOf(table, key);
    return sodium_memcmp(mac.data(), table.mac.data(), mac.size()) == 0;
}

SlotTable newTable(const DataKey& key) {
    makeReady();
    SlotTable table;
    randombytes_buf(table.fileId.data(), table.fileId.size());
    return signedBy(key, std::move(table));
}

SlotTable demoTable(const DataKey& key) {
    SlotTable table = newTable(key);
    Slot slot;
    slot.kind = SlotKind::Demo;
    lockSlot(slot, table.fileId, publicSecret(), key);
    table.slots.push_back(std::move(slot));
    return signedBy(key, std::move(table));
}

Answer<DataKey> unlock(const SlotTable& table, std::int64_t worker, const QString& password) {
    const Slot* const slot = slotOf(table, worker);
    if (!slot)
        return no<DataKey>(wrong(QStringLiteral("no_slot")));
    if (!isReasonable(slot->cost))
        return no<DataKey>(wrong(QStringLiteral("unreasonable_cost")));
    return opened(table, *slot, passwordBytes(password),
                  wrong(QStringLiteral("wrong_password"), QStringLiteral("password")));
}

Answer<DataKey> unlockWithRecovery(const SlotTable& table, const QString& typed) {
    const auto code = readRecoveryCode(typed);
    if (!code)
        return {code.problems, {}};
    const Slot* const slot = slotOfKind(table, SlotKind::Recovery);
    if (!slot)
        return no<DataKey>(wrong(QStringLiteral("no_recovery_slot")));
    return opened(table, *slot, secretOf(*code.value),
                  wrong(QStringLiteral("wrong_recovery_code"), QStringLiteral("recoveryCode")));
}

std::optional<DataKey> demoKey(const SlotTable& table) {
    const Slot* const slot = slotOfKind(table, SlotKind::Demo);
    if (!slot)
        return std::nullopt;
    return opened(table, *slot, publicSecret(), {}).value;
}

Answer<SlotTable> withPassword(const SlotTable& table, const DataKey& key, const SlotOwner& owner,
                               const QString& password, const Cost& cost) {
    mustBeEnough(cost);
    if (owner.worker <= 0)
        throw Error(Fault::Internal, QStringLiteral("a slot without a worker"));
    Slot slot;
    slot.worker = owner.worker;
    slot.name = fittingName(owner.name);
    slot.cost = cost;
    return with(table, key, std::move(slot), passwordBytes(password));
}

Answer<SlotTable> withRecovery(const SlotTable& table, const DataKey& key, const QString& code) {
    const auto read = readRecoveryCode(code);
    if (!read)
        return {read.problems, {}};
    Slot slot;
    slot.kind = SlotKind::Recovery;
    return with(table, key, std::move(slot), secretOf(*read.value));
}

Answer<SlotTable> without(const SlotTable& table, const DataKey& key, std::int64_t worker) {
    if (!isIntact(table, key))
        return altered<SlotTable>();
    if (!slotOf(table, worker))
        return no<SlotTable>(wrong(QStringLiteral("no_slot")));
    if (std::ranges::count(table.slots, SlotKind::Password, &Slot::kind) == 1)
        return no<SlotTable>(refusal(QStringLiteral("last_slot")));
    SlotTable next = table;
    std::erase_if(next.slots,
                  [&](const Slot& slot) { return slot.kind == SlotKind::Password && slot.worker == worker; });
    return answer(signedBy(key, std::move(next)));
}

Answer<SlotTable> renamed(const SlotTable& table, const DataKey& key, const SlotOwner& owner) {
    if (!isIntact(table, key))
        return altered<SlotTable>();
    SlotTable next = table;
    const auto slot = std::ranges::find_if(
        next.slots, [&](const Slot& s) { return s.kind == SlotKind::Password && s.worker == owner.worker; });
    if (slot == next.slots.end())
        return no<SlotTable>(wrong(QStringLiteral("no_slot")));
    slot->name = fittingName(owner.name);
    return answer(signedBy(key, std::move(next)));
}

Answer<SlotTable> rekeyed(const SlotTable& table, const DataKey& key, const DataKey& newKey) {
    if (!isIntact(table, key))
        return altered<SlotTable>();
    return answer(sealedFor(newKey, table));
}

SlotTable putBack(const SlotTable& former, const SlotTable& failed, const DataKey& key) {
    SlotTable again = former;
    again.generation = failed.generation;
    return signedBy(key, std::move(again));
}

Answer<SlotTable> changePassword(const SlotTable& table, std::int64_t worker, const QString& oldPassword,
                                 const QString& newPassword, const Cost& cost) {
    const auto key = unlock(table, worker, oldPassword);
    if (!key)
        return {key.problems, {}};
    return withPassword(table, *key.value, {worker, slotOf(table, worker)->name}, newPassword, cost);
}

} // namespace wijkwerk::keys
