// SPDX-License-Identifier: EUPL-1.2
#include "core/store/certificates.h"

#include "core/store/fields.h"

#include <algorithm>

namespace wijkwerk::store::certificates {

namespace {

#define WIJKWERK_CERTIFICATE                                                                                           \
    "select id, participant_id, kind, name, number, got_on, valid_until, recorded_by, recorded_at, ended, revision "   \
    "from certificate "
#define WIJKWERK_WORK                                                                                                  \
    "select id, participant_id, employer, tasks, from_month, until_month, reason_left, recorded_at, revision from "    \
    "work_history "

Certificate read(db::Statement& row) {
    Certificate c;
    c.id = row.id<CertificateId>();
    c.participant = row.id<ParticipantId>();
    c.kind = row.word<CertificateKind>();
    c.name = row.text();
    c.number = row.text();
    c.gotOn = row.maybeDate();
    c.validUntil = row.maybeDate();
    c.recordedBy = row.id<WorkerId>();
    c.recordedAt = row.moment();
    c.ended = row.flag();
    c.revision = row.integer();
    return c;
}

WorkPeriod readWork(db::Statement& row) {
    WorkPeriod w;
    w.id = row.id<WorkHistoryId>();
    w.participant = row.id<ParticipantId>();
    w.employer = row.text();
    w.tasks = row.text();
    w.from = row.text();
    w.until = row.text();
    w.reasonLeft = row.text();
    w.recordedAt = row.moment();
    w.revision = row.integer();
    return w;
}

} // namespace

std::optional<Certificate> find(db::Database& database, CertificateId id) {
    auto query = database.statement(WIJKWERK_CERTIFICATE "where id = :id");
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Certificate> ofParticipant(db::Database& database, ParticipantId participant, bool withEnded) {
    std::vector<Certificate> found;
    auto query = database.statement(WIJKWERK_CERTIFICATE "where participant_id = :person order by id");
    query.with(participant);
    while (query.next()) {
        Certificate certificate = read(query);
        if (withEnded || !certificate.ended)
            found.push_back(std::move(certificate));
    }
    std::ranges::stable_sort(found, {}, &Certificate::kind);
    return found;
}

CertificateId add(db::Transaction& tx, Certificate c) {
    c.id = newId<CertificateId>();
    tx.statement("insert into certificate (id, participant_id, kind, name, number, got_on, valid_until, recorded_by, "
                 "recorded_at) values (:id, :person, :kind, :name, :number, :got, :until, :by, :now)")
        .with(c.id, c.participant, c.kind, c.name, c.number, c.gotOn, c.validUntil, c.recordedBy, tx.now())
        .run();
    tx.added(db::Thing::Certificate, c.id.value);
    return c.id;
}

void update(db::Transaction& tx, const Certificate& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update certificate set kind = :kind, name = :name, number = :number, got_on = :got, "
                               "valid_until = :until, ended = :ended, revision = revision + 1 where id = :id and "
                               "revision = :revision");
    change.with(after.kind, after.name, after.number, after.gotOn, after.validUntil, after.ended, after.id,
                after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("certificateKind", codeOf(before->kind), codeOf(after.kind))
        .field("certificateName", before->name, after.name)
        .field("certificateNumber", before->number, after.number)
        .field("gotOn", before->gotOn, after.gotOn)
        .field("validUntil", before->validUntil, after.validUntil)
        .field("ended", std::int64_t(before->ended), std::int64_t(after.ended));
    tx.changed(db::Thing::Certificate, after.id.value, d.changes());
}

std::optional<WorkPeriod> findWork(db::Database& database, WorkHistoryId id) {
    auto query = database.statement(WIJKWERK_WORK "where id = :id");
    query.with(id);
    return query.next() ? std::optional(readWork(query)) : std::nullopt;
}

std::vector<WorkPeriod> workOf(db::Database& database, ParticipantId participant) {
    std::vector<WorkPeriod> found;
    auto query = database.statement(WIJKWERK_WORK "where participant_id = :person order by id");
    query.with(participant);
    while (query.next())
        found.push_back(readWork(query));
    std::ranges::stable_sort(found, std::ranges::greater(), &WorkPeriod::from);
    return found;
}

WorkHistoryId addWork(db::Transaction& tx, WorkPeriod w) {
    w.id = newId<WorkHistoryId>();
    tx.statement("insert into work_history (id, participant_id, employer, tasks, from_month, until_month, "
                 "reason_left, recorded_at) values (:id, :person, :employer, :tasks, :from, :until, :reason, :now)")
        .with(w.id, w.participant, w.employer, w.tasks, w.from, w.until, w.reasonLeft, tx.now())
        .run();
    tx.added(db::Thing::WorkHistory, w.id.value);
    return w.id;
}

void updateWork(db::Transaction& tx, const WorkPeriod& after) {
    const auto before = findWork(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update work_history set employer = :employer, tasks = :tasks, from_month = :from, "
                               "until_month = :until, reason_left = :reason, revision = revision + 1 where id = :id "
                               "and revision = :revision");
    change.with(after.employer, after.tasks, after.from, after.until, after.reasonLeft, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("employer", before->employer, after.employer)
        .field("tasks", before->tasks, after.tasks)
        .field("fromMonth", before->from, after.from)
        .field("untilMonth", before->until, after.until)
        .field("reasonLeft", before->reasonLeft, after.reasonLeft);
    tx.changed(db::Thing::WorkHistory, after.id.value, d.changes());
}

void removeWork(db::Transaction& tx, WorkHistoryId id) {
    auto remove = tx.statement("delete from work_history where id = :id");
    remove.with(id);
    requireOneRow(remove.run());
    tx.removed(db::Thing::WorkHistory, id.value);
}

#undef WIJKWERK_CERTIFICATE
#undef WIJKWERK_WORK

} // namespace wijkwerk::store::certificates
