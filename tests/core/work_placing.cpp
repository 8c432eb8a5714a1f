// SPDX-License-Identifier: EUPL-1.2
// Placing: what is possible, what is refused, and how stage, secondment and contract follow each other.
#include "core/reports/deadline_facts.h"
#include "core/store/journal.h"
#include "core/store/letters.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/check.h"
#include "core/work/closing_work.h"
#include "core/work/department_work.h"
#include "core/work/ending.h"
#include "core/work/letter_work.h"
#include "core/work/preselection.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

#include <QThread>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

Outcome<PlacementId> placeStage(WorkBench& bench, const PlacementRequest& request) {
    return bench.act([&](auto& tx) { return startStage(tx, request); });
}

Trajectory now(WorkBench& bench, TrajectoryId id) {
    return store::trajectories::find(bench.db(), id).value();
}

ParticipantId addOfKind(WorkBench& bench, ParticipantKind kind) {
    Participant person = bench.person();
    person.bsn.clear();
    person.kind = kind;
    return bench.add(person);
}

/// Somebody who began on 2 November, three weeks before today.
TrajectoryId inStage(WorkBench& bench) {
    const TrajectoryId id = bench.suitable(bench.addPerson());
    PlacementRequest request = bench.stage(id);
    request.start = day("17-11-2026");
    REQUIRE(placeStage(bench, request));
    return id;
}

} // namespace

TEST_CASE("the same person cannot be placed twice over the same days") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.suitable(bench.addPerson());
    REQUIRE(placeStage(bench, bench.stage(id)));
    const auto again = placeStage(bench, bench.stage(id));
    CHECK_FALSE(again);
    CHECK(codesOf(again.problems).contains(QStringLiteral("stage_not_from_phase")));
    CHECK(store::placements::ofTrajectory(bench.db(), id).size() == 1);
}

TEST_CASE("a workplace with three places takes three people and refuses the fourth") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    db::Database& database = bench.db();
    Worker guide = store::workers::find(database, bench.guide()).value();
    guide.guidancePoints = 1000;
    REQUIRE(bench.act([&](auto& tx) { return saveWorker(tx, guide); }));
    for (int i = 0; i < 3; ++i)
        REQUIRE(placeStage(bench, bench.stage(bench.suitable(bench.addAnother()))));
    const TrajectoryId fourth = bench.suitable(bench.addAnother());
    const auto options = placementOptions(database, fourth, day("30-11-2026"), bench.today());
    REQUIRE(options.workplaces.size() == 1);
    CHECK_FALSE(options.workplaces.front().isPossible());
    CHECK(options.workplaces.front().free() == 0);
    CHECK(codesOf(options.workplaces.front().why) == QStringList{QStringLiteral("workplace_full_until")});
    PlacementRequest request = bench.stage(fourth);
    request.overrideReason = QStringLiteral("moet echt");
    CHECK_FALSE(placeStage(bench, request)); // room is not a matter of opinion
    request.start = day("01-03-2027");       // the three are gone on 28 February
    CHECK(placeStage(bench, request));
    CHECK(checkDepartment(database).empty());
}

TEST_CASE("a vakspecialist with a full load is refused unless a reason is given, and the reason is in the journal") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    Worker guide = store::workers::find(bench.db(), bench.guide()).value();
    guide.guidancePoints = 200;
    REQUIRE(bench.act([&](auto& tx) { return saveWorker(tx, guide); }));
    REQUIRE(placeStage(bench, bench.stage(bench.suitable(bench.addAnother()))));
    PlacementRequest request = bench.stage(bench.suitable(bench.addAnother()));
    const auto refused = placeStage(bench, request);
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("guide_full")});
    CHECK(canBeOverruled(refused.problems));
    request.overrideReason = QStringLiteral("Collega springt bij");
    REQUIRE(placeStage(bench, request));
    CHECK(store::journal::latest(bench.db(), 1).front().note == QStringLiteral("Collega springt bij"));
    CHECK(store::trajectories::events(bench.db(), request.trajectory).back().overrideReason ==
          QStringLiteral("Collega springt bij"));
}

