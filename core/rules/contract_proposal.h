// SPDX-License-Identifier: EUPL-1.2
// The way of a contract proposal: which step may follow which, who may do it, and what must be there before (domain.md
// 2.2, 2.6). The sums of the law are chain.h, notice.h and probation.h.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/trajectory.h"
#include "core/rules/permissions.h"
#include "core/rules/values.h"

#include <span>

namespace wijkwerk::rules {

/// A step of a proposal: `agreed` is the team lead's; what HR does is written down by who is told it.
struct ProposalMove {
    ProposalState from;
    ProposalState to;
    Right right;
};
std::span<const ProposalMove> proposalMoves();
/// Nothing when `to` does not follow `from`.
std::optional<ProposalMove> proposalMove(ProposalState from, ProposalState to);
/// The step that goes on, not one that stops; nothing when it is over.
std::optional<ProposalState> stateAfter(ProposalState state);
/// Where it goes when the last step is taken back: only before it was offered. Nothing for the first step too: that one
/// is withdrawn.
std::optional<ProposalState> stateBefore(ProposalState state);
/// Who must do something now, in the word of Task::waitingFor: `Teamleider`, `HR`, `deelnemer`; empty when it is the
/// jobcoach. And what, as the title of a task.
QString waitsFor(ProposalState state);
QString nextStepTitle(ProposalState state);
/// Own working days within which the next step is expected, of the values of that day.
int daysForStep(ProposalState state, QDate day, const Values& values = shippedValues());

/// What must be known to judge a proposal.
struct ProposalFacts {
    Trajectory trajectory;
    std::optional<ContractProposal> open; ///< another one that is open
    std::optional<FinalAdvice> finalAdvice;
    std::optional<Contract> running; ///< the contract that is there, or comes
    bool noticeNeeded = false;       ///< aanzegging of the running one
    bool noticeGiven = false;
    bool priorAsked = false; ///< somebody asked for earlier work, or wrote some down
};
/// Codes: `proposal_open_already`, `final_evaluation_missing`, `final_advice_no_contract`,
/// `prior_employment_not_asked`, `contract_overlaps`, `contract_is_permanent`, `notice_before_renewal`.
Problems mayPropose(const ContractProposal& proposal, const ProposalFacts& facts);

} // namespace wijkwerk::rules
