// SPDX-License-Identifier: EUPL-1.2
// Facts that must be there before something begins: the day to refer again, coming to the preselection, the list for
// the first day of a contract, and what makes an exception of the chain true.
#include "core/reports/deadline_facts.h"
#include "core/rules/no_show.h"
#include "core/rules/start_checks.h"
#include "core/store/journal.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/absence_work.h"
#include "core/work/contract_elsewhere.h"
#include "core/work/department_work.h"
#include "core/work/intake_work.h"
#include "core/work/participant_work.h"
#include "core/work/preselection.h"
#include "core/work/profile_work.h"
#include "core/work/referral.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;
using test::WorkBench;

namespace {

QStringList itemsOf(db::Database& database, PlacementId placement, bool open) {
    QStringList items;
    for (const StartCheck& check : store::stage::checksOf(database, placement)) {
        if (check.isOpen() == open)
            items << codeOf(check.item);
    }
    return items;
}

PlacementId placedOf(ContractBench& bench, TrajectoryId trajectory) {
    return store::placements::latestOf(bench.db(), trajectory).value().id;
}

} // namespace

TEST_CASE("who was not suitable is referred again from the day that was named, or sooner with a reason that is kept") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    AdviceRequest advice;
    advice.trajectory = bench.preselected(person);
    advice.outcome = AdviceOutcome::NotSuitable;
    advice.talkedOn = day("16-11-2026");
    advice.reason = QStringLiteral("Eerst de taal");
    advice.reapplyFrom = day("21-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return advise(tx, advice); }));
    Referral again = bench.referral(person, day("20-11-2026"));
    const auto refused = bench.act([&](auto& tx) { return refer(tx, again); });
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("referred_before_reapply")});
    CHECK(refused.problems.front().args == QStringList{QStringLiteral("21-11-2026")});
    CHECK(canBeOverruled(refused.problems));
    SECTION("on the day itself") {
        again.referredOn = day("21-11-2026");
        CHECK(bench.act([&](auto& tx) { return refer(tx, again); }).problems.empty());
    }
    SECTION("sooner") {
        again.overrideReason = QStringLiteral("Taaldiploma gehaald");
        const auto done = bench.act([&](auto& tx) { return refer(tx, again); });
        REQUIRE(done);
        CHECK(store::trajectories::events(bench.db(), *done.done).front().overrideReason == again.overrideReason);
        CHECK(store::journal::latest(bench.db(), 1).front().note == again.overrideReason);
    }
}

TEST_CASE("a day on which somebody did not come counts once, from the referral on, and three are warned of") {
    const auto missed = [](const char* on, TrialDayOutcome outcome = TrialDayOutcome::NotCome) {
        TrialDay one;
        one.day = day(on);
        one.outcome = outcome;
        return one;
    };
    Absence away;
    away.kind = AbsenceKind::NotCome;
    away.startsOn = day("12-11-2026");
    const std::vector days{missed("01-11-2026"), missed("12-11-2026"), missed("13-11-2026"),
                           missed("16-11-2026", TrialDayOutcome::Cancelled)};
    CHECK(rules::noShows(days, std::vector{away}, day("02-11-2026")) == 2);
    away.startsOn = day("17-11-2026");
    CHECK(rules::noShows(days, std::vector{away}, day("02-11-2026")) == 3);
    const auto& values = rules::shippedValues();
    CHECK(rules::noShowWarning(2, day("22-11-2026"), values).empty());
    CHECK(rules::noShowWarning(3, day("22-11-2026"), values).front().args ==
          QStringList{QStringLiteral("3"), QStringLiteral("3")});
}

