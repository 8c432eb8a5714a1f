// SPDX-License-Identifier: EUPL-1.2
// What Vandaag keeps between two looks is after every change what a new look gives, and only the people of the change
// are read again. Equal acts of a team are one row, and what is folded in a row can be unfolded.
#include "core/reports/kept_deadlines.h"
#include "core/reports/kept_people.h"
#include "core/store/notes.h"
#include "core/store/trajectories.h"
#include "core/work/suspending.h"
#include "tests/support/dates.h"
#include "tests/support/work_bench.h"

#include <algorithm>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::day;
using test::WorkBench;

namespace {

/// In a stage at Plantsoen Noord.
ParticipantId inStage(WorkBench& bench, const char* start = "30-11-2026", const char* until = "24-12-2026") {
    const ParticipantId person = bench.addAnother();
    PlacementRequest request = bench.stage(bench.suitable(person));
    request.start = day(start);
    request.lastDay = day(until);
    request.overrideReason = QStringLiteral("voor de toets");
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, request); }));
    return person;
}

db::ChangeSet of(db::Thing thing, ParticipantId person) {
    db::ChangeSet changes;
    changes.changes = {{thing, 1}};
    if (person)
        changes.persons = {person.value};
    return changes;
}

struct Kept {
    reports::KeptDeadlines deadlines;
    reports::KeptPeople people;
    void forget(const db::ChangeSet& changes) {
        deadlines.forget(changes);
        people.forget(changes);
    }
};

/// Everything that Vandaag keeps, in one text.
QString told(Kept& kept, WorkBench& bench, QDate today) {
    QStringList words;
    for (const Deadline& one : kept.deadlines.of(bench.db(), {}, today))
        words
            << QStringLiteral("%1 %2 %3").arg(one.person.value).arg(toText(one.subject), one.due.toString(Qt::ISODate));
    const reports::Caseload caseload = kept.people.caseload(bench.db(), bench.coach(), today);
    for (const auto& [phase, number] : caseload.perPhase)
        words << QStringLiteral("%1 %2").arg(codeOf(phase)).arg(number);
    for (const reports::TeamUse& team : kept.people.teams(bench.db(), today))
        words << QStringLiteral("%1 %2/%3").arg(team.name).arg(team.free).arg(team.capacity);
    for (const reports::QuietEnds& list : kept.people.quietEnds(bench.db(), bench.coach(), today)) {
        for (const ParticipantId person : list.people)
            words << QStringLiteral("ends %1").arg(person.value);
    }
    return words.join(u'\n');
}
QString toldAnew(WorkBench& bench, QDate today) {
    Kept none;
    return told(none, bench, today);
}

} // namespace

TEST_CASE("what Vandaag keeps is after every change what a new look gives") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = day("01-12-2026");
    const ParticipantId first = inStage(bench);
    const ParticipantId second = inStage(bench, "17-11-2026");
    Kept kept;
    const QString before = told(kept, bench, today);
    CHECK(before == toldAnew(bench, today));
    CHECK(before.contains(QStringLiteral("ends %1").arg(first.value)));

    bench.talkOn(first, today);
    CHECK(told(kept, bench, today) == before); // nobody said so yet
    kept.forget(of(db::Thing::Note, second));
    CHECK(told(kept, bench, today) == before); // only the people of the change are read again
    kept.forget(of(db::Thing::Note, first));
    CHECK(told(kept, bench, today) != before);
    CHECK(told(kept, bench, today) == toldAnew(bench, today));

    const ParticipantId third = inStage(bench, "30-11-2026", "28-02-2027"); // somebody who was not among them
    kept.forget(of(db::Thing::Placement, third));
    CHECK(told(kept, bench, today) == toldAnew(bench, today));

    const auto way = store::trajectories::openOf(bench.db(), second).value();
    REQUIRE(bench.act([&](auto& tx) {
        return stopStage(tx, {way.id, day("20-11-2026"), ChangeReason::Other, QStringLiteral("Gaat verhuizen")});
    }));
    kept.forget(of(db::Thing::Placement, second));
    const QString after = told(kept, bench, today);
    CHECK(after == toldAnew(bench, today));
    CHECK_FALSE(after.contains(QStringLiteral("ends %1").arg(second.value)));

    CHECK(told(kept, bench, today.addDays(40)) == toldAnew(bench, today.addDays(40))); // another day
    kept.forget(of(db::Thing::Setting, {}));
    CHECK(told(kept, bench, today) == toldAnew(bench, today));
}

TEST_CASE("the quiet of a jobcoach are those whose contact is late, the longest first, and the first have their name") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = day("20-12-2026");
    const ParticipantId longest = inStage(bench);
    const ParticipantId spoken = inStage(bench);
    const ParticipantId shorter = inStage(bench);
    bench.talkOn(spoken, day("10-12-2026"));
    bench.talkOn(shorter, day("25-11-2026"));
    const auto known = reports::deadlines(bench.db(), {}, today);
    const auto quiet = reports::quietPeople(known, bench.coach(), today);
    REQUIRE(quiet.size() == 2);
    CHECK(quiet[0].id == longest);
    CHECK(quiet[0].days == 34); // the talk of 16-11
    CHECK(quiet[1].id == shorter);
    CHECK(quiet[1].days == 25);
    const auto first = reports::named(bench.db(), longest, today);
    REQUIRE(first);
    CHECK_FALSE(first->name.surname.isEmpty());
    CHECK(first->phase == Phase::Stage);
    CHECK(reports::quietPeople(known, WorkerId{bench.coach().value + 1000}, today).empty());
}

TEST_CASE("three who are late with the same act in a team are one row, two are not") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = day("03-12-2026"); // what must be arranged before 30-11 is late
    const ParticipantId first = inStage(bench);
    inStage(bench);
    CHECK(reports::worklist(bench.db(), bench.coach(), today).late.size() == 2);
    const ParticipantId third = inStage(bench);
    const auto list = reports::worklist(bench.db(), bench.coach(), today);
    REQUIRE(list.late.size() == 1);
    const reports::WorkRow& row = list.late.front();
    CHECK(row.people.size() == 3);
    CHECK(row.deadline->rule == DeadlineRule::StartChecks);
    CHECK(list.badge() == 1);

    // Unfolded it is everybody's own row again, with what else there is of each.
    const auto rows = reports::unfolded(bench.db(), row, today);
    CHECK(rows.size() == row.others.size() + 1);
    CHECK(rows.front().people == std::vector{first});
    CHECK(rows.back().people == std::vector{third});
    CHECK(std::ranges::none_of(rows, [](const reports::WorkRow& one) { return one.isGroup(); }));
    CHECK(std::ranges::none_of(rows, [](const reports::WorkRow& one) { return one.name.surname.isEmpty(); }));
    const auto starts = std::ranges::count_if(rows, [](const reports::WorkRow& one) {
        return one.deadline && one.deadline->rule == DeadlineRule::StartChecks && one.urgency == reports::Urgency::Late;
    });
    CHECK(starts == 3);
}
