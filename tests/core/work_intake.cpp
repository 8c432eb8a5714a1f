// SPDX-License-Identifier: EUPL-1.2
// The talk that may stop half-way, and the meeloopdag.
#include "core/reports/deadline_facts.h"
#include "core/store/intake.h"
#include "core/store/profile.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/intake_work.h"
#include "core/work/note_work.h"
#include "core/work/preselection.h"
#include "core/work/task_work.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

QStringList openTitles(WorkBench& bench, ParticipantId person) {
    QStringList titles;
    for (const Task& task : store::tasks::ofParticipant(bench.db(), person))
        titles << task.title;
    return titles;
}

} // namespace

TEST_CASE("a talk stops half-way with what was filled in, and goes on where it stopped") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    IntakeRequest half;
    half.trajectory = bench.preselected(person);
    half.reached = QStringLiteral("travel_means");
    half.entries = {{ProfileField::ClothesSize, QStringLiteral("L")}};
    const auto first = bench.act([&](auto& tx) { return saveTalk(tx, half); });
    REQUIRE(first);
    const auto open = store::intake::openTalk(bench.db(), half.trajectory);
    REQUIRE(open);
    CHECK(open->reached == u"travel_means");
    CHECK_FALSE(open->privacyTold);
    CHECK_FALSE(open->talkedOn.isValid());

    IntakeRequest whole = half;
    whole.finished = true;
    whole.entries = {{ProfileField::ClothesSize, QStringLiteral("XL")}};
    CHECK(codesOf(bench.act([&](auto& tx) { return saveTalk(tx, whole); }).problems) ==
          QStringList{QStringLiteral("day_missing"), QStringLiteral("privacy_not_answered")});
    CHECK(valueOf(store::profile::current(bench.db(), person), ProfileField::ClothesSize) == u"L");
    whole.talkedOn = day("16-11-2026");
    whole.privacyTold = true;
    const auto second = bench.act([&](auto& tx) { return saveTalk(tx, whole); });
    REQUIRE(second);
    CHECK(*second.done == *first.done);
    CHECK_FALSE(store::intake::openTalk(bench.db(), half.trajectory));
    const auto talk = store::intake::talks(bench.db(), half.trajectory).front();
    CHECK(talk.privacyTold == true);
    CHECK(talk.worker == bench.coach());
    CHECK(valueOf(store::profile::current(bench.db(), person), ProfileField::ClothesSize) == u"XL");
    // D02: five working days after Monday 16 November
    CHECK(store::tasks::ofParticipant(bench.db(), person).empty());
    const auto due = reports::deadlines(bench.db(), {{}, person}, bench.today());
    const auto report = std::ranges::find(due, DeadlineRule::Report, &Deadline::rule);
    REQUIRE(report != due.end());
    CHECK(report->due == day("23-11-2026"));
}

TEST_CASE("a meeloopdag stands on Vandaag until it is known how it went") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    TrialDay trial;
    trial.trajectory = bench.preselected(person);
    const auto plan = [&] { return bench.act([&](auto& tx) { return planTrialDay(tx, trial); }); };
    CHECK(codesOf(plan().problems).contains(QStringLiteral("trial_team_missing")));
    trial.day = day("20-11-2026");
    trial.workplace = bench.workplace();
    const auto planned = plan();
    REQUIRE(planned);
    CHECK(codesOf(planned.problems) == QStringList{QStringLiteral("trial_not_insured")}); // warned, not stopped
    CHECK(openTitles(bench, person).contains(QStringLiteral("Meeloopdag bij Plantsoen Noord")));
    CHECK(store::intake::findTrialDay(bench.db(), *planned.done)->team == bench.team());
    CHECK(codesOf(plan().problems).contains(QStringLiteral("trial_day_taken")));
    const auto record = [&](TrialDayOutcome outcome, TrialDayId id) {
        return bench.act([&](auto& tx) {
            return recordTrialDay(tx, {id, outcome, QStringLiteral("Werkte rustig door")});
        });
    };
    CHECK_FALSE(record(TrialDayOutcome::Planned, *planned.done));
    const TaskId task = store::intake::findTrialDay(bench.db(), *planned.done)->task;
    CHECK(codesOf(bench.act([&](auto& tx) { return markDone(tx, task); }).problems) ==
          QStringList{QStringLiteral("task_has_own_act")});
    REQUIRE(record(TrialDayOutcome::Done, *planned.done));
    CHECK_FALSE(openTitles(bench, person).contains(QStringLiteral("Meeloopdag bij Plantsoen Noord")));
    CHECK(store::intake::trialDays(bench.db(), trial.trajectory).front().remark == u"Werkte rustig door");

    trial.day = day("25-11-2026");
    trial.insured = true;
    const auto later = plan();
    CHECK(later.problems.empty());
    CHECK(codesOf(record(TrialDayOutcome::Done, *later.done).problems) ==
          QStringList{QStringLiteral("trial_day_to_come")});
    CHECK(record(TrialDayOutcome::Cancelled, *later.done));
}

