// SPDX-License-Identifier: EUPL-1.2
// What the timeline tells of contracts: steps of proposals, contracts, early ends and aanzeggingen.
#pragma once

#include "core/work/timeline.h"

namespace wijkwerk::work {

/// Codes: `step` (args: state, by whom, `back` when it was taken back, `last` when it can be), `contract` (function,
/// first and last day), `contract_ended` (the same, and how when that is known), `notice` (`yes` or `no`, how, received
/// on).
void addContracts(db::Database& database, ParticipantId participant, std::vector<TimelineEntry>& entries);

} // namespace wijkwerk::work