TEST_CASE("possible workplaces come first, those in the own wijk before others, and the rest say why not") {
    WorkBench bench;
    Wijk noord;
    noord.name = QStringLiteral("Noord");
    noord.id = bench.act([&](auto& tx) { return saveWijk(tx, noord); }).done.value();
    const auto addPlace = [&](const char* name, WijkId wijk, WorkerId guide, int capacity) {
        Workplace place;
        place.name = QString::fromLatin1(name);
        place.team = bench.team();
        place.wijk = wijk;
        place.guide = guide;
        place.capacities = {{day("01-01-2026"), capacity}};
        REQUIRE(bench.act([&](auto& tx) { return saveWorkplace(tx, place); }));
    };
    addPlace("Aan het water", {}, {}, 2); // without a vakspecialist
    addPlace("Bij de school", noord.id, bench.guide(), 1);
    addPlace("Centrum", noord.id, bench.guide(), 0);
    Participant person = bench.person();
    person.wijk = noord.id;
    const TrajectoryId id = bench.suitable(bench.add(person));
    const auto options = placementOptions(bench.db(), id, day("30-11-2026"), bench.today());
    CHECK(options.person.empty());
    CHECK(options.lastDay == day("28-02-2027"));
    QStringList names;
    for (const WorkplaceOption& option : options.workplaces)
        names << option.workplace.name + QLatin1String(option.isPossible() ? " +" : " -");
    CHECK(names == QStringList{QStringLiteral("Bij de school +"), QStringLiteral("Plantsoen Noord +"),
                               QStringLiteral("Centrum -"), QStringLiteral("Aan het water -")});
    CHECK(codesOf(options.workplaces.at(3).why) == QStringList{QStringLiteral("workplace_without_guide")});
    CHECK(codesOf(options.workplaces.at(2).why) == QStringList{QStringLiteral("workplace_full")});
    REQUIRE(options.guides.size() == 1);
    CHECK(options.guides.front().isPossible());
}

TEST_CASE("SW staff are seconded without a stage, and others are not") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId sw = bench.suitable(addOfKind(bench, ParticipantKind::SwSeconded));
    CHECK(usualKind(now(bench, sw)) == PlacementKind::Secondment);
    CHECK_FALSE(placeStage(bench, bench.stage(sw)));
    REQUIRE(bench.act([&](auto& tx) { return second(tx, bench.stage(sw)); }));
    CHECK(now(bench, sw).phase == Phase::Seconded);
    CHECK_FALSE(store::placements::latestOf(bench.db(), sw)->lastDay);

    const TrajectoryId other = bench.suitable(bench.addAnother());
    const auto refused = bench.act([&](auto& tx) { return second(tx, bench.stage(other)); });
    CHECK(codesOf(refused.problems).contains(QStringLiteral("secondment_sw_only")));
}

TEST_CASE("a contract follows a stage and ends it the day before") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = inStage(bench);
    PlacementRequest contract = bench.stage(id);
    contract.start = day("01-02-2027");
    contract.lastDay = day("31-01-2028");
    REQUIRE(bench.act([&](auto& tx) { return startContract(tx, contract); }));
    const auto placements = store::placements::ofTrajectory(bench.db(), id);
    REQUIRE(placements.size() == 2);
    CHECK(placements.front().endedOn == day("31-01-2027"));
    CHECK(placements.back().kind == PlacementKind::Contract);
    CHECK(now(bench, id).phase == Phase::Contract);
    for (const Deadline& one : reports::deadlines(bench.db(), {{}, now(bench, id).participant}, bench.today()))
        CHECK((one.rule == DeadlineRule::Notice || one.rule == DeadlineRule::Contact ||
               one.rule == DeadlineRule::StartChecks || // of the stage: how it began, and its talks until the contract
               one.rule == DeadlineRule::Evaluation));
    CHECK(store::tasks::ofParticipant(bench.db(), now(bench, id).participant).empty());
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("a handhaver who was seconded before gets a contract at once, a re-integrator does not") {
    WorkBench bench;
    const TrajectoryId enforcer = bench.suitable(addOfKind(bench, ParticipantKind::EnforcerConverted));
    PlacementRequest contract = bench.stage(enforcer);
    contract.lastDay = day("29-11-2027");
    CHECK(bench.act([&](auto& tx) { return startContract(tx, contract); }));
    contract.trajectory = bench.suitable(bench.addAnother());
    const auto refused = bench.act([&](auto& tx) { return startContract(tx, contract); });
    CHECK(codesOf(refused.problems).contains(QStringLiteral("contract_needs_stage")));
}

