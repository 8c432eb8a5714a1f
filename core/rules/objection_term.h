// SPDX-License-Identifier: EUPL-1.2
// Until when somebody can object to a decision (besluit). Employment letters have no such term.
#pragma once

#include "core/rules/values.h"

namespace wijkwerk::rules {

/// Six weeks (Rule::ObjectionWeeks), starting the day after the day of sending (Awb 6:7 and 6:8), extended when the
/// last day is a Saturday, Sunday, holiday or equated day (Algemene termijnenwet art. 1 and 3). Sent on 23-11-2026 →
/// 04-01-2027.
QDate lastDayToObject(QDate sentOn, const std::vector<QDate>& equated = {}, const Values& values = shippedValues());

} // namespace wijkwerk::rules
