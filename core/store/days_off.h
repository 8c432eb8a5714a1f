// SPDX-License-Identifier: EUPL-1.2
// Closings of the department and days equated with holidays, as rows that are superseded and never changed. The days
// themselves: department.h closingDays(), rule_values.h closedDays().
#pragma once

#include "core/db/transaction.h"
#include "core/domain/days_off.h"

#include <vector>

namespace wijkwerk::store::days_off {

enum class Superseded { LeftOut, Included };

/// By first day.
std::vector<ClosingPeriod> closings(db::Database& database, Superseded superseded = Superseded::LeftOut);
ClosingPeriodId add(db::Transaction& tx, ClosingPeriod closing);
/// Throws Error{Conflict} when it was superseded already.
void supersede(db::Transaction& tx, const ClosingPeriod& closing);

/// By day.
std::vector<EquatedDay> equated(db::Database& database, Superseded superseded = Superseded::LeftOut);
EquatedDayId add(db::Transaction& tx, EquatedDay day);
/// Throws Error{Conflict} when it was superseded already.
void supersede(db::Transaction& tx, const EquatedDay& day);

/// People with a trajectory on one of these days: their sums went over them.
int underwayBetween(db::Database& database, QDate first, QDate last);

} // namespace wijkwerk::store::days_off
