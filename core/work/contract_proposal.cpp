// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_proposal.h"

#include "core/base/date_text.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/tasks.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/contract_work.h"
#include "core/work/retention.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

ContractProposal require(db::Database& database, ContractProposalId id) {
    if (auto proposal = store::contract_proposals::find(database, id))
        return *proposal;
    throw Error(Fault::NotFound);
}

void add(Problems& problems, Problems more) {
    std::ranges::move(more, std::back_inserter(problems));
}

/// A first contract is proposed by who guides somebody. Whether one that runs is renewed is for HR to propose as well;
/// the team lead agrees to it all the same (domain.md 2.1, 2.3).
Problems lackingToPropose(db::Transaction& tx, TrajectoryId trajectory) {
    Problems no = lacking(tx, Right::ProposeContract);
    const bool isRenewal = !no.empty() && store::contracts::latestOf(tx.database(), trajectory).has_value();
    return isRenewal ? lacking(tx, Right::KeepContract) : no;
}

/// What a contract of this proposal would be.
ContractRequest contractOf(const ContractProposal& proposal) {
    ContractRequest request;
    request.trajectory = proposal.trajectory;
    request.terms = proposal.terms;
    request.days = proposal.days;
    request.workplace = proposal.workplace;
    request.guide = proposal.guide;
    request.proposal = proposal.id;
    request.chainReason = proposal.chainReason;
    return request;
}

rules::ProposalFacts factsFor(db::Database& database, const ContractProposal& proposal, QDate today) {
    rules::ProposalFacts facts;
    facts.trajectory = requireTrajectory(database, proposal.trajectory);
    facts.open = store::contract_proposals::openOf(database, proposal.trajectory);
    if (facts.open && facts.open->id == proposal.id)
        facts.open.reset();
    facts.finalAdvice = store::contracts::finalAdvice(database, proposal.trajectory);
    const auto running = store::contracts::latestOf(database, proposal.trajectory);
    const auto until = running ? realEnd(database, *running) : std::nullopt;
    if (running && (!until || *until >= today)) {
        const auto notices = store::contracts::notices(database, running->id);
        facts.running = running;
        facts.running->terms.lastDay = until;
        facts.noticeNeeded = noticeLook(database, *running, notices, today).lawOn.has_value();
        facts.noticeGiven = !notices.empty();
    }
    return facts;
}

/// Pas op de plaats stops proposals too.
void addStill(Problems& problems, db::Database& database, ParticipantId person) {
    for (Problem& problem : keepsStill(database, person)) {
        const auto known = [&](const Problem& one) { return one.code == problem.code; };
        if (std::ranges::none_of(problems, known))
            problems.push_back(std::move(problem));
    }
}

