// SPDX-License-Identifier: EUPL-1.2
// The values that the rules count with, as dated rows with their source: what is shipped (resources/rules/rules.json),
// and on top of it what the department has (core/store/rule_values). Guards and sums are code and live beside this.
#pragma once

#include "core/base/problem.h"
#include "core/domain/rule_value.h"

#include <memory>

namespace wijkwerk::rules {

/// An immutable value, cheap to copy. Of the rows that are valid on a day the department's go before the shipped ones,
/// and then those that began last; but a shipped row of the law that began after the department's goes before it.
class Values {
public:
    Values();
    /// Rows that are wrong by themselves are left out and told in problems().
    explicit Values(const std::vector<RuleValue>& rows);
    /// These, and the department's rows on top.
    Values with(const std::vector<RuleValue>& own) const;

    /// Null when the rule has no value for that subject on that day. Lives as long as this value or a copy of it.
    const RuleValue* find(Rule rule, const QString& subject, QDate day) const;
    /// The amount (the first, or the one at that place); 0 when there is none.
    int number(Rule rule, QDate day, const QString& subject = {}, std::size_t at = 0) const;
    /// All amounts; empty when there are none.
    std::vector<int> numbers(Rule rule, QDate day, const QString& subject = {}) const;

    /// The row of the law that takes the place of one of the department; null when none does.
    const RuleValue* overtakenBy(const RuleValue& own) const;

    /// Every row, by rule, subject, own after shipped, and first day.
    const std::vector<RuleValue>& rows() const& { return *m_rows; }
    const std::vector<RuleValue>& rows() const&& = delete; ///< they go with the value
    const Problems& problems() const { return m_problems; }

private:
    std::shared_ptr<const std::vector<RuleValue>> m_rows;
    std::shared_ptr<const std::vector<std::size_t>> m_starts; ///< where the rows of each rule begin
    Problems m_problems;
};

/// What is wrong with one row: `rule_value_subject_unknown`, `rule_value_count` (args: least, most), `rule_value_range`
/// (args: least, most), `rule_value_order` (weeks not one after the other), `rule_value_source_missing`,
/// `rule_value_ends_before_start`.
Problems check(const RuleValue& row);
/// The rows together as well: `rule_values_empty`, `rule_value_overlap` (two of one origin begin on the same day, or
/// one has its last day after the next one began). `row` of a problem is its place, from 1.
Problems check(const std::vector<RuleValue>& rows);

struct RuleFile {
    std::vector<RuleValue> rows;
    Problems problems; ///< also `rule_values_not_understood`, `rule_value_rule_unknown`, `rule_value_no_number`
};
/// Reads what resources/rules/rules.json looks like.
RuleFile readRuleFile(const QByteArray& json);

/// What is shipped. Throws Error{Internal} when the program was built with a file that is wrong.
const Values& shippedValues();

} // namespace wijkwerk::rules
