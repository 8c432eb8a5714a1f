// SPDX-License-Identifier: EUPL-1.2
// How new the slot table beside a department must at least be, as the department itself knows it. What follows from it
// is in work/slot_generation.
#pragma once

#include "core/db/transaction.h"

namespace wijkwerk::store::slot_generation {

/// 0 as long as the department knows of none.
std::uint32_t known(db::Database& database);
/// Part of the transaction that changes the slots, or of the next.
void remember(db::Transaction& tx, std::uint32_t generation);

} // namespace wijkwerk::store::slot_generation
