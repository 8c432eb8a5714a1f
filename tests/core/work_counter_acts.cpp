// SPDX-License-Identifier: EUPL-1.2
// Each line of the timeline names what puts it right, or says that nothing does.
#include "core/reports/deadline_facts.h"
#include "core/store/skills.h"
#include "core/work/absence_work.h"
#include "core/work/correction_work.h"
#include "core/work/counter_acts.h"
#include "core/work/deadline_work.h"
#include "core/work/person_term_work.h"
#include "core/work/profile_work.h"
#include "core/work/secondment_work.h"
#include "core/work/sight.h"
#include "core/work/skill_work.h"
#include "core/work/stage_start.h"
#include "core/work/standstill_work.h"
#include "tests/support/contract_bench.h"
#include "tests/support/long_closed.h"
#include "tests/support/running_stage.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using namespace wijkwerk::test;

namespace {

/// What the line says for who may do everything in a dossier: coach and HR, one after the other.
std::vector<Counter> countersFor(WorkBench& bench, const TimelineEntry& entry, Role role = Role::JobCoach) {
    Sight sight = sightOf(bench.db());
    sight.role = role;
    return countersOf(entry, sight);
}

std::vector<Counter> countersOn(WorkBench& bench, ParticipantId person, TimelineKind kind, const char* code = "",
                                Role role = Role::JobCoach) {
    for (const TimelineEntry& entry : timeline(bench.db(), person)) {
        if (entry.kind == kind && (*code == '\0' || entry.code == QLatin1String(code)))
            return countersFor(bench, entry, role);
    }
    FAIL("no such line");
    return {};
}

using Only = std::vector<Counter>;

} // namespace

TEST_CASE("no kind of line is forgotten in the table of counter-acts") {
    for (int kind = 0; kind <= int(TimelineKind::Fact); ++kind) {
        CAPTURE(kind);
        CHECK(std::ranges::any_of(counterRules(),
                                  [&](const CounterRule& rule) { return rule.kind == TimelineKind(kind); }));
    }
}

TEST_CASE("start, evaluation, absence, suspension, stand-still and statement name what puts them right") {
    RunningStage stage;
    WorkBench& bench = stage.bench;
    const auto on = [&](TimelineKind kind, const char* code = "") {
        return countersOn(bench, stage.person, kind, code);
    };
    REQUIRE(bench.act(
        [&](auto& tx) { return recordStart(tx, stage.first, day("17-11-2026"), QStringLiteral("alles geregeld")); }));
    CHECK(on(TimelineKind::Start) == Only{Counter::UndoStart});
    REQUIRE(stage.save({stage.talk(2, "20-11-2026"), {}}));
    CHECK(on(TimelineKind::Evaluation) == Only{Counter::CorrectEvaluation});
    Absence absence;
    absence.participant = stage.person;
    absence.kind = AbsenceKind::Leave;
    absence.startsOn = day("18-11-2026");
    absence.endsOn = day("18-11-2026");
    REQUIRE(bench.act([&](auto& tx) { return reportAbsence(tx, absence); }));
    CHECK(on(TimelineKind::Absence) == Only{Counter::ChangeAbsence});
    const auto suspended = stage.suspend("21-11-2026");
    REQUIRE(suspended);
    CHECK(on(TimelineKind::Suspension, "suspended") == Only{Counter::WithdrawSuspension});
    REQUIRE(bench.act([&](auto& tx) { return withdrawSuspension(tx, *suspended.done, QStringLiteral("niet zo")); }));
    CHECK(on(TimelineKind::Suspension, "withdrawn") == Only{Counter::CannotBeUndone});
    PersonStatement statement;
    statement.participant = stage.person;
    statement.aboutId = stage.person.value;
    statement.text = QStringLiteral("Dat is niet zo gegaan.");
    statement.statedOn = bench.today();
    REQUIRE(bench.act([&](auto& tx) { return addStatement(tx, statement); }));
    CHECK(on(TimelineKind::Statement) == Only{Counter::CannotBeUndone});
    CHECK(on(TimelineKind::Placement) == Only{Counter::WithItsStep});

    REQUIRE(bench.act([&](auto& tx) {
        return standStill(tx, {stage.person, StandstillReason::NotReachable, {}, {}});
    }));
    CHECK(on(TimelineKind::Standstill, "begun") == Only{Counter::GoOn});
    REQUIRE(bench.act([&](auto& tx) {
        return goOn(tx, {stage.person, StandstillEnd::GoesOn, QStringLiteral("gesproken")});
    }));
    CHECK(on(TimelineKind::Standstill, "begun") == Only{Counter::CannotBeUndone});
    CHECK(on(TimelineKind::Standstill, "ended") == Only{Counter::CannotBeUndone});
    QStringList told; // both of today: what came later stands above
    for (const TimelineEntry& entry : timeline(bench.db(), stage.person)) {
        if (entry.kind == TimelineKind::Standstill)
            told << entry.code;
    }
    CHECK(told == QStringList{QStringLiteral("ended"), QStringLiteral("begun")});
    CHECK(countersOn(bench, stage.person, TimelineKind::Start, "", Role::CraftSpecialist).empty());
}

