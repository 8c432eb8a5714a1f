// SPDX-License-Identifier: EUPL-1.2
// "Voor de eerste dag": what must be arranged before somebody starts on a place.
#pragma once

#include "core/base/calendar.h"
#include "core/base/problem.h"
#include "core/domain/stage.h"
#include "core/domain/workplace.h"

#include <span>
#include <vector>

namespace wijkwerk::rules {

/// A VOG is asked there: it is ticked, or the requirements name it.
bool needsVog(const Workplace& workplace);
/// What a placement of this kind on this workplace needs.
std::vector<StartItem> startItems(PlacementKind kind, const Workplace& workplace);
/// Of somebody who goes on at another place these hold as they were: agreement and insurance.
bool goesAlong(StartItem item);

/// When it must be arranged: the working day before the first day.
QDate startChecksDue(QDate startsOn, const WorkCalendar& calendar);

/// Is somebody "gestart"? Codes: `start_still_to_come` (args: the first day; and then nothing else of the day),
/// `day_missing`, `day_in_future`, `started_before_first_day`, `started_after_end`, `started_already`, and
/// `start_checks_open` (may be overruled; how many).
Problems mayStart(const Placement& placement, std::span<const StartCheck> checks,
                  const std::optional<PlacementStart>& started, QDate on, QDate today);

} // namespace wijkwerk::rules
