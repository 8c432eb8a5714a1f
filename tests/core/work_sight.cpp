// SPDX-License-Identifier: EUPL-1.2
// Whose dossiers, notes and tasks are for whom: tables over the roles. On both engines.
#include "core/reports/worklist.h"
#include "core/store/notes.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/correction_work.h"
#include "core/work/note_work.h"
#include "core/work/placing.h"
#include "core/work/sight.h"
#include "core/work/task_work.h"
#include "core/work/timeline.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using rules::Right;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

const QStringList notGuided{QStringLiteral("person_not_guided")};
const QStringList roleMayNot{QStringLiteral("role_may_not")};

void actAs(WorkBench& bench, WorkerId worker) {
    bench.db().setActor(db::actorHere(worker.value));
}

WorkerId addWorker(WorkBench& bench, const char* name, Role role, std::optional<QDate> absentUntil = {},
                   TeamId team = {}) {
    Worker worker;
    worker.name = QString::fromUtf8(name);
    worker.role = role;
    worker.absentUntil = absentUntil;
    worker.team = team;
    db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
    const WorkerId id = store::workers::add(tx, worker);
    tx.commit();
    return id;
}

/// Somebody placed with this guide in that period, as it would be stored.
ParticipantId placed(WorkBench& bench, WorkerId guide, QDate from, std::optional<QDate> until) {
    const ParticipantId person = bench.addAnother();
    const TrajectoryId trajectory = bench.refer(person, day("02-11-2026"));
    Placement placement;
    placement.participant = person;
    placement.trajectory = trajectory;
    placement.workplace = bench.workplace();
    placement.guide = guide;
    placement.startsOn = from;
    placement.lastDay = until;
    placement.hours = Hours{1800};
    db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
    store::placements::add(tx, placement);
    tx.commit();
    return person;
}

Note noteOf(const WorkBench& bench, ParticipantId person, const char* text) {
    Note note;
    note.participant = person;
    note.kind = NoteKind::Note;
    note.happenedOn = bench.today();
    note.text = QString::fromUtf8(text);
    return note;
}

} // namespace

TEST_CASE("a dossier is for every role with the page of people, and for a vakspecialist who guides the person") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = bench.today(); // 22-11-2026
    const WorkerId other = addWorker(bench, "Sjaak Groen", Role::CraftSpecialist, {}, bench.team());
    const WorkerId away = addWorker(bench, "Wil Weg", Role::CraftSpecialist, day("22-11-2026"), bench.team());
    const WorkerId back = addWorker(bench, "Teun Terug", Role::CraftSpecialist, day("21-11-2026"), bench.team());
    const WorkerId elsewhere = addWorker(bench, "Els Anders", Role::CraftSpecialist, day("30-11-2026"));
    struct Row {
        const char* what;
        ParticipantId person;
        bool guidesOpens; ///< Ron de Wit
    };
    const Row rows[] = {
        {"works with him now", placed(bench, bench.guide(), day("02-11-2026"), {}), true},
        {"has the last day today", placed(bench, bench.guide(), day("02-11-2026"), today), true},
        {"ended yesterday", placed(bench, bench.guide(), day("02-11-2026"), day("21-11-2026")), false},
        {"begins in two weeks", placed(bench, bench.guide(), day("06-12-2026"), {}), true},
        {"begins a day later", placed(bench, bench.guide(), day("07-12-2026"), {}), false},
        {"works with a colleague", placed(bench, other, day("02-11-2026"), {}), false},
        {"works with a colleague who is absent", placed(bench, away, day("02-11-2026"), {}), true},
        {"works with a colleague who is back", placed(bench, back, day("02-11-2026"), {}), false},
        {"works with somebody absent of another team", placed(bench, elsewhere, day("02-11-2026"), {}), false},
        {"was never placed", bench.addAnother(), false},
    };
    const Sight ron = sightOf(bench.db(), bench.guide());
    REQUIRE(ron.role == Role::CraftSpecialist);
    const Reach reach(bench.db(), ron, today);
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(mayOpen(bench.db(), ron, row.person, today) == row.guidesOpens);
        CHECK(reach.holds(row.person) == row.guidesOpens);
        for (const auto& word : Words<Role>::list) {
            if (word.value == Role::CraftSpecialist)
                continue;
            INFO(codeOf(word.value).toStdString());
            Sight sight;
            sight.role = word.value;
            CHECK(mayOpen(bench.db(), sight, row.person, today) == sight.may(Right::PeoplePage));
        }
        actAs(bench, bench.guide());
        const auto note = bench.act([&](auto& tx) { return addNote(tx, noteOf(bench, row.person, "Werkt goed.")); });
        CHECK(bool(note) == row.guidesOpens);
        if (!note)
            CHECK(codesOf(note.problems) == notGuided);
        actAs(bench, bench.coach());
    }
}

