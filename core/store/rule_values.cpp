// SPDX-License-Identifier: EUPL-1.2
#include "core/store/rule_values.h"

#include "core/store/days_off.h"
#include "core/store/department.h"
#include "core/store/fields.h"

namespace wijkwerk::store::rule_values {

namespace {

QString select(const char* rest) {
    return QLatin1String("select id, rule, subject, amount, valid_from, valid_to, source, reason, worker_id, "
                         "recorded_at, supersedes_id from rule_value ") +
           QLatin1String(rest);
}

RuleValue read(db::Statement& row) {
    RuleValue value;
    value.id = row.id<RuleValueId>();
    value.rule = row.word<Rule>();
    value.subject = row.text();
    value.amounts = amountsFromText(row.text()).value_or(std::vector<int>{});
    value.validFrom = row.maybeDate();
    value.validTo = row.maybeDate();
    value.source = row.text();
    value.reason = row.text();
    value.worker = row.id<WorkerId>();
    value.recordedAt = row.moment();
    value.supersedes = row.id<RuleValueId>();
    return value;
}

std::vector<RuleValue> allOf(db::Statement& query) {
    std::vector<RuleValue> found;
    while (query.next())
        found.push_back(read(query));
    return found;
}

} // namespace

std::vector<RuleValue> all(db::Database& database) {
    auto query =
        database.statement(select("where superseded = 0 order by rule, subject, coalesce(valid_from, ''), id"));
    return allOf(query);
}

std::vector<RuleValue> history(db::Database& database, Rule rule, const QString& subject) {
    auto query = database.statement(select("where rule = :rule and subject = :subject order by id desc"));
    query.with(codeOf(rule), subject);
    return allOf(query);
}

RuleValueId add(db::Transaction& tx, RuleValue v) {
    if (v.id.isNull())
        v.id = newId<RuleValueId>();
    tx.statement("insert into rule_value (id, rule, subject, amount, valid_from, valid_to, source, reason, worker_id, "
                 "recorded_at, supersedes_id) values (:id, :rule, :subject, :amount, :from, :to, :source, :reason, "
                 ":worker, :now, :supersedes)")
        .with(v.id, codeOf(v.rule), v.subject, wijkwerk::toText(v.amounts), v.validFrom, v.validTo, v.source, v.reason,
              v.worker, tx.now(), v.supersedes)
        .run();
    tx.changed(
        db::Thing::Setting, v.id.value,
        {{codeOf(v.rule) + (v.subject.isEmpty() ? QString() : u' ' + v.subject), {}, wijkwerk::toText(v.amounts)}});
    return v.id;
}

void supersede(db::Transaction& tx, RuleValueId id) {
    auto change = tx.statement("update rule_value set superseded = 1 where id = :id and superseded = 0");
    change.with(id);
    requireOneRow(change.run());
    tx.removed(db::Thing::Setting, id.value);
}

Begun begunBetween(db::Database& database, QDate first, QDate last) {
    auto query = database.statement(
        "select (select count(*) from placement where superseded = 0 and starts_on >= :first and starts_on <= :last), "
        "(select count(*) from contract where superseded = 0 and starts_on >= :first and starts_on <= :last)");
    query.bind("first", first).bind("last", last);
    Begun begun;
    if (query.next()) {
        begun.placements = query.integer();
        begun.contracts = query.integer();
    }
    return begun;
}

std::vector<EquatedDay> equatedDays(db::Database& database) {
    return days_off::equated(database);
}

std::vector<QDate> closedDays(db::Database& database) {
    std::vector<QDate> days = department::closingDays(database);
    for (const EquatedDay& equated : equatedDays(database))
        days.push_back(equated.day);
    return days;
}

} // namespace wijkwerk::store::rule_values
