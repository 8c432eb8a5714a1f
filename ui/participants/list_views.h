// SPDX-License-Identifier: EUPL-1.2
// The fixed views of the list of participants, as filters. Views that people keep themselves are in store/saved_views.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/participant_filter.h"
#include "core/rules/values.h"
#include "core/work/sight.h"

namespace wijkwerk::ui::participants {

struct View {
    QString key; ///< `mine`, `all` …, or `saved-ID`
    QString title;
    ParticipantFilter filter;
    SavedViewId saved; ///< null for a fixed one
};

/// Mine, all, in stage, contract ends, long without contact, caseload. "Mine" is for who guides people through the
/// preselection, the caseload for who may see the benefit or imports it. "Contract ends" is within the time of the
/// first reminder of D07 (Rule::AlertDays).
std::vector<View> fixedViews(const work::Sight& sight, QDate today,
                             const rules::Values& values = rules::shippedValues());
bool maySeeCaseload(const work::Sight& sight);

} // namespace wijkwerk::ui::participants
