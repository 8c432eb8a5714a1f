// SPDX-License-Identifier: EUPL-1.2
#include "core/store/standstills.h"

#include "core/store/fields.h"

namespace wijkwerk::store::standstills {

namespace {

Standstill read(db::Statement& row) {
    Standstill s;
    s.id = row.id<StandstillId>();
    s.participant = row.id<ParticipantId>();
    s.reason = row.word<StandstillReason>();
    s.note = row.text();
    s.since = row.date();
    s.askOn = row.date();
    s.lead = row.id<WorkerId>();
    s.worker = row.id<WorkerId>();
    s.recordedAt = row.moment();
    s.endedOn = row.maybeDate();
    if (const QString how = row.text(); !how.isEmpty())
        s.endedHow = fromCode<StandstillEnd>(how);
    s.endedNote = row.text();
    s.endedBy = row.id<WorkerId>();
    s.revision = row.integer();
    return s;
}

QString select(const char* rest) {
    return QLatin1String("select id, participant_id, reason, note, since, ask_on, lead_id, worker_id, "
                         "recorded_at, ended_on, ended_how, ended_note, ended_by, revision from standstill ") +
           QLatin1String(rest);
}

std::vector<Standstill> readAll(db::Statement& query) {
    std::vector<Standstill> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

} // namespace

std::optional<Standstill> find(db::Database& database, StandstillId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<Standstill> openOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person and ended_on is null"));
    query.with(participant.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Standstill> open(db::Database& database) {
    auto query = database.statement(select("where ended_on is null order by since, id"));
    return readAll(query);
}

std::vector<Standstill> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person order by id desc"));
    query.with(participant.value);
    return readAll(query);
}

StandstillId add(db::Transaction& tx, Standstill s) {
    if (s.id.isNull())
        s.id = newId<StandstillId>();
    auto insert = tx.statement("insert into standstill (id, participant_id, reason, note, since, ask_on, "
                               "lead_id, worker_id, recorded_at) values (:id, :person, :reason, :note, :since, :ask, "
                               ":lead, :worker, :now)");
    insert.with(s.id, s.participant, s.reason, s.note, s.since, s.askOn, s.lead, s.worker, tx.now());
    insert.run();
    tx.added(db::Thing::Standstill, s.id.value);
    return s.id;
}

void end(db::Transaction& tx, const Standstill& s) {
    auto change = tx.statement("update standstill set ended_on = :on, ended_how = :how, ended_note = :note, "
                               "ended_by = :by, revision = revision + 1 where id = :id and ended_on is null");
    change.with(s.endedOn, s.endedHow ? codeOf(*s.endedHow) : QString(), s.endedNote, s.endedBy, s.id);
    requireOneRow(change.run());
    Difference difference;
    difference.field("endedOn", std::optional<QDate>(), s.endedOn);
    tx.changed(db::Thing::Standstill, s.id.value, difference.changes());
}

void reopen(db::Transaction& tx, StandstillId id) {
    const auto before = find(tx.database(), id);
    if (!before || !before->endedOn || openOf(tx.database(), before->participant))
        return;
    requireOneRow(tx.statement("update standstill set ended_on = null, ended_how = '', ended_note = '', "
                               "ended_by = null, revision = revision + 1 where id = :id")
                      .with(id)
                      .run());
    Difference difference;
    difference.field("endedOn", before->endedOn, std::optional<QDate>());
    tx.changed(db::Thing::Standstill, id.value, difference.changes());
}

} // namespace wijkwerk::store::standstills
