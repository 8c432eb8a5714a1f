// SPDX-License-Identifier: EUPL-1.2
// Contracts: at once, after one another, ended early, put right; the chain over contracts and earlier work; aanzegging.
#include "core/reports/worklist.h"
#include "core/rules/notice.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/prior_employment.h"
#include "core/store/stage.h"
#include "core/store/trajectories.h"
#include "core/work/contract_look.h"
#include "core/work/ending.h"
#include "tests/support/contract_bench.h"
#include "tests/support/dates.h"
#include "tests/support/leaving_bench.h"
#include "tests/support/long_closed.h"
#include "ui/texts/chain_text.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::ContractBench;
using test::day;

namespace {

PriorEmployment earlier(ParticipantId person, PriorEmployer kind, QDate start, QDate last, bool sameWork = true) {
    PriorEmployment prior;
    prior.participant = person;
    prior.employer = QStringLiteral("Werkbureau Vast");
    prior.kind = kind;
    prior.startsOn = start;
    prior.lastDay = last;
    prior.sameWork = sameWork;
    prior.source = QStringLiteral("verteld bij het gesprek");
    return prior;
}

QStringList problemsOf(ContractBench& bench, const ContractRequest& request) {
    return codesOf(checkContract(bench.db(), request, bench.today()));
}

NoticeRequest notice(ContractId contract, QDate on, bool goesOn = false) {
    NoticeRequest request;
    request.contract = contract;
    request.goesOn = goesOn;
    request.terms = goesOn ? QStringLiteral("24 uur, schaal 1, t/m 31-12-2027") : QString();
    request.givenOn = on;
    request.how = NoticeHow::HandedOver;
    return request;
}

} // namespace

TEST_CASE("sheltered work gets a contract at once, without a stage and without a proposal") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const auto request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    const auto done = bench.act([&](auto& tx) { return recordContract(tx, request); });
    INFO(codesOf(done.problems).join(u' ').toStdString());
    REQUIRE(done);
    CHECK(store::trajectories::find(bench.db(), id)->phase == Phase::Contract);
    CHECK(store::placements::latestOf(bench.db(), id)->kind == PlacementKind::Contract);
    const auto stage = bench.someone();
    CHECK_FALSE(problemsOf(bench, bench.contract(stage, day("17-02-2027"), day("16-02-2028")))
                    .contains(QStringLiteral("contract_needs_stage")));
    const TrajectoryId waiting = bench.suitable(bench.addAnother());
    CHECK(problemsOf(bench, bench.contract(waiting, day("01-12-2026"), day("30-11-2027")))
              .contains(QStringLiteral("contract_needs_stage")));
}

TEST_CASE("a handhaver who worked here through an agency is permanent by law, and only the team lead may say go on") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    const ParticipantId person = bench.personOf(id);
    const auto request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    CHECK_FALSE(problemsOf(bench, request).join(u' ').contains(QLatin1String("chain_permanent")));
    REQUIRE(bench.act([&](auto& tx) {
        return addPriorEmployment(tx, earlier(person, PriorEmployer::Agency, day("01-01-2024"), day("30-11-2026")));
    }));
    CHECK(problemsOf(bench, request).contains(QStringLiteral("chain_permanent_duration")));
    // 01-01-2024 + 36 months: allowed t/m 31-12-2026
    const auto check = contractCheck(bench.db(), person, request.terms);
    CHECK(check.chain.permanentFrom == day("01-01-2027"));
    CHECK(ui::chainLines(check.chain) ==
          QStringList{QStringLiteral("1. 01-01-2024 up to and including 30-11-2026, Werkbureau Vast (earlier work for "
                                     "somebody else, counts)"),
                      QStringLiteral("2. 01-12-2026 up to and including 30-11-2027, Medewerker groen"),
                      QStringLiteral("Outcome: permanent by law from 01-01-2027 (BW 7:668a).")});
    CHECK_FALSE(bench.act([&](auto& tx) { return recordContract(tx, request); }));
    auto anyway = request;
    anyway.overrideReason = QStringLiteral("Vast mag");
    CHECK_FALSE(bench.act([&](auto& tx) { return recordContract(tx, anyway); })); // that is for the team lead
    CHECK(test::as(bench.db(), bench.lead(), [&](auto& tx) { return recordContract(tx, anyway); }));
}

