// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation_dates.h"
#include "core/rules/stage_term.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

#include <map>

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

QStringList list(const char* codes) {
    return QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a stage of the usual form lasts three months, a trial placement two") {
    const struct {
        StageLegalForm form;
        const char* start;
        int months;
        const char* last;
    } table[] = {
        {StageLegalForm::WorkStage, "30-11-2026", 0, "28-02-2027"},
        {StageLegalForm::WorkStage, "12-10-2026", 0, "11-01-2027"},
        {StageLegalForm::WorkStage, "01-12-2026", 6, "31-05-2027"},
        {StageLegalForm::TrialPlacement, "30-11-2026", 0, "29-01-2027"},
        {StageLegalForm::TrialPlacement, "31-12-2026", 0, "28-02-2027"},
        {StageLegalForm::ParticipationPlace, "01-12-2026", 0, "31-05-2027"},
        {StageLegalForm::CivicParticipation, "01-12-2026", 0, "28-02-2027"},
    };
    for (const auto& row : table) {
        CAPTURE(row.start, row.months);
        CHECK(lastStageDay(row.form, day(row.start), row.months) == day(row.last));
    }
}

TEST_CASE("how long a first stage may be") {
    const struct {
        StageLegalForm form;
        const char* start;
        const char* last;
        const char* codes;
        bool overrulable;
    } table[] = {
        {StageLegalForm::WorkStage, "30-11-2026", "28-02-2027", "", true},
        {StageLegalForm::WorkStage, "30-11-2026", "29-05-2027", "", true},
        {StageLegalForm::WorkStage, "30-11-2026", "30-05-2027", "stage_too_long", true},
        {StageLegalForm::WorkStage, "30-11-2026", "29-11-2026", "last_day_before_start", false},
        {StageLegalForm::WorkStage, "30-11-2026", "30-11-2026", "", true},
        {StageLegalForm::TrialPlacement, "30-11-2026", "29-01-2027", "", true},
        {StageLegalForm::TrialPlacement, "30-11-2026", "30-01-2027", "trial_needs_extension", false},
        {StageLegalForm::TrialPlacement, "30-11-2026", "28-02-2027", "trial_needs_extension", false},
        {StageLegalForm::TrialPlacement, "30-11-2026", "30-05-2027", "trial_over_six_months", false},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "30-11-2028", "", true},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "01-12-2028", "stage_too_long", false},
        {StageLegalForm::CivicDuty, "01-10-2026", "31-12-2026", "", true},
        {StageLegalForm::CivicDuty, "01-12-2026", "28-02-2027", "form_ends", false},
        {StageLegalForm::CivicDuty, "01-01-2027", "28-02-2027", "form_not_valid", false},
        {StageLegalForm::SocialActivation, "04-01-2027", "28-02-2027", "form_not_valid", false},
        {StageLegalForm::CivicParticipation, "01-12-2026", "28-02-2027", "", true},
        {StageLegalForm::CivicParticipation, "01-12-2025", "28-02-2026", "form_not_valid", false},
    };
    for (const auto& row : table) {
        CAPTURE(row.start, row.last);
        const Problems problems = checkStageTerm(row.form, day(row.start), day(row.last));
        CHECK(codesOf(problems) == list(row.codes));
        CHECK(allOverrulable(problems) == row.overrulable);
    }
}

TEST_CASE("a trial placement may be extended to six months in all, no further") {
    const struct {
        StageLegalForm form;
        const char* first;
        const char* last;
        const char* wanted;
        const char* codes;
    } table[] = {
        {StageLegalForm::TrialPlacement, "30-11-2026", "29-01-2027", "29-05-2027", ""},
        {StageLegalForm::TrialPlacement, "30-11-2026", "29-01-2027", "30-05-2027", "trial_over_six_months"},
        {StageLegalForm::TrialPlacement, "30-11-2026", "29-01-2027", "29-01-2027", "extension_not_later"},
        {StageLegalForm::WorkStage, "30-11-2026", "28-02-2027", "29-05-2027", ""},
        {StageLegalForm::WorkStage, "30-11-2026", "28-02-2027", "31-05-2027", "stage_too_long"},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "30-11-2028", "30-11-2029", "other_work_needed"},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "31-05-2027", "30-11-2028", ""},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "30-11-2028", "30-11-2030", "one_term_at_a_time"},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "31-05-2027", "30-11-2029", "one_term_at_a_time"},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "30-11-2029", "30-11-2030", "other_work_needed"},
        {StageLegalForm::ParticipationPlace, "01-12-2026", "30-11-2029", "01-12-2030", "stage_too_long"},
        {StageLegalForm::CivicDuty, "01-10-2026", "31-12-2026", "31-01-2027", "form_ends"},
    };
    for (const auto& row : table) {
        CAPTURE(row.first, row.wanted);
        CHECK(codesOf(checkExtension(row.form, day(row.first), day(row.last), day(row.wanted))) == list(row.codes));
    }
}

TEST_CASE("every row of the stage terms names its source") {
    for (const StageTermRule& rule : stageTermRules()) {
        CHECK_FALSE(rule.source.isEmpty());
        CHECK(rule.defaultMonths > 0);
        CHECK((rule.totalMonths == 0 || rule.totalMonths >= rule.firstMonths));
    }
}

TEST_CASE("a stage is evaluated at the end of weeks 2, 5, 8 and 12, on a working day") {
    const auto dates = evaluationDates(day("30-11-2026"), day("28-02-2027"));
    REQUIRE(dates.size() == 4);
    CHECK(dates[0] == EvaluationDate{2, day("11-12-2026")});
    CHECK(dates[1] == EvaluationDate{5, day("31-12-2026")}); // 3 January is a Sunday, 1 January a holiday
    CHECK(dates[2] == EvaluationDate{8, day("22-01-2027")});
    CHECK(dates[3] == EvaluationDate{12, day("19-02-2027")});

    // a stage that starts on a Wednesday: weeks end on Tuesday
    const auto wednesday = evaluationDates(day("02-12-2026"), day("01-03-2027"));
    REQUIRE(wednesday.size() == 4);
    CHECK(wednesday[0].due == day("15-12-2026"));
    CHECK(wednesday[1].due == day("05-01-2027"));
    CHECK(wednesday[2].due == day("26-01-2027"));
    CHECK(wednesday[3].due == day("23-02-2027"));

    // closed between Christmas and New Year
    const WorkCalendar closed{{}, {{day("24-12-2026"), day("31-12-2026"), {}}}};
    CHECK(evaluationDates(day("30-11-2026"), day("28-02-2027"), closed)[1].due == day("23-12-2026"));

    // two months have no week 12
    CHECK(evaluationDates(day("30-11-2026"), day("29-01-2027")).size() == 3);
    CHECK(evaluationDates(day("30-11-2026"), day("05-12-2026")).empty());
    CHECK(evaluationDates(QDate(), QDate()).empty());
}

TEST_CASE("what comes after a stage is decided three weeks before its end") {
    CHECK(decisionDate(day("30-11-2026"), day("28-02-2027")) == day("05-02-2027")); // 7 February is a Sunday
    CHECK(decisionDate(day("12-10-2026"), day("11-01-2027")) == day("21-12-2026"));
    CHECK(decisionDate(day("01-10-2026"), day("22-01-2027")) == day("31-12-2026")); // not on 1 January
    CHECK(decisionDate(day("30-11-2026"), day("04-12-2026")) == day("30-11-2026")); // never before the start
}
