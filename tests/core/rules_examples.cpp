// SPDX-License-Identifier: EUPL-1.2
// Hand-worked examples of the terms of a stage, of decisions, of deadlines and of the days that move
// (domain.md 2.4, 2.5, 11). Each expected day was counted on a calendar, not taken from the program. Contracts:
// rules_contract_examples.cpp.
#include "core/rules/explained_dates.h"
#include "core/rules/objection_term.h"
#include "core/rules/stage_term.h"
#include "core/rules/work_calendar.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"
#include "tests/support/examples.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using wijkwerk::test::day;
using wijkwerk::test::Example;
using wijkwerk::test::shown;

namespace {

QString period(const char* start, int months) {
    return shown(lastDayOfPeriod(day(start), months));
}
QString moved(const char* from, int months) {
    return shown(addMonths(day(from), months));
}
QString stage(StageLegalForm form, const char* start, int months = 0) {
    return shown(explainStageEnd(form, day(start), months).date);
}
QString mayRun(StageLegalForm form, const char* start, const char* last) {
    const Problems problems = checkStageTerm(form, day(start), day(last));
    return problems.empty() ? QStringLiteral("mag") : problems.front().code;
}
QString evaluation(int week, const char* start, const WorkCalendar& calendar = {}) {
    return shown(explainEvaluation(week, day(start), calendar).date);
}
QString decision(const char* start, const char* last) {
    return shown(explainDecision(day(start), day(last)).date);
}
QString objection(const char* sent, const std::vector<QDate>& equated = {}) {
    return shown(explainObjectionEnd(day(sent), equated).date);
}
QString firstTalk(const char* referred) {
    return shown(explainFirstTalk(day(referred)).date);
}
QString report(const char* talked, const WorkCalendar& calendar = {}) {
    return shown(explainReport(day(talked), calendar).date);
}
QString aftercare(int month, const char* left) {
    return shown(explainAftercare(month, day(left)).date);
}

const WorkCalendar christmas{{}, {{QDate(2026, 12, 24), QDate(2026, 12, 31), QStringLiteral("kerstsluiting")}}};
const WorkCalendar goodFridayWorks{{Holiday::GoodFriday}, {}};

} // namespace

TEST_CASE("examples: periods and months back") {
    test::checkAll({
        {period("12-10-2026", 3), "11-01-2027", "the day before 12 January"},
        {period("28-11-2026", 3), "27-02-2027", "28 February is there, so the day before it"},
        {period("29-11-2026", 3), "28-02-2027", "there is no 29 February in 2027: its last day"},
        {period("30-11-2026", 3), "28-02-2027", "no 30 February either"},
        {period("01-12-2026", 3), "28-02-2027", "the day before 1 March"},
        {period("31-08-2026", 3), "30-11-2026", "no 31 November: its last day"},
        {period("31-12-2026", 3), "30-03-2027", "31 March is there, so the day before it"},
        {period("29-02-2028", 12), "28-02-2029", "no leap day a year later"},
        {period("29-02-2028", 3), "28-05-2028", "the day before 29 May"},
        {period("30-11-2027", 3), "29-02-2028", "no 30 February, and 2028 has a leap day"},
        {period("29-11-2027", 3), "28-02-2028", "29 February 2028 is there, so the day before it"},
        {period("01-12-2027", 3), "29-02-2028", "the day before 1 March of a leap year"},
        {period("31-01-2027", 1), "28-02-2027", "no 31 February"},
        {period("31-01-2028", 1), "29-02-2028", "no 31 February, leap year"},
        {period("01-07-2026", 6), "31-12-2026", "half a year"},
        {period("01-01-2026", 36), "31-12-2028", "three years"},
        {moved("31-03-2027", -1), "28-02-2027", "domain.md 11"},
        {moved("31-12-2026", -1), "30-11-2026", "no 31 November"},
        {moved("29-02-2028", -12), "28-02-2027", "no leap day a year before"},
        {moved("31-05-2027", -3), "28-02-2027", "no 31 February"},
        {moved("31-12-2026", 3), "31-03-2027", "the day number is there"},
    });
}

TEST_CASE("examples: how long a stage lasts") {
    using enum StageLegalForm;
    test::checkAll({
        {stage(WorkStage, "30-11-2026"), "28-02-2027", "three months, no 30 February"},
        {stage(WorkStage, "01-12-2026", 6), "31-05-2027", "six months asked"},
        {stage(TrialPlacement, "30-11-2026"), "29-01-2027", "two months: the day before 30 January"},
        {stage(TrialPlacement, "31-12-2026"), "28-02-2027", "two months, no 31 February"},
        {stage(ParticipationPlace, "01-12-2026"), "31-05-2027", "six months at first"},
        {shown(explainStageLimit(TrialPlacement, day("30-11-2026"))->date), "29-05-2027", "six months in all"},
        {shown(explainStageLimit(ParticipationPlace, day("01-12-2026"))->date), "30-11-2030", "four years in all"},
        {shown(explainMoment(9, day("01-12-2026")).date), "31-08-2027", "nine months, a Tuesday"},
        {shown(explainMoment(6, day("31-08-2026")).date), "26-02-2027", "no 31 February, and the 28th is a Sunday"},
        {mayRun(TrialPlacement, "30-11-2026", "29-01-2027"), "mag", "two months"},
        {mayRun(TrialPlacement, "30-11-2026", "30-01-2027"), "trial_needs_extension", "two months and a day"},
        {mayRun(TrialPlacement, "30-11-2026", "30-05-2027"), "trial_over_six_months", "six months and a day"},
        {mayRun(ParticipationPlace, "01-12-2026", "30-11-2028"), "mag", "two years"},
        {mayRun(ParticipationPlace, "01-12-2026", "01-12-2028"), "stage_too_long", "two years and a day"},
        {mayRun(WorkStage, "30-11-2026", "29-05-2027"), "mag", "six months"},
        {mayRun(WorkStage, "30-11-2026", "30-05-2027"), "stage_too_long", "six months and a day"},
        {mayRun(CivicDuty, "01-10-2026", "31-12-2026"), "mag", "the last day of the tegenprestatie"},
        {mayRun(CivicDuty, "01-10-2026", "01-01-2027"), "form_ends", "it is another form from that day"},
        {mayRun(CivicParticipation, "01-01-2027", "31-03-2027"), "mag", "what it is called since"},
    });
}

