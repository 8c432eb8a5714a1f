// SPDX-License-Identifier: EUPL-1.2
// What there is to show of the contracts and the secondment of one trajectory, read at once.
#pragma once

#include "core/domain/secondment.h"
#include "core/domain/trajectory.h"
#include "core/work/contract_check.h"

namespace wijkwerk::work {

struct SeenContract {
    Contract contract;
    std::vector<ContractNotice> notices; ///< oldest first
    NoticeLook notice;
    std::optional<QDate> until; ///< realEnd()
};

struct ContractWay {
    std::optional<ContractProposal> proposal; ///< the open one, else the last one that was not signed
    std::vector<ProposalStep> steps;          ///< of it, oldest first
    std::vector<SeenContract> contracts;      ///< of this trajectory, newest first
    std::vector<PriorEmployment> prior;       ///< of the person
    std::optional<QDate> askedOn;
    /// Of the proposal, else of the newest contract; nothing when there is neither.
    std::optional<ContractCheck> check;
    std::optional<Placement> lent; ///< the secondment that runs or comes, else the last one
    std::optional<Secondment> agreed;

    bool isEmpty() const { return !proposal && contracts.empty() && !lent; }
};
ContractWay contractWay(db::Database& database, const Trajectory& trajectory, QDate today);

} // namespace wijkwerk::work
