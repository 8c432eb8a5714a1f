// SPDX-License-Identifier: EUPL-1.2
#include "core/work/timeline_contract.h"

#include "core/rules/contract_proposal.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/work/contract_check.h"

namespace wijkwerk::work {

namespace {

QString iso(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

TimelineEntry ofContracts(const char* code, QDate day, QDateTime recordedAt, WorkerId worker) {
    TimelineEntry entry;
    entry.kind = TimelineKind::Contract;
    entry.code = QString::fromLatin1(code);
    entry.day = day;
    entry.recordedAt = std::move(recordedAt);
    entry.worker = worker;
    return entry;
}

void addSteps(db::Database& database, const ContractProposal& proposal, std::vector<TimelineEntry>& entries) {
    const auto steps = store::contract_proposals::steps(database, proposal.id);
    for (const ProposalStep& step : steps) {
        TimelineEntry entry = ofContracts("step", step.on, step.recordedAt, step.worker);
        const bool isLast = step.id == steps.back().id && !step.takenBack && rules::stateBefore(step.state);
        entry.args = {codeOf(step.state), step.byName, step.takenBack ? QStringLiteral("back") : QString(),
                      isLast ? QStringLiteral("last") : QString()};
        entry.text = step.remark;
        entry.id = proposal.id.value;
        entry.isLastStep = isLast;
        entry.trajectory = proposal.trajectory;
        entries.push_back(std::move(entry));
    }
}

void addContract(db::Database& database, const Contract& contract, std::vector<TimelineEntry>& entries) {
    // One that is permanent has no last day, whatever it named; one that ended early did name one.
    const auto lastDay = isAgreedPermanent(database, contract) ? std::nullopt : contract.terms.lastDay;
    TimelineEntry entry = ofContracts("contract", contract.signedOn.value_or(contract.terms.startsOn),
                                      contract.recordedAt, contract.recordedBy);
    entry.args = {contract.terms.function, iso(contract.terms.startsOn), iso(lastDay)};
    entry.id = contract.id.value;
    entry.trajectory = contract.trajectory;
    entries.push_back(entry);
    if (!contract.endedOn)
        return;
    TimelineEntry ended = ofContracts("contract_ended", *contract.endedOn, contract.recordedAt, contract.recordedBy);
    ended.args = entry.args;
    ended.args << (contract.ending ? codeOf(contract.ending->how) : QString());
    ended.id = entry.id;
    ended.trajectory = entry.trajectory;
    entries.push_back(std::move(ended));
}

} // namespace

void addContracts(db::Database& database, ParticipantId participant, std::vector<TimelineEntry>& entries) {
    for (const ContractProposal& proposal : store::contract_proposals::ofParticipant(database, participant))
        addSteps(database, proposal, entries);
    for (const Contract& contract : store::contracts::ofParticipant(database, participant))
        addContract(database, contract, entries);
    for (const ContractNotice& notice : store::contracts::noticesOf(database, participant)) {
        TimelineEntry entry = ofContracts("notice", notice.givenOn, notice.recordedAt, notice.worker);
        entry.args = {notice.goesOn ? QStringLiteral("yes") : QStringLiteral("no"), codeOf(notice.how),
                      iso(notice.receivedOn)};
        entry.text = notice.terms;
        entry.id = notice.id.value;
        entries.push_back(std::move(entry));
    }
}

} // namespace wijkwerk::work
