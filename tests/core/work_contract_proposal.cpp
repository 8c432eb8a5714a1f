// SPDX-License-Identifier: EUPL-1.2
// "Contract voorstellen": jobcoach, team lead, HR, offered, signed. On both engines.
#include "core/reports/deadline_facts.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/check.h"
#include "core/work/contract_check.h"
#include "core/work/contract_form.h"
#include "core/work/contract_work.h"
#include "core/work/task_work.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"
#include "ui/texts/chain_text.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

ContractProposal now(ContractBench& bench, ContractProposalId id) {
    return store::contract_proposals::find(bench.db(), id).value();
}

/// Titles and whom they wait for, of the open tasks of a proposal.
QStringList waiting(ContractBench& bench, TrajectoryId trajectory) {
    QStringList found;
    for (const Task& task : store::tasks::ofParticipant(bench.db(), bench.personOf(trajectory))) {
        if (task.title.contains(QLatin1String("contract"), Qt::CaseInsensitive) && task.kind != TaskKind::Contract)
            found << task.title + QStringLiteral(" <- ") + task.waitingFor;
    }
    return found;
}

} // namespace

TEST_CASE("a proposal goes from jobcoach to team lead to HR to the person, with a name and a day at each step") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    CHECK(waiting(bench, id) == QStringList{QStringLiteral("Akkoord op contract <- Teamleider")});
    CHECK(store::trajectories::find(bench.db(), id)->phase == Phase::Stage); // nothing happened to the stage yet

    REQUIRE(bench.step(proposal, ProposalState::Agreed));
    CHECK(waiting(bench, id) == QStringList{QStringLiteral("Contractvoorstel naar HR sturen <- ")});
    REQUIRE(bench.step(proposal, ProposalState::AtHr));
    CHECK(waiting(bench, id) == QStringList{QStringLiteral("Contract aanbieden <- HR")});
    const StepRequest offered{proposal, ProposalState::Offered, bench.today(), QStringLiteral("P. Personeel"), {}, {},
                              {}};
    REQUIRE(bench.act([&](auto& tx) { return stepProposal(tx, offered); }));
    REQUIRE(bench.step(proposal, ProposalState::Signed));
    CHECK(waiting(bench, id).isEmpty());

    QStringList story;
    for (const ProposalStep& step : store::contract_proposals::steps(bench.db(), proposal))
        story << codeOf(step.state) + u' ' + step.byName;
    CHECK(story == QStringList{QStringLiteral("proposed Joke Brandsma"), story.at(1),
                               QStringLiteral("at_hr Joke Brandsma"), QStringLiteral("offered P. Personeel"),
                               QStringLiteral("signed Joke Brandsma")});
    CHECK(story.at(1).startsWith(QLatin1String("agreed ")));
    const auto contract = store::contracts::latestOf(bench.db(), id);
    REQUIRE(contract);
    CHECK(contract->proposal == proposal);
    CHECK(contract->terms == bench.terms());
    CHECK(contract->signedOn == bench.today());
    const Trajectory trajectory = store::trajectories::find(bench.db(), id).value();
    CHECK(trajectory.phase == Phase::Contract);
    CHECK(trajectory.phaseSince == day("04-01-2027"));
    const auto placement = store::placements::latestOf(bench.db(), id);
    CHECK(placement->id == contract->placement);
    CHECK(placement->kind == PlacementKind::Contract);
    CHECK(store::placements::ofTrajectory(bench.db(), id).front().until() == day("03-01-2027")); // the stage made room
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("who waits for a step of a proposal does not tick it off: the proposal still stands") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    const auto task = [&] { return store::tasks::find(bench.db(), now(bench, proposal).task).value(); };
    const auto done = [&] { return bench.act([&](auto& tx) { return markDone(tx, task().id); }); };
    for (const ProposalState next : {ProposalState::Agreed, ProposalState::AtHr, ProposalState::Offered}) {
        CHECK(task().fact == TaskFact::Proposal);
        CHECK(codesOf(done().problems) == QStringList{QStringLiteral("task_has_own_act")});
        CHECK(waiting(bench, id).size() == 1);
        const StepRequest step{proposal, next, bench.today(), QStringLiteral("P. Personeel"), {}, {}, {}};
        if (next == ProposalState::Offered)
            REQUIRE(bench.act([&](auto& tx) { return stepProposal(tx, step); }));
        else
            REQUIRE(bench.step(proposal, next));
    }
    REQUIRE(bench.step(proposal, ProposalState::Signed));
    CHECK(waiting(bench, id).isEmpty());
}

