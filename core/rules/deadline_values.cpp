// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_values.h"

#include "core/domain/placement.h"

#include <algorithm>

namespace wijkwerk::rules {

DatedAmounts::DatedAmounts(const Values& values, Rule rule, const QString& subject) {
    const QDate always(1, 1, 1);
    std::vector<QDate> days{always};
    for (const RuleValue& row : values.rows()) {
        if (row.rule != rule || row.subject != subject)
            continue;
        if (row.validFrom)
            days.push_back(*row.validFrom);
        if (row.validTo)
            days.push_back(row.validTo->addDays(1));
    }
    std::ranges::sort(days);
    for (const QDate& day : days)
        m_since.emplace_back(day, values.numbers(rule, day, subject));
}

const std::vector<int>& DatedAmounts::on(QDate day) const {
    std::size_t i = m_since.size() - 1;
    while (i > 0 && day < m_since[i].first)
        --i;
    return m_since[i].second;
}

int DatedAmounts::number(QDate day, std::size_t at) const {
    const std::vector<int>& amounts = on(day);
    return at < amounts.size() ? amounts[at] : 0;
}

DeadlineValues::DeadlineValues(const Values& values, QDate day)
    : all(values)
    , day(day)
    , firstTalkDays(values, Rule::FirstTalkDays)
    , reportDays(values, Rule::ReportDays)
    , evaluationWeeks(values, Rule::EvaluationWeeks, codeOf(Phase::Stage))
    , decisionWeeks(values, Rule::DecisionWeeks)
    , trialMonths(values, Rule::StageMonths, codeOf(StageLegalForm::TrialPlacement))
    , participationMoments(values, Rule::ParticipationMoments)
    , premiumMonths(values, Rule::PremiumMonths)
    , secondmentNoticeDays(values, Rule::SecondmentNoticeDays)
    , aftercareMonths(values, Rule::AftercareMonths)
    , lastingWeeks(values, Rule::LastingWeeks)
    , handoverDays(values, Rule::HandoverDays)
    , feedbackDays(values, Rule::FeedbackDays)
    , wageValueMonths(values, Rule::WageValueMonths)
    , statementMonths(values, Rule::StatementMonths)
    , objectionWeeks(values, Rule::ObjectionDecisionWeeks)
    , breachHours(values, Rule::BreachHours)
    , reviewMonths(values, Rule::RightsReviewMonths)
    , finalDays(values, Rule::NearDays, QStringLiteral("final_evaluation"))
    , reviewDays(values, Rule::NearDays, QStringLiteral("review"))
    , aftercareDays(values, Rule::NearDays, QStringLiteral("aftercare"))
    , contact(values, day) {
    for (const auto& word : Words<DeadlineRule>::list) {
        const QString code = QString::fromLatin1(word.code);
        if (isSubjectOf(Rule::AlertDays, code))
            lead[std::size_t(word.value)] = values.numbers(Rule::AlertDays, day, code);
    }
}

} // namespace wijkwerk::rules