TEST_CASE("an advice names the teams that would suit") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    AdviceRequest request;
    request.trajectory = bench.preselected(bench.addPerson());
    request.talkedOn = day("16-11-2026");
    request.reason = QStringLiteral("Gemotiveerd");
    request.proposals = QStringLiteral("Groen, Afval");
    REQUIRE(bench.act([&](auto& tx) { return advise(tx, request); }));
    CHECK(store::trajectories::latestAdvice(bench.db(), request.trajectory)->proposals == u"Groen, Afval");
}

TEST_CASE(
    "an advice is about the talk that was recorded, else the planned one that is past, else the last working day") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    const auto begin = [&](std::optional<QDate> talkOn) {
        REQUIRE(bench.act([&](auto& tx) { return preselect(tx, {id, day("09-11-2026"), talkOn, {}}); }));
    };
    SECTION("nothing is known") {
        begin({});
        CHECK(usualTalkDay(bench.db(), id) == day("20-11-2026")); // today is a Sunday
    }
    SECTION("it is still to come") {
        begin(day("24-11-2026"));
        CHECK(usualTalkDay(bench.db(), id) == day("20-11-2026"));
    }
    SECTION("planned, and past") {
        begin(day("12-11-2026"));
        CHECK(usualTalkDay(bench.db(), id) == day("12-11-2026"));
    }
    SECTION("recorded, and after that advice the next one") {
        begin(day("12-11-2026"));
        bench.talkOn(person, day("13-11-2026"));
        CHECK(usualTalkDay(bench.db(), id) == day("13-11-2026"));
        AdviceRequest again;
        again.trajectory = id;
        again.outcome = AdviceOutcome::AnotherTalk;
        again.talkedOn = day("13-11-2026");
        again.nextTalkOn = day("30-11-2026");
        again.reason = QStringLiteral("Nog een keer praten");
        REQUIRE(bench.act([&](auto& tx) { return advise(tx, again); }));
        CHECK(usualTalkDay(bench.db(), id) == day("20-11-2026"));
    }
}

TEST_CASE("a talk that was planned and is written down is not late beside the report that is counted from it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    REQUIRE(bench.act([&](auto& tx) { return preselect(tx, {id, day("09-11-2026"), day("12-11-2026"), {}}); }));
    const QString planned = QStringLiteral("Gesprek voorselectie");
    REQUIRE(openTitles(bench, person).contains(planned));
    const auto write = [&](QDate on) {
        Note note;
        note.participant = person;
        note.kind = NoteKind::Talk;
        note.happenedOn = on;
        note.text = QStringLiteral("Gesproken");
        REQUIRE(bench.act([&](auto& tx) { return addNote(tx, note); }));
    };
    write(day("10-11-2026")); // that was another one
    CHECK(openTitles(bench, person).contains(planned));
    write(day("12-11-2026"));
    CHECK_FALSE(openTitles(bench, person).contains(planned));
    const auto due = reports::deadlines(bench.db(), {{}, person}, bench.today());
    CHECK(std::ranges::any_of(due, [](const Deadline& one) { return one.rule == DeadlineRule::Report; }));
}
