// SPDX-License-Identifier: EUPL-1.2
// Steps put right and taken back: nothing is lost, and what went along with a step is as it was before.
#include "core/store/journal.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/work/absence_work.h"
#include "core/work/check.h"
#include "core/work/counter_acts.h"
#include "core/work/deadline_work.h"
#include "core/work/letter_work.h"
#include "core/work/own_ends.h"
#include "core/work/preselection.h"
#include "core/work/sight.h"
#include "core/work/step_right.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"

#include <set>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::closing;
using test::codesOf;
using test::day;
using test::dropOut;
using test::inStage;
using test::nowOf;
using test::toWork;
using test::WorkBench;

namespace {

PhaseEvent lastOf(WorkBench& bench, TrajectoryId id) {
    return store::trajectories::events(bench.db(), id).back();
}

Outcome<PhaseEventId> takeBackLast(WorkBench& bench, TrajectoryId id) {
    return bench.act([&](auto& tx) {
        return takeBackStep(tx, {lastOf(bench, id).id, QStringLiteral("verkeerde persoon"), {}});
    });
}

std::vector<Task> openTasks(WorkBench& bench, ParticipantId person) {
    auto tasks = store::tasks::ofParticipant(bench.db(), person);
    for (Task& task : tasks)
        task.revision = 0;
    return tasks;
}

} // namespace

TEST_CASE("an outflow that is taken back gives the place, the tasks and the phase back as they were") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const auto tasks = openTasks(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    REQUIRE(takeBackLast(bench, id));
    CHECK(nowOf(bench, id).phase == Phase::Stage);
    CHECK(nowOf(bench, id).phaseSince == day("17-11-2026"));
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->endedOn);
    CHECK(openTasks(bench, person) == tasks);
    CHECK_FALSE(store::trajectories::endOf(bench.db(), id));
    CHECK(lastOf(bench, id).reasonCode == takenBackReason);
    CHECK(lastOf(bench, id).putRight == QStringLiteral("verkeerde persoon"));
    CHECK(checkDepartment(bench.db()).empty());
    // Nothing was lost: the step can still be read, and the act done again.
    CHECK(bench.db().number("select count(*) from phase_event where to_phase = 'outflow'") == 1);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); }));
    CHECK(store::trajectories::endOf(bench.db(), id)->into == Phase::DroppedOut);
}

TEST_CASE("a stage that is taken back never was, and the person waits to be placed again") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(takeBackLast(bench, id));
    CHECK(nowOf(bench, id).phase == Phase::Preselection);
    CHECK(store::placements::ofTrajectory(bench.db(), id).empty());
    CHECK(codesOf(takeBackLast(bench, id).problems) == QStringList{QStringLiteral("step_is_first")});
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(id)); }));
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("an extension that is taken back leaves the stage as it was") {
    WorkBench bench;
    const TrajectoryId id = inStage(bench, bench.addPerson());
    const auto before = store::placements::latestOf(bench.db(), id)->lastDay;
    REQUIRE(bench.act([&](auto& tx) { return extendStage(tx, id, day("31-03-2027"), QStringLiteral("meer tijd")); }));
    REQUIRE(takeBackLast(bench, id));
    CHECK(store::placements::latestOf(bench.db(), id)->lastDay == before);
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("a closing and a death that are taken back open the trajectory again") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    SECTION("closing") {
        REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    }
    SECTION("death, of somebody else it turned out") {
        REQUIRE(bench.act([&](auto& tx) { return recordDeath(tx, {person, day("19-11-2026"), {}}); }));
    }
    REQUIRE(takeBackLast(bench, id));
    CHECK(nowOf(bench, id).phase == Phase::Stage);
    const Participant back = store::participants::find(bench.db(), person).value();
    CHECK_FALSE(back.deceased);
    CHECK_FALSE(back.deceasedOn);
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->endedOn);
    CHECK(test::dueOf(bench.db(), person, QStringLiteral("Evaluatie week 2"), bench.today()) == day("30-11-2026"));
}

