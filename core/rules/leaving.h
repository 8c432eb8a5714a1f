// SPDX-License-Identifier: EUPL-1.2
// Leaving: what an outflow and a drop-out must say, when somebody fell back, and when the lasting outflow is known
// (domain.md 2.2, 9.2, 9.4, D20). Pure functions.
#pragma once

#include "core/base/problem.h"
#include "core/domain/trajectory.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// What is missing of an outflow: destination, for work the employer (not of the self-employed), first day and hours.
/// The last two may be overruled. Codes: `destination_missing`, `text_missing`, `job_start_missing`,
/// `job_hours_missing`, `job_before_last_day`, and `outflow_is_death` and `outflow_is_moving`: those have
/// acts of their own.
Problems checkOutflow(const std::optional<OutflowType>& destination, const TrajectoryEnd& end,
                      const Values& values = shippedValues());

struct DropOutFacts {
    std::optional<DropOutReason> reason;
    TrajectoryEnd end;
    bool handoverPlanned = false;
    bool handoverRefused = false;
    bool leadAgreed = false;   ///< agreedBy is a team lead
    bool noLeadNeeded = false; ///< a team lead records it, or the department has none
    QDate since;               ///< of the phase, for the day of the talk
    QDate today;
};
/// Codes: `drop_out_reason_missing`, `side_reason_twice`, `influence_missing`, `drop_out_talk_missing`,
/// `day_in_future`, `care_needs_handover` (may be overruled all three but the future), `behaviour_needs_team_lead`;
/// and where a team lead did not agree or nothing was chosen about the hand-over (domain.md 2.1, 2.2), one question:
/// `drop_out_needs_lead`, `drop_out_needs_handover`, or `drop_out_needs_both`. Those may be overruled.
Problems checkDropOut(const DropOutFacts& facts);

/// Back within so many months (Rule::FallbackMonths) after the last day: with six, `endedOn` 15-05-2026 → t/m
/// 15-11-2026, clamped to month ends.
bool isFallBack(QDate endedOn, QDate referredOn, const Values& values = shippedValues());

} // namespace wijkwerk::rules
