// SPDX-License-Identifier: EUPL-1.2
// What the words of an own list are looked up in (own_plan.h).
#include "core/base/fold.h"
#include "core/domain/trajectory.h"
#include "core/imports/own_plan.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"

namespace wijkwerk::imports {

OwnKnown ownKnownOf(db::Database& database) {
    OwnKnown known;
    QHash<QString, int> times;
    QHash<QString, WorkplaceId> places;
    const auto call = [&](const QString& name, WorkplaceId id) {
        const QString key = fold(name);
        ++times[key];
        places.insert(key, id);
    };
    QHash<TeamId, std::vector<WorkplaceId>> ofTeam;
    for (const Workplace& place : store::workplaces::all(database)) {
        call(place.name, place.id);
        ofTeam[place.team].push_back(place.id);
        known.rooms.insert(place.id, {place, {}});
    }
    for (const Placement& one : store::placements::between(database, database.clock().today(), std::nullopt)) {
        if (const auto room = known.rooms.find(one.workplace); room != known.rooms.end())
            room->taken.push_back({one.startsOn, one.until()});
    }
    for (const Team& team : store::teams::all(database)) {
        const auto own = ofTeam.value(team.id);
        if (own.size() == 1 && !places.contains(fold(team.name)))
            call(team.name, own.front());
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        known.places.insert(it.key(), times.value(it.key()) == 1 ? it.value() : WorkplaceId{});
    for (const Worker& worker : store::workers::all(database))
        known.workers.insert(fold(worker.name), worker.id);
    auto ways = database.statement(
        "select t.participant_id, t.phase, t.referred_on, t.source, t.unknown_days, t.read_on, coalesce((select "
        "max(e.ended_on) from trajectory_end e where e.trajectory_id = t.id and e.superseded = 0), case when t.phase = "
        "'closed' then t.phase_since end) from trajectory t");
    while (ways.next()) {
        const auto person = ways.id<ParticipantId>();
        KnownWay way;
        way.phase = ways.word<Phase>();
        const QDate referred = ways.date();
        way.isRead = ways.text() == readFromList;
        const QStringList unknown = ways.text().split(u' ');
        const auto readOn = ways.maybeDate();
        const auto ended = ways.maybeDate();
        if (!unknown.contains(codeOf(UnknownDay::Ended)))
            way.ended = ended;
        // Without a day of referral another first day may be known; the day of the end or of reading is none.
        if (!unknown.contains(codeOf(UnknownDay::Referred)) || (referred != ended && referred != readOn))
            way.first = referred;
        way.wasClosed = way.isRead && ended && readOn && *ended <= *readOn;
        known.ways.insert(person, way);
    }
    return known;
}

} // namespace wijkwerk::imports