TEST_CASE("a stage is extended within its limit and keeps one place") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = inStage(bench); // t/m 16-02-2027
    const QString why = QStringLiteral("Nog niet klaar");
    CHECK_FALSE(bench.act([&](auto& tx) { return extendStage(tx, id, day("16-05-2027"), QString()); }));
    REQUIRE(bench.act([&](auto& tx) { return extendStage(tx, id, day("16-05-2027"), why); }));
    const auto placements = store::placements::ofTrajectory(bench.db(), id);
    REQUIRE(placements.size() == 1);
    CHECK(placements.front().lastDay == day("16-05-2027"));
    CHECK(placements.front().startsOn == day("17-11-2026"));
    CHECK_FALSE(bench.act([&](auto& tx) { return extendStage(tx, id, day("16-05-2030"), why); }));
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("the letter of a stage that was extended names the last day that holds now") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    struct Extended {
        StageLegalForm form;
        const char* before;
        const char* after;
        const char* inWords;
    };
    const auto [form, before, after, inWords] =
        GENERATE(Extended{StageLegalForm::WorkStage, "28 februari 2027", "16-05-2027", "16 mei 2027"},
                 Extended{StageLegalForm::TrialPlacement, "29 januari 2027", "29-05-2027", "29 mei 2027"});
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.suitable(person);
    PlacementRequest request = bench.stage(id); // from 30-11-2026
    request.legalForm = form;
    REQUIRE(placeStage(bench, request));
    const QString name = QStringLiteral("plaatsingsbrief");
    const auto letter = [&] { return prepareLetter(bench.db(), person, name, day("24-11-2026")); };
    const auto text = [&] { return letters::plainText(letter().document); };
    CHECK(text().contains(QString::fromUtf8(before)));
    const auto first = bench.act([&](auto& tx) { return finalizeLetter(tx, person, name, day("24-11-2026")); });
    REQUIRE(first);
    CHECK(store::letters::stagesWithout(bench.db(), name).empty());

    const auto original = store::placements::latestOf(bench.db(), id).value();
    QThread::msleep(2);
    REQUIRE(bench.act([&](auto& tx) { return extendStage(tx, id, day(after), QStringLiteral("Nog niet klaar")); }));
    CHECK(text().contains(QString::fromUtf8(inWords)));
    CHECK_FALSE(text().contains(QString::fromUtf8(before)));
    // The extension is a row of its own moment, but no other stage: its letter was made already.
    const auto longer = store::placements::latestOf(bench.db(), id).value();
    CHECK(longer.recordedAt > original.recordedAt);
    CHECK(store::placements::firstRecorded(bench.db(), longer) == original.recordedAt);
    CHECK(store::letters::stagesWithout(bench.db(), name).empty());
    CHECK(codesOf(letter().problems).contains(QStringLiteral("letter_made_before")));
}

