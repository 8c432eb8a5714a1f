// SPDX-License-Identifier: EUPL-1.2
// The engine of deadlines: papers, aftercare, contact, lead times, and what a worker says of a deadline.
#include "core/rules/evaluation_dates.h"
#include "tests/support/deadline_case.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using test::day;
using test::who;
using Case = test::DeadlineCase;

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
    left.facts.ends.push_back({who, Phase::Outflow, day("30-11-2026"), true, {}});
    CHECK(left.due("aftercare_month_1") == day("30-12-2026"));
    CHECK(left.due("aftercare_month_3") == day("26-02-2027")); // 28 February is a Sunday
    CHECK(left.due("aftercare_month_6") == day("28-05-2027")); // 30 May is a Sunday
    CHECK(left.due("status_26_weeks") == day("31-05-2027"));
    left.facts.ends.front().jobStartsOn = day("14-12-2026"); // the job begins later than the last day here
    CHECK(left.due("status_26_weeks") == day("14-06-2027"));
    left.facts.ways.front().lastContact = day("15-12-2026"); // fifteen days too soon
    CHECK(left.find(QStringLiteral("aftercare_month_1")));
    left.facts.ways.front().lastContact = day("16-12-2026");
    CHECK_FALSE(left.find(QStringLiteral("aftercare_month_1")));
    CHECK(left.find(QStringLiteral("aftercare_month_3")));
    left.facts.ends.back().statusAsked = false;
    CHECK_FALSE(left.find(QStringLiteral("status_26_weeks")));
    CHECK_FALSE(left.find(QStringLiteral("contact")));
}

TEST_CASE("a hand-over is done within fourteen days after somebody stopped, and after its first appointment comes how "
          "it went") {
    Case stopped(Phase::DroppedOut);
    stopped.facts.helps.push_back({who, 61, day("10-11-2026"), false, {}});
    CHECK(stopped.due("handover_61") == day("24-11-2026")); // agreed before the end is known
    stopped.facts.ends.push_back({who, Phase::DroppedOut, day("15-01-2027"), false, {}});
    CHECK(stopped.due("handover_61") == day("29-01-2027")); // 15 + 14, a Friday
    stopped.facts.helps.front().done = true;
    CHECK_FALSE(stopped.find(QStringLiteral("handover_61")));
    stopped.facts.helps.front().appointmentOn = day("23-01-2027");
    CHECK(stopped.due("handover_feedback_61") == day("29-01-2027")); // a week later is a Saturday
    CHECK_FALSE(stopped.find(QStringLiteral("handover_feedback_61"))->hard);
}

