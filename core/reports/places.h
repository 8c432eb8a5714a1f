// SPDX-License-Identifier: EUPL-1.2
// Free places: the one definition that every page uses (domain.md 8.1).
#pragma once

#include "core/db/database.h"
#include "core/domain/worker.h"
#include "core/domain/workplace.h"

namespace wijkwerk::reports {

struct PlaceUse {
    Workplace workplace;
    QString team;
    QString wijk; ///< empty is the whole town
    QString guide;
    bool guideTrained = false; ///< has a training that is valid on the day
    bool guidePresent = false;
    int guideLoad = 0; ///< hundredths of a point, of all people the guide has on the day
    int guideCapacity = 0;
    int capacity = 0;
    int occupied = 0;

    int free() const { return capacity > occupied ? capacity - occupied : 0; }
};

/// Every workplace that is open on the day, by team and name.
std::vector<PlaceUse> placesOn(db::Database& database, QDate day);

struct TeamUse {
    TeamId id;
    QString name;
    int capacity = 0;
    int occupied = 0;
    int free = 0;
    int reintegration = 0; ///< people by kind group
    int sheltered = 0;     ///< SW and beschut
    int enforcement = 0;   ///< handhavers
};
/// Every team that has a workplace, in order.
std::vector<TeamUse> teamsOf(db::Database& database, const std::vector<PlaceUse>& places, QDate day);
/// The same without people by kind group.
std::vector<TeamUse> placesByTeam(const std::vector<PlaceUse>& places);

/// Somebody who works there on the day.
struct OnPlace {
    ParticipantId person;
    WorkplaceId workplace;
};
/// That person, or everybody (null). In order of person.
std::vector<OnPlace> peopleOnPlaces(db::Database& database, ParticipantId person, QDate day);

} // namespace wijkwerk::reports
