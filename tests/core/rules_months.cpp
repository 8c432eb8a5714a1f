// SPDX-License-Identifier: EUPL-1.2
// Months and periods against a definition that counts on its fingers, and sums against the plain functions.
#include "core/base/calendar.h"
#include "core/rules/chain.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/explained_dates.h"
#include "core/rules/notice.h"
#include "core/rules/objection_term.h"
#include "core/rules/request_terms.h"
#include "core/rules/stage_term.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using namespace wijkwerk::rules;
using wijkwerk::test::day;

namespace {

/// A day without a calendar library.
struct Plain {
    int year, month, day;
};

int daysIn(int year, int month) {
    static constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

/// The same day number `count` months later, by turning over one month after another.
Plain later(Plain from, int count) {
    Plain to = from;
    for (int i = 0; i < count; ++i) {
        if (++to.month > 12) {
            to.month = 1;
            ++to.year;
        }
    }
    to.day = std::min(from.day, daysIn(to.year, to.month));
    return to;
}

/// The day before the same day number; the last day of the month when that number is not there.
Plain lastOf(Plain from, int count) {
    Plain to = later(from, count);
    if (to.day < from.day)
        return to;
    if (--to.day == 0) {
        if (--to.month == 0) {
            to.month = 12;
            --to.year;
        }
        to.day = daysIn(to.year, to.month);
    }
    return to;
}

bool same(Plain plain, QDate day) {
    return day == QDate(plain.year, plain.month, plain.day);
}

/// Steps hang together: each begins where the one before it ended, and the last one ends on the date.
bool hangsTogether(const Explained& sum) {
    if (sum.steps.empty() || sum.steps.front().kind != StepKind::Start || sum.steps.back().to != sum.date)
        return false;
    for (std::size_t i = 1; i < sum.steps.size(); ++i) {
        if (sum.steps[i].from != sum.steps[i - 1].to)
            return false;
    }
    return !sum.source.isEmpty();
}

} // namespace

TEST_CASE("months and periods from 1900 to 2100, one to twenty-four months") {
    qint64 wrongMonths = 0, wrongPeriods = 0, days = 0;
    for (int year = 1900; year <= 2100; ++year) {
        for (int month = 1; month <= 12; ++month) {
            for (int number = 1; number <= daysIn(year, month); ++number) {
                const Plain from{year, month, number};
                const QDate start(year, month, number);
                ++days;
                for (int count = 1; count <= 24; ++count) {
                    wrongMonths += same(later(from, count), addMonths(start, count)) ? 0 : 1;
                    wrongPeriods += same(lastOf(from, count), lastDayOfPeriod(start, count)) ? 0 : 1;
                }
            }
        }
    }
    CHECK(days == 73414);
    CHECK(wrongMonths == 0);
    CHECK(wrongPeriods == 0);
}

TEST_CASE("every sum ends on the day that the plain function gives, and its steps hang together") {
    const WorkCalendar calendar{{Holiday::LiberationDay}, {{day("24-12-2027"), day("02-01-2028"), {}}}};
    const auto agree = [](const Explained& sum, QDate plain) {
        if (sum.date != plain || !hangsTogether(sum)) {
            CAPTURE(sum.name.toStdString(), sum.date.toString(Qt::ISODate).toStdString());
            CHECK(sum.date == plain);
            CHECK(hangsTogether(sum));
        }
    };
    for (QDate start = day("01-10-2026"); start < day("01-07-2029"); start = start.addDays(1)) {
        const QDate last = lastDayOfPeriod(start, 3);
        agree(explainStageEnd(StageLegalForm::WorkStage, start), lastStageDay(StageLegalForm::WorkStage, start));
        for (const EvaluationDate& evaluation : evaluationDates(start, last, calendar))
            agree(explainEvaluation(evaluation.week, start, calendar), evaluation.due);
        agree(explainDecision(start, last, calendar), decisionDate(start, last, calendar));
        agree(explainFirstTalk(start, calendar), addWorkingDays(start, 10, calendar));
        agree(explainReport(start, calendar), addWorkingDays(start, 5, calendar));
        agree(explainObjectionEnd(start, {last}), lastDayToObject(start, {last}));
        agree(explainRequestDue(start), requestDueOn(start));
        agree(explainSecondmentNotice(start, calendar), workingDayOnOrBefore(start.addDays(-30), calendar));
        agree(explainAftercare(3, start, calendar), workingDayOnOrBefore(addMonths(start, 3), calendar));
        const QDate half = lastDayOfPeriod(start, 6);
        agree(*explainNotice({start, half, true}, calendar), workingDayOnOrBefore(addMonths(half, -1), calendar));
    }
}

TEST_CASE("what a sum says, step by step") {
    const auto kinds = [](const Explained& sum) {
        std::vector<StepKind> found;
        for (const Step& step : sum.steps)
            found.push_back(step.kind);
        return found;
    };
    using enum StepKind;
    const Explained stage = explainStageEnd(StageLegalForm::WorkStage, day("30-11-2026"));
    CHECK(kinds(stage) == std::vector{Start, Months, MonthEnd});
    CHECK(stage.steps[1].amount == 3);
    CHECK(stage.steps[2].what == QStringLiteral("30"));
    CHECK(stage.validFrom == day("01-01-2015"));
    CHECK_FALSE(stage.byLaw);
    CHECK(kinds(explainStageEnd(StageLegalForm::WorkStage, day("12-10-2026"))) ==
          std::vector{Start, Months, DayBefore});

    const Explained kingsDay = *explainNotice({day("28-05-2030"), day("27-05-2031"), true});
    CHECK(kinds(kingsDay) == std::vector{Start, Months, DayOffEarlier, DayOffEarlier});
    CHECK(kingsDay.steps[2].what == QStringLiteral("zondag"));
    CHECK(kingsDay.steps[3].what == QStringLiteral("Koningsdag"));
    CHECK(kingsDay.byLaw);

    const Explained easter = explainObjectionEnd(day("12-02-2027"));
    CHECK(kinds(easter) == std::vector{Start, Weeks, DayOffLater, DayOffLater, DayOffLater, DayOffLater});
    CHECK(easter.steps[2].what == QStringLiteral("Goede Vrijdag"));
    CHECK(explainObjectionEnd(day("23-11-2026"), {day("04-01-2027")}).steps.back().what ==
          QStringLiteral("een gelijkgestelde dag"));

    CHECK(kinds(explainDecision(day("30-11-2026"), day("04-12-2026"))).back() == NotBeforeStart);

    Placement placement;
    placement.startsOn = day("30-11-2026");
    placement.lastDay = day("28-02-2027");
    CHECK(explainStageEnd(placement) == stage);
    placement.lastDay = day("15-02-2027");
    CHECK(kinds(explainStageEnd(placement)) == std::vector{Start, Agreed});

    placement.lastDay = day("28-03-2027"); // three months, and the 28 days from 14-12 t/m 10-01
    const Pause pause[] = {{day("14-12-2026"), day("10-01-2027")}};
    const Explained moved = explainStageEnd(placement, shippedValues(), pause);
    CHECK(kinds(moved) == std::vector{Start, Months, MonthEnd, StoodStill});
    CHECK(moved.steps.back().amount == 28);
    CHECK(moved.date == day("28-03-2027"));
}
