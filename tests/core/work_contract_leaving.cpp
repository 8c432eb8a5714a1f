// SPDX-License-Identifier: EUPL-1.2
// Leaving beside a contract: what does not end by it, what ends along, and contracts for good.
#include "core/store/absences.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/journal.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/work/absence_work.h"
#include "core/work/closing_work.h"
#include "core/work/contract_check.h"
#include "core/work/contract_look.h"
#include "core/work/ending.h"
#include "core/work/own_ends.h"
#include "core/work/secondment_work.h"
#include "core/work/step_right.h"
#include "core/work/suspending.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"
#include "tests/support/long_closed.h"
#include "ui/texts/chain_text.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

Outcome<PhaseEventId> leave(ContractBench& bench, TrajectoryId id, const QString& override = {}) {
    EndRequest end = test::toWork(id);
    end.endedOn = bench.today();
    end.overrideReason = override;
    return bench.act([&](auto& tx) { return endTrajectory(tx, end); });
}

EndRequest agreed(const ContractBench& bench, EndRequest end) {
    end.agreedBy = bench.lead();
    return end;
}

Outcome<Done> moveAway(ContractBench& bench, TrajectoryId id) {
    const OwnEnd end{bench.personOf(id), bench.today(), {}};
    return bench.act([&](auto& tx) { return recordMovedAway(tx, end); });
}

const QString anyway = QStringLiteral("Opgezegd met een maand");

} // namespace

TEST_CASE("leaving, dropping out and moving away end no contract that runs on") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId contract = bench.recorded(id, day("17-11-2026"), day("16-11-2027"));
    const QStringList runsOn{QStringLiteral("contract_runs_on")};
    CHECK(codesOf(leave(bench, id).problems) == runsOn);
    CHECK(codesOf(leave(bench, id, anyway).problems) == runsOn); // it was not agreed that it can be ended early
    EndRequest out = agreed(bench, test::dropOut(id));
    out.overrideReason = anyway;
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, out); }).problems) == runsOn);
    CHECK(codesOf(moveAway(bench, id).problems) == runsOn);
    CHECK_FALSE(store::contracts::find(bench.db(), contract)->endedOn);
    CHECK(test::nowOf(bench, id).phase == Phase::Contract);

    REQUIRE(bench.act([&](auto& tx) {
        return endContract(tx, {contract, bench.today(), QStringLiteral("Ander werk"), QStringLiteral("Beiden eens")});
    }));
    CHECK(leave(bench, id));
}

TEST_CASE("a contract with notice agreed, in probation or to come may end with a reason, by who may end one") {
    const int which = GENERATE(0, 1, 2);
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    ContractRequest request = bench.contract(id, day("17-11-2026"), day("16-11-2027"));
    request.overrideReason = QStringLiteral("voor de test");
    if (which == 0)
        request.terms.interimNotice = true;
    else if (which == 1)
        request.terms.probationMonths = 1;
    else
        request.terms.startsOn = day("01-12-2026");
    const auto contract = bench.act([&](auto& tx) { return recordContract(tx, request); });
    REQUIRE(contract);
    CHECK(codesOf(leave(bench, id).problems) == QStringList{QStringLiteral("contract_runs_on")});
    EndRequest end = test::toWork(id);
    end.endedOn = bench.today();
    end.overrideReason = anyway;
    const WorkerId coach = bench.coach();
    test::actAsNew(bench.db(), Role::EmployerAdviser);
    CHECK_FALSE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    bench.db().setActor(db::actorHere(coach.value));
    REQUIRE(leave(bench, id, anyway));
    CHECK(store::contracts::find(bench.db(), *contract.done)->endedOn.has_value());
}

