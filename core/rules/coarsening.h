// SPDX-License-Identifier: EUPL-1.2
// What is left of somebody who is no longer known: days become months, and small groups disappear. Days are chosen such
// that every count over whole months, and every count on the last day of a month, stays as it was (domain.md 6.5, 9).
#pragma once

#include "core/base/partial_date.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wijkwerk::rules {

/// The first day of the month; an invalid day stays invalid.
QDate monthOf(QDate day);

/// A day in the same month for the end of a trajectory. Whether the status after 26 weeks is known counts from the day
/// on which those weeks are over (domain.md 9, I09), so that day keeps its month too.
QDate monthOfEnd(QDate endedOn);

/// Days of steps in the order in which they were taken: the months stay, and so does the order. The first step in a
/// month comes on the 1st, the next on the 2nd.
std::vector<QDate> monthsOfSteps(const std::vector<QDate>& days);

struct Stay {
    QDate from;
    std::optional<QDate> until; ///< last day; nothing: without an end
    bool operator==(const Stay&) const = default;
};
/// Periods on workplaces, in order and without overlap. Begin and end keep their months, who was there on the last day
/// of a month still is, and there is still no overlap.
std::vector<Stay> monthsOfStays(const std::vector<Stay>& stays);

/// Only the year.
PartialDate yearOf(const PartialDate& born);

/// A wijk is kept only where at least so many people live whom the file knows: in a smaller group a year of birth and
/// a month would point at one person.
constexpr int leastPeopleInWijk = 10;

} // namespace wijkwerk::rules
