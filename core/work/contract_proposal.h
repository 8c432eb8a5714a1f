// SPDX-License-Identifier: EUPL-1.2
// "Contract voorstellen": jobcoach, team lead, HR, aangeboden, getekend of geweigerd, with a name and a day at each
// step. Signing makes the contract and the placement. A contract without a proposal: contract_work.h.
#pragma once

#include "core/rules/contract_proposal.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct ProposeRequest {
    ContractProposal proposal; ///< facts only: state, task and chain reason are made here
    QString overrideReason;
};
/// All that is wrong with a proposal as it stands, for a dialog that is being filled in: facts, place and guide, the
/// stage before, the contract check (permanent by law is a warning here: the team lead decides), probation.
Problems checkProposal(db::Database& database, const ContractProposal& proposal, QDate today);
/// Starts a proposal; the team lead must act. Leaves the stage as it is. Of a renewal HR may do this too.
Outcome<ContractProposalId> proposeContract(db::Transaction& tx, const ProposeRequest& request);
/// Other facts, as long as the team lead did not agree. Throws Error{Conflict}.
Outcome<Done> changeProposal(db::Transaction& tx, const ProposeRequest& request);

struct StepRequest {
    ContractProposalId proposal;
    ProposalState to = ProposalState::Agreed;
    QDate on;
    QString byName; ///< empty: the worker who acts
    QString remark;
    QString number; ///< with Signed: of the contract at HR
    QString overrideReason;
};
/// The next step, by the role that may do it. Agreed and later: a contract that would be permanent by law is refused
/// unless the team lead gives a reason, once. Signed: makes the contract, the placement and the phase event.
Outcome<Done> stepProposal(db::Transaction& tx, const StepRequest& request);
/// Takes the last step back, until it was offered. A reason must be given.
Outcome<Done> takeBackStep(db::Transaction& tx, ContractProposalId proposal, const QString& reason);
/// The open one of a trajectory that ends, if any. A part of an act: asks no right.
void withdrawOpenProposal(db::Transaction& tx, TrajectoryId trajectory, const QString& remark);
/// Takes that back: it is again in the state in which it was, with its task when that is open again; null is none. A
/// part of an act: asks no right.
void reopenProposal(db::Transaction& tx, ContractProposalId proposal, ProposalState state, TaskId task,
                    const QString& remark);

} // namespace wijkwerk::work