TEST_CASE("a task is done, opened again and moved only by who may see it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = placed(bench, bench.guide(), day("02-11-2026"), {});
    const ParticipantId stranger = bench.addAnother();
    const auto add = [&](ParticipantId who, TaskKind kind, WorkerId owner) {
        Task task;
        task.participant = who;
        task.kind = kind;
        task.title = QStringLiteral("Iets doen");
        task.dueOn = bench.today();
        task.owner = owner;
        return bench.act([&](auto& tx) { return addTask(tx, task); }).done.value();
    };
    for (const Role role : {Role::JobCoach, Role::CraftSpecialist, Role::TeamLead, Role::ClientManager,
                            Role::EmployerAdviser, Role::Hr}) {
        INFO(codeOf(role).toStdString());
        const WorkerId me = role == Role::CraftSpecialist ? bench.guide() : test::actAsNew(bench.db(), role);
        actAs(bench, bench.coach());
        Sight sight;
        sight.role = role;
        const bool sees = sight.may(Right::SeeScreening);
        const bool all = role != Role::CraftSpecialist;
        const struct {
            const char* what;
            TaskId task;
            QStringList refusal;
        } rows[] = {
            {"of the screening", add(person, TaskKind::Decision, bench.coach()), sees ? QStringList() : roleMayNot},
            {"of the screening, his own", add(person, TaskKind::Decision, me), {}},
            {"an evaluation", add(person, TaskKind::Evaluation, bench.coach()),
             all ? QStringList() : QStringList{QStringLiteral("task_of_another")}},
            {"an evaluation of a stranger", add(stranger, TaskKind::Evaluation, bench.coach()),
             all ? QStringList() : notGuided},
            {"his own, of a stranger", add(stranger, TaskKind::Other, me), {}},
        };
        actAs(bench, me);
        for (const auto& row : rows) {
            INFO(row.what);
            CHECK(codesOf(bench.act([&](auto& tx) { return postpone(tx, row.task, day("01-12-2026")); }).problems) ==
                  row.refusal);
            CHECK(codesOf(bench.act([&](auto& tx) { return markDone(tx, row.task); }).problems) == row.refusal);
            CHECK(codesOf(bench.act([&](auto& tx) { return markOpen(tx, row.task); }).problems) == row.refusal);
            CHECK(store::tasks::find(bench.db(), row.task)->dueOn ==
                  (row.refusal.isEmpty() ? day("01-12-2026") : bench.today()));
        }
        actAs(bench, bench.coach());
    }
}

TEST_CASE("a note is put right, and a statement set beside it, by who may read the note only") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = placed(bench, bench.guide(), day("02-11-2026"), {});
    for (const Role role : {Role::JobCoach, Role::CraftSpecialist, Role::TeamLead, Role::ClientManager,
                            Role::EmployerAdviser, Role::Hr}) {
        INFO(codeOf(role).toStdString());
        const WorkerId me = role == Role::CraftSpecialist ? bench.guide() : test::actAsNew(bench.db(), role);
        actAs(bench, bench.coach());
        const auto theirs =
            bench.act([&](auto& tx) { return addNote(tx, noteOf(bench, person, "Kwam te laat.")); }).done.value();
        actAs(bench, me);
        const auto own =
            bench.act([&](auto& tx) { return addNote(tx, noteOf(bench, person, "Werkt goed.")); }).done.value();
        Sight sight;
        sight.role = role;
        const QStringList refusal = sight.may(Right::SeeOthersNotes) ? QStringList() : roleMayNot;
        const auto correct = [&](NoteId id) {
            return codesOf(
                bench
                    .act([&](auto& tx) {
                        return correctNote(tx, id, noteOf(bench, person, "Was er."), {QStringLiteral("vergist"), {}});
                    })
                    .problems);
        };
        const auto state = [&](StatementAbout about, std::int64_t id) {
            PersonStatement statement;
            statement.participant = person;
            statement.about = about;
            statement.aboutId = id;
            statement.statedOn = bench.today();
            statement.text = QStringLiteral("Ik was er.");
            return codesOf(bench.act([&](auto& tx) { return addStatement(tx, statement); }).problems);
        };
        CHECK(state(StatementAbout::Note, theirs.value) == refusal);
        CHECK(state(StatementAbout::Note, own.value).isEmpty());
        CHECK(state(StatementAbout::Person, person.value).isEmpty());
        const auto step =
            store::trajectories::events(bench.db(), store::trajectories::openOf(bench.db(), person)->id).front().id;
        CHECK(state(StatementAbout::Step, step.value) == (sight.may(Right::SeeScreening) ? QStringList() : roleMayNot));
        CHECK(correct(theirs) == refusal);
        CHECK(store::notes::find(bench.db(), theirs)->supersededBy.isNull() != refusal.isEmpty());
        CHECK(correct(own).isEmpty());
        // Whether there is a note is not told to who may not read it either.
        if (!refusal.isEmpty())
            CHECK(correct(NoteId{4711}) == refusal);
    }
}

