// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/places.h"

#include "core/domain/participant.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace wijkwerk::reports {

namespace {

constexpr int pointsPerPerson = 100; // normal guidance; lighter and heavier guidance comes with the placement

QHash<WorkerId, int> guideLoads(db::Database& database, QDate day) {
    QHash<WorkerId, int> loads;
    auto query = database.statement(
        "select guide_id, count(*) from placement where superseded = 0 and guide_id is not null and starts_on <= :day "
        "and (coalesce(ended_on, last_day) is null or coalesce(ended_on, last_day) >= :day) group by guide_id");
    query.with(day);
    while (query.next()) {
        const auto id = query.id<WorkerId>();
        loads.insert(id, query.integer() * pointsPerPerson);
    }
    return loads;
}

} // namespace

std::vector<PlaceUse> placesOn(db::Database& database, QDate day) {
    QHash<TeamId, QString> teams;
    for (const Team& team : store::teams::all(database, true))
        teams.insert(team.id, team.name);
    QHash<WijkId, QString> wijken;
    for (const Wijk& wijk : store::wijken::all(database, true))
        wijken.insert(wijk.id, wijk.name);
    QHash<WorkerId, Worker> workers;
    for (const Worker& worker : store::workers::all(database, true))
        workers.insert(worker.id, worker);
    QHash<WorkerId, bool> trained;
    for (const Training& training : store::workers::allTrainings(database))
        trained[training.worker] |= training.isValidOn(day);
    const auto occupied = store::workplaces::occupied(database, day);
    const auto loads = guideLoads(database, day);

    std::vector<PlaceUse> places;
    for (const Workplace& workplace : store::workplaces::all(database)) {
        PlaceUse use;
        use.workplace = workplace;
        use.team = teams.value(workplace.team);
        use.wijk = wijken.value(workplace.wijk);
        if (const auto guide = workers.constFind(workplace.guide); guide != workers.constEnd()) {
            use.guide = guide->name;
            use.guideTrained = trained.value(workplace.guide);
            use.guidePresent = !guide->archived && !(guide->absentUntil && *guide->absentUntil >= day);
            use.guideLoad = loads.value(workplace.guide);
            use.guideCapacity = guide->guidancePoints;
        }
        use.capacity = workplace.capacityOn(day);
        use.occupied = occupied.value(workplace.id);
        places.push_back(std::move(use));
    }
    return places;
}

std::vector<TeamUse> placesByTeam(const std::vector<PlaceUse>& places) {
    std::vector<TeamUse> teams;
    for (const PlaceUse& place : places) {
        if (teams.empty() || teams.back().id != place.workplace.team)
            teams.push_back({place.workplace.team, place.team});
        TeamUse& team = teams.back();
        team.capacity += place.capacity;
        team.occupied += place.occupied;
        team.free += place.free();
    }
    return teams;
}

std::vector<TeamUse> teamsOf(db::Database& database, const std::vector<PlaceUse>& places, QDate day) {
    std::vector<TeamUse> teams = placesByTeam(places);
    auto query = database.statement(
        "select w.team_id, p.kind, count(*) from placement q join workplace w on w.id = q.workplace_id "
        "join participant p on p.id = q.participant_id where q.superseded = 0 and q.starts_on <= :day "
        "and (coalesce(q.ended_on, q.last_day) is null or coalesce(q.ended_on, q.last_day) >= :day) "
        "group by w.team_id, p.kind");
    query.with(day);
    while (query.next()) {
        const auto id = query.id<TeamId>();
        const auto kind = query.word<ParticipantKind>();
        const int count = query.integer();
        const auto team = std::ranges::find(teams, id, &TeamUse::id);
        if (team == teams.end())
            continue;
        if (kind == ParticipantKind::SwSeconded || kind == ParticipantKind::ShelteredWork)
            team->sheltered += count;
        else if (kind == ParticipantKind::EnforcerConverted)
            team->enforcement += count;
        else
            team->reintegration += count;
    }
    return teams;
}

std::vector<OnPlace> peopleOnPlaces(db::Database& database, ParticipantId person, QDate day) {
    static const QString sql = QStringLiteral(
        "select participant_id, workplace_id from placement where superseded = 0 and starts_on <= :day "
        "and (coalesce(ended_on, last_day) is null or coalesce(ended_on, last_day) >= :day)%1 order by participant_id");
    auto query = database.statement(sql.arg(person ? QStringLiteral(" and participant_id = :person") : QString()));
    query.bind("day", day);
    if (person)
        query.bind("person", person);
    std::vector<OnPlace> people;
    while (query.next()) {
        OnPlace one;
        one.person = query.id<ParticipantId>();
        one.workplace = query.id<WorkplaceId>();
        people.push_back(one);
    }
    return people;
}

} // namespace wijkwerk::reports
