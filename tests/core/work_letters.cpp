// SPDX-License-Identifier: EUPL-1.2
// Letters after an act: which one fits, what a second one asks, what stands still, and the term to object.
#include "core/letters/document.h"
#include "core/store/contracts.h"
#include "core/store/letters.h"
#include "core/work/acting.h"
#include "core/work/contract_work.h"
#include "core/work/days_off.h"
#include "core/work/department_work.h"
#include "core/work/explaining.h"
#include "core/work/letter_input.h"
#include "core/work/letter_work.h"
#include "core/work/moving.h"
#include "core/work/preselection.h"
#include "core/work/skill_round.h"
#include "core/work/standstill_work.h"
#include "core/work/timeline.h"
#include "tests/support/contract_bench.h"
#include "tests/support/leaving_bench.h"
#include "tests/support/running_stage.h"

#include <QThread>

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;
using test::RunningStage;
using test::WorkBench;

namespace {

QStringList offered(WorkBench& bench, ParticipantId person) {
    return lettersFor(bench.db(), sightOf(bench.db()), person);
}

QString words(WorkBench& bench, ParticipantId person, const char* name) {
    return letters::plainText(prepareLetter(bench.db(), person, QLatin1String(name), bench.today()).document);
}

WorkplaceId anotherPlace(WorkBench& bench) {
    Workplace workplace;
    workplace.name = QStringLiteral("Groen Oost");
    workplace.team = bench.team();
    workplace.guide = bench.guide();
    workplace.capacities = {{day("01-01-2026"), 2}};
    return bench.act([&](auto& tx) { return saveWorkplace(tx, workplace); }).done.value();
}

void stillNow(WorkBench& bench, ParticipantId person) {
    REQUIRE(bench.act([&](auto& tx) { return standStill(tx, {person, StandstillReason::Crisis, {}, {}}); }));
}

} // namespace

TEST_CASE("after an extension its letter is offered first, with the new day and the old one") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    CHECK(offered(stage.bench, stage.person) == QStringList{QStringLiteral("plaatsingsbrief")});
    CHECK(codesOf(
              prepareLetter(stage.bench.db(), stage.person, QStringLiteral("verlenging"), stage.bench.today()).problems)
              .contains(QStringLiteral("letter_needs_extension")));
    QThread::msleep(2);
    REQUIRE(stage.bench.act([&](auto& tx) {
        return extendStage(tx, stage.trajectory, day("16-05-2027"), QStringLiteral("U leert nog veel."));
    }));
    CHECK(offered(stage.bench, stage.person) ==
          QStringList{QStringLiteral("verlenging"), QStringLiteral("plaatsingsbrief")});
    const QString text = words(stage.bench, stage.person, "verlenging");
    CHECK(text.contains(
        QStringLiteral("De stage zou stoppen op 16 februari 2027. De nieuwe laatste dag is 16 mei 2027.")));
    CHECK(text.contains(QStringLiteral("Dit is de reden: U leert nog veel.")));
}

TEST_CASE("who is found suitable, who is refused, who stops and who drops out each get their own letter") {
    WorkBench bench;
    const ParticipantId fit = bench.addPerson();
    bench.suitable(fit);
    CHECK(offered(bench, fit) == QStringList{QStringLiteral("uitslag-voorselectie")});

    const ParticipantId other = bench.addAnother();
    const TrajectoryId way = bench.preselected(other);
    AdviceRequest no;
    no.trajectory = way;
    no.outcome = AdviceOutcome::NotSuitable;
    no.talkedOn = day("16-11-2026");
    no.reason = QStringLiteral("Het werk is te zwaar");
    REQUIRE(bench.act([&](auto& tx) { return advise(tx, no); }));
    CHECK(offered(bench, other) == QStringList{QStringLiteral("afwijzing-voorselectie")});
    CHECK(words(bench, other, "afwijzing-voorselectie").contains(QStringLiteral("Het werk is te zwaar.")));

    const ParticipantId stops = bench.addAnother();
    const TrajectoryId stopped = test::inStage(bench, stops);
    REQUIRE(bench.act([&](auto& tx) {
        return stopStage(tx, {stopped, day("20-11-2026"), ChangeReason::WorkEnded, {}});
    }));
    CHECK(offered(bench, stops).contains(QStringLiteral("beeindiging-stage")));
    CHECK(words(bench, stops, "beeindiging-stage").contains(QStringLiteral("U staat weer op de wachtlijst.")));

    const ParticipantId drops = bench.addAnother();
    const TrajectoryId dropped = test::inStage(bench, drops);
    REQUIRE(bench.act([&](auto& tx) { return endTrajectory(tx, test::dropOut(dropped)); }));
    const QString text = words(bench, drops, "beeindiging-stage");
    CHECK(text.contains(QStringLiteral("Uw laatste dag is vrijdag 20 november 2026.")));
    CHECK(text.contains(QStringLiteral("Wij praatten hierover met u op 19 november 2026.")));
}