Problems judge(db::Database& database, const ContractProposal& proposal, QDate today) {
    Problems problems = checkContract(database, contractOf(proposal), today);
    for (Problem& problem : problems) {
        if (isPermanentByLaw(problem))
            problem.severity = Severity::Warning; // the team lead decides
        problem.overrulable = problem.overrulable && problem.severity == Severity::Wrong;
    }
    std::erase_if(problems, [](const Problem& problem) {
        return problem.code == u"contract_overlaps" || problem.code == u"contract_is_permanent" || // below
               problem.code == u"contract_for_good" ||        // the team lead sees it: nothing goes on without him
               problem.code == u"contract_becomes_permanent"; // and it is said to him when he agrees
    });
    rules::ProposalFacts facts = factsFor(database, proposal, today);
    facts.priorAsked = contractCheck(database, proposal.participant, proposal.terms).isKnown();
    add(problems, rules::mayPropose(proposal, facts));
    addStill(problems, database, proposal.participant);
    if (proposal.budget.trimmed().isEmpty())
        problems.push_back(warning(QStringLiteral("contract_budget_missing"), QStringLiteral("budget")));
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

/// Why a void probation is asked all the same: kept with the step, for the team lead and HR. Empty when it was not
/// asked.
QString reasonForProbation(const Problems& problems, const QString& reason) {
    const bool isAsked = std::ranges::any_of(problems, [](const Problem& problem) {
        return isVoidProbation(problem) && problem.severity == Severity::Wrong;
    });
    return isAsked ? reason.trimmed() : QString();
}

/// Who is told in the journal and on paper: a typed name, else the worker who acts.
QString nameFor(db::Transaction& tx, const QString& typed) {
    if (!typed.trimmed().isEmpty())
        return typed.simplified();
    const auto worker = store::workers::find(tx.database(), actorOf(tx));
    return worker ? worker->name : QString();
}

void finishTask(db::Transaction& tx, TaskId id) {
    if (const auto task = id ? store::tasks::find(tx.database(), id) : std::nullopt; task && !task->doneAt)
        store::tasks::markDone(tx, id);
}

/// The task for whoever must do what comes next; nothing when it is over. The title says nothing of what was asked.
TaskId planNext(db::Transaction& tx, const ContractProposal& proposal, ProposalState state) {
    if (!isOpen(state))
        return {};
    const Trajectory trajectory = requireTrajectory(tx.database(), proposal.trajectory);
    Task task;
    task.participant = proposal.participant;
    task.trajectory = proposal.trajectory;
    task.owner = trajectory.coach ? trajectory.coach : actorOf(tx);
    task.waitingFor = rules::waitsFor(state);
    task.kind = task.waitingFor.isEmpty() ? TaskKind::Other : TaskKind::Waiting;
    task.title = rules::nextStepTitle(state);
    const int days = rules::daysForStep(state, tx.today(), ruleValues(tx.database()));
    task.dueOn = addWorkingDays(tx.today(), days, workCalendar(tx.database()));
    if (state == ProposalState::Offered && proposal.answerBy && *proposal.answerBy >= tx.today())
        task.dueOn = *proposal.answerBy;
    return store::tasks::add(tx, task);
}

void writeStep(db::Transaction& tx, const ContractProposal& proposal, const ProposalStep& step) {
    ProposalStep written = step;
    written.proposal = proposal.id;
    written.worker = actorOf(tx);
    store::contract_proposals::addStep(tx, written, proposal.participant);
}

ProposalStep proposedStep(db::Transaction& tx, const QString& remark) {
    return {{}, {}, ProposalState::Proposed, false, tx.today(), nameFor(tx, {}), remark, {}, {}};
}

/// Puts the proposal in its new state, with the task that goes with it.
void moveTo(db::Transaction& tx, ContractProposal proposal, ProposalStep step) {
    finishTask(tx, proposal.task);
    proposal.state = step.state;
    proposal.task = planNext(tx, proposal, step.state);
    store::contract_proposals::update(tx, proposal);
    writeStep(tx, proposal, step);
}

QDate lastStepOn(db::Database& database, ContractProposalId id) {
    const auto steps = store::contract_proposals::steps(database, id);
    return steps.empty() ? QDate() : steps.back().on;
}

/// From the agreement on a contract that is permanent by law needs the team lead's reason, once.
void checkChain(db::Transaction& tx, const ContractProposal& proposal, ProposalState to, Problems& problems) {
    if (!proposal.chainReason.isEmpty() || (to != ProposalState::Agreed && to != ProposalState::Signed))
        return;
    add(problems, chainProblems(tx.database(), proposal.participant, proposal.terms));
    if (std::ranges::any_of(problems, isPermanentByLaw)) {
        Problem said = warning(QStringLiteral("contract_becomes_permanent"));
        said.args = {shownDate(*proposal.terms.lastDay)};
        problems.push_back(std::move(said));
    }
    if (to == ProposalState::Agreed || lacking(tx, Right::AgreeContract).empty())
        return;
    for (Problem& problem : problems) {
        if (isPermanentByLaw(problem))
            problem.overrulable = false; // since the agreement it came to be permanent: that is for the team lead
    }
}

/// A void probation is named to the team lead, who agrees to it with a reason.
void checkProbation(db::Transaction& tx, const ContractProposal& proposal, ProposalState to, Problems& problems) {
    if (to != ProposalState::Agreed)
        return;
    for (Problem& problem :
         probationProblems(tx.database(), proposal.participant, proposal.trajectory, proposal.terms)) {
        if (isVoidProbation(problem))
            problems.push_back(std::move(problem));
    }
}

Problems checkStep(db::Transaction& tx, const ContractProposal& proposal, const StepRequest& request) {
    Problems problems;
    requireDayNotAfter(problems, request.on, tx.today(), "on");
    if (const QDate last = lastStepOn(tx.database(), proposal.id); last.isValid())
        requireNotBefore(problems, request.on, last, "on");
    if (request.to == ProposalState::Agreed && proposal.budget.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("contract_budget_missing"), QStringLiteral("budget")));
    // HR writes its own step down; a jobcoach or team lead who does it for HR says who offered.
    if (request.to == ProposalState::Offered && request.byName.trimmed().isEmpty() &&
        lacking(tx, Right::ProposeContract).empty())
        problems.push_back(wrong(QStringLiteral("step_name_missing"), QStringLiteral("byName")));
    if (request.to == ProposalState::Refused || request.to == ProposalState::Withdrawn)
        requireText(problems, request.remark, "remark");
    checkChain(tx, proposal, request.to, problems);
    checkProbation(tx, proposal, request.to, problems);
    if (request.to != ProposalState::Refused && request.to != ProposalState::Withdrawn)
        addStill(problems, tx.database(), proposal.participant);
    return problems;
}

