// SPDX-License-Identifier: EUPL-1.2
// The engine of deadlines: the rules of the pathway, with dates that were worked out on paper.
#include "tests/support/deadline_case.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using test::day;
using test::team;
using test::who;
using Case = test::DeadlineCase;

TEST_CASE("the first talk is within ten own working days after the referral") {
    struct Row {
        const char* referred;
        const char* due;
    };
    const Row rows[] = {
        {"20-11-2026", "04-12-2026"},                               // a Friday
        {"02-11-2026", "16-11-2026"}, {"18-12-2026", "05-01-2027"}, // over Christmas and New Year
        {"25-03-2027", "12-04-2027"},                               // Good Friday and Easter Monday
        {"20-04-2027", "07-05-2027"}, // King's Day, Liberation Day and Ascension right after it
        {"15-02-2028", "29-02-2028"}, // leap day
    };
    for (const Row& row : rows) {
        CAPTURE(row.referred);
        CHECK(Case(Phase::Referred, row.referred).due("first_talk") == day(row.due));
    }
    Case open(Phase::Referred, "20-04-2027"); // a department that works on 5 May
    open.calendar.working = {Holiday::LiberationDay};
    CHECK(open.due("first_talk") == day("05-05-2027"));
    Case closed(Phase::Referred, "16-12-2026");
    closed.calendar.closed = {{day("24-12-2026"), day("31-12-2026"), {}}};
    CHECK(closed.due("first_talk") == day("08-01-2027"));
}

TEST_CASE("a talk that was held or is planned in time answers the first talk, one that comes too late does not") {
    CHECK_FALSE(Case(Phase::Referred).talk("10-11-2026").find(QStringLiteral("first_talk")));
    CHECK_FALSE(Case(Phase::Referred).talk("16-11-2026", true).find(QStringLiteral("first_talk")));
    CHECK(Case(Phase::Referred).talk("17-11-2026", true).find(QStringLiteral("first_talk")));
    CHECK(Case(Phase::Referred).talk("30-10-2026").find(QStringLiteral("first_talk"))); // before the referral
}

TEST_CASE("the report comes within five working days after the talk, until there is an advice") {
    CHECK(Case(Phase::Preselection).talk("20-11-2026").due("report") == day("27-11-2026"));
    CHECK(Case(Phase::Preselection).talk("09-11-2026").stageOf("report") == AlertStage::Late);
    CHECK_FALSE(Case(Phase::Preselection).find(QStringLiteral("report")));
    Case advised(Phase::Preselection);
    advised.talk("09-11-2026");
    advised.facts.advices.push_back({who, AdviceOutcome::Suitable, day("10-11-2026")});
    CHECK_FALSE(advised.find(QStringLiteral("report")));
    // another talk: from that one on again
    advised.facts.advices.back().outcome = AdviceOutcome::AnotherTalk;
    CHECK_FALSE(advised.find(QStringLiteral("report")));
    advised.talk("19-11-2026");
    CHECK(advised.due("report") == day("26-11-2026"));
}

TEST_CASE("a stage is evaluated in weeks 2, 5, 8 and 12 and decided three weeks before its end") {
    Case stage(Phase::Stage);
    stage.stage("30-11-2026", "28-02-2027");
    CHECK(stage.due("week_2") == day("11-12-2026"));
    CHECK(stage.due("week_5") == day("31-12-2026")); // 3 January is a Sunday, 1 January a holiday
    CHECK(stage.due("week_8") == day("22-01-2027"));
    CHECK(stage.due("decision") == day("05-02-2027")); // 7 February is a Sunday
    CHECK(stage.due("week_12") == day("19-02-2027"));
    CHECK(stage.due("stage_end") == day("28-02-2027")); // a Sunday: an end never moves by itself
    for (const char* own : {"decision", "stage_end"})   // of the house: no day of the law
        CHECK_FALSE(stage.find(QString::fromLatin1(own))->hard);
    CHECK_FALSE(stage.find(QStringLiteral("week_2"))->hard);
    CHECK(stage.find(QStringLiteral("week_2"))->team == team);
    stage.evaluated(2, "10-12-2026");
    CHECK_FALSE(stage.find(QStringLiteral("week_2")));
    CHECK(stage.find(QStringLiteral("week_5")));
    stage.facts.proposals.push_back({who, false, day("01-02-2027")});
    CHECK_FALSE(stage.find(QStringLiteral("decision")));
    CHECK(stage.find(QStringLiteral("stage_end")));
}

