// SPDX-License-Identifier: EUPL-1.2
// A stage from the day before it to its early end: first day, agreement, evaluations, absence, standing still.
#include "core/reports/worklist.h"
#include "core/rules/evaluation.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/store/journal.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/absence_work.h"
#include "core/work/department_work.h"
#include "core/work/evaluating.h"
#include "core/work/explaining.h"
#include "core/work/stage_start.h"
#include "core/work/suspending.h"
#include "core/work/timeline.h"
#include "tests/support/running_stage.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::RunningStage;
using test::WorkBench;

TEST_CASE("placing makes the list for the first day, and a VOG only where the workplace asks it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    Workplace place = store::workplaces::find(bench.db(), bench.workplace()).value();
    const bool asks = GENERATE(false, true);
    place.requirements = asks ? QStringLiteral("Rijbewijs B en een V.O.G. of VOG") : QStringLiteral("Rijbewijs B");
    REQUIRE(bench.act([&](auto& tx) { return saveWorkplace(tx, place); }));
    const TrajectoryId id = bench.suitable(bench.addPerson());
    const auto placed = bench.act([&](auto& tx) { return startStage(tx, bench.stage(id)); });
    QStringList items;
    for (const StartCheck& check : store::stage::checksOf(bench.db(), *placed.done)) {
        items << codeOf(check.item);
        CHECK(check.isOpen());
    }
    QStringList expected{QStringLiteral("agreement"), QStringLiteral("decision"), QStringLiteral("clothes"),
                         QStringLiteral("safety"), QStringLiteral("insurance")};
    if (asks)
        expected.insert(2, QStringLiteral("vog"));
    CHECK(items == expected);
    // Monday 30-11: the working day before is Friday 27-11.
    const ParticipantId person = store::placements::find(bench.db(), *placed.done)->participant;
    CHECK(test::dueOf(bench.db(), person, QStringLiteral("Regelen voor de eerste dag"), bench.today()) ==
          day("27-11-2026"));
    CHECK(store::tasks::ofParticipant(bench.db(), person).empty());
}

TEST_CASE("what is open for the first day is one question for the department, and goes when it is arranged") {
    RunningStage stage(GENERATE(from_range(test::engines())), "30-11-2026");
    const auto open = [&](const char* until) {
        return store::stage::openStartChecks(stage.bench.db(), day(until), stage.bench.today());
    };
    CHECK(open("29-11-2026").empty());
    REQUIRE(open("30-11-2026").size() == 1);
    CHECK(open("30-11-2026").front().open.size() == 5);
    CHECK(open("30-11-2026").front().participant == stage.person);
    for (const StartCheck& check : stage.checks()) {
        if (check.item == StartItem::Clothes)
            REQUIRE(
                stage.bench.act([&](auto& tx) { return skipStartCheck(tx, check.id, QStringLiteral("Heeft ze al")); }));
        else
            REQUIRE(stage.bench.act([&](auto& tx) { return tickStartCheck(tx, check.id, day("20-11-2026")); }));
    }
    CHECK(open("30-11-2026").empty());
    CHECK_FALSE(stage.due(QStringLiteral("Regelen voor de eerste dag")).isValid());
    REQUIRE(stage.bench.act([&](auto& tx) { return reopenStartCheck(tx, stage.checks().front().id); }));
    CHECK(open("30-11-2026").size() == 1);
    CHECK(stage.due(QStringLiteral("Regelen voor de eerste dag")) == day("27-11-2026"));
}

TEST_CASE("what is not needed has a reason, and what is arranged was so today at the latest") {
    RunningStage stage;
    const StartCheckId id = stage.checks().front().id;
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return skipStartCheck(tx, id, QStringLiteral(" ")); }).problems) ==
          QStringList{QStringLiteral("text_missing")});
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return tickStartCheck(tx, id, day("23-11-2026")); }).problems) ==
          QStringList{QStringLiteral("day_in_future")});
}

TEST_CASE("nobody is gestart with something open unless a reason is given, and it can be taken back") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    const auto start = [&](const char* on, const QString& why = {}) {
        return stage.bench.act([&](auto& tx) { return recordStart(tx, stage.now().id, day(on), why); });
    };
    CHECK(codesOf(start("16-11-2026", QStringLiteral("toch")).problems)
              .contains(QStringLiteral("started_before_first_day")));
    CHECK(codesOf(start("23-11-2026", QStringLiteral("toch")).problems).contains(QStringLiteral("day_in_future")));
    const auto refused = start("17-11-2026");
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("start_checks_open")});
    CHECK(canBeOverruled(refused.problems));
    REQUIRE(start("17-11-2026", QStringLiteral("Kleding komt woensdag")));
    CHECK(store::stage::startOf(stage.bench.db(), stage.now().id)->overrideReason ==
          QStringLiteral("Kleding komt woensdag"));
    CHECK(store::journal::latest(stage.bench.db(), 1).front().note == QStringLiteral("Kleding komt woensdag"));
    CHECK(codesOf(start("17-11-2026", QStringLiteral("nog eens")).problems) ==
          QStringList{QStringLiteral("started_already")});
    CHECK(store::stage::openStartChecks(stage.bench.db(), day("30-11-2026"), stage.bench.today()).empty());
    REQUIRE(stage.bench.act([&](auto& tx) { return undoStart(tx, stage.now().id, QStringLiteral("Kwam niet")); }));
    CHECK_FALSE(store::stage::startOf(stage.bench.db(), stage.now().id));
    CHECK(store::stage::openStartChecks(stage.bench.db(), day("30-11-2026"), stage.bench.today()).size() == 1);
}

