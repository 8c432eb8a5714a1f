// SPDX-License-Identifier: EUPL-1.2
// One stage over the end of its legal form, and the longest time of the law over several placements.
#include "core/reports/dashboard.h"
#include "core/store/journal.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/work/check.h"
#include "core/work/explaining.h"
#include "core/work/stage_start.h"
#include "core/work/step_right.h"
#include "core/work/suspending.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"

#include <algorithm>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::must;
using test::nowOf;
using test::WorkBench;

namespace {

TrajectoryId inForm(WorkBench& bench, ParticipantId person, StageLegalForm form, const char* last = "") {
    const TrajectoryId id = bench.suitable(person);
    PlacementRequest request = bench.stage(id);
    request.start = day("17-11-2026");
    request.legalForm = form;
    if (*last)
        request.lastDay = day(last);
    must(bench.db(), [&](auto& tx) { return startStage(tx, request); });
    return id;
}

Outcome<PlacementId> extend(WorkBench& bench, TrajectoryId id, const char* until, const char* why = "") {
    return bench.act([&](auto& tx) {
        return extendStage(tx, id, day(until), QStringLiteral("gaat goed"), QString::fromLatin1(why));
    });
}

Outcome<PhaseEventId> takeBackLast(WorkBench& bench, TrajectoryId id) {
    const auto last = store::trajectories::events(bench.db(), id).back();
    return bench.act([&](auto& tx) { return takeBackStep(tx, {last.id, QStringLiteral("vergissing"), {}}); });
}

int startedStages(WorkBench& bench) {
    const auto shown = reports::dashboard(bench.db(), day("04-01-2027"), {day("01-01-2026"), day("31-12-2026")});
    for (const auto& step : shown.funnel) {
        if (step.code == u"stage_started")
            return step.reached.count();
    }
    return -1;
}

} // namespace

TEST_CASE("tegenprestatie that goes on after 2026 becomes maatschappelijke participatie and stays one stage") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inForm(bench, person, StageLegalForm::CivicDuty, "31-12-2026");
    must(bench.db(), [&](auto& tx) {
        return recordStart(tx, store::placements::latestOf(bench.db(), id)->id, day("17-11-2026"),
                           QStringLiteral("gaat zo"));
    });
    CHECK(codesOf(extend(bench, id, "31-01-2027").problems) == QStringList{QStringLiteral("form_ends")});
    FormChange change{id, day("01-01-2027"), {}, {}};
    const auto act = [&](auto& tx) { return changeForm(tx, change); };
    CHECK(codesOf(bench.act(act).problems) == QStringList{QStringLiteral("text_missing")});
    change.reason = QStringLiteral("De wet verandert.");
    must(bench.db(), act);
    CHECK(codesOf(bench.act(act).problems) == QStringList{QStringLiteral("form_has_no_successor")});
    CHECK(store::journal::find(bench.db(), {}, 1).front().act == u"stage_form_changed");
    CHECK(store::trajectories::events(bench.db(), id).back().reasonCode == formChangedReason);
    must(bench.db(), [&](auto& tx) { return extendStage(tx, id, day("31-01-2027"), QStringLiteral("gaat goed")); });
    const auto stages = store::placements::ofTrajectory(bench.db(), id);
    REQUIRE(stages.size() == 1);
    CHECK(stages.front().began() == day("17-11-2026"));
    CHECK(stages.front().formOn(day("31-12-2026")) == StageLegalForm::CivicDuty);
    CHECK(stages.front().formOn(day("01-01-2027")) == StageLegalForm::CivicParticipation);
    CHECK(store::stage::startOf(bench.db(), stages.front().id)); // the first day was there already
    CHECK(nowOf(bench, id).phaseSince == day("17-11-2026"));
    CHECK(startedStages(bench) == 1);
    REQUIRE(takeBackLast(bench, id)); // the extension
    CHECK(store::placements::latestOf(bench.db(), id)->lastDay == day("31-12-2026"));
    CHECK(store::stage::startOf(bench.db(), store::placements::latestOf(bench.db(), id)->id));
    CHECK(checkDepartment(bench.db()).empty());
}