TEST_CASE("somebody who leaves for work frees the place and gets aftercare") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = inStage(bench);
    EndRequest end;
    end.trajectory = id;
    end.endedOn = day("20-11-2026");
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("destination_missing")});
    end.destination = OutflowType::RegularTemporary;
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("text_missing"), QStringLiteral("job_start_missing"),
                      QStringLiteral("job_hours_missing")});
    end.employer = QStringLiteral("Hoveniersbedrijf Groen");
    end.hours = {2400};
    end.jobStartsOn = day("23-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    CHECK(now(bench, id).phase == Phase::Outflow);
    CHECK(store::placements::latestOf(bench.db(), id)->endedOn == day("20-11-2026"));
    QStringList aftercare;
    for (const Deadline& one : reports::deadlines(bench.db(), {{}, now(bench, id).participant}, bench.today())) {
        CHECK(one.rule == DeadlineRule::Aftercare);
        aftercare << one.due.toString(QStringLiteral("dd-MM-yyyy"));
    }
    // The last is the question after 26 weeks, from the first day of the job on: Monday 23-11.
    CHECK(aftercare == QStringList{QStringLiteral("18-12-2026"), QStringLiteral("19-02-2027"),
                                   QStringLiteral("20-05-2027"), QStringLiteral("24-05-2027")});
    CHECK(store::trajectories::events(bench.db(), id).back().note == QStringLiteral("24 uur per week"));

    REQUIRE(bench.act([&](auto& tx) { return startAftercare(tx, id, day("21-11-2026")); }));
    REQUIRE(bench.act([&](auto& tx) {
        CloseRequest request{id, day("22-11-2026"), TrajectoryResult::GoalReached, QStringLiteral("klaar"), {}};
        for (const auto& check : closingChecks(tx.database(), id, request.on))
            request.reasons[check.item] = QStringLiteral("geregeld");
        return close(tx, request);
    }));
    // How somebody left stays what it was.
    CHECK(store::trajectories::endOf(bench.db(), id)->into == Phase::Outflow);
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("a drop-out keeps the main reason and the hand-over") {
    WorkBench bench;
    const TrajectoryId id = inStage(bench);
    EndRequest end;
    end.trajectory = id;
    end.into = Phase::DroppedOut;
    end.endedOn = day("20-11-2026");
    CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
          QStringList{QStringLiteral("drop_out_reason_missing")});
    end.reason = DropOutReason::CareFirst;
    end.handedOver = true;
    end.influence = Influence::Person;
    end.talkedOn = day("19-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    const TrajectoryEnd kept = store::trajectories::endOf(bench.db(), id).value();
    CHECK(kept.reasonCode == QStringLiteral("care_first"));
    CHECK(kept.handedOver);
    CHECK(kept.handedOverOn == day("20-11-2026"));
}

TEST_CASE("a stage that ended while the person goes on leads back to the waiting list") {
    WorkBench bench;
    const TrajectoryId id = inStage(bench);
    REQUIRE(
        bench.act([&](auto& tx) { return toWaitingList(tx, id, day("20-11-2026"), QStringLiteral("plek stopt")); }));
    CHECK(now(bench, id).phase == Phase::Waiting);
    CHECK(store::tasks::ofParticipant(bench.db(), now(bench, id).participant).empty());
    CHECK(placeStage(bench, bench.stage(id)));
}

TEST_CASE("the check finds what somebody changed behind the back of the program") {
    WorkBench bench;
    const TrajectoryId id = inStage(bench);
    const auto tamper = [&](const char* sql) {
        db::Transaction tx(bench.db(), {});
        tx.statement(sql).run();
        tx.commit();
    };
    SECTION("a phase that is not that of the last event") {
        tamper("update trajectory set phase = 'waiting'");
        CHECK(codesOf(checkDepartment(bench.db())) == QStringList{QStringLiteral("phase_not_of_last_event")});
    }
    SECTION("two placements on one day") {
        Placement second = store::placements::latestOf(bench.db(), id).value();
        second.id = {};
        second.startsOn = day("01-12-2026");
        db::Transaction tx(bench.db(), {});
        store::placements::add(tx, second);
        tx.commit();
        CHECK(codesOf(checkDepartment(bench.db())) == QStringList{QStringLiteral("placements_overlap")});
    }
    SECTION("more people than places") {
        tamper("update workplace_capacity set persons = 0");
        CHECK(codesOf(checkDepartment(bench.db())) == QStringList{QStringLiteral("workplace_overfull")});
    }
    SECTION("a BSN in the journal") {
        tamper("update journal set note = '999990019' where act = 'stage_started'");
        CHECK(codesOf(checkDepartment(bench.db())) ==
              QStringList({QStringLiteral("journal_holds_bsn"), QStringLiteral("journal_altered")}));
    }
    SECTION("a number that will be given again") {
        tamper("update department set next_person_number = 1");
        CHECK(codesOf(checkDepartment(bench.db())) == QStringList{QStringLiteral("next_number_in_use")});
    }
}

TEST_CASE("a stage that was still to come and is called off leaves no step ahead") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.suitable(bench.addPerson());
    REQUIRE(placeStage(bench, bench.stage(id))); // from 30 November; today is the 22nd
    REQUIRE(bench.act([&](auto& tx) { return toWaitingList(tx, id, bench.today(), QStringLiteral("Kan toch niet")); }));
    const auto events = store::trajectories::events(bench.db(), id);
    CHECK(events.back().to == Phase::Waiting);
    CHECK(std::ranges::none_of(events, [](const PhaseEvent& event) { return event.to == Phase::Stage; }));
    // The place is free again, on the very day it would have begun.
    const auto options = placementOptions(bench.db(), id, day("30-11-2026"), bench.today());
    CHECK(options.workplaces.front().free() == 3);
    CHECK(options.person.empty());
    CHECK(placeStage(bench, bench.stage(id)));
    CHECK(checkDepartment(bench.db()).empty());
}
