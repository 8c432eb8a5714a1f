// SPDX-License-Identifier: EUPL-1.2
// Pas op de plaats: what stops, who keeps the legal dates, and how it goes on.
#include "core/reports/worklist.h"
#include "core/store/standstills.h"
#include "core/store/tasks.h"
#include "core/store/workers.h"
#include "core/work/contract_proposal.h"
#include "core/work/letter_work.h"
#include "core/work/own_ends.h"
#include "core/work/standstill_work.h"
#include "core/work/step_right.h"
#include "core/work/task_work.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::closing;
using test::codesOf;
using test::day;
using test::inStage;
using test::toWork;
using test::WorkBench;

namespace {

WorkerId newLead(WorkBench& bench) {
    const WorkerId coach = bench.coach();
    const WorkerId lead = test::actAsNew(bench.db(), Role::TeamLead);
    bench.db().setActor(db::actorHere(coach.value));
    return lead;
}

/// The days of the law that this worker has to look after for people who stand still.
QList<TaskKind> standingOf(WorkBench& bench, WorkerId worker) {
    QList<TaskKind> kinds;
    for (const reports::WorkRow& row : reports::worklist(bench.db(), worker, day("26-01-2027")).standing)
        kinds << row.task.kind;
    return kinds;
}

} // namespace

TEST_CASE("from pas op de plaats on no letter is made and nobody is placed, until somebody says to go on") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    inStage(bench, person);
    const auto letter = [&] {
        return codesOf(prepareLetter(bench.db(), person, QStringLiteral("plaatsingsbrief"), bench.today()).problems);
    };
    CHECK_FALSE(letter().contains(QStringLiteral("standstill")));
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); }));
    CHECK(letter().contains(QStringLiteral("standstill")));
    CHECK_FALSE(
        bench.act([&](auto& tx) { return finalizeLetter(tx, person, QStringLiteral("plaatsingsbrief"), tx.today()); }));
    CHECK(codesOf(bench.act([&](auto& tx) {
                           return standStill(tx, {person, StandstillReason::Crisis, {}, {}});
                       })
                      .problems) == QStringList{QStringLiteral("standstill_already")});
    CHECK(codesOf(bench.act([&](auto& tx) {
                           return goOn(tx, {person, StandstillEnd::GoesOn, {}});
                       })
                      .problems) == QStringList{QStringLiteral("text_missing")});
    REQUIRE(bench.act([&](auto& tx) { return goOn(tx, {person, StandstillEnd::GoesOn, QStringLiteral("gebeld")}); }));
    CHECK_FALSE(letter().contains(QStringLiteral("standstill")));
    CHECK(
        codesOf(bench.act([&](auto& tx) {
                         return goOn(tx, {person, StandstillEnd::GoesOn, QStringLiteral("gebeld")});
                     })
                    .problems) == QStringList{QStringLiteral("standstill_none")});
}

TEST_CASE("nobody who stands still is placed, whatever reason is given") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.suitable(person);
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); }));
    PlacementRequest request = bench.stage(id);
    request.overrideReason = QStringLiteral("toch doen");
    CHECK(codesOf(bench.act([&](auto& tx) { return startStage(tx, request); }).problems)
              .contains(QStringLiteral("standstill")));
    CHECK(codesOf(placementOptions(bench.db(), id, day("30-11-2026"), bench.today()).person)
              .contains(QStringLiteral("standstill")));
}