TEST_CASE("moving away skips nothing that blocks closing, and does not end a secondment") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId staged = bench.someone();
    bench.evaluated(staged);
    bench.proposed(bench.proposal(staged));
    CHECK(codesOf(moveAway(bench, staged).problems) == QStringList{QStringLiteral("closing_blocked")});

    const TrajectoryId lent = bench.someone(ParticipantKind::SwSeconded);
    SecondmentRequest request{bench.stage(lent), {}};
    request.placement.start = day("17-11-2026");
    request.agreed.lender = QStringLiteral("Werkbedrijf");
    const auto done = bench.act([&](auto& tx) { return startSecondment(tx, request); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    CHECK(codesOf(moveAway(bench, lent).problems) == QStringList{QStringLiteral("moved_while_seconded")});
}

TEST_CASE("an open proposal, an absence and a stage that stands still end with the trajectory, and come back with it") {
    const bool died = GENERATE(false, true);
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    const ParticipantId person = bench.personOf(id);
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    const ProposalState was = died ? ProposalState::Proposed : ProposalState::AtHr;
    if (!died) {
        REQUIRE(bench.step(proposal, ProposalState::Agreed));
        REQUIRE(bench.step(proposal, ProposalState::AtHr));
    }
    Absence away;
    away.participant = person;
    away.startsOn = day("19-11-2026");
    const auto absence = bench.act([&](auto& tx) { return reportAbsence(tx, away); });
    INFO(codesOf(absence.problems).join(u' ').toStdString());
    REQUIRE(absence);
    const auto still = bench.act([&](auto& tx) { return suspendStage(tx, {id, day("20-11-2026"), {}, {}, {}}); });
    INFO(codesOf(still.problems).join(u' ').toStdString());
    REQUIRE(still);
    if (died)
        REQUIRE(bench.act([&](auto& tx) { return recordDeath(tx, {person, bench.today(), {}}); }));
    else
        REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, agreed(bench, test::dropOut(id))); }));
    CHECK(store::contract_proposals::find(bench.db(), proposal)->state == ProposalState::Withdrawn);
    CHECK(store::absences::find(bench.db(), *absence.done)->endsOn == (died ? bench.today() : day("20-11-2026")));
    CHECK_FALSE(store::suspensions::openOf(bench.db(), id));

    const PhaseEventId last = store::trajectories::events(bench.db(), id).back().id;
    const auto back = bench.act([&](auto& tx) {
        return takeBackStep(tx, TakeBack{last, QStringLiteral("vergissing"), {}});
    });
    INFO(codesOf(back.problems).join(u' ').toStdString());
    REQUIRE(back);
    CHECK_FALSE(store::absences::find(bench.db(), *absence.done)->endsOn);
    CHECK(store::suspensions::openOf(bench.db(), id));

    const ContractProposal again = store::contract_proposals::find(bench.db(), proposal).value();
    CHECK(again.state == was);
    const ProposalStep step = store::contract_proposals::steps(bench.db(), proposal).back();
    CHECK(step.state == was);
    CHECK(step.takenBack);
    CHECK(step.remark == QStringLiteral("vergissing"));
    const auto task = store::tasks::find(bench.db(), again.task);
    REQUIRE(task);
    CHECK_FALSE(task->doneAt);
    CHECK(task->waitingFor == rules::waitsFor(was));
    REQUIRE(bench.step(proposal, died ? ProposalState::Agreed : ProposalState::Offered)); // it goes on from there
    CHECK(store::tasks::find(bench.db(), task->id)->doneAt);
}

TEST_CASE("death and moving away are no destinations of an outflow, also not afterwards") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    EndRequest end = test::toWork(id);
    end.destination = OutflowType::Death;
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("outflow_is_death")});
    end.destination = OutflowType::MovedOutOfMunicipality;
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("outflow_is_moving")});
    REQUIRE(leave(bench, id));
    const PhaseEvent step = store::trajectories::events(bench.db(), id).back();
    const StepCorrection correction{step.id, step.effectiveOn, codeOf(OutflowType::Death), QStringLiteral("fout")};
    CHECK(codesOf(bench.act([&](auto& tx) { return correctStep(tx, correction); }).problems) ==
          QStringList{QStringLiteral("step_reason_unknown")});
}