TEST_CASE("earlier work counts when it is the same work, or with the municipality itself; a withdrawn line does not") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    const ParticipantId person = bench.personOf(id);
    const auto request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    const auto links = [&] { return contractCheck(bench.db(), person, request.terms).chain.chain.size(); };
    const auto add = [&](PriorEmployer kind, const char* from, bool same) {
        auto prior = earlier(person, kind, day(from), day("30-11-2026"), same);
        prior.employer = codeOf(kind);
        return bench.act([&](auto& tx) { return addPriorEmployment(tx, prior); }).done.value();
    };
    CHECK(links() == 1);
    const PriorEmploymentId other = add(PriorEmployer::Agency, "01-06-2026", false);
    CHECK(links() == 1);
    const PriorEmploymentId payroll = add(PriorEmployer::Payroll, "01-07-2026", true);
    CHECK(links() == 2);
    add(PriorEmployer::Municipality, "01-08-2026", false);
    CHECK(links() == 3);
    REQUIRE(bench.act([&](auto& tx) { return withdrawPriorEmployment(tx, payroll); }));
    CHECK(links() == 2);
    REQUIRE(bench.act([&](auto& tx) { return withdrawPriorEmployment(tx, other); }));
    CHECK(store::prior_employment::ofParticipant(bench.db(), person).size() == 1);
    CHECK(codesOf(bench
                      .act([&](auto& tx) {
                          return addPriorEmployment(
                              tx, earlier(person, PriorEmployer::Agency, day("01-06-2026"), day("30-05-2026")));
                      })
                      .problems) == QStringList{QStringLiteral("last_day_before_start")});
}

TEST_CASE("asked and none is something else than not asked") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::EnforcerConverted);
    const ParticipantId person = bench.personOf(id);
    const auto codes = [&] { return codesOf(checkProposal(bench.db(), bench.proposal(id), bench.today())); };
    CHECK(codes().contains(QStringLiteral("prior_employment_not_asked")));
    CHECK_FALSE(contractWay(bench.db(), *store::trajectories::find(bench.db(), id), bench.today()).askedOn);
    REQUIRE(bench.act([&](auto& tx) { return askedPriorEmployment(tx, person, day("18-11-2026")); }));
    REQUIRE(bench.act([&](auto& tx) { return askedPriorEmployment(tx, person, day("20-11-2026")); }));
    CHECK_FALSE(codes().contains(QStringLiteral("prior_employment_not_asked")));
    const auto way = contractWay(bench.db(), *store::trajectories::find(bench.db(), id), bench.today());
    CHECK(way.askedOn == day("20-11-2026"));
    CHECK(way.prior.empty());
}

TEST_CASE("a stage is no contract, and somebody who returns after years begins a new chain") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(); // three months of stage before it
    const ParticipantId person = bench.personOf(id);
    CHECK(contractCheck(bench.db(), person, bench.terms()).chain.chain.size() == 1);
    bench.past(id, day("01-01-2019"), day("31-12-2019"));
    bench.past(id, day("01-01-2020"), day("31-12-2020"));
    CHECK(contractCheck(bench.db(), person, bench.terms()).chain.chain.size() == 1);
    // A gap of six months counts, six months and a day does not: 04-01-2027 is the first day of the new one.
    bench.past(id, day("01-01-2026"), day("03-07-2026"));
    CHECK(contractCheck(bench.db(), person, bench.terms()).chain.chain.size() == 2);
    auto later = bench.terms();
    later.startsOn = day("05-01-2027");
    CHECK(contractCheck(bench.db(), person, later).chain.chain.size() == 1);
}

TEST_CASE("a contract that overlaps another ends it the day before, with a reason; before its start it is refused") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId first = bench.recorded(id, day("01-12-2026"), day("30-11-2027"));
    auto next = bench.contract(id, day("01-06-2027"), day("31-05-2028"));
    CHECK(problemsOf(bench, next).contains(QStringLiteral("contract_overlaps")));
    CHECK_FALSE(bench.act([&](auto& tx) { return recordContract(tx, next); }));
    next.overrideReason = QStringLiteral("meer uren");
    REQUIRE(bench.act([&](auto& tx) { return recordContract(tx, next); }));
    CHECK(store::contracts::find(bench.db(), first)->until() == day("31-05-2027"));
    CHECK(problemsOf(bench, bench.contract(id, day("01-06-2027"), day("31-05-2028")))
              .contains(QStringLiteral("contract_starts_before_other")));
}

