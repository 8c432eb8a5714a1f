// SPDX-License-Identifier: EUPL-1.2
// Whatever is written about somebody is warned of medical words, and that it was kept has a line without the words.
#include "core/work/absence_work.h"
#include "core/work/handover_work.h"
#include "core/work/moving.h"
#include "core/work/placing.h"
#include "core/work/stage_start.h"
#include "core/work/standstill_work.h"
#include "core/work/task_work.h"
#include "tests/support/leaving_bench.h"
#include "tests/support/running_stage.h"

#include <algorithm>
#include <functional>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::day;
using test::RunningStage;

namespace {

const QString medical = QStringLiteral("Heeft een depressie");

/// Acts on a stage that runs; each gives its problems, and the words go in one field of it.
struct Act {
    const char* name;
    std::function<Problems(RunningStage&, const QString&)> run;
};

template <class Call>
Problems said(RunningStage& stage, Call call) {
    const auto outcome = stage.bench.act(call);
    CHECK(outcome.done.has_value());
    return outcome.problems;
}

std::vector<Act> acts() {
    return {
        {"evaluation",
         [](RunningStage& stage, const QString& words) {
             EvaluationRequest request{stage.talk(2, "20-11-2026"), {}};
             request.evaluation.toPractise = words;
             return stage.save(request).problems;
         }},
        {"agreement of an evaluation",
         [](RunningStage& stage, const QString& words) {
             EvaluationRequest request{stage.talk(2, "20-11-2026"), {}};
             EvaluationAgreement agreement;
             agreement.text = words;
             request.evaluation.agreements = {agreement};
             return stage.save(request).problems;
         }},
        {"suspension",
         [](RunningStage& stage, const QString& words) {
             SuspendRequest request;
             request.trajectory = stage.trajectory;
             request.from = day("20-11-2026");
             request.note = words;
             return said(stage, [&](auto& tx) { return suspendStage(tx, request); });
         }},
        {"stop",
         [](RunningStage& stage, const QString& words) {
             const StopRequest request{stage.trajectory, day("20-11-2026"), ChangeReason::WorkEnded, words};
             return said(stage, [&](auto& tx) { return stopStage(tx, request); });
         }},
        {"outflow",
         [](RunningStage& stage, const QString& words) {
             EndRequest request = test::toWork(stage.trajectory);
             request.note = words;
             return said(stage, [&](auto& tx) { return endTrajectory(tx, request); });
         }},
        {"closing",
         [](RunningStage& stage, const QString& words) {
             REQUIRE(stage.bench.act([&](auto& tx) { return endTrajectory(tx, test::toWork(stage.trajectory)); }));
             CloseRequest request = test::closing(stage.trajectory);
             request.note = words;
             return said(stage, [&](auto& tx) { return close(tx, request); });
         }},
        {"hand-over",
         [](RunningStage& stage, const QString& words) {
             Handover handover;
             handover.trajectory = stage.trajectory;
             handover.organisation = QStringLiteral("Wijkteam Noord");
             handover.plan = words;
             return said(stage, [&](auto& tx) { return saveHandover(tx, handover); });
         }},
        {"pas op de plaats",
         [](RunningStage& stage, const QString& words) {
             const StandStillRequest request{stage.person, StandstillReason::Crisis, words, {}};
             return said(stage, [&](auto& tx) { return standStill(tx, request); });
         }},
        {"stage agreement",
         [](RunningStage& stage, const QString& words) {
             StageAgreement agreement = agreementToFill(stage.bench.db(), stage.now().id);
             agreement.goal = words;
             return said(stage, [&](auto& tx) { return saveAgreement(tx, agreement); });
         }},
        {"task",
         [](RunningStage& stage, const QString& words) {
             Task task;
             task.participant = stage.person;
             task.title = words;
             task.dueOn = day("24-11-2026");
             return said(stage, [&](auto& tx) { return addTask(tx, task); });
         }},
        {"absence",
         [](RunningStage& stage, const QString& words) {
             Absence absence;
             absence.participant = stage.person;
             absence.startsOn = day("20-11-2026");
             absence.reportedOn = absence.startsOn;
             absence.runningWork = words;
             return said(stage, [&](auto& tx) { return reportAbsence(tx, absence); });
         }},
    };
}

qint64 linesOf(RunningStage& stage) {
    return stage.bench.db().number("select count(*) from journal where act = 'medical_words_kept'");
}

bool warns(const Problems& problems) {
    return std::ranges::any_of(problems, [](const Problem& one) {
        return one.code == u"medical_words" && one.severity == Severity::Warning && one.args.value(0) == u"depressie";
    });
}

} // namespace

TEST_CASE("every act with free text about somebody is done, warns of medical words and has a line about it") {
    for (const Act& act : acts()) {
        INFO(act.name);
        for (const bool isMedical : {false, true}) {
            RunningStage stage;
            const Problems problems = act.run(stage, isMedical ? medical : QStringLiteral("Komt op tijd"));
            CHECK(warns(problems) == isMedical);
            CHECK(linesOf(stage) == (isMedical ? 1 : 0));
        }
    }
}
