// SPDX-License-Identifier: EUPL-1.2
// By when a request of a person must be answered (AVG art. 12(3); domain.md 6.4, D16). No rule for weekends: domain.md
// names none, and an earlier day is always safe.
#pragma once

#include "core/domain/rights_request.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// One month after it came in, clamped to the end of the month: 31-01 → 28-02.
QDate requestDueOn(QDate receivedOn, const Values& values = shippedValues());
/// Two months more, counted from the day it came in: 31-12-2026 → 31-03-2027.
QDate requestExtendedTo(QDate receivedOn, const Values& values = shippedValues());

enum class RequestState { Open, Soon, Late, Answered };
/// Soon: at most 14 days to go (Rule::AlertDays of D16).
RequestState stateOf(const RightsRequest& request, QDate today, const Values& values = shippedValues());

} // namespace wijkwerk::rules