TEST_CASE("a secondment is told of sixty days before its end, and of its notice before that") {
    Case lent(Phase::Seconded);
    PlacementFact place;
    place.person = who;
    place.id = PlacementId{50};
    place.kind = PlacementKind::Secondment;
    place.startsOn = place.began = day("01-01-2026");
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

TEST_CASE("who came from the own list without a known contact is owed a first one, not the whole interval") {
    Case read(Phase::Waiting, "02-11-2026");
    WayFact& way = read.facts.ways.front();
    way.readOn = day("02-11-2026");
    way.lastContact = {};
    CHECK(read.due("contact") == day("16-11-2026")); // ten working days, as the first talk of who was referred
    CHECK(explained(*read.find(QStringLiteral("contact")), shippedValues(), {}).date == day("16-11-2026"));
    way.lastContact = day("01-06-2020"); // known from years ago
    CHECK(read.due("contact") == day("16-11-2026"));
    way.lastContact = day("02-11-2026");
    CHECK(read.due("contact") == day("02-12-2026"));
    way.lastContact = {};
    way.phase = Phase::Preselection;
    CHECK(read.due("contact") == day("02-12-2026")); // the first talk asks it sooner
}

TEST_CASE("contact is counted in this trajectory, and anew when nobody was asked to call for a while") {
    struct Row {
        const char* referred;
        const char* lastContact;
        const char* wentOn;  ///< last day of "pas op de plaats"
        const char* resumed; ///< last day of a suspension
        const char* since;
        const char* due; ///< in a stage: every fourteen days
    };
    const Row rows[] = {
        {"02-11-2026", "14-04-2023", "", "", "02-11-2026", "16-11-2026"}, // back after years
        {"02-11-2026", "02-11-2026", "", "", "02-11-2026", "16-11-2026"},
        {"02-11-2026", "12-11-2026", "", "", "12-11-2026", "26-11-2026"},
        {"02-03-2026", "12-06-2026", "20-11-2026", "", "20-11-2026", "04-12-2026"},
        {"02-03-2026", "21-11-2026", "20-11-2026", "", "21-11-2026", "05-12-2026"},
        {"02-03-2026", "12-06-2026", "", "13-11-2026", "13-11-2026", "27-11-2026"},
        {"02-03-2026", "12-06-2026", "18-11-2026", "13-11-2026", "18-11-2026", "02-12-2026"},
        {"02-11-2026", "", "14-04-2023", "", "02-11-2026", "16-11-2026"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.referred, row.lastContact, row.wentOn, row.resumed);
        Case person(Phase::Stage, row.referred);
        const auto maybe = [](const char* text) { return *text ? day(text) : QDate(); };
        WayFact& way = person.facts.ways.front();
        way.lastContact = *row.lastContact ? std::optional(day(row.lastContact)) : std::nullopt;
        way.wentOn = maybe(row.wentOn);
        if (*row.resumed)
            person.facts.suspensions.push_back({who, day("19-10-2026"), day(row.resumed)});
        const auto found = person.find(QStringLiteral("contact"));
        REQUIRE(found);
        CHECK(found->since == day(row.since));
        CHECK(found->due == day(row.due));
    }
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
    stage.facts.placements.front().began = day("30-11-2026");
    stage.facts.placements.front().until = day("28-02-2027");
    CHECK(stage.find(QStringLiteral("week_2")));
}

TEST_CASE("what was done for an earlier day is asked again when that day comes later") {
    const auto mark = [](Case& c, DeadlineRule rule, const char* subject) {
        MarkFact one;
        one.person = who;
        one.rule = rule;
        one.subject = subject;
        one.dueOn = c.due(subject);
        one.done = true;
        REQUIRE(one.dueOn.isValid());
        c.facts.marks.push_back(one);
        REQUIRE_FALSE(c.find(QString::fromLatin1(subject)));
    };
    Case extended(Phase::Stage);
    extended.stage("02-11-2026", "31-01-2027");
    mark(extended, DeadlineRule::Decision, "decision");
    extended.facts.placements.front().until = day("30-04-2027");
    CHECK(extended.due("decision") == day("09-04-2027"));
    extended.facts.placements.front().until = day("17-01-2027"); // shorter: the decision is taken
    CHECK_FALSE(extended.find(QStringLiteral("decision")));

    Case stood(Phase::Stage);
    stood.stage("02-11-2026", "31-01-2027");
    mark(stood, DeadlineRule::Evaluation, "week_2");
    mark(stood, DeadlineRule::Evaluation, "week_5");
    stood.facts.suspensions.push_back({who, day("23-11-2026"), day("06-12-2026")}); // after week 2, before week 5
    CHECK_FALSE(stood.find(QStringLiteral("week_2")));
    CHECK(stood.due("week_5") == day("18-12-2026"));

    Case still(Phase::Stage);
    still.facts.ways.front().askOn = day("26-11-2026");
    mark(still, DeadlineRule::Standstill, "go_on");
    still.facts.ways.front().askOn = day("10-02-2027"); // another time
    CHECK(still.due("go_on") == day("10-02-2027"));

    Case start(Phase::Stage);
    start.stage("30-11-2026", "28-02-2027");
    start.facts.placements.back().openChecks = 1;
    mark(start, DeadlineRule::StartChecks, "start_1000");
    start.facts.placements.back().startsOn = start.facts.placements.back().began = day("07-12-2026");
    CHECK(start.due("start_1000") == day("04-12-2026"));

    Case contract(Phase::Contract);
    contract.contract(9, "01-01-2027", "31-12-2027");
    mark(contract, DeadlineRule::Notice, "notice_9");
    contract.facts.contracts.back().lastDay = day("31-03-2028"); // put right
    CHECK(contract.due("notice_9") == day("29-02-2028"));

    Case quiet(Phase::Stage);
    quiet.facts.ways.front().lastContact = day("09-11-2026");
    mark(quiet, DeadlineRule::Contact, "contact");
    quiet.facts.ways.front().lastContact = day("16-11-2026"); // before the day that was marked
    CHECK(quiet.due("contact") == day("30-11-2026"));
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
        const Explained sum = explained(one, shippedValues(), stage.calendar);
        CHECK(sum.date == one.due);
        CHECK(sum.steps.size() >= 2);
        CHECK_FALSE(sum.source.isEmpty());
        CHECK(titleOfSubject(sum.name) == titleOf(one));
    }
    CHECK(titleOf(*stage.find(QStringLiteral("week_5"))) == QStringLiteral("Evaluatie week 5"));
    CHECK(sourceOf(DeadlineRule::Notice) == QStringLiteral("BW 7:668"));
}

