// SPDX-License-Identifier: EUPL-1.2
// The fixed views of the list of participants, as filters. Views that people keep themselves are in store/saved_views.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/participant_filter.h"

namespace wijkwerk::ui::participants {

struct View {
    QString key; ///< `mine`, `all` …, or `saved-ID`
    QString title;
    ParticipantFilter filter;
    SavedViewId saved; ///< null for a fixed one
};

/// Contracts that end within this time stand in "Contract loopt af": the first reminder of D07 (domain.md 11).
inline constexpr int contractEndsWithinDays = 60;
/// Without contact for so long stands in "Lang geen contact": D21 (domain.md 11).
inline constexpr int longWithoutContactDays = 30;

/// Mine, all, in stage, contract ends, long without contact, caseload. "Mine" is left out while nobody said who they
/// are.
std::vector<View> fixedViews(WorkerId me, QDate today);

} // namespace wijkwerk::ui::participants