TEST_CASE("only the last step is taken back, and not when something rests on it") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const auto events = store::trajectories::events(bench.db(), id);
    CHECK(codesOf(mayTakeBack(bench.db(), events.front().id)) == QStringList{QStringLiteral("step_is_first")});
    CHECK(codesOf(mayTakeBack(bench.db(), events[1].id)) == QStringList{QStringLiteral("step_not_last")});
    CHECK(mayTakeBack(bench.db(), events.back().id).empty());
    EndRequest end = toWork(id);
    end.jobStartsOn = day("21-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    CHECK(mayTakeBack(bench.db(), lastOf(bench, id).id).empty());
    SECTION("a contact of the aftercare was settled, until that is taken back") {
        const auto open = reports::deadlines(bench.db(), {{}, person}, bench.today());
        const auto contact = std::ranges::find(open, DeadlineRule::Aftercare, &Deadline::rule);
        REQUIRE(contact != open.end());
        const DeadlineRef ref = refOf(*contact);
        REQUIRE(bench.act([&](auto& tx) {
            return settleDeadline(tx, ref, DeadlineOutcome::NotNeeded, QStringLiteral("Wil dat niet"));
        }));
        CHECK(codesOf(takeBackLast(bench, id).problems) == QStringList{QStringLiteral("step_followed")});
        REQUIRE(bench.act([&](auto& tx) { return reopenDeadline(tx, ref); }));
        CHECK(mayTakeBack(bench.db(), lastOf(bench, id).id).empty());
    }
    SECTION("it was recorded whether the work lasted") {
        REQUIRE(bench.act([&](auto& tx) { return recordStatus(tx, {id, true, day("22-11-2026")}); }));
        CHECK(codesOf(takeBackLast(bench, id).problems) == QStringList{QStringLiteral("step_followed")});
    }
    REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    REQUIRE(bench.refer(person, day("22-11-2026")));
    CHECK(codesOf(mayTakeBack(bench.db(), lastOf(bench, id).id)) == QStringList{QStringLiteral("step_not_last")});
}

TEST_CASE("steps are taken back one after the other, the last that holds first") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const QDate since = nowOf(bench, id).phaseSince;
    const auto before = openTasks(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); }));
    const PhaseEventId dropped = lastOf(bench, id).id;
    REQUIRE(bench.act([&](auto& tx) { return startAftercare(tx, id, day("21-11-2026")); }));
    const PhaseEventId aftercare = lastOf(bench, id).id;
    const auto back = [&](PhaseEventId step) {
        return bench.act([&](auto& tx) { return takeBackStep(tx, {step, QStringLiteral("verkeerde persoon"), {}}); });
    };
    CHECK(codesOf(back(dropped).problems) == QStringList{QStringLiteral("step_not_last")});
    REQUIRE(back(aftercare));
    CHECK(nowOf(bench, id).phase == Phase::DroppedOut);
    for (const TimelineEntry& line : timeline(bench.db(), person))
        CHECK(line.isLastStep == (line.kind == TimelineKind::Phase && line.id == dropped.value));
    REQUIRE(back(dropped));
    CHECK(nowOf(bench, id).phase == Phase::Stage);
    CHECK(nowOf(bench, id).phaseSince == since);
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->endedOn);
    CHECK_FALSE(store::trajectories::endOf(bench.db(), id));
    CHECK(openTasks(bench, person) == before);
    // And before that the stage itself, placed by mistake.
    const auto events = store::trajectories::events(bench.db(), id);
    REQUIRE(back(store::trajectories::lastStep(events)->id));
    CHECK(nowOf(bench, id).phase == Phase::Preselection);
    CHECK(store::placements::ofTrajectory(bench.db(), id).empty());
    CHECK(checkDepartment(bench.db()).empty());
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(id)); }));
    CHECK(nowOf(bench, id).phase == Phase::Stage);
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("what rests on an earlier step keeps it, also when a later one was taken back") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const PhaseEventId stage = lastOf(bench, id).id;
    Absence away;
    away.participant = person;
    away.startsOn = day("18-11-2026");
    away.endsOn = day("18-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return reportAbsence(tx, away); }));
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, toWork(id)); }));
    REQUIRE(takeBackLast(bench, id));
    const auto refused = bench.act([&](auto& tx) {
        return takeBackStep(tx, {stage, QStringLiteral("vergissing"), {}});
    });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("step_followed")});
}