TEST_CASE("why a note was put right is for who may read the note that did so") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = placed(bench, bench.guide(), day("02-11-2026"), {});
    actAs(bench, bench.guide());
    const auto own =
        bench.act([&](auto& tx) { return addNote(tx, noteOf(bench, person, "Kwam te laat.")); }).done.value();
    actAs(bench, bench.coach());
    REQUIRE(bench.act([&](auto& tx) {
        return correctNote(tx, own, noteOf(bench, person, "Was bij de dokter."), {QStringLiteral("was ziek"), {}});
    }));
    const struct {
        WorkerId who;
        bool reason;
    } rows[] = {{bench.coach(), true}, {bench.guide(), false}};
    for (const auto& row : rows) {
        const auto entries = visible(timeline(bench.db(), person), sightOf(bench.db(), row.who));
        const auto old = std::ranges::find_if(
            entries, [&](const TimelineEntry& one) { return one.kind == TimelineKind::Note && one.id == own.value; });
        REQUIRE(old != entries.end());
        CHECK(old->args.value(0) == QStringLiteral("corrected"));
        CHECK((old->args.value(2) == QStringLiteral("was ziek")) == row.reason);
        CHECK(old->args.value(2).isEmpty() == !row.reason);
        CHECK(old->args.size() == 3); // it stays folded away
        // Steps and placements with the same number are no notes.
        CHECK(std::ranges::count_if(entries, [](const TimelineEntry& one) {
                  return one.args.value(0) == QStringLiteral("corrected");
              }) == 1);
    }
}

TEST_CASE("who is waited for is understood from what people type") {
    const struct {
        const char* typed;
        Role role;
        bool fits;
    } rows[] = {
        {"HR", Role::Hr, true},
        {"P&O", Role::Hr, true},
        {"p&o-adviseur", Role::Hr, true},
        {"HRM (Pia)", Role::Hr, true},
        {"Christine", Role::Hr, false}, // hr inside a word is not HR
        {"Klantmanager", Role::ClientManager, true},
        {"klantmanager W&I", Role::ClientManager, true},
        {"Werk en Inkomen", Role::ClientManager, true},
        {"HR", Role::ClientManager, false},
        {"het werkgeversservicepunt", Role::EmployerAdviser, true},
        {"de werkgever", Role::EmployerAdviser, false},
        {"de huisarts", Role::Hr, false},
        {"Nadia Bos", Role::Hr, true}, // by name
        {"", Role::Hr, false},
    };
    for (const auto& row : rows) {
        INFO(row.typed << " for " << codeOf(row.role).toStdString());
        CHECK(reports::isWaitedFor(QString::fromUtf8(row.typed), row.role, QStringLiteral("Nadia Bos")) == row.fits);
    }
}

TEST_CASE("who coaches nobody has what waits for him to do, his own tasks, and nothing of the coaches") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = placed(bench, bench.guide(), day("02-11-2026"), {});
    const auto add = [&](TaskKind kind, const char* title, const char* waitingFor, WorkerId owner) {
        Task task;
        task.participant = person;
        task.kind = kind;
        task.title = QString::fromUtf8(title);
        task.waitingFor = QString::fromUtf8(waitingFor);
        task.dueOn = day("17-11-2026");
        task.owner = owner;
        return bench.act([&](auto& tx) { return addTask(tx, task); }).done.value();
    };
    const WorkerId hr = test::actAsNew(bench.db(), Role::Hr);
    actAs(bench, bench.coach());
    add(TaskKind::Waiting, "VOG", "HR", bench.coach());
    add(TaskKind::Waiting, "Besluit", "Klantmanager", bench.coach());
    add(TaskKind::Other, "Bellen", "", bench.coach());
    add(TaskKind::Other, "Van niemand", "", {});
    add(TaskKind::Other, "Contract maken", "", hr);
    add(TaskKind::Waiting, "Handtekening", "teamleider", hr);
    const auto titles = [](const std::vector<reports::WorkRow>& rows) {
        QStringList found;
        for (const reports::WorkRow& row : rows) {
            found << row.task.title;
            for (const auto& other : row.others)
                found << other.task.title;
        }
        found.sort();
        return found;
    };
    const struct {
        Role role;
        QStringList asked;
        QStringList late;
        QStringList waiting;
    } rows[] = {
        {Role::Hr, {QStringLiteral("VOG")}, {QStringLiteral("Contract maken")}, {QStringLiteral("Handtekening")}},
        {Role::ClientManager, {QStringLiteral("Besluit")}, {}, {}},
        {Role::EmployerAdviser, {}, {}, {}},
    };
    for (const auto& row : rows) {
        INFO(codeOf(row.role).toStdString());
        const WorkerId me = row.role == Role::Hr ? hr : test::actAsNew(bench.db(), row.role);
        const auto list = reports::worklistOf(bench.db(), store::workers::find(bench.db(), me).value(), bench.today());
        CHECK(titles(list.asked) == row.asked);
        CHECK(titles(list.late) == row.late);
        CHECK(titles(list.waiting) == row.waiting);
        CHECK(list.badge() == int(row.asked.size() + row.late.size()));
    }
}

