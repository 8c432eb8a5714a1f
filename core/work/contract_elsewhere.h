// SPDX-License-Identifier: EUPL-1.2
// A contract that went past the proposal (contract_proposal.h): made on paper, or before this program was there.
#pragma once

#include "core/work/contract_work.h"

namespace wijkwerk::work {

/// For who agrees to contracts, and only with a reason in `overrideReason` (`contract_without_proposal`, together with
/// all that checkContract() says). What HR and the team lead decide on goes through a proposal (domain.md 2.1).
Outcome<ContractId> recordContractMadeElsewhere(db::Transaction& tx, const ContractRequest& request);

} // namespace wijkwerk::work
