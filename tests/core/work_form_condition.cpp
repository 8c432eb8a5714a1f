// SPDX-License-Identifier: EUPL-1.2
// What somebody must confirm before a trial placement or a participation place begins (domain.md 2.4), and "gestart"
// before the first day.
#include "core/rules/start_checks.h"
#include "core/store/placements.h"
#include "core/work/stage_papers.h"
#include "core/work/stage_start.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

PlacementRequest inForm(WorkBench& bench, StageLegalForm form) {
    PlacementRequest request = bench.stage(bench.suitable(bench.addPerson()));
    request.legalForm = form;
    request.conditionMet.reset();
    request.conditionBy.clear();
    return request;
}

} // namespace

TEST_CASE("a trial placement asks whether a contract is intended, and who says so; a reason may go before it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    PlacementRequest request = inForm(bench, StageLegalForm::TrialPlacement);
    const auto place = [&] { return bench.act([&](auto& tx) { return startStage(tx, request); }); };
    const auto asked = place();
    CHECK(codesOf(asked.problems) == QStringList{QStringLiteral("trial_intention_missing")});
    CHECK(canBeOverruled(asked.problems));
    request.conditionMet = false;
    CHECK(codesOf(place().problems) == QStringList{QStringLiteral("trial_no_intention")});
    request.conditionMet = true;
    CHECK(codesOf(place().problems) == QStringList{QStringLiteral("condition_by_missing")});
    request.conditionBy = QStringLiteral("  H. Hovenier ");
    const auto placed = place();
    REQUIRE(placed);
    REQUIRE(bench.act(
        [&](auto& tx) { return extendStage(tx, request.trajectory, day("28-02-2027"), QStringLiteral("meer tijd")); }));
    const Placement kept = store::placements::latestOf(bench.db(), request.trajectory).value(); // an extension keeps it
    CHECK(kept.conditionMet == true);
    CHECK(kept.conditionBy == QStringLiteral("H. Hovenier"));
}

TEST_CASE("work that is not additional is no participation place, whatever the reason") {
    WorkBench bench;
    PlacementRequest request = inForm(bench, StageLegalForm::ParticipationPlace);
    request.overrideReason = QStringLiteral("Wij willen het toch");
    const auto place = [&] { return bench.act([&](auto& tx) { return startStage(tx, request); }); };
    CHECK(codesOf(place().problems) == QStringList{QStringLiteral("additional_work_missing")});
    request.conditionMet = false;
    CHECK(codesOf(place().problems) == QStringList{QStringLiteral("work_not_additional")});
    request.conditionMet = true;
    request.conditionBy = QStringLiteral("T. Teamleider");
    const auto placed = place();
    REQUIRE(placed);
    CHECK(agreementToFill(bench.db(), *placed.done).additionalWork);
}

TEST_CASE("a work stage asks nothing of the kind, and keeps nothing") {
    WorkBench bench;
    PlacementRequest request = inForm(bench, StageLegalForm::WorkStage);
    request.conditionBy = QStringLiteral("H. Hovenier");
    const auto placed = bench.act([&](auto& tx) { return startStage(tx, request); });
    REQUIRE(placed);
    const Placement kept = store::placements::find(bench.db(), *placed.done).value();
    CHECK_FALSE(kept.conditionMet);
    CHECK(kept.conditionBy.isEmpty());
}

TEST_CASE("before the first day one answer says when somebody can be recorded as started") {
    Placement placement;
    placement.startsOn = day("30-11-2026");
    for (const QDate on : {day("22-11-2026"), day("30-11-2026"), QDate()})
        CHECK(codesOf(rules::mayStart(placement, {}, {}, on, day("22-11-2026"))) ==
              QStringList{QStringLiteral("start_still_to_come")});
    CHECK(codesOf(rules::mayStart(placement, {}, {}, day("29-11-2026"), day("01-12-2026"))) ==
          QStringList{QStringLiteral("started_before_first_day")});
    CHECK(rules::mayStart(placement, {}, {}, day("30-11-2026"), day("30-11-2026")).empty());
}
