// SPDX-License-Identifier: EUPL-1.2
// Deadlines from the rows of a department, on both engines, and in the hands of a worker.
#include "core/reports/deadline_facts.h"
#include "core/reports/next_steps.h"
#include "core/reports/worklist.h"
#include "core/rules/deadline_by_hand.h"
#include "core/store/deadlines.h"
#include "core/store/notes.h"
#include "core/store/placements.h"
#include "core/store/stage.h"
#include "core/store/trajectories.h"
#include "core/work/deadline_work.h"
#include "core/work/ending.h"
#include "core/work/stage_start.h"
#include "tests/support/dates.h"
#include "tests/support/long_closed.h"
#include "tests/support/work_bench.h"

using namespace wijkwerk;
using namespace wijkwerk::work;
using test::codesOf;
using test::day;
using test::WorkBench;

namespace {

std::optional<Deadline> find(WorkBench& bench, ParticipantId person, const QString& subject, QDate today) {
    for (const Deadline& one : reports::deadlines(bench.db(), {{}, person}, today)) {
        if (toText(one.subject) == subject)
            return one;
    }
    return std::nullopt;
}

/// In a stage from 30-11-2026 t/m 28-02-2027 at Plantsoen Noord.
ParticipantId inStage(WorkBench& bench) {
    const ParticipantId person = bench.addAnother();
    const TrajectoryId way = bench.suitable(person);
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, bench.stage(way)); }));
    return person;
}

/// Nothing more to do before the first day.
void arrangeStart(WorkBench& bench, ParticipantId person) {
    const auto way = store::trajectories::openOf(bench.db(), person).value();
    const auto placement = store::placements::latestOf(bench.db(), way.id).value();
    for (const StartCheck& check : store::stage::checksOf(bench.db(), placement.id))
        REQUIRE(
            bench.act([&](auto& tx) { return tickStartCheck(tx, check.id, bench.today(), QStringLiteral("klaar")); }));
}

/// In a trial placement from 30-11-2026 t/m 29-01-2027: its end is of the law.
ParticipantId inTrial(WorkBench& bench) {
    const ParticipantId person = bench.addAnother();
    PlacementRequest request = bench.stage(bench.suitable(person));
    request.legalForm = StageLegalForm::TrialPlacement;
    request.months = 2;
    REQUIRE(bench.act([&](auto& tx) { return startStage(tx, request); }));
    return person;
}

} // namespace

TEST_CASE("the facts of a department give the deadlines of each person, all at once as one by one") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate today = bench.today();
    const ParticipantId referred = bench.addAnother();
    bench.refer(referred, day("02-11-2026"));
    const ParticipantId staged = inStage(bench);
    CHECK(find(bench, referred, QStringLiteral("first_talk"), today)->due == day("16-11-2026"));
    CHECK(find(bench, staged, QStringLiteral("week_5"), today)->due == day("31-12-2026"));
    CHECK(find(bench, staged, QStringLiteral("week_5"), today)->team == bench.team());
    CHECK(find(bench, staged, QStringLiteral("decision"), today)->due == day("05-02-2027"));

    std::vector<Deadline> apart = reports::deadlines(bench.db(), {{}, referred}, today);
    std::ranges::copy(reports::deadlines(bench.db(), {{}, staged}, today), std::back_inserter(apart));
    std::vector<Deadline> together = reports::deadlines(bench.db(), {}, today);
    const auto order = [](const Deadline& a, const Deadline& b) {
        return std::tuple(a.person.value, int(a.rule), toText(a.subject)) <
               std::tuple(b.person.value, int(b.rule), toText(b.subject));
    };
    std::ranges::sort(apart, order);
    std::ranges::sort(together, order);
    CHECK(apart == together);
    CHECK(reports::deadlines(bench.db(), {bench.coach(), {}}, today).size() == together.size());

    bench.talkOn(referred, day("12-11-2026"));
    CHECK_FALSE(find(bench, referred, QStringLiteral("first_talk"), today));
    CHECK(find(bench, referred, QStringLiteral("contact"), today)->due == day("12-12-2026"));
}

TEST_CASE("acts no longer make tasks for what a rule asks") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = inStage(bench);
    auto tasks = bench.db().statement("select count(*) from task where participant_id = :person and done_at is null");
    tasks.with(person);
    REQUIRE(tasks.next());
    CHECK(tasks.number() == 0);
}

