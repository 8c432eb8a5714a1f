// SPDX-License-Identifier: EUPL-1.2
// What the reviews and the six lives found: one list of the quiet, the guard of a stage that comes back later, values
// of the past, the order of Vandaag, and the hand-over on the timeline.
#include "core/reports/next_steps.h"
#include "core/reports/worklist.h"
#include "core/store/handovers.h"
#include "core/store/notes.h"
#include "core/work/deadline_work.h"
#include "core/work/rule_work.h"
#include "core/work/sight.h"
#include "core/work/standstill_work.h"
#include "core/work/suspending.h"
#include "core/work/timeline.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/due.h"
#include "tests/support/leaving_bench.h"
#include "tests/support/long_closed.h"

#include <algorithm>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;
using test::nowOf;
using test::WorkBench;

namespace {

const QString contact = QStringLiteral("Contact opnemen");

RuleValueChange fourWeeks(const char* from) {
    RuleValueChange change;
    change.rule = Rule::DecisionWeeks;
    change.amounts = QStringLiteral("4");
    change.validFrom = day(from);
    change.source = QStringLiteral("huisregel");
    change.reason = QStringLiteral("Besloten in het overleg.");
    return change;
}

bool isLate(const reports::WorkItem& item, QDate today) {
    return item.task.dueOn < today && !item.task.byLaw;
}

} // namespace

TEST_CASE("long without contact is longer than the interval of the phase, in the list as on the card") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId staged = bench.addAnother();
    test::inStage(bench, staged);
    const ParticipantId waiting = bench.addAnother();
    bench.suitable(waiting);
    ParticipantFilter quiet;
    quiet.quiet = true;
    const QDate today = day("02-12-2026"); // a stage every 14 days, waiting every 30
    CHECK(reports::listedPeople(bench.db(), quiet, today) == std::vector{staged});
    const auto card = reports::quietPeople(reports::deadlines(bench.db(), {}, today), {}, today);
    REQUIRE(card.size() == 1);
    CHECK(card.front().id == staged);
    CHECK(reports::listedPeople(bench.db(), {}, today).size() == 2);
}

TEST_CASE("a contact that was put off stays in the list and on the card with its day, and comes back then") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addAnother();
    test::inStage(bench, person); // spoken to on 16-11, every fourteen days
    const auto due = [&](QDate today) {
        const auto found = reports::deadlines(bench.db(), {{}, person}, today);
        return *std::ranges::find(found, DeadlineRule::Contact, &Deadline::rule);
    };
    const QDate until = day("10-12-2026"), before = day("02-12-2026");
    test::must(bench.db(), [&](auto& tx) {
        return postponeDeadline(tx, refOf(due(before)), until, QStringLiteral("Op vakantie"));
    });
    ParticipantFilter quiet;
    quiet.quiet = true;
    for (const QDate& today : {before, until, until.addDays(1)}) {
        CAPTURE(today.toString(Qt::ISODate).toStdString());
        const bool waits = today < until;
        const auto card = reports::quietPeople(reports::deadlines(bench.db(), {}, today), {}, today);
        REQUIRE(card.size() == 1);
        CHECK(card.front().putOffTo == (waits ? std::optional(until) : std::nullopt));
        CHECK(reports::listedPeople(bench.db(), quiet, today) == std::vector{person});
        const auto row = reports::participantRows(bench.db(), {person}, today).front();
        CHECK(row.contactPutOffTo == card.front().putOffTo);
        const AlertStage stage = due(today).stage;
        CHECK(stage == (waits ? AlertStage::Later : today == until ? AlertStage::Today : AlertStage::Late));
    }
}

