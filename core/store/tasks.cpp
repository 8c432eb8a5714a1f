// SPDX-License-Identifier: EUPL-1.2
#include "core/store/tasks.h"

#include "core/store/fields.h"

namespace wijkwerk::store::tasks {

namespace {

Task read(db::Statement& row) {
    Task t;
    t.id = row.id<TaskId>();
    t.participant = row.id<ParticipantId>();
    t.trajectory = row.id<TrajectoryId>();
    t.owner = row.id<WorkerId>();
    t.kind = row.word<TaskKind>();
    t.title = row.text();
    t.dueOn = row.date();
    t.at = QTime::fromString(row.text(), QStringLiteral("HH:mm"));
    t.byLaw = row.flag();
    t.waitingFor = row.text();
    t.doneAt = row.maybeMoment();
    t.doneBy = row.id<WorkerId>();
    t.revision = row.integer();
    t.fact = row.word<TaskFact>();
    return t;
}

QString select(const char* rest) {
    return QLatin1String("select k.id, k.participant_id, k.trajectory_id, k.owner_id, k.kind, k.title, k.due_on, "
                         "k.at_time, k.by_law, k.waiting_for, k.done_at, k.done_by, k.revision, " WIJKWERK_TASK_FACT
                         " from task k ") +
           QLatin1String(rest);
}

std::vector<Task> readAll(db::Statement& query) {
    std::vector<Task> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

} // namespace

std::optional<Task> find(db::Database& database, TaskId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

TaskId add(db::Transaction& tx, Task t) {
    if (t.id.isNull())
        t.id = newId<TaskId>();
    auto insert = tx.statement(
        "insert into task (id, participant_id, trajectory_id, owner_id, kind, title, due_on, at_time, by_law, "
        "waiting_for, done_at, done_by) values (:id, :person, :trajectory, :owner, :kind, :title, :due, :at, :law, "
        ":waiting, :done, :by)");
    insert.with(t.id, t.participant, t.trajectory, t.owner, t.kind, t.title, t.dueOn,
                t.at.isValid() ? t.at.toString(QStringLiteral("HH:mm")) : QString(), t.byLaw, t.waitingFor, t.doneAt,
                t.doneBy);
    insert.run();
    tx.added(db::Thing::Task, t.id.value);
    return t.id;
}

void update(db::Transaction& tx, const Task& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update task set owner_id = :owner, kind = :kind, title = :title, due_on = :due, "
                               "at_time = :at, by_law = :law, waiting_for = :waiting, revision = revision + 1 "
                               "where id = :id and revision = :revision");
    change.with(after.owner, after.kind, after.title, after.dueOn,
                after.at.isValid() ? after.at.toString(QStringLiteral("HH:mm")) : QString(), after.byLaw,
                after.waitingFor, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("ownerId", before->owner.value, after.owner.value)
        .field("kind", codeOf(before->kind), codeOf(after.kind))
        .field("title", before->title, after.title)
        .field("dueOn", before->dueOn, after.dueOn)
        .field("at", before->at.toString(), after.at.toString())
        .field("waitingFor", before->waitingFor, after.waitingFor);
    tx.changed(db::Thing::Task, after.id.value, d.changes());
}

void markDone(db::Transaction& tx, TaskId id) {
    auto change = tx.statement("update task set done_at = :now, done_by = :by, revision = revision + 1 "
                               "where id = :id and done_at is null");
    requireOneRow(change.with(tx.now(), WorkerId{tx.database().actor().worker}, id).run());
    tx.changed(db::Thing::Task, id.value, {{QStringLiteral("done"), {}, QStringLiteral("yes")}});
}

void settle(db::Transaction& tx, TaskId id) {
    auto change =
        tx.statement("update task set replaced = 1, revision = revision + 1 where id = :id and done_at is null and "
                     "replaced = 0");
    requireOneRow(change.with(id).run());
    tx.changed(db::Thing::Task, id.value, {{QStringLiteral("replaced"), {}, QStringLiteral("yes")}});
}

void unsettle(db::Transaction& tx, TaskId id) {
    if (tx.statement("update task set replaced = 0, revision = revision + 1 where id = :id and replaced = 1")
            .with(id)
            .run() == 1)
        tx.changed(db::Thing::Task, id.value, {{QStringLiteral("replaced"), QStringLiteral("yes"), {}}});
}

void remove(db::Transaction& tx, TaskId id) {
    requireOneRow(tx.statement("delete from task where id = :id").with(id).run());
    tx.removed(db::Thing::Task, id.value);
}

void markOpen(db::Transaction& tx, TaskId id) {
    auto change = tx.statement("update task set done_at = null, done_by = null, revision = revision + 1 "
                               "where id = :id and done_at is not null");
    requireOneRow(change.with(id).run());
    tx.changed(db::Thing::Task, id.value, {{QStringLiteral("done"), QStringLiteral("yes"), {}}});
}

std::vector<Task> openUntil(db::Database& database, QDate day, WorkerId owner) {
    auto query = database.statement(
        owner.isNull()
            ? select("where done_at is null and replaced = 0 and due_on <= :day order by due_on, at_time, id")
            : select("where done_at is null and replaced = 0 and due_on <= :day and (owner_id is null or owner_id = "
                     ":owner) "
                     "order by due_on, at_time, id"));
    query.bind("day", day);
    if (owner)
        query.bind("owner", owner);
    return readAll(query);
}

std::vector<Task> ofParticipant(db::Database& database, ParticipantId participant, bool withDone) {
    auto query = database.statement(
        withDone
            ? select("where participant_id = :person and (done_at is not null or replaced = 0) order by due_on, id")
            : select("where participant_id = :person and done_at is null and replaced = 0 order by due_on, id"));
    query.with(participant.value);
    return readAll(query);
}

} // namespace wijkwerk::store::tasks
