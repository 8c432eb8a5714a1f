// SPDX-License-Identifier: EUPL-1.2
#include "core/store/workplaces.h"

#include "core/store/fields.h"

namespace wijkwerk::store::teams {

std::vector<Team> all(db::Database& database, bool withArchived) {
    std::vector<Team> found;
    auto query = database.statement("select id, name, position, archived, revision from team "
                                    "where archived <= :archived order by id");
    query.with(withArchived);
    while (query.next())
        found.push_back({query.id<TeamId>(), query.text(), query.integer(), query.flag(), query.integer()});
    sortByName(found);
    std::ranges::stable_sort(found, {}, &Team::position);
    return found;
}

TeamId add(db::Transaction& tx, Team team) {
    if (team.id.isNull())
        team.id = newId<TeamId>();
    auto insert =
        tx.statement("insert into team (id, name, position, archived) values (:id, :name, :position, :archived)");
    insert.with(team.id, team.name, team.position, team.archived).run();
    tx.added(db::Thing::Team, team.id.value);
    return team.id;
}

void update(db::Transaction& tx, const Team& after) {
    Difference difference;
    for (const Team& before : all(tx.database(), true)) {
        if (before.id == after.id)
            difference.field("name", before.name, after.name)
                .field("position", before.position, after.position)
                .field("archived", before.archived, after.archived);
    }
    auto change = tx.statement("update team set name = :name, position = :position, archived = :archived, "
                               "revision = revision + 1 where id = :id and revision = :revision");
    requireOneRow(change.with(after.name, after.position, after.archived, after.id, after.revision).run());
    tx.changed(db::Thing::Team, after.id.value, difference.changes());
}

} // namespace wijkwerk::store::teams

namespace wijkwerk::store::wijken {

std::vector<Wijk> all(db::Database& database, bool withArchived) {
    std::vector<Wijk> found;
    auto query = database.statement("select id, name, code, postcodes, archived, revision from wijk "
                                    "where archived <= :archived order by id");
    query.with(withArchived);
    while (query.next()) {
        Wijk wijk{query.id<WijkId>(), query.text(), query.text(), {}, false, 0};
        wijk.postcodes = query.text().split(u' ', Qt::SkipEmptyParts);
        wijk.archived = query.flag();
        wijk.revision = query.integer();
        found.push_back(wijk);
    }
    sortByName(found);
    return found;
}

WijkId add(db::Transaction& tx, Wijk wijk) {
    if (wijk.id.isNull())
        wijk.id = newId<WijkId>();
    auto insert = tx.statement("insert into wijk (id, name, code, postcodes, archived) "
                               "values (:id, :name, :code, :postcodes, :archived)");
    insert.with(wijk.id, wijk.name, wijk.code, wijk.postcodes.join(u' '), wijk.archived).run();
    tx.added(db::Thing::Wijk, wijk.id.value);
    return wijk.id;
}

void update(db::Transaction& tx, const Wijk& after) {
    Difference difference;
    for (const Wijk& before : all(tx.database(), true)) {
        if (before.id == after.id)
            difference.field("name", before.name, after.name)
                .field("code", before.code, after.code)
                .field("postcodes", before.postcodes.join(u' '), after.postcodes.join(u' '))
                .field("archived", before.archived, after.archived);
    }
    auto change = tx.statement("update wijk set name = :name, code = :code, postcodes = :postcodes, "
                               "archived = :archived, revision = revision + 1 where id = :id and revision = :revision");
    change.with(after.name, after.code, after.postcodes.join(u' '), after.archived, after.id, after.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::Wijk, after.id.value, difference.changes());
}

} // namespace wijkwerk::store::wijken

