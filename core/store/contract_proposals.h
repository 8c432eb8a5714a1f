// SPDX-License-Identifier: EUPL-1.2
// Proposals of a temporary contract and the steps they went through.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/contract.h"

namespace wijkwerk::store::contract_proposals {

std::optional<ContractProposal> find(db::Database& database, ContractProposalId id);
/// The one of a trajectory that is not signed, refused or withdrawn.
std::optional<ContractProposal> openOf(db::Database& database, TrajectoryId trajectory);
/// Newest first.
std::vector<ContractProposal> ofParticipant(db::Database& database, ParticipantId participant);
/// All open ones of people who are not archived, oldest first.
std::vector<ContractProposal> open(db::Database& database);
ContractProposalId add(db::Transaction& tx, ContractProposal proposal);
/// Facts, state and reason. Throws Error{Conflict} when it was changed since it was read.
void update(db::Transaction& tx, const ContractProposal& proposal);

ProposalStepId addStep(db::Transaction& tx, ProposalStep step, ParticipantId person);
/// Oldest first.
std::vector<ProposalStep> steps(db::Database& database, ContractProposalId proposal);

} // namespace wijkwerk::store::contract_proposals
