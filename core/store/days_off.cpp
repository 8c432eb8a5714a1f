// SPDX-License-Identifier: EUPL-1.2
#include "core/store/days_off.h"

#include "core/store/fields.h"

namespace wijkwerk::store::days_off {

namespace {

QString nameOf(const ClosingPeriod& closing) {
    return QStringLiteral("closing %1 %2").arg(closing.from.toString(Qt::ISODate), closing.until.toString(Qt::ISODate));
}

QString nameOf(const EquatedDay& day) {
    return QStringLiteral("equated ") + day.day.toString(Qt::ISODate);
}

const char* rest(Superseded superseded, const char* all, const char* current) {
    return superseded == Superseded::Included ? all : current;
}

/// What both kinds of day off say of themselves: name, source, reason, by whom and when, and whether it still counts.
template <class DayOff>
void readGrounds(db::Statement& query, DayOff& one) {
    one.name = query.text();
    one.source = query.text();
    one.reason = query.text();
    one.worker = query.id<WorkerId>();
    one.recordedAt = query.maybeMoment();
    one.superseded = query.flag();
}

} // namespace

std::vector<ClosingPeriod> closings(db::Database& database, Superseded superseded) {
    auto query = database.statement(
        QLatin1String("select id, from_day, until_day, name, source, reason, worker_id, recorded_at, superseded from "
                      "closing_period ") +
        QLatin1String(rest(superseded, "order by from_day, id", "where superseded = 0 order by from_day, id")));
    std::vector<ClosingPeriod> found;
    while (query.next()) {
        ClosingPeriod& one = found.emplace_back();
        one.id = query.id<ClosingPeriodId>();
        one.from = query.date();
        one.until = query.date();
        readGrounds(query, one);
    }
    return found;
}

ClosingPeriodId add(db::Transaction& tx, ClosingPeriod c) {
    if (c.id.isNull())
        c.id = newId<ClosingPeriodId>();
    tx.statement("insert into closing_period (id, from_day, until_day, name, source, reason, worker_id, recorded_at) "
                 "values (:id, :from, :until, :name, :source, :reason, :worker, :now)")
        .with(c.id, c.from, c.until, c.name, c.source, c.reason, c.worker, tx.now())
        .run();
    tx.changed(db::Thing::Setting, c.id.value, {{nameOf(c), {}, c.name.isEmpty() ? c.source : c.name}});
    return c.id;
}

void supersede(db::Transaction& tx, const ClosingPeriod& closing) {
    auto change = tx.statement("update closing_period set superseded = 1 where id = :id and superseded = 0");
    change.with(closing.id);
    requireOneRow(change.run());
    tx.changed(db::Thing::Setting, closing.id.value,
               {{nameOf(closing), closing.name.isEmpty() ? closing.source : closing.name, {}}});
}

std::vector<EquatedDay> equated(db::Database& database, Superseded superseded) {
    auto query = database.statement(
        QLatin1String("select id, day, name, source, reason, worker_id, recorded_at, superseded from equated_day ") +
        QLatin1String(rest(superseded, "order by day, id", "where superseded = 0 order by day, id")));
    std::vector<EquatedDay> found;
    while (query.next()) {
        EquatedDay& one = found.emplace_back();
        one.id = query.id<EquatedDayId>();
        one.day = query.date();
        readGrounds(query, one);
    }
    return found;
}

EquatedDayId add(db::Transaction& tx, EquatedDay d) {
    if (d.id.isNull())
        d.id = newId<EquatedDayId>();
    tx.statement("insert into equated_day (id, day, name, source, reason, worker_id, recorded_at) values (:id, :day, "
                 ":name, :source, :reason, :worker, :now)")
        .with(d.id, d.day, d.name, d.source, d.reason, d.worker, tx.now())
        .run();
    tx.changed(db::Thing::Setting, d.id.value, {{nameOf(d), {}, d.source}});
    return d.id;
}

void supersede(db::Transaction& tx, const EquatedDay& day) {
    auto change = tx.statement("update equated_day set superseded = 1 where id = :id and superseded = 0");
    change.with(day.id);
    requireOneRow(change.run());
    tx.changed(db::Thing::Setting, day.id.value, {{nameOf(day), day.source, {}}});
}

int underwayBetween(db::Database& database, QDate first, QDate last) {
    auto query = database.statement("select count(distinct participant_id) from trajectory where referred_on <= :last "
                                    "and (phase <> 'closed' or phase_since >= :first)");
    query.bind("first", first).bind("last", last);
    return query.next() ? query.integer() : 0;
}

} // namespace wijkwerk::store::days_off
