// SPDX-License-Identifier: EUPL-1.2
// What has to be done: one row per person with the most urgent act, in the order of the first screen (DESIGN.md).
#pragma once

#include "core/db/database.h"
#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"

#include <optional>

namespace wijkwerk::reports {

/// Where a row stands on Vandaag.
enum class Urgency { Asked, Appointment, Late, Today, WaitingFor, Coming };

/// A task with what a person needs to see of it.
struct WorkRow {
    Urgency urgency = Urgency::Today;
    Task task;                         ///< the most urgent one
    std::vector<Task> others;          ///< of the same person in the same group, folded ("+2")
    std::vector<ParticipantId> people; ///< more than one when equal acts of a team are taken together
    PersonName name;                   ///< of the first person
    std::optional<Phase> phase;
    QString team; ///< where the person works today
    QString guide;
    std::optional<QDate> lastDay; ///< of the placement
    int days = 0;                 ///< days late (Late), days waited (WaitingFor), days to go (Coming)

    bool isGroup() const { return people.size() > 1; }
};

struct Worklist {
    std::vector<WorkRow> asked;        ///< colleagues wait for it, longest first
    std::vector<WorkRow> appointments; ///< of today, by the clock
    std::vector<WorkRow> late;         ///< by law first, then longest
    std::vector<WorkRow> today;
    std::vector<WorkRow> waiting;
    std::vector<WorkRow> coming; ///< the next 14 days

    /// The badge: rows that are late or of today, and what colleagues wait for.
    int badge() const { return int(asked.size() + late.size() + today.size()); }
};

/// Of one worker, with what nobody keeps of the people he coaches or nobody coaches; of everybody when the worker is
/// null.
Worklist worklist(db::Database& database, WorkerId worker, QDate today);
/// Of somebody who coaches nobody (klantmanager, werkgeversadviseur, P&O): the tasks that are his own, and as `asked`
/// those of colleagues who wait for his role, or for him by name.
Worklist worklistOf(db::Database& database, const Worker& who, QDate today);

/// `waitingFor` of a task as it was typed ("HR", "klantmanager W&I") means this role, or names this worker.
bool isWaitedFor(const QString& waitingFor, Role role, const QString& name);

/// How many people of a jobcoach are in each phase; Waiting is counted with Preselection in the card, not here.
struct Caseload {
    std::vector<std::pair<Phase, int>> perPhase; ///< in the order of the pathway, zero left out
    int total = 0;
};
Caseload caseloadOf(db::Database& database, WorkerId coach);

struct QuietPerson {
    ParticipantId id;
    PersonName name;
    Phase phase = Phase::Stage;
    int days = 0; ///< since the last talk, visit or call, or since the referral
};
/// People not seen for longer than the interval of their phase and kind (rules/contact_interval.h), longest first.
std::vector<QuietPerson> quietPeople(db::Database& database, WorkerId coach, QDate today);

} // namespace wijkwerk::reports
