// SPDX-License-Identifier: EUPL-1.2
// Contracts without an end: those to which the team lead agreed as permanent by law, whatever day they name, and those
// that say so themselves, for which a team lead is asked.
#include "core/base/date_text.h"
#include "core/reports/contract_cliff.h"
#include "core/store/contract_proposals.h"
#include "core/store/contracts.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/work/contract_check.h"
#include "core/work/contract_elsewhere.h"
#include "core/work/contract_form.h"
#include "core/work/contract_look.h"
#include "core/work/letter_input.h"
#include "core/work/own_ends.h"
#include "core/work/timeline.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/leaving_bench.h"
#include "ui/texts/chain_text.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

const QString anyway = QStringLiteral("Opgezegd met een maand");

/// Signed as the fourth in a chain, with the reason of the team lead. It names a last day: 22-10-2026, a month ago, or
/// the end of next year.
ContractId byLaw(ContractBench& bench, TrajectoryId id, bool isPastItsDay) {
    bench.evaluated(id);
    const ContractId contract = bench.fourthOfChain(id, day("31-08-2026"));
    if (isPastItsDay) { // no act would write this down today
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        tx.statement("update contract set starts_on = '2026-09-01', last_day = '2026-10-22' where id = :id")
            .with(contract)
            .run();
        tx.statement("update placement set starts_on = case when kind = 'contract' then '2026-09-01' else '2026-06-01' "
                     "end, ended_on = case when kind = 'contract' then null else '2026-08-31' end "
                     "where trajectory_id = :id and superseded = 0")
            .with(id)
            .run();
        tx.commit();
    }
    return contract;
}

Contract read(ContractBench& bench, ContractId id) {
    return store::contracts::find(bench.db(), id).value();
}

Outcome<PhaseEventId> leave(ContractBench& bench, EndRequest end, const QString& override = {}) {
    if (end.into == Phase::DroppedOut)
        end.agreedBy = bench.lead();
    end.endedOn = bench.today();
    end.overrideReason = override;
    return bench.act([&](auto& tx) { return endTrajectory(tx, end); });
}

ContractRequest forGood(ContractBench& bench, TrajectoryId id) {
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    request.terms.lastDay.reset();
    request.terms.forGood = true;
    return request;
}

} // namespace

TEST_CASE("nobody leaves silently from a contract that is permanent by law, also after the day that it names") {
    const bool isPast = GENERATE(false, true);
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const ContractId contract = byLaw(bench, id, isPast);
    CHECK_FALSE(realEnd(bench.db(), read(bench, contract)));
    const QStringList runsOn{QStringLiteral("contract_runs_on_for_good")};
    CHECK(codesOf(leave(bench, test::toWork(id)).problems) == runsOn);
    CHECK(codesOf(leave(bench, test::dropOut(id)).problems) == runsOn);
    const OwnEnd moved{bench.personOf(id), bench.today(), {}};
    CHECK(codesOf(bench.act([&](auto& tx) { return recordMovedAway(tx, moved); }).problems) == runsOn);
    CHECK(codesOf(bench.act([&](auto& tx) { return work::close(tx, test::closing(id)); }).problems) ==
          QStringList{QStringLiteral("closing_blocked")});
    REQUIRE(leave(bench, test::toWork(id), anyway)); // with notice it may end
    CHECK(realEnd(bench.db(), read(bench, contract)).has_value());
    CHECK(bench.act([&](auto& tx) { return work::close(tx, test::closing(id)); }));
}

TEST_CASE("a contract that is permanent by law is ended after the day that it names, and goes on when that is undone") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const ContractId contract = byLaw(bench, id, true);
    const ContractEnd end{contract, bench.today(), QStringLiteral("op eigen verzoek"), {}};
    const auto ended = bench.act([&](auto& tx) { return endContract(tx, end); });
    INFO(codesOf(ended.problems).join(u' ').toStdString());
    REQUIRE(ended);
    CHECK(realEnd(bench.db(), read(bench, contract)) == bench.today());
    CHECK(store::placements::latestOf(bench.db(), id)->until() == bench.today());
    REQUIRE(bench.act([&](auto& tx) { return undoContractEnd(tx, contract, QStringLiteral("vergissing")); }));
    CHECK_FALSE(realEnd(bench.db(), read(bench, contract)));
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
}

