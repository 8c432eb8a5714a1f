// SPDX-License-Identifier: EUPL-1.2
#include "core/store/destruction.h"

#include "core/store/fields.h"

namespace wijkwerk::store::destruction {

namespace {

DestructionList read(db::Statement& row) {
    DestructionList l;
    l.id = row.id<DestructionListId>();
    l.reference = row.date();
    l.state = row.word<DestructionState>();
    l.madeAt = row.moment();
    l.madeBy = row.id<WorkerId>();
    l.approvedAt = row.maybeMoment();
    l.approvedBy = row.id<WorkerId>();
    l.destroyedAt = row.maybeMoment();
    l.destroyedBy = row.id<WorkerId>();
    l.sha256 = row.text();
    l.withdrawnReason = row.text();
    l.revision = row.integer();
    l.hasCertificate = row.flag();
    return l;
}

QString select(const char* rest) {
    return QLatin1String("select l.id, l.reference_on, l.state, l.made_at, l.made_by, l.approved_at, l.approved_by, "
                         "l.destroyed_at, l.destroyed_by, l.sha256, l.withdrawn_reason, l.revision, "
                         "case when exists (select 1 from destruction_certificate c where c.list_id = l.id) then 1 "
                         "else 0 end from destruction_list l ") +
           QLatin1String(rest);
}

} // namespace

std::vector<DestructionList> lists(db::Database& database) {
    std::vector<DestructionList> found;
    auto query = database.statement(select("order by l.id desc"));
    while (query.next())
        found.push_back(read(query));
    return found;
}

std::optional<DestructionList> find(db::Database& database, DestructionListId id) {
    auto query = database.statement(select("where l.id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<DestructionList> open(db::Database& database) {
    auto query = database.statement(select("where l.state in ('made', 'approved')"));
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

DestructionListId add(db::Transaction& tx, DestructionList l) {
    if (l.id.isNull())
        l.id = newId<DestructionListId>();
    tx.statement("insert into destruction_list (id, reference_on, state, made_at, made_by) "
                 "values (:id, :reference, :state, :now, :worker)")
        .with(l.id, l.reference, l.state, tx.now(), l.madeBy)
        .run();
    tx.added(db::Thing::DestructionList, l.id.value);
    return l.id;
}

void update(db::Transaction& tx, const DestructionList& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change =
        tx.statement("update destruction_list set state = :state, approved_at = :approved, approved_by = :approver, "
                     "destroyed_at = :destroyed, destroyed_by = :destroyer, sha256 = :sha, withdrawn_reason = :reason, "
                     "revision = revision + 1 where id = :id and revision = :revision");
    change.with(after.state, after.approvedAt, after.approvedBy, after.destroyedAt, after.destroyedBy, after.sha256,
                after.withdrawnReason, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("state", codeOf(before->state), codeOf(after.state)).field("sha256", before->sha256, after.sha256);
    tx.changed(db::Thing::DestructionList, after.id.value, d.changes());
}

std::vector<DestructionItem> items(db::Database& database, DestructionListId list) {
    std::vector<DestructionItem> found;
    auto query = database.statement(
        "select i.id, i.list_id, i.participant_id, p.number, i.trajectory_id, i.subject, i.result, i.started_on, "
        "i.ended_on, i.block, i.kept_reason, i.kept_by, i.destroyed from destruction_item i "
        "join participant p on p.id = i.participant_id where i.list_id = :list order by i.id");
    query.with(list.value);
    while (query.next()) {
        DestructionItem i;
        i.id = query.id<DestructionItemId>();
        i.list = query.id<DestructionListId>();
        i.participant = query.id<ParticipantId>();
        i.number = query.integer();
        i.trajectory = query.id<TrajectoryId>();
        i.subject = query.word<RetentionSubject>();
        i.result = query.text();
        i.startedOn = query.date();
        i.endedOn = query.date();
        i.block = query.maybeWord<RetentionBlock>();
        i.keptReason = query.text();
        i.keptBy = query.id<WorkerId>();
        i.destroyed = query.flag();
        if (i.number < 0)
            i.number = 0;
        found.push_back(std::move(i));
    }
    return found;
}

void addItem(db::Transaction& tx, const DestructionItem& i) {
    tx.statement("insert into destruction_item (id, list_id, participant_id, trajectory_id, subject, result, "
                 "started_on, ended_on, block) values (:id, :list, :person, :trajectory, :subject, :result, :started, "
                 ":ended, :block)")
        .with(i.id.isNull() ? newId<DestructionItemId>() : i.id, i.list, i.participant, i.trajectory, i.subject,
              i.result, i.startedOn, i.endedOn, i.block)
        .run();
}

void keep(db::Transaction& tx, DestructionListId list, ParticipantId participant, const QString& reason,
          WorkerId worker) {
    tx.statement("update destruction_item set kept_reason = :reason, kept_by = :worker "
                 "where list_id = :list and participant_id = :person")
        .with(reason, worker, list, participant)
        .run();
    tx.touched(db::Thing::DestructionList, list.value);
}

void block(db::Transaction& tx, DestructionListId list, ParticipantId participant, RetentionBlock reason) {
    tx.statement("update destruction_item set block = :block where list_id = :list and participant_id = :person")
        .with(reason, list, participant)
        .run();
}

void markDestroyed(db::Transaction& tx, DestructionListId list, ParticipantId participant) {
    tx.statement("update destruction_item set destroyed = 1 where list_id = :list and participant_id = :person")
        .with(list, participant)
        .run();
}

std::optional<Certificate> certificate(db::Database& database, DestructionListId list) {
    auto query = database.statement("select made_at, markup, pdf, sha256 from destruction_certificate "
                                    "where list_id = :list");
    query.with(list.value);
    if (!query.next())
        return std::nullopt;
    Certificate c;
    c.madeAt = query.moment();
    c.markup = query.text();
    c.pdf = query.bytes();
    c.sha256 = query.text();
    return c;
}

void addCertificate(db::Transaction& tx, DestructionListId list, const Certificate& c) {
    tx.statement("insert into destruction_certificate (list_id, made_at, markup, pdf, sha256) "
                 "values (:list, :now, :markup, :pdf, :sha)")
        .with(list, tx.now(), c.markup, c.pdf, c.sha256)
        .run();
    tx.touched(db::Thing::DestructionList, list.value);
}

} // namespace wijkwerk::store::destruction