TEST_CASE("a renewal follows its contract, wants the aanzegging first, and counts in the chain") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId first = bench.recorded(id, day("01-12-2026"), day("31-05-2027")); // exactly six months
    ContractProposal wanted = bench.proposal(id);
    wanted.terms.startsOn = day("01-06-2027");
    wanted.terms.lastDay = day("31-05-2028");
    CHECK(codesOf(checkProposal(bench.db(), wanted, bench.today())).contains(QStringLiteral("notice_before_renewal")));
    auto given = notice(first, bench.today(), true);
    CHECK(codesOf(bench.act([&](auto& tx) { return giveNotice(tx, given); }).problems) ==
          QStringList{QStringLiteral("notice_before_contract")}); // it begins on 1 December
    bench.past(id, day("01-01-2026"), day("30-11-2026"));
    {
        db::Transaction tx(bench.db(), {QStringLiteral("test"), 0, {}});
        store::contracts::addNotice(tx, {{},
                                         first,
                                         bench.personOf(id),
                                         true,
                                         QStringLiteral("zelfde"),
                                         bench.today(),
                                         NoticeHow::Post,
                                         {},
                                         {},
                                         {},
                                         {}});
        tx.commit();
    }
    const ContractId second = bench.signedContract(wanted);
    CHECK(store::contracts::find(bench.db(), first)->until() == day("31-05-2027"));
    CHECK(store::contracts::ofTrajectory(bench.db(), id).size() == 3);
    const auto goesOn = store::placements::latestOf(bench.db(), id).value();
    CHECK(goesOn.startsOn == day("01-06-2027"));
    CHECK(store::stage::checksOf(bench.db(), goesOn.id).empty()); // it is nobody's first day
    const auto check = contractCheck(bench.db(), bench.personOf(id)).value();
    CHECK(check.chain.chain.size() == 3);
    CHECK(check.chain.state == rules::ChainState::Last);
    CHECK(second != first);
}

TEST_CASE("aanzegging is needed from six months on a calendar date, and late has its price") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const auto look = [&](ContractId contract, QDate today) {
        return noticeLook(bench.db(), *store::contracts::find(bench.db(), contract),
                          store::contracts::notices(bench.db(), contract), today);
    };
    const ContractId six = bench.past(id, day("01-01-2026"), day("30-06-2026"));
    CHECK(look(six, day("01-02-2026")).lawOn == day("30-05-2026"));
    const ContractId five = bench.past(id, day("01-01-2026"), day("31-05-2026"));
    CHECK_FALSE(look(five, day("01-02-2026")).lawOn);
    const ContractId year = bench.past(id, day("01-01-2026"), day("31-12-2026"));
    CHECK(look(year, day("22-11-2026")).lawOn == day("30-11-2026"));
    CHECK(look(year, day("22-11-2026")).state == ContractState::NoticeDue);
    CHECK(look(year, day("01-12-2026")).state == ContractState::NoticeLate);
    CHECK(look(year, day("10-12-2026")).penalty.daysLate == 10);
    CHECK(look(year, day("10-12-2026")).penalty.cents == (1600'00LL * 10 + 15) / 31);
    const auto over = look(year, day("05-01-2027"));
    CHECK(over.state == ContractState::MayGoOn);
    REQUIRE(over.goesOnAs);
    CHECK(over.goesOnAs->start == day("01-01-2027"));
    CHECK(over.goesOnAs->lastDay == day("31-12-2027"));
}

TEST_CASE("an aanzegging is not taken back: another one follows it, and the proof may come later") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone();
    const ContractId year = bench.past(id, day("01-01-2026"), day("31-12-2026"));
    const auto give = [&](const NoticeRequest& request) {
        return bench.act([&](auto& tx) { return giveNotice(tx, request); });
    };
    auto going = notice(year, bench.today(), true);
    going.terms.clear();
    CHECK(codesOf(give(going).problems) == QStringList{QStringLiteral("notice_terms_missing")});
    const auto first = give(notice(year, day("20-11-2026")));
    CHECK(first.problems.empty());
    REQUIRE(first);
    const auto second = give(notice(year, bench.today(), true));
    CHECK(codesOf(second.problems) == QStringList{QStringLiteral("notice_given_before")});
    CHECK(store::contracts::notices(bench.db(), year).size() == 2);
    const auto receipt = [&](QDate on) {
        return codesOf(
            bench.act([&](auto& tx) { return recordReceipt(tx, *first.done, on, QStringLiteral("handtekening")); })
                .problems);
    };
    CHECK(receipt(day("19-11-2026")) == QStringList{QStringLiteral("received_before_given")});
    CHECK(receipt(day("21-11-2026")).isEmpty());
    CHECK(receipt(day("22-11-2026")) == QStringList{QStringLiteral("notice_received_already")});
}

