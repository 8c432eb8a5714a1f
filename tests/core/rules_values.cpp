// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/deadline.h"
#include "core/rules/consent.h"
#include "core/rules/contact_interval.h"
#include "core/rules/deadline_values.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/objection_term.h"
#include "core/rules/placing.h"
#include "core/rules/profile.h"
#include "core/rules/stage_term.h"
#include "core/rules/work_calendar.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using wijkwerk::test::day;

namespace {

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const auto& problem : problems)
        codes << problem.code;
    return codes;
}

/// A row of the department.
RuleValue own(Rule rule, const char* subject, std::vector<int> amounts, const char* from = "", const char* to = "") {
    RuleValue row;
    row.id = RuleValueId{1};
    row.rule = rule;
    row.subject = QString::fromLatin1(subject);
    row.amounts = std::move(amounts);
    if (day(from).isValid())
        row.validFrom = day(from);
    if (day(to).isValid())
        row.validTo = day(to);
    row.source = QStringLiteral("huisregel");
    row.reason = QStringLiteral("zo doen wij het");
    return row;
}

Values with(const std::vector<RuleValue>& rows) {
    return shippedValues().with(rows);
}

} // namespace

TEST_CASE("what is shipped is whole: every rule has a value with a source, and nothing is wrong with it") {
    const QDate today = day("23-11-2026");
    CHECK(check(shippedValues().rows()).empty());
    for (const auto& word : Words<Rule>::list) {
        CAPTURE(word.code);
        bool found = false;
        for (const RuleValue& row : shippedValues().rows()) {
            if (row.rule != word.value)
                continue;
            found = found || row.isValidOn(today) || word.value == Rule::QuietPeriod; // only on its own days
            CHECK_FALSE(row.source.isEmpty());
            CHECK_FALSE(row.isOwn());
        }
        CHECK(found);
    }
    // Those of the engine, and no other.
    for (int deadline = 1; deadline <= 23; ++deadline) {
        const QString code = QStringLiteral("D%1").arg(deadline, 2, 10, QLatin1Char('0'));
        CAPTURE(deadline);
        CHECK((shippedValues().find(Rule::AlertDays, code, today) != nullptr) ==
              fromCode<DeadlineRule>(QStringView(code)).has_value());
    }
}

TEST_CASE("the values of the law as domain.md has them") {
    const QDate today = day("23-11-2026");
    const Values& v = shippedValues();
    CHECK(v.numbers(Rule::StageMonths, today, QStringLiteral("trial_placement")) == std::vector{2, 2, 6});
    CHECK(v.numbers(Rule::StageMonths, today, QStringLiteral("participation_place")) == std::vector{6, 24, 48});
    CHECK(v.numbers(Rule::ParticipationMoments, today) == std::vector{6, 9, 12, 24, 36, 48});
    CHECK(v.number(Rule::ChainContracts, today) == 3);
    CHECK(v.number(Rule::ChainMonths, today) == 36);
    CHECK(v.number(Rule::ChainGapMonths, today) == 6);
    CHECK(v.number(Rule::ChainContracts, today, QStringLiteral("aow")) == 6);
    CHECK(v.number(Rule::ChainMonths, today, QStringLiteral("aow")) == 48);
    CHECK(v.number(Rule::NoticeMonths, today) == 1);
    CHECK(v.number(Rule::NoticeFromMonths, today) == 6);
    CHECK(v.numbers(Rule::AlertDays, today, QStringLiteral("D07")) == std::vector{60, 45, 35});
    CHECK(v.number(Rule::ObjectionWeeks, today) == 6);
    CHECK(v.number(Rule::StandstillDays, today) == 3);
    CHECK(v.find(Rule::ChainContracts, {}, today)->byLaw);
    CHECK_FALSE(v.find(Rule::EvaluationWeeks, QStringLiteral("stage"), today)->byLaw);
    // Before 2020 the chain was another one, and the program does not know it.
    CHECK(v.find(Rule::ChainContracts, {}, day("31-12-2019")) == nullptr);
    CHECK(v.number(Rule::ChainContracts, day("31-12-2019")) == 0);
}

