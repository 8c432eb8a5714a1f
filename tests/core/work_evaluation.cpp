// SPDX-License-Identifier: EUPL-1.2
// Evaluations with their agreements, and absence.
#include "core/rules/evaluation.h"
#include "core/store/absences.h"
#include "core/store/evaluations.h"
#include "core/work/absence_work.h"
#include "tests/support/running_stage.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::RunningStage;

TEST_CASE("the week of the rhythm is the first that was not held and is near") {
    struct Case {
        const char* on;
        int held;
        int week; ///< 0: none
    };
    // Began Tuesday 17-11-2026: week 2 ends Monday 30-11, week 5 on 21-12.
    const Case c = GENERATE(Case{"17-11-2026", 0, 2}, Case{"24-11-2026", 0, 2}, Case{"05-12-2026", 0, 2},
                            Case{"01-12-2026", 2, 0}, Case{"14-12-2026", 2, 5}, Case{"20-12-2026", 2, 5});
    std::vector<Evaluation> held;
    if (c.held > 0) {
        held.emplace_back();
        held.back().week = c.held;
        held.back().heldOn = day("17-11-2026");
    }
    const std::vector<int> rhythm{2, 5, 8, 12};
    CHECK(rules::weekOfRhythm(rhythm, day("17-11-2026"), day(c.on), held).value_or(0) == c.week);
    CHECK(rules::weekOf(day("17-11-2026"), day("23-11-2026")) == 1);
    CHECK(rules::weekOf(day("17-11-2026"), day("24-11-2026")) == 2);
}

TEST_CASE("an evaluation that was saved is no longer asked, and the participant's view is never left out") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    CHECK(stage.due(QStringLiteral("Evaluatie week 2")) == day("30-11-2026"));
    EvaluationRequest request{stage.talk(2, "20-11-2026"), {}};
    request.evaluation.viewState = {};
    CHECK(codesOf(stage.save(request).problems) == QStringList{QStringLiteral("own_view_missing")});
    request.evaluation.viewState = ViewState::WasNotThere;
    request.evaluation.ownView.clear();
    CHECK(codesOf(stage.save(request).problems) == QStringList{QStringLiteral("view_day_missing")});
    request.evaluation.viewOn = day("20-11-2026");
    REQUIRE(stage.save(request));
    CHECK_FALSE(stage.due(QStringLiteral("Evaluatie week 2")).isValid());
    CHECK(stage.due(QStringLiteral("Evaluatie week 5")).isValid());
    CHECK(codesOf(stage.save(request).problems) == QStringList{QStringLiteral("evaluation_week_held")});
}

TEST_CASE("an evaluation must lie in the stage and say something") {
    RunningStage stage;
    const auto codes = [&](auto change) {
        EvaluationRequest request{stage.talk(2, "20-11-2026"), {}};
        change(request.evaluation);
        return codesOf(stage.save(request).problems);
    };
    CHECK(codes([](Evaluation& e) { e.heldOn = day("16-11-2026"); }) ==
          QStringList{QStringLiteral("evaluation_before_start")});
    CHECK(codes([](Evaluation& e) { e.heldOn = day("23-11-2026"); }) == QStringList{QStringLiteral("day_in_future")});
    CHECK(codes([](Evaluation& e) { e.goesWell.clear(); }) == QStringList{QStringLiteral("evaluation_empty")});
    CHECK(codes([](Evaluation& e) { e.attendance = 101; }) == QStringList{QStringLiteral("attendance_wrong")});
    CHECK(codes([](Evaluation& e) { e.kind = EvaluationKind::Final; }) == QStringList{QStringLiteral("advice_needed")});
    CHECK(codes([](Evaluation& e) { e.ownView = QStringLiteral(" "); }) ==
          QStringList{QStringLiteral("own_view_empty")});
    CHECK(codes([](Evaluation& e) { e.signature = EvaluationSignature::Seen; }) ==
          QStringList{QStringLiteral("signature_day_missing")});
    CHECK(codes([](Evaluation& e) { e.agreements.push_back({}); }) == QStringList{QStringLiteral("agreement_empty")});
}

TEST_CASE("agreements come back at the next evaluation and are ticked there") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    EvaluationRequest request{stage.talk(2, "20-11-2026"), {}};
    request.evaluation.agreements = {
        {{}, {}, {}, QStringLiteral("Belt als de bus te laat is"), AgreementBy::Participant, day("30-11-2026"), {}, 0},
        {{}, {}, {}, QStringLiteral("Vraagt een fiets aan"), AgreementBy::Coach, {}, {}, 0}};
    REQUIRE(stage.save(request));
    const auto open = store::evaluations::openAgreements(stage.bench.db(), stage.person);
    REQUIRE(open.size() == 2);
    CHECK(open.front().text == QStringLiteral("Belt als de bus te laat is"));
    EvaluationRequest next{stage.talk(5, "22-11-2026"), {{open.front().id, day("22-11-2026")}}};
    REQUIRE(stage.save(next));
    const auto left = store::evaluations::openAgreements(stage.bench.db(), stage.person);
    REQUIRE(left.size() == 1);
    CHECK(left.front().who == AgreementBy::Coach);
    REQUIRE(stage.bench.act([&](auto& tx) { return setAgreementDone(tx, left.front().id, day("22-11-2026")); }));
    CHECK(store::evaluations::openAgreements(stage.bench.db(), stage.person).empty());
}

