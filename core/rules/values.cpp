// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/values.h"

#include "core/base/date_text.h"

#include <algorithm>
#include <tuple>

namespace wijkwerk::rules {

namespace {

constexpr std::size_t ruleCount = std::size(Words<Rule>::list);

auto orderOf(const RuleValue& row) {
    return std::tuple(int(row.rule), row.subject, row.isOwn(), row.validFrom.value_or(QDate(1, 1, 1)));
}

/// What the law fixes stays fixed when a department writes down a newer amount.
void takeOverLaw(std::vector<RuleValue>& rows) {
    for (RuleValue& row : rows) {
        row.byLaw = row.byLaw ||
                    (row.isOwn() && std::ranges::any_of(rows, [&](const RuleValue& other) {
                         return other.byLaw && !other.isOwn() && other.rule == row.rule && other.subject == row.subject;
                     }));
    }
}

/// The law changed after the department wrote down its own amount (which says from when): the law goes first.
bool isNewerLaw(const RuleValue& shipped, const RuleValue& own) {
    return shipped.byLaw && !shipped.isOwn() && shipped.validFrom && own.validFrom &&
           *shipped.validFrom > *own.validFrom;
}

Problem at(Problem problem, std::size_t place) {
    problem.row = int(place) + 1;
    return problem;
}

/// Two neighbours of one rule, subject and origin, the first of which began first.
bool overlap(const RuleValue& first, const RuleValue& next) {
    if (first.rule != next.rule || first.subject != next.subject || first.isOwn() != next.isOwn())
        return false;
    return first.validFrom == next.validFrom || (first.validTo && next.validFrom && *first.validTo >= *next.validFrom);
}

QString nameOf(const RuleValue& row) {
    const QString rule = codeOf(row.rule);
    return row.subject.isEmpty() ? rule : rule + u' ' + row.subject;
}

} // namespace

Values::Values()
    : Values(std::vector<RuleValue>{}) {}

Values::Values(const std::vector<RuleValue>& rows) {
    auto good = std::make_shared<std::vector<RuleValue>>();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Problems found = check(rows[i]);
        for (const Problem& problem : found)
            m_problems.push_back(at(problem, i));
        if (!hasWrong(found))
            good->push_back(rows[i]);
    }
    std::ranges::stable_sort(*good, {}, orderOf);
    takeOverLaw(*good);
    auto starts = std::make_shared<std::vector<std::size_t>>();
    for (std::size_t rule = 0; rule <= ruleCount; ++rule) {
        const auto first =
            std::ranges::lower_bound(*good, int(rule), {}, [](const RuleValue& r) { return int(r.rule); });
        starts->push_back(std::size_t(first - good->begin()));
    }
    m_rows = std::move(good);
    m_starts = std::move(starts);
}

Values Values::with(const std::vector<RuleValue>& own) const {
    if (own.empty())
        return *this;
    std::vector<RuleValue> all = *m_rows;
    all.insert(all.end(), own.begin(), own.end());
    return Values(all);
}

const RuleValue* Values::find(Rule rule, const QString& subject, QDate day) const {
    const std::size_t first = (*m_starts)[std::size_t(rule)];
    const RuleValue* own = nullptr;
    for (std::size_t i = (*m_starts)[std::size_t(rule) + 1]; i > first; --i) { // own and newest are last
        const RuleValue& row = (*m_rows)[i - 1];
        if (row.subject != subject || !row.isValidOn(day))
            continue;
        if (!row.isOwn())
            return own && !isNewerLaw(row, *own) ? own : &row;
        if (!own)
            own = &row;
    }
    return own;
}

const RuleValue* Values::overtakenBy(const RuleValue& own) const {
    for (std::size_t i = (*m_starts)[std::size_t(own.rule)]; i < (*m_starts)[std::size_t(own.rule) + 1]; ++i) {
        const RuleValue& row = (*m_rows)[i];
        const bool inTime = !own.validTo || (row.validFrom && *row.validFrom <= *own.validTo);
        if (own.isOwn() && row.subject == own.subject && isNewerLaw(row, own) && inTime)
            return &row; // oldest first
    }
    return nullptr;
}

int Values::number(Rule rule, QDate day, const QString& subject, std::size_t at) const {
    const RuleValue* row = find(rule, subject, day);
    return row && at < row->amounts.size() ? row->amounts[at] : 0;
}

std::vector<int> Values::numbers(Rule rule, QDate day, const QString& subject) const {
    const RuleValue* row = find(rule, subject, day);
    return row ? row->amounts : std::vector<int>{};
}

Problems check(const RuleValue& row) {
    const RuleShape& shape = shapeOf(row.rule);
    Problems problems;
    const auto add = [&](Problem problem, const char* field, const QString& value) {
        problem.field = QLatin1String(field);
        problem.value = value;
        problems.push_back(std::move(problem));
    };
    if (!isSubjectOf(row.rule, row.subject))
        add(refusal(QStringLiteral("rule_value_subject_unknown"), {nameOf(row)}), "subject", row.subject);
    const int count = int(row.amounts.size());
    if (count < shape.leastCount || count > shape.mostCount)
        add(refusal(QStringLiteral("rule_value_count"),
                    {nameOf(row), QString::number(shape.leastCount), QString::number(shape.mostCount)}),
            "amount", toText(row.amounts));
    else if (std::ranges::any_of(row.amounts, [&](int n) { return n < shape.least || n > shape.most; }))
        add(refusal(QStringLiteral("rule_value_range"),
                    {nameOf(row), QString::number(shape.least), QString::number(shape.most)}),
            "amount", toText(row.amounts));
    else if (row.rule == Rule::EvaluationWeeks &&
             std::ranges::adjacent_find(row.amounts, std::ranges::greater_equal()) != row.amounts.end())
        add(refusal(QStringLiteral("rule_value_order"), {nameOf(row)}), "amount", toText(row.amounts));
    if (row.source.trimmed().isEmpty())
        add(refusal(QStringLiteral("rule_value_source_missing"), {nameOf(row)}), "source", {});
    if (row.validFrom && row.validTo && *row.validTo < *row.validFrom)
        add(refusal(QStringLiteral("rule_value_ends_before_start"), {nameOf(row), shownDate(*row.validTo)}), "validTo",
            shownDate(*row.validTo));
    return problems;
}

Problems check(const std::vector<RuleValue>& rows) {
    Problems problems;
    if (rows.empty())
        problems.push_back(refusal(QStringLiteral("rule_values_empty")));
    std::vector<std::size_t> order(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        order[i] = i;
        for (const Problem& problem : check(rows[i]))
            problems.push_back(at(problem, i));
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return orderOf(rows[i]); });
    for (std::size_t i = 1; i < order.size(); ++i) {
        const RuleValue& next = rows[order[i]];
        if (!overlap(rows[order[i - 1]], next))
            continue;
        Problem problem = refusal(QStringLiteral("rule_value_overlap"),
                                  {nameOf(next), next.validFrom ? shownDate(*next.validFrom) : QString()});
        problem.field = QStringLiteral("validFrom");
        problems.push_back(at(problem, order[i]));
    }
    return problems;
}

} // namespace wijkwerk::rules
