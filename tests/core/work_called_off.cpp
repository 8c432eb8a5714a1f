// SPDX-License-Identifier: EUPL-1.2
// A placement that was called off before its first day, and the step back that puts it right.
#include "core/store/placements.h"
#include "core/work/stage_start.h"
#include "core/work/step_right.h"
#include "core/work/timeline.h"
#include "tests/support/leaving_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::dropOut;
using test::WorkBench;

TEST_CASE("who stops before the first day of the stage was never there, and an undone step stays readable on its day") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.suitable(person);
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(id)); })); // from 30-11; today is 22-11
    const auto step = bench.act([&](auto& tx) { return endTrajectory(tx, dropOut(id)); });
    REQUIRE(step);
    CHECK(store::placements::latestOf(bench.db(), id)->neverBegan());
    const auto lineOf = [&](TimelineKind kind, const char* code) {
        const auto lines = timeline(bench.db(), person);
        return *std::ranges::find_if(
            lines, [&](const TimelineEntry& one) { return one.kind == kind && one.code == QLatin1String(code); });
    };
    CHECK(lineOf(TimelineKind::Placement, "stage").args.value(3) == QStringLiteral("called_off"));
    CHECK(lineOf(TimelineKind::Placement, "stage").args.value(1).isEmpty());

    REQUIRE(bench.act([&](auto& tx) { return takeBackStep(tx, {*step.done, QStringLiteral("vergissing"), {}}); }));
    CHECK(lineOf(TimelineKind::Placement, "stage").args.value(3).isEmpty());
    const TimelineEntry back = lineOf(TimelineKind::Phase, "stage");
    CHECK(back.day == bench.today());
    CHECK(back.args.value(3) == QStringLiteral("dropped_out"));
}
