// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_work.h"

#include "core/base/date_text.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/contract_parts.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

void add(Problems& problems, Problems more) {
    std::ranges::move(more, std::back_inserter(problems));
}

PlacementRequest placementOf(const ContractRequest& contract) {
    PlacementRequest request;
    request.trajectory = contract.trajectory;
    request.workplace = contract.workplace;
    request.guide = contract.guide;
    request.start = contract.terms.startsOn;
    // One that the team lead agreed to as permanent by law does not end on the day that it names.
    request.forGood = contract.terms.forGood || !contract.chainReason.trimmed().isEmpty();
    request.lastDay = request.forGood ? std::nullopt : contract.terms.lastDay;
    request.hours = contract.terms.hours;
    request.days = contract.days;
    request.signedOn = contract.signedOn;
    request.overrideReason = contract.overrideReason;
    return request;
}

/// The task of the proposal itself says that somebody is waited for: that is no news to it.
void leaveOutOwnTask(db::Database& database, ContractProposalId id, Problems& problems) {
    const auto proposal = id ? store::contract_proposals::find(database, id) : std::nullopt;
    const auto task = proposal && proposal->task ? store::tasks::find(database, proposal->task) : std::nullopt;
    if (!task)
        return;
    std::erase_if(problems, [&](const Problem& problem) {
        return problem.code == u"still_waited_for" && problem.args.value(0) == task->title;
    });
}

/// Place, guide and pathway, apart from what the facts of the contract said already.
void addPlacing(db::Database& database, const ContractRequest& request, QDate today, Problems& problems) {
    if (!request.workplace) {
        problems.push_back(wrong(QStringLiteral("contract_workplace_missing"), QStringLiteral("workplace")));
        return;
    }
    for (Problem& problem : checkPlacement(database, placementOf(request), PlacementKind::Contract, today)) {
        const auto isSame = [&](const Problem& known) { return known.code == problem.code; };
        if (std::ranges::none_of(problems, isSame))
            problems.push_back(std::move(problem));
    }
    leaveOutOwnTask(database, request.proposal, problems);
}

/// The contract of the trajectory that still runs on the first day of this one; it would end the day before.
std::optional<Contract> overlapped(db::Database& database, const ContractRequest& request) {
    for (const Contract& contract : store::contracts::ofTrajectory(database, request.trajectory)) {
        const auto until = realEnd(database, contract);
        const bool runs = !until || *until >= request.terms.startsOn;
        if (runs && !contract.neverBegan())
            return contract;
    }
    return std::nullopt;
}

void checkOverlap(db::Database& database, const ContractRequest& request, Problems& problems) {
    if (!request.terms.startsOn.isValid())
        return;
    const auto running = overlapped(database, request);
    if (!running)
        return;
    if (running->terms.startsOn >= request.terms.startsOn)
        problems.push_back(
            refusal(QStringLiteral("contract_starts_before_other"), {shownDate(running->terms.startsOn)}));
    else if (const auto until = realEnd(database, *running))
        problems.push_back(refusal(QStringLiteral("contract_overlaps"), {shownDate(*until)}, true));
    else
        problems.push_back(refusal(QStringLiteral("contract_is_permanent")));
}

void checkSigned(const std::optional<QDate>& signedOn, QDate today, Problems& problems) {
    if (signedOn)
        requireDayNotAfter(problems, *signedOn, today, "signedOn");
}

/// What somebody planned for the contract before is no longer so; the days of the law are computed.
void planAgain(db::Transaction& tx, const Contract& contract) {
    finishTasks(tx, requireTrajectory(tx.database(), contract.trajectory), {TaskKind::Contract});
}

/// Permanent by law, and nobody decided on it yet: who goes on makes it a contract for good.
bool becomesPermanent(const ContractRequest& request, const Problems& problems) {
    return request.chainReason.trimmed().isEmpty() && std::ranges::any_of(problems, [](const Problem& problem) {
               return isPermanentByLaw(problem) && problem.severity == Severity::Wrong;
           });
}