TEST_CASE("the list, the agreement and the first day go along when a stage is extended") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    REQUIRE(stage.bench.act(
        [&](auto& tx) { return recordStart(tx, stage.first, day("17-11-2026"), QStringLiteral("ja")); }));
    StageAgreement agreement = agreementToFill(stage.bench.db(), stage.first);
    agreement.goal = QStringLiteral("Zelfstandig werken");
    REQUIRE(stage.bench.act([&](auto& tx) { return saveAgreement(tx, agreement); }));
    REQUIRE(stage.bench.act([&](auto& tx) {
        return extendStage(tx, stage.trajectory, day("16-03-2027"), QStringLiteral("Nog niet klaar"));
    }));
    CHECK(stage.now().id != stage.first);
    CHECK(stage.checks().size() == 5);
    CHECK(store::stage::startOf(stage.bench.db(), stage.now().id));
    CHECK(store::stage::agreementOf(stage.bench.db(), stage.now().id)->goal == QStringLiteral("Zelfstandig werken"));
}

TEST_CASE("the agreement begins with what is known, a newer one supersedes, and signing ticks its check") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    StageAgreement agreement = agreementToFill(stage.bench.db(), stage.first);
    CHECK(agreement.tasks == QStringLiteral("schoffelen, snoeien"));
    CHECK(agreement.allowance == QStringLiteral("U krijgt een vergoeding voor uw reiskosten."));
    CHECK(agreement.callFor.contains(QLatin1String("7.45")));
    const auto save = [&] { return stage.bench.act([&](auto& tx) { return saveAgreement(tx, agreement); }); };
    CHECK(codesOf(save().problems) == QStringList{QStringLiteral("text_missing")});
    agreement.goal = QStringLiteral("Op tijd komen");
    REQUIRE(save());
    agreement.goal = QStringLiteral("Zelfstandig werken");
    agreement.signedOn = day("16-11-2026");
    REQUIRE(save());
    CHECK(store::stage::agreementOf(stage.bench.db(), stage.first)->goal == QStringLiteral("Zelfstandig werken"));
    CHECK(store::stage::agreementsOf(stage.bench.db(), stage.person).size() == 2);
    CHECK(stage.checks().front().doneOn == day("16-11-2026"));
}

TEST_CASE("a stage that stood still moves by the real number of days, and nothing else changes") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    const QDate week2 = stage.due(QStringLiteral("Evaluatie week 2"));
    CHECK(week2 == day("30-11-2026"));
    CHECK(stage.due(QStringLiteral("Evaluatie week 5")) == day("21-12-2026"));
    CHECK(stage.due(QStringLiteral("Einde stage")) == day("16-02-2027"));
    const auto still = stage.suspend("01-12-2026");
    REQUIRE(still);
    for (const char* quiet : {"Evaluatie week 5", "Besluit: contract, verlengen of stoppen"})
        CHECK_FALSE(stage.due(QString::fromUtf8(quiet)).isValid());
    CHECK(stage.due(QStringLiteral("Einde stage")) == day("16-02-2027")); // it would pass unseen
    CHECK(stage.task(QStringLiteral("Stage ligt stil: hoe verder?")).isValid());
    CHECK(codesOf(stage.suspend("03-12-2026").problems) == QStringList{QStringLiteral("suspension_open")});
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("11-12-2026"); // stood still 01-12 t/m 10-12: ten days
    CHECK(checkResume(stage.bench.db(), request).days == 10);
    CHECK(checkResume(stage.bench.db(), request).lastDay == day("26-02-2027"));
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
    CHECK(stage.now().until() == day("26-02-2027"));
    CHECK(stage.now().startsOn == day("17-11-2026"));
    CHECK(stage.due(QStringLiteral("Evaluatie week 2")) == week2); // was before it
    CHECK(stage.due(QStringLiteral("Evaluatie week 5")) == day("31-12-2026"));
    for (const rules::Explained& one : explainedDates(stage.bench.db(), stage.person, Sight{})) {
        if (one.name == u"evaluation_5") // opened, it is the same day
            CHECK(one.date == day("31-12-2026"));
    }
    CHECK(stage.due(QStringLiteral("Einde stage")) == day("26-02-2027"));
    CHECK(stage.due(QStringLiteral("Besluit: contract, verlengen of stoppen")) == day("05-02-2027"));
    CHECK_FALSE(stage.task(QStringLiteral("Stage ligt stil: hoe verder?")).isValid());
    // Withdrawn: as if it never stood still.
    const auto withdraw = [&] {
        return stage.bench.act(
            [&](auto& tx) { return withdrawSuspension(tx, *still.done, QStringLiteral("Vergissing")); });
    };
    REQUIRE(withdraw());
    CHECK(stage.now().until() == day("16-02-2027"));
    CHECK(stage.due(QStringLiteral("Evaluatie week 5")) == day("21-12-2026"));
    CHECK(stage.due(QStringLiteral("Einde stage")) == day("16-02-2027"));
    CHECK(codesOf(withdraw().problems) == QStringList{QStringLiteral("suspension_withdrawn_already")});
}

