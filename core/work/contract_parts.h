// SPDX-License-Identifier: EUPL-1.2
// Small steps that the acts on a contract share: reading it, and the placement that goes with it.
#pragma once

#include "core/domain/contract.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Throws Error{NotFound}.
Contract requireContract(db::Database& database, ContractId id);
/// Somebody else put it right meanwhile: what was on the screen counts no more. `contract_corrected_already`.
void requireHolds(Problems& problems, const Contract& contract);
/// The placement that goes with a contract now: of its trajectory, not ended before the contract began.
std::optional<Placement> placementNow(db::Database& database, const Contract& contract);
/// The placement as it would be with another last day, in place of the one that is there.
void setPlacementEnd(db::Transaction& tx, const Placement& placement, std::optional<QDate> lastDay);

} // namespace wijkwerk::work
