// SPDX-License-Identifier: EUPL-1.2
// The engine of deadlines on facts made by hand: every rule with dates that were worked out on paper.
#include "core/rules/deadline_engine.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using test::day;

namespace {

const ParticipantId who{7};
const TrajectoryId way{70};
const TeamId team{3};

/// One person in a phase, referred on a Monday and seen today.
struct Case {
    DeadlineFacts facts;
    DeadlineValues values;
    WorkCalendar calendar;
    QDate today = day("23-11-2026"); // a Monday

    explicit Case(Phase phase, const char* referred = "02-11-2026") {
        WayFact fact;
        fact.person = who;
        fact.way = way;
        fact.phase = phase;
        fact.phaseSince = fact.referredOn = day(referred);
        fact.lastContact = today;
        facts.ways.push_back(fact);
    }
    Case& stage(const char* from, const char* until, StageLegalForm form = StageLegalForm::WorkStage) {
        PlacementFact fact;
        fact.person = who;
        fact.id = PlacementId{1000 + std::int64_t(facts.placements.size())};
        fact.form = form;
        fact.startsOn = day(from);
        fact.until = day(until);
        fact.team = team;
        facts.placements.push_back(fact);
        return *this;
    }
    Case& contract(std::int64_t id, const char* from, const char* until, bool current = true) {
        ContractFact fact;
        fact.person = who;
        fact.id = id;
        fact.current = current;
        fact.startsOn = day(from);
        fact.until = day(until);
        facts.contracts.push_back(fact);
        return *this;
    }
    Case& talk(const char* on, bool planned = false) {
        facts.talks.push_back({who, day(on), planned});
        return *this;
    }
    Case& evaluated(int week, const char* on) {
        facts.evaluations.push_back({who, week, false, day(on)});
        return *this;
    }
    Case& on(const char* date) {
        today = day(date);
        facts.ways.front().lastContact = today;
        return *this;
    }

    std::vector<Deadline> all() const { return deadlines(facts, values, WorkDays(calendar, today), today); }
    std::optional<Deadline> find(const QString& subject) const {
        for (const Deadline& one : all()) {
            if (toText(one.subject) == subject)
                return one;
        }
        return std::nullopt;
    }
    QDate due(const char* subject) const {
        const auto found = find(QString::fromLatin1(subject));
        return found ? found->due : QDate();
    }
    AlertStage stageOf(const char* subject) const {
        const auto found = find(QString::fromLatin1(subject));
        REQUIRE(found);
        return found->stage;
    }
};

} // namespace

TEST_CASE("the first talk is within ten own working days after the referral") {
    struct Row {
        const char* referred;
        const char* due;
    };
    const Row rows[] = {
        {"20-11-2026", "04-12-2026"},                               // a Friday
        {"02-11-2026", "16-11-2026"}, {"18-12-2026", "05-01-2027"}, // over Christmas and New Year
        {"25-03-2027", "12-04-2027"},                               // Good Friday and Easter Monday
        {"20-04-2027", "06-05-2027"}, // King's Day, Liberation Day; Ascension is the next day
        {"15-02-2028", "29-02-2028"}, // leap day
    };
    for (const Row& row : rows) {
        CAPTURE(row.referred);
        CHECK(Case(Phase::Referred, row.referred).due("first_talk") == day(row.due));
    }
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
    CHECK(stage.find(QStringLiteral("decision"))->hard);
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
}