TEST_CASE("the day of a step is put right between its neighbours, and the phase follows") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.preselected(person); // referred 02-11, preselection 09-11
    const auto correct = [&](PhaseEventId event, const char* on, const char* why) {
        return bench.act([&](auto& tx) { return correctStep(tx, {event, day(on), {}, QString::fromLatin1(why)}); });
    };
    const auto event = [&](std::size_t at) { return store::trajectories::events(bench.db(), id)[at].id; };
    CHECK(codesOf(correct(event(1), "09-11-2026", "x").problems) ==
          QStringList{QStringLiteral("step_nothing_changed")});
    CHECK(codesOf(correct(event(1), "10-11-2026", "").problems) == QStringList{QStringLiteral("text_missing")});
    CHECK(codesOf(correct(event(1), "01-11-2026", "x").problems) == QStringList{QStringLiteral("step_before_last")});
    CHECK(codesOf(correct(event(1), "23-11-2026", "x").problems) == QStringList{QStringLiteral("day_in_future")});
    CHECK(codesOf(correct(event(0), "10-11-2026", "x").problems) == QStringList{QStringLiteral("step_after_next")});
    const PhaseEventId old = event(1);
    REQUIRE(correct(old, "12-11-2026", "typefout"));
    CHECK(nowOf(bench, id).phaseSince == day("12-11-2026"));
    CHECK(nowOf(bench, id).phase == Phase::Preselection);
    CHECK(codesOf(correct(old, "13-11-2026", "x").problems) == QStringList{QStringLiteral("step_superseded")});
    REQUIRE(correct(event(0), "12-11-2026", "eerder dan gedacht"));
    CHECK(nowOf(bench, id).referredOn == day("12-11-2026"));
    // A first step that was put right on the day of the next one stays the first.
    const auto events = store::trajectories::events(bench.db(), id);
    REQUIRE(events.size() == 2);
    CHECK(events[0].to == Phase::Referred);
    CHECK(events[1].to == Phase::Preselection);
    CHECK(events[1].putRight == QStringLiteral("typefout"));
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("an end that is put right moves the last day on the workplace and the aftercare along") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); }));
    const auto wrongReason = bench.act([&](auto& tx) {
        return correctStep(
            tx, {lastOf(bench, id).id, day("20-11-2026"), QStringLiteral("regular_permanent"), QStringLiteral("x")});
    });
    CHECK(codesOf(wrongReason.problems) == QStringList{QStringLiteral("step_reason_unknown")});
    REQUIRE(bench.act([&](auto& tx) {
        return correctStep(
            tx, {lastOf(bench, id).id, day("18-11-2026"), QStringLiteral("private"), QStringLiteral("typefout")});
    }));
    const auto end = store::trajectories::endOf(bench.db(), id).value();
    CHECK(end.endedOn == day("18-11-2026"));
    CHECK(end.reasonCode == QStringLiteral("private"));
    CHECK(end.influence == Influence::Outside);
    CHECK(store::placements::latestOf(bench.db(), id)->endedOn == day("18-11-2026"));
    CHECK(test::duesOf(bench.db(), person, DeadlineRule::Aftercare, bench.today()) ==
          std::vector{day("18-12-2026"), day("18-02-2027"), day("18-05-2027")});
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return correctStep(tx, {store::trajectories::events(bench.db(), id)[2].id,
                                                  day("18-11-2026"),
                                                  {},
                                                  QStringLiteral("x")});
                      })
                      .problems) == QStringList{QStringLiteral("step_day_of_placement")});
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("a letter that was made since says so, and the step goes back only with a reason") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.suitable(person);
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(id)); }));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), person.value, {}});
        tx.statement("insert into letter (id, participant_id, trajectory_id, template, reference, subject, dated_on, "
                     "status, markup, recorded_at) values (:id, :person, :trajectory, 'plaatsingsbrief', "
                     "'WW-2026-0009', 'Uw stage', '2026-11-22', 'sent', '', :now)")
            .with(newIdValue(), person, id, tx.now().addSecs(1))
            .run();
        tx.commit();
    }
    const auto refused = takeBackLast(bench, id);
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("step_letter_made")});
    CHECK(canBeOverruled(refused.problems));
    REQUIRE(bench.act([&](auto& tx) {
        return takeBackStep(tx, {lastOf(bench, id).id, QStringLiteral("gaat niet door"), QStringLiteral("gebeld")});
    }));
}

