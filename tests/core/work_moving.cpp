// SPDX-License-Identifier: EUPL-1.2
// Verplaatsen: the same stage at another place, and the numbers that do not notice.
#include "core/reports/dashboard.h"
#include "core/reports/worklist.h"
#include "core/rules/guidance.h"
#include "core/store/participant_list.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/check.h"
#include "core/work/department_work.h"
#include "core/work/moving.h"
#include "core/work/stage_start.h"
#include "core/work/suspending.h"
#include "core/work/timeline.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

/// Somebody in a stage from Tuesday 17-11-2026 t/m 16-02-2027, and another place with a vakspecialist of its own.
struct Moving {
    explicit Moving(db::EngineKind kind = db::EngineKind::Sqlite)
        : bench(kind)
        , person(bench.addPerson())
        , trajectory(bench.suitable(person)) {
        PlacementRequest request = bench.stage(trajectory);
        request.start = day("17-11-2026");
        first = bench.act([&](auto& tx) { return startStage(tx, request); }).done.value();
        Worker other;
        other.name = QStringLiteral("Petra Bos");
        other.role = Role::CraftSpecialist;
        other.team = bench.team();
        guide = bench.act([&](auto& tx) { return saveWorker(tx, other); }).done.value();
        Training training;
        training.worker = guide;
        training.doneOn = day("01-02-2026");
        training.validUntil = day("01-02-2029");
        REQUIRE(bench.act([&](auto& tx) { return addTraining(tx, training); }));
        place = addPlace("Groen Oost", guide);
    }

    WorkplaceId addPlace(const char* name, WorkerId usual, const char* requirements = "") {
        Workplace workplace;
        workplace.name = QString::fromLatin1(name);
        workplace.team = bench.team();
        workplace.guide = usual;
        workplace.requirements = QString::fromLatin1(requirements);
        workplace.capacities = {{day("01-01-2026"), 2}};
        return bench.act([&](auto& tx) { return saveWorkplace(tx, workplace); }).done.value();
    }

    MoveRequest request(const char* on) const {
        MoveRequest wanted;
        wanted.trajectory = trajectory;
        wanted.workplace = place;
        wanted.on = day(on);
        wanted.reason = ChangeReason::NextStep;
        wanted.viewState = ViewState::Given;
        wanted.ownView = QStringLiteral("Ik wil graag met planten werken.");
        return wanted;
    }

    Outcome<PlacementMoveId> to(const MoveRequest& wanted) {
        return bench.act([&](auto& tx) { return move(tx, wanted); });
    }

    std::vector<Placement> placements() { return store::placements::ofTrajectory(bench.db(), trajectory); }
    Placement now() { return store::placements::latestOf(bench.db(), trajectory).value(); }

    QStringList tasks() {
        QStringList lines;
        for (const Task& task : store::tasks::ofParticipant(bench.db(), person))
            lines << task.title + u' ' + task.dueOn.toString(Qt::ISODate);
        lines.sort();
        return lines;
    }

    WorkBench bench;
    ParticipantId person;
    TrajectoryId trajectory;
    PlacementId first;
    WorkerId guide;
    WorkplaceId place;
};

