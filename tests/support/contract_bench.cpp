// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/contract_bench.h"

#include "core/store/contracts.h"
#include "core/store/trajectories.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"

namespace wijkwerk::test {

ContractBench::ContractBench(db::EngineKind kind)
    : WorkBench(kind) {
    const db::Actor before = db().actor();
    m_lead = actAsNew(db(), Role::TeamLead);
    m_hr = actAsNew(db(), Role::Hr);
    db().setActor(before);
}

TrajectoryId ContractBench::someone(ParticipantKind kind) {
    Participant one = person();
    one.bsn.clear();
    one.kind = kind;
    const TrajectoryId id = suitable(add(one));
    const bool skips = kind == ParticipantKind::SwSeconded || kind == ParticipantKind::ShelteredWork ||
                       kind == ParticipantKind::EnforcerConverted;
    if (skips)
        return id;
    work::PlacementRequest request = stage(id);
    request.start = QDate(2026, 11, 17);
    REQUIRE(act([&](db::Transaction& tx) { return work::startStage(tx, request); }));
    return id;
}

void ContractBench::evaluated(TrajectoryId trajectory, const QString& advice) {
    db::Transaction tx(db(), {QStringLiteral("test"), 0, {}});
    tx.statement("insert into evaluation (id, trajectory_id, participant_id, kind, held_on, present, goes_well, "
                 "to_practise, advice, own_view, recorded_at) values (:id, :trajectory, :person, 'final', "
                 "'2026-11-20', 'STAGEWORDpresent', 'STAGEWORDwell', 'STAGEWORDpractise', :advice, 'STAGEWORDview', "
                 ":now)")
        .with(newIdValue(), trajectory, personOf(trajectory), advice, tx.now())
        .run();
    tx.commit();
}

ParticipantId ContractBench::personOf(TrajectoryId trajectory) {
    return store::trajectories::find(db(), trajectory).value().participant;
}

ContractProposal ContractBench::proposal(TrajectoryId trajectory) const {
    ContractProposal proposal;
    proposal.trajectory = trajectory;
    proposal.terms.function = QStringLiteral("Medewerker groen");
    proposal.terms.scale = QStringLiteral("1 A");
    proposal.terms.hours = {2400};
    proposal.terms.startsOn = QDate(2027, 1, 4);
    proposal.terms.lastDay = QDate(2027, 12, 31);
    proposal.terms.wage = 1'600'00;
    proposal.terms.advisedOn = QDate(2026, 10, 1); // asked of sheltered work only
    proposal.terms.decidedOn = QDate(2026, 10, 15);
    proposal.days = weekdaysFromText(u"ma,di,wo").value();
    proposal.workplace = workplace();
    proposal.guide = guide();
    proposal.budget = QStringLiteral("P-budget, kostenplaats 6400");
    return proposal;
}

work::ContractRequest ContractBench::contract(TrajectoryId trajectory, QDate start, QDate last) const {
    const ContractProposal facts = proposal(trajectory);
    work::ContractRequest request;
    request.trajectory = trajectory;
    request.terms = facts.terms;
    request.terms.startsOn = start;
    request.terms.lastDay = last;
    request.days = facts.days;
    request.workplace = facts.workplace;
    request.guide = facts.guide;
    return request;
}

ContractProposalId ContractBench::proposed(const ContractProposal& wanted) {
    const auto outcome = act([&](db::Transaction& tx) { return work::proposeContract(tx, {wanted, {}}); });
    INFO(codesOf(outcome.problems).join(u' ').toStdString());
    REQUIRE(outcome);
    return *outcome.done;
}

work::Outcome<work::Done> ContractBench::step(ContractProposalId proposal, ProposalState to, const QString& override,
                                              const QString& remark) {
    const QString byName = to == ProposalState::Offered ? QStringLiteral("P. Personeel") : QString();
    const work::StepRequest request{proposal, to, today(), byName, remark, {}, override};
    const WorkerId who = to == ProposalState::Agreed ? m_lead : coach();
    return as(db(), who, [&](db::Transaction& tx) { return work::stepProposal(tx, request); });
}

ContractId ContractBench::signedContract(const ContractProposal& wanted) {
    const ContractProposalId id = proposed(wanted);
    for (const ProposalState to :
         {ProposalState::Agreed, ProposalState::AtHr, ProposalState::Offered, ProposalState::Signed}) {
        const auto outcome = step(id, to);
        INFO(codesOf(outcome.problems).join(u' ').toStdString());
        REQUIRE(outcome);
    }
    return store::contracts::latestOf(db(), wanted.trajectory).value().id;
}

ContractId ContractBench::recorded(TrajectoryId trajectory, QDate start, QDate last) {
    work::ContractRequest request = contract(trajectory, start, last);
    request.overrideReason = QStringLiteral("voor de test");
    const auto outcome = act([&](db::Transaction& tx) { return work::recordContract(tx, request); });
    INFO(codesOf(outcome.problems).join(u' ').toStdString());
    REQUIRE(outcome);
    return *outcome.done;
}

ContractId ContractBench::past(TrajectoryId trajectory, QDate start, QDate last) {
    db::Transaction tx(db(), {QStringLiteral("test"), 0, {}});
    Contract contract;
    contract.trajectory = trajectory;
    contract.participant = personOf(trajectory);
    contract.terms = terms();
    contract.terms.startsOn = start;
    contract.terms.lastDay = last;
    const ContractId id = store::contracts::add(tx, contract);
    tx.commit();
    return id;
}

ContractId ContractBench::fourthOfChain(TrajectoryId trajectory, QDate lastOfThird) {
    past(trajectory, day("01-01-2024"), day("31-12-2024"));
    past(trajectory, day("01-01-2025"), day("31-12-2025"));
    past(trajectory, day("01-01-2026"), lastOfThird);
    const ContractProposalId id = proposed(proposal(trajectory));
    REQUIRE(step(id, ProposalState::Agreed, QStringLiteral("Wij willen haar houden")));
    for (const ProposalState to : {ProposalState::AtHr, ProposalState::Offered, ProposalState::Signed})
        REQUIRE(step(id, to));
    return store::contracts::latestOf(db(), trajectory).value().id;
}

} // namespace wijkwerk::test