TEST_CASE("an aanzegging says whether the contract goes on or ends: nothing is taken for granted") {
    ContractBench bench;
    const ContractId year = bench.past(bench.someone(), day("01-01-2026"), day("31-12-2026"));
    NoticeRequest request;
    request.contract = year;
    request.givenOn = bench.today();
    CHECK(codesOf(bench.act([&](auto& tx) { return giveNotice(tx, request); }).problems) ==
          QStringList{QStringLiteral("notice_answer_missing")});
    CHECK(store::contracts::notices(bench.db(), year).empty());
}

TEST_CASE("days too late are those after the last day of the law, on Vandaag and with the contract alike") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    // The law says Sunday 15 November 2026; the working day to work towards is the Friday before it.
    bench.recorded(id, day("17-11-2026"), day("16-11-2027"));
    const ContractId early = bench.past(id, day("16-12-2025"), day("15-12-2026"));
    const auto look = noticeLook(bench.db(), *store::contracts::find(bench.db(), early), {}, bench.today());
    REQUIRE(look.lawOn == day("15-11-2026"));
    CHECK(look.due->date == day("13-11-2026"));
    CHECK(look.penalty.daysLate == 7);
    CHECK(rules::noticeDaysLate(*look.lawOn, bench.today()) == 7);
    bool seen = false;
    std::vector<reports::WorkRow> rows = reports::worklist(bench.db(), {}, bench.today()).late;
    REQUIRE(rows.size() == 1);
    std::ranges::move(reports::unfolded(bench.db(), rows.front(), bench.today()), std::back_inserter(rows));
    for (const reports::WorkRow& row : rows) {
        if (row.deadline && row.deadline->subject == DeadlineSubject{"notice", early.value}) {
            CHECK(row.days == 7);
            seen = true;
        }
    }
    CHECK(seen);
}

TEST_CASE("a late aanzegging says how many days and what it may cost") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    const ContractId early = bench.past(id, day("15-12-2025"), day("14-12-2026")); // the law said 14-11-2026
    const auto late = bench.act([&](auto& tx) { return giveNotice(tx, notice(early, bench.today())); });
    REQUIRE(late);
    REQUIRE(codesOf(late.problems) == QStringList{QStringLiteral("notice_late")});
    CHECK(late.problems.front().args.front() == QStringLiteral("8")); // 15 t/m 22 November
    const ContractId brief = bench.past(id, day("01-09-2026"), day("31-12-2026"));
    CHECK(codesOf(bench.act([&](auto& tx) { return giveNotice(tx, notice(brief, bench.today())); }).problems) ==
          QStringList{QStringLiteral("notice_not_needed")});
}

TEST_CASE("a contract that ends without a calendar date needs no aanzegging") {
    ContractBench bench;
    const TrajectoryId id = bench.someone();
    Contract contract;
    contract.trajectory = id;
    contract.participant = bench.personOf(id);
    contract.terms = bench.terms();
    contract.terms.startsOn = day("01-01-2026");
    contract.terms.lastDay = day("31-12-2026");
    contract.terms.onCalendarDate = false;
    CHECK_FALSE(noticeLook(bench.db(), contract, {}, bench.today()).lawOn);
    CHECK(noticeLook(bench.db(), contract, {}, day("05-01-2027")).state == ContractState::Ended);
}