TEST_CASE("another talk with who did not come three times is possible, with a warning") {
    WorkBench bench;
    const TrajectoryId id = bench.preselected(bench.addPerson());
    for (const char* on : {"16-11-2026", "17-11-2026", "18-11-2026"}) {
        TrialDay trial;
        trial.trajectory = id;
        trial.day = day(on);
        trial.workplace = bench.workplace();
        trial.insured = true;
        const auto planned = bench.act([&](auto& tx) { return planTrialDay(tx, trial); });
        REQUIRE(bench.act([&](auto& tx) {
            return recordTrialDay(tx, {*planned.done, TrialDayOutcome::NotCome, QString()});
        }));
    }
    AdviceRequest request;
    request.trajectory = id;
    request.outcome = AdviceOutcome::AnotherTalk;
    request.talkedOn = day("20-11-2026");
    request.reason = QStringLiteral("Kwam niet");
    request.nextTalkOn = day("24-11-2026");
    const auto outcome = bench.act([&](auto& tx) { return advise(tx, request); });
    CHECK(outcome);
    CHECK(codesOf(outcome.problems) == QStringList{QStringLiteral("no_show_most")});
}

TEST_CASE("who was expected for a talk and did not come is counted, and another talk can be planned") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    const TrajectoryId id = bench.refer(person, day("02-11-2026"));
    REQUIRE(bench.act([&](auto& tx) { return preselect(tx, {id, day("09-11-2026"), day("16-11-2026"), {}}); }));
    const auto planned = [&] {
        QStringList days;
        for (const Task& task : store::tasks::ofParticipant(bench.db(), person)) {
            if (task.kind == TaskKind::FirstTalk)
                days << task.dueOn.toString(Qt::ISODate);
        }
        return days.join(u' ');
    };
    const auto missed = [&](const char* on, const char* next = "") {
        const std::optional<QDate> again = *next ? std::optional(day(next)) : std::nullopt;
        return bench.act([&](auto& tx) { return recordMissedTalk(tx, {id, day(on), again}); });
    };
    CHECK(planned() == QStringLiteral("2026-11-16"));
    CHECK(codesOf(missed("").problems) == QStringList{QStringLiteral("day_missing")});
    CHECK(codesOf(missed("23-11-2026").problems) == QStringList{QStringLiteral("day_in_future")});
    CHECK(codesOf(missed("30-10-2026").problems) == QStringList{QStringLiteral("missed_talk_before_referral")});
    CHECK(codesOf(missed("16-11-2026", "20-11-2026").problems) == QStringList{QStringLiteral("date_in_past")});
    const auto first = missed("16-11-2026", "24-11-2026");
    REQUIRE(first);
    CHECK(first.problems.empty());
    CHECK(planned() == QStringLiteral("2026-11-24"));
    CHECK(codesOf(missed("16-11-2026").problems) == QStringList{QStringLiteral("absence_overlaps")});
    REQUIRE(missed("18-11-2026"));
    CHECK(planned().isEmpty());
    const auto third = missed("19-11-2026");
    REQUIRE(third);
    CHECK(codesOf(third.problems) == QStringList{QStringLiteral("no_show_most")}); // told, not stopped
    CHECK(reports::deadlines(bench.db(), {{}, person}, bench.today()).front().rule == DeadlineRule::FirstTalk);
    REQUIRE(bench.act([&](auto& tx) { return withdrawAbsence(tx, *third.done); })); // it was not so
    CHECK(noShowWarning(bench.db(), id, bench.today()).empty());
    AdviceRequest advice;
    advice.trajectory = id;
    advice.talkedOn = day("20-11-2026");
    advice.reason = QStringLiteral("Gemotiveerd");
    REQUIRE(bench.act([&](auto& tx) { return advise(tx, advice); }));
    PlacementRequest stage = bench.stage(id);
    stage.start = bench.today();
    stage.overrideReason = QStringLiteral("voor de test");
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, stage); }));
    CHECK(codesOf(missed("20-11-2026").problems) == QStringList{QStringLiteral("missed_talk_phase")});
}

