// SPDX-License-Identifier: EUPL-1.2
// Tasks in the hands of a worker: added, postponed, done.
#pragma once

#include "core/domain/task.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

Outcome<TaskId> addTask(db::Transaction& tx, const Task& task);
/// `task_has_own_act`: what shows that it is done (TaskFact) is in the program, and is not there yet.
Outcome<Done> markDone(db::Transaction& tx, TaskId task);
/// Takes markDone back ("Ongedaan maken").
Outcome<Done> markOpen(db::Transaction& tx, TaskId task);
/// To a later day; a task by law asks for a reason, which is kept in the journal.
Outcome<Done> postpone(db::Transaction& tx, TaskId task, QDate to, const QString& reason = {});

} // namespace wijkwerk::work