TEST_CASE("legal dates go to the team lead and come back, and after three working days somebody asks how to go on") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    inStage(bench, person);
    Task byLaw;
    byLaw.participant = person;
    byLaw.owner = bench.coach();
    byLaw.title = QStringLiteral("Aanvraag UWV");
    byLaw.dueOn = day("30-11-2026");
    byLaw.byLaw = true;
    REQUIRE(bench.act([&](auto& tx) { return addTask(tx, byLaw); }));
    const WorkerId lead = newLead(bench);
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return standStill(tx, {person, StandstillReason::NotReachable, {}, bench.coach()});
                      })
                      .problems) == QStringList{QStringLiteral("standstill_lead_is_none")});
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::NotReachable, {}, lead}); }));
    const auto owners = [&](bool byLaw) {
        std::vector<WorkerId> found;
        for (const Task& task : store::tasks::ofParticipant(bench.db(), person)) {
            if (task.byLaw == byLaw)
                found.push_back(task.owner);
        }
        for (const Deadline& one : reports::deadlines(bench.db(), {{}, person}, bench.today())) {
            if (one.hard == byLaw)
                found.push_back(one.owner);
        }
        return found;
    };
    REQUIRE(owners(true).size() == 1); // what a colleague wrote down; decision and end of the stage are of the house
    CHECK(std::ranges::count(owners(true), lead) == 1);
    CHECK(std::ranges::count(owners(false), lead) == 0);
    const auto still = store::standstills::openOf(bench.db(), person).value();
    CHECK(still.askOn == day("25-11-2026")); // Sunday: Monday, Tuesday, Wednesday
    const auto questions = [&] { return test::duesOf(bench.db(), person, DeadlineRule::Standstill, bench.today()); };
    CHECK(questions() == std::vector{day("25-11-2026")});
    CHECK(standingOf(bench, bench.coach()).isEmpty());
    REQUIRE(bench.act([&](auto& tx) { return goOn(tx, {person, StandstillEnd::GoesOn, QStringLiteral("gebeld")}); }));
    CHECK(std::ranges::count(owners(true), lead) == 0);
    CHECK(questions().empty());
    CHECK(standingOf(bench, lead).isEmpty());
    CHECK(store::standstills::open(bench.db()).empty());
}

TEST_CASE("what happened is for who wrote it, the jobcoach and team leads") {
    Standstill still;
    still.note = QStringLiteral("Er is veel aan de hand.");
    still.worker = WorkerId{5};
    const auto reads = [&](Role role, WorkerId worker) {
        Sight sight;
        sight.role = role;
        sight.worker = worker;
        return !visible(still, sight, WorkerId{6}).note.isEmpty();
    };
    CHECK(reads(Role::ClientManager, WorkerId{5}));
    CHECK(reads(Role::JobCoach, WorkerId{6}));
    CHECK(reads(Role::TeamLead, WorkerId{7}));
    CHECK_FALSE(reads(Role::JobCoach, WorkerId{8}));
    CHECK_FALSE(reads(Role::PrivacyOfficer, WorkerId{9}));
}

TEST_CASE("while somebody stands still only legal tasks and the question how to go on are to be done") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    inStage(bench, person);
    const auto kinds = [&] {
        std::vector<TaskKind> found;
        const auto list = reports::worklist(bench.db(), {}, day("01-02-2027"));
        for (const auto* rows : {&list.late, &list.today, &list.coming, &list.standing}) {
            for (const reports::WorkRow& row : *rows) {
                found.push_back(row.task.kind);
                for (const auto& other : row.others)
                    found.push_back(other.task.kind);
            }
        }
        return found;
    };
    const auto has = [&](TaskKind kind) { return std::ranges::count(kinds(), kind) > 0; };
    CHECK(has(TaskKind::Evaluation));
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); }));
    CHECK_FALSE(has(TaskKind::Evaluation));
    CHECK_FALSE(has(TaskKind::Decision)); // of the house
    CHECK(has(TaskKind::Standstill));
    CHECK(std::ranges::count(kinds(), TaskKind::Standstill) == 1); // asked once
    CHECK_FALSE(has(TaskKind::Other));                             // the first day, contact
}