TEST_CASE("nothing says that a contract which is permanent by law ends, and no other one follows it") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const ContractId contract = byLaw(bench, id, GENERATE(false, true));
    const auto trajectory = test::nowOf(bench, id);
    const ContractWay way = contractWay(bench.db(), trajectory, bench.today());
    CHECK_FALSE(way.contracts.front().until);
    CHECK_FALSE(way.contracts.front().notice.lawOn);
    const auto person = store::participants::find(bench.db(), trajectory.participant).value();
    CHECK_FALSE(letterInput(bench.db(), person, {}, bench.today()).contract->terms.lastDay);
    const auto open = store::contracts::openFrom(bench.db(), bench.today());
    CHECK(std::ranges::any_of(open, [&](const Contract& one) { return one.id == contract; }));
    CHECK(reports::contractCliff(bench.db(), {.today = day("01-12-2027")}).ends.empty());

    NoticeRequest notice;
    notice.goesOn = false;
    notice.contract = contract;
    notice.givenOn = bench.today();
    CHECK(codesOf(bench.act([&](auto& tx) { return giveNotice(tx, notice); }).problems)
              .contains(QStringLiteral("notice_for_ended_contract")));
    ContractProposal next = bench.proposal(id);
    next.terms.startsOn = day("03-01-2028");
    next.terms.lastDay = day("31-12-2028");
    CHECK(codesOf(checkProposal(bench.db(), next, bench.today())).count(QStringLiteral("contract_is_permanent")) == 1);
    CHECK(codesOf(checkContract(bench.db(), bench.contract(id, day("03-01-2028"), day("31-12-2028")), bench.today()))
              .contains(QStringLiteral("contract_is_permanent")));
}

TEST_CASE("the offer of a contract that is permanent by law names no last day, and the form for HR says so") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    for (const auto& [first, last] :
         {std::pair{"01-01-2024", "31-12-2024"}, {"01-01-2025", "31-12-2025"}, {"01-01-2026", "31-08-2026"}})
        bench.past(id, day(first), day(last));
    const ContractProposalId proposal = bench.proposed(bench.proposal(id));
    const auto person = store::participants::find(bench.db(), bench.personOf(id)).value();
    const auto terms = [&] { return letterInput(bench.db(), person, {}, bench.today()).proposal.value().terms; };
    CHECK(terms().lastDay == day("31-12-2027"));
    REQUIRE(bench.step(proposal, ProposalState::Agreed, QStringLiteral("Wij willen haar houden")));
    CHECK_FALSE(terms().lastDay);
    CHECK(terms().forGood);
}

TEST_CASE("a contract for good is recorded by a team lead, and it is no way round the chain for others") {
    const bool inChain = GENERATE(false, true);
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    if (inChain) {
        PriorEmployment agency;
        agency.participant = bench.personOf(id);
        agency.employer = QStringLiteral("Werkbureau Vast");
        agency.kind = PriorEmployer::Agency;
        agency.startsOn = day("01-01-2024");
        agency.lastDay = day("30-11-2026");
        agency.source = QStringLiteral("loonstrook");
        REQUIRE(bench.act([&](auto& tx) { return addPriorEmployment(tx, agency); }));
    }
    ContractRequest request = forGood(bench, id);
    const auto record = [&](auto& tx) { return recordContract(tx, request); };
    CHECK(codesOf(test::as(bench.db(), bench.lead(), record).problems) ==
          QStringList{QStringLiteral("contract_for_good")});
    request.overrideReason = QStringLiteral("Vast mag");
    const auto coach = bench.act(record);
    CHECK_FALSE(coach);
    CHECK(codesOf(coach.problems).contains(QStringLiteral("contract_for_good")));
    CHECK_FALSE(canBeOverruled(coach.problems));
    CHECK(test::as(bench.db(), bench.lead(), record));
}

