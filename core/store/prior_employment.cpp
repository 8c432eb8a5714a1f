// SPDX-License-Identifier: EUPL-1.2
#include "core/store/prior_employment.h"

#include "core/store/fields.h"

namespace wijkwerk::store::prior_employment {

namespace {

PriorEmployment read(db::Statement& row) {
    PriorEmployment p;
    p.id = row.id<PriorEmploymentId>();
    p.participant = row.id<ParticipantId>();
    p.employer = row.text();
    p.kind = row.word<PriorEmployer>();
    p.startsOn = row.date();
    p.lastDay = row.maybeDate();
    p.sameWork = row.flag();
    p.source = row.text();
    p.recordedBy = row.id<WorkerId>();
    p.recordedAt = row.moment();
    p.withdrawn = row.flag();
    p.revision = row.integer();
    return p;
}

QString select(const char* rest) {
    return QLatin1String("select id, participant_id, employer, kind, starts_on, last_day, same_work, source, "
                         "recorded_by, recorded_at, withdrawn, revision from prior_employment ") +
           QLatin1String(rest);
}

std::vector<PriorEmployment> readAll(db::Statement& query) {
    std::vector<PriorEmployment> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

} // namespace

std::optional<PriorEmployment> find(db::Database& database, PriorEmploymentId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<PriorEmployment> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person and withdrawn = 0 order by starts_on, id"));
    query.with(participant);
    return readAll(query);
}

std::vector<PriorEmployment> everOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person order by starts_on, id"));
    query.with(participant);
    return readAll(query);
}

std::vector<PriorEmployment> all(db::Database& database) {
    auto query = database.statement(select("where withdrawn = 0 order by participant_id, starts_on, id"));
    return readAll(query);
}

PriorEmploymentId add(db::Transaction& tx, PriorEmployment p) {
    p.id = newId<PriorEmploymentId>();
    auto insert = tx.statement(
        "insert into prior_employment (id, participant_id, employer, kind, starts_on, last_day, same_work, source, "
        "recorded_by, recorded_at) values (:id, :person, :employer, :kind, :starts, :last, :same, :source, :by, :now)");
    insert
        .with(p.id, p.participant, p.employer, p.kind, p.startsOn, p.lastDay, p.sameWork, p.source, p.recordedBy,
              tx.now())
        .run();
    tx.added(db::Thing::PriorEmployment, p.id.value);
    return p.id;
}

void withdraw(db::Transaction& tx, const PriorEmployment& p) {
    auto change = tx.statement("update prior_employment set withdrawn = 1, revision = revision + 1 where id = :id and "
                               "revision = :revision and withdrawn = 0");
    requireOneRow(change.with(p.id, p.revision).run());
    tx.removed(db::Thing::PriorEmployment, p.id.value);
}

std::optional<PriorEmploymentAsked> asked(db::Database& database, ParticipantId participant) {
    auto query = database.statement("select participant_id, asked_on, worker_id from prior_employment_asked where "
                                    "participant_id = :person");
    query.with(participant);
    if (!query.next())
        return std::nullopt;
    PriorEmploymentAsked found;
    found.participant = query.id<ParticipantId>();
    found.on = query.date();
    found.worker = query.id<WorkerId>();
    return found;
}

void setAsked(db::Transaction& tx, const PriorEmploymentAsked& now) {
    const auto before = asked(tx.database(), now.participant);
    auto write = tx.statement("insert into prior_employment_asked (participant_id, asked_on, worker_id) values "
                              "(:person, :on, :worker) on conflict (participant_id) do update set asked_on = "
                              "excluded.asked_on, worker_id = excluded.worker_id");
    write.with(now.participant, now.on, now.worker).run();
    Difference difference;
    difference.field("askedOn", before ? std::optional(before->on) : std::nullopt, std::optional(now.on));
    tx.changed(db::Thing::Participant, now.participant.value, difference.changes());
}

} // namespace wijkwerk::store::prior_employment