TEST_CASE("a stage that goes on after standing still is evaluated so many days later, and not while it stands still") {
    Case stage(Phase::Stage);
    stage.stage("02-11-2026", "14-02-2027").on("07-12-2026");
    stage.facts.suspensions.push_back({who, day("23-11-2026"), {}});
    CHECK_FALSE(stage.find(QStringLiteral("week_5")));
    stage.facts.suspensions.back().until = day("06-12-2026"); // 14 days
    CHECK(stage.due("week_2") == day("13-11-2026"));          // 15 November is a Sunday; it was before
    CHECK(stage.due("week_5") == day("18-12-2026"));          // 06-12 and 14 days is Sunday the 20th
    // What an earlier stage stood still moves nothing here.
    stage.facts.suspensions.back() = {who, day("05-10-2026"), day("18-10-2026")};
    CHECK(stage.due("week_5") == day("04-12-2026"));
}

TEST_CASE("while a stage stands still the days of the law stay, and its own are quiet") {
    Case trial(Phase::Stage);
    trial.stage("30-11-2026", "29-01-2027", StageLegalForm::TrialPlacement);
    trial.facts.suspensions.push_back({who, day("07-12-2026"), {}});
    CHECK(trial.due("trial_first_month_2") == day("29-01-2027"));
    for (const char* own : {"week_2", "week_5", "week_8", "decision"})
        CHECK_FALSE(trial.find(QString::fromLatin1(own)));
    CHECK(trial.due("stage_end") == day("29-01-2027")); // it would pass unseen
}

TEST_CASE("what must be arranged before the first day is asked until somebody began, left or the place is over") {
    Case stage(Phase::Stage);
    stage.stage("30-11-2026", "28-02-2027");
    CHECK_FALSE(stage.find(QStringLiteral("start_1000")));
    rules::PlacementFact& place = stage.facts.placements.front();
    place.openChecks = 2;
    CHECK(stage.due("start_1000") == day("27-11-2026")); // the Friday before that Monday
    CHECK(stage.on("30-11-2026").stageOf("start_1000") == AlertStage::Late);
    place.started = true;
    CHECK_FALSE(stage.find(QStringLiteral("start_1000")));
    place.started = false;
    place.left = true;
    CHECK_FALSE(stage.find(QStringLiteral("start_1000")));
    place.left = false;
    CHECK_FALSE(stage.on("01-03-2027").find(QStringLiteral("start_1000")));
}

TEST_CASE("the days of the law of somebody who stands still are the team lead's, the jobcoach's when none was named") {
    Case still(Phase::Stage);
    still.stage("30-11-2026", "29-01-2027", StageLegalForm::TrialPlacement);
    const auto law = [&] { return still.find(QStringLiteral("trial_first_month_2")).value(); };
    still.facts.ways.front().coach = WorkerId{11};
    CHECK(law().owner == WorkerId{11});
    still.facts.ways.front().askOn = day("26-11-2026");
    CHECK(law().owner == WorkerId{11});
    still.facts.ways.front().lead = WorkerId{12};
    CHECK(law().owner == WorkerId{12});
    CHECK(still.find(QStringLiteral("week_2"))->owner == WorkerId{11});
    CHECK(still.find(QStringLiteral("go_on"))->owner == WorkerId{11});
}

TEST_CASE("somebody who moved keeps the rhythm of the stage") {
    Case stage(Phase::Stage);
    stage.stage("02-11-2026", "06-12-2026").stage("07-12-2026", "31-01-2027");
    stage.facts.placements.back().began = day("02-11-2026");
    CHECK(stage.due("week_8") == day("24-12-2026")); // 27 December is a Sunday, 25 is Christmas
    CHECK(stage.due("stage_end") == day("31-01-2027"));
    // without a move it is a stage of its own
    stage.facts.placements.back().began = day("07-12-2026");
    CHECK(stage.due("week_8") == day("29-01-2027"));
}

