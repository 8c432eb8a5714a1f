// SPDX-License-Identifier: EUPL-1.2
// How old knowledge of somebody may be before it is asked again, and the least that is known before somebody goes to
// the waiting list or to a stage (domain.md 2.2, 3.4).
#pragma once

#include "core/domain/profile.h"
#include "core/rules/values.h"

namespace wijkwerk::rules {

/// After how many months a fact is asked again (Rule::KnowledgeMonths): what changes soon, the rest; 0 is never.
int confirmEveryMonths(ProfileField field, QDate confirmedOn, const Values& values = shippedValues());
/// The last day on which a fact that was confirmed then counts as known; nothing when it stays.
std::optional<QDate> knownUntil(ProfileField field, QDate confirmedOn, const Values& values = shippedValues());
/// Confirmed too long ago. An empty value is never old.
bool isOld(const ProfileItem& item, QDate today, const Values& values = shippedValues());
/// Limits are asked again as often as what changes.
bool isOldLimit(QDate confirmedOn, QDate today, const Values& values = shippedValues());

/// The minimum profile: seen identity document, days, hours and travel means, language, startkwalificatie, wishes,
/// whether there are limits, and the need of guidance. Not every life domain is asked (AP on the
/// zelfredzaamheidsmatrix; domain.md 3.4).
std::span<const ProfileField> profileMinimum();
/// Those of it that are not known, in the order of the form.
std::vector<ProfileField> missingOfMinimum(std::span<const ProfileItem> current);
/// `profile_incomplete` (args: how many, codes of the fields with a comma between them), may be overruled; nothing when
/// the minimum is known.
Problems profileProblems(std::span<const ProfileItem> current);

} // namespace wijkwerk::rules