TEST_CASE("placing says what of this person is still waited for, and goes on") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId trajectory = bench.suitable(person);
    Task vog;
    vog.participant = person;
    vog.kind = TaskKind::Waiting;
    vog.title = QStringLiteral("VOG");
    vog.waitingFor = QStringLiteral("HR");
    vog.dueOn = day("17-11-2026");
    const TaskId id = bench.act([&](auto& tx) { return addTask(tx, vog); }).done.value();
    const auto request = bench.stage(trajectory);
    const auto said = checkPlacement(bench.db(), request, PlacementKind::Stage, bench.today());
    CHECK(codesOf(said) == QStringList{QStringLiteral("still_waited_for")});
    CHECK(said.front().args == QStringList{QStringLiteral("VOG"), QStringLiteral("HR"), QStringLiteral("17-11-2026")});
    CHECK(codesOf(placementOptions(bench.db(), trajectory, request.start, bench.today()).person) ==
          QStringList{QStringLiteral("still_waited_for")});
    const auto outcome = bench.act([&](auto& tx) { return startStage(tx, request); });
    CHECK(outcome);
    CHECK(codesOf(outcome.problems) == QStringList{QStringLiteral("still_waited_for")});
    REQUIRE(bench.act([&](auto& tx) { return markDone(tx, id); }));
    CHECK_FALSE(codesOf(placementOptions(bench.db(), trajectory, request.start, bench.today()).person)
                    .contains(QStringLiteral("still_waited_for")));
}

TEST_CASE("a deadline is for who may see what it is about, or whose it is") {
    const auto sees = [](Role role) {
        QStringList rules;
        for (const auto& word : Words<DeadlineRule>::list) {
            Deadline one;
            one.rule = word.value;
            one.owner = WorkerId{8};
            if (maySee(Sight{role, WorkerId{7}, true}, one))
                rules << codeOf(word.value);
        }
        return rules.join(u' ');
    };
    CHECK(sees(Role::JobCoach) ==
          QStringLiteral("D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D13 D14 D15 D16 D19 D20 D21 D23 W01 W02 W03"));
    CHECK(sees(Role::TeamLead) ==
          QStringLiteral("D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D13 D14 D16 D19 D20 D21 D23 W01 W02"));
    CHECK(sees(Role::CraftSpecialist) == QStringLiteral("D03 D05 D14 D19 D20 D21 W01 W02"));
    CHECK(sees(Role::ClientManager) ==
          QStringLiteral("D01 D02 D03 D04 D05 D06 D10 D11 D13 D14 D19 D20 D21 D23 W01 W02"));
    CHECK(sees(Role::EmployerAdviser) == QStringLiteral("D03 D05 D14 D19 D20 D21 W01 W02"));
    CHECK(sees(Role::Hr) == QStringLiteral("D03 D05 D07 D08 D09 D10 D11 D13 D19 D20 D21 D23 W01 W02"));
    CHECK(
        sees(Role::PrivacyOfficer) ==
        QStringLiteral(
            "D01 D02 D03 D04 D05 D06 D07 D08 D09 D10 D11 D12 D13 D14 D15 D16 D17 D18 D19 D20 D21 D22 D23 W01 W02 W03"));
    Deadline own;
    own.rule = DeadlineRule::RightsRequest;
    own.owner = WorkerId{7};
    CHECK(maySee(Sight{Role::Hr, WorkerId{7}, true}, own));
}
