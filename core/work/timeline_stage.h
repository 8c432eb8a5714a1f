// SPDX-License-Identifier: EUPL-1.2
// What the timeline holds of a stage: the first day, evaluations, absence, suspensions, moves. A part of timeline.h.
#pragma once

#include "core/domain/trajectory.h"
#include "core/work/timeline.h"

namespace wijkwerk::work {

void addStage(db::Database& database, const std::vector<Trajectory>& trajectories, std::vector<TimelineEntry>& entries);

} // namespace wijkwerk::work