TEST_CASE("on the same day a stage goes on as it was, and before it stood still it cannot go on") {
    RunningStage stage;
    const auto still = stage.suspend("20-11-2026");
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("19-11-2026");
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }).problems) ==
          QStringList{QStringLiteral("resume_before_suspension")});
    request.on = day("20-11-2026");
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
    CHECK(stage.now().id == stage.first);
    CHECK(stage.now().until() == day("16-02-2027"));
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }).problems) ==
          QStringList{QStringLiteral("suspension_not_open")});
    REQUIRE(stage.suspend("20-11-2026")); // and may stand still again
}

TEST_CASE("a stage does not stand still outside its days, nor is it extended while it does") {
    RunningStage stage;
    CHECK(codesOf(stage.suspend("16-11-2026").problems) == QStringList{QStringLiteral("suspension_outside_stage")});
    CHECK(codesOf(stage.suspend("17-02-2027").problems) == QStringList{QStringLiteral("suspension_outside_stage")});
    REQUIRE(stage.suspend("20-11-2026"));
    const auto longer = stage.bench.act([&](auto& tx) {
        return extendStage(tx, stage.trajectory, day("16-03-2027"), QStringLiteral("Nog niet klaar"));
    });
    CHECK(codesOf(longer.problems) == QStringList{QStringLiteral("extension_while_suspended")});
}

TEST_CASE("a limit of the law does not move: then the stage goes on with an earlier last day") {
    RunningStage stage(db::EngineKind::Sqlite, "17-11-2026",
                       StageLegalForm::TrialPlacement); // two months: t/m 16-01-2027
    REQUIRE(stage.bench.act([&](auto& tx) {
        return extendStage(tx, stage.trajectory, day("16-05-2027"), QStringLiteral("Werkgever twijfelt")); // six months
    }));
    const auto still = stage.suspend("20-11-2026");
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("04-12-2026");
    request.overrideReason = QStringLiteral("toch");
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }).problems) ==
          QStringList{QStringLiteral("trial_over_six_months")});
    request.lastDay = day("16-05-2027");
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
    CHECK(stage.now().until() == day("16-05-2027"));
    CHECK(stage.due(QStringLiteral("Evaluatie week 2")) == day("14-12-2026")); // 30-11 and fourteen days
    CHECK(stage.due(QStringLiteral("Proefplaatsing: langer dan 6 maanden kan niet")) == day("14-05-2027"));
}

TEST_CASE("standing still carries a trial placement not over its first two months") {
    RunningStage stage(db::EngineKind::Sqlite, "17-11-2026", StageLegalForm::TrialPlacement); // t/m 16-01-2027
    const auto still = stage.suspend("20-11-2026");
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("04-12-2026");
    request.overrideReason = QStringLiteral("toch");
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }).problems) ==
          QStringList{QStringLiteral("resume_over_first_term")});
    request.lastDay = day("16-01-2027");
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
}

TEST_CASE("a local limit may be overruled when a stage goes on") {
    RunningStage stage;
    REQUIRE(stage.bench.act([&](auto& tx) {
        return extendStage(tx, stage.trajectory, day("16-05-2027"), QStringLiteral("Nog niet klaar"));
    }));
    const auto still = stage.suspend("20-11-2026");
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("27-11-2026");
    const auto refused = stage.bench.act([&](auto& tx) { return resumeStage(tx, request); });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("stage_too_long")});
    CHECK(canBeOverruled(refused.problems));
    request.overrideReason = QStringLiteral("Lag buiten haar schuld stil");
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
    CHECK(stage.now().until() == day("23-05-2027"));
}

