// SPDX-License-Identifier: EUPL-1.2
#include "core/store/attachments.h"

#include "core/store/fields.h"

namespace wijkwerk::store::attachments {

namespace {

#define WIJKWERK_ATTACHMENT_COLUMNS                                                                                    \
    "id, participant_id, trajectory_id, kind, name, title, dated_on, media_type, size, sha256, sensitive, "            \
    "recorded_by, recorded_at, removed_on, removed_reason, revision"

Attachment read(db::Statement& row) {
    Attachment a;
    a.id = row.id<AttachmentId>();
    a.participant = row.id<ParticipantId>();
    a.trajectory = row.id<TrajectoryId>();
    a.kind = row.word<AttachmentKind>();
    a.name = row.text();
    a.title = row.text();
    a.datedOn = row.maybeDate();
    a.mediaType = row.text();
    a.size = row.number();
    a.sha256 = row.text();
    a.sensitive = row.flag();
    a.recordedBy = row.id<WorkerId>();
    a.recordedAt = row.moment();
    a.removedOn = row.maybeDate();
    a.removedReason = row.text();
    a.revision = row.integer();
    return a;
}

Attachment require(db::Database& database, AttachmentId id) {
    if (auto found = find(database, id))
        return *found;
    throw Error(Fault::NotFound);
}

} // namespace

AttachmentId add(db::Transaction& tx, Attachment a, const QByteArray& bytes) {
    a.id = newId<AttachmentId>();
    tx.statement("insert into attachment (id, participant_id, trajectory_id, kind, name, title, dated_on, media_type, "
                 "size, sha256, sensitive, recorded_by, recorded_at) values (:id, :person, :trajectory, :kind, :name, "
                 ":title, :dated, :type, :size, :sum, :sensitive, :by, :now)")
        .with(a.id, a.participant, a.trajectory, a.kind, a.name, a.title, a.datedOn, a.mediaType, std::int64_t(a.size),
              a.sha256, a.sensitive, a.recordedBy, tx.now())
        .run();
    tx.statement("insert into attachment_bytes (attachment_id, bytes) values (:id, :bytes)").with(a.id, bytes).run();
    tx.added(db::Thing::Attachment, a.id.value);
    return a.id;
}

std::optional<Attachment> find(db::Database& database, AttachmentId id) {
    auto query = database.statement("select " WIJKWERK_ATTACHMENT_COLUMNS " from attachment where id = :id");
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Attachment> ofParticipant(db::Database& database, ParticipantId participant) {
    std::vector<Attachment> found;
    auto query = database.statement("select " WIJKWERK_ATTACHMENT_COLUMNS " from attachment where participant_id = "
                                    ":person order by coalesce(dated_on, substr(cast(recorded_at as text), 1, 10)) "
                                    "desc, id desc");
    query.with(participant);
    while (query.next())
        found.push_back(read(query));
    return found;
}

std::vector<Stored> storedOf(db::Database& database, ParticipantId participant) {
    std::vector<Stored> found;
    auto query = database.statement("select a.id, a.name, a.sha256, b.bytes from attachment a join attachment_bytes b "
                                    "on b.attachment_id = a.id where a.participant_id = :person order by a.id");
    query.with(participant);
    while (query.next()) {
        Stored one;
        one.id = query.id<AttachmentId>();
        one.name = query.text();
        one.sha256 = query.text();
        one.bytes = query.bytes();
        found.push_back(std::move(one));
    }
    return found;
}

QByteArray bytes(db::Database& database, AttachmentId id) {
    auto query = database.statement("select bytes from attachment_bytes where attachment_id = :id");
    query.with(id);
    return query.next() ? query.bytes() : QByteArray();
}

void change(db::Transaction& tx, const Attachment& a) {
    const Attachment before = require(tx.database(), a.id);
    auto update = tx.statement("update attachment set kind = :kind, title = :title, dated_on = :dated, sensitive = "
                               ":sensitive, revision = revision + 1 where id = :id and revision = :revision");
    requireOneRow(update.with(a.kind, a.title, a.datedOn, a.sensitive, a.id, a.revision).run());
    Difference difference;
    difference.field("kind", codeOf(before.kind), codeOf(a.kind))
        .field("title", before.title, a.title)
        .field("datedOn", before.datedOn, a.datedOn)
        .field("sensitive", std::int64_t(before.sensitive), std::int64_t(a.sensitive));
    tx.changed(db::Thing::Attachment, a.id.value, difference.changes());
}

void setRemoved(db::Transaction& tx, const Attachment& a) {
    const Attachment before = require(tx.database(), a.id);
    auto update = tx.statement("update attachment set removed_on = :on, removed_reason = :reason, revision = revision "
                               "+ 1 where id = :id and revision = :revision");
    requireOneRow(update.with(a.removedOn, a.removedReason, a.id, a.revision).run());
    Difference difference;
    difference.field("removedOn", before.removedOn, a.removedOn)
        .field("removedReason", before.removedReason, a.removedReason);
    tx.changed(db::Thing::Attachment, a.id.value, difference.changes());
}

void destroyOf(db::Transaction& tx, ParticipantId participant) {
    tx.statement("delete from attachment_bytes where attachment_id in (select id from attachment where participant_id "
                 "= :person)")
        .with(participant)
        .run();
    tx.statement("delete from attachment where participant_id = :person").with(participant).run();
}

} // namespace wijkwerk::store::attachments
