// SPDX-License-Identifier: EUPL-1.2
// SW staff who are lent: agreed facts, another term, and a contract after it. On both engines.
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/secondments.h"
#include "core/store/trajectories.h"
#include "core/work/evaluating.h"
#include "core/work/participant_work.h"
#include "core/work/secondment_work.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

SecondmentRequest lent(ContractBench& bench, TrajectoryId id) {
    SecondmentRequest request;
    request.placement = bench.stage(id);
    request.placement.lastDay = day("30-11-2027");
    request.agreed.lender = QStringLiteral("De Schakel");
    request.agreed.fee = 24'50;
    request.agreed.noticeDays = 30;
    request.agreed.absenceRule = QStringLiteral("alleen gewerkte uren");
    return request;
}

} // namespace

TEST_CASE("SW staff are lent without a stage, with what was agreed with the lender") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::SwSeconded);
    auto request = lent(bench, id);
    request.agreed.lender.clear();
    CHECK(codesOf(bench.act([&](auto& tx) { return startSecondment(tx, request); }).problems) ==
          QStringList{QStringLiteral("lender_missing")});
    const auto done = bench.act([&](auto& tx) { return startSecondment(tx, lent(bench, id)); });
    REQUIRE(done);
    CHECK(store::trajectories::find(bench.db(), id)->phase == Phase::Seconded);
    const auto agreed = store::secondments::ofTrajectory(bench.db(), id);
    REQUIRE(agreed);
    CHECK(agreed->placement == *done.done);
    CHECK(agreed->fee == 2450);
    CHECK(store::secondments::openFrom(bench.db(), bench.today()).size() == 1);
    const TrajectoryId other = bench.someone(ParticipantKind::ShelteredWork);
    CHECK(codesOf(bench.act([&](auto& tx) { return startSecondment(tx, lent(bench, other)); }).problems)
              .contains(QStringLiteral("secondment_sw_only")));
}

TEST_CASE("what is agreed may change, and the term may become longer or shorter; what was agreed goes along") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::SwSeconded);
    REQUIRE(bench.act([&](auto& tx) { return startSecondment(tx, lent(bench, id)); }));
    Secondment agreed = store::secondments::ofTrajectory(bench.db(), id).value();
    agreed.fee = 26'00;
    REQUIRE(bench.act([&](auto& tx) { return saveSecondment(tx, id, agreed); }));
    const auto term = [&](std::optional<QDate> last, const QString& reason = QStringLiteral("gaat door")) {
        return codesOf(bench.act([&](auto& tx) { return setSecondmentTerm(tx, {id, last, reason, {}}); }).problems);
    };
    CHECK(term(day("30-11-2028"), {}) == QStringList{QStringLiteral("text_missing")});
    CHECK(term(day("30-11-2028")).isEmpty());
    CHECK(store::placements::latestOf(bench.db(), id)->until() == day("30-11-2028"));
    CHECK(term(day("29-11-2026")) == QStringList{QStringLiteral("last_day_before_start")});
    CHECK(term(day("31-03-2027")).isEmpty());
    CHECK(store::placements::latestOf(bench.db(), id)->until() == day("31-03-2027"));
    CHECK(term(std::nullopt).isEmpty());
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
    CHECK(store::secondments::ofTrajectory(bench.db(), id)->fee == 2600);
    CHECK(store::placements::ofTrajectory(bench.db(), id).size() == 1);
}

TEST_CASE("after a secondment a contract with the municipality may follow") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::SwSeconded);
    REQUIRE(bench.act([&](auto& tx) { return startSecondment(tx, lent(bench, id)); }));
    const auto done = bench.act(
        [&](auto& tx) { return recordContract(tx, bench.contract(id, day("01-12-2027"), day("30-11-2028"))); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    CHECK(done);
    CHECK(codesOf(bench.act([&](auto& tx) { return saveSecondment(tx, id, lent(bench, id).agreed); }).problems) ==
          QStringList{QStringLiteral("not_seconded")});
}

TEST_CASE("what kind of participant it is may turn out after the referral, as long as nobody works yet") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId id = bench.addAnother();
    const TrajectoryId trajectory = bench.suitable(id);
    Participant person = store::participants::find(bench.db(), id).value();
    person.kind = ParticipantKind::SwSeconded;
    REQUIRE(bench.act([&](auto& tx) { return saveParticipant(tx, person); }));
    CHECK(store::trajectories::find(bench.db(), trajectory)->kind == ParticipantKind::SwSeconded);
    REQUIRE(bench.act([&](auto& tx) { return startSecondment(tx, lent(bench, trajectory)); }));
    CHECK_FALSE(evaluationToFill(bench.db(), trajectory, day("18-12-2026")).week); // a rhythm is of a stage
    person = store::participants::find(bench.db(), id).value();
    person.kind = ParticipantKind::Reintegrator;
    REQUIRE(bench.act([&](auto& tx) { return saveParticipant(tx, person); }));
    CHECK(store::trajectories::find(bench.db(), trajectory)->kind == ParticipantKind::SwSeconded); // as it came to be
}