namespace wijkwerk::store::workplaces {

namespace {

Workplace read(db::Statement& row) {
    Workplace w;
    w.id = row.id<WorkplaceId>();
    w.name = row.text();
    w.team = row.id<TeamId>();
    w.wijk = row.id<WijkId>();
    w.location = row.text();
    w.tasks = row.text();
    w.guide = row.id<WorkerId>();
    w.workHours = {row.integer()};
    w.startTime = row.text();
    w.endTime = row.text();
    w.requirements = row.text();
    w.needsVog = row.flag();
    w.opensOn = row.maybeDate();
    w.closesOn = row.maybeDate();
    w.archived = row.flag();
    w.revision = row.integer();
    return w;
}

void readCapacities(db::Database& database, std::vector<Workplace>& workplaces) {
    QHash<WorkplaceId, Workplace*> byId;
    for (Workplace& workplace : workplaces)
        byId.insert(workplace.id, &workplace);
    auto query = database.statement("select workplace_id, valid_from, persons from workplace_capacity "
                                    "order by workplace_id, valid_from, id");
    while (query.next()) {
        Workplace* workplace = byId.value(query.id<WorkplaceId>());
        if (!workplace)
            continue;
        const Capacity capacity{query.date(), query.integer()};
        auto& known = workplace->capacities;
        // A later row for the same day is the correction of an earlier one.
        if (!known.empty() && known.back().validFrom == capacity.validFrom)
            known.back() = capacity;
        else
            known.push_back(capacity);
    }
}

Difference differenceOf(const Workplace& before, const Workplace& after) {
    Difference d;
    d.field("name", before.name, after.name)
        .field("teamId", before.team.value, after.team.value)
        .field("wijkId", before.wijk.value, after.wijk.value)
        .field("location", before.location, after.location)
        .field("tasks", before.tasks, after.tasks)
        .field("guideId", before.guide.value, after.guide.value)
        .field("workHours", before.workHours.hundredths, after.workHours.hundredths)
        .field("startTime", before.startTime, after.startTime)
        .field("endTime", before.endTime, after.endTime)
        .field("requirements", before.requirements, after.requirements)
        .field("needsVog", before.needsVog, after.needsVog)
        .field("opensOn", before.opensOn, after.opensOn)
        .field("closesOn", before.closesOn, after.closesOn)
        .field("archived", before.archived, after.archived);
    return d;
}

} // namespace

std::vector<Workplace> all(db::Database& database, bool withArchived) {
    std::vector<Workplace> found;
    auto query = database.statement(
        "select w.id, w.name, w.team_id, w.wijk_id, w.location, w.tasks, w.guide_id, w.work_hours, w.start_time, "
        "w.end_time, w.requirements, w.needs_vog, w.opens_on, w.closes_on, w.archived, w.revision from workplace w "
        "where w.archived <= :archived order by w.id");
    query.with(withArchived);
    while (query.next())
        found.push_back(read(query));
    sortByName(found);
    QHash<TeamId, std::size_t> places;
    for (const Team& team : teams::all(database, true))
        places.insert(team.id, std::size_t(places.size()));
    std::ranges::stable_sort(found, {}, [&](const Workplace& workplace) { return places.value(workplace.team); });
    readCapacities(database, found);
    return found;
}

std::optional<Workplace> find(db::Database& database, WorkplaceId id) {
    std::vector<Workplace> found;
    auto query = database.statement(
        "select id, name, team_id, wijk_id, location, tasks, guide_id, work_hours, start_time, end_time, requirements, "
        "needs_vog, opens_on, closes_on, archived, revision from workplace where id = :id");
    query.with(id.value);
    if (!query.next())
        return std::nullopt;
    found.push_back(read(query));
    readCapacities(database, found);
    return found.front();
}

WorkplaceId add(db::Transaction& tx, Workplace w) {
    if (w.id.isNull())
        w.id = newId<WorkplaceId>();
    auto insert = tx.statement(
        "insert into workplace (id, name, team_id, wijk_id, location, tasks, guide_id, work_hours, start_time, "
        "end_time, requirements, needs_vog, opens_on, closes_on, archived) values (:id, :name, :team, :wijk, "
        ":location, :tasks, "
        ":guide, :hours, :start, :end, :requirements, :vog, :opens, :closes, :archived)");
    insert.with(w.id, w.name, w.team, w.wijk, w.location, w.tasks, w.guide, w.workHours.hundredths, w.startTime,
                w.endTime, w.requirements, w.needsVog, w.opensOn, w.closesOn, w.archived);
    insert.run();
    tx.added(db::Thing::Workplace, w.id.value);
    for (const Capacity& capacity : w.capacities)
        addCapacity(tx, w.id, capacity);
    return w.id;
}

void update(db::Transaction& tx, const Workplace& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update workplace set name = :name, team_id = :team, wijk_id = :wijk, location = :location, tasks = :tasks, "
        "guide_id = :guide, work_hours = :hours, start_time = :start, end_time = :end, requirements = :requirements, "
        "needs_vog = :vog, opens_on = :opens, closes_on = :closes, archived = :archived, revision = revision + 1 "
        "where id = :id and revision = :revision");
    change.with(after.name, after.team, after.wijk, after.location, after.tasks, after.guide,
                after.workHours.hundredths, after.startTime, after.endTime, after.requirements, after.needsVog,
                after.opensOn, after.closesOn, after.archived, after.id, after.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::Workplace, after.id.value, differenceOf(*before, after).changes());
}

void addCapacity(db::Transaction& tx, WorkplaceId workplace, const Capacity& capacity) {
    auto insert = tx.statement("insert into workplace_capacity (id, workplace_id, valid_from, persons, recorded_at) "
                               "values (:id, :workplace, :from, :persons, :now)");
    insert.with(newIdValue(), workplace, capacity.validFrom, capacity.persons, tx.now()).run();
    tx.changed(db::Thing::Workplace, workplace.value,
               {{QStringLiteral("capacity"), {}, QString::number(capacity.persons)}});
}

QHash<WorkplaceId, int> occupied(db::Database& database, QDate day) {
    QHash<WorkplaceId, int> counts;
    auto query = database.statement(
        "select workplace_id, count(*) from placement where superseded = 0 and starts_on <= :day "
        "and (coalesce(ended_on, last_day) is null or coalesce(ended_on, last_day) >= :day) group by workplace_id");
    query.with(day);
    while (query.next()) {
        const auto id = query.id<WorkplaceId>();
        counts.insert(id, query.integer());
    }
    return counts;
}

int occupiedMost(db::Database& database, WorkplaceId workplace, QDate from, std::optional<QDate> until,
                 PlacementId except) {
    // The number only rises on a day somebody starts, so those days and the first one are enough.
    auto query = database.statement(
        "with there as (select starts_on, coalesce(ended_on, last_day, '9999-12-31') as until from placement "
        "where workplace_id = :workplace and superseded = 0 and id <> :except), "
        "days as (select cast(:from as text) as day union select starts_on from there "
        "where starts_on > :from and starts_on <= :until) "
        "select coalesce(max(n), 0) from (select (select count(*) from there where starts_on <= day and until >= day) "
        "as n from days) as counted");
    query.bind("workplace", workplace.value)
        .bind("except", except.value)
        .bind("from", from)
        .bind("until", until.value_or(QDate(9999, 12, 31)));
    return query.next() ? query.integer() : 0;
}

} // namespace wijkwerk::store::workplaces
