// SPDX-License-Identifier: EUPL-1.2
// Own working days of a department from its values and closing days (domain.md 11). Legal days: core/base/calendar.h.
#pragma once

#include "core/base/calendar.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// A holiday is off when Rule::DayOff says so on that day itself: a department may be free on 5 May of 2030 only, and a
/// holiday without a row is none. Closing days are one day each.
WorkCalendar workCalendar(const std::vector<QDate>& closingDays, const Values& values = shippedValues());

} // namespace wijkwerk::rules
