// SPDX-License-Identifier: EUPL-1.2
// How long a probation (proeftijd) may be, and when it should not be there at all (BW 7:652; domain.md 2.6).
#pragma once

#include "core/rules/notice.h"

namespace wijkwerk::rules {

/// At most so many months: none up to six months, one up to two years, two from two years and for good; one without a
/// calendar date.
int mostProbation(const ContractPeriod& contract, const Values& values = shippedValues());
/// `probation_over_most` (args: at most): longer than any probation may be, whatever a cao says.
Problems checkLongestProbation(int months, QDate start, const Values& values = shippedValues());

/// Last day of it; nothing without a probation.
std::optional<Explained> explainProbationEnd(const ContractPeriod& contract, int months,
                                             const Values& values = shippedValues());

struct ProbationFacts {
    ContractPeriod contract;
    int months = 0;
    bool workedHereBefore = false; ///< an earlier contract, here or with whom we succeed, in the same work
    bool hadStageHere = false;
};
/// `probation_not_allowed`, `probation_too_long` (args: at most), of which a cao may deviate, and
/// `probation_after_work` (void, BW 7:652 lid 8, unless the work asks other skills): all may be overruled. Warning
/// `probation_after_stage`.
Problems checkProbation(const ProbationFacts& facts, const Values& values = shippedValues());

} // namespace wijkwerk::rules
