// SPDX-License-Identifier: EUPL-1.2
// How much a vakspecialist has to guide (domain.md 8.2) and how full a workplace is (8.1), from lists of placements.
#pragma once

#include "core/base/calendar.h"
#include "core/domain/placement.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"

#include <span>

namespace wijkwerk::rules {

/// Hundredths of a point that one placement asks of its guide on a day it covers: 100, and 50 more in its first four
/// weeks.
int guidanceWeight(const Placement& placement, QDate day);
/// Sum over the placements that cover the day.
int guidanceLoad(std::span<const Placement> guided, QDate day);
/// Highest load on any day of the period (no end is for ever).
int guidanceLoadMost(std::span<const Placement> guided, QDate from, std::optional<QDate> until);

/// At most 80 % is light, at most 100 % is full, above is over (domain.md 8.2).
enum class LoadLevel { Light, Full, Over };
LoadLevel loadLevel(int load, int capacity);

/// People at one time on a workplace, the most on any day of the period.
int occupiedMost(std::span<const Placement> onWorkplace, QDate from, std::optional<QDate> until);
/// Fewest places on any day of the period.
int capacityLeast(const Workplace& workplace, QDate from, std::optional<QDate> until);
/// First day from `from` on which there is room from that day on (for `days` days; 0 is until nobody leaves any more).
/// Nothing when no place comes free within a year.
std::optional<QDate> firstFreeDay(const Workplace& workplace, std::span<const Placement> onWorkplace, QDate from,
                                  int days = 0);

/// Last day until which trainings of the kind `psychological` run on without a gap from `day`; nothing when none is
/// valid on `day`. A training without an end gives the far future (31-12-9999).
std::optional<QDate> trainedUntil(std::span<const Training> trainings, QDate day);

} // namespace wijkwerk::rules