/// All that a report says of people; where they work is left out, but not how many places are taken.
QStringList figures(db::Database& database, QDate on) {
    const auto d = reports::dashboard(database, on, reports::twelveMonthsTo(on));
    QStringList lines;
    const auto add = [&](const char* name, const auto& count) {
        lines << QStringLiteral("%1 %2").arg(QLatin1String(name)).arg(qsizetype(count.people.size()));
    };
    add("at work", d.atWork);
    add("stage", d.inStage);
    add("ends this week", d.stageEndsThisWeek);
    add("late", d.late);
    add("outflow", d.outflow);
    add("dropouts", d.dropouts);
    for (const auto& month : d.months)
        lines << QStringLiteral("month %1 %2 %3")
                     .arg(month.inflow.people.size())
                     .arg(month.outflow.people.size())
                     .arg(month.dropouts.people.size());
    for (const auto& step : d.funnel)
        lines << QStringLiteral("%1 %2").arg(step.code).arg(step.reached.people.size());
    for (const auto& ending : d.cliff.ends)
        lines << QStringLiteral("ends %1 %2").arg(codeOf(ending.kind), ending.lastDay.toString(Qt::ISODate));
    lines << QStringLiteral("occupied %1 of %2").arg(d.occupied).arg(d.capacity);
    const auto rows = store::participant_list::rows(database, store::participant_list::ids(database, {}, on), on);
    for (const auto& row : rows)
        lines << QStringLiteral("row %1 %2 %3")
                     .arg(row.phase ? codeOf(*row.phase) : QString(),
                          row.startsOn ? row.startsOn->toString(Qt::ISODate) : QString(),
                          row.lastDay ? row.lastDay->toString(Qt::ISODate) : QString());
    return lines;
}

} // namespace

TEST_CASE("who moves keeps the end, the legal form and the rhythm, and the old place is free from that day") {
    Moving m(GENERATE(from_range(test::engines())));
    const QStringList tasksBefore = m.tasks();
    const auto eventsBefore = store::trajectories::events(m.bench.db(), m.trajectory).size();
    const Trajectory before = store::trajectories::find(m.bench.db(), m.trajectory).value();
    REQUIRE(m.to(m.request("24-11-2026")));

    const auto both = m.placements();
    REQUIRE(both.size() == 2);
    CHECK(both[0].until() == day("23-11-2026"));
    CHECK(both[0].moved);
    CHECK(both[0].ends() == day("16-02-2027"));
    CHECK(both[1].workplace == m.place);
    CHECK(both[1].guide == m.guide);
    CHECK(both[1].startsOn == day("24-11-2026"));
    CHECK(both[1].began() == day("17-11-2026"));
    CHECK(both[1].lastDay == day("16-02-2027"));
    CHECK(both[1].legalForm == StageLegalForm::WorkStage);
    CHECK(both[1].hours == both[0].hours);
    CHECK(both[1].days == both[0].days);

    const Trajectory after = store::trajectories::find(m.bench.db(), m.trajectory).value();
    CHECK(after.phase == Phase::Stage);
    CHECK(after.phaseSince == before.phaseSince);
    CHECK(store::trajectories::events(m.bench.db(), m.trajectory).size() == eventsBefore);

    // Evaluations, decision and end stand where they stood; the old vakspecialist is asked once more.
    QStringList tasksAfter = m.tasks();
    CHECK(tasksAfter.removeAll(QStringLiteral("Laatste score vaardigheden 2026-11-23")) == 1);
    const auto withoutStart = [](QStringList lines) {
        lines.removeIf([](const QString& line) { return line.startsWith(QLatin1String("Voor de eerste dag")); });
        return lines;
    };
    CHECK(withoutStart(tasksAfter) == withoutStart(tasksBefore));
    for (const Task& task : store::tasks::ofParticipant(m.bench.db(), m.person)) {
        if (task.title == u"Laatste score vaardigheden")
            CHECK(task.owner == m.bench.guide());
    }

    const auto onThe23rd = store::workplaces::occupied(m.bench.db(), day("23-11-2026"));
    const auto onThe24th = store::workplaces::occupied(m.bench.db(), day("24-11-2026"));
    CHECK(onThe23rd.value(m.bench.workplace()) == 1);
    CHECK(onThe23rd.value(m.place) == 0);
    CHECK(onThe24th.value(m.bench.workplace()) == 0);
    CHECK(onThe24th.value(m.place) == 1);
    CHECK(checkDepartment(m.bench.db()).empty());
}