TEST_CASE("trial placements and participation places have days by law") {
    Case trial(Phase::Stage);
    trial.stage("30-11-2026", "29-01-2027", StageLegalForm::TrialPlacement);
    CHECK(trial.due("trial_first_month_2") == day("29-01-2027"));
    CHECK(trial.find(QStringLiteral("trial_first_month_2"))->hard);
    Case extended(Phase::Stage);
    extended.stage("30-11-2026", "29-05-2027", StageLegalForm::TrialPlacement);
    CHECK_FALSE(extended.find(QStringLiteral("trial_first_month_2"))); // it was decided: it goes on
    CHECK(extended.due("trial_last_month_6") == day("28-05-2027"));    // the 29th is a Saturday
    Case place(Phase::Stage);
    place.stage("01-12-2026", "30-11-2028", StageLegalForm::ParticipationPlace);
    CHECK(place.due("schooling_month_6") == day("31-05-2027"));
    CHECK(place.due("premium_month_6") == day("31-05-2027"));
    CHECK(place.due("review_month_9") == day("31-08-2027"));
    CHECK(place.due("stop_check_month_12") == day("30-11-2027"));
    CHECK(place.due("participation_month_24") == day("30-11-2028"));
    CHECK_FALSE(place.find(QStringLiteral("participation_month_36")));
    place.evaluated(0, "20-08-2027");
    CHECK_FALSE(place.find(QStringLiteral("review_month_9")));
}

TEST_CASE("unpaid work of before counts along for the days of the law, as it does when somebody is placed") {
    Case trial(Phase::Stage);
    trial.stage("01-09-2026", "01-01-2027", StageLegalForm::TrialPlacement);
    CHECK_FALSE(trial.find(QStringLiteral("trial_last_month_6")));
    trial.facts.placements.back().before = {61, 61}; // six months counted from 02-07-2026
    const auto last = trial.find(QStringLiteral("trial_last_month_6"));
    REQUIRE(last);
    CHECK(last->legalDay == day("01-01-2027"));
    CHECK(last->legalDay == lastDayWithBefore(StageLegalForm::TrialPlacement, day("01-09-2026"), {61, 61}));
    CHECK(last->due == day("31-12-2026"));
    CHECK(explained(*last, shippedValues(), trial.calendar).date == last->due);

    Case place(Phase::Stage);
    place.stage("01-12-2026", "31-08-2028", StageLegalForm::ParticipationPlace);
    CHECK_FALSE(place.find(QStringLiteral("participation_month_24")));
    place.facts.placements.back().before = {0, 91}; // a stage of before: only its first term is shorter
    CHECK(place.find(QStringLiteral("participation_month_24"))->legalDay == day("31-08-2028"));
    CHECK(place.due("schooling_month_6") == day("31-05-2027"));
    place.facts.placements.back().before = {61, 61}; // an earlier participation place: from 01-10-2026
    CHECK(place.due("schooling_month_6") == day("31-03-2027"));
    CHECK(place.due("premium_month_6") == day("31-03-2027"));
    CHECK(place.due("review_month_9") == day("30-06-2027"));
    place.facts.placements.back().before = {300, 300}; // from 04-02-2026: half a year was over before this one
    for (const char* past : {"schooling_month_6", "premium_month_6", "review_month_9"})
        CHECK_FALSE(place.find(QString::fromLatin1(past)));
    CHECK(place.due("stop_check_month_12") == day("03-02-2027"));
    CHECK(place.due("premium_month_12") == day("03-02-2027"));
}

TEST_CASE("who has a startkwalificatie is offered no schooling on a participation place") {
    Case place(Phase::Stage);
    place.stage("01-12-2026", "30-11-2028", StageLegalForm::ParticipationPlace);
    CHECK(place.find(QStringLiteral("schooling_month_6")));
    place.facts.ways.front().startQualified = true;
    CHECK_FALSE(place.find(QStringLiteral("schooling_month_6")));
    CHECK(place.find(QStringLiteral("premium_month_6")));
    CHECK(place.find(QStringLiteral("review_month_9")));
}

