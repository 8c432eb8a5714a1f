// SPDX-License-Identifier: EUPL-1.2
// How a contract ends before its last day, and leaving that is known before it happens (domain.md 2.2, 2.6, 9.2).
#include "core/rules/contract_end.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/work/absence_work.h"
#include "core/work/contract_check.h"
#include "core/work/ending.h"
#include "core/work/step_right.h"
#include "tests/support/contract_bench.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

using How = ContractEndHow;

/// With all papers that the way asks, said yesterday.
ContractEnding ending(How how, std::optional<DismissalGround> ground = {}) {
    return {how, ground, day("21-11-2026"), rules::evidenceFor(how, ground)};
}

/// In sheltered work, so at once on a contract that runs since 17-11-2026 t/m 16-11-2027.
struct Employed {
    ContractBench bench;
    TrajectoryId id;
    ContractId contract;

    explicit Employed(db::EngineKind kind = db::EngineKind::Sqlite, int probation = 0)
        : bench(kind)
        , id(bench.someone(ParticipantKind::ShelteredWork)) {
        ContractRequest request = bench.contract(id, day("17-11-2026"), day("16-11-2027"));
        request.terms.probationMonths = probation;
        request.overrideReason = QStringLiteral("voor de test");
        contract = bench.act([&](auto& tx) { return recordContract(tx, request); }).done.value();
    }
    Contract now() { return store::contracts::find(bench.db(), contract).value(); }
    Outcome<PhaseEventId> leave(EndRequest end) {
        return bench.act([&](auto& tx) { return endTrajectory(tx, end); });
    }
    QStringList openTitles() {
        QStringList titles;
        for (const Task& task : store::tasks::ofParticipant(bench.db(), bench.personOf(id)))
            titles << task.title;
        return titles;
    }
};

EndRequest toWorkOn(TrajectoryId id, const char* last) {
    EndRequest end = test::toWork(id);
    end.endedOn = day(last);
    end.jobStartsOn = day(last).addDays(1);
    return end;
}

const QString tellHr = QStringLiteral("HR inlichten over einde contract");

} // namespace

TEST_CASE("outflow ahead of its day is recorded when the contract ends then, and one answer says how") {
    Employed on(GENERATE(from_range(test::engines())));
    EndRequest end = toWorkOn(on.id, "31-12-2026");
    // The day is no mistake: only the contract is in the way.
    CHECK(codesOf(on.leave(end).problems) == QStringList{QStringLiteral("contract_runs_on")});
    end.ending = ending(How::MutualAgreement);
    const auto done = on.leave(end);
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    CHECK(on.now().endedOn == day("31-12-2026"));
    CHECK(on.now().ending == end.ending);
    CHECK(store::placements::latestOf(on.bench.db(), on.id)->until() == day("31-12-2026"));
    CHECK(test::nowOf(on.bench, on.id).phase == Phase::Outflow);
    CHECK(test::nowOf(on.bench, on.id).phaseSince == day("31-12-2026"));
    // Until then the person is there, and may fall ill.
    Absence away;
    away.participant = on.bench.personOf(on.id);
    away.startsOn = on.bench.today();
    CHECK(on.bench.act([&](auto& tx) { return reportAbsence(tx, away); }));
}

TEST_CASE("an outflow on the day that an ended contract names needs no second answer about it") {
    Employed on;
    const ContractEnd early{on.contract, day("31-12-2026"), {}, {}, ending(How::MutualAgreement)};
    REQUIRE(on.bench.act([&](auto& tx) { return endContract(tx, early); }));
    CHECK(codesOf(on.leave(toWorkOn(on.id, "15-01-2027")).problems) ==
          QStringList{QStringLiteral("last_day_after_contract")});
    REQUIRE(on.leave(toWorkOn(on.id, "31-12-2026")));
    CHECK(on.now().ending == early.ending);
    CHECK(on.openTitles().contains(tellHr)); // still to be told, also after the trajectory ended
}

TEST_CASE("leaving on the last day of a contract is recorded before that day, and the aanzegging is still asked") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    bench.recorded(id, day("17-11-2026"), day("16-06-2027"));
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWorkOn(id, "16-06-2027")); }));
    const ParticipantId person = bench.personOf(id);
    CHECK_FALSE(test::duesOf(bench.db(), person, DeadlineRule::Notice, day("10-05-2027")).empty());
    CHECK(test::duesOf(bench.db(), person, DeadlineRule::Notice, day("17-06-2027")).empty());
}

TEST_CASE("a last day that is still to come stays refused where no contract ends") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, toWorkOn(id, "31-12-2026")); }).problems) ==
          QStringList{QStringLiteral("day_in_future")});
}

