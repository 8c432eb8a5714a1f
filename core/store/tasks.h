// SPDX-License-Identifier: EUPL-1.2
// Tasks: what is open, for whom, by when.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/task.h"

#include <vector>

/// Title of the task that asks how to go on with a stage that stands still: by it the task is known again.
#define WIJKWERK_STANDING_TITLE "Stage ligt stil: hoe verder?"
/// TaskFact of task `k`, as a word.
#define WIJKWERK_TASK_FACT                                                                                             \
    "case when k.done_at is not null then 'none' "                                                                     \
    "when exists (select 1 from contract_proposal o where o.task_id = k.id "                                           \
    "and o.state in ('proposed', 'agreed', 'at_hr', 'offered')) then 'proposal' "                                      \
    "when exists (select 1 from trial_day o where o.task_id = k.id and o.outcome = 'planned') then 'trial_day' "       \
    "when k.title = '" WIJKWERK_STANDING_TITLE "' and exists (select 1 from suspension o "                             \
    "where o.trajectory_id = k.trajectory_id and o.until_day is null and o.withdrawn = 0) then 'suspension' "          \
    "else 'none' end"

namespace wijkwerk::store::tasks {

std::optional<Task> find(db::Database& database, TaskId id);
TaskId add(db::Transaction& tx, Task task);
void update(db::Transaction& tx, const Task& after);
/// Throws Error{Conflict} when it was done already.
void markDone(db::Transaction& tx, TaskId id);
/// No longer needed, and nobody did it. Throws Error{Conflict} when it was done or settled already.
void settle(db::Transaction& tx, TaskId id);
/// Takes back settle(); nothing when it is not settled.
void unsettle(db::Transaction& tx, TaskId id);
/// A task that should never have been: what planned it was taken back.
void remove(db::Transaction& tx, TaskId id);
/// Takes back markDone.
void markOpen(db::Transaction& tx, TaskId id);

/// Open tasks due on or before a day, soonest first; of one owner, or of everybody when the owner is null. Tasks
/// without an owner belong to everybody.
std::vector<Task> openUntil(db::Database& database, QDate day, WorkerId owner = {});
std::vector<Task> ofParticipant(db::Database& database, ParticipantId participant, bool withDone = false);

} // namespace wijkwerk::store::tasks
