// SPDX-License-Identifier: EUPL-1.2
#include "core/store/journal.h"

#include <QHash>

#include <algorithm>

namespace wijkwerk::store::journal {

namespace {

const QString columns = QStringLiteral(
    "select id, coalesce(number, 0), at, worker_id, account, machine, place, act, result, participant_id, thing, "
    "coalesce(thing_id, 0), note, parts from journal ");

std::vector<Line> readAll(db::Statement& query) {
    std::vector<Line> lines;
    while (query.next()) {
        Line line;
        line.id = query.id<JournalId>();
        line.number = query.number();
        line.at = query.moment();
        line.worker = query.id<WorkerId>();
        line.account = query.text();
        line.machine = query.text();
        line.place = query.text();
        line.act = query.text();
        line.result = query.text();
        line.participant = query.id<ParticipantId>();
        line.thing = query.text();
        line.thingId = query.number();
        line.note = query.text();
        line.parts = query.text();
        lines.push_back(std::move(line));
    }
    return lines;
}

QStringList conditionsOf(const Filter& filter) {
    QStringList conditions{QStringLiteral("number is not null")};
    if (filter.worker)
        conditions << QStringLiteral("worker_id = :worker");
    if (!filter.act.isEmpty())
        conditions << QStringLiteral("act = :act");
    if (filter.participant)
        conditions << QStringLiteral("participant_id = :person");
    if (filter.from.isValid())
        conditions << QStringLiteral("at >= :from");
    if (filter.until.isValid())
        conditions << QStringLiteral("at < :until");
    if (filter.before)
        conditions << QStringLiteral("number < :before");
    return conditions;
}

} // namespace

std::vector<Line> ofParticipant(db::Database& database, ParticipantId participant, int limit) {
    auto query = database.statement(
        columns + QStringLiteral("where participant_id = :person order by number desc, id desc limit :limit"));
    query.with(participant.value, limit);
    return readAll(query);
}

std::vector<Line> latest(db::Database& database, int limit) {
    return find(database, {}, limit);
}

std::vector<Line> find(db::Database& database, const Filter& filter, int limit) {
    auto query = database.statement(columns + QStringLiteral("where %1 order by number desc limit :limit")
                                                  .arg(conditionsOf(filter).join(QLatin1String(" and "))));
    if (filter.worker)
        query.bind("worker", filter.worker);
    if (!filter.act.isEmpty())
        query.bind("act", filter.act);
    if (filter.participant)
        query.bind("person", filter.participant);
    if (filter.from.isValid())
        query.bind("from", filter.from.startOfDay());
    if (filter.until.isValid())
        query.bind("until", filter.until.addDays(1).startOfDay());
    if (filter.before)
        query.bind("before", filter.before);
    query.bind("limit", limit);
    return readAll(query);
}

QStringList acts(db::Database& database) {
    auto query = database.statement("select distinct act from journal order by act");
    QStringList found;
    while (query.next())
        found << query.text();
    return found;
}

std::vector<Look> whoLooked(db::Database& database, ParticipantId participant) {
    auto query = database.statement(
        "select j.at, j.worker_id, coalesce(w.name, ''), j.act, j.account, j.machine, j.place from journal j "
        "left join worker w on w.id = j.worker_id where j.participant_id = :person and j.parts = '' "
        "order by j.number desc, j.id desc");
    query.with(participant);
    std::vector<Look> looks;
    QHash<QStringList, std::size_t> known;
    while (query.next()) {
        Look look;
        look.last = look.first = query.moment();
        look.day = look.first.toLocalTime().date();
        look.worker = query.id<WorkerId>();
        look.name = query.text();
        look.act = query.text();
        look.account = query.text();
        look.machine = query.text();
        look.place = query.text();
        const QStringList what{look.day.toString(Qt::ISODate),
                               QString::number(look.worker.value),
                               look.act,
                               look.account,
                               look.machine,
                               look.place};
        if (const auto there = known.constFind(what); there != known.cend()) {
            Look& one = looks[*there];
            one.first = std::min(one.first, look.first);
            one.last = std::max(one.last, look.last);
            ++one.times;
        } else {
            known.insert(what, looks.size());
            looks.push_back(std::move(look));
        }
    }
    return looks;
}

} // namespace wijkwerk::store::journal
