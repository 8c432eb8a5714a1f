// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation_dates.h"

#include "core/domain/phase.h"

#include <algorithm>

namespace wijkwerk::rules {

std::vector<EvaluationDate> evaluationDates(QDate start, QDate lastDay, const WorkCalendar& calendar,
                                            const Values& values) {
    std::vector<EvaluationDate> dates;
    std::vector<int> weeks = values.numbers(Rule::EvaluationWeeks, start, codeOf(Phase::Stage));
    std::ranges::sort(weeks);
    for (const int week : weeks) {
        const QDate end = lastDayOfWeeks(start, week);
        if (!end.isValid() || end > lastDay)
            break;
        dates.push_back({week, std::max(start, workingDayOnOrBefore(end, calendar))});
    }
    return dates;
}

QDate decisionDate(QDate start, QDate lastDay, const WorkCalendar& calendar, const Values& values) {
    constexpr int daysInWeek = 7;
    const int weeks = values.number(Rule::DecisionWeeks, start);
    return std::max(start, workingDayOnOrBefore(lastDay.addDays(-daysInWeek * weeks), calendar));
}

} // namespace wijkwerk::rules