TEST_CASE("a deadline is put off with a reason, and comes back to its own day") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = bench.addAnother();
    bench.refer(person, day("02-11-2026"));
    const auto talk = [&] { return find(bench, person, QStringLiteral("first_talk"), bench.today()).value(); };
    CHECK(talk().stage == AlertStage::Late);
    const auto postpone = [&](QDate until, const char* reason) {
        return bench.act(
            [&](auto& tx) { return postponeDeadline(tx, refOf(talk()), until, QString::fromUtf8(reason)); });
    };
    CHECK(codesOf(postpone(day("30-11-2026"), " ").problems) == QStringList{QStringLiteral("text_missing")});
    CHECK(codesOf(postpone(day("22-11-2026"), "vandaag").problems) == QStringList{QStringLiteral("date_in_past")});
    CHECK(codesOf(postpone({}, "geen dag").problems) == QStringList{QStringLiteral("day_missing")});
    REQUIRE(postpone(day("30-11-2026"), "Op vakantie"));
    CHECK(talk().stage == AlertStage::Later);
    CHECK(talk().due == day("16-11-2026"));
    CHECK(talk().day() == day("30-11-2026"));
    CHECK(store::deadlines::delaysOf(bench.db(), person).front().reason == QStringLiteral("Op vakantie"));
    REQUIRE(bench.act([&](auto& tx) { return takeBackDelay(tx, refOf(talk())); }));
    CHECK(talk().stage == AlertStage::Late);
    CHECK(store::deadlines::delaysOf(bench.db(), person).size() == 2);
}

TEST_CASE("a day of the law is not put off beyond itself") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = inTrial(bench);
    const auto law = [&] { return find(bench, person, QStringLiteral("trial_first_month_2"), bench.today()).value(); };
    const auto postpone = [&](QDate until) {
        return bench.act([&](auto& tx) { return postponeDeadline(tx, refOf(law()), until, QStringLiteral("Later")); });
    };
    const auto refused = postpone(day("01-02-2027"));
    CHECK(codesOf(refused.problems) == QStringList{QStringLiteral("postpone_beyond_law")});
    CHECK(refused.problems.front().args == QStringList{QStringLiteral("29-01-2027")});
    REQUIRE(postpone(day("25-01-2027")));
    CHECK(law().due == day("29-01-2027"));
}

TEST_CASE("done and not needed by hand, and taken back") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = inStage(bench);
    const auto week = [&] { return find(bench, person, QStringLiteral("week_2"), bench.today()); };
    const DeadlineRef ref = refOf(week().value());
    CHECK(codesOf(
              bench.act([&](auto& tx) { return settleDeadline(tx, ref, DeadlineOutcome::NotNeeded, {}); }).problems) ==
          QStringList{QStringLiteral("text_missing")});
    CHECK(codesOf(bench.act([&](auto& tx) { return settleDeadline(tx, ref, DeadlineOutcome::Done, {}); }).problems) ==
          QStringList{QStringLiteral("deadline_has_own_act")}); // an evaluation shows that
    REQUIRE(bench.act([&](auto& tx) {
        return settleDeadline(tx, ref, DeadlineOutcome::NotNeeded, QStringLiteral("Net gesproken"));
    }));
    CHECK_FALSE(week());
    REQUIRE(bench.act([&](auto& tx) { return reopenDeadline(tx, ref); }));
    CHECK(week());
    CHECK(store::deadlines::donesOf(bench.db(), person).size() == 2);
    const auto decision = [&] { return find(bench, person, QStringLiteral("decision"), bench.today()); };
    const DeadlineRef decided = refOf(decision().value());
    REQUIRE(bench.act([&](auto& tx) { return settleDeadline(tx, decided, DeadlineOutcome::Done, {}); }));
    CHECK_FALSE(decision()); // that it stops on its last day is written down nowhere else
}

TEST_CASE("what the program knows by itself is not said by hand") {
    WorkBench bench;
    const ParticipantId person = inStage(bench);
    const QDate late = day("07-12-2026");
    for (const char* subject : {"contact", "stage_end"}) {
        CAPTURE(subject);
        const DeadlineRef ref = refOf(find(bench, person, QString::fromLatin1(subject), late).value());
        for (const DeadlineOutcome said : {DeadlineOutcome::Done, DeadlineOutcome::NotNeeded})
            CHECK(
                codesOf(bench.act([&](auto& tx) { return settleDeadline(tx, ref, said, QStringLiteral("Hoeft niet")); })
                            .problems) == QStringList{QStringLiteral("deadline_has_own_act")});
        CHECK(find(bench, person, QString::fromLatin1(subject), late));
    }
}

