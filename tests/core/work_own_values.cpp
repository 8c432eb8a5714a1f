// SPDX-License-Identifier: EUPL-1.2
// Values that acts and Vandaag count with are rows with a source, and those of the department go before them.
#include "core/reports/worklist.h"
#include "core/rules/contract_proposal.h"
#include "core/store/contract_proposals.h"
#include "core/store/tasks.h"
#include "core/work/contract_check.h"
#include "core/work/rule_work.h"
#include "core/work/suspending.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

void give(ContractBench& bench, Rule rule, const char* amounts) {
    RuleValueChange change;
    change.rule = rule;
    change.amounts = QString::fromLatin1(amounts);
    change.validFrom = bench.today();
    change.source = QStringLiteral("huisregel");
    change.reason = QStringLiteral("Besloten in het overleg.");
    const db::Actor before = bench.db().actor();
    test::actAsNew(bench.db(), Role::Admin);
    const auto given = bench.act([&](auto& tx) { return changeRuleValue(tx, change); });
    INFO(codesOf(given.problems).join(u' ').toStdString());
    REQUIRE(given);
    bench.db().setActor(before);
}

QDate dueOf(ContractBench& bench, ParticipantId person, const QString& title) {
    for (const Task& task : store::tasks::ofParticipant(bench.db(), person)) {
        if (task.title == title)
            return task.dueOn;
    }
    return {};
}

} // namespace

TEST_CASE("each of these values is a row with its source") {
    const QDate today = day("22-11-2026");
    const rules::Values& values = rules::shippedValues();
    CHECK(values.numbers(Rule::ProposalStepDays, today) == std::vector{3, 5, 10});
    CHECK(values.number(Rule::SuspensionLookDays, today) == 14);
    CHECK(values.number(Rule::AheadDays, today) == 14);
    CHECK(values.number(Rule::ProbationMost, today) == 2);
    CHECK(values.find(Rule::ProbationMost, {}, today)->byLaw);
    CHECK(values.find(Rule::ProbationMost, {}, today)->source == QStringLiteral("BW 7:652 lid 4, 5 en 8"));
    CHECK(rules::daysForStep(ProposalState::Proposed, today) == 3);
    CHECK(rules::daysForStep(ProposalState::Agreed, today) == 3);
    CHECK(rules::daysForStep(ProposalState::AtHr, today) == 5);
    CHECK(rules::daysForStep(ProposalState::Offered, today) == 10);
}

TEST_CASE("a step of a proposal and a stage that stands still are asked after the days of the department") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    const ParticipantId person = bench.personOf(id);
    bench.evaluated(id);
    give(bench, Rule::ProposalStepDays, "1 2 4");
    give(bench, Rule::SuspensionLookDays, "5");
    bench.proposed(bench.proposal(id));
    CHECK(dueOf(bench, person, QStringLiteral("Akkoord op contract")) == day("23-11-2026")); // today is a Sunday
    SuspendRequest still;
    still.trajectory = id;
    still.from = bench.today();
    REQUIRE(bench.act([&](auto& tx) { return suspendStage(tx, still); }));
    CHECK(dueOf(bench, person, QStringLiteral("Stage ligt stil: hoe verder?")) == day("27-11-2026"));
}

TEST_CASE("Vandaag shows as far ahead as the department wants") {
    ContractBench bench;
    CHECK(reports::shownUntil(bench.db(), bench.today()) == day("06-12-2026"));
    give(bench, Rule::AheadDays, "3");
    CHECK(reports::shownUntil(bench.db(), bench.today()) == day("25-11-2026"));
}

TEST_CASE("no cao makes a probation longer than the law ever allows, also not when it is put right") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("30-11-2029"));
    request.terms.probationMonths = 3;
    const auto codes = codesOf(checkContract(bench.db(), request, bench.today()));
    CHECK(codes.contains(QStringLiteral("probation_over_most")));
    request.terms.probationMonths = 2;
    CHECK_FALSE(codesOf(checkContract(bench.db(), request, bench.today())).contains(u"probation_over_most"));
    const ContractId contract = bench.recorded(id, day("01-12-2026"), day("30-11-2029"));
    ContractCorrection correction;
    correction.contract = contract;
    correction.terms = bench.contract(id, day("01-12-2026"), day("30-11-2029")).terms;
    correction.terms.probationMonths = 3;
    correction.reason = QStringLiteral("Zo stond het er");
    const auto corrected = bench.act([&](auto& tx) { return correctContract(tx, correction); });
    CHECK_FALSE(corrected);
    CHECK(codesOf(corrected.problems).contains(QStringLiteral("probation_over_most")));
}
