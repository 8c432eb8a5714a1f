// SPDX-License-Identifier: EUPL-1.2
#include "core/store/duties.h"

#include "core/store/fields.h"

namespace wijkwerk::store::duties {

namespace {

DataBreach readBreach(db::Statement& row) {
    DataBreach b;
    b.id = row.id<DataBreachId>();
    b.foundAt = row.moment();
    b.what = row.text();
    b.answer = row.word<BreachAnswer>();
    b.answeredAt = row.maybeMoment();
    b.reason = row.text();
    b.recordedBy = row.id<WorkerId>();
    b.recordedAt = row.moment();
    b.answeredBy = row.id<WorkerId>();
    b.revision = row.integer();
    return b;
}

QString selectBreach(const char* rest) {
    return QLatin1String("select id, found_at, what, answer, answered_at, reason, recorded_by, recorded_at, "
                         "answered_by, revision from data_breach ") +
           QLatin1String(rest);
}

QString shown(const std::optional<QDateTime>& moment) {
    return moment ? moment->toUTC().toString(Qt::ISODate) : QString();
}

/// What was answered, when, and why: the register must show it (AVG art. 33 lid 5).
db::FieldChanges differences(const DataBreach& before, const DataBreach& after) {
    Difference difference;
    difference.field("answer", codeOf(before.answer), codeOf(after.answer))
        .field("answeredAt", shown(before.answeredAt), shown(after.answeredAt))
        .field("reason", before.reason, after.reason);
    return difference.changes();
}

} // namespace

std::vector<DutyDone> dones(db::Database& database) {
    auto query = database.statement("select id, rule, subject, done_on, worker_id, recorded_at from duty_done "
                                    "order by done_on desc, id desc");
    std::vector<DutyDone> found;
    while (query.next()) {
        DutyDone d;
        d.id = query.id<DutyDoneId>();
        d.rule = query.word<DeadlineRule>();
        d.subject = query.text();
        d.doneOn = query.date();
        d.worker = query.id<WorkerId>();
        d.recordedAt = query.moment();
        found.push_back(std::move(d));
    }
    return found;
}

DutyDoneId addDone(db::Transaction& tx, DutyDone d) {
    d.id = newId<DutyDoneId>();
    auto insert = tx.statement("insert into duty_done (id, rule, subject, done_on, worker_id, recorded_at) values "
                               "(:id, :rule, :subject, :done, :worker, :now)");
    insert.with(d.id, d.rule, d.subject, d.doneOn, d.worker, tx.now());
    insert.run();
    tx.added(db::Thing::Duty, d.id.value);
    return d.id;
}

std::vector<DataBreach> breaches(db::Database& database) {
    auto query = database.statement(selectBreach("order by found_at desc, id desc"));
    std::vector<DataBreach> found;
    while (query.next())
        found.push_back(readBreach(query));
    return found;
}

std::optional<DataBreach> findBreach(db::Database& database, DataBreachId id) {
    auto query = database.statement(selectBreach("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(readBreach(query)) : std::nullopt;
}

DataBreachId addBreach(db::Transaction& tx, DataBreach b) {
    b.id = newId<DataBreachId>();
    auto insert = tx.statement("insert into data_breach (id, found_at, what, recorded_by, recorded_at) values (:id, "
                               ":found, :what, :by, :now)");
    insert.with(b.id, b.foundAt, b.what, b.recordedBy, tx.now());
    insert.run();
    tx.added(db::Thing::DataBreach, b.id.value);
    return b.id;
}

void answer(db::Transaction& tx, const DataBreach& b) {
    const auto before = findBreach(tx.database(), b.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update data_breach set answer = :answer, answered_at = :at, reason = :reason, "
                               "answered_by = :by, revision = revision + 1 where id = :id and revision = :revision");
    change.with(b.answer, b.answeredAt.value_or(QDateTime()), b.reason, b.answeredBy, b.id, b.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::DataBreach, b.id.value, differences(*before, b));
}

} // namespace wijkwerk::store::duties
