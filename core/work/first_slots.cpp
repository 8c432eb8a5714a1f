// SPDX-License-Identifier: EUPL-1.2
#include "core/work/first_slots.h"

#include "core/base/error.h"

namespace wijkwerk::work {

keys::SlotTable firstSlots(const keys::DataKey& key, const keys::SlotOwner& owner, const QString& password,
                           const QString& code, const keys::Cost& cost) {
    auto table = keys::withPassword(keys::newTable(key), key, owner, password, cost);
    if (table)
        table = keys::withRecovery(*table.value, key, code);
    if (!table)
        throw Error(Fault::Internal, table.problems.front().code);
    return std::move(*table.value);
}

} // namespace wijkwerk::work