TEST_CASE("each line of the timeline names its counter-act, for who may do it") {
    WorkBench bench;
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const Sight coach = sightOf(bench.db());
    std::set<Counter> found;
    for (const TimelineEntry& entry : timeline(bench.db(), person)) {
        const auto counters = countersOf(entry, coach);
        if (entry.kind != TimelineKind::Phase)
            continue;
        CHECK(counters.front() == Counter::CorrectStep);
        CHECK((counters.size() == 2) == (entry.code == QStringLiteral("stage")));
        found.insert(counters.begin(), counters.end());
    }
    CHECK(found == std::set{Counter::CorrectStep, Counter::TakeBackStep});
    TimelineEntry letter;
    letter.kind = TimelineKind::Letter;
    CHECK(countersOf(letter, coach) == std::vector{Counter::CannotBeUndone});
    Sight craft = coach;
    craft.role = Role::CraftSpecialist;
    for (const TimelineEntry& entry : timeline(bench.db(), person))
        CHECK((entry.kind != TimelineKind::Phase || countersOf(entry, craft).empty()));
    REQUIRE(takeBackLast(bench, id));
    for (const TimelineEntry& entry : timeline(bench.db(), person)) {
        if (entry.args.value(1) == takenBackReason)
            CHECK(countersOf(entry, coach).empty());
    }
}

TEST_CASE("a closing is taken back on the day itself; after it a new trajectory is made, but a death is taken back") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inStage(bench, person);
    const bool died = GENERATE(false, true);
    if (died)
        REQUIRE(bench.act([&](auto& tx) { return recordDeath(tx, {person, day("19-11-2026"), {}}); }));
    else
        REQUIRE(bench.act([&](auto& tx) { return close(tx, closing(id)); }));
    const auto isOffered = [&] {
        return std::ranges::any_of(timeline(bench.db(), person), [&](const TimelineEntry& line) {
            return line.kind == TimelineKind::Phase && line.id == lastOf(bench, id).id.value && line.isLastStep;
        });
    };
    CHECK(isOffered());
    CHECK(mayTakeBack(bench.db(), lastOf(bench, id).id).empty());
    { // a day later
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        const QDateTime recorded = lastOf(bench, id).recordedAt;
        const QDateTime before = recorded.addDays(-1);
        for (const char* sql : {"update phase_event set recorded_at = :then where recorded_at = :now",
                                "update journal set at = :then where at = :now"})
            tx.statement(sql).with(before, recorded).run();
        tx.commit();
    }
    CHECK(isOffered() == died);
    const auto back = takeBackLast(bench, id);
    if (died)
        return;
    CHECK_FALSE(back);
    CHECK(codesOf(back.problems) == QStringList{QStringLiteral("step_closed_for_good")});
    CHECK_FALSE(canBeOverruled(back.problems));
    CHECK(nowOf(bench, id).phase == Phase::Closed);
    CHECK(bench.refer(person, bench.today()) != id);
}