TEST_CASE("the rhythm goes on after an extension, and ends with a final evaluation") {
    struct Row {
        const char* until;
        std::vector<int> weeks;
    };
    const Row rows[] = {
        {"29-01-2027", {2, 5, 8}},                 // a trial of two months
        {"28-02-2027", {2, 5, 8, 12}},             // thirteen weeks
        {"29-04-2027", {2, 5, 8, 12, 20}},         // five months: a week before the end
        {"29-05-2027", {2, 5, 8, 12, 24}},         // six months
        {"29-11-2027", {2, 5, 8, 12, 24, 36, 48}}, // a year
    };
    for (const Row& row : rows) {
        CAPTURE(row.until);
        CHECK(rhythmOf(day("30-11-2026"), day(row.until)) == row.weeks);
    }
    Case stage(Phase::Stage);
    stage.stage("30-11-2026", "29-05-2027");
    stage.facts.evaluations.push_back({who, 12, true, day("19-02-2027")}); // final one of the first three months
    CHECK_FALSE(stage.find(QStringLiteral("week_12")));
    CHECK(stage.due("week_24") == day("14-05-2027"));
    stage.facts.evaluations.push_back({who, 0, true, day("10-05-2027")});
    CHECK_FALSE(stage.find(QStringLiteral("week_24")));
}

TEST_CASE("until the contract begins the stage is evaluated, and nothing more is decided") {
    Case signedAlready(Phase::Contract);
    signedAlready.stage("30-11-2026", "28-02-2027").contract(9, "01-03-2027", "28-02-2028").on("11-01-2027");
    CHECK(signedAlready.due("week_8") == day("22-01-2027"));
    CHECK_FALSE(signedAlready.find(QStringLiteral("decision")));
    CHECK_FALSE(signedAlready.find(QStringLiteral("stage_end")));
    CHECK_FALSE(signedAlready.on("01-03-2027").find(QStringLiteral("week_8")));
}

TEST_CASE("a form that ends by law warns before the last day on which it exists") {
    Case duty(Phase::Stage);
    duty.stage("02-11-2026", "31-01-2027", StageLegalForm::CivicDuty);
    CHECK(duty.due("form_ends") == day("31-12-2026"));
    CHECK(duty.find(QStringLiteral("form_ends"))->hard);
    CHECK(explained(*duty.find(QStringLiteral("form_ends")), shippedValues(), duty.calendar).validTo ==
          day("31-12-2026"));
    Case inTime(Phase::Stage);
    inTime.stage("02-11-2026", "31-12-2026", StageLegalForm::CivicDuty);
    CHECK_FALSE(inTime.find(QStringLiteral("form_ends")));
}