TEST_CASE("a changed row changes the date that is counted with it") {
    const QDate start = day("30-11-2026"), last = day("28-02-2027");
    const Values weekly = with({own(Rule::EvaluationWeeks, "stage", {3, 6})});
    const auto dates = evaluationDates(start, last, {}, weekly);
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].due == day("18-12-2026")); // 20 December is a Sunday
    CHECK(dates[1].due == day("08-01-2027"));
    CHECK(decisionDate(start, last, {}, with({own(Rule::DecisionWeeks, "", {4})})) == day("29-01-2027"));
    CHECK(lastStageDay(StageLegalForm::WorkStage, start, 0, with({own(Rule::StageMonths, "work_stage", {4, 0, 12})})) ==
          day("29-03-2027"));
    CHECK(lastDayToObject(day("23-11-2026"), {}, with({own(Rule::ObjectionWeeks, "", {8})})) == day("18-01-2027"));
    CHECK(contactInterval(Phase::Stage, ParticipantKind::Nug, start) == 14);
    CHECK(contactInterval(Phase::Stage, ParticipantKind::SwSeconded, start) == 60);
    CHECK(contactInterval(Phase::Referred, ParticipantKind::Nug, start) == 30);
    CHECK(contactInterval(Phase::Stage, ParticipantKind::Youth, start,
                          with({own(Rule::ContactDays, "stage/youth", {7})})) == 7);
    const Problems longer = checkStageTerm(StageLegalForm::WorkStage, start, day("30-11-2027"),
                                           with({own(Rule::StageMonths, "work_stage", {4, 0, 12})}));
    CHECK(codesOf(longer) == QStringList{QStringLiteral("stage_too_long")}); // 12 months are t/m 29-11-2027
}

TEST_CASE("a row goes from its first day on and until its last one") {
    const Values v = with({own(Rule::DecisionWeeks, "", {4}, "01-01-2027", "31-12-2027"),
                           own(Rule::DecisionWeeks, "", {5}, "01-07-2027")});
    const struct {
        const char* on;
        int weeks;
    } table[] = {{"31-12-2026", 3}, {"01-01-2027", 4}, {"30-06-2027", 4}, {"01-07-2027", 5}, {"01-01-2030", 5}};
    for (const auto& row : table) {
        CAPTURE(row.on);
        CHECK(v.number(Rule::DecisionWeeks, day(row.on)) == row.weeks);
    }
    const Values year = with({own(Rule::DecisionWeeks, "", {4}, "01-01-2027", "31-12-2027")});
    CHECK(year.number(Rule::DecisionWeeks, day("01-01-2028")) == 3); // the shipped one is back
}

TEST_CASE("what the law fixes may not be overruled because a department wrote down a newer amount") {
    const Values v = with({own(Rule::StageMonths, "trial_placement", {2, 2, 5})});
    CHECK(v.find(Rule::StageMonths, QStringLiteral("trial_placement"), day("01-12-2026"))->byLaw);
    const Values house = with({own(Rule::StageMonths, "work_stage", {3, 0, 9})});
    CHECK_FALSE(house.find(Rule::StageMonths, QStringLiteral("work_stage"), day("01-12-2026"))->byLaw);
}

TEST_CASE("a row that cannot be right is told and not used") {
    const struct {
        RuleValue row;
        const char* code;
    } table[] = {
        {own(Rule::NoticeMonths, "", {13}), "rule_value_range"},
        {own(Rule::StageMonths, "work_stage", {3, 0, 121}), "rule_value_range"},
        {own(Rule::StageMonths, "work_stage", {3}), "rule_value_count"},
        {own(Rule::NoticeMonths, "", {}), "rule_value_count"},
        {own(Rule::EvaluationWeeks, "stage", {9, 3}), "rule_value_order"},
        {own(Rule::EvaluationWeeks, "stage", {3, 3}), "rule_value_order"},
        {own(Rule::StageMonths, "stage", {3, 0, 6}), "rule_value_subject_unknown"},
        {own(Rule::AlertDays, "D24", {3}), "rule_value_subject_unknown"},
        {own(Rule::ContactDays, "stage/nobody", {3}), "rule_value_subject_unknown"},
        {own(Rule::DecisionWeeks, "", {2}, "02-01-2027", "01-01-2027"), "rule_value_ends_before_start"},
    };
    for (const auto& line : table) {
        CAPTURE(line.code, toText(line.row.amounts).toStdString());
        CHECK(codesOf(check(line.row)) == QStringList{QString::fromLatin1(line.code)});
        const Values v = with({line.row});
        CHECK(v.rows() == shippedValues().rows());
        CHECK(v.problems().size() == 1);
    }
    RuleValue nowhere = own(Rule::DecisionWeeks, "", {2});
    nowhere.source = QStringLiteral("  ");
    CHECK(codesOf(check(nowhere)) == QStringList{QStringLiteral("rule_value_source_missing")});
}