TEST_CASE("each rule says whether its fact is in the program") {
    using rules::byHand;
    using rules::ByHand;
    using R = DeadlineRule;
    const std::tuple<R, const char*, ByHand> rows[] = {
        {R::FirstTalk, "first_talk", ByHand::NotNeeded},
        {R::Report, "report", ByHand::NotNeeded},
        {R::Evaluation, "week_5", ByHand::NotNeeded},
        {R::Decision, "decision", ByHand::Done},
        {R::Decision, "stage_end", ByHand::Nothing},
        {R::Decision, "form_ends", ByHand::Nothing},
        {R::TrialPlacement, "trial_first_month_2", ByHand::Done},
        {R::ParticipationPlace, "schooling_month_6", ByHand::Done},
        {R::ParticipationPlace, "premium_month_6", ByHand::Done},
        {R::ParticipationPlace, "review_month_9", ByHand::NotNeeded},
        {R::ParticipationPlace, "stop_check_month_12", ByHand::Done},
        {R::Notice, "notice_9", ByHand::NotNeeded},
        {R::Notice, "contract_end_9", ByHand::Nothing},
        {R::Chain, "chain_9", ByHand::Done},
        {R::Probation, "probation_9", ByHand::Done},
        {R::FlatSubsidy, "lks_flat_9", ByHand::Nothing},
        {R::WageValue, "wage_value_9", ByHand::Nothing},
        {R::WageBenefit, "lkv_9", ByHand::Nothing},
        {R::Certificate, "certificate_9", ByHand::NotNeeded},
        {R::ConsentEnd, "consent_9", ByHand::NotNeeded},
        {R::RightsRequest, "request_9", ByHand::Nothing},
        {R::Secondment, "secondment_notice_9", ByHand::Done},
        {R::Secondment, "secondment_end_9", ByHand::Nothing},
        {R::Aftercare, "aftercare_month_3", ByHand::NotNeeded},
        {R::Contact, "contact", ByHand::Nothing},
        {R::Objection, "objection_9", ByHand::Nothing},
        {R::StartChecks, "start_9", ByHand::Nothing},
        {R::Standstill, "go_on", ByHand::Nothing},
    };
    for (const auto& [rule, subject, hand] : rows) {
        CAPTURE(subject);
        CHECK(byHand(rule, QString::fromLatin1(subject)) == hand);
    }
}

TEST_CASE("who may not keep tasks puts nothing off") {
    WorkBench bench;
    const ParticipantId person = inStage(bench);
    const DeadlineRef ref = refOf(find(bench, person, QStringLiteral("week_2"), bench.today()).value());
    test::actAsNew(bench.db(), Role::DeptHead);
    CHECK(codesOf(
              bench.act([&](auto& tx) { return postponeDeadline(tx, ref, day("01-12-2026"), QStringLiteral("Druk")); })
                  .problems) == QStringList{QStringLiteral("role_may_not")});
}

TEST_CASE("Vandaag has one row for each person with the most urgent act, and not today is until tomorrow") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const QDate later = day("07-12-2026"); // the first talk of one is long late, week 2 of the other comes
    const ParticipantId referred = bench.addAnother();
    bench.refer(referred, day("02-11-2026"));
    const ParticipantId first = inStage(bench);
    const ParticipantId second = inStage(bench);
    for (const ParticipantId person : {first, second})
        bench.talkOn(person, day("20-11-2026"));
    const auto list = [&](QDate today) { return reports::worklist(bench.db(), bench.coach(), today); };
    const auto now = list(later);
    REQUIRE(now.late.size() == 3); // contact with the other two was due on the fourth
    const auto row = std::ranges::find_if(now.late, [&](const auto& one) { return one.people.front() == referred; });
    REQUIRE(row != now.late.end());
    CHECK(row->deadline->rule == DeadlineRule::FirstTalk);
    CHECK(row->others.size() == 1); // the contact, folded
    CHECK_FALSE(row->name.surname.isEmpty());

    // Equal acts of a team are one row, once nothing more urgent is open.
    for (const ParticipantId person : {first, second}) {
        bench.talkOn(person, day("04-12-2026"));
        arrangeStart(bench, person);
    }
    const auto grouped = list(later);
    REQUIRE(grouped.coming.size() == 1);
    CHECK(grouped.coming.front().people.size() == 2);
    CHECK(grouped.coming.front().deadline->rule == DeadlineRule::Evaluation);

    REQUIRE(bench.act([&](auto& tx) { return skipToday(tx, referred); }));
    CHECK(list(bench.today()).late.empty());
    CHECK(list(bench.today()).skipped.size() == 1);
    CHECK(list(bench.today().addDays(1)).late.size() == 1);
    REQUIRE(bench.act([&](auto& tx) { return unskipToday(tx, referred); }));
    CHECK(list(bench.today()).late.size() == 1);
}