TEST_CASE("examples: evaluations and the decision") {
    test::checkAll({
        {evaluation(2, "30-11-2026"), "11-12-2026", "week 2 ends on Sunday 13 December"},
        {evaluation(5, "30-11-2026"), "31-12-2026", "Sunday 3 January, Saturday, New Year's Day"},
        {evaluation(8, "30-11-2026"), "22-01-2027", "Sunday 24 January"},
        {evaluation(12, "30-11-2026"), "19-02-2027", "Sunday 21 February"},
        {evaluation(2, "02-12-2026"), "15-12-2026", "from a Wednesday: on Tuesday"},
        {evaluation(5, "30-11-2026", christmas), "23-12-2026", "closed from 24 to 31 December"},
        {decision("30-11-2026", "28-02-2027"), "05-02-2027", "three weeks before is Sunday 7 February"},
        {decision("12-10-2026", "11-01-2027"), "21-12-2026", "three weeks before is a Monday"},
        {decision("01-10-2026", "22-01-2027"), "31-12-2026", "three weeks before is New Year's Day"},
        {decision("30-11-2026", "04-12-2026"), "30-11-2026", "never before the first day"},
    });
}

TEST_CASE("examples: until when somebody can object") {
    test::checkAll({
        {objection("23-11-2026"), "04-01-2027", "six weeks to a Monday"},
        {objection("20-11-2026"), "04-01-2027", "New Year's Day, Saturday, Sunday"},
        {objection("13-11-2026"), "28-12-2026", "Christmas Day, Boxing Day, Sunday"},
        {objection("20-02-2026"), "07-04-2026", "Good Friday to Easter Monday 2026"},
        {objection("12-02-2027"), "30-03-2027", "Good Friday to Easter Monday 2027"},
        {objection("11-02-2027"), "25-03-2027", "the Thursday before Easter is a usual day"},
        {objection("15-02-2027"), "30-03-2027", "Easter Monday"},
        {objection("24-03-2027"), "07-05-2027", "5 May, and Ascension the day after"},
        {objection("25-03-2027"), "07-05-2027", "Ascension; the Friday after it is a usual day"},
        {objection("05-04-2027"), "18-05-2027", "Whit Monday"},
        {objection("16-03-2027"), "28-04-2027", "King's Day on a Tuesday"},
        {objection("15-03-2031"), "28-04-2031", "King's Day on Saturday 26 April, for the 27th is a Sunday"},
        {objection("23-11-2026", {day("04-01-2027")}), "05-01-2027", "a day that was equated"},
        {shown(kingsDay(2031)), "26-04-2031", "27 April 2031 is a Sunday"},
    });
}

TEST_CASE("examples: first talk, report, aftercare and requests") {
    test::checkAll({
        {firstTalk("20-11-2026"), "04-12-2026", "ten working days"},
        {firstTalk("18-12-2026"), "05-01-2027", "over Christmas and New Year"},
        {report("20-11-2026"), "27-11-2026", "five working days"},
        {report("22-04-2027"), "30-04-2027", "King's Day does not count"},
        {report("22-03-2027"), "31-03-2027", "Good Friday and Easter Monday do not count"},
        {report("22-03-2027", goodFridayWorks), "30-03-2027", "here Good Friday is a working day"},
        {aftercare(1, "30-11-2026"), "30-12-2026", "one month"},
        {aftercare(3, "30-11-2026"), "26-02-2027", "28 February is a Sunday"},
        {aftercare(6, "30-11-2026"), "28-05-2027", "30 May is a Sunday"},
        {aftercare(6, "31-08-2026"), "26-02-2027", "no 31 February, and the 28th is a Sunday"},
        {shown(explainLasting(day("01-12-2026")).date), "01-06-2027", "26 weeks are 182 days"},
        {shown(explainStandstill(day("23-12-2026")).date), "29-12-2026", "24, 28 and 29 December"},
        {shown(explainSecondmentNotice(day("31-12-2027")).date), "01-12-2027", "thirty days before"},
        {shown(explainRequestDue(day("31-01-2027")).date), "28-02-2027", "one month, no 31 February"},
    });
}
