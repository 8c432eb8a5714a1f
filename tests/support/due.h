// SPDX-License-Identifier: EUPL-1.2
// What must be done for somebody, as the engine of deadlines computes it, by the title that people see.
#pragma once

#include "core/reports/deadline_facts.h"

#include <algorithm>

namespace wijkwerk::test {

/// The days of a person on which something with that title is due, the soonest first.
inline std::vector<QDate> duesOf(db::Database& database, ParticipantId person, const QString& title, QDate today) {
    std::vector<QDate> days;
    for (const Deadline& one : reports::deadlines(database, {{}, person}, today)) {
        if (rules::titleOf(one) == title)
            days.push_back(one.due);
    }
    std::ranges::sort(days);
    return days;
}

/// The only one, or the soonest; invalid when there is none.
inline QDate dueOf(db::Database& database, ParticipantId person, const QString& title, QDate today) {
    const auto days = duesOf(database, person, title, today);
    return days.empty() ? QDate() : days.front();
}

/// The days of a rule, the soonest first.
inline std::vector<QDate> duesOf(db::Database& database, ParticipantId person, DeadlineRule rule, QDate today) {
    std::vector<QDate> days;
    for (const Deadline& one : reports::deadlines(database, {{}, person}, today)) {
        if (one.rule == rule)
            days.push_back(one.due);
    }
    std::ranges::sort(days);
    return days;
}

} // namespace wijkwerk::test