/// The contract with its placement, in this transaction.
Outcome<Done> sign(db::Transaction& tx, ContractProposal proposal, const StepRequest& request) {
    ContractRequest wanted = contractOf(proposal);
    wanted.signedOn = request.on;
    wanted.number = request.number;
    wanted.overrideReason = request.overrideReason;
    const auto contract = recordContract(tx, wanted);
    if (!contract)
        return {contract.problems, {}};
    moveTo(tx, proposal,
           {{},
            {},
            ProposalState::Signed,
            false,
            request.on,
            nameFor(tx, request.byName),
            request.remark.trimmed(),
            {},
            {}});
    return {contract.problems, Done{}};
}

} // namespace

Problems checkProposal(db::Database& database, const ContractProposal& proposal, QDate today) {
    ContractProposal known = proposal;
    known.participant = requireTrajectory(database, proposal.trajectory).participant;
    return judge(database, known, today);
}

Outcome<ContractProposalId> proposeContract(db::Transaction& tx, const ProposeRequest& request) {
    if (Problems no = lackingToPropose(tx, request.proposal.trajectory); !no.empty())
        return {std::move(no), {}};
    ContractProposal proposal = request.proposal;
    proposal.participant = requireTrajectory(tx.database(), proposal.trajectory).participant;
    Outcome<ContractProposalId> outcome{judge(tx.database(), proposal, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), proposal.participant);
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("contract_proposed"), proposal.participant, request.overrideReason);
    proposal.state = ProposalState::Proposed;
    proposal.chainReason.clear();
    if (const auto running = store::contracts::latestOf(tx.database(), proposal.trajectory))
        proposal.renews = running->id;
    proposal.task = planNext(tx, proposal, ProposalState::Proposed);
    proposal.id = store::contract_proposals::add(tx, proposal);
    writeStep(tx, proposal, proposedStep(tx, reasonForProbation(outcome.problems, request.overrideReason)));
    outcome.done = proposal.id;
    return outcome;
}

