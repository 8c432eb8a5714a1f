// SPDX-License-Identifier: EUPL-1.2
// Reads the facts of the engine of deadlines: one SELECT for each kind of fact, whole sets at once, for everybody, for
// the people of one jobcoach or for one person.
#pragma once

#include "core/db/change.h"
#include "core/db/database.h"
#include "core/rules/deadline_engine.h"

#include <functional>

namespace wijkwerk::reports {

/// So many people are read together.
inline constexpr std::size_t peopleAtOnce = 64;

/// Whose facts: everybody's unless one of the three is named.
struct DeadlineScope {
    WorkerId coach; ///< of the people he coaches, of those nobody coaches, and what he handles himself
    ParticipantId person;
    std::vector<ParticipantId> people = {}; ///< a page of a list
};

/// In one read, so that all is of the same moment; of `people` the first peopleAtOnce.
rules::DeadlineFacts deadlineFacts(db::Database& database, const DeadlineScope& scope, QDate today,
                                   const rules::DeadlineValues& values = rules::DeadlineValues());

/// As this department has it: its closing days and its values.
WorkCalendar ownCalendar(db::Database& database);
rules::DeadlineValues deadlineValues(db::Database& database, QDate today);

/// How days were found, with the values and closing days of the department as they are now.
class DeadlineSums {
public:
    explicit DeadlineSums(db::Database& database);
    rules::Explained of(const Deadline& deadline) const;

private:
    rules::Values m_values;
    WorkCalendar m_calendar;
};

/// The engine on these facts; of `people` all, slice by slice.
std::vector<Deadline> deadlines(db::Database& database, const DeadlineScope& scope, QDate today);

/// Which deadlines are for who looks; nothing: all.
using ForSight = std::function<bool(const Deadline&)>;

/// Something that deadlines are computed from was written: every screen that shows them asks this.
bool touchesDeadlines(const db::ChangeSet& changes);

} // namespace wijkwerk::reports