TEST_CASE("while a stage stands still its evaluations are not on the work list") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    const auto titles = [&] {
        QStringList found;
        const auto list = reports::worklist(stage.bench.db(), stage.bench.coach(), day("28-12-2026"));
        for (const auto* rows : {&list.late, &list.today, &list.coming}) {
            for (const auto& row : *rows) {
                found << row.task.title;
                for (const auto& other : row.others)
                    found << other.task.title;
            }
        }
        return found;
    };
    CHECK(titles().contains(QStringLiteral("Evaluatie week 5")));
    REQUIRE(stage.suspend("20-11-2026"));
    CHECK_FALSE(titles().contains(QStringLiteral("Evaluatie week 5")));
}

TEST_CASE("a stage stops before its time with a neutral reason, and the person waits for another place") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    StopRequest request;
    request.trajectory = stage.trajectory;
    request.lastDay = day("16-11-2026");
    const auto stop = [&] { return stage.bench.act([&](auto& tx) { return stopStage(tx, request); }); };
    CHECK(codesOf(stop().problems).contains(QStringLiteral("stop_before_start")));
    request.lastDay = day("20-11-2026");
    request.reason = ChangeReason::Other;
    CHECK(codesOf(stop().problems) == QStringList{QStringLiteral("text_missing")});
    request.reason = ChangeReason::WorkEnded;
    REQUIRE(stop());
    CHECK(stage.now().until() == day("20-11-2026"));
    const Trajectory now = store::trajectories::find(stage.bench.db(), stage.trajectory).value();
    CHECK(now.phase == Phase::Waiting);
    CHECK(store::trajectories::events(stage.bench.db(), stage.trajectory).back().reasonCode ==
          QStringLiteral("work_ended"));
    CHECK_FALSE(stage.due(QStringLiteral("Evaluatie week 2")).isValid());
    CHECK(codesOf(stop().problems) == QStringList{QStringLiteral("stop_needs_stage")});
    PlacementRequest again = stage.bench.stage(stage.trajectory);
    REQUIRE(stage.bench.act([&](auto& tx) { return startStage(tx, again); }));
    CHECK(stage.now().began() == day("30-11-2026")); // a stage of its own
}

TEST_CASE("every step of a stage is told on the timeline") {
    RunningStage stage;
    REQUIRE(stage.bench.act(
        [&](auto& tx) { return recordStart(tx, stage.first, day("17-11-2026"), QStringLiteral("ja")); }));
    REQUIRE(stage.save({stage.talk(2, "20-11-2026"), {}}));
    Absence absence;
    absence.participant = stage.person;
    absence.startsOn = day("18-11-2026");
    absence.endsOn = day("18-11-2026");
    REQUIRE(stage.bench.act([&](auto& tx) { return reportAbsence(tx, absence); }));
    const auto still = stage.suspend("21-11-2026");
    ResumeRequest request;
    request.suspension = *still.done;
    request.on = day("22-11-2026");
    REQUIRE(stage.bench.act([&](auto& tx) { return resumeStage(tx, request); }));
    QStringList told;
    for (const TimelineEntry& entry : timeline(stage.bench.db(), stage.person)) {
        switch (entry.kind) {
        case TimelineKind::Start:
        case TimelineKind::Evaluation:
        case TimelineKind::Absence:
        case TimelineKind::Suspension:
            told << entry.day.toString(Qt::ISODate) + u' ' + entry.code;
            break;
        default:
            break;
        }
    }
    told.sort();
    CHECK(told == QStringList{QStringLiteral("2026-11-17 stage"), QStringLiteral("2026-11-18 reported_sick"),
                              QStringLiteral("2026-11-20 interim"), QStringLiteral("2026-11-21 suspended"),
                              QStringLiteral("2026-11-22 resumed")});
}

TEST_CASE("who may not place may not act on a stage, but a vakspecialist records who is away of his own people") {
    RunningStage stage;
    const auto actor = stage.bench.db().actor();
    auto as = actor;
    as.worker = stage.bench.guide().value;
    stage.bench.db().setActor(as);
    CHECK(codesOf(stage.suspend("20-11-2026").problems) == QStringList{QStringLiteral("role_may_not")});
    CHECK(codesOf(stage.save({stage.talk(2, "20-11-2026"), {}}).problems) ==
          QStringList{QStringLiteral("role_may_not")});
    Absence absence;
    absence.participant = stage.person;
    absence.startsOn = day("20-11-2026");
    CHECK(stage.bench.act([&](auto& tx) { return reportAbsence(tx, absence); }));
    stage.bench.db().setActor(actor);
    absence.participant = stage.bench.addAnother();
    stage.bench.db().setActor(as);
    CHECK(codesOf(stage.bench.act([&](auto& tx) { return reportAbsence(tx, absence); }).problems) ==
          QStringList{QStringLiteral("person_not_guided")});
    stage.bench.db().setActor(actor);
}