TEST_CASE("the letter that a contract ends waits for the aanzegging, or till it must be given, and asks first") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId way = bench.someone();
    const ParticipantId person = bench.personOf(way);
    const ContractId contract = bench.recorded(way, bench.today(), day("31-12-2027"));
    const QString name = QStringLiteral("aanzegbrief-einde");
    const auto codes = [&] { return codesOf(prepareLetter(bench.db(), person, name, bench.today()).problems); };
    CHECK_FALSE(offered(bench, person).contains(name)); // thirteen months before its end
    CHECK(codes().contains(QStringLiteral("letter_needs_contract")));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        tx.statement("update contract set starts_on = '2026-01-01', last_day = '2026-12-31'").run();
        tx.commit();
    }
    CHECK(offered(bench, person).contains(name)); // nine days before the last one of the law
    CHECK(codes().contains(QStringLiteral("letter_end_undecided")));
    NoticeRequest request;
    request.goesOn = false;
    request.contract = contract;
    request.givenOn = bench.today();
    REQUIRE(bench.act([&](auto& tx) { return giveNotice(tx, request); }));
    CHECK(offered(bench, person).contains(name));
    CHECK_FALSE(codes().contains(QStringLiteral("letter_end_undecided")));
    CHECK(words(bench, person, "aanzegbrief-einde").contains(QStringLiteral("stopt vanzelf op 31 december 2026")));
}

TEST_CASE(
    "an aanzegbrief that was made still counts when the contract is put right, and a second aanzegging asks its own") {
    ContractBench bench;
    const TrajectoryId way = bench.someone(ParticipantKind::ShelteredWork);
    const ParticipantId person = bench.personOf(way);
    ContractId contract = bench.recorded(way, bench.today(), day("31-05-2027"));
    const QString name = QStringLiteral("aanzegbrief-einde");
    const auto give = [&] {
        NoticeRequest request;
        request.goesOn = false;
        request.contract = contract;
        request.givenOn = bench.today();
        QThread::msleep(2);
        REQUIRE(bench.act([&](auto& tx) { return giveNotice(tx, request); }));
    };
    const auto make = [&] {
        QThread::msleep(2);
        REQUIRE(bench.act([&](auto& tx) { return finalizeLetter(tx, person, name, tx.today()); }));
    };
    give();
    CHECK(letterToMake(bench.db(), person) == name);
    make();
    CHECK(letterToMake(bench.db(), person).isEmpty());
    ContractCorrection correction;
    correction.contract = contract;
    correction.terms = store::contracts::find(bench.db(), contract)->terms;
    correction.number = QStringLiteral("HR-7");
    correction.reason = QStringLiteral("Nummer van HR");
    QThread::msleep(2);
    contract = bench.act([&](auto& tx) { return correctContract(tx, correction); }).done.value();
    CHECK(letterToMake(bench.db(), person).isEmpty());
    give();
    CHECK(letterToMake(bench.db(), person) == name);
    make();
    CHECK(letterToMake(bench.db(), person).isEmpty());
}

TEST_CASE("nobody is told that a contract goes on before the team lead agreed") {
    ContractBench bench;
    const TrajectoryId way = bench.someone(ParticipantKind::ShelteredWork);
    const ParticipantId person = bench.personOf(way);
    const ContractId contract = bench.recorded(way, bench.today(), day("31-05-2027"));
    NoticeRequest request;
    request.contract = contract;
    request.givenOn = bench.today();
    request.goesOn = true;
    request.terms = QStringLiteral("zelfde");
    REQUIRE(bench.act([&](auto& tx) { return giveNotice(tx, request); }));
    ContractProposal wanted = bench.proposal(way);
    wanted.terms.startsOn = day("01-06-2027");
    wanted.terms.lastDay = day("31-05-2028");
    const ContractProposalId proposal = bench.proposed(wanted);
    const QString name = QStringLiteral("aanzegbrief-verlengen");
    CHECK_FALSE(offered(bench, person).contains(name));
    CHECK(codesOf(prepareLetter(bench.db(), person, name, bench.today()).problems)
              .contains(QStringLiteral("letter_needs_renewal")));
    REQUIRE(bench.step(proposal, ProposalState::Agreed));
    CHECK(offered(bench, person) == QStringList{name});
}

