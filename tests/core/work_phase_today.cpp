// SPDX-License-Identifier: EUPL-1.2
// Where somebody is today who signed what begins later: every number and list says the same.
#include "core/reports/dashboard.h"
#include "core/reports/next_steps.h"
#include "core/store/participant_list.h"
#include "core/store/trajectories.h"
#include "core/work/contract_work.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::ContractBench;
using test::day;

namespace {

/// What each screen says of one person on a day.
struct Told {
    bool atWork = false;
    bool inStage = false;
    bool listedAtWork = false;
    bool listedInStage = false;
    std::vector<Phase> listed; ///< in the list of which phase, as the filter bar asks it
    bool onPlace = false;
    Phase caseload = Phase::Closed;
    Phase row = Phase::Closed;
    std::optional<Phase> coming;
    int contactDays = 0;
};

bool holds(const std::vector<ParticipantId>& people, ParticipantId person) {
    return std::ranges::find(people, person) != people.end();
}

Told toldOf(ContractBench& bench, ParticipantId person, QDate today) {
    Told told;
    const auto d = reports::dashboard(bench.db(), today, reports::twelveMonthsTo(today));
    told.atWork = holds(d.atWork.people, person);
    told.inStage = holds(d.inStage.people, person);
    ParticipantFilter filter;
    filter.phases = {Phase::Stage, Phase::Contract, Phase::Seconded};
    filter.begun = true;
    told.listedAtWork = holds(store::participant_list::ids(bench.db(), filter, today), person);
    filter.phases = {Phase::Stage};
    told.listedInStage = holds(store::participant_list::ids(bench.db(), filter, today), person);
    for (const auto& word : Words<Phase>::list) {
        ParticipantFilter bar;
        bar.phases = {word.value};
        if (holds(store::participant_list::ids(bench.db(), bar, today), person))
            told.listed.push_back(word.value);
    }
    told.onPlace = !reports::peopleOnPlaces(bench.db(), person, today).empty();
    const auto ways = reports::wayPhases(bench.db(), person, today);
    told.caseload = ways.front().phase;
    const auto row = reports::participantRows(bench.db(), {person}, today).front();
    told.row = row.phase.value();
    told.coming = row.coming;
    for (const Deadline& one : reports::deadlines(bench.db(), {{}, person}, today)) {
        if (one.rule == DeadlineRule::Contact)
            told.contactDays = one.count.amount;
    }
    return told;
}

} // namespace

TEST_CASE("until the first day of the contract somebody is in the stage that runs, in every number") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId way = bench.someone();
    const ParticipantId person = bench.personOf(way);
    bench.evaluated(way);
    bench.signedContract(bench.proposal(way)); // from 04-01-2027
    const Trajectory trajectory = store::trajectories::find(bench.db(), way).value();
    for (const QDate& today : {bench.today(), day("03-01-2027")}) {
        CAPTURE(today.toString(Qt::ISODate).toStdString());
        const Told told = toldOf(bench, person, today);
        CHECK(told.atWork);
        CHECK(told.inStage);
        CHECK(told.listedAtWork);
        CHECK(told.listedInStage);
        CHECK(told.onPlace);
        CHECK(told.caseload == Phase::Stage);
        CHECK(told.listed == std::vector{told.caseload});
        CHECK(told.row == Phase::Stage);
        CHECK(told.coming == Phase::Contract);
        CHECK(told.contactDays == 14);
        CHECK(store::trajectories::phaseOn(bench.db(), trajectory, today) == Phase::Stage);
    }
    const Told begun = toldOf(bench, person, day("04-01-2027"));
    CHECK(begun.atWork);
    CHECK_FALSE(begun.inStage);
    CHECK(begun.listedAtWork);
    CHECK_FALSE(begun.listedInStage);
    CHECK(begun.onPlace);
    CHECK(begun.caseload == Phase::Contract);
    CHECK(begun.row == Phase::Contract);
    CHECK_FALSE(begun.coming);
    CHECK(begun.contactDays == 30);
}

TEST_CASE("who signed a contract and does not work yet is at work nowhere") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId way = bench.someone(ParticipantKind::ShelteredWork);
    const ParticipantId person = bench.personOf(way);
    bench.recorded(way, day("04-01-2027"), day("31-12-2027"));
    const Told before = toldOf(bench, person, bench.today());
    CHECK_FALSE(before.atWork);
    CHECK_FALSE(before.inStage);
    CHECK_FALSE(before.listedAtWork);
    CHECK_FALSE(before.onPlace);
    CHECK(before.caseload == Phase::Waiting);
    CHECK(before.listed == std::vector{before.caseload});
    CHECK(before.row == Phase::Contract);
    CHECK(before.coming == Phase::Contract); // "contract vanaf 04-01-2027"
    const Told begun = toldOf(bench, person, day("04-01-2027"));
    CHECK(begun.atWork);
    CHECK(begun.listedAtWork);
    CHECK(begun.onPlace);
    CHECK(begun.caseload == Phase::Contract);
}
