// SPDX-License-Identifier: EUPL-1.2
// Short ways to contracts in tests: somebody whose stage is over, a proposal with all that belongs in it, and its steps
// by the roles that may do them.
#pragma once

#include "core/work/contract_proposal.h"
#include "core/work/contract_work.h"
#include "tests/support/work_bench.h"

namespace wijkwerk::test {

class ContractBench : public WorkBench {
public:
    explicit ContractBench(db::EngineKind kind = db::EngineKind::Sqlite);

    WorkerId lead() const { return m_lead; } ///< a team lead; the jobcoach acts on the connection
    WorkerId hr() const { return m_hr; }

    /// Somebody of that kind who is in a stage from 17-11-2026 t/m 16-02-2027, or suitable when the kind has no stage.
    TrajectoryId someone(ParticipantKind kind = ParticipantKind::Reintegrator);
    /// A final evaluation, held on 20-11-2026, that advises this. All its words begin with STAGEWORD.
    void evaluated(TrajectoryId trajectory, const QString& advice = QStringLiteral("contract"));
    ParticipantId personOf(TrajectoryId trajectory);

    /// Medewerker groen, 24 hours, 01-01-2027 t/m 31-12-2027, at the workplace.
    ContractProposal proposal(TrajectoryId trajectory) const;
    ContractTerms terms() const { return proposal({}).terms; }
    work::ContractRequest contract(TrajectoryId trajectory, QDate start, QDate last) const;
    ContractProposalId proposed(const ContractProposal& proposal);
    /// The step today, by the team lead when it is his.
    work::Outcome<work::Done> step(ContractProposalId proposal, ProposalState to, const QString& override = {},
                                   const QString& remark = QStringLiteral("opmerking"));
    /// Proposed, agreed, at HR, offered and signed today.
    ContractId signedContract(const ContractProposal& proposal);
    /// Concluded at once, overruling what may be.
    ContractId recorded(TrajectoryId trajectory, QDate start, QDate last);
    /// A contract row of its own in plain SQL: one of the past, that acts would refuse to place.
    ContractId past(TrajectoryId trajectory, QDate start, QDate last);

    /// The fourth in a chain, signed today with the reason of the team lead: permanent by law (BW 7:668a). The three
    /// before it are of 2024, of 2025, and of 2026 till that day.
    ContractId fourthOfChain(TrajectoryId trajectory, QDate lastOfThird);

private:
    WorkerId m_lead;
    WorkerId m_hr;
};

} // namespace wijkwerk::test
