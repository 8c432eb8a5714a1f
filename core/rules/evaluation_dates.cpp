// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation_dates.h"

#include <algorithm>

namespace wijkwerk::rules {

std::vector<EvaluationDate> evaluationDates(QDate start, QDate lastDay, const WorkCalendar& calendar) {
    std::vector<EvaluationDate> dates;
    for (const int week : evaluationWeeks) {
        const QDate end = lastDayOfWeeks(start, week);
        if (!end.isValid() || end > lastDay)
            break;
        dates.push_back({week, std::max(start, workingDayOnOrBefore(end, calendar))});
    }
    return dates;
}

QDate decisionDate(QDate start, QDate lastDay, const WorkCalendar& calendar) {
    constexpr int threeWeeks = 21;
    return std::max(start, workingDayOnOrBefore(lastDay.addDays(-threeWeeks), calendar));
}

} // namespace wijkwerk::rules
