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
        if (end.into == Phase::DroppedOut)
            end.agreedBy = bench.lead();
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

TEST_CASE("leaving a contract is recorded once its day is there, and before it one answer says so") {
    Employed on(GENERATE(from_range(test::engines())));
    EndRequest end = toWorkOn(on.id, "31-12-2026");
    const QStringList stillToCome{QStringLiteral("last_day_still_to_come")};
    CHECK(codesOf(on.leave(end).problems) == stillToCome);
    end.ending = ending(How::MutualAgreement);
    CHECK(codesOf(on.leave(end).problems) == stillToCome);
    end.endedOn = on.bench.today();
    end.ending.reset();
    CHECK(codesOf(on.leave(end).problems) == QStringList{QStringLiteral("contract_runs_on")});
    end.ending = ending(How::MutualAgreement);
    const auto done = on.leave(end);
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    CHECK(on.now().endedOn == on.bench.today());
    CHECK(on.now().ending == end.ending);
    CHECK(store::placements::latestOf(on.bench.db(), on.id)->until() == on.bench.today());
    CHECK(test::nowOf(on.bench, on.id).phase == Phase::Outflow);
    CHECK(on.openTitles().contains(tellHr)); // still to be told, also after the trajectory ended
}

TEST_CASE("how a contract ends is recorded ahead, and until then the person is at work") {
    Employed on;
    const ContractEnd early{on.contract, day("31-12-2026"), {}, {}, ending(How::MutualAgreement)};
    REQUIRE(on.bench.act([&](auto& tx) { return endContract(tx, early); }));
    CHECK(on.now().endedOn == day("31-12-2026"));
    CHECK(on.openTitles().contains(tellHr));
    CHECK(test::nowOf(on.bench, on.id).phase == Phase::Contract);
    Absence away;
    away.participant = on.bench.personOf(on.id);
    away.startsOn = on.bench.today();
    CHECK(on.bench.act([&](auto& tx) { return reportAbsence(tx, away); }));
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
    ContractEnd late{with.contract, day("17-12-2026"), {}, {}, *out.ending};
    const auto ended = [&] { return with.bench.act([&](auto& tx) { return endContract(tx, late); }); };
    CHECK(codesOf(ended().problems) == QStringList{QStringLiteral("not_in_probation")});
    late.endedOn = day("16-12-2026");
    REQUIRE(ended());
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
    const auto task = std::ranges::find_if(
        tasks, [](const Task& one) { return one.title.startsWith(QLatin1String("Bedenktijd voorbij")); });
    REQUIRE(task != tasks.end());
    CHECK(task->dueOn == (told ? day("07-12-2026") : day("14-12-2026"))); // signed 21-11; the day after it is a Sunday
    REQUIRE(on.bench.act([&](auto& tx) { return undoContractEnd(tx, on.contract, QStringLiteral("teruggetrokken")); }));
    CHECK_FALSE(on.now().ending);
    CHECK(on.openTitles().isEmpty());
}

TEST_CASE("an end that HR was told of is taken back within the days, and HR hears that it did not end") {
    const bool isLeaving = GENERATE(false, true);
    Employed on(GENERATE(from_range(test::engines())));
    const auto tick = [&] {
        db::Transaction tx(on.bench.db(), {QStringLiteral("test"), 0, {}});
        for (const Task& task : store::tasks::ofParticipant(on.bench.db(), on.bench.personOf(on.id)))
            store::tasks::markDone(tx, task.id);
        tx.commit();
    };
    const auto endIt = [&] {
        EndRequest end = toWorkOn(on.id, "22-11-2026");
        end.ending = ending(How::MutualAgreement);
        const ContractEnd early{on.contract, day("31-12-2026"), {}, {}, end.ending};
        const bool ended =
            isLeaving ? bool(on.leave(end)) : bool(on.bench.act([&](auto& tx) { return endContract(tx, early); }));
        REQUIRE(ended);
    };
    const auto takeBack = [&] {
        const PhaseEventId step = store::trajectories::events(on.bench.db(), on.id).back().id;
        const TakeBack back{step, QStringLiteral("teruggetrokken"), {}};
        const Problems problems =
            isLeaving ? on.bench.act([&](auto& tx) { return takeBackStep(tx, back); }).problems
                      : on.bench.act([&](auto& tx) { return undoContractEnd(tx, on.contract, back.why); }).problems;
        INFO(codesOf(problems).join(u' ').toStdString());
        REQUIRE_FALSE(hasWrong(problems));
    };
    const QString goesOn = QStringLiteral("HR inlichten: het contract eindigt niet");
    endIt();
    tick();
    takeBack();
    CHECK_FALSE(on.now().endedOn);
    CHECK(test::nowOf(on.bench, on.id).phase == Phase::Contract);
    CHECK(on.openTitles() == QStringList{goesOn});
    // It ends after all before anybody said so: that alone is still to be told.
    endIt();
    CHECK(on.openTitles().contains(tellHr));
    CHECK_FALSE(on.openTitles().contains(goesOn));
    takeBack();
    CHECK(on.openTitles() == QStringList{goesOn});
}

TEST_CASE("the contract ends on the day to which a leaving is put right") {
    Employed on(GENERATE(from_range(test::engines())));
    EndRequest end = toWorkOn(on.id, "22-11-2026");
    end.ending = ending(How::MutualAgreement);
    end.ending->saidOn = day("18-11-2026");
    REQUIRE(on.leave(end));
    const PhaseEvent step = store::trajectories::events(on.bench.db(), on.id).back();
    const StepCorrection right{step.id, day("20-11-2026"), {}, QStringLiteral("tikfout")};
    const auto done = on.bench.act([&](auto& tx) { return correctStep(tx, right); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    CHECK(on.now().endedOn == day("20-11-2026"));
    CHECK(on.now().ending == end.ending);
    CHECK(store::placements::latestOf(on.bench.db(), on.id)->until() == day("20-11-2026"));
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
    CHECK(on.openTitles().size() == 1); // when it can no longer be taken back is of the law, whoever ended it
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