TEST_CASE("each step is for the role that may do it") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    const auto steps = [&](WorkerId who, const StepRequest& request) {
        return codesOf(test::as(bench.db(), who, [&](auto& tx) { return stepProposal(tx, request); }).problems);
    };
    const QStringList mayNot{QStringLiteral("role_may_not")};
    CHECK(codesOf(test::as(bench.db(), bench.hr(), [&](auto& tx) {
                      return proposeContract(tx, {bench.proposal(id), {}});
                  }).problems) == mayNot);
    CHECK(codesOf(test::as(bench.db(), bench.guide(), [&](auto& tx) {
                      return proposeContract(tx, {bench.proposal(id), {}});
                  }).problems) == mayNot);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    const StepRequest agree{proposal, ProposalState::Agreed, bench.today(), {}, {}, {}, {}};
    CHECK(steps(bench.coach(), agree) == mayNot); // the jobcoach does not agree with himself
    CHECK(steps(bench.hr(), agree) == mayNot);
    CHECK(steps(bench.lead(), agree).isEmpty());
    const StepRequest toHr{proposal, ProposalState::AtHr, bench.today(), {}, {}, {}, {}};
    CHECK(steps(bench.hr(), toHr) == mayNot);
    CHECK(steps(bench.coach(), toHr).isEmpty());
    const StepRequest nobody{proposal, ProposalState::Offered, bench.today(), {}, {}, {}, {}};
    CHECK(steps(bench.coach(), nobody) == QStringList{QStringLiteral("step_name_missing")}); // who of HR was it?
    const StepRequest offer{proposal, ProposalState::Offered, bench.today(), QStringLiteral("P. Personeel"), {}, {},
                            {}};
    CHECK(steps(bench.guide(), offer) == mayNot);
    CHECK(steps(bench.hr(), offer).isEmpty());
    CHECK(now(bench, proposal).state == ProposalState::Offered);
}

TEST_CASE("a step does not skip another, and does not lie before the last one or after today") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    CHECK(codesOf(bench.step(proposal, ProposalState::Signed).problems) ==
          QStringList{QStringLiteral("proposal_step_not_allowed")});
    StepRequest agree{proposal, ProposalState::Agreed, bench.today().addDays(1), {}, {}, {}, {}};
    const auto asLead = [&] {
        return codesOf(test::as(bench.db(), bench.lead(), [&](auto& tx) { return stepProposal(tx, agree); }).problems);
    };
    CHECK(asLead() == QStringList{QStringLiteral("day_in_future")});
    agree.on = bench.today().addDays(-1);
    CHECK(asLead() == QStringList{QStringLiteral("step_before_last")});
    CHECK(now(bench, proposal).state == ProposalState::Proposed);
}

TEST_CASE("a step is taken back until the contract was offered; the first one is withdrawn") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    const auto back = [&](WorkerId who, const QString& reason = QStringLiteral("te vroeg")) {
        return codesOf(
            test::as(bench.db(), who, [&](auto& tx) { return takeBackStep(tx, proposal, reason); }).problems);
    };
    CHECK(back(bench.coach()) == QStringList{QStringLiteral("proposal_step_stays")});
    REQUIRE(bench.step(proposal, ProposalState::Agreed));
    CHECK(back(bench.coach()) == QStringList{QStringLiteral("role_may_not")}); // whose step it was takes it back
    CHECK(back(bench.lead(), {}) == QStringList{QStringLiteral("text_missing")});
    CHECK(back(bench.lead()).isEmpty());
    CHECK(now(bench, proposal).state == ProposalState::Proposed);
    CHECK(store::contract_proposals::steps(bench.db(), proposal).back().takenBack);
    CHECK(waiting(bench, id) == QStringList{QStringLiteral("Akkoord op contract <- Teamleider")});
    REQUIRE(bench.step(proposal, ProposalState::Agreed));
    REQUIRE(bench.step(proposal, ProposalState::AtHr));
    REQUIRE(bench.step(proposal, ProposalState::Offered));
    CHECK(back(bench.lead()) == QStringList{QStringLiteral("proposal_step_stays")});
    REQUIRE(bench.step(proposal, ProposalState::Refused));
    CHECK_FALSE(store::contract_proposals::openOf(bench.db(), id));
    CHECK_FALSE(store::contracts::latestOf(bench.db(), id));
    CHECK(bench.proposed(bench.proposal(id))); // another one may be made
}

