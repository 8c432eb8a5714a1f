// SPDX-License-Identifier: EUPL-1.2
// What ends in the coming weeks, from the rows of a department, on both engines.
#include "core/reports/dashboard.h"
#include "core/reports/kept_people.h"
#include "core/work/placing.h"
#include "core/work/sight.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::day;
using test::WorkBench;

namespace {

/// In a stage from 30-11-2026 t/m that day at the workplace of the bench.
ParticipantId stageUntil(WorkBench& bench, const char* lastDay, const char* start = "30-11-2026") {
    const ParticipantId person = bench.addAnother();
    PlacementRequest request = bench.stage(bench.suitable(person));
    request.start = day(start);
    request.lastDay = day(lastDay);
    request.overrideReason = QStringLiteral("voor de toets");
    const auto outcome = bench.act([&](auto& tx) { return startStage(tx, request); });
    INFO(test::codesOf(outcome.problems).join(u' ').toStdString());
    REQUIRE(outcome);
    return person;
}

QStringList weeksOf(const reports::Cliff& cliff) {
    QStringList found;
    for (const reports::CliffWeek& week : cliff.weeks) {
        if (week.ends != 0 || week.empty != 0)
            found << QStringLiteral("%1 %2 %3")
                         .arg(week.monday.toString(QStringLiteral("dd-MM")))
                         .arg(week.ends)
                         .arg(week.empty);
    }
    return found;
}

} // namespace

TEST_CASE("the calendar counts ends and empty places in their weeks, and says what is needed before") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = bench.today(); // Sunday 22-11-2026
    const ParticipantId sunday = stageUntil(bench, "20-12-2026");
    const ParticipantId newYear = stageUntil(bench, "31-12-2026");
    const ParticipantId later = stageUntil(bench, "28-02-2027");
    const reports::Cliff cliff = reports::contractCliff(bench.db(), {.today = today});
    REQUIRE(cliff.ends.size() == 3);
    CHECK(cliff.ends[0].person == sunday);
    CHECK(cliff.ends[1].person == newYear);
    CHECK(cliff.ends[2].person == later);
    CHECK(cliff.weeks.front().monday == day("16-11-2026"));
    CHECK(cliff.weeks.size() == 20);
    CHECK(weeksOf(cliff) == QStringList{QStringLiteral("14-12 1 0"), QStringLiteral("21-12 0 1"),
                                        QStringLiteral("28-12 1 1"), QStringLiteral("22-02 1 0"),
                                        QStringLiteral("01-03 0 1")});
    CHECK(cliff.ends[2].team == bench.team());
    REQUIRE(cliff.ends[2].needed);
    CHECK(cliff.ends[2].needed->rule == DeadlineRule::Decision);
    CHECK(cliff.ends[2].needed->due == day("05-02-2027")); // Sunday 07-02: the Friday before
    REQUIRE(cliff.quiet.size() == 1);
    CHECK(cliff.quiet.front().people == std::vector<ParticipantId>{sunday, newYear});
    // Who may not see the decision sees the end.
    const auto craft = reports::contractCliff(bench.db(), {.today = today, .maySee = [](const Deadline& one) {
                                                               return maySee({Role::CraftSpecialist, {}, true}, one);
                                                           }});
    CHECK(craft.ends.size() == 3);
    CHECK_FALSE(craft.ends[2].needed);
    CHECK(reports::dashboard(bench.db(), today, reports::twelveMonthsTo(today)).cliff.ends.size() == 3);
}

TEST_CASE("Vandaag has the ends around Christmas eight weeks ahead, of the own people") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = stageUntil(bench, "24-12-2026");
    stageUntil(bench, "28-02-2027");
    CHECK(reports::KeptPeople().quietEnds(bench.db(), {}, day("22-10-2026")).empty());
    const auto lists = reports::KeptPeople().quietEnds(bench.db(), {}, day("23-10-2026"));
    REQUIRE(lists.size() == 1);
    CHECK(lists.front().period.kind == rules::QuietKind::Christmas);
    CHECK(lists.front().people == std::vector<ParticipantId>{person});
    CHECK(reports::KeptPeople().quietEnds(bench.db(), {}, day("25-12-2026")).empty()); // it has ended
    CHECK(reports::KeptPeople().quietEnds(bench.db(), bench.coach(), day("23-10-2026")).size() == 1);
    const WorkerId another = test::actAsNew(bench.db(), Role::JobCoach);
    CHECK(reports::KeptPeople().quietEnds(bench.db(), another, day("23-10-2026")).empty());
}

TEST_CASE("the part of a team has its own weeks and lists") {
    WorkBench bench;
    const ParticipantId person = stageUntil(bench, "24-12-2026");
    const reports::Cliff cliff = reports::contractCliff(bench.db(), {.today = bench.today()});
    const auto of = [&](TeamId team) {
        return reports::partOf(cliff, [team](const reports::CliffEnd& end) { return end.team == team; });
    };
    CHECK(of(bench.team()).ends.front().person == person);
    CHECK(weeksOf(of(bench.team())) == weeksOf(cliff));
    CHECK(of(TeamId{99}).ends.empty());
    CHECK(of(TeamId{99}).quiet.empty());
    CHECK(weeksOf(of(TeamId{99})).isEmpty());
}
