// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/probation.h"

namespace wijkwerk::rules {

namespace {

QString lengthOf(const ContractPeriod& contract, const Values& values) {
    if (!contract.lastDay)
        return contract.onCalendarDate ? QStringLiteral("long") : QStringLiteral("no_calendar_date");
    if (!contract.onCalendarDate)
        return QStringLiteral("no_calendar_date");
    const QDate start = contract.start;
    if (*contract.lastDay <= lastDayOfPeriod(start, values.number(Rule::ProbationLimits, start)))
        return QStringLiteral("short");
    const bool middle = *contract.lastDay < lastDayOfPeriod(start, values.number(Rule::ProbationLimits, start, {}, 1));
    return middle ? QStringLiteral("middle") : QStringLiteral("long");
}

} // namespace

int mostProbation(const ContractPeriod& contract, const Values& values) {
    return values.number(Rule::ProbationMonths, contract.start, lengthOf(contract, values));
}

Problems checkLongestProbation(int months, QDate start, const Values& values) {
    const int most = values.number(Rule::ProbationMost, start);
    if (months <= most || !start.isValid())
        return {};
    Problem problem = wrong(QStringLiteral("probation_over_most"), QStringLiteral("probationMonths"));
    problem.args = {QString::number(most)};
    return {problem};
}

std::optional<Explained> explainProbationEnd(const ContractPeriod& contract, int months, const Values& values) {
    if (months <= 0 || !contract.start.isValid())
        return std::nullopt;
    const RuleValue* row = values.find(Rule::ProbationMonths, lengthOf(contract, values), contract.start);
    return Sum("probation_end", row, contract.start).period(months).done();
}

Problems checkProbation(const ProbationFacts& facts, const Values& values) {
    Problems problems;
    if (facts.months <= 0)
        return problems;
    const QString field = QStringLiteral("probationMonths");
    const int most = mostProbation(facts.contract, values);
    if (facts.months > most) {
        Problem problem = most == 0 ? refusal(QStringLiteral("probation_not_allowed"), {}, true)
                                    : refusal(QStringLiteral("probation_too_long"), {QString::number(most)}, true);
        problem.field = field;
        problems.push_back(std::move(problem));
    }
    if (facts.workedHereBefore) {
        Problem problem = refusal(QStringLiteral("probation_after_work"), {}, true);
        problem.field = field;
        problems.push_back(std::move(problem));
    }
    if (facts.hadStageHere)
        problems.push_back(warning(QStringLiteral("probation_after_stage"), field));
    return problems;
}

} // namespace wijkwerk::rules