TEST_CASE("in all numbers a move is neither a dropout nor a new stage") {
    Moving m(GENERATE(from_range(test::engines())));
    const std::vector<QDate> days{day("20-11-2026"), day("22-11-2026"), day("24-11-2026"),
                                  day("27-11-2026"), day("10-12-2026"), day("15-02-2027")};
    const auto all = [&] {
        std::vector<QStringList> found;
        for (const QDate on : days)
            found.push_back(figures(m.bench.db(), on));
        return found;
    };
    // Whether a first day at a place is arranged is a task of its own and no figure of people who come or go.
    const auto withoutLate = [](std::vector<QStringList> lists) {
        for (QStringList& list : lists)
            list.removeIf([](const QString& line) { return line.startsWith(QLatin1String("late ")); });
        return lists;
    };
    const auto before = withoutLate(all());
    const auto moved = m.to(m.request("26-11-2026"));
    REQUIRE(moved);
    CHECK(withoutLate(all()) == before);
    REQUIRE(m.bench.act([&](auto& tx) { return undoMove(tx, *moved.done, QStringLiteral("Toch niet")); }));
    CHECK(withoutLate(all()) == before);
}

TEST_CASE("until the day of the move Vandaag says when the stage ends, not when the old place does") {
    Moving moving(GENERATE(from_range(test::engines())));
    REQUIRE(moving.to(moving.request("04-01-2027")));
    const auto list = reports::worklist(moving.bench.db(), {}, day("23-12-2026"));
    std::vector<reports::WorkRow> rows = list.late;
    rows.insert(rows.end(), list.today.begin(), list.today.end());
    rows.insert(rows.end(), list.coming.begin(), list.coming.end());
    const auto found = std::ranges::find_if(
        rows, [&](const auto& row) { return !row.people.empty() && row.people.front() == moving.person; });
    REQUIRE(found != rows.end());
    CHECK(found->lastDay == day("16-02-2027"));
}

TEST_CASE("somebody who moves on the very first day never was at the old place") {
    Moving m(GENERATE(from_range(test::engines())));
    REQUIRE(m.to(m.request("17-11-2026")));
    REQUIRE(m.placements().size() == 1);
    CHECK(m.now().workplace == m.place);
    CHECK(m.now().supersedes == m.first);
    CHECK_FALSE(m.now().beganOn);
    CHECK_FALSE(m.tasks().join(u'\n').contains(QLatin1String("Laatste score")));
    const auto move = store::placement_moves::ofTrajectory(m.bench.db(), m.trajectory);
    REQUIRE(move.size() == 1);
    CHECK(move.front().from == m.first);
    CHECK(store::stage::checksOf(m.bench.db(), m.now().id).size() == 5);
    REQUIRE(m.bench.act([&](auto& tx) { return undoMove(tx, move.front().id, QStringLiteral("Vergissing")); }));
    REQUIRE(m.placements().size() == 1);
    CHECK(m.now().workplace == m.bench.workplace());
    CHECK(m.now().startsOn == day("17-11-2026"));
}

TEST_CASE("a move is undone before and after its day, and the person was at the old place all the time") {
    Moving m(GENERATE(from_range(test::engines())));
    const char* on = GENERATE("19-11-2026", "01-12-2026");
    const auto moved = m.to(m.request(on));
    REQUIRE(moved);
    const auto undo = [&](const QString& why) {
        return m.bench.act([&](auto& tx) { return undoMove(tx, *moved.done, why); });
    };
    CHECK(codesOf(undo({}).problems).contains(QStringLiteral("text_missing")));
    REQUIRE(undo(QStringLiteral("De plek is er nog niet.")));
    REQUIRE(m.placements().size() == 1);
    CHECK(m.now().workplace == m.bench.workplace());
    CHECK(m.now().guide == m.bench.guide());
    CHECK(m.now().startsOn == day("17-11-2026"));
    CHECK(m.now().until() == day("16-02-2027"));
    CHECK_FALSE(m.now().moved);
    CHECK(store::stage::checksOf(m.bench.db(), m.now().id).size() == 5);
    CHECK_FALSE(m.tasks().join(u'\n').contains(QLatin1String("Laatste score")));
    CHECK(codesOf(undo(QStringLiteral("nog eens")).problems) == QStringList{QStringLiteral("move_undone_already")});
    bool isTold = false;
    for (const TimelineEntry& entry : timeline(m.bench.db(), m.person))
        isTold = isTold || (entry.kind == TimelineKind::Move && entry.code == u"undone");
    CHECK(isTold);
    CHECK(checkDepartment(m.bench.db()).empty());
    REQUIRE(m.to(m.request(on))); // and may move once more
}

