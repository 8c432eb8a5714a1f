// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/objection_term.h"

#include "core/base/calendar.h"

namespace wijkwerk::rules {

QDate lastDayToObject(QDate sentOn, const std::vector<QDate>& equated) {
    constexpr int sixWeeks = 42;
    return extendedByTermsAct(sentOn.addDays(sixWeeks), equated);
}

} // namespace wijkwerk::rules