TEST_CASE("a contract has a list for its first day: signed, VOG where it is needed, clothes and safety") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    Workplace place = store::workplaces::find(bench.db(), bench.workplace()).value();
    CHECK_FALSE(place.needsVog);
    place.needsVog = true;
    REQUIRE(bench.act([&](auto& tx) { return saveWorkplace(tx, place); }));
    CHECK(store::workplaces::find(bench.db(), bench.workplace())->needsVog);
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    const bool hasVog = GENERATE(false, true);
    if (hasVog) {
        Certificate vog;
        vog.participant = bench.personOf(id);
        vog.kind = CertificateKind::Vog;
        vog.gotOn = day("01-10-2026");
        REQUIRE(bench.act([&](auto& tx) { return saveCertificate(tx, vog); }));
    }
    auto request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    request.signedOn = day("20-11-2026");
    request.overrideReason = QStringLiteral("voor de test");
    REQUIRE(bench.act([&](auto& tx) { return recordContract(tx, request); }));
    QStringList open{QStringLiteral("clothes"), QStringLiteral("safety")};
    QStringList done{QStringLiteral("agreement")};
    (hasVog ? done : open).insert(hasVog ? 1 : 0, QStringLiteral("vog"));
    CHECK(itemsOf(bench.db(), placedOf(bench, id), true) == open);
    CHECK(itemsOf(bench.db(), placedOf(bench, id), false) == done);
}

TEST_CASE("an exception of the chain is asked: of AOW age on the first day, and why it is bbl") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    const auto codes = [&](ChainException exception, QDate start) {
        auto request = bench.contract(id, start, start.addYears(1).addDays(-1));
        request.terms.exception = exception;
        QStringList found;
        for (const Problem& problem : checkContract(bench.db(), request, bench.today())) {
            if (problem.code == u"chain_not_aow" || problem.code == u"chain_bbl_reason")
                found << problem.code + u' ' + problem.args.join(u' ');
            CHECK((problem.overrulable || !found.contains(problem.code + u' ' + problem.args.join(u' '))));
        }
        return found;
    };
    Participant person = store::participants::find(bench.db(), bench.personOf(id)).value();
    // Born on 1 December 1959: 67 on 1 December 2026.
    person.born = {1959, 12, 1};
    REQUIRE(bench.act([&](auto& tx) { return saveParticipant(tx, person); }));
    CHECK(codes(ChainException::Aow, day("01-12-2026")).isEmpty());
    CHECK(codes(ChainException::Aow, day("30-11-2026")) == QStringList{QStringLiteral("chain_not_aow 67 0")});
    // AOW art. 7a goes by the day on which somebody becomes 67: 1 December 2027, so not three months later.
    person = store::participants::find(bench.db(), person.id).value();
    person.born = {1960, 12, 1};
    REQUIRE(bench.act([&](auto& tx) { return saveParticipant(tx, person); }));
    CHECK(codes(ChainException::Aow, day("30-11-2027")) == QStringList{QStringLiteral("chain_not_aow 67 0")});
    CHECK(codes(ChainException::Aow, day("15-01-2028")).isEmpty());
    // From 2028 on: 67 years and 3 months.
    person = store::participants::find(bench.db(), person.id).value();
    person.born = {1961, 3, 1};
    REQUIRE(bench.act([&](auto& tx) { return saveParticipant(tx, person); }));
    CHECK(codes(ChainException::Aow, day("31-05-2028")) == QStringList{QStringLiteral("chain_not_aow 67 3")});
    CHECK(codes(ChainException::Aow, day("01-06-2028")).isEmpty());
    CHECK(codes(ChainException::Bbl, day("01-12-2026")) == QStringList{QStringLiteral("chain_bbl_reason ")});
    CHECK(codes(ChainException::None, day("01-12-2026")).isEmpty());
}

TEST_CASE("a contract past the proposal is for a team lead, and only with a reason") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    auto request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    const auto record = [&](WorkerId who) {
        return test::as(bench.db(), who, [&](auto& tx) { return recordContractMadeElsewhere(tx, request); });
    };
    CHECK(codesOf(record(bench.coach()).problems) == QStringList{QStringLiteral("role_may_not")});
    const auto refused = record(bench.lead());
    CHECK_FALSE(refused);
    CHECK(codesOf(refused.problems).contains(QStringLiteral("contract_without_proposal")));
    request.overrideReason = QStringLiteral("Op papier gesloten voor wij het programma hadden");
    CHECK(record(bench.lead()));
}
