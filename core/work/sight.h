// SPDX-License-Identifier: EUPL-1.2
// What of a dossier somebody sees: rules/permissions applied to values. It hides on the screen and in exports; who can
// open the file has it all (docs/security.md).
#pragma once

#include "core/domain/deadline.h"
#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/rules/permissions.h"
#include "core/store/participant_list.h"
#include "core/work/timeline.h"

#include <QSet>

namespace wijkwerk::work {

/// Who looks.
struct Sight {
    std::optional<Role> role; ///< nothing as long as a department has no workers, or after the recovery code: then all
    WorkerId worker;
    bool hasAdmin = false;

    bool operator==(const Sight&) const = default;
    bool may(rules::Right right) const { return !role || rules::isAllowed(*role, right, hasAdmin); }
};

/// The sight of the worker of this connection.
Sight sightOf(db::Database& database);
/// That of another.
Sight sightOf(db::Database& database, WorkerId worker);

// Values without what is not for this sight: empty where something was.
/// Of the kind only what matters on the work floor: which benefit somebody has can be read from some kinds.
Participant visible(Participant person, const Sight& sight);
store::participant_list::Row visible(store::participant_list::Row row, const Sight& sight);
Trajectory visible(Trajectory trajectory, const Sight& sight);
/// Notes of others, advice and letters are left out as a whole; of a step only the words.
std::vector<TimelineEntry> visible(std::vector<TimelineEntry> entries, const Sight& sight);
/// Without the words of a step, and why somebody left.
PhaseEvent visible(PhaseEvent event, const Sight& sight);
Placement visible(Placement placement, const Sight& sight);
/// A task belongs to the screening and the decisions, and is only for who may see those, or whose task it is.
bool maySee(const Sight& sight, const Task& task);
/// What must be done by a day is for who may see what it is about, or whose it is.
bool maySee(const Sight& sight, const Deadline& deadline);
/// Notes of this author may be read.
bool maySeeNoteOf(const Sight& sight, WorkerId author);
/// The same for a note; what was imported was written by nobody here.
bool maySee(const Sight& sight, const Note& note);

/// Whose dossiers are for a sight: everybody's for who has the page with people, else those of the own work floor on
/// this day (reports/work_floor). Read once, for a list.
class Reach {
public:
    Reach(db::Database& database, const Sight& sight, QDate today);

    bool holds(ParticipantId person) const { return m_everybody || m_people.contains(person); }
    /// One's own task, or one that may be seen of somebody whose dossier is for this sight.
    bool holds(const Task& task) const;
    bool holds(const Deadline& deadline) const;

private:
    Sight m_sight;
    bool m_everybody;
    QSet<ParticipantId> m_people;
};
/// The same for one person; asked besides Right::DossierPage.
bool mayOpen(db::Database& database, const Sight& sight, ParticipantId person, QDate today);

} // namespace wijkwerk::work
