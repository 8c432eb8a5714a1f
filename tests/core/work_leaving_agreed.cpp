// SPDX-License-Identifier: EUPL-1.2
// A drop-out is proposed by the jobcoach and agreed to by the team lead.
#include "tests/support/leaving_bench.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::dropOut;
using test::inStage;
using test::nowOf;
using test::WorkBench;

TEST_CASE("where there is a team lead a jobcoach asks whether that one agrees, and the team lead asks nobody") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = inStage(bench, bench.addPerson());
    const db::Actor coach = bench.db().actor();
    const WorkerId lead = test::actAsNew(bench.db(), Role::TeamLead);
    const db::Actor leading = bench.db().actor();
    bench.db().setActor(coach);
    EndRequest end = dropOut(id);
    const auto refused = bench.act([&](auto& tx) { return endTrajectory(tx, end); });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("drop_out_needs_lead")});
    CHECK(canBeOverruled(refused.problems));
    CHECK(nowOf(bench, id).phase == Phase::Stage);
    SECTION("who agreed") {
        end.agreedBy = lead;
        REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    }
    SECTION("a reason, that is kept") {
        end.overrideReason = QStringLiteral("Teamleider is met verlof");
        REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
        CHECK(store::trajectories::events(bench.db(), id).back().overrideReason == end.overrideReason);
    }
    SECTION("the team lead himself") {
        bench.db().setActor(leading);
        REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, end); }));
    }
    SECTION("nothing was chosen about the hand-over either") {
        end.handoverRefused = false;
        CHECK(codesOf(bench.act([&](auto& tx) { return endTrajectory(tx, end); }).problems) ==
              QStringList{QStringLiteral("drop_out_needs_both")});
    }
}