TEST_CASE("an early end needs that it was agreed, or a reason, and can be taken back") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId contract = bench.recorded(id, day("01-12-2026"), day("30-11-2027"));
    ContractEnd end{contract, day("31-01-2027"), QStringLiteral("op eigen verzoek"), {}};
    const auto run = [&] { return bench.act([&](auto& tx) { return endContract(tx, end); }); };
    CHECK(codesOf(run().problems) == QStringList{QStringLiteral("interim_notice_not_agreed")});
    end.overrideReason = QStringLiteral("beiden akkoord");
    REQUIRE(run());
    CHECK(store::contracts::find(bench.db(), contract)->until() == day("31-01-2027"));
    CHECK(store::placements::latestOf(bench.db(), id)->until() == day("31-01-2027"));
    CHECK(codesOf(run().problems).contains(QStringLiteral("contract_ended_already")));
    REQUIRE(bench.act([&](auto& tx) { return undoContractEnd(tx, contract, QStringLiteral("vergissing")); }));
    CHECK(store::contracts::find(bench.db(), contract)->until() == day("30-11-2027"));
    CHECK(store::placements::latestOf(bench.db(), id)->until() == day("30-11-2027"));
    end.endedOn = day("30-11-2027");
    CHECK(codesOf(run().problems).contains(QStringLiteral("contract_end_not_earlier")));
}

TEST_CASE("written facts are put right by a new row, and the notices stay with the contract") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId contract = bench.recorded(id, day("01-12-2026"), day("30-11-2027"));
    ContractCorrection correction{
        contract, store::contracts::find(bench.db(), contract)->terms, bench.today(), QStringLiteral("HR-12"), {}};
    correction.terms.lastDay = day("31-05-2027");
    const auto correct = [&] { return bench.act([&](auto& tx) { return correctContract(tx, correction); }); };
    CHECK(codesOf(correct().problems).contains(QStringLiteral("text_missing")));
    correction.reason = QStringLiteral("Tikfout");
    const auto done = correct();
    REQUIRE(done);
    const auto all = store::contracts::ofTrajectory(bench.db(), id);
    REQUIRE(all.size() == 1);
    CHECK(all.front().id == *done.done);
    CHECK(all.front().supersedes == contract);
    CHECK(all.front().number == QStringLiteral("HR-12"));
    CHECK(store::placements::latestOf(bench.db(), id)->until() == day("31-05-2027"));
}

TEST_CASE("a trajectory ends when its contract has been ended on that day") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const ContractId contract = bench.recorded(id, day("17-11-2026"), day("16-11-2027"));
    // With a contract that runs on nothing is closed, whatever is said: first it is said how the person left.
    CHECK(codesOf(bench.act([&](auto& tx) { return work::close(tx, test::closing(id)); }).problems) ==
          QStringList{QStringLiteral("closing_blocked")});
    EndRequest end = test::toWork(id);
    end.endedOn = bench.today();
    REQUIRE(bench.act([&](auto& tx) {
        return endContract(tx, {contract, bench.today(), QStringLiteral("Ander werk"), QStringLiteral("Beiden eens")});
    }));
    const auto ended = bench.act([&](auto& tx) { return endTrajectory(tx, end); });
    INFO(codesOf(ended.problems).join(u' ').toStdString());
    REQUIRE(ended);
    CHECK(bench.act([&](auto& tx) { return work::close(tx, test::closing(id)); }));
    CHECK(store::contracts::find(bench.db(), contract)->until() == bench.today());
}

TEST_CASE("contracts of everybody that run are read at once") {
    ContractBench bench(GENERATE(from_range(test::engines())));
    const TrajectoryId one = bench.someone();
    const TrajectoryId other = bench.someone();
    bench.past(one, day("01-01-2025"), day("31-12-2025"));
    const ContractId running = bench.past(one, day("01-01-2026"), day("31-12-2026"));
    bench.past(other, day("01-01-2025"), day("31-12-2025"));
    REQUIRE(bench.act([&](auto& tx) { return giveNotice(tx, notice(running, bench.today())); }));
    const auto open = store::contracts::openFrom(bench.db(), bench.today());
    REQUIRE(open.size() == 1);
    CHECK(open.front().id == running);
}

TEST_CASE("no role but coach, team lead and HR writes down contracts, and HR cannot place") {
    ContractBench bench;
    const TrajectoryId id = bench.someone(ParticipantKind::ShelteredWork);
    const auto request = bench.contract(id, day("01-12-2026"), day("30-11-2027"));
    for (const WorkerId who : {bench.guide(), bench.hr()})
        CHECK(codesOf(test::as(bench.db(), who, [&](auto& tx) { return recordContract(tx, request); }).problems) ==
              QStringList{QStringLiteral("role_may_not")});
}
