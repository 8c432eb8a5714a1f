// SPDX-License-Identifier: EUPL-1.2
#include "core/store/workers.h"

#include "core/store/fields.h"

namespace wijkwerk::store::workers {

namespace {

Worker read(db::Statement& row) {
    Worker w;
    w.id = row.id<WorkerId>();
    w.name = row.text();
    w.role = row.word<Role>();
    w.phone = row.text();
    w.email = row.text();
    w.team = row.id<TeamId>();
    w.guidancePoints = row.integer();
    w.absentUntil = row.maybeDate();
    w.archived = row.flag();
    w.revision = row.integer();
    return w;
}

Training readTraining(db::Statement& row) {
    Training t;
    t.id = row.id<TrainingId>();
    t.worker = row.id<WorkerId>();
    t.kind = row.text();
    t.doneOn = row.date();
    t.validUntil = row.maybeDate();
    return t;
}

} // namespace

std::vector<Worker> all(db::Database& database, bool withArchived) {
    std::vector<Worker> found;
    auto query = database.statement("select id, name, role, phone, email, team_id, guidance_points, absent_until, "
                                    "archived, revision from worker where archived <= :archived order by id");
    query.with(withArchived);
    while (query.next())
        found.push_back(read(query));
    sortByName(found);
    return found;
}

std::optional<Worker> find(db::Database& database, WorkerId id) {
    auto query = database.statement("select id, name, role, phone, email, team_id, guidance_points, absent_until, "
                                    "archived, revision from worker where id = :id");
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

WorkerId add(db::Transaction& tx, Worker w) {
    if (w.id.isNull())
        w.id = newId<WorkerId>();
    auto insert = tx.statement(
        "insert into worker (id, name, role, phone, email, team_id, guidance_points, absent_until, archived) "
        "values (:id, :name, :role, :phone, :email, :team, :points, :absent, :archived)");
    insert.with(w.id, w.name, w.role, w.phone, w.email, w.team, w.guidancePoints, w.absentUntil, w.archived).run();
    tx.added(db::Thing::Worker, w.id.value);
    return w.id;
}

void update(db::Transaction& tx, const Worker& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change =
        tx.statement("update worker set name = :name, role = :role, phone = :phone, email = :email, team_id = :team, "
                     "guidance_points = :points, absent_until = :absent, archived = :archived, revision = revision + 1 "
                     "where id = :id and revision = :revision");
    change.with(after.name, after.role, after.phone, after.email, after.team, after.guidancePoints, after.absentUntil,
                after.archived, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("name", before->name, after.name)
        .field("role", codeOf(before->role), codeOf(after.role))
        .field("phone", before->phone, after.phone)
        .field("email", before->email, after.email)
        .field("teamId", before->team.value, after.team.value)
        .field("guidancePoints", before->guidancePoints, after.guidancePoints)
        .field("absentUntil", before->absentUntil, after.absentUntil)
        .field("archived", before->archived, after.archived);
    tx.changed(db::Thing::Worker, after.id.value, d.changes());
}

std::vector<Training> trainings(db::Database& database, WorkerId worker) {
    std::vector<Training> found;
    auto query = database.statement("select id, worker_id, kind, done_on, valid_until from training "
                                    "where worker_id = :worker order by done_on");
    query.with(worker.value);
    while (query.next())
        found.push_back(readTraining(query));
    return found;
}

std::vector<Training> allTrainings(db::Database& database) {
    std::vector<Training> found;
    auto query = database.statement("select id, worker_id, kind, done_on, valid_until from training order by done_on");
    while (query.next())
        found.push_back(readTraining(query));
    return found;
}

TrainingId addTraining(db::Transaction& tx, Training t) {
    if (t.id.isNull())
        t.id = newId<TrainingId>();
    auto insert = tx.statement("insert into training (id, worker_id, kind, done_on, valid_until) "
                               "values (:id, :worker, :kind, :done, :until)");
    insert.with(t.id, t.worker, t.kind, t.doneOn, t.validUntil).run();
    tx.added(db::Thing::Training, t.id.value);
    return t.id;
}

void removeTraining(db::Transaction& tx, TrainingId id) {
    auto remove = tx.statement("delete from training where id = :id");
    requireOneRow(remove.with(id.value).run());
    tx.removed(db::Thing::Training, id.value);
}

} // namespace wijkwerk::store::workers