TEST_CASE("of two moves only the last is undone; the first says that what came later goes first") {
    TimelineEntry move;
    move.kind = TimelineKind::Move;
    move.code = QStringLiteral("moved");
    WorkBench bench;
    CHECK(countersFor(bench, move) == Only{Counter::LaterFirst});
    move.isLastStep = true;
    CHECK(countersFor(bench, move) == Only{Counter::UndoMove});
    move.code = QStringLiteral("undone");
    CHECK(countersFor(bench, move) == Only{Counter::CannotBeUndone});
    CHECK(isRemark(Counter::LaterFirst));
    CHECK_FALSE(isRemark(Counter::UndoMove));
}

TEST_CASE("a contract, its end and its steps name their counter-act, and a notice that there is none") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    const ParticipantId person = bench.personOf(id);
    bench.evaluated(id);
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    CHECK(bench.step(proposal, ProposalState::Agreed));
    std::vector<Only> steps;
    for (const TimelineEntry& entry : timeline(bench.db(), person)) {
        if (entry.kind != TimelineKind::Contract)
            continue;
        CHECK(entry.id == proposal.value);
        steps.push_back(countersFor(bench, entry));
    }
    REQUIRE(steps.size() == 2);
    CHECK(std::ranges::count(steps, Only{Counter::TakeBackContractStep}) == 1);
    CHECK(std::ranges::count(steps, Only{Counter::CannotBeUndone}) == 1);

    TimelineEntry entry;
    entry.kind = TimelineKind::Contract;
    const std::pair<const char*, Counter> rows[] = {{"contract", Counter::CorrectContract},
                                                    {"contract_ended", Counter::UndoContractEnd},
                                                    {"notice", Counter::CannotBeUndone}};
    for (const auto& [code, counter] : rows) {
        entry.code = QLatin1String(code);
        CHECK(countersFor(bench, entry, Role::Hr) == Only{counter});
    }
}

TEST_CASE("skills, earlier work, put-off deadlines, terms and certificates are lines with their counter-act") {
    RunningStage stage;
    WorkBench& bench = stage.bench;
    const ParticipantId person = stage.person;
    const auto line = [&](const char* code) {
        const auto lines = timeline(bench.db(), person);
        const auto found = std::ranges::find_if(lines, [&](const TimelineEntry& one) {
            return one.kind == TimelineKind::Fact && one.code == QLatin1String(code);
        });
        REQUIRE(found != lines.end());
        return *found;
    };
    const auto has = [&](const char* code) {
        return std::ranges::any_of(timeline(bench.db(), person), [&](const TimelineEntry& one) {
            return one.kind == TimelineKind::Fact && one.code == QLatin1String(code);
        });
    };
    PriorEmployment prior;
    prior.participant = person;
    prior.employer = QStringLiteral("Werkbureau Vast");
    prior.startsOn = day("01-02-2025");
    prior.lastDay = day("31-07-2025");
    const auto work = bench.act([&](auto& tx) { return addPriorEmployment(tx, prior); });
    REQUIRE(work);
    CHECK(countersFor(bench, line("prior_work")) == Only{Counter::WithdrawPriorWork});
    CHECK(line("prior_work").args.front() == prior.employer);
    REQUIRE(bench.act([&](auto& tx) { return withdrawPriorEmployment(tx, *work.done); }));
    CHECK_FALSE(has("prior_work"));
    CHECK(countersFor(bench, line("prior_work_withdrawn")) == Only{Counter::CannotBeUndone});

    PersonTerm term;
    term.participant = person;
    term.kind = PersonTermKind::Objection;
    term.from = bench.today();
    REQUIRE(bench.act([&](auto& tx) { return keepTerm(tx, term); }));
    CHECK(countersFor(bench, line("term")) == Only{Counter::ChangeTerm});

    Certificate vca;
    vca.participant = person;
    vca.validUntil = day("01-02-2028");
    REQUIRE(bench.act([&](auto& tx) { return saveCertificate(tx, vca); }));
    CHECK(countersFor(bench, line("certificate")) == Only{Counter::ChangeCertificate});

    const auto open = reports::deadlines(bench.db(), {{}, person}, bench.today());
    const auto soft = std::ranges::find_if(open, [](const Deadline& one) { return !one.hard; });
    REQUIRE(soft != open.end());
    const DeadlineRef ref = refOf(*soft);
    const auto putOff = [&](const char* until) {
        return bench.act([&](auto& tx) { return postponeDeadline(tx, ref, day(until), QStringLiteral("vakantie")); });
    };
    REQUIRE(putOff("25-11-2026"));
    const TimelineEntry first = line("delay");
    CHECK(first.text == QStringLiteral("vakantie"));
    CHECK(countersFor(bench, first) == Only{Counter::PutDelayBack});
    REQUIRE(bench.act([&](auto& tx) { return takeBackDelay(tx, ref); }));
    for (const TimelineEntry& one : timeline(bench.db(), person)) {
        if (one.kind == TimelineKind::Fact && one.code == u"delay")
            CHECK(countersFor(bench, one) == Only{Counter::CannotBeUndone});
    }
}