TEST_CASE("rows that cannot both be true at one time") {
    const auto first = own(Rule::DecisionWeeks, "", {4}, "01-01-2027", "31-03-2027");
    const auto again = own(Rule::DecisionWeeks, "", {5}, "01-01-2027");
    const auto inside = own(Rule::DecisionWeeks, "", {5}, "31-03-2027");
    const auto after = own(Rule::DecisionWeeks, "", {5}, "01-04-2027");
    const auto other = own(Rule::ReportDays, "", {5}, "01-01-2027");
    const QStringList overlap{QStringLiteral("rule_value_overlap")};
    CHECK(codesOf(check({first, again})) == overlap);
    CHECK(codesOf(check({inside, first})) == overlap);
    CHECK(check({first, after, other}).empty());
    CHECK(check({own(Rule::DecisionWeeks, "", {4}), after}).empty()); // the older one stops where the newer begins
    CHECK(codesOf(check(std::vector<RuleValue>{})) == QStringList{QStringLiteral("rule_values_empty")});
}

TEST_CASE("a file of rules that is empty or cannot be read says so") {
    const struct {
        const char* json;
        const char* code;
        int row;
    } table[] = {
        {"", "rule_values_empty", 0},
        {"[]", "rule_values_empty", 0},
        {"{}", "rule_values_not_understood", 0},
        {"[{", "rule_values_not_understood", 0},
        {R"([{"rule": "notice_months", "amount": "1", "source": "BW"}, {"rule": "moon", "amount": "1"}])",
         "rule_value_rule_unknown", 2},
        {R"([{"rule": "notice_months", "amount": "1", "source": "BW"}, {"rule": "report_days", "amount": "five"}])",
         "rule_value_no_number", 2},
        {R"([{"rule": "notice_months", "amount": "99", "source": "BW"}])", "rule_value_range", 1},
    };
    for (const auto& line : table) {
        CAPTURE(line.json);
        const RuleFile file = readRuleFile(line.json);
        REQUIRE(codesOf(file.problems) == QStringList{QString::fromLatin1(line.code)});
        CHECK(file.problems.front().row == line.row);
    }
}

TEST_CASE("Good Friday and 5 May are own working days when the department says so, in the years it says so") {
    const QDate goodFriday = day("26-03-2027"), liberation = day("05-05-2027");
    const WorkCalendar shipped = workCalendar({day("24-12-2026")});
    CHECK_FALSE(isWorkingDay(goodFriday, shipped));
    CHECK_FALSE(isWorkingDay(liberation, shipped));
    CHECK_FALSE(isWorkingDay(day("24-12-2026"), shipped));
    const WorkCalendar working = workCalendar({}, with({own(Rule::DayOff, "good_friday", {0})}));
    CHECK(isWorkingDay(goodFriday, working));
    CHECK_FALSE(isWorkingDay(liberation, working));
    const WorkCalendar lustrum =
        workCalendar({}, with({own(Rule::DayOff, "liberation_day", {0}),
                               own(Rule::DayOff, "liberation_day", {1}, "01-01-2032", "31-12-2032")}));
    CHECK(isWorkingDay(liberation, lustrum));
    CHECK_FALSE(isWorkingDay(day("05-05-2032"), lustrum));
    CHECK(dayOffName(day("05-05-2032"), lustrum) == QStringLiteral("Bevrijdingsdag"));
    // Legal days stay what they are.
    CHECK(isLegalDayOff(goodFriday));
}

TEST_CASE("what was a number in the program is a value of the department") {
    const QDate on = day("23-11-2026");
    CHECK(usualConsentEnd(on) == day("22-05-2027"));
    CHECK(usualConsentEnd(on, with({own(Rule::ConsentMonths, "", {12}, "01-11-2026")})) == day("22-11-2027"));
    Consent consent; // shown as ending when D15 is
    consent.givenOn = on;
    consent.validUntil = on.addDays(20);
    CHECK(stateOf(consent, on) == ConsentState::InForce);
    CHECK(stateOf(consent, on, with({own(Rule::AlertDays, "D15", {20}, "01-11-2026")})) == ConsentState::Ending);
    CHECK(isOldLimit(day("01-06-2026"), day("01-12-2026")));
    CHECK_FALSE(isOldLimit(day("01-06-2026"), day("01-12-2026"),
                           with({own(Rule::KnowledgeMonths, "", {9, 12}, "01-01-2026")})));
    const DeadlineValues shipped(shippedValues(), on);
    CHECK(shipped.leadOf(DeadlineRule::StartChecks) == LeadTimes{3});
    CHECK(shipped.finalDays.number(on) == 28);
    CHECK(shipped.reviewDays.number(on) == 30);
    CHECK(shipped.aftercareDays.number(on) == 14);
    const DeadlineValues mine(
        with({own(Rule::AlertDays, "W01", {5}, "01-11-2026"), own(Rule::NearDays, "aftercare", {7}, "01-11-2026")}),
        on);
    CHECK(mine.leadOf(DeadlineRule::StartChecks) == LeadTimes{5});
    CHECK(mine.aftercareDays.number(on) == 7);
}

