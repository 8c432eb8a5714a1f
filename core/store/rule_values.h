// SPDX-License-Identifier: EUPL-1.2
// Values of rules as the department has them, and the days it has equated with holidays. What nobody changed is shipped
// (core/rules/values.h) and not here.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/days_off.h"
#include "core/domain/rule_value.h"

namespace wijkwerk::store::rule_values {

/// Those that were not superseded, by rule, subject and first day.
std::vector<RuleValue> all(db::Database& database);
/// Superseded ones of one rule and subject too, newest first.
std::vector<RuleValue> history(db::Database& database, Rule rule, const QString& subject);
RuleValueId add(db::Transaction& tx, RuleValue row);
/// The row is no longer valid: another one took its place, or the shipped one is back. Throws Error{Conflict} when it
/// was superseded already.
void supersede(db::Transaction& tx, RuleValueId id);

/// What began in a time: the sums about it follow the values of the rules on its first day.
struct Begun {
    int placements = 0;
    int contracts = 0;
};
Begun begunBetween(db::Database& database, QDate first, QDate last);

/// By day, without the superseded ones (those: store/days_off.h).
std::vector<EquatedDay> equatedDays(db::Database& database);
/// Days that are no own working days: the closing days of the department and those equated with holidays (domain.md
/// 11).
std::vector<QDate> closedDays(db::Database& database);

} // namespace wijkwerk::store::rule_values
