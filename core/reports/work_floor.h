// SPDX-License-Identifier: EUPL-1.2
// Who works with a vakspecialist, and what he needs to know of them for the work: the work-floor view of domain.md 1.2.
// Nothing of benefit, screening, letters or notes of others is read here.
#pragma once

#include "core/db/database.h"
#include "core/domain/absence.h"
#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/domain/task.h"

#include <QSet>

namespace wijkwerk::reports {

struct FloorPerson {
    Participant person;
    Placement placement;
    QString workplace;
    QString location; ///< where they meet
    QString tasks;
    QString startTime; ///< `08:00`; empty when not agreed
    QString endTime;
    QString coach; ///< who to call
    QString coachPhone;
    std::optional<Absence> away; ///< on the day
    QString standsInFor;         ///< a colleague of the team who is absent; empty for one's own people
    std::optional<Note> ownNote; ///< the newest that this vakspecialist wrote
    std::vector<Task> asked;     ///< what is asked of him about this person, and is not done yet
};

struct WorkFloor {
    std::vector<FloorPerson> today;     ///< by name, as all three
    std::vector<FloorPerson> otherDays; ///< placed now, but not working on this day, or away
    std::vector<FloorPerson> coming;    ///< beginning by shownUntil()
    bool empty() const { return today.empty() && otherDays.empty() && coming.empty(); }
};

/// The people this vakspecialist guides, and those of colleagues of his team who are absent on the day. Somebody whose
/// days are not agreed yet counts as working today.
WorkFloor workFloor(db::Database& database, WorkerId guide, QDate day);
/// The same people, all three groups together: whose dossiers he needs for his work.
QSet<ParticipantId> peopleOfFloor(db::Database& database, WorkerId guide, QDate day);

} // namespace wijkwerk::reports