TEST_CASE("refusing and withdrawing want a reason, and leave the stage as it is") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    CHECK(codesOf(bench.step(proposal, ProposalState::Withdrawn, {}, {}).problems) ==
          QStringList{QStringLiteral("text_missing")});
    REQUIRE(bench.step(proposal, ProposalState::Withdrawn));
    CHECK(waiting(bench, id).isEmpty());
    CHECK(store::trajectories::find(bench.db(), id)->phase == Phase::Stage);
}

TEST_CASE("after a stage a contract wants a final evaluation that advises one, or a reason") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const auto propose = [&](const QString& reason = {}) {
        return bench.act([&](auto& tx) { return proposeContract(tx, {bench.proposal(id), reason}); });
    };
    const auto none = propose();
    CHECK(codesOf(none.problems).contains(QStringLiteral("final_evaluation_missing")));
    CHECK(canBeOverruled(none.problems));
    bench.evaluated(id, QStringLiteral("extend"));
    const auto other = propose();
    CHECK(codesOf(other.problems).contains(QStringLiteral("final_advice_no_contract")));
    CHECK(propose(QStringLiteral("Evaluatie is gehouden, verslag volgt")));
    CHECK(codesOf(propose(QStringLiteral("nog eens")).problems).contains(QStringLiteral("proposal_open_already")));
}

TEST_CASE("a proposal for a place that is full is refused, and an end before the start too") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    ContractProposal wanted = bench.proposal(id);
    wanted.terms.lastDay = day("03-01-2027");
    CHECK(codesOf(checkProposal(bench.db(), wanted, bench.today())).contains(QStringLiteral("last_day_before_start")));
    wanted = bench.proposal(id);
    wanted.workplace = {};
    CHECK(codesOf(checkProposal(bench.db(), wanted, bench.today()))
              .contains(QStringLiteral("contract_workplace_missing")));
    wanted = bench.proposal(id);
    wanted.budget.clear();
    const ContractProposalId proposal = bench.proposed(wanted); // a warning for the coach
    CHECK(codesOf(bench.step(proposal, ProposalState::Agreed).problems) ==
          QStringList{QStringLiteral("contract_budget_missing")});
    ContractProposal better = now(bench, proposal);
    better.budget = QStringLiteral("P-budget");
    REQUIRE(bench.act([&](auto& tx) { return changeProposal(tx, {better, {}}); }));
    REQUIRE(bench.step(proposal, ProposalState::Agreed));
    CHECK(codesOf(bench.act([&](auto& tx) {
                           return changeProposal(tx, {now(bench, proposal), {}});
                       })
                      .problems) == QStringList{QStringLiteral("proposal_agreed_already")});
}

TEST_CASE("a contract that would be permanent goes on only with the reason of the team lead") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    for (const int year : {2023, 2024, 2025})
        bench.past(id, QDate(year, 1, 1), QDate(year, 12, 31));
    ContractProposal wanted = bench.proposal(id);
    wanted.terms.startsOn = day("04-01-2027");
    // 31-12-2025 to 04-01-2027 is more than six months: a new chain
    CHECK_FALSE(codesOf(checkProposal(bench.db(), wanted, bench.today()))
                    .join(u' ')
                    .contains(QLatin1String("chain_permanent")));
    bench.past(id, day("01-01-2026"), day("10-11-2026"));
    const ContractProposalId proposal = bench.proposed(wanted); // the coach is warned
    const auto refused = bench.step(proposal, ProposalState::Agreed);
    CHECK(codesOf(refused.problems) ==
          QStringList{QStringLiteral("chain_permanent_number"), QStringLiteral("contract_becomes_permanent")});
    REQUIRE(bench.step(proposal, ProposalState::Agreed, QStringLiteral("Wij willen haar houden")));
    CHECK(now(bench, proposal).chainReason == QStringLiteral("Wij willen haar houden"));
    REQUIRE(bench.step(proposal, ProposalState::AtHr));
    REQUIRE(bench.step(proposal, ProposalState::Offered));
    const auto done = bench.step(proposal, ProposalState::Signed); // decided once
    INFO(codesOf(done.problems).join(u' ').toStdString());
    CHECK(done); // It does not end by itself any more: no aanzegging, and no end of a chain to decide about.
    const auto contract = store::contracts::latestOf(bench.db(), id);
    REQUIRE(contract);
    CHECK_FALSE(noticeLook(bench.db(), *contract, {}, bench.today()).lawOn);
    for (const Deadline& one : reports::deadlines(bench.db(), {{}, contract->participant}, day("30-11-2027")))
        CHECK((one.rule != DeadlineRule::Notice && one.rule != DeadlineRule::Chain));
}

