// SPDX-License-Identifier: EUPL-1.2
// Unpaid work of before: the longest time of a trial placement and of a participation place is that of the person, over
// all trajectories and places (Pw art. 8a lid 2 onder d, art. 10a lid 3; domain.md 2.4).
#pragma once

#include "core/rules/stage_term.h"

#include <span>

namespace wijkwerk::rules {

/// Calendar days before a stage, each counted once; both 0 for a form without a longest time of the law.
struct UnpaidWork {
    int ofForm = 0;  ///< in the same form
    int counted = 0; ///< in all forms that count for it: for a participation place all but civic duty and participation
    bool operator==(const UnpaidWork&) const = default;
};
/// Of the placements of the person those that began before `began`; moving on to another place is no new one.
UnpaidWork unpaidBefore(std::span<const Placement> placements, StageLegalForm form, QDate began);

/// The last day of the law when so many days were used before the stage began; nothing when there is no such day.
std::optional<QDate> lastDayWithBefore(StageLegalForm form, QDate began, const UnpaidWork& before,
                                       const Values& values = shippedValues());

/// How many of those days are put before the first day for a moment of a participation place, by its place in
/// Rule::ParticipationMoments: all that counts for the end of its first term, else those of earlier participation
/// places.
int daysBeforeMoment(std::size_t place, const UnpaidWork& before);

/// What the days of before say about a stage that began on `began` and lasts t/m `lastDay`. `trial_used_before` (args:
/// days, months, last day; may be overruled: other work for another employer begins anew), `participation_used_before`
/// (the same, and it may not), `unpaid_work_over_term` (may be overruled: other work elsewhere, or at most six months
/// that had a real prospect of a job); else the warning `unpaid_work_before` (args: days).
Problems checkUnpaidBefore(StageLegalForm form, QDate began, QDate lastDay, const UnpaidWork& before,
                           const Values& values = shippedValues());

} // namespace wijkwerk::rules
