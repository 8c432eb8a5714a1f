// SPDX-License-Identifier: EUPL-1.2
// Tasks: what is open, for whom, by when.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/task.h"

#include <vector>

namespace wijkwerk::store::tasks {

std::optional<Task> find(db::Database& database, TaskId id);
TaskId add(db::Transaction& tx, Task task);
void update(db::Transaction& tx, const Task& after);
/// Throws Error{Conflict} when it was done already.
void markDone(db::Transaction& tx, TaskId id);
/// A task that should never have been: what planned it was taken back.
void remove(db::Transaction& tx, TaskId id);
/// Takes back markDone.
void markOpen(db::Transaction& tx, TaskId id);

/// Open tasks due on or before a day, soonest first; of one owner, or of everybody when the owner is null. Tasks
/// without an owner belong to everybody.
std::vector<Task> openUntil(db::Database& database, QDate day, WorkerId owner = {});
std::vector<Task> ofParticipant(db::Database& database, ParticipantId participant, bool withDone = false);

} // namespace wijkwerk::store::tasks