TEST_CASE("a day of the law that comes up asks for a team lead, and that of the own team is the usual one") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    inStage(bench, person);
    const auto without = [&] {
        return codesOf(bench.act([&](auto& tx) {
                                return standStill(tx, {person, StandstillReason::Crisis, {}, {}});
                            })
                           .problems);
    };
    CHECK_FALSE(usualLead(bench.db(), person));
    const WorkerId one = newLead(bench);
    CHECK(usualLead(bench.db(), person) == one); // the only one
    const WorkerId own = newLead(bench);
    CHECK_FALSE(usualLead(bench.db(), person)); // two, of no team
    Worker ofTeam = *store::workers::find(bench.db(), own);
    ofTeam.team = bench.team();
    test::must(bench.db(), [&](auto& tx) {
        store::workers::update(tx, ofTeam);
        return Outcome<Done>{{}, Done{}};
    });
    CHECK(usualLead(bench.db(), person) == own);
    Task byLaw;
    byLaw.participant = person;
    byLaw.owner = bench.coach();
    byLaw.title = QStringLiteral("Aanvraag UWV");
    byLaw.byLaw = true;
    byLaw.dueOn = day("07-12-2026"); // in fifteen days
    const auto task = test::must(bench.db(), [&](auto& tx) { return addTask(tx, byLaw); });
    CHECK(without().isEmpty());
    test::must(bench.db(), [&](auto& tx) {
        return goOn(tx, {person, StandstillEnd::GoesOn, QStringLiteral("gebeld")});
    });
    Task sooner = *store::tasks::find(bench.db(), task);
    sooner.dueOn = day("06-12-2026");
    test::must(bench.db(), [&](auto& tx) {
        store::tasks::update(tx, sooner);
        return Outcome<Done>{{}, Done{}};
    });
    CHECK(without() == QStringList{QStringLiteral("standstill_needs_lead")});
    CHECK(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, own}); }));
}

TEST_CASE("no contract is proposed for somebody who stands still") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); }));
    ContractProposal proposal;
    proposal.trajectory = id;
    CHECK(codesOf(checkProposal(bench.db(), proposal, bench.today())).contains(QStringLiteral("standstill")));
}

TEST_CASE("closing ends pas op de plaats with it; till then it holds") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::NotReachable, {}, {}}); }));
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    CHECK(store::standstills::openOf(bench.db(), person));
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    CHECK_FALSE(store::standstills::openOf(bench.db(), person));
    CHECK(store::standstills::ofParticipant(bench.db(), person).front().endedHow == StandstillEnd::Closed);
}

TEST_CASE("a closing or a death that is taken back gives pas op de plaats back with all that it stops") {
    const bool died = GENERATE(false, true);
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const auto began = bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); });
    REQUIRE(began);
    if (died)
        REQUIRE(bench.act([&](auto& tx) { return recordDeath(tx, {person, bench.today(), {}}); }));
    else
        REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    REQUIRE_FALSE(store::standstills::openOf(bench.db(), person));
    const TakeBack back{store::trajectories::events(bench.db(), id).back().id, QStringLiteral("vergissing"), {}};
    const auto taken = bench.act([&](auto& tx) { return takeBackStep(tx, back); });
    INFO(codesOf(taken.problems).join(u' ').toStdString());
    REQUIRE(taken);
    const auto still = store::standstills::openOf(bench.db(), person);
    REQUIRE(still);
    CHECK(still->id == *began.done);
    CHECK_FALSE(still->endedHow);
    CHECK(still->endedBy.isNull());
    CHECK(codesOf(keepsStill(bench.db(), person)) == QStringList{QStringLiteral("standstill")});
    CHECK(bench.act([&](auto& tx) { return goOn(tx, {person, StandstillEnd::GoesOn, QStringLiteral("gebeld")}); }));
}

TEST_CASE("whoever stands still again since the closing stands still once when that is taken back") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const auto stop = [&] {
        return bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); });
    };
    REQUIRE(stop());
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    const auto again = stop();
    REQUIRE(again);
    const TakeBack back{store::trajectories::events(bench.db(), id).back().id, QStringLiteral("vergissing"), {}};
    REQUIRE(bench.act([&](auto& tx) { return takeBackStep(tx, back); }));
    CHECK(store::standstills::openOf(bench.db(), person)->id == *again.done);
}