TEST_CASE("only the last move can be undone, and not when the old place is taken") {
    Moving m;
    const auto moved = m.to(m.request("24-11-2026"));
    REQUIRE(moved);
    MoveRequest again = m.request("01-12-2026");
    again.workplace = m.addPlace("Werkplaats", m.guide);
    REQUIRE(m.to(again));
    const auto undo = [&](PlacementMoveId id) {
        return m.bench.act([&](auto& tx) { return undoMove(tx, id, QStringLiteral("Toch niet")); });
    };
    CHECK(codesOf(undo(*moved.done).problems) == QStringList{QStringLiteral("move_not_last")});
    Workplace full = store::workplaces::find(m.bench.db(), m.place).value();
    full.capacities.push_back({day("01-12-2026"), 0});
    REQUIRE(m.bench.act([&](auto& tx) { return saveWorkplace(tx, full); }));
    const auto last = store::placement_moves::ofTrajectory(m.bench.db(), m.trajectory).back();
    CHECK_FALSE(undo(last.id));
}

TEST_CASE("the new place is judged as any place, and the day must lie in what runs") {
    Moving m;
    const auto codes = [&](const MoveRequest& wanted) { return codesOf(m.to(wanted).problems); };
    CHECK(codes(m.request("16-11-2026")).contains(QStringLiteral("move_before_start")));
    CHECK(codes(m.request("17-02-2027")).contains(QStringLiteral("move_after_end")));
    MoveRequest same = m.request("24-11-2026");
    same.workplace = m.bench.workplace();
    CHECK(codes(same).contains(QStringLiteral("move_same_place")));
    same.guide = m.guide; // another vakspecialist at the same place is a move
    CHECK(checkMove(m.bench.db(), same, m.bench.today()).empty());
    MoveRequest silent = m.request("24-11-2026");
    silent.viewState = {};
    CHECK(codes(silent).contains(QStringLiteral("own_view_missing")));
    silent.viewState = ViewState::WasNotThere;
    silent.ownView.clear();
    CHECK(checkMove(m.bench.db(), silent, m.bench.today()).empty());
    MoveRequest other = m.request("24-11-2026");
    other.reason = ChangeReason::Other;
    CHECK(codes(other).contains(QStringLiteral("text_missing")));
    Worker untrained;
    untrained.name = QStringLiteral("Nieuw");
    untrained.role = Role::CraftSpecialist;
    MoveRequest with = m.request("24-11-2026");
    with.guide = m.bench.act([&](auto& tx) { return saveWorker(tx, untrained); }).done.value();
    with.overrideReason = QStringLiteral("moet");
    CHECK(codes(with).contains(QStringLiteral("guide_not_trained")));
    Workplace full = store::workplaces::find(m.bench.db(), m.place).value();
    full.capacities = {{day("01-01-2026"), 0}};
    REQUIRE(m.bench.act([&](auto& tx) { return saveWorkplace(tx, full); }));
    CHECK(codes(m.request("24-11-2026")).contains(QStringLiteral("workplace_full")));
}

TEST_CASE("a move that is still to come keeps others before it away") {
    Moving m;
    REQUIRE(m.to(m.request("07-12-2026")));
    MoveRequest earlier = m.request("01-12-2026");
    earlier.workplace = m.addPlace("Werkplaats", m.guide);
    CHECK(codesOf(m.to(earlier).problems).contains(QStringLiteral("move_planned_already")));
    earlier.on = day("14-12-2026");
    REQUIRE(m.to(earlier));
    CHECK(m.placements().size() == 3);
    CHECK(m.now().began() == day("17-11-2026"));
}