Outcome<Done> changeProposal(db::Transaction& tx, const ProposeRequest& request) {
    const ContractProposal before = require(tx.database(), request.proposal.id);
    if (Problems no = lackingToPropose(tx, before.trajectory); !no.empty())
        return {std::move(no), {}};
    ContractProposal proposal = request.proposal;
    proposal.trajectory = before.trajectory;
    proposal.participant = before.participant;
    proposal.state = before.state;
    proposal.renews = before.renews;
    proposal.chainReason = before.chainReason;
    proposal.task = before.task;
    Outcome<Done> outcome;
    if (before.state != ProposalState::Proposed)
        outcome.problems.push_back(refusal(QStringLiteral("proposal_agreed_already")));
    else
        outcome.problems = judge(tx.database(), proposal, tx.today());
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("contract_proposal_changed"), proposal.participant, request.overrideReason);
    store::contract_proposals::update(tx, proposal);
    if (const QString why = reasonForProbation(outcome.problems, request.overrideReason); !why.isEmpty())
        writeStep(tx, proposal, proposedStep(tx, why));
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> stepProposal(db::Transaction& tx, const StepRequest& request) {
    ContractProposal proposal = require(tx.database(), request.proposal);
    const auto move = rules::proposalMove(proposal.state, request.to);
    if (Problems no = lacking(tx, move ? move->right : Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    if (!move) {
        outcome.problems.push_back(refusal(QStringLiteral("proposal_step_not_allowed")));
        return outcome;
    }
    outcome.problems = checkStep(tx, proposal, request);
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    if (request.to == ProposalState::Signed && proposal.chainReason.isEmpty() && hasWrong(outcome.problems))
        proposal.chainReason = request.overrideReason.trimmed();
    if (request.to == ProposalState::Signed)
        return sign(tx, proposal, request);
    const bool decidesChain = std::ranges::any_of(outcome.problems, isPermanentByLaw);
    if (request.to == ProposalState::Agreed && decidesChain && hasWrong(outcome.problems))
        proposal.chainReason = request.overrideReason.trimmed();
    beginAct(tx, QStringLiteral("contract_step_taken"), proposal.participant, request.overrideReason);
    moveTo(tx, proposal,
           {{}, {}, request.to, false, request.on, nameFor(tx, request.byName), request.remark.trimmed(), {}, {}});
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> takeBackStep(db::Transaction& tx, ContractProposalId id, const QString& reason) {
    ContractProposal proposal = require(tx.database(), id);
    const auto before = rules::stateBefore(proposal.state);
    const auto move = before ? rules::proposalMove(*before, proposal.state) : std::nullopt;
    if (Problems no = lacking(tx, move ? move->right : Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    if (!before)
        outcome.problems.push_back(refusal(QStringLiteral("proposal_step_stays")));
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("contract_step_taken_back"), proposal.participant);
    if (proposal.state == ProposalState::Agreed)
        proposal.chainReason.clear();
    moveTo(tx, proposal, {{}, {}, *before, true, tx.today(), nameFor(tx, {}), reason.trimmed(), {}, {}});
    outcome.done = Done{};
    return outcome;
}

void withdrawOpenProposal(db::Transaction& tx, TrajectoryId trajectory, const QString& remark) {
    if (const auto open = store::contract_proposals::openOf(tx.database(), trajectory))
        moveTo(tx, *open, {{}, {}, ProposalState::Withdrawn, false, tx.today(), nameFor(tx, {}), remark, {}, {}});
}

void reopenProposal(db::Transaction& tx, ContractProposalId id, ProposalState state, TaskId task,
                    const QString& remark) {
    ContractProposal proposal = require(tx.database(), id);
    if (proposal.state != ProposalState::Withdrawn)
        return;
    proposal.state = state;
    proposal.task = task;
    store::contract_proposals::update(tx, proposal);
    writeStep(tx, proposal, {{}, {}, state, true, tx.today(), nameFor(tx, {}), remark, {}, {}});
}

} // namespace wijkwerk::work
