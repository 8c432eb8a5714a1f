// SPDX-License-Identifier: EUPL-1.2
#include "core/store/person_terms.h"

#include "core/store/fields.h"

namespace wijkwerk::store::person_terms {

namespace {

PersonTerm read(db::Statement& row) {
    PersonTerm t;
    t.id = row.id<PersonTermId>();
    t.participant = row.id<ParticipantId>();
    t.kind = row.word<PersonTermKind>();
    t.from = row.date();
    t.due = row.maybeDate();
    t.withCommittee = row.flag();
    t.endedOn = row.maybeDate();
    t.recordedBy = row.id<WorkerId>();
    t.recordedAt = row.moment();
    t.supersedes = row.id<PersonTermId>();
    t.superseded = row.flag();
    return t;
}

QString select(const char* rest) {
    return QLatin1String("select id, participant_id, kind, from_day, due_day, with_committee, ended_on, recorded_by, "
                         "recorded_at, supersedes_id, superseded from person_term ") +
           QLatin1String(rest);
}

db::FieldChanges differences(const PersonTerm& before, const PersonTerm& after) {
    Difference difference;
    difference.field("fromDay", before.from, after.from);
    difference.field("dueDay", before.due, after.due);
    difference.field("withCommittee", before.withCommittee, after.withCommittee);
    difference.field("endedOn", before.endedOn, after.endedOn);
    return difference.changes();
}

} // namespace

std::optional<PersonTerm> find(db::Database& database, PersonTermId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<PersonTerm> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(select("where participant_id = :person and superseded = 0 order by id desc"));
    query.with(participant.value);
    std::vector<PersonTerm> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

PersonTermId add(db::Transaction& tx, PersonTerm t) {
    t.id = newId<PersonTermId>();
    if (t.supersedes) {
        const auto before = find(tx.database(), t.supersedes);
        if (!before)
            throw Error(Fault::NotFound);
        auto change = tx.statement("update person_term set superseded = 1 where id = :id and superseded = 0");
        change.with(t.supersedes);
        requireOneRow(change.run());
        tx.changed(db::Thing::PersonTerm, t.supersedes.value, differences(*before, t));
    }
    auto insert = tx.statement("insert into person_term (id, participant_id, kind, from_day, due_day, with_committee, "
                               "ended_on, recorded_by, recorded_at, supersedes_id) values (:id, :person, :kind, :from, "
                               ":due, :committee, :ended, :by, :now, :supersedes)");
    insert.with(t.id, t.participant, t.kind, t.from, t.due, t.withCommittee, t.endedOn, t.recordedBy, tx.now(),
                t.supersedes);
    insert.run();
    tx.added(db::Thing::PersonTerm, t.id.value);
    return t.id;
}

} // namespace wijkwerk::store::person_terms
