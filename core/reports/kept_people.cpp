// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/kept_people.h"

#include "core/db/transaction.h"

#include <QHash>

namespace wijkwerk::reports {

namespace {

/// Reads everybody at once, or these people one by one.
template <class Read>
auto oneByOne(Read read) {
    return [read](const std::vector<ParticipantId>& people) {
        if (people.empty())
            return read(ParticipantId{});
        decltype(read(ParticipantId{})) rows;
        for (const ParticipantId person : people)
            std::ranges::move(read(person), std::back_inserter(rows));
        return rows;
    };
}

} // namespace

Caseload KeptPeople::caseload(db::Database& database, WorkerId coach, QDate today) {
    return caseloadOf(ways(database, today), coach);
}

const std::vector<WayPhase>& KeptPeople::ways(db::Database& database, QDate today) {
    return m_phases.of({}, today, oneByOne([&](ParticipantId person) { return wayPhases(database, person, today); }));
}

std::vector<QuietEnds> KeptPeople::quietEnds(db::Database& database, WorkerId coach, QDate today) {
    const db::Reading together(database);
    if (m_periodsOf != today) {
        m_periods = quietPeriodsAhead(database, today);
        m_periodsOf = today;
    }
    const auto& ends = m_ends.of(coach, today, oneByOne([&](ParticipantId person) {
                                     return quietEndDays(database, coach, person, m_periods, today);
                                 }));
    return reports::quietEnds(m_periods, ends);
}

std::vector<TeamUse> KeptPeople::teams(db::Database& database, QDate today) {
    const db::Reading together(database);
    if (m_placesOf != today) {
        m_places = placesOn(database, today);
        m_placesOf = today;
    }
    QHash<WorkplaceId, int> taken;
    const auto& people = m_onPlaces.of(
        {}, today, oneByOne([&](ParticipantId person) { return peopleOnPlaces(database, person, today); }));
    for (const OnPlace& one : people)
        ++taken[one.workplace];
    for (PlaceUse& place : m_places)
        place.occupied = taken.value(place.workplace.id);
    return placesByTeam(m_places);
}

void KeptPeople::forget(const db::ChangeSet& changes) {
    m_phases.forget(changes);
    m_onPlaces.forget(changes);
    m_ends.forget(changes);
    if (touchesDeadlines(changes) && isAboutEverybody(changes)) {
        m_placesOf = {};
        m_periodsOf = {};
    }
}

} // namespace wijkwerk::reports
