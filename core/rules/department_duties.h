// SPDX-License-Identifier: EUPL-1.2
// Duties of the department (domain.md 11: D12, D17, D18, D22) as deadlines without a person. Pure; reading the facts is
// for reports/department_duties.h.
#pragma once

#include "core/rules/deadline_engine.h"

namespace wijkwerk::rules {

struct BreachFact {
    std::int64_t id = 0;
    QDateTime foundAt;
};
struct DutyFacts {
    QDate begun;                      ///< the department keeps this file since; what was before is not asked
    std::vector<int> yearsDone;       ///< years of which 1 January was prepared
    QDate lastList;                   ///< newest destruction list; invalid: none
    QDate lastReview;                 ///< rights of all
    QDate lastSpecial;                ///< special rights
    std::vector<BreachFact> breaches; ///< not reported yet and not decided
};

/// Everything that is open, also what is `Later`. A breach is late from its hour on, so `now` is a moment of `today`.
std::vector<wijkwerk::Deadline> departmentDuties(const DutyFacts& facts, const DeadlineValues& values,
                                                 const WorkDays& days, QDate today, const QDateTime& now);

/// The last moment to report it: so many hours of the clock later, also over a weekend and over summer time (AVG
/// art. 33; Verordening 1182/71 would give more, we do not count on that). UTC.
QDateTime breachDueAt(const QDateTime& foundAt, int hours);

} // namespace wijkwerk::rules
