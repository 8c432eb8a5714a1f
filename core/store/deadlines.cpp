// SPDX-License-Identifier: EUPL-1.2
#include "core/store/deadlines.h"

namespace wijkwerk::store::deadlines {

DeadlineDelayId addDelay(db::Transaction& tx, DeadlineDelay d) {
    d.id = newId<DeadlineDelayId>();
    auto insert = tx.statement("insert into deadline_delay (id, participant_id, trajectory_id, rule, subject, due_on, "
                               "until_day, reason, worker_id, recorded_at) values (:id, :person, :trajectory, :rule, "
                               ":subject, :due, :until, :reason, :worker, :now)");
    insert.with(d.id, d.participant, d.trajectory, d.rule, d.subject, d.dueOn,
                d.until.isValid() ? std::optional(d.until) : std::nullopt, d.reason, d.worker, tx.now());
    insert.run();
    tx.added(db::Thing::Deadline, d.id.value);
    return d.id;
}

DeadlineDoneId addDone(db::Transaction& tx, DeadlineDone d) {
    d.id = newId<DeadlineDoneId>();
    auto insert = tx.statement("insert into deadline_done (id, participant_id, trajectory_id, rule, subject, due_on, "
                               "outcome, note, worker_id, recorded_at) values (:id, :person, :trajectory, :rule, "
                               ":subject, :due, :outcome, :note, :worker, :now)");
    insert.with(d.id, d.participant, d.trajectory, d.rule, d.subject, d.dueOn, d.outcome, d.note, d.worker,
                d.recordedAt.isValid() ? d.recordedAt : tx.now());
    insert.run();
    tx.added(db::Thing::Deadline, d.id.value);
    return d.id;
}

namespace {

/// Of which deadline: the columns that every mark of one has behind its id.
template <class Mark>
void readWhich(db::Statement& query, Mark& mark) {
    mark.participant = query.id<ParticipantId>();
    mark.trajectory = query.id<TrajectoryId>();
    mark.rule = query.word<DeadlineRule>();
    mark.subject = query.text();
    mark.dueOn = query.date();
}

std::vector<DeadlineDelay> readDelays(db::Statement& query) {
    std::vector<DeadlineDelay> found;
    while (query.next()) {
        DeadlineDelay d;
        d.id = query.id<DeadlineDelayId>();
        readWhich(query, d);
        d.until = query.date();
        d.reason = query.text();
        d.worker = query.id<WorkerId>();
        d.recordedAt = query.moment();
        found.push_back(std::move(d));
    }
    return found;
}

QString selectDelays(const char* rest) {
    return QLatin1String("select id, participant_id, trajectory_id, rule, subject, due_on, until_day, reason, "
                         "worker_id, recorded_at from deadline_delay ") +
           QLatin1String(rest);
}

std::vector<DeadlineDone> readDones(db::Statement& query) {
    std::vector<DeadlineDone> found;
    while (query.next()) {
        DeadlineDone d;
        d.id = query.id<DeadlineDoneId>();
        readWhich(query, d);
        d.outcome = query.word<DeadlineOutcome>();
        d.note = query.text();
        d.worker = query.id<WorkerId>();
        d.recordedAt = query.moment();
        found.push_back(std::move(d));
    }
    return found;
}

QString selectDones(const char* rest) {
    return QLatin1String("select id, participant_id, trajectory_id, rule, subject, due_on, outcome, note, worker_id, "
                         "recorded_at from deadline_done ") +
           QLatin1String(rest);
}

} // namespace

std::optional<DeadlineDelay> findDelay(db::Database& database, DeadlineDelayId id) {
    auto query = database.statement(selectDelays("where id = :id"));
    query.with(id);
    auto found = readDelays(query);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<DeadlineDelay> delaysOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(selectDelays("where participant_id = :person order by id"));
    query.with(participant);
    return readDelays(query);
}

std::optional<DeadlineDone> findDone(db::Database& database, DeadlineDoneId id) {
    auto query = database.statement(selectDones("where id = :id"));
    query.with(id);
    auto found = readDones(query);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<DeadlineDone> donesOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(selectDones("where participant_id = :person order by id"));
    query.with(participant);
    return readDones(query);
}

void skip(db::Transaction& tx, WorkerId worker, ParticipantId participant, QDate day) {
    auto insert = tx.statement("insert into day_skip (worker_id, participant_id, day) values (:worker, :person, :day) "
                               "on conflict do nothing");
    insert.with(worker, participant, day);
    if (insert.run() > 0)
        tx.added(db::Thing::Deadline, participant.value);
}

void takeBackSkip(db::Transaction& tx, WorkerId worker, ParticipantId participant, QDate day) {
    auto remove = tx.statement("delete from day_skip where worker_id = :worker and participant_id = :person and "
                               "day = :day");
    remove.with(worker, participant, day);
    if (remove.run() > 0)
        tx.changed(db::Thing::Deadline, participant.value, {{QStringLiteral("skipped"), QStringLiteral("yes"), {}}});
}

QSet<ParticipantId> skippedBy(db::Database& database, WorkerId worker, QDate day) {
    auto query = database.statement("select participant_id from day_skip where worker_id = :worker and day = :day");
    query.with(worker, day);
    QSet<ParticipantId> people;
    while (query.next())
        people.insert(query.id<ParticipantId>());
    return people;
}

} // namespace wijkwerk::store::deadlines