/// As it will be kept: without the last day that the law passes over.
ContractTerms permanentTerms(ContractTerms terms) {
    terms.forGood = true;
    terms.lastDay.reset();
    terms.onCalendarDate = true;
    return terms;
}

ContractRequest asPermanent(ContractRequest request) {
    request.terms = permanentTerms(request.terms);
    return request;
}

/// Said before somebody goes on, with the last day that falls away.
Problem saidPermanent(QDate lastDay) {
    Problem said = warning(QStringLiteral("contract_becomes_permanent"), QStringLiteral("lastDay"));
    said.args = {shownDate(lastDay)};
    return said;
}

/// Permanent, by law or by its terms, is for the team lead to decide, also without a proposal.
void leavePermanentToLead(db::Transaction& tx, Problems& problems) {
    if (lacking(tx, Right::AgreeContract).empty())
        return;
    for (Problem& problem : problems)
        problem.overrulable = problem.overrulable && !isForTeamLead(problem);
}

/// A fixed contract is not made one for good by putting it right: that is for the team lead, for whom the reason of the
/// correction is enough.
void checkForGood(db::Transaction& tx, const Contract& before, const ContractTerms& after, Problems& problems) {
    if (!after.forGood || before.terms.forGood || isAgreedPermanent(tx.database(), before))
        return;
    Problem problem = refusal(QStringLiteral("contract_for_good"));
    if (lacking(tx, Right::AgreeContract).empty())
        problem.severity = Severity::Warning;
    problems.push_back(std::move(problem));
}

/// What the chain is counted with.
bool sameForChain(const ContractTerms& a, const ContractTerms& b) {
    return a.startsOn == b.startsOn && a.lastDay == b.lastDay && a.exception == b.exception;
}

/// The chain of a contract that is there; true when the right days make it one for good by law (BW 7:668a). That is
/// for the team lead, for whom the reason of the correction is enough; without other days it is so already, and said.
bool judgeChain(db::Transaction& tx, const Contract& before, const ContractTerms& after, Problems& problems) {
    const bool changes = !sameForChain(before.terms, after) && !isAgreedPermanent(tx.database(), before);
    const bool isLead = lacking(tx, Right::AgreeContract).empty();
    bool becomes = false;
    for (Problem problem : chainProblems(tx.database(), before.participant, after, before.id)) {
        const bool decides = changes && isPermanentByLaw(problem);
        becomes = becomes || decides;
        if (decides && !isLead)
            problem.overrulable = false;
        else
            problem.severity = Severity::Warning;
        problems.push_back(std::move(problem));
    }
    if (becomes)
        problems.push_back(saidPermanent(*after.lastDay));
    return becomes;
}

/// Sheltered work begins with the advice of UWV and the decision of the college (Pw 10b; domain.md 2.2).
Problems shelteredProblems(const Trajectory& trajectory, const ContractTerms& terms) {
    if (trajectory.kind != ParticipantKind::ShelteredWork || (terms.advisedOn && terms.decidedOn))
        return {};
    Problem problem = refusal(QStringLiteral("sheltered_decision_missing"), {}, true);
    problem.field = terms.advisedOn ? QStringLiteral("decidedOn") : QStringLiteral("advisedOn");
    return {problem};
}

/// The reason for a void probation is asked once, of who proposes it.
bool isReasoned(db::Database& database, ContractProposalId proposal) {
    return !proposal.isNull() && !probationReason(database, proposal).isEmpty();
}

} // namespace