TEST_CASE("an evaluation is put right by a newer one, once, and the week follows") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    const auto first = stage.save({stage.talk(2, "20-11-2026"), {}});
    REQUIRE(first);
    EvaluationRequest better{stage.talk(5, "20-11-2026"), {}};
    better.evaluation.supersedes = *first.done;
    better.evaluation.goesWell = QStringLiteral("Komt altijd op tijd.");
    REQUIRE(stage.save(better));
    const auto all = store::evaluations::ofTrajectory(stage.bench.db(), stage.trajectory);
    REQUIRE(all.size() == 1);
    CHECK(all.front().goesWell == QStringLiteral("Komt altijd op tijd."));
    CHECK(stage.due(QStringLiteral("Evaluatie week 2")) == day("30-11-2026")); // open again
    CHECK_FALSE(stage.due(QStringLiteral("Evaluatie week 5")).isValid());
    CHECK(codesOf(stage.save(better).problems) == QStringList{QStringLiteral("evaluation_corrected_already")});
}

TEST_CASE("an evaluation is signed as seen or not signed, once") {
    RunningStage stage;
    const auto saved = stage.save({stage.talk(2, "20-11-2026"), {}});
    const auto sign = [&](const char* on) {
        return stage.bench.act(
            [&](auto& tx) { return signEvaluation(tx, *saved.done, EvaluationSignature::Refused, day(on)); });
    };
    CHECK(codesOf(sign("19-11-2026").problems) == QStringList{QStringLiteral("signed_before_talk")});
    REQUIRE(sign("21-11-2026"));
    CHECK(codesOf(sign("21-11-2026").problems) == QStringList{QStringLiteral("signed_already")});
}

TEST_CASE("absence is recorded, ends, is withdrawn, and never overlaps another") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    const auto report = [&](const char* from, const char* until = nullptr,
                            AbsenceKind kind = AbsenceKind::ReportedSick) {
        Absence absence;
        absence.participant = stage.person;
        absence.kind = kind;
        absence.startsOn = day(from);
        if (until)
            absence.endsOn = day(until);
        return stage.bench.act([&](auto& tx) { return reportAbsence(tx, absence); });
    };
    const auto sick = report("19-11-2026");
    REQUIRE(sick);
    CHECK(store::absences::on(stage.bench.db(), stage.person, day("22-11-2026")));
    CHECK_FALSE(store::absences::on(stage.bench.db(), stage.person, day("18-11-2026")));
    CHECK(codesOf(report("21-11-2026").problems) == QStringList{QStringLiteral("absence_overlaps")});
    CHECK(codesOf(report("18-11-2026", "19-11-2026").problems) == QStringList{QStringLiteral("absence_overlaps")});
    REQUIRE(report("17-11-2026", "18-11-2026"));
    const auto end = [&](const char* on) {
        return stage.bench.act([&](auto& tx) { return endAbsence(tx, *sick.done, day(on)); });
    };
    CHECK(codesOf(end("18-11-2026").problems).contains(QStringLiteral("absence_end_before_start")));
    CHECK(codesOf(end("23-11-2026").problems) == QStringList{QStringLiteral("absence_end_in_future")});
    REQUIRE(end("20-11-2026"));
    CHECK_FALSE(store::absences::on(stage.bench.db(), stage.person, day("22-11-2026")));
    CHECK(codesOf(report("23-11-2026").problems) == QStringList{QStringLiteral("absence_starts_too_late")});
    const auto planned = report("07-12-2026", "11-12-2026", AbsenceKind::Leave);
    REQUIRE(planned);
    const auto withdraw = [&] { return stage.bench.act([&](auto& tx) { return withdrawAbsence(tx, *sick.done); }); };
    REQUIRE(withdraw());
    CHECK(codesOf(withdraw().problems) == QStringList{QStringLiteral("absence_withdrawn_already")});
    CHECK(store::absences::ofParticipant(stage.bench.db(), stage.person).size() == 2);
    CHECK(store::absences::ofParticipant(stage.bench.db(), stage.person, true).size() == 3);
    REQUIRE(report("19-11-2026")); // the leave was planned before: it stands
    const auto withdrawn = [&] {
        return stage.bench.act([&](auto& tx) { return withdrawAbsence(tx, *planned.done); });
    };
    REQUIRE(withdrawn());
    // Away with no day in sight: no leave can be planned in the same days.
    CHECK(codesOf(report("07-12-2026", "11-12-2026", AbsenceKind::Leave).problems) ==
          QStringList{QStringLiteral("absence_runs_already")});
    Absence sickNow = store::absences::on(stage.bench.db(), stage.person, day("22-11-2026")).value();
    sickNow.expectedUntil = day("30-11-2026");
    REQUIRE(stage.bench.act([&](auto& tx) { return changeAbsence(tx, sickNow); }));
    CHECK(report("07-12-2026", "11-12-2026", AbsenceKind::Leave));
}

TEST_CASE("facts of a sick report belong to a sick report only, and to somebody who works") {
    RunningStage stage;
    Absence absence;
    absence.participant = stage.person;
    absence.startsOn = day("19-11-2026");
    absence.kind = AbsenceKind::NotCome;
    absence.safetyNet = true;
    const auto report = [&] { return stage.bench.act([&](auto& tx) { return reportAbsence(tx, absence); }); };
    CHECK(codesOf(report().problems) == QStringList{QStringLiteral("absence_only_when_sick")});
    absence.kind = AbsenceKind::ReportedSick;
    absence.participant = stage.bench.addAnother();
    CHECK(codesOf(report().problems) == QStringList{QStringLiteral("absence_needs_work")});
}