TEST_CASE("dropping out of a contract names way, ground and papers, tells HR, and says nothing of the person to it") {
    Employed on(GENERATE(from_range(test::engines())));
    EndRequest out = test::dropOut(on.id, DropOutReason::Health);
    out.note = QStringLiteral("STAGEWORD");
    out.ending = ContractEnding{How::Dismissal, {}, day("19-11-2026"), {}};
    CHECK(codesOf(on.leave(out).problems) ==
          QStringList{QStringLiteral("dismissal_ground_missing"), QStringLiteral("interim_notice_not_agreed")});
    out.ending->ground = DismissalGround::Performance;
    const auto refused = on.leave(out);
    CHECK(codesOf(refused.problems) ==
          QStringList{QStringLiteral("interim_notice_not_agreed"), QStringLiteral("end_evidence_missing")});
    CHECK(canBeOverruled(refused.problems));
    out.ending->evidence = {EndEvidence::DatedTalks, EndEvidence::ImprovementPlan};
    out.overrideReason = QStringLiteral("HR vraagt het aan de rechter");
    REQUIRE(on.leave(out));
    CHECK(on.now().ending == out.ending);
    const auto tasks = store::tasks::ofParticipant(on.bench.db(), on.bench.personOf(on.id));
    const auto task = std::ranges::find(tasks, tellHr, [](const Task& one) { return one.title; });
    REQUIRE(task != tasks.end());
    CHECK(task->owner == on.bench.lead());
    CHECK(task->dueOn == day("23-11-2026"));
    for (const Task& one : tasks)
        CHECK_FALSE(one.title.contains(QStringLiteral("STAGEWORD")));
    // It can be ticked, and the step taken back while it was not.
    const PhaseEventId step = store::trajectories::events(on.bench.db(), on.id).back().id;
    REQUIRE(on.bench.act([&](auto& tx) { return takeBackStep(tx, TakeBack{step, QStringLiteral("vergissing"), {}}); }));
    CHECK_FALSE(on.now().endedOn);
    CHECK_FALSE(on.now().ending);
    CHECK_FALSE(on.openTitles().contains(tellHr));
}

TEST_CASE("an end in the probation lies within it, and only where there is one") {
    Employed without;
    EndRequest out = test::dropOut(without.id);
    out.ending = ContractEnding{How::Probation, {}, day("19-11-2026"), {EndEvidence::ProbationWritten}};
    CHECK(codesOf(without.leave(out).problems) == QStringList{QStringLiteral("probation_none")});

    Employed with(db::EngineKind::Sqlite, 1); // t/m 16-12-2026
    out.trajectory = with.id;
    EndRequest late = out;
    late.endedOn = day("17-12-2026");
    CHECK(codesOf(with.leave(late).problems) == QStringList{QStringLiteral("not_in_probation")});
    late.endedOn = day("16-12-2026");
    REQUIRE(with.leave(late));
    CHECK(with.now().endedOn == day("16-12-2026"));
}

TEST_CASE("an agreement to end may be taken back for two weeks, three when that was not told") {
    const bool told = GENERATE(true, false);
    Employed on;
    ContractEnding together = ending(How::MutualAgreement);
    if (!told)
        std::erase(together.evidence, EndEvidence::ReflectionTold);
    const ContractEnd end{on.contract, day("31-12-2026"), {}, QStringLiteral("volgt nog"), together};
    REQUIRE(on.bench.act([&](auto& tx) { return endContract(tx, end); }));
    const auto tasks = store::tasks::ofParticipant(on.bench.db(), on.bench.personOf(on.id));
    const auto task = std::ranges::find_if(tasks, [](const Task& one) { return one.byLaw; });
    REQUIRE(task != tasks.end());
    CHECK(task->dueOn == (told ? day("06-12-2026") : day("13-12-2026"))); // signed 21-11, and the days after it
    REQUIRE(on.bench.act([&](auto& tx) { return undoContractEnd(tx, on.contract, QStringLiteral("teruggetrokken")); }));
    CHECK_FALSE(on.now().ending);
    CHECK(on.openTitles().isEmpty());
}

TEST_CASE("who gives notice in a contract that cannot be ended early needs a reason; with a clause it does not") {
    Employed on;
    ContractEnd end{on.contract, day("31-12-2026"), {}, {}, ending(How::OwnResignation)};
    const auto run = [&] { return on.bench.act([&](auto& tx) { return endContract(tx, end); }); };
    CHECK(codesOf(run().problems) == QStringList{QStringLiteral("interim_notice_not_agreed")});
    ContractTerms terms = on.now().terms;
    terms.interimNotice = true;
    CHECK(rules::checkContractEnd(*end.ending, terms, false, end.endedOn, on.bench.today()).empty());
    CHECK(rules::checkContractEnd(*end.ending, on.now().terms, true, end.endedOn, on.bench.today()).empty());
    end.ending->how = How::ByLaw;
    CHECK(codesOf(run().problems) == QStringList{QStringLiteral("contract_end_by_law")});
}

TEST_CASE("HR that ends a contract itself need not be told") {
    Employed on;
    const ContractEnd end{on.contract, day("31-12-2026"), {}, {}, ending(How::MutualAgreement)};
    REQUIRE(test::as(on.bench.db(), on.bench.hr(), [&](auto& tx) { return endContract(tx, end); }));
    CHECK_FALSE(on.openTitles().contains(tellHr));
}

TEST_CASE("papers that HR needs follow the way and the ground") {
    using E = EndEvidence;
    using G = DismissalGround;
    CHECK(rules::evidenceFor(How::ByLaw).empty());
    CHECK(rules::evidenceFor(How::Dismissal).empty());
    CHECK(rules::evidenceFor(How::Dismissal, G::Performance) ==
          std::vector{E::DatedTalks, E::ImprovementPlan, E::TrainingOffered, E::OtherWorkLookedFor});
    const auto culpable = rules::evidenceFor(How::Dismissal, G::Culpable);
    CHECK(std::ranges::find(culpable, E::OtherWorkLookedFor) == culpable.end()); // BW 7:669 lid 1
    CHECK(rules::evidenceFor(How::MutualAgreement).front() == E::AgreementWritten);
}