TEST_CASE("who comes back after years, or goes on after standing still, is not at once long without contact") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = day("02-12-2026");
    const auto dueOf = [&](ParticipantId person) { return test::dueOf(bench.db(), person, contact, today); };
    const auto back = bench.addAnother();
    test::longClosed(bench.db(), back, bench.workplace(), bench.coach(), day("01-03-2023"));
    Note talk;
    talk.participant = back;
    talk.kind = NoteKind::Talk;
    talk.happenedOn = day("14-04-2023");
    talk.text = QStringLiteral("gesprek");
    test::must(bench.db(), [&](auto& tx) { return Outcome<NoteId>{{}, store::notes::add(tx, talk)}; });
    const TrajectoryId again = bench.refer(back, day("02-11-2026"));
    CHECK(dueOf(back) == day("02-12-2026")); // thirty days after the referral
    const ParticipantId still = bench.addAnother();
    test::inStage(bench, still); // spoken to on 16-11, every fourteen days
    CHECK(dueOf(still) == day("30-11-2026"));
    test::must(bench.db(), [&](auto& tx) { return standStill(tx, {still, StandstillReason::Crisis, {}, {}}); });
    test::must(bench.db(), [&](auto& tx) {
        return goOn(tx, {still, StandstillEnd::GoesOn, QStringLiteral("gebeld")});
    });
    CHECK(dueOf(still) == day("30-11-2026")); // on one day: nobody was left alone
    bench.db().execute(QStringLiteral("update standstill set since = '2026-11-18'"));
    CHECK(dueOf(still) == day("06-12-2026")); // went on on 22-11
    const ParticipantId paused = bench.addAnother();
    const TrajectoryId stage = test::inStage(bench, paused);
    const auto suspended = test::must(bench.db(), [&](auto& tx) {
        return suspendStage(tx, {stage, day("18-11-2026"), {}, {}, {}});
    });
    test::must(bench.db(), [&](auto& tx) { return resumeStage(tx, {suspended, day("22-11-2026"), {}, {}}); });
    CHECK(dueOf(paused) == day("05-12-2026")); // stood still t/m 21-11
    const auto quietOn = [&](QDate on) { return reports::quietPeople(reports::deadlines(bench.db(), {}, on), {}, on); };
    CHECK(quietOn(today).empty());
    const auto later = quietOn(day("07-12-2026"));
    REQUIRE(later.size() == 3);
    CHECK(later[0].id == back);
    CHECK(later[0].days == 35);
    CHECK(later[1].days == 16);
    CHECK(later[2].days == 15);
    ParticipantFilter silent;
    silent.noContactDays = 60;
    CHECK(reports::listedPeople(bench.db(), silent, today).empty());
    CHECK(nowOf(bench, again).phase == Phase::Referred);
}

TEST_CASE("who could not be reached is owed the contact all the same after pas op de plaats") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const auto dueOf = [&](ParticipantId person) {
        return test::dueOf(bench.db(), person, contact, day("02-12-2026"));
    };
    const ParticipantId missing = bench.addAnother();
    test::inStage(bench, missing);
    test::must(bench.db(), [&](auto& tx) { return standStill(tx, {missing, StandstillReason::NotReachable, {}, {}}); });
    test::must(bench.db(), [&](auto& tx) {
        return goOn(tx, {missing, StandstillEnd::GoesOn, QStringLiteral("weer thuis")});
    });
    CHECK(dueOf(missing) == day("30-11-2026")); // the contact is what was missing: still from 16-11
}

TEST_CASE("a stage that stood still comes back later only when its place is free that long") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = test::inStage(bench, bench.addAnother()); // t/m 16-02-2027
    const auto still = bench.act([&](auto& tx) { return suspendStage(tx, {id, day("20-11-2026"), {}, {}, {}}); });
    REQUIRE(still);
    const auto resumed = [&] { return checkResume(bench.db(), {*still.done, day("04-12-2026"), {}, {}}); };
    const auto isFull = [](const QStringList& codes) {
        return codes.join(u' ').contains(QLatin1String("workplace_full"));
    };
    CHECK(resumed().lastDay == day("02-03-2027"));
    CHECK_FALSE(isFull(codesOf(resumed().problems)));
    for (int i = 0; i < 3; ++i) { // all three places are promised from the old last day
        PlacementRequest request = bench.stage(bench.suitable(bench.addAnother()));
        request.start = day("17-02-2027");
        request.overrideReason = QStringLiteral("voor de test");
        const auto placed = bench.act([&](auto& tx) { return startStage(tx, request); });
        INFO(codesOf(placed.problems).join(u' ').toStdString());
        REQUIRE(placed);
    }
    CHECK(isFull(codesOf(resumed().problems)));
    CHECK_FALSE(
        isFull(codesOf(checkResume(bench.db(), {*still.done, day("04-12-2026"), day("16-02-2027"), {}}).problems)));
}

