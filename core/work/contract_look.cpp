// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_look.h"

#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/secondments.h"

namespace wijkwerk::work {

namespace {

/// The open one; else the newest, when it came to nothing: a signed one is a contract.
std::optional<ContractProposal> shownProposal(db::Database& database, const Trajectory& trajectory) {
    for (const ContractProposal& proposal :
         store::contract_proposals::ofParticipant(database, trajectory.participant)) {
        if (proposal.trajectory != trajectory.id)
            continue;
        return proposal.state == ProposalState::Signed ? std::nullopt : std::optional(proposal);
    }
    return std::nullopt;
}

} // namespace

ContractWay contractWay(db::Database& database, const Trajectory& trajectory, QDate today) {
    ContractWay way;
    way.proposal = shownProposal(database, trajectory);
    if (way.proposal)
        way.steps = store::contract_proposals::steps(database, way.proposal->id);
    for (const Contract& contract : store::contracts::ofTrajectory(database, trajectory.id)) {
        SeenContract seen{contract, store::contracts::notices(database, contract.id), {}, realEnd(database, contract)};
        seen.notice = noticeLook(database, contract, seen.notices, today);
        way.contracts.insert(way.contracts.begin(), std::move(seen));
    }
    way.prior = store::prior_employment::ofParticipant(database, trajectory.participant);
    if (const auto asked = store::prior_employment::asked(database, trajectory.participant))
        way.askedOn = asked->on;
    if (way.proposal && isOpen(way.proposal->state))
        way.check = contractCheck(database, *way.proposal);
    else
        way.check = contractCheck(database, trajectory.participant);
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory.id)) {
        if (placement.kind == PlacementKind::Secondment)
            way.lent = placement;
    }
    if (way.lent)
        way.agreed = store::secondments::ofTrajectory(database, trajectory.id);
    return way;
}

} // namespace wijkwerk::work
