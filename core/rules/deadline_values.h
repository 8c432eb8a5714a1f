// SPDX-License-Identifier: EUPL-1.2
// The values that the engine of deadlines counts with, looked up once for a day (rules/values.h).
#pragma once

#include "core/domain/deadline.h"
#include "core/rules/contact.h"

#include <array>
#include <vector>

namespace wijkwerk::rules {

/// Reminders in days before, the earliest first; none or 0: on the day itself.
using LeadTimes = std::vector<int>;

struct DeadlineValues {
    explicit DeadlineValues(const Values& values = shippedValues(), QDate day = QDate(2026, 11, 1));

    int firstTalkDays; ///< own working days after the referral
    int reportDays;    ///< own working days after the talk
    std::vector<int> evaluationWeeks;
    int decisionDays; ///< before the last day of a stage
    int trialFirstMonths;
    int trialMonths;
    std::vector<int> participationMoments; ///< months: schooling, review, stop check, ends of its three terms
    int premiumMonths;
    int noticeMonths;
    int noticeFromMonths; ///< shortest contract that asks for it
    int chainContracts;
    int chainMonths;
    int chainGapMonths;
    int chainWarnMonths;
    int secondmentNoticeDays;
    std::vector<int> aftercareMonths;
    int statusDays; ///< after somebody left
    ContactIntervals contact;
    std::array<LeadTimes, std::size_t(deadlineRules)> lead;

    const LeadTimes& leadOf(DeadlineRule rule) const { return lead[std::size_t(rule)]; }
};

} // namespace wijkwerk::rules
