// SPDX-License-Identifier: EUPL-1.2
// What the rows of the own list become: which trajectories are added, what its words mean, and where rows or the
// department contradict each other. Writes nothing (plan.h); own_apply.h does.
#pragma once

#include "core/db/database.h"
#include "core/domain/workplace.h"
#include "core/imports/own_row.h"

#include <QHash>

#include <vector>

namespace wijkwerk::imports {

struct Plan;
struct Known;

/// Days that are taken, both included; nothing is for ever.
struct OwnSpan {
    QDate from;
    std::optional<QDate> until;
};

/// A trajectory that the department has already.
struct KnownWay {
    Phase phase = Phase::Referred;
    std::optional<QDate> first; ///< nothing: not known
    std::optional<QDate> ended;
    bool isRead = false;    ///< from an own list
    bool wasClosed = false; ///< that said that the person had left
};

/// A workplace, and who is there today or comes later.
struct OwnRoom {
    Workplace place;
    std::vector<OwnSpan> taken;
};

/// What the words of the list are looked up in.
struct OwnKnown {
    QHash<WorkplaceId, OwnRoom> rooms;
    QHash<QString, WorkplaceId> places; ///< by folded name, also of a team with one place; null where two are called so
    QHash<QString, WorkerId> workers;   ///< by folded name
    QMultiHash<ParticipantId, KnownWay> ways;
};
OwnKnown ownKnownOf(db::Database& database);

/// What whoever imports says that words mean; by folded word.
struct OwnChoices {
    QHash<QString, OwnEnding> endings;
    QHash<QString, WorkplaceId> places; ///< null: leave it unknown
};

/// A reason that stands in the list, and what it becomes.
struct OwnReason {
    QString key;  ///< folded
    QString word; ///< as it stands in the first row that has it
    int rows = 0;
    OwnEnding ending;
    bool isGuess = true;  ///< nobody chose it
    bool isKnown = false; ///< the word says something; else it is "other" until somebody chooses
};
struct OwnPlace {
    QString key;
    QString word;
    int rows = 0;
    WorkplaceId place; ///< null: there is no such place, the person comes in without one
};

/// What becomes of one row.
struct OwnLine {
    enum class Does { Nothing, Adds, Has } does = Does::Nothing; ///< Has: the trajectory is there already
    Phase phase = Phase::Referred;
    OwnEnding ending; ///< of who has left
    WorkplaceId place;
    WorkerId guide;
    WorkerId coach;
};

struct OwnPart {
    std::vector<OwnLine> lines; ///< by index of the row
    std::vector<OwnReason> reasons;
    std::vector<OwnPlace> places;
    int current = 0; ///< trajectories that are added and go on
    int closed = 0;  ///< that are added as ended
    int had = 0;     ///< rows of which the trajectory is there already
};

/// Fills `plan.own` after the people were recognised; a row that contradicts another one or the department becomes
/// wrong, the first that says something stands. Where more people come than there are places on a day from today on,
/// each of their rows has the warning `own_place_full` (args: workplace, places, people, day, lines).
void planOwn(Plan& plan, const Known& known, const OwnChoices& choices);

} // namespace wijkwerk::imports
