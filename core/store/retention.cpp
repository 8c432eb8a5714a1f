// SPDX-License-Identifier: EUPL-1.2
#include "core/store/retention.h"

#include "core/store/fields.h"

namespace wijkwerk::store::retention {

namespace {

QString selectRules(const char* rest) {
    return QLatin1String("select id, result, process, subject, start_event, term, unit, source, doubt, valid_from, "
                         "valid_to, confirmed_by, confirmed_on, confirmed_remark, confirmed_worker_id, revision "
                         "from retention_rule ") +
           QLatin1String(rest);
}

RetentionRule readRule(db::Statement& row) {
    RetentionRule r;
    r.id = row.id<RetentionRuleId>();
    r.result = row.text();
    r.process = row.text();
    r.subject = row.word<RetentionSubject>();
    r.start = row.word<TermStart>();
    r.term = row.integer();
    r.unit = row.word<TermUnit>();
    r.source = row.text();
    r.doubt = row.text();
    r.validFrom = row.maybeDate();
    r.validTo = row.maybeDate();
    RuleConfirmation confirmation;
    confirmation.by = row.text();
    confirmation.on = row.date();
    confirmation.remark = row.text();
    confirmation.recordedBy = row.id<WorkerId>();
    if (!confirmation.by.isEmpty())
        r.confirmation = confirmation;
    r.revision = row.integer();
    return r;
}

QString selectHolds(const char* rest) {
    return QLatin1String("select id, participant_id, reason, valid_from, valid_until, worker_id, lifted_at, lifted_by, "
                         "revision from legal_hold ") +
           QLatin1String(rest);
}

LegalHold readHold(db::Statement& row) {
    LegalHold h;
    h.id = row.id<LegalHoldId>();
    h.participant = row.id<ParticipantId>();
    h.reason = row.text();
    h.from = row.date();
    h.until = row.maybeDate();
    h.worker = row.id<WorkerId>();
    h.liftedAt = row.maybeMoment();
    h.liftedBy = row.id<WorkerId>();
    h.revision = row.integer();
    return h;
}

std::vector<LegalHold> allHolds(db::Statement& query) {
    std::vector<LegalHold> found;
    while (query.next())
        found.push_back(readHold(query));
    return found;
}

} // namespace

std::vector<RetentionRule> rules(db::Database& database) {
    std::vector<RetentionRule> found;
    auto query = database.statement(selectRules("order by result, coalesce(valid_from, ''), id"));
    while (query.next())
        found.push_back(readRule(query));
    return found;
}

std::optional<RetentionRule> rule(db::Database& database, RetentionRuleId id) {
    auto query = database.statement(selectRules("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(readRule(query)) : std::nullopt;
}

RetentionRuleId addRule(db::Transaction& tx, RetentionRule r) {
    if (r.id.isNull())
        r.id = newId<RetentionRuleId>();
    const RuleConfirmation confirmation = r.confirmation.value_or(RuleConfirmation{});
    tx.statement(
          "insert into retention_rule (id, result, process, subject, start_event, term, unit, source, doubt, "
          "valid_from, valid_to, confirmed_by, confirmed_on, confirmed_remark, confirmed_worker_id) values (:id, "
          ":result, :process, :subject, :start, :term, :unit, :source, :doubt, :from, :to, :by, :on, :remark, "
          ":worker)")
        .with(r.id, r.result, r.process, r.subject, r.start, r.term, r.unit, r.source, r.doubt, r.validFrom, r.validTo,
              confirmation.by, confirmation.on, confirmation.remark, confirmation.recordedBy)
        .run();
    tx.added(db::Thing::RetentionRule, r.id.value);
    return r.id;
}

void updateRule(db::Transaction& tx, const RetentionRule& after) {
    const auto before = rule(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    const RuleConfirmation was = before->confirmation.value_or(RuleConfirmation{});
    const RuleConfirmation is = after.confirmation.value_or(RuleConfirmation{});
    auto change = tx.statement(
        "update retention_rule set process = :process, start_event = :start, term = :term, unit = :unit, "
        "source = :source, doubt = :doubt, valid_from = :from, valid_to = :to, confirmed_by = :by, "
        "confirmed_on = :on, confirmed_remark = :remark, confirmed_worker_id = :worker, revision = revision + 1 "
        "where id = :id and revision = :revision");
    change.with(after.process, after.start, after.term, after.unit, after.source, after.doubt, after.validFrom,
                after.validTo, is.by, is.on, is.remark, is.recordedBy, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("result", before->result, after.result)
        .field("term", std::int64_t(before->term), std::int64_t(after.term))
        .field("unit", codeOf(before->unit), codeOf(after.unit))
        .field("start", codeOf(before->start), codeOf(after.start))
        .field("validFrom", before->validFrom, after.validFrom)
        .field("validTo", before->validTo, after.validTo)
        .field("confirmedBy", was.by, is.by)
        .field("confirmedOn", was.on, is.on)
        .field("confirmedRemark", was.remark, is.remark);
    tx.changed(db::Thing::RetentionRule, after.id.value, d.changes());
}

std::vector<LegalHold> holdsOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(selectHolds("where participant_id = :person order by id desc"));
    query.with(participant.value);
    return allHolds(query);
}

std::vector<LegalHold> holds(db::Database& database) {
    auto query = database.statement(selectHolds("where lifted_at is null order by participant_id, id"));
    return allHolds(query);
}

std::optional<LegalHold> hold(db::Database& database, LegalHoldId id) {
    auto query = database.statement(selectHolds("where id = :id"));
    query.with(id.value);
    return query.next() ? std::optional(readHold(query)) : std::nullopt;
}

LegalHoldId addHold(db::Transaction& tx, LegalHold h) {
    if (h.id.isNull())
        h.id = newId<LegalHoldId>();
    tx.statement("insert into legal_hold (id, participant_id, reason, valid_from, valid_until, worker_id) "
                 "values (:id, :person, :reason, :from, :until, :worker)")
        .with(h.id, h.participant, h.reason, h.from, h.until, h.worker)
        .run();
    tx.added(db::Thing::LegalHold, h.id.value);
    return h.id;
}

void liftHold(db::Transaction& tx, const LegalHold& h) {
    auto change = tx.statement("update legal_hold set lifted_at = :now, lifted_by = :worker, revision = revision + 1 "
                               "where id = :id and revision = :revision and lifted_at is null");
    const auto actor = tx.database().actor().worker;
    change.with(tx.now(), WorkerId{actor}, h.id, h.revision);
    requireOneRow(change.run());
    tx.removed(db::Thing::LegalHold, h.id.value);
}

std::optional<QDate> anonymisedOn(db::Database& database, ParticipantId participant) {
    auto query = database.statement("select anonymised_on from participant where id = :id");
    query.with(participant.value);
    return query.next() ? query.maybeDate() : std::nullopt;
}

} // namespace wijkwerk::store::retention