TEST_CASE("a fixed contract is put right into one for good by a team lead only") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId fixed = bench.recorded(id, day("01-12-2026"), day("30-11-2027"));
    ContractCorrection correction{fixed, read(bench, fixed).terms, bench.today(), {}, QStringLiteral("Tikfout")};
    correction.terms.lastDay.reset();
    correction.terms.forGood = true;
    const auto correct = [&](auto& tx) { return correctContract(tx, correction); };
    for (const WorkerId who : {bench.coach(), bench.hr()}) {
        const auto refused = test::as(bench.db(), who, correct);
        CHECK_FALSE(refused);
        CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("contract_for_good")});
    }
    CHECK(store::placements::latestOf(bench.db(), id)->until() == day("30-11-2027"));
    const auto done = test::as(bench.db(), bench.lead(), correct);
    REQUIRE(done);
    CHECK(read(bench, *done.done).terms.forGood);
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
    // Other facts of one that is for good already are no such decision.
    correction.contract = *done.done;
    correction.terms.scale = QStringLiteral("2 B");
    CHECK(bench.act(correct));
}

TEST_CASE("a proposal for good is agreed and signed without a reason for the chain: it says so itself") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    bench.evaluated(id);
    for (const auto& [first, last] : {std::pair{"01-01-2023", "31-12-2023"},
                                      {"01-01-2024", "31-12-2024"},
                                      {"01-01-2025", "31-12-2025"},
                                      {"01-01-2026", "10-11-2026"}})
        bench.past(id, day(first), day(last));
    ContractProposal wanted = bench.proposal(id);
    REQUIRE(codesOf(checkProposal(bench.db(), wanted, bench.today())).join(u' ').contains(u"chain_permanent"));
    wanted.terms.lastDay.reset();
    wanted.terms.forGood = true;
    CHECK_FALSE(
        codesOf(checkProposal(bench.db(), wanted, bench.today())).contains(QStringLiteral("contract_for_good")));
    const ContractId contract = bench.signedContract(wanted);
    CHECK(read(bench, contract).terms.forGood);
    CHECK(store::contract_proposals::find(bench.db(), read(bench, contract).proposal)->chainReason.isEmpty());
}

TEST_CASE("a contract past the proposal that is permanent by law is said to be so, and kept without its last day") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    for (const auto& [first, last] :
         {std::pair{"01-01-2024", "31-12-2024"}, {"01-01-2025", "31-12-2025"}, {"01-01-2026", "31-10-2026"}})
        bench.past(id, day(first), day(last));
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    const Problems said = checkContract(bench.db(), request, bench.today());
    const auto sentence = std::ranges::find(said, QStringLiteral("contract_becomes_permanent"),
                                            [](const Problem& one) { return one.code; });
    REQUIRE(sentence != said.end());
    CHECK(sentence->args == QStringList{QStringLiteral("30-11-2027")});
    request.overrideReason = QStringLiteral("Op papier gesloten");
    const auto done =
        test::as(bench.db(), bench.lead(), [&](auto& tx) { return recordContractMadeElsewhere(tx, request); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    const Contract kept = read(bench, *done.done);
    CHECK(kept.terms.forGood);
    CHECK_FALSE(kept.terms.lastDay);
    CHECK_FALSE(realEnd(bench.db(), kept));
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
    CHECK_FALSE(noticeLook(bench.db(), kept, {}, day("15-11-2027")).lawOn);
}

TEST_CASE("one of three contracts past the proposal keeps its last day") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    request.overrideReason = QStringLiteral("Op papier gesloten");
    const auto done =
        test::as(bench.db(), bench.lead(), [&](auto& tx) { return recordContractMadeElsewhere(tx, request); });
    REQUIRE(done);
    CHECK_FALSE(codesOf(done.problems).contains(QStringLiteral("contract_becomes_permanent")));
    CHECK(read(bench, *done.done).terms.lastDay == day("30-11-2027"));
}