TEST_CASE("an extension after a move counts from the first day of the stage") {
    Moving m;
    REQUIRE(m.to(m.request("24-11-2026")));
    const auto extend = [&](const char* until) {
        return m.bench.act(
            [&](auto& tx) { return extendStage(tx, m.trajectory, day(until), QStringLiteral("Nog niet klaar")); });
    };
    const auto tooLong = extend("17-05-2027"); // six months from 17-11-2026 is t/m 16-05-2027
    CHECK(codesOf(tooLong.problems) == QStringList{QStringLiteral("stage_too_long")});
    CHECK(canBeOverruled(tooLong.problems));
    REQUIRE(extend("16-05-2027"));
    CHECK(m.now().workplace == m.place);
    CHECK(m.now().began() == day("17-11-2026"));
    CHECK(store::trajectories::find(m.bench.db(), m.trajectory)->phaseSince == day("17-11-2026"));
    const auto moves = store::placement_moves::ofTrajectory(m.bench.db(), m.trajectory);
    CHECK(moves.front().to == m.now().id);
    REQUIRE(m.bench.act([&](auto& tx) { return undoMove(tx, moves.front().id, QStringLiteral("Toch niet")); }));
    CHECK(m.now().until() == day("16-05-2027"));
}

TEST_CASE("a stage that stands still moves along, and its end moves at the new place") {
    Moving m;
    SuspendRequest still;
    still.trajectory = m.trajectory;
    still.from = day("20-11-2026");
    const auto suspended = m.bench.act([&](auto& tx) { return suspendStage(tx, still); });
    REQUIRE(suspended);
    REQUIRE(m.to(m.request("24-11-2026")));
    ResumeRequest on;
    on.suspension = *suspended.done;
    on.on = day("27-11-2026");
    REQUIRE(m.bench.act([&](auto& tx) { return resumeStage(tx, on); }));
    CHECK(m.now().workplace == m.place);
    CHECK(m.now().until() == day("23-02-2027")); // seven days
}

TEST_CASE("for the first day at the new place only agreement and insurance hold as they were") {
    Moving m(GENERATE(from_range(test::engines())));
    for (const StartCheck& check : store::stage::checksOf(m.bench.db(), m.first))
        REQUIRE(m.bench.act([&](auto& tx) { return tickStartCheck(tx, check.id, day("16-11-2026")); }));
    MoveRequest wanted = m.request("24-11-2026");
    wanted.workplace = m.addPlace("School", m.guide, "VOG nodig");
    REQUIRE(m.to(wanted));
    QStringList open;
    for (const StartCheck& check : store::stage::checksOf(m.bench.db(), m.now().id)) {
        if (check.isOpen())
            open << codeOf(check.item);
    }
    CHECK(open == QStringList{QStringLiteral("decision"), QStringLiteral("vog"), QStringLiteral("clothes"),
                              QStringLiteral("safety")});
}

TEST_CASE("a contract and a secondment can be moved too, and who waits cannot") {
    Moving m;
    const TrajectoryId waiting = m.bench.suitable(m.bench.addAnother());
    MoveRequest wanted = m.request("24-11-2026");
    wanted.trajectory = waiting;
    CHECK(codesOf(m.to(wanted).problems) == QStringList{QStringLiteral("move_not_from_phase")});

    Participant lent = m.bench.person();
    lent.bsn.clear();
    lent.kind = ParticipantKind::SwSeconded;
    const TrajectoryId sw = m.bench.suitable(m.bench.add(lent));
    REQUIRE(m.bench.act([&](auto& tx) { return second(tx, m.bench.stage(sw)); }));
    wanted.trajectory = sw;
    wanted.on = day("07-12-2026");
    REQUIRE(m.to(wanted));
    const Placement now = store::placements::latestOf(m.bench.db(), sw).value();
    CHECK(now.kind == PlacementKind::Secondment);
    CHECK_FALSE(now.until());
    CHECK(now.began() == day("30-11-2026"));
}