TEST_CASE("a stage that ended without a decision goes before the contact that is late for longer") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = inStage(bench); // t/m 28-02-2027
    arrangeStart(bench, person);
    bench.talkOn(person, day("01-12-2026"));
    const QDate later = day("08-03-2027");
    REQUIRE(find(bench, person, QStringLiteral("contact"), later)->due < day("05-02-2027"));
    const auto list = reports::worklist(bench.db(), bench.coach(), later);
    REQUIRE(list.late.size() == 1);
    CHECK(list.late.front().deadline->rule == DeadlineRule::Decision);
    CHECK(toText(list.late.front().deadline->subject) == QStringLiteral("decision")); // late since 05-02
    CHECK(std::ranges::count_if(list.late.front().others, [](const auto& other) {
              return other.deadline && other.deadline->rule == DeadlineRule::Contact;
          }) == 1);
}

TEST_CASE("days of the law of somebody who stands still are for the jobcoach as long as no lead was named") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId person = inTrial(bench);
    {
        auto tx = db::Transaction(bench.db(), db::Act{QStringLiteral("test"), person.value, {}});
        tx.statement("insert into standstill (id, participant_id, reason, since, ask_on, recorded_at) values (1, "
                     ":person, 'crisis', '2027-01-29', '2027-02-03', :now)")
            .with(person, tx.now())
            .run();
        tx.commit();
    }
    const QDate today = day("03-02-2027");
    const auto own = reports::worklist(bench.db(), bench.coach(), today);
    REQUIRE(own.today.size() == 1);
    CHECK(own.today.front().deadline->rule == DeadlineRule::Standstill);
    CHECK(own.today.front().others.empty());
    CHECK(own.late.empty());
    REQUIRE_FALSE(own.standing.empty());
    CHECK(own.standing.front().deadline->rule == DeadlineRule::TrialPlacement);
    const auto all = reports::worklist(bench.db(), {}, today);
    REQUIRE_FALSE(all.standing.empty());
    CHECK(all.standing.front().deadline->rule == DeadlineRule::TrialPlacement);
}

TEST_CASE("the list says what is next for each person, a task or a deadline, and sorts by it") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    const ParticipantId idle = bench.addAnother();
    const ParticipantId staged = inStage(bench);
    const ParticipantId referred = bench.addAnother();
    bench.refer(referred, day("02-11-2026"));
    bench.talkOn(staged, day("20-11-2026"));
    std::vector<ParticipantId> ids{idle, staged, referred};
    const auto rows = reports::participantRows(bench.db(), ids, bench.today());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].nextStep.isEmpty());
    CHECK(rows[1].nextStepOn.has_value());
    CHECK(rows[2].nextStep == QStringLiteral("Eerste gesprek"));
    reports::sortByNextStep(bench.db(), ids, bench.today(), false);
    CHECK(ids == std::vector<ParticipantId>{referred, staged, idle});
}

TEST_CASE("the deadlines of a page of people are those of each of them, however many there are") {
    WorkBench bench(GENERATE(from_range(test::engines())));
    std::vector<ParticipantId> page;
    for (std::size_t i = 0; i < reports::peopleAtOnce + 2; ++i) {
        page.push_back(bench.addAnother());
        if (i % 10 == 0)
            bench.refer(page.back(), day("02-11-2026"));
    }
    const ParticipantId elsewhere = bench.addAnother();
    bench.refer(elsewhere, day("02-11-2026"));
    const auto found = reports::deadlines(bench.db(), {{}, {}, page}, bench.today());
    CHECK(found.size() == 14); // of seven people the first talk and the contact
    CHECK(std::ranges::none_of(found, [&](const Deadline& one) { return one.person == elsewhere; }));
    std::vector<Deadline> apart;
    for (const ParticipantId person : page)
        std::ranges::copy(reports::deadlines(bench.db(), {{}, person}, bench.today()), std::back_inserter(apart));
    CHECK(found == apart);
}

TEST_CASE("whatever a deadline is computed from makes the screens that show deadlines read again") {
    using db::Thing;
    for (const Thing thing :
         {Thing::Evaluation, Thing::ContractNotice, Thing::Contract, Thing::StartCheck, Thing::PlacementStart,
          Thing::Suspension, Thing::IntakeTalk, Thing::Certificate, Thing::Setting, Thing::Department,
          Thing::Standstill, Thing::Note, Thing::Deadline, Thing::Handover}) {
        db::ChangeSet changes;
        changes.changes.push_back({thing, 1});
        INFO(QString(db::codeOf(thing)).toStdString());
        CHECK(reports::touchesDeadlines(changes));
    }
    db::ChangeSet letter;
    letter.changes.push_back({Thing::Letter, 1});
    CHECK_FALSE(reports::touchesDeadlines(letter));
}