TEST_CASE("every holiday is a row with its source, and the calendar counts those that have one") {
    const QDate today = day("23-11-2026");
    for (const auto& word : Words<Holiday>::list) {
        CAPTURE(word.code);
        const RuleValue* row = shippedValues().find(Rule::DayOff, QString::fromLatin1(word.code), today);
        REQUIRE(row);
        CHECK(row->amounts == std::vector{1});
        const bool chosen = word.value == Holiday::GoodFriday || word.value == Holiday::LiberationDay;
        CHECK(row->byLaw == !chosen);
        CHECK((row->source == u"huisregel") == chosen);
        const QDate date = dayOf(word.value, 2027);
        CHECK(holidayOn(date) == word.value);
        CHECK_FALSE(isWorkingDay(date, workCalendar({})));
    }
    CHECK(workCalendar({}).working.empty()); // without looking at each year
    // Of one that has no row nobody is free.
    CHECK(isWorkingDay(day("17-05-2027"), workCalendar({}, Values()))); // Whit Monday
    // A law that takes Whit Monday away from 2028 on, and the day of the king as it was.
    std::vector<RuleValue> rows = shippedValues().rows();
    for (RuleValue& row : rows) {
        if (row.rule == Rule::DayOff && row.subject == u"whit_monday")
            row.validTo = day("31-12-2027");
    }
    const WorkCalendar later = workCalendar({}, Values(rows));
    CHECK_FALSE(isWorkingDay(day("17-05-2027"), later));
    CHECK(isWorkingDay(day("05-06-2028"), later));
    CHECK_FALSE(isWorkingDay(day("30-04-2013"), workCalendar({})));
    CHECK_FALSE(isWorkingDay(day("27-04-2027"), workCalendar({})));
    // The department works on the day of the king.
    CHECK(isWorkingDay(day("27-04-2027"), workCalendar({}, with({own(Rule::DayOff, "kings_day", {0}, "01-01-2027")}))));
    CHECK_FALSE(
        isWorkingDay(day("27-04-2026"), workCalendar({}, with({own(Rule::DayOff, "kings_day", {0}, "01-01-2027")}))));
}

TEST_CASE("a row of the law that began after the department wrote its own goes first, one that was there does not") {
    std::vector<RuleValue> rows = shippedValues().rows();
    RuleValue law;
    law.rule = Rule::ChainGapMonths;
    law.amounts = {60};
    law.validFrom = day("01-01-2028");
    law.source = QStringLiteral("BW 7:668a, Wet meer zekerheid flexwerkers");
    law.byLaw = true;
    rows.push_back(law);
    const Values shipped(rows);
    const auto gap = [](const Values& values, const char* on) { return values.number(Rule::ChainGapMonths, day(on)); };
    const RuleValue early = own(Rule::ChainGapMonths, "", {7}, "01-01-2026");
    const Values before = shipped.with({early});
    CHECK(gap(before, "31-12-2027") == 7);
    CHECK(gap(before, "01-01-2028") == 60);
    REQUIRE(before.overtakenBy(early));
    CHECK(before.overtakenBy(early)->validFrom == day("01-01-2028"));
    // Written down for after the change: the department's again.
    const RuleValue late = own(Rule::ChainGapMonths, "", {7}, "01-02-2028");
    CHECK(gap(shipped.with({late}), "31-01-2028") == 60);
    CHECK(gap(shipped.with({late}), "01-02-2028") == 7);
    CHECK_FALSE(shipped.with({late}).overtakenBy(late));
    // What ended before is not overtaken, and a house rule that changes overtakes nothing.
    const RuleValue ended = own(Rule::ChainGapMonths, "", {7}, "01-01-2026", "31-12-2027");
    CHECK_FALSE(shipped.with({ended}).overtakenBy(ended));
    rows.back().byLaw = false;
    CHECK(gap(Values(rows).with({early}), "01-01-2028") == 7);
}

TEST_CASE("tegenprestatie becomes maatschappelijke participatie on 1 January 2027, and what was stays") {
    using enum StageLegalForm;
    const QDate before = day("31-12-2026"), after = day("01-01-2027");
    CHECK(formOn(CivicDuty, before) == CivicDuty);
    CHECK(formOn(CivicDuty, after) == CivicParticipation);
    CHECK(formOn(SocialActivation, before) == SocialActivation);
    CHECK(formOn(SocialActivation, after) == CivicParticipation);
    CHECK(formOn(WorkStage, after) == WorkStage);
    CHECK(formsOn(before).size() == 6);
    CHECK(formsOn(after) == std::vector{WorkStage, TrialPlacement, ParticipationPlace, CivicParticipation});
    CHECK(stageTermRule(CivicDuty, before)->defaultMonths == 3);
    CHECK_FALSE(stageTermRule(CivicDuty, after));
}