TEST_CASE("a value that begins before today, or goes, says how many sums of the past change") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    test::inStage(bench, bench.addAnother()); // since 17-11-2026
    const QStringList past{QStringLiteral("rule_value_changes_past")};
    const auto save = [&](const char* from) {
        return bench.act([&](auto& tx) { return changeRuleValue(tx, fourWeeks(from)); });
    };
    const auto early = save("01-11-2026");
    REQUIRE(early);
    REQUIRE(codesOf(early.problems) == past);
    CHECK(early.problems.front().args ==
          QStringList{QStringLiteral("01-11-2026"), QStringLiteral("1"), QStringLiteral("0")});
    const auto gone =
        bench.act([&](auto& tx) { return withdrawRuleValue(tx, *early.done, QStringLiteral("Toch niet")); });
    REQUIRE(gone);
    CHECK(codesOf(gone.problems) == past);
    CHECK(codesOf(save("18-11-2026").problems).isEmpty()); // nothing began since
    CHECK(codesOf(save("22-11-2026").problems).isEmpty()); // today
}

TEST_CASE("of one person what the law asks now stands above what is late by a rule of our own") {
    WorkBench bench;
    PlacementRequest request = bench.stage(bench.suitable(bench.addAnother()));
    request.legalForm = StageLegalForm::TrialPlacement;
    request.months = 2; // t/m 29-01-2027
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, request); }));
    bool seen = false;
    for (QDate today = day("10-12-2026"); today <= day("31-01-2027"); today = today.addDays(1)) {
        const auto list = reports::worklist(bench.db(), bench.coach(), today);
        for (const auto* rows : {&list.late, &list.today}) {
            for (const reports::WorkRow& row : *rows) {
                const auto isLaw = [&](const reports::WorkItem& item) {
                    return item.task.byLaw && item.task.dueOn <= today && item.deadline &&
                           item.deadline->stage == AlertStage::Today;
                };
                const bool law = std::ranges::any_of(row.others, isLaw) || row.task.byLaw;
                INFO(today.toString(Qt::ISODate).toStdString());
                CHECK(row.task.byLaw == law);
                seen = seen || (row.task.byLaw && row.urgency == reports::Urgency::Today &&
                                std::ranges::any_of(row.others, [&](const auto& o) { return isLate(o, today); }));
            }
        }
    }
    CHECK(seen);
}

TEST_CASE("a proposal that waits for the team lead stands with what colleagues wait for him to do") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    bench.proposed(bench.proposal(id));
    const QDate soon = bench.today().addDays(7);
    const auto lead = reports::worklist(bench.db(), {}, soon, bench.lead());
    REQUIRE(lead.asked.size() == 1);
    CHECK(lead.asked.front().people == std::vector{bench.personOf(id)});
    CHECK(lead.waiting.empty());
    const auto coach = reports::worklist(bench.db(), bench.coach(), soon);
    CHECK(coach.asked.empty());
    CHECK(coach.waiting.size() == 1);
}

TEST_CASE("a hand-over is told on the timeline for who decides about somebody, to whom only for who sees consents") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addAnother();
    const TrajectoryId id = test::inStage(bench, person);
    EndRequest end = test::dropOut(id, DropOutReason::CareFirst);
    Handover handover;
    handover.organisation = QStringLiteral("Wijkteam Noord");
    handover.plan = QStringLiteral("PLANWOORD");
    handover.agreedOn = day("20-11-2026"); // on one day: what came later stands above
    handover.warm = true;
    handover.doneOn = day("20-11-2026");
    end.handover = handover;
    const auto done = bench.act([&](auto& tx) { return endTrajectory(tx, end); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    const auto told = [&](const Sight& sight) {
        QStringList lines;
        for (const TimelineEntry& entry : visible(timeline(bench.db(), person), sight)) {
            if (entry.kind == TimelineKind::Handover)
                lines << entry.code + u' ' + entry.args.value(0) + entry.text;
        }
        return lines;
    };
    CHECK(told({Role::JobCoach, bench.coach(), true}) ==
          QStringList{QStringLiteral("done Wijkteam Noord"), QStringLiteral("agreed Wijkteam Noord")});
    const QStringList how{QStringLiteral("done "), QStringLiteral("agreed ")};
    CHECK(told({Role::TeamLead, WorkerId{99}, true}) == how);
    CHECK(told({Role::ClientManager, WorkerId{99}, true}) == how);
    for (const Role role : {Role::CraftSpecialist, Role::Hr, Role::EmployerAdviser, Role::DeptHead, Role::Admin}) {
        INFO(codeOf(role).toStdString());
        CHECK(told({role, WorkerId{99}, true}).isEmpty());
    }
}
