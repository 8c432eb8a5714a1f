// SPDX-License-Identifier: EUPL-1.2
// Each line of the timeline names what puts it right, or says that nothing does.
#include "core/work/absence_work.h"
#include "core/work/correction_work.h"
#include "core/work/counter_acts.h"
#include "core/work/sight.h"
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
    for (int kind = 0; kind <= int(TimelineKind::Standstill); ++kind) {
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
