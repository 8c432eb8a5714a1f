// SPDX-License-Identifier: EUPL-1.2
// The acts on contracts and secondments as dialogs. Each opens and returns at once; what was done is announced by the
// session.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/trajectory.h"
#include "ui/participants/dialogs.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// "Contract voorstellen", or "verlengen" when there is one already.
void openProposal(Context& context, QWidget* parent, TrajectoryId trajectory);
/// The facts of a proposal to which the team lead did not agree yet.
void openProposalChange(Context& context, QWidget* parent, ContractProposalId proposal);
/// The step to that state: day, name, remark. Without its renewal a contract ends: then the aanzegging is offered, and
/// after it its letter.
void openProposalStep(Context& context, QWidget* parent, ContractProposalId proposal, ProposalState to,
                      WithPerson makeLetter = {});
/// The next step that goes on from where the open proposal of the trajectory is.
void openNextProposalStep(Context& context, QWidget* parent, TrajectoryId trajectory, WithPerson makeLetter = {});
void openStepBack(Context& context, QWidget* parent, ContractProposalId proposal);
/// Asks for a file and writes the form for HR into it.
void saveHrForm(Context& context, QWidget* parent, ContractProposalId proposal);

/// Puts written facts of a contract right.
void openContractCorrection(Context& context, QWidget* parent, ContractId contract);
void openContractEnd(Context& context, QWidget* parent, ContractId contract);
void openContractEndUndone(Context& context, QWidget* parent, ContractId contract);

/// Aanzegging. Nothing is chosen beforehand, unless somebody pressed the answer itself ("Niet verlengen").
struct NoticeTurns {
    WithPerson makeLetter = {}; ///< of that person, right after
    std::optional<bool> goesOn = {};
};
void openContractNotice(Context& context, QWidget* parent, ContractId contract, const NoticeTurns& turns = {});
void openNoticeReceipt(Context& context, QWidget* parent, ContractNoticeId notice);

void openPriorEmployment(Context& context, QWidget* parent, ParticipantId person);
/// Asked on a day, and there was none.
void openPriorEmploymentAsked(Context& context, QWidget* parent, ParticipantId person);
/// Asks first, then it was not so.
void withdrawPrior(Context& context, QWidget* parent, const PriorEmployment& prior);

void openSecondmentFacts(Context& context, QWidget* parent, TrajectoryId trajectory);
void openSecondmentTerm(Context& context, QWidget* parent, TrajectoryId trajectory);

} // namespace wijkwerk::ui::participants
