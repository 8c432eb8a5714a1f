// SPDX-License-Identifier: EUPL-1.2
#include "core/work/rule_work.h"

#include "core/base/date_text.h"
#include "core/store/rule_values.h"
#include "core/work/acting.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

RuleValue rowOf(const RuleValueChange& change) {
    RuleValue row;
    row.id = newId<RuleValueId>();
    row.rule = change.rule;
    row.subject = change.subject;
    row.amounts = amountsFromText(change.amounts).value_or(std::vector<int>{});
    if (change.validFrom.isValid())
        row.validFrom = change.validFrom;
    row.validTo = change.validTo;
    row.source = change.source.trimmed();
    row.reason = change.reason.trimmed();
    return row;
}

Problems problemsOf(const RuleValueChange& change, const RuleValue& row, const std::vector<RuleValue>& others,
                    const rules::Values& values) {
    Problems problems;
    if (row.amounts.empty())
        problems.push_back(wrong(QStringLiteral("rule_value_no_number"), QStringLiteral("amount"), change.amounts));
    else
        problems = rules::check(row);
    if (!row.validFrom)
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("validFrom")));
    requireText(problems, change.reason, "reason");
    if (hasWrong(problems))
        return problems;
    std::vector<RuleValue> together = others;
    together.push_back(row);
    for (Problem problem : rules::check(together)) {
        problem.row = 0;
        problems.push_back(std::move(problem));
    }
    if (const RuleValue* law = values.overtakenBy(row)) {
        Problem problem = warning(QStringLiteral("rule_value_overtaken"), QStringLiteral("validFrom"));
        problem.args = {shownDate(*law->validFrom)};
        problems.push_back(problem);
    }
    if (const RuleValue* before = values.find(row.rule, row.subject, *row.validFrom); before && before->byLaw)
        problems.push_back(warning(QStringLiteral("rule_value_by_law"), QStringLiteral("amount")));
    return problems;
}

} // namespace

Problems changesOfPast(db::Database& database, QDate validFrom, std::optional<QDate> validTo, QDate today) {
    const QDate last = std::min(validTo.value_or(today), today.addDays(-1));
    if (!validFrom.isValid() || validFrom > last)
        return {};
    const auto begun = store::rule_values::begunBetween(database, validFrom, last);
    if (begun.placements == 0 && begun.contracts == 0)
        return {};
    Problem problem = warning(QStringLiteral("rule_value_changes_past"), QStringLiteral("validFrom"));
    problem.args = {shownDate(validFrom), QString::number(begun.placements), QString::number(begun.contracts)};
    return {problem};
}

Outcome<RuleValueId> changeRuleValue(db::Transaction& tx, const RuleValueChange& change) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    RuleValue row = rowOf(change);
    std::vector<RuleValue> others;
    for (const RuleValue& own : store::rule_values::all(tx.database())) {
        if (own.rule != row.rule || own.subject != row.subject)
            continue;
        if (own.validFrom == row.validFrom)
            row.supersedes = own.id;
        else
            others.push_back(own);
    }
    Outcome<RuleValueId> outcome{problemsOf(change, row, others, ruleValues(tx.database())), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    std::ranges::move(changesOfPast(tx.database(), *row.validFrom, row.validTo, tx.today()),
                      std::back_inserter(outcome.problems));
    beginAct(tx, QStringLiteral("rule_value_changed"), {}, row.reason);
    row.worker = actorOf(tx);
    if (row.supersedes)
        store::rule_values::supersede(tx, row.supersedes);
    outcome.done = store::rule_values::add(tx, row);
    return outcome;
}

Outcome<Done> withdrawRuleValue(db::Transaction& tx, RuleValueId id, const QString& reason) {
    if (Problems no = lacking(tx, Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    for (const RuleValue& own : store::rule_values::all(tx.database())) {
        if (own.id == id && own.validFrom)
            outcome.problems = changesOfPast(tx.database(), *own.validFrom, own.validTo, tx.today());
    }
    beginAct(tx, QStringLiteral("rule_value_withdrawn"), {}, reason.trimmed());
    store::rule_values::supersede(tx, id);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
