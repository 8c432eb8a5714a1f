// SPDX-License-Identifier: EUPL-1.2
// The values that the engine of deadlines counts with, looked up once for a day (rules/values.h).
#pragma once

#include "core/domain/deadline.h"
#include "core/rules/contact.h"

#include <array>
#include <vector>

namespace wijkwerk::rules {

/// The amounts of a rule as they were on each day: what began earlier keeps the values of its own first day.
class DatedAmounts {
public:
    DatedAmounts(const Values& values, Rule rule, const QString& subject = {});
    const std::vector<int>& on(QDate day) const;
    /// The amount (the first, or the one at that place); 0 when there is none.
    int number(QDate day, std::size_t at = 0) const;

private:
    std::vector<std::pair<QDate, std::vector<int>>> m_since; ///< oldest first; the first holds from always
};

/// Reminders in days before, the earliest first; none or 0: on the day itself.
using LeadTimes = std::vector<int>;

struct DeadlineValues {
    explicit DeadlineValues(const Values& values = shippedValues(), QDate day = QDate(2026, 11, 1));

    Values all; ///< for the sums of contracts (chain.h, notice.h), which look up their own day
    QDate day;  ///< of the values that are those of today

    DatedAmounts firstTalkDays;        ///< own working days after the referral
    DatedAmounts reportDays;           ///< own working days after the talk
    DatedAmounts evaluationWeeks;      ///< of the first day of a stage, and so are the next four
    DatedAmounts decisionWeeks;        ///< before the last day of a stage
    DatedAmounts trialMonths;          ///< longest, of one term, of all
    DatedAmounts participationMoments; ///< months: schooling, review, stop check, ends of its three terms
    DatedAmounts premiumMonths;
    DatedAmounts secondmentNoticeDays; ///< of its last day
    DatedAmounts aftercareMonths;      ///< of the day somebody left
    DatedAmounts lastingWeeks;         ///< of the first day of the job
    DatedAmounts handoverDays;         ///< of the day somebody stopped
    DatedAmounts feedbackDays;         ///< of the first appointment with help
    DatedAmounts wageValueMonths;      ///< of the first day of the subsidy
    DatedAmounts statementMonths;      ///< of the first day of the job
    DatedAmounts objectionWeeks;       ///< of the day it was received: without, with a committee
    DatedAmounts breachHours;          ///< of the day it was found
    DatedAmounts reviewMonths;         ///< of the last review: rights of all, special rights
    DatedAmounts finalDays;            ///< of the last day of a stage: a last evaluation so long before it counts
    DatedAmounts reviewDays;           ///< of the review of a participation place: so is it
    DatedAmounts aftercareDays;        ///< of a moment of aftercare: a contact so long before it counts
    ContactIntervals contact;
    std::array<LeadTimes, std::size_t(deadlineRules)> lead;

    const LeadTimes& leadOf(DeadlineRule rule) const { return lead[std::size_t(rule)]; }
};

} // namespace wijkwerk::rules