TEST_CASE("a stage waits for the letter of its newest act, and for no second decision") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    WorkBench& bench = stage.bench;
    const auto waits = [&] { return letterToMake(bench.db(), stage.person); };
    const auto listed = [&] { return store::letters::stagesWithout(bench.db(), QStringLiteral("plaatsingsbrief")); };
    const auto make = [&](const char* name) {
        QThread::msleep(2);
        const auto made =
            bench.act([&](auto& tx) { return finalizeLetter(tx, stage.person, QLatin1String(name), tx.today()); });
        INFO(name << ' ' << codesOf(made.problems).join(u' ').toStdString());
        REQUIRE(made);
        QThread::msleep(2);
    };
    CHECK(waits() == QStringLiteral("plaatsingsbrief"));
    CHECK(listed() == std::vector{stage.person});
    make("plaatsingsbrief");
    CHECK(waits().isEmpty());
    CHECK(listed().empty());

    REQUIRE(bench.act([&](auto& tx) {
        return extendStage(tx, stage.trajectory, day("16-05-2027"), QStringLiteral("U leert nog veel."));
    }));
    CHECK(waits() == QStringLiteral("verlenging"));
    CHECK(listed().empty());
    make("verlenging");
    CHECK(waits().isEmpty());

    MoveRequest to;
    to.trajectory = stage.trajectory;
    to.workplace = anotherPlace(bench);
    to.on = day("30-11-2026");
    to.reason = ChangeReason::BetterMatch;
    to.viewState = ViewState::NothingToSay;
    const auto moved = bench.act([&](auto& tx) { return work::move(tx, to); });
    INFO(codesOf(moved.problems).join(u' ').toStdString());
    REQUIRE(moved);
    CHECK(waits() == QStringLiteral("andere-werkplek"));
    CHECK(listed().empty());
    CHECK(codesOf(prepareLetter(bench.db(), stage.person, QStringLiteral("plaatsingsbrief"), bench.today()).problems)
              .contains(QStringLiteral("letter_made_before")));
    make("andere-werkplek");
    CHECK(waits().isEmpty());
}

TEST_CASE("a stage that went on with a later last day waits for a letter that tells the old and the new day") {
    RunningStage stage(GENERATE(from_range(test::engines())));
    WorkBench& bench = stage.bench;
    const auto waits = [&] { return letterToMake(bench.db(), stage.person); };
    const auto make = [&](const char* name) {
        QThread::msleep(2);
        REQUIRE(bench.act([&](auto& tx) { return finalizeLetter(tx, stage.person, QLatin1String(name), tx.today()); }));
        QThread::msleep(2);
    };
    const auto standsStill = [&](const char* from, const char* until) {
        ResumeRequest on;
        on.suspension = stage.suspend(from).done.value();
        on.on = day(until).addDays(1);
        REQUIRE(bench.act([&](auto& tx) { return resumeStage(tx, on); }));
    };
    // 17-11-2026 t/m 16-02-2027, told; 23 t/m 29 November are seven days.
    make("plaatsingsbrief");
    standsStill("23-11-2026", "29-11-2026");
    CHECK(stage.now().lastDay == day("23-02-2027"));
    CHECK(waits() == QStringLiteral("verlenging"));
    const QString first = words(bench, stage.person, "verlenging");
    CHECK(first.contains(
        QStringLiteral("De stage zou stoppen op 16 februari 2027. De nieuwe laatste dag is 23 februari 2027.")));
    CHECK(first.contains(
        QStringLiteral("Dit is de reden: uw stage lag stil van 23 november 2026 tot en met 29 november 2026.")));
    SECTION("and after that letter for nothing more") {
        make("verlenging");
        CHECK(waits().isEmpty());
        // The next one is about what came since.
        standsStill("07-12-2026", "08-12-2026");
        CHECK(waits() == QStringLiteral("verlenging"));
        const QString second = words(bench, stage.person, "verlenging");
        CHECK(second.contains(QStringLiteral("De stage zou stoppen op 23 februari 2027.")));
        CHECK_FALSE(second.contains(QStringLiteral("29 november 2026")));
    }
    SECTION("an extension without that letter names the day that was told, and both reasons") {
        REQUIRE(bench.act([&](auto& tx) {
            return extendStage(tx, stage.trajectory, day("16-05-2027"), QStringLiteral("U leert nog veel."));
        }));
        const QString both = words(bench, stage.person, "verlenging");
        CHECK(both.contains(
            QStringLiteral("De stage zou stoppen op 16 februari 2027. De nieuwe laatste dag is 16 mei 2027.")));
        CHECK(both.contains(QStringLiteral("U leert nog veel. Ook lag uw stage stil van 23 november 2026")));
    }
}

TEST_CASE("a second placement letter is made on purpose only") {
    RunningStage stage;
    const QString name = QStringLiteral("plaatsingsbrief");
    const auto make = [&](Again again) {
        return stage.bench.act([&](auto& tx) { return finalizeLetter(tx, stage.person, name, tx.today(), again); });
    };
    REQUIRE(make(Again::No));
    const auto refused = make(Again::No);
    CHECK_FALSE(refused);
    CHECK(codesOf(refused.problems).contains(QStringLiteral("letter_made_before")));
    CHECK(make(Again::Yes));
    CHECK(store::letters::ofParticipant(stage.bench.db(), stage.person).size() == 2);
}

