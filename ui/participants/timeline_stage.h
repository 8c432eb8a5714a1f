// SPDX-License-Identifier: EUPL-1.2
// The words on the timeline for the first day, evaluations, absence, standing still and moves. Part of timeline_item.
#pragma once

#include "core/work/timeline.h"

namespace wijkwerk::ui::participants {

QString stageTitleOf(const work::TimelineEntry& entry);
/// With what can be done about it, or that nothing can.
QString stageTextOf(const work::TimelineEntry& entry);

} // namespace wijkwerk::ui::participants
