// SPDX-License-Identifier: EUPL-1.2
// What the rules of placing must know of the department to judge a placement. Shared by placing.cpp, moving.cpp
// and placement_options.cpp.
#pragma once

#include "core/rules/moving.h"
#include "core/rules/placing.h"
#include "core/work/moving.h"
#include "core/work/placing.h"

namespace wijkwerk::work {

/// The placement as it would be stored.
Placement wantedPlacement(db::Database& database, const PlacementRequest& request, PlacementKind kind);
/// Throws Error{NotFound} when trajectory or workplace does not exist.
rules::PlacementFacts placementFacts(db::Database& database, const PlacementRequest& request, PlacementKind kind,
                                     QDate today);
rules::PersonFacts personFacts(db::Database& database, const Trajectory& trajectory);
/// Throws Error{NotFound} when trajectory or workplace does not exist.
rules::MoveFacts moveFacts(db::Database& database, const MoveRequest& request, QDate today);
/// Of these placements those at the workplace count. The one left out is being replaced.
rules::WorkplaceFacts workplaceFacts(const Workplace& workplace, const std::vector<Placement>& placements, QDate start,
                                     std::optional<QDate> lastDay, TrajectoryId leftOut);
rules::GuideFacts guideFacts(const Worker& worker, std::vector<Training> trainings,
                             const std::vector<Placement>& placements, QDate start, std::optional<QDate> lastDay,
                             TrajectoryId leftOut);
/// A warning for everything of this person that somebody else must still do or give (a VOG): `still_waited_for`.
Problems stillWaitedFor(db::Database& database, ParticipantId person);
/// What place and guide say when somebody stays there t/m a later day.
Problems longerProblems(db::Database& database, const Placement& stage, QDate newLastDay);
/// Why a stage cannot go on t/m that day at the same place with the same guide: its term too.
Problems extensionProblems(db::Database& database, const Placement& stage, QDate newLastDay);

} // namespace wijkwerk::work