TEST_CASE("a stage that was read with an end beyond its form has a way on, and then nothing ends any more") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inForm(bench, person, StageLegalForm::SocialActivation, "31-12-2026");
    const auto formEnds = [&] {
        return test::dueOf(bench.db(), person, QStringLiteral("Deze vorm van stage vervalt"), bench.today());
    };
    CHECK_FALSE(formEnds().isValid());
    must(bench.db(), [&](auto& tx) {
        return recordStart(tx, store::placements::latestOf(bench.db(), id)->id, day("17-11-2026"),
                           QStringLiteral("gaat zo"));
    });
    Placement longer = store::placements::latestOf(bench.db(), id).value();
    longer.supersedes = longer.id;
    longer.id = {};
    longer.lastDay = day("31-01-2027");
    must(bench.db(), [&](auto& tx) { return Outcome<PlacementId>{{}, store::placements::add(tx, longer)}; });
    CHECK(formEnds() == day("31-12-2026"));
    must(bench.db(), [&](auto& tx) {
        return changeForm(tx, {id, day("01-01-2027"), QStringLiteral("De wet verandert."), {}});
    });
    CHECK_FALSE(formEnds().isValid());
    REQUIRE(takeBackLast(bench, id));
    const Placement before = store::placements::latestOf(bench.db(), id).value();
    CHECK(before.legalForm == StageLegalForm::SocialActivation);
    CHECK_FALSE(before.formFrom);
    CHECK(before.lastDay == day("31-01-2027"));
    CHECK(store::stage::startOf(bench.db(), before.id));
    CHECK(formEnds() == day("31-12-2026"));
    CHECK(checkDepartment(bench.db()).empty());
    const TrajectoryId other = inForm(bench, bench.addAnother(), StageLegalForm::WorkStage);
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return changeForm(tx, {other, day("01-01-2027"), QStringLiteral("waarom"), {}});
                      })
                      .problems) == QStringList{QStringLiteral("form_has_no_successor")});
    const TrajectoryId waits = bench.suitable(bench.addAnother());
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return changeForm(tx, {waits, day("01-01-2027"), QStringLiteral("waarom"), {}});
                      })
                      .problems) == QStringList{QStringLiteral("form_change_needs_stage")});
}

TEST_CASE("who stops early and is placed again has what is left of the trial placement") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = inForm(bench, person, StageLegalForm::TrialPlacement);
    must(bench.db(), [&](auto& tx) { // four days
        return stopStage(tx, {id, day("20-11-2026"), ChangeReason::WorkEnded, {}});
    });
    PlacementRequest again = bench.stage(id);
    again.start = day("23-11-2026");
    again.legalForm = StageLegalForm::TrialPlacement;
    const Problems told = checkPlacement(bench.db(), again, PlacementKind::Stage, bench.today());
    CHECK(codesOf(told) == QStringList{QStringLiteral("unpaid_work_before")});
    CHECK(told.front().args == QStringList{QStringLiteral("4")});
    must(bench.db(), [&](auto& tx) { return startStage(tx, again); });
    // Six months counted from 19-11-2026, four days before it began.
    const auto dates = explainedDates(bench.db(), person, Sight{});
    const auto limit = std::ranges::find(dates, QStringLiteral("unpaid_work"), &rules::Explained::name);
    REQUIRE(limit != dates.end());
    CHECK(limit->date == day("18-05-2027"));
    CHECK(codesOf(extend(bench, id, "19-05-2027").problems) == QStringList{QStringLiteral("trial_used_before")});
    CHECK(extend(bench, id, "18-05-2027"));
    CHECK(extend(bench, id, "19-05-2027", "een andere werkgever en ander werk"));
}