TEST_CASE("days put right that make a contract permanent by law are for the team lead, and it is kept for good") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    bench.past(id, day("01-01-2024"), day("30-11-2026")); // 36 months are over after 31-12-2026
    const ContractId fixed = bench.recorded(id, day("01-12-2026"), day("31-12-2026"));
    ContractCorrection correction{fixed, read(bench, fixed).terms, bench.today(), {}, QStringLiteral("Tikfout")};
    correction.terms.lastDay = day("31-01-2027");
    const auto correct = [&](auto& tx) { return correctContract(tx, correction); };
    for (const WorkerId who : {bench.coach(), bench.hr()}) {
        const auto refused = test::as(bench.db(), who, correct);
        CHECK_FALSE(refused);
        CHECK(codesOf(refused.problems).contains(QStringLiteral("chain_permanent_duration")));
        CHECK_FALSE(canBeOverruled(refused.problems));
    }
    const auto done = test::as(bench.db(), bench.lead(), correct);
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    CHECK(codesOf(done.problems).contains(QStringLiteral("contract_becomes_permanent")));
    CHECK(read(bench, *done.done).terms.forGood);
    CHECK_FALSE(realEnd(bench.db(), read(bench, *done.done)));
    CHECK_FALSE(store::placements::latestOf(bench.db(), id)->until());
}

TEST_CASE("a number put right in a contract that turned out to be permanent by law is only told so") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId fixed = bench.recorded(id, day("01-12-2026"), day("30-11-2027"));
    bench.past(id, day("01-01-2024"), day("30-11-2026")); // somebody looked it up later
    ContractCorrection correction{fixed, read(bench, fixed).terms, bench.today(), {}, QStringLiteral("Tikfout")};
    correction.number = QStringLiteral("HR-7");
    const auto done = bench.act([&](auto& tx) { return correctContract(tx, correction); });
    REQUIRE(done);
    CHECK(codesOf(done.problems).contains(QStringLiteral("chain_permanent_duration")));
    CHECK(read(bench, *done.done).terms.lastDay == day("30-11-2027"));
}

TEST_CASE("what stands in the way of a contract for good is said before a reason is given") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    for (const auto& [first, last] :
         {std::pair{"01-01-2024", "31-12-2024"}, {"01-01-2025", "31-12-2025"}, {"01-01-2026", "31-10-2026"}})
        bench.past(id, day(first), day(last));
    ContractRequest request = bench.contract(id, day("01-12-2026"), day("31-12-2026"));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}}); // no place is left after its last day
        tx.statement("insert into workplace_capacity (id, workplace_id, valid_from, persons, recorded_at) values "
                     "(1, :place, '2027-01-01', 0, :now)")
            .with(bench.workplace(), tx.now())
            .run();
        tx.commit();
    }
    const QStringList said = codesOf(checkContract(bench.db(), request, bench.today()));
    INFO(said.join(u' ').toStdString());
    CHECK(said.join(u' ').contains(u"workplace_full"));
    request.overrideReason = QStringLiteral("Op papier gesloten");
    const auto done =
        test::as(bench.db(), bench.lead(), [&](auto& tx) { return recordContractMadeElsewhere(tx, request); });
    CHECK_FALSE(done);
    CHECK(codesOf(done.problems).join(u' ').contains(u"workplace_full"));
    CHECK_FALSE(canBeOverruled(done.problems));
}

TEST_CASE("a contract that is permanent by law is shown without a last day, on the timeline, in the chain and to HR") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const ContractId contract = byLaw(bench, id, false);
    const ParticipantId person = bench.personOf(id);
    const Contract kept = read(bench, contract);
    int lines = 0;
    for (const TimelineEntry& entry : timeline(bench.db(), person)) {
        if (entry.kind != TimelineKind::Contract || entry.id != contract.value || entry.code != u"contract")
            continue;
        ++lines;
        CHECK(entry.args.value(2).isEmpty());
    }
    CHECK(lines == 1);
    const auto check = contractCheck(bench.db(), person);
    REQUIRE(check);
    CHECK_FALSE(check->chain.chain.back().lastDay);
    const auto proposal = store::contract_proposals::find(bench.db(), kept.proposal).value();
    REQUIRE(proposal.terms.lastDay);
    CHECK_FALSE(contractCheck(bench.db(), proposal).chain.chain.back().lastDay);
    const QString form = letters::plainText(hrForm(bench.db(), proposal.id, bench.today(), ui::chainLines));
    INFO(form.toStdString());
    CHECK(form.contains(QStringLiteral("onbepaalde tijd (volgens de wet vast")));
    CHECK_FALSE(form.contains(shownDate(*proposal.terms.lastDay)));
}
