// SPDX-License-Identifier: EUPL-1.2
// What stands beside the deadlines on Vandaag, kept between two looks in the same way (kept_rows.h): who is where on
// the pathway, which places are taken, and who ends in a period in which that is easily missed.
#pragma once

#include "core/reports/contract_cliff.h"
#include "core/reports/kept_rows.h"
#include "core/reports/places.h"
#include "core/reports/worklist.h"

namespace wijkwerk::reports {

class KeptPeople {
public:
    /// Of that jobcoach; null: everybody.
    Caseload caseload(db::Database& database, WorkerId coach, QDate today);
    /// Who is on the pathway, in order of person.
    const std::vector<WayPhase>& ways(db::Database& database, QDate today);
    /// As contractCliff() has them.
    std::vector<QuietEnds> quietEnds(db::Database& database, WorkerId coach, QDate today);
    /// As placesByTeam(placesOn()).
    std::vector<TeamUse> teams(db::Database& database, QDate today);
    /// Must be told every change of the department.
    void forget(const db::ChangeSet& changes);

private:
    KeptRows<WayPhase> m_phases;
    KeptRows<OnPlace> m_onPlaces;
    KeptRows<EndDay> m_ends;
    std::vector<PlaceUse> m_places;
    QDate m_placesOf; ///< of this day; invalid: of none
    std::vector<rules::QuietPeriod> m_periods;
    QDate m_periodsOf;
};

} // namespace wijkwerk::reports
