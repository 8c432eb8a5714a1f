// SPDX-License-Identifier: EUPL-1.2
// What has to be done: one row per person with the most urgent act, in the order of the first screen (DESIGN.md).
#pragma once

#include "core/domain/participant.h"
#include "core/domain/participant_filter.h"
#include "core/domain/phase.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"
#include "core/reports/deadline_facts.h"

#include <optional>

namespace wijkwerk::reports {

/// Where a row stands on Vandaag.
enum class Urgency { Asked, Appointment, Late, Today, WaitingFor, Coming };

/// Something to do: a task that somebody made, or a deadline in the shape of one (then the task has no id).
struct WorkItem {
    Task task;
    std::optional<Deadline> deadline;
    bool operator==(const WorkItem&) const = default;
};
Task taskOf(const Deadline& deadline);

/// A task or deadline with what a person needs to see of it.
struct WorkRow {
    Urgency urgency = Urgency::Today;
    Task task;                         ///< the most urgent one
    std::optional<Deadline> deadline;  ///< when it was computed
    std::vector<WorkItem> others;      ///< of the same person, folded ("+2")
    std::vector<ParticipantId> people; ///< more than one when equal acts of a team are taken together
    PersonName name;                   ///< of the first person
    std::optional<Phase> phase;
    QString team; ///< where the person works today
    QString guide;
    std::optional<QDate> lastDay; ///< of the placement
    int days = 0;                 ///< days late (Late), days waited (WaitingFor), days to go (Coming)

    bool isGroup() const { return people.size() > 1; }
    bool operator==(const WorkRow&) const = default;
};
/// The last day of which everything is shown, also before its lead time (Rule::AheadDays).
QDate shownUntil(db::Database& database, QDate today);
/// So many rows of a section have the name of their person, and so many people of a group what they have to do: more
/// than can be seen.
inline constexpr std::size_t rowsNamed = 60;

struct Worklist {
    std::vector<WorkRow> asked;        ///< colleagues wait for it, longest first
    std::vector<WorkRow> appointments; ///< of today, by the clock
    std::vector<WorkRow> late;         ///< by law first, then longest
    std::vector<WorkRow> today;
    std::vector<WorkRow> standing; ///< days of the law of people who stand still: for the team lead, by hand
    std::vector<WorkRow> waiting;
    std::vector<WorkRow> coming;  ///< within their lead time, or shownUntil()
    std::vector<WorkRow> skipped; ///< "niet vandaag" of who looks
    // Beyond five hundred rows of a section the rest is only counted.
    int moreLate = 0;
    int moreToday = 0;
    int moreComing = 0;

    /// The badge: rows that are late or of today, and what colleagues wait for.
    int badge() const { return int(asked.size() + late.size() + today.size()) + moreLate + moreToday; }
};

/// Of one worker, with what nobody keeps of the people he coaches or nobody coaches; of everybody when the worker is
/// null. What the law asks of who stands still is for the lead who was named, else for the jobcoach.
/// Who looks (`viewer`, else that worker) does not see whom he put off until tomorrow.
Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer = {},
                  const ForSight& maySee = {});
/// The same with deadlines that are known already (kept_deadlines.h), of that worker or of everybody.
Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer, const ForSight& maySee,
                  const std::vector<Deadline>& known);
/// What is folded in a row, each as a row of its own: of a group everybody's, of one person the others.
std::vector<WorkRow> unfolded(db::Database& database, const WorkRow& row, QDate today);
/// Of somebody who coaches nobody (klantmanager, werkgeversadviseur, P&O): the tasks that are his own, and as `asked`
/// those of colleagues who wait for his role, or for him by name.
Worklist worklistOf(db::Database& database, const Worker& who, QDate today, const ForSight& maySee = {});

/// `waitingFor` of a task as it was typed ("HR", "klantmanager W&I") means this role, or names this worker.
bool isWaitedFor(const QString& waitingFor, Role role, const QString& name);

/// How many people of a jobcoach are in each phase; Waiting is counted with Preselection in the card, not here.
struct Caseload {
    std::vector<std::pair<Phase, int>> perPhase; ///< in the order of the pathway, zero left out
    int total = 0;
};
/// A trajectory that is open.
struct WayPhase {
    ParticipantId person;
    Phase phase = Phase::Referred;
    WorkerId coach; ///< null: nobody
};
/// Of that person, or of everybody (null), where they are today: who signed a contract that begins later is in the
/// stage until then, and who begins later somewhere is not at work yet and waits. In order of person.
std::vector<WayPhase> wayPhases(db::Database& database, ParticipantId person, QDate today);
/// Of that jobcoach; null: everybody.
Caseload caseloadOf(const std::vector<WayPhase>& ways, WorkerId coach);

struct QuietPerson {
    ParticipantId id;
    int days = 0;                    ///< since the last talk, visit or call, or since the referral
    std::optional<QDate> putOffTo{}; ///< the contact was put off to that day, after today
};
/// People not seen for longer than the interval of their kind and phase, also when their contact was put off: whose
/// contact (D21) was due before today among deadlines that are known, longest first. Of that jobcoach; null: of
/// everybody.
std::vector<QuietPerson> quietPeople(const std::vector<Deadline>& known, WorkerId coach, QDate today);
struct NamedPerson {
    PersonName name;
    Phase phase = Phase::Stage;
};
/// Name and phase of that day of somebody who is on the way; nothing when no trajectory is open.
std::optional<NamedPerson> named(db::Database& database, ParticipantId person, QDate today);
/// store::participant_list::ids(), and of those only quietPeople() when the filter asks for the quiet: list, card and
/// deadline have one definition.
std::vector<ParticipantId> listedPeople(db::Database& database, const ParticipantFilter& filter, QDate today,
                                        const std::vector<ParticipantId>& matches = {});

} // namespace wijkwerk::reports