TEST_CASE("answers of a closing that was taken back say nothing of the next one") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    REQUIRE(bench.act([&](auto& tx) { return work::close(tx, test::closing(id)); }));
    REQUIRE_FALSE(closedOpenOf(bench.db(), id).empty());
    const PhaseEventId last = store::trajectories::events(bench.db(), id).back().id;
    REQUIRE(bench.act([&](auto& tx) { return takeBackStep(tx, TakeBack{last, QStringLiteral("vergissing"), {}}); }));
    CHECK(closedOpenOf(bench.db(), id).empty());
    CloseRequest again = test::closing(id);
    for (auto& [item, reason] : again.reasons)
        reason = QStringLiteral("nieuw");
    REQUIRE(bench.act([&](auto& tx) { return work::close(tx, again); }));
    for (const ClosedOpen& answer : closedOpenOf(bench.db(), id))
        CHECK(answer.reason == QStringLiteral("nieuw"));
}

TEST_CASE("a contract for good has no last day, no aanzegging, and two months of probation") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    request.terms.lastDay.reset();
    CHECK(codesOf(checkContract(bench.db(), request, bench.today())).contains(QStringLiteral("last_day_missing")));
    request.terms.forGood = true;
    request.terms.probationMonths = 2;
    request.overrideReason = QStringLiteral("Vast mag");
    const auto done = test::as(bench.db(), bench.lead(), [&](auto& tx) { return recordContract(tx, request); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    const Contract contract = store::contracts::find(bench.db(), *done.done).value();
    CHECK(contract.terms.forGood);
    CHECK_FALSE(contract.until());
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
    CHECK_FALSE(noticeLook(bench.db(), contract, {}, bench.today()).lawOn);
    CHECK(test::duesOf(bench.db(), bench.personOf(id), DeadlineRule::Notice, bench.today()).empty());
    CHECK(ui::chainLines(contractCheck(bench.db(), bench.personOf(id))->chain).back() ==
          QStringLiteral("Outcome: this contract is for good."));
    EndRequest end = test::toWork(id);
    end.endedOn = bench.today();
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("contract_runs_on_for_good")});
}

TEST_CASE("a placement on a contract that is permanent by law has no last day") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    bench.fourthOfChain(id, day("31-10-2026"));
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
}

TEST_CASE("sheltered work begins with the advice of UWV and the decision of the college, or a reason") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    request.terms.decidedOn.reset();
    const auto record = [&] { return bench.act([&](auto& tx) { return recordContract(tx, request); }); };
    CHECK(codesOf(record().problems).contains(QStringLiteral("sheltered_decision_missing")));
    request.overrideReason = QStringLiteral("Besluit volgt deze week");
    const auto done = record();
    REQUIRE(done);
    const Contract kept = store::contracts::find(bench.db(), *done.done).value();
    CHECK(kept.terms.advisedOn == day("01-10-2026"));
    CHECK_FALSE(kept.terms.decidedOn);
}

TEST_CASE("a contract that is put right takes its aanzegging along, and the log says so") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId wrong = bench.recorded(id, day("17-11-2026"), day("16-11-2027"));
    NoticeRequest notice;
    notice.goesOn = false;
    notice.contract = wrong;
    notice.givenOn = bench.today();
    const auto given = bench.act([&](auto& tx) { return giveNotice(tx, notice); });
    REQUIRE(given);
    ContractCorrection correction;
    correction.contract = wrong;
    correction.terms = store::contracts::find(bench.db(), wrong)->terms;
    correction.terms.lastDay = day("15-11-2027");
    correction.reason = QStringLiteral("Tikfout");
    const auto right = bench.act([&](auto& tx) { return correctContract(tx, correction); });
    REQUIRE(right);
    CHECK(store::contracts::notices(bench.db(), wrong).empty());
    CHECK(store::contracts::notices(bench.db(), *right.done).size() == 1);
    CHECK(store::journal::latest(bench.db(), 1).front().parts.contains(QLatin1String("contract_notice")));
}
