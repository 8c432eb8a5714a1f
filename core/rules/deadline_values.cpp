// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_values.h"

#include "core/domain/placement.h"

namespace wijkwerk::rules {

DeadlineValues::DeadlineValues(const Values& values, QDate day)
    : firstTalkDays(values.number(Rule::FirstTalkDays, day))
    , reportDays(values.number(Rule::ReportDays, day))
    , evaluationWeeks(values.numbers(Rule::EvaluationWeeks, day, codeOf(Phase::Stage)))
    , decisionDays(7 * values.number(Rule::DecisionWeeks, day))
    , trialFirstMonths(values.number(Rule::StageMonths, day, codeOf(StageLegalForm::TrialPlacement), 1))
    , trialMonths(values.number(Rule::StageMonths, day, codeOf(StageLegalForm::TrialPlacement), 2))
    , participationMoments(values.numbers(Rule::ParticipationMoments, day))
    , premiumMonths(values.number(Rule::PremiumMonths, day))
    , noticeMonths(values.number(Rule::NoticeMonths, day))
    , noticeFromMonths(values.number(Rule::NoticeFromMonths, day))
    , chainContracts(values.number(Rule::ChainContracts, day))
    , chainMonths(values.number(Rule::ChainMonths, day))
    , chainGapMonths(values.number(Rule::ChainGapMonths, day))
    , chainWarnMonths(values.number(Rule::ChainWarnMonths, day))
    , secondmentNoticeDays(values.number(Rule::SecondmentNoticeDays, day))
    , aftercareMonths(values.numbers(Rule::AftercareMonths, day))
    , statusDays(7 * values.number(Rule::LastingWeeks, day))
    , contact(values, day) {
    for (const auto& word : Words<DeadlineRule>::list) {
        const QString code = QString::fromLatin1(word.code);
        if (isSubjectOf(Rule::AlertDays, code))
            lead[std::size_t(word.value)] = values.numbers(Rule::AlertDays, day, code);
    }
    constexpr int startCheckDays = 3; // of our own: no rule of domain.md 11
    lead[std::size_t(DeadlineRule::StartChecks)] = {startCheckDays};
}

} // namespace wijkwerk::rules
