// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_parts.h"

#include "core/store/contracts.h"
#include "core/store/placements.h"

namespace wijkwerk::work {

Contract requireContract(db::Database& database, ContractId id) {
    if (auto contract = store::contracts::find(database, id))
        return *contract;
    throw Error(Fault::NotFound);
}

void requireHolds(Problems& problems, const Contract& contract) {
    if (contract.superseded)
        problems.push_back(wrong(QStringLiteral("contract_corrected_already")));
}

std::optional<Placement> placementNow(db::Database& database, const Contract& contract) {
    const auto placement = store::placements::latestOf(database, contract.trajectory);
    const bool fits = placement && placement->kind == PlacementKind::Contract;
    return fits ? placement : std::nullopt;
}

void setPlacementEnd(db::Transaction& tx, const Placement& placement, std::optional<QDate> lastDay) {
    Placement other = placement;
    other.id = {};
    other.lastDay = lastDay;
    other.endedOn = {};
    other.recordedAt = {};
    other.supersedes = placement.id;
    store::placements::add(tx, other);
}

} // namespace wijkwerk::work
