// SPDX-License-Identifier: EUPL-1.2
// May a person take the next step of the pathway now (domain.md 2.2)? Pure functions that give reasons; an empty list
// means yes. Placing has its own header, placing.h.
#pragma once

#include "core/base/problem.h"
#include "core/domain/trajectory.h"

namespace wijkwerk::rules {

/// A new trajectory: the person lives and has no open one, somebody is named who sends them, and the day is not in the
/// future. Codes: `person_deceased`, `trajectory_open`, `referrer_missing`, `day_missing`, `day_in_future`.
Problems mayRefer(const Participant& participant, const std::optional<Trajectory>& open, const QString& referredBy,
                  QDate referredOn, QDate today);

/// Before the day that the last advice, "not suitable", named to try again: `referred_before_reapply`, which may be
/// overruled.
Problems mayReferAgain(const std::optional<Advice>& last, QDate referredOn);

/// Referred → Preselection, for SW staff too: the person is identified (name, full birth date, a BSN that is right if
/// there is one) and the referrer is known. Codes: `phase_not_referred`, `person_deceased`, `surname_needed`,
/// `birth_date_needed`, `bsn_invalid` …, `referrer_missing`, `referral_refused`. An unknown birth date may be
/// overruled.
Problems mayPreselect(const Participant& participant, const Trajectory& trajectory);

/// An advice in Preselection (or again on the waiting list): talk not in the future and not before the referral,
/// conditions, next talk or reason as the outcome needs. Codes: `phase_not_preselection`, `person_deceased`,
/// `day_missing`, `day_in_future`, `day_before_referral`, `conditions_missing`, `next_talk_missing`,
/// `next_talk_before_talk`, `reason_missing`, `reapply_before_talk`.
Problems mayAdvise(const Participant& participant, const Trajectory& trajectory, const Advice& advice, QDate today);

/// → Waiting: suitable, or a stage that ended while the person goes on. Codes: `phase_not_waiting`, `person_deceased`,
/// `advice_missing`, `advice_not_suitable`, `advice_another_talk`. The minimum profile: rules/profile.h.
Problems mayWait(const Participant& participant, const Trajectory& trajectory, const std::optional<Advice>& latest);

/// What the newest advice says against going on; nothing when it is suitable. Codes as in mayWait.
Problems adviceProblems(const std::optional<Advice>& latest);

/// The step is in the table of domain.md 2.2. Code: `step_not_allowed`, or `trajectory_closed` from Closed.
Problems mayStep(Phase from, Phase to);

} // namespace wijkwerk::rules
