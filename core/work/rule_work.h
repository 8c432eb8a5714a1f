// SPDX-License-Identifier: EUPL-1.2
// What a department changes about the values of the rules. Reading them: acting.h ruleValues(). Days off: days_off.h.
#pragma once

#include "core/domain/rule_value.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// A value that begins or goes before today also changes what was computed: `rule_value_changes_past` (a warning; args:
/// first day, placements and contracts that began since). Empty when nothing did.
Problems changesOfPast(db::Database& database, QDate validFrom, std::optional<QDate> validTo, QDate today);

/// Another amount from a day on.
struct RuleValueChange {
    Rule rule = Rule::StageMonths;
    QString subject;
    QString amounts; ///< as it was typed: `2 5 8 12`
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day, included
    QString source;               ///< law article, ordinance, or house rule
    QString reason;               ///< why; goes into the journal
};
/// Fields: `amount`, `validFrom`, `validTo`, `source`, `reason`. An own row with the same first day makes place; others
/// must not run into it (`rule_value_overlap`). Warnings `rule_value_by_law` when the law fixes it,
/// `rule_value_overtaken` (args: day) when the law changes after its first day, and
/// changesOfPast().
Outcome<RuleValueId> changeRuleValue(db::Transaction& tx, const RuleValueChange& change);
/// The own row counts no longer: what was valid before it is back. Warning changesOfPast(). Throws Error{Conflict} when
/// it was gone already.
Outcome<Done> withdrawRuleValue(db::Transaction& tx, RuleValueId id, const QString& reason);

} // namespace wijkwerk::work
