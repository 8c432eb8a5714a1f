// SPDX-License-Identifier: EUPL-1.2
// The slots a department begins with: one password and the recovery code.
#pragma once

#include "core/keys/slot_table.h"

namespace wijkwerk::work {

/// The password was checked before. Throws Error{Internal} with the code of the problem when there is one all the same
/// (memory_short).
keys::SlotTable firstSlots(const keys::DataKey& key, const keys::SlotOwner& owner, const QString& password,
                           const QString& code, const keys::Cost& cost);

} // namespace wijkwerk::work