Problems checkContract(db::Database& database, const ContractRequest& request, QDate today) {
    const Trajectory trajectory = requireTrajectory(database, request.trajectory);
    Problems problems = check(request.terms);
    addPlacing(database, request, today, problems);
    checkOverlap(database, request, problems);
    if (request.terms.startsOn.isValid() && (request.terms.lastDay || request.terms.forGood)) {
        for (Problem problem : chainProblems(database, trajectory.participant, request.terms)) {
            if (isPermanentByLaw(problem) && !request.chainReason.trimmed().isEmpty())
                problem.severity = Severity::Warning;
            problems.push_back(std::move(problem));
        }
        add(problems, exceptionProblems(database, trajectory.participant, request.terms));
        for (Problem problem : probationProblems(database, trajectory.participant, trajectory.id, request.terms)) {
            if (isVoidProbation(problem) && isReasoned(database, request.proposal))
                problem.severity = Severity::Warning;
            problems.push_back(std::move(problem));
        }
        add(problems, longestProbation(database, request.terms));
    }
    if (request.terms.forGood && request.proposal.isNull()) // a proposal: the team lead agreed to it
        problems.push_back(refusal(QStringLiteral("contract_for_good"), {}, true));
    add(problems, shelteredProblems(trajectory, request.terms));
    if (becomesPermanent(request, problems)) {
        problems.push_back(saidPermanent(*request.terms.lastDay));
        addPlacing(database, asPermanent(request), today, problems); // longer than the day that it names
    }
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

Outcome<ContractId> recordContract(db::Transaction& tx, const ContractRequest& asked) {
    ContractRequest request = asked;
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    Outcome<ContractId> outcome{checkContract(tx.database(), request, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), trajectory.participant);
    leavePermanentToLead(tx, outcome.problems);
    checkSigned(request.signedOn, tx.today(), outcome.problems);
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    if (becomesPermanent(request, outcome.problems))
        request = asPermanent(request);
    const auto running = overlapped(tx.database(), request);
    const auto placed = startContract(tx, placementOf(request));
    if (!placed)
        return {placed.problems, {}};
    if (running)
        store::contracts::end(tx, running->id, request.terms.startsOn.addDays(-1));
    Contract contract;
    contract.trajectory = trajectory.id;
    contract.participant = trajectory.participant;
    contract.placement = *placed.done;
    contract.proposal = request.proposal;
    contract.terms = request.terms;
    contract.terms.function = request.terms.function.simplified();
    contract.terms.scale = request.terms.scale.simplified();
    contract.signedOn = request.signedOn;
    contract.number = request.number.simplified();
    contract.recordedBy = actorOf(tx);
    outcome.done = store::contracts::add(tx, contract);
    return outcome;
}

Outcome<ContractId> correctContract(db::Transaction& tx, const ContractCorrection& correction) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const Contract before = requireContract(tx.database(), correction.contract);
    Outcome<ContractId> outcome{check(correction.terms), {}};
    requireText(outcome.problems, correction.reason, "reason");
    requireHolds(outcome.problems, before);
    requireKnown(outcome.problems, tx.database(), before.participant);
    checkSigned(correction.signedOn, tx.today(), outcome.problems);
    checkForGood(tx, before, correction.terms, outcome.problems);
    add(outcome.problems, longestProbation(tx.database(), correction.terms));
    const bool becomes = judgeChain(tx, before, correction.terms, outcome.problems);
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("contract_corrected"), before.participant, correction.reason);
    Contract after = before;
    after.terms = becomes ? permanentTerms(correction.terms) : correction.terms;
    after.signedOn = correction.signedOn;
    after.number = correction.number.simplified();
    after.recordedBy = actorOf(tx);
    after.recordedAt = {};
    after.supersedes = before.id;
    outcome.done = store::contracts::add(tx, after);
    const auto placement = placementNow(tx.database(), before);
    const auto was = realEnd(tx.database(), before), is = realEnd(tx.database(), after);
    if (placement && !before.endedOn && placement->until() == was && is != was) {
        setPlacementEnd(tx, *placement, is);
        planAgain(tx, after);
    }
    return outcome;
}

} // namespace wijkwerk::work
