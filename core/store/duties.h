// SPDX-License-Identifier: EUPL-1.2
// Duties of the department that were done by hand, and the register of data breaches.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/duty.h"

#include <vector>

namespace wijkwerk::store::duties {

/// Newest first.
std::vector<DutyDone> dones(db::Database& database);
DutyDoneId addDone(db::Transaction& tx, DutyDone done);

/// Newest first, answered ones too.
std::vector<DataBreach> breaches(db::Database& database);
std::optional<DataBreach> findBreach(db::Database& database, DataBreachId id);
DataBreachId addBreach(db::Transaction& tx, DataBreach breach);
/// Writes the answer, nothing else. Throws Error{Conflict} when it was changed since it was read.
void answer(db::Transaction& tx, const DataBreach& breach);

} // namespace wijkwerk::store::duties