TEST_CASE("what was said to be done stands on the timeline with who and why, and is opened again from there") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addPerson();
    bench.preselected(person);
    const auto due = [&] {
        const auto all = reports::deadlines(bench.db(), {{}, person}, bench.today());
        const auto talk = std::ranges::find(all, DeadlineRule::FirstTalk, &Deadline::rule);
        return talk == all.end() ? std::nullopt : std::optional(*talk);
    };
    REQUIRE(due());
    const DeadlineRef ref = refOf(*due());
    REQUIRE(bench.act([&](auto& tx) {
        return settleDeadline(tx, ref, DeadlineOutcome::NotNeeded, QStringLiteral("elders gesproken"));
    }));
    CHECK_FALSE(due());
    const auto lines = [&] {
        auto all = timeline(bench.db(), person);
        std::erase_if(all, [](const TimelineEntry& one) { return one.code != u"settled"; });
        return all;
    };
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().args.value(1) == QStringLiteral("not_needed"));
    CHECK(lines().front().text == QStringLiteral("elders gesproken"));
    CHECK(countersFor(bench, lines().front()) == Only{Counter::ReopenDeadline});
    REQUIRE(bench.act([&](auto& tx) { return reopenDeadline(tx, ref); }));
    CHECK(due());
    REQUIRE(lines().size() == 2);
    for (const TimelineEntry& one : lines())
        CHECK(countersFor(bench, one) == Only{Counter::CannotBeUndone});
}

TEST_CASE("agreements about a secondment and a sheet of skills stand on the timeline for who may see them") {
    ContractBench bench;
    const TrajectoryId lent = bench.someone(ParticipantKind::SwSeconded);
    SecondmentRequest request{bench.stage(lent), {}};
    request.placement.start = day("17-11-2026");
    request.agreed.lender = QStringLiteral("Werkbedrijf");
    REQUIRE(bench.act([&](auto& tx) { return startSecondment(tx, request); }));
    const ParticipantId person = bench.personOf(lent);
    SkillSheet sheet;
    sheet.participant = person;
    sheet.scoredOn = bench.today();
    sheet.raterId = bench.guide();
    for (const SkillItem& item : store::skills::itemsOn(bench.db(), bench.today()))
        sheet.scores.push_back({item.id, 3});
    REQUIRE(bench.act([&](auto& tx) { return scoreSkills(tx, sheet); }));
    const auto codesFor = [&](Role role) {
        Sight sight = sightOf(bench.db());
        sight.role = role;
        QStringList codes;
        for (const TimelineEntry& one : visible(timeline(bench.db(), person), sight)) {
            if (one.kind == TimelineKind::Fact)
                codes << one.code;
        }
        codes.sort();
        return codes;
    };
    CHECK(codesFor(Role::JobCoach) == QStringList{QStringLiteral("secondment"), QStringLiteral("skills")});
    CHECK(codesFor(Role::Hr) == QStringList{QStringLiteral("secondment")});
    CHECK(codesFor(Role::ClientManager).isEmpty());
    CHECK(countersOn(bench, person, TimelineKind::Fact, "secondment") == Only{Counter::ChangeSecondment});
    CHECK(countersOn(bench, person, TimelineKind::Fact, "skills") == Only{Counter::CorrectSkills});
}