TEST_CASE("the term to object stands on the timeline and is explained, with the equated days of the department") {
    RunningStage stage;
    WorkBench& bench = stage.bench;
    REQUIRE(bench.act([&](auto& tx) {
        return finalizeLetter(tx, stage.person, QStringLiteral("plaatsingsbrief"), day("23-11-2026"));
    }));
    const auto onTimeline = [&] {
        for (const TimelineEntry& entry : timeline(bench.db(), stage.person)) {
            if (entry.kind == TimelineKind::Letter)
                return entry.args.value(2);
        }
        return QString();
    };
    const auto explained = [&] {
        for (const auto& one : explainedDates(bench.db(), stage.person, Sight{})) {
            if (one.name == u"objection_end")
                return one.date;
        }
        return QDate();
    };
    CHECK(onTimeline() == QStringLiteral("2027-01-04"));
    CHECK(explained() == day("04-01-2027"));
    const WorkCalendar before = workCalendar(bench.db());
    CHECK(workingDayOnOrBefore(day("04-01-2027"), before) == day("04-01-2027"));
    EquatedDay monday;
    monday.day = day("04-01-2027");
    monday.source = QStringLiteral("Stcrt. 2026, 1");
    REQUIRE(bench.act(
        [&](auto& tx) { return saveEquatedDays(tx, {monday}, QStringLiteral("Zo staat het in het besluit.")); }));
    CHECK(onTimeline() == QStringLiteral("2027-01-05"));
    CHECK(explained() == day("05-01-2027"));
    // domain.md 11: own working days are the same.
    CHECK(workingDayOnOrBefore(day("04-01-2027"), workCalendar(bench.db())) == day("31-12-2026"));
}

TEST_CASE("while it is pas op de plaats nobody is extended or moved, and nobody is on the paper round") {
    RunningStage stage;
    WorkBench& bench = stage.bench;
    const Sight all;
    CHECK(roundOf(bench.db(), all, bench.team(), bench.today()).size() == 1);
    stillNow(bench, stage.person);
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return extendStage(tx, stage.trajectory, day("16-05-2027"), QStringLiteral("toch"),
                                             QStringLiteral("toch"));
                      })
                      .problems)
              .contains(QStringLiteral("standstill")));
    MoveRequest request;
    request.trajectory = stage.trajectory;
    request.workplace = bench.workplace();
    request.on = day("23-11-2026");
    CHECK(codesOf(checkMove(bench.db(), request, bench.today())).contains(QStringLiteral("standstill")));
    CHECK(roundOf(bench.db(), all, bench.team(), bench.today()).empty());
    CHECK(offered(bench, stage.person).isEmpty());
}

TEST_CASE("while it is pas op de plaats an aanzegging and its letter are for the team lead alone, told that it is") {
    ContractBench bench;
    const TrajectoryId way = bench.someone();
    const ParticipantId person = bench.personOf(way);
    const ContractId contract = bench.recorded(way, bench.today(), day("31-12-2027"));
    stillNow(bench, person);
    NoticeRequest request;
    request.goesOn = false;
    request.contract = contract;
    request.givenOn = bench.today();
    const auto give = [&] { return bench.act([&](auto& tx) { return giveNotice(tx, request); }); };
    const auto letter = [&] {
        return prepareLetter(bench.db(), person, QStringLiteral("aanzegbrief-einde"), bench.today());
    };
    const auto isRefused = [](const Problems& problems) {
        return std::ranges::any_of(problems, [](const Problem& one) {
            return one.code == u"standstill_by_law" && one.severity == Severity::Wrong;
        });
    };
    const WorkerId coach = bench.coach();
    for (const WorkerId who : {coach, bench.hr()}) {
        bench.db().setActor(db::actorHere(who.value));
        const auto refused = give();
        CHECK_FALSE(refused);
        CHECK(isRefused(refused.problems));
    }
    bench.db().setActor(db::actorHere(bench.lead().value));
    const auto given = give();
    CHECK(given);
    CHECK(codesOf(given.problems).contains(QStringLiteral("standstill_by_law")));
    CHECK(offered(bench, person) == QStringList{QStringLiteral("aanzegbrief-einde")});
    CHECK(codesOf(letter().problems).contains(QStringLiteral("standstill_by_law")));
    CHECK_FALSE(isRefused(letter().problems));
    bench.db().setActor(db::actorHere(coach.value));
    CHECK(isRefused(letter().problems));
    CHECK(offered(bench, person).isEmpty());
}
