// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/objection_term.h"

#include "core/base/calendar.h"

namespace wijkwerk::rules {

QDate lastDayToObject(QDate sentOn, const std::vector<QDate>& equated, const Values& values) {
    constexpr int daysInWeek = 7;
    return extendedByTermsAct(sentOn.addDays(daysInWeek * values.number(Rule::ObjectionWeeks, sentOn)), equated);
}

} // namespace wijkwerk::rules
