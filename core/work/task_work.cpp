// SPDX-License-Identifier: EUPL-1.2
#include "core/work/task_work.h"

#include "core/base/date_text.h"
#include "core/store/tasks.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

Task require(db::Database& database, TaskId id) {
    if (auto task = store::tasks::find(database, id))
        return *task;
    throw Error(Fault::NotFound);
}

} // namespace

Outcome<TaskId> addTask(db::Transaction& tx, const Task& task) {
    if (Problems no = lacking(tx, Right::KeepTasks, task.participant); !no.empty())
        return {std::move(no), {}};
    Outcome<TaskId> outcome;
    requireText(outcome.problems, task.title, "title");
    requireKnown(outcome.problems, tx.database(), task.participant);
    if (!task.dueOn.isValid())
        outcome.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("dueOn")));
    if (task.kind == TaskKind::Waiting)
        requireText(outcome.problems, task.waitingFor, "waitingFor");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("task_added"), task.participant);
    outcome.done = store::tasks::add(tx, task);
    sayMedicalWords(tx, task.participant, {task.title, task.waitingFor}, outcome.problems);
    return outcome;
}

Outcome<Done> markDone(db::Transaction& tx, TaskId id) {
    if (Problems no = lacking(tx, Right::KeepTasks, id); !no.empty())
        return {std::move(no), {}};
    const Task task = require(tx.database(), id);
    if (task.fact != TaskFact::None)
        return {{refusal(QStringLiteral("task_has_own_act"))}, {}};
    beginAct(tx, QStringLiteral("task_done"), task.participant);
    store::tasks::markDone(tx, id);
    return {{}, Done{}};
}

Outcome<Done> markOpen(db::Transaction& tx, TaskId id) {
    if (Problems no = lacking(tx, Right::KeepTasks, id); !no.empty())
        return {std::move(no), {}};
    const Task task = require(tx.database(), id);
    beginAct(tx, QStringLiteral("task_reopened"), task.participant);
    store::tasks::markOpen(tx, id);
    return {{}, Done{}};
}

Outcome<Done> postpone(db::Transaction& tx, TaskId id, QDate to, const QString& reason) {
    if (Problems no = lacking(tx, Right::KeepTasks, id); !no.empty())
        return {std::move(no), {}};
    Task task = require(tx.database(), id);
    Outcome<Done> outcome;
    if (!to.isValid())
        outcome.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("dueOn")));
    else if (to < tx.today())
        outcome.problems.push_back(wrong(QStringLiteral("date_in_past"), QStringLiteral("dueOn"), shownDate(to)));
    if (task.byLaw && to > task.dueOn && reason.trimmed().isEmpty())
        outcome.problems.push_back(wrong(QStringLiteral("postpone_needs_reason"), QStringLiteral("reason")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("task_postponed"), task.participant, reason);
    task.dueOn = to;
    store::tasks::update(tx, task);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