TEST_CASE("HR proposes the renewal of a contract, not a first one, and the team lead agrees to it all the same") {
    ContractBench bench;
    const TrajectoryId first = bench.someone();
    bench.evaluated(first);
    const auto propose = [&](TrajectoryId id, QDate start, QDate last) {
        ContractProposal wanted = bench.proposal(id);
        wanted.terms.startsOn = start;
        wanted.terms.lastDay = last;
        return test::as(bench.db(), bench.hr(), [&](auto& tx) {
            return proposeContract(tx, {wanted, QStringLiteral("voor de test")});
        });
    };
    CHECK(codesOf(propose(first, day("04-01-2027"), day("31-12-2027")).problems) ==
          QStringList{QStringLiteral("role_may_not")});
    const TrajectoryId running = bench.someone(ParticipantKind::ShelteredWork);
    bench.recorded(running, day("17-11-2026"), day("16-05-2027"));
    const auto renewal = propose(running, day("17-05-2027"), day("16-05-2028"));
    INFO(codesOf(renewal.problems).join(u' ').toStdString());
    REQUIRE(renewal);
    const auto open = store::contract_proposals::find(bench.db(), *renewal.done);
    CHECK(open->state == ProposalState::Proposed);
    CHECK_FALSE(open->renews.isNull());
    const StepRequest agree{*renewal.done, ProposalState::Agreed, bench.today(), {}, {}, {}, {}};
    CHECK(codesOf(test::as(bench.db(), bench.hr(), [&](auto& tx) { return stepProposal(tx, agree); }).problems) ==
          QStringList{QStringLiteral("role_may_not")});
}

TEST_CASE(
    "a probation for somebody who did this work before is proposed with a reason, which HR and the team lead see") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    PriorEmployment prior;
    prior.participant = bench.personOf(id);
    prior.employer = QStringLiteral("Bureau Vast");
    prior.kind = PriorEmployer::Agency;
    prior.startsOn = day("01-01-2026");
    prior.lastDay = day("30-09-2026");
    REQUIRE(bench.act([&](auto& tx) { return addPriorEmployment(tx, prior); }));
    ContractProposal wanted = bench.proposal(id);
    wanted.terms.probationMonths = 1;
    const auto propose = [&](const QString& why) {
        return bench.act([&](auto& tx) { return proposeContract(tx, {wanted, why}); });
    };
    const auto refused = propose({});
    CHECK_FALSE(refused);
    CHECK(canBeOverruled(refused.problems));
    CHECK(codesOf(refused.problems).contains(QStringLiteral("probation_after_work")));
    const auto proposed = propose(QStringLiteral("Nu ook bekeuren"));
    REQUIRE(proposed);
    CHECK(probationReason(bench.db(), *proposed.done) == QStringLiteral("Nu ook bekeuren"));
    const QString form = letters::plainText(hrForm(bench.db(), *proposed.done, bench.today(), ui::chainLines));
    INFO(form.toStdString());
    CHECK(form.contains(QStringLiteral("Een nieuwe proeftijd geldt dan niet")));
    CHECK(form.contains(QStringLiteral("Nu ook bekeuren")));
    CHECK(codesOf(bench.step(*proposed.done, ProposalState::Agreed).problems) ==
          QStringList{QStringLiteral("probation_after_work")}); // the team lead is asked by name
    REQUIRE(bench.step(*proposed.done, ProposalState::Agreed, QStringLiteral("Ander werk")));
    CHECK(now(bench, *proposed.done).chainReason.isEmpty()); // nothing of it makes the contract permanent
    REQUIRE(bench.step(*proposed.done, ProposalState::AtHr));
    REQUIRE(bench.step(*proposed.done, ProposalState::Offered));
    CHECK(bench.step(*proposed.done, ProposalState::Signed)); // asked once, not of who signs
}

TEST_CASE("without earlier work a probation is proposed without a reason, and the form for HR warns of nothing") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    ContractProposal wanted = bench.proposal(id);
    wanted.terms.probationMonths = 1;
    const ContractProposalId proposal = bench.proposed(wanted);
    CHECK(probationReason(bench.db(), proposal).isEmpty());
    CHECK_FALSE(letters::plainText(hrForm(bench.db(), proposal, bench.today(), ui::chainLines))
                    .contains(QStringLiteral("geldt dan niet")));
    CHECK(bench.step(proposal, ProposalState::Agreed));
}
