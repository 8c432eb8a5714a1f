// SPDX-License-Identifier: EUPL-1.2
// The contract cliff: which stages, contracts and secondments end in the coming weeks, by team, what each needs before,
// and which places fall empty. The periods in which ends are easily missed: rules/contract_cliff.h.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/reports/deadline_facts.h"
#include "core/rules/contract_cliff.h"

namespace wijkwerk::reports {

inline constexpr int cliffWeeks = 20; ///< of the calendar

struct CliffEnd {
    ParticipantId person;
    PlacementId placement;
    PersonName name;
    WorkerId coach; ///< null: nobody
    PlacementKind kind = PlacementKind::Stage;
    TeamId team;
    QString teamName;
    WorkplaceId place;
    QString workplace;
    QDate lastDay;                         ///< of the contract where one was written down, else of the placement
    std::optional<QDate> goesOn;           ///< begins elsewhere, or as something else, on that day
    bool fallsEmpty = true;                ///< nobody begins there within a week after
    std::optional<ProposalState> proposal; ///< of the contract proposal that runs
    std::optional<Deadline> needed;        ///< first thing to do before it: decision, aanzegging, chain, notice
};

struct CliffWeek {
    QDate monday;
    int ends = 0;  ///< last days in that week of who does not go on
    int empty = 0; ///< places that are empty for the first time
};

/// Who ends in a period that is near, without those who go on.
struct QuietEnds {
    rules::QuietPeriod period;
    std::vector<ParticipantId> people;
};

struct Cliff {
    std::vector<CliffEnd> ends;   ///< soonest first
    std::vector<CliffWeek> weeks; ///< from this week on, also those without an end
    std::vector<QuietEnds> quiet;
};

struct CliffQuestion {
    QDate today;
    WorkerId coach = {};                          ///< null: everybody
    ForSight maySee = {};                         ///< of what is needed before
    const std::vector<Deadline>* known = nullptr; ///< of everybody, when they were computed already
};
Cliff contractCliff(db::Database& database, const CliffQuestion& question);

/// For the lists alone (kept_people.h). The periods that are near.
std::vector<rules::QuietPeriod> quietPeriodsAhead(db::Database& database, QDate today);
/// Who ends in or between them and does not go on: that person, or everybody (null).
struct EndDay {
    ParticipantId person;
    QDate lastDay;
};
std::vector<EndDay> quietEndDays(db::Database& database, WorkerId coach, ParticipantId person,
                                 const std::vector<rules::QuietPeriod>& periods, QDate today);
/// A list for each period in which somebody ends.
std::vector<QuietEnds> quietEnds(const std::vector<rules::QuietPeriod>& periods, const std::vector<EndDay>& ends);
/// A team alone, or the people of one jobcoach: these ends, and their weeks and lists.
Cliff partOf(const Cliff& cliff, const std::function<bool(const CliffEnd&)>& belongs);

} // namespace wijkwerk::reports