TEST_CASE("somebody who moved keeps the rhythm of the stage") {
    Case stage(Phase::Stage);
    stage.stage("02-11-2026", "06-12-2026").stage("07-12-2026", "31-01-2027");
    stage.facts.placements.back().moved = true;
    CHECK(stage.due("week_8") == day("24-12-2026")); // 27 December is a Sunday, 25 is Christmas
    CHECK(stage.due("stage_end") == day("31-01-2027"));
    // without a move it is a stage of its own
    stage.facts.placements.back().moved = false;
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
        {"29-10-2027", AlertStage::Later, 0}, // 60 days before 31-12 is Monday 1 November
        {"01-11-2027", AlertStage::Coming, 1}, {"16-11-2027", AlertStage::Coming, 2},
        {"26-11-2027", AlertStage::Coming, 3}, {"30-11-2027", AlertStage::Today, 3},
        {"01-12-2027", AlertStage::Late, 3},
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

TEST_CASE("papers, consents and requests have their own owners and need no trajectory") {
    Case person(Phase::Stage);
    person.facts.ways.front() = {};
    person.facts.ways.front().person = who;
    const WorkerId handler{5};
    person.facts.terms = {{who, DeadlineRule::RightsRequest, 31, day("02-11-2026"), day("02-12-2026"), handler},
                          {who, DeadlineRule::ConsentEnd, 32, day("02-06-2026"), day("06-12-2026"), handler},
                          {who, DeadlineRule::Certificate, 33, day("02-06-2021"), day("02-06-2027"), {}}};
    CHECK(person.due("request_31") == day("02-12-2026"));
    CHECK(person.find(QStringLiteral("request_31"))->hard);
    CHECK(person.find(QStringLiteral("request_31"))->owner == handler);
    CHECK(person.stageOf("request_31") == AlertStage::Coming);
    CHECK(person.due("consent_32") == day("04-12-2026")); // a Sunday: the working day before
    CHECK(person.stageOf("certificate_33") == AlertStage::Later);
    CHECK(person.all().size() == 3);
}

TEST_CASE("aftercare comes after one, three and six months, and a contact answers it") {
    Case left(Phase::Aftercare);
    left.facts.ways.front().lastContact = {};
    left.facts.ends.push_back({who, Phase::Outflow, day("30-11-2026"), false});
    CHECK(left.due("aftercare_month_1") == day("30-12-2026"));
    CHECK(left.due("aftercare_month_3") == day("26-02-2027")); // 28 February is a Sunday
    CHECK(left.due("aftercare_month_6") == day("28-05-2027")); // 30 May is a Sunday
    CHECK(left.due("status_26_weeks") == day("31-05-2027"));
    left.facts.ways.front().lastContact = day("15-12-2026"); // fifteen days too soon
    CHECK(left.find(QStringLiteral("aftercare_month_1")));
    left.facts.ways.front().lastContact = day("16-12-2026");
    CHECK_FALSE(left.find(QStringLiteral("aftercare_month_1")));
    CHECK(left.find(QStringLiteral("aftercare_month_3")));
    left.facts.ends.back().statusKnown = true;
    CHECK_FALSE(left.find(QStringLiteral("status_26_weeks")));
    left.facts.ends.back().into = Phase::DroppedOut;
    CHECK_FALSE(left.find(QStringLiteral("status_26_weeks")));
    CHECK_FALSE(left.find(QStringLiteral("contact")));
}

TEST_CASE("a secondment is told of sixty days before its end, and of its notice before that") {
    Case lent(Phase::Seconded);
    PlacementFact place;
    place.person = who;
    place.id = PlacementId{50};
    place.kind = PlacementKind::Secondment;
    place.startsOn = day("01-01-2026");
    lent.facts.placements.push_back(place);
    CHECK_FALSE(lent.find(QStringLiteral("secondment_end_50"))); // without an end nothing ends
    lent.facts.placements.back().until = day("17-01-2027");
    CHECK(lent.due("secondment_end_50") == day("17-01-2027"));
    CHECK(lent.stageOf("secondment_end_50") == AlertStage::Coming);
    CHECK(lent.due("secondment_notice_50") == day("18-12-2026")); // thirty days, as shipped
    lent.facts.placements.back().noticeDays = 60;
    CHECK(lent.due("secondment_notice_50") == day("18-11-2026"));
}

TEST_CASE("contact has an interval for each kind and phase, the same for list, card and deadline") {
    struct Row {
        ParticipantKind kind;
        Phase phase;
        int days; ///< 0: none
    };
    const Row rows[] = {
        {ParticipantKind::Reintegrator, Phase::Stage, 14},     {ParticipantKind::Reintegrator, Phase::Contract, 30},
        {ParticipantKind::SwSeconded, Phase::Seconded, 60},    {ParticipantKind::SwSeconded, Phase::Waiting, 60},
        {ParticipantKind::Reintegrator, Phase::Waiting, 30},   {ParticipantKind::Nug, Phase::Referred, 30},
        {ParticipantKind::Reintegrator, Phase::Outflow, 0},    {ParticipantKind::Reintegrator, Phase::Aftercare, 0},
        {ParticipantKind::ShelteredWork, Phase::Contract, 30},
    };
    for (const Row& row : rows) {
        CAPTURE(row.days);
        Case person(row.phase, "01-06-2026");
        person.facts.ways.front().kind = row.kind;
        const QDate last = person.today.addDays(-row.days);
        person.facts.ways.front().lastContact = last;
        const auto found = person.find(QStringLiteral("contact"));
        CHECK(found.has_value() == (row.days > 0));
        if (!found)
            continue;
        CHECK(found->due == person.today);
        CHECK(found->stage == AlertStage::Today);
        CHECK_FALSE(isQuiet(row.kind, row.phase, last, last, person.today, person.values.contact));
        CHECK(isQuiet(row.kind, row.phase, last, last, person.today.addDays(1), person.values.contact));
        person.today = person.today.addDays(1);
        CHECK(person.stageOf("contact") == AlertStage::Late);
    }
    Case never(Phase::Waiting, "01-11-2026");
    never.facts.ways.front().lastContact = {};
    CHECK(never.due("contact") == day("01-12-2026")); // from the referral
}

TEST_CASE("days on which the department is closed do not count in a lead time") {
    Case lead(Phase::Stage);
    lead.stage("30-11-2026", "28-02-2027").on("22-12-2026");
    CHECK(lead.find(QStringLiteral("week_5"))->alertFrom == day("24-12-2026")); // 31-12 minus 7
    CHECK(lead.stageOf("week_5") == AlertStage::Later);
    lead.calendar.closed = {{day("28-12-2026"), day("30-12-2026"), {}}}; // three working days
    CHECK(lead.find(QStringLiteral("week_5"))->alertFrom == day("21-12-2026"));
    CHECK(lead.stageOf("week_5") == AlertStage::Coming);
}

TEST_CASE("who stands still has only the question how to go on, and the days of the law for the team lead") {
    Case still(Phase::Contract);
    still.contract(9, "01-01-2026", "31-12-2026");
    still.facts.ways.front().askOn = day("25-11-2026");
    still.facts.ways.front().lastContact = day("01-06-2026");
    CHECK_FALSE(still.find(QStringLiteral("contact")));
    CHECK(still.due("go_on") == day("25-11-2026"));
    for (const Deadline& one : still.all())
        CHECK(one.standsStill);
}

TEST_CASE("what was put off stands on its new day, and a day of the law does not move") {
    Case soft(Phase::Stage);
    soft.stage("02-11-2026", "31-01-2027").on("14-12-2026"); // week 5 was Friday 4 December
    const auto mark = [](Case& c, DeadlineRule rule, const char* subject, const char* due, const char* until) {
        MarkFact one;
        one.person = who;
        one.rule = rule;
        one.subject = subject;
        one.dueOn = day(due);
        one.isDelay = true;
        one.until = day(until);
        c.facts.marks.push_back(one);
    };
    CHECK(soft.stageOf("week_5") == AlertStage::Late);
    mark(soft, DeadlineRule::Evaluation, "week_5", "04-12-2026", "21-12-2026");
    CHECK(soft.stageOf("week_5") == AlertStage::Later);
    CHECK(soft.due("week_5") == day("04-12-2026")); // still told
    CHECK(soft.find(QStringLiteral("week_5"))->day() == day("21-12-2026"));
    CHECK(soft.on("21-12-2026").stageOf("week_5") == AlertStage::Today);
    CHECK(soft.on("22-12-2026").stageOf("week_5") == AlertStage::Late);
    CHECK(soft.stageOf("week_2") == AlertStage::Late);                // another one of the same rule
    mark(soft, DeadlineRule::Evaluation, "week_5", "04-12-2026", ""); // back to its own day
    CHECK_FALSE(soft.find(QStringLiteral("week_5"))->postponedTo);

    Case hard(Phase::Contract);
    hard.contract(9, "01-01-2027", "31-12-2027").on("02-11-2027");
    mark(hard, DeadlineRule::Notice, "notice_9", "30-11-2027", "15-12-2027");
    CHECK(hard.stageOf("notice_9") == AlertStage::Later);
    CHECK(hard.on("30-11-2027").stageOf("notice_9") == AlertStage::Today);
    CHECK(hard.on("01-12-2027").stageOf("notice_9") == AlertStage::Late);
    CHECK(hard.find(QStringLiteral("notice_9"))->day() == day("30-11-2027"));
}

TEST_CASE("what a worker said is done stays done for that stage, not for the next one") {
    Case stage(Phase::Stage);
    stage.stage("02-11-2026", "31-01-2027");
    MarkFact done;
    done.person = who;
    done.rule = DeadlineRule::Evaluation;
    done.subject = "week_2";
    done.dueOn = day("13-11-2026");
    done.done = true;
    stage.facts.marks.push_back(done);
    CHECK_FALSE(stage.find(QStringLiteral("week_2")));
    done.done = false; // taken back
    stage.facts.marks.push_back(done);
    CHECK(stage.find(QStringLiteral("week_2")));
    stage.facts.marks.back().done = true;
    stage.facts.placements.front().startsOn = day("30-11-2026"); // a later stage
    stage.facts.placements.front().until = day("28-02-2027");
    CHECK(stage.find(QStringLiteral("week_2")));
}

TEST_CASE("what must be arranged before the first day is due the working day before it") {
    Case start(Phase::Stage);
    start.stage("30-11-2026", "28-02-2027");
    CHECK_FALSE(start.find(QStringLiteral("start_1000")));
    start.facts.placements.back().openChecks = 2;
    CHECK(start.due("start_1000") == day("27-11-2026"));
    start.facts.placements.back().started = true;
    CHECK_FALSE(start.find(QStringLiteral("start_1000")));
}

TEST_CASE("every deadline has a title, a source and steps in Dutch") {
    Case stage(Phase::Stage);
    stage.stage("01-12-2026", "30-11-2028", StageLegalForm::ParticipationPlace);
    for (const Deadline& one : stage.all()) {
        CHECK_FALSE(titleOf(one).contains(u'%'));
        CHECK_FALSE(titleOf(one).startsWith(u'D'));
        CHECK(stepsOf(one, stage.values).size() >= 3);
    }
    CHECK(titleOf(*stage.find(QStringLiteral("week_5"))) == QStringLiteral("Evaluatie week 5"));
    CHECK(sourceOf(DeadlineRule::Notice) == QStringLiteral("BW 7:668"));
}