TEST_CASE("notice of a contract is given one month before its end, never later, and only from six months on") {
    struct Row {
        const char* from;
        const char* until;
        const char* legal; ///< empty: no notice
        const char* due;
    };
    const Row rows[] = {
        {"01-01-2027", "31-12-2027", "30-11-2027", "30-11-2027"}, // a Tuesday
        {"01-12-2026", "30-11-2027", "30-10-2027", "29-10-2027"}, // a Saturday: earlier
        {"01-10-2026", "31-03-2027", "28-02-2027", "26-02-2027"}, // clamped to the end of February, a Sunday
        {"01-10-2027", "31-03-2028", "29-02-2028", "29-02-2028"}, // leap day
        {"01-12-2026", "31-05-2027", "30-04-2027", "30-04-2027"}, // six months
        {"01-12-2026", "30-05-2027", "", ""},                     // one day less
        {"01-12-2026", "30-04-2027", "", ""},                     // five months
    };
    for (const Row& row : rows) {
        CAPTURE(row.until);
        Case contract(Phase::Contract);
        contract.contract(9, row.from, row.until);
        const auto notice = contract.find(QStringLiteral("notice_9"));
        CHECK(notice.has_value() == (*row.legal != '\0'));
        if (notice) {
            CHECK(notice->legalDay == day(row.legal));
            CHECK(notice->due == day(row.due));
            CHECK(notice->hard);
        }
        CHECK(contract.due("contract_end_9") == day(row.until));
        contract.facts.contracts.back().noticed = true;
        CHECK_FALSE(contract.find(QStringLiteral("notice_9")));
    }
    Case open(Phase::Contract);
    open.contract(9, "01-12-2026", "30-11-2027");
    open.facts.contracts.back().onCalendarDate = false;
    CHECK_FALSE(open.find(QStringLiteral("notice_9")));
}

TEST_CASE("reminders of a notice come 60, 45 and 35 days before it") {
    struct Row {
        const char* today;
        AlertStage stage;
        int reminder;
    };
    const Row rows[] = {
        // The day of the notice is Tuesday 30 November: 60 days before it is Friday 1 October, 45 is Saturday the
        // 16th, so Friday the 15th, 35 is Tuesday the 26th.
        {"30-09-2027", AlertStage::Later, 0},  {"01-10-2027", AlertStage::Coming, 1},
        {"14-10-2027", AlertStage::Coming, 1}, {"15-10-2027", AlertStage::Coming, 2},
        {"25-10-2027", AlertStage::Coming, 2}, {"26-10-2027", AlertStage::Coming, 3},
        {"30-11-2027", AlertStage::Today, 3},  {"01-12-2027", AlertStage::Late, 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.today);
        Case contract(Phase::Contract);
        contract.contract(9, "01-01-2027", "31-12-2027").on(row.today);
        const auto notice = contract.find(QStringLiteral("notice_9"));
        REQUIRE(notice);
        CHECK(notice->stage == row.stage);
        CHECK(notice->reminder == row.reminder);
    }
}

TEST_CASE("the chain warns for the third contract and for thirty-six months") {
    Case third(Phase::Contract);
    third.contract(1, "01-01-2025", "30-06-2025", false).contract(2, "01-07-2025", "31-12-2025", false);
    third.contract(3, "01-01-2026", "31-12-2026");
    CHECK(third.due("chain_3") == day("31-12-2026"));
    // a gap of six months and a day begins a new chain
    Case fresh(Phase::Contract);
    fresh.contract(1, "01-01-2025", "30-06-2025", false).contract(2, "02-01-2026", "30-06-2026", false);
    fresh.contract(3, "01-07-2026", "30-06-2027");
    CHECK_FALSE(fresh.find(QStringLiteral("chain_3")));
    // earlier work elsewhere counts too: 36 months from 01-02-2024
    Case prior(Phase::Contract);
    prior.contract(0, "01-02-2024", "31-12-2025", false).contract(2, "01-01-2026", "31-12-2026");
    CHECK(prior.find(QStringLiteral("chain_2"))->legalDay == day("31-01-2027"));
    CHECK(prior.due("chain_2") == day("29-01-2027"));
}

TEST_CASE("the end of a probation is told before and forgotten after") {
    Case contract(Phase::Contract);
    contract.contract(9, "01-11-2026", "31-10-2027");
    contract.facts.contracts.back().probationMonths = 1;
    CHECK(contract.due("probation_9") == day("30-11-2026"));
    CHECK(contract.stageOf("probation_9") == AlertStage::Coming);
    CHECK_FALSE(contract.on("01-12-2026").find(QStringLiteral("probation_9")));
}
