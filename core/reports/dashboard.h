// SPDX-License-Identifier: EUPL-1.2
// The numbers of the team lead's page, each with the people it counts (domain.md 9).
#pragma once

#include "core/reports/contract_cliff.h"
#include "core/reports/places.h"
#include "core/reports/worklist.h"

namespace wijkwerk::reports {

struct Period {
    QDate from;
    QDate to; ///< included
    bool operator==(const Period&) const = default;
};
/// The twelve months that end with the month of the day: 01-12-2025 … 24-11-2026.
Period twelveMonthsTo(QDate today);

/// A number and exactly the list it counts.
struct Counted {
    std::vector<ParticipantId> people;
    int count() const { return int(people.size()); }
};

struct MonthFlow {
    QDate month; ///< first day
    Counted inflow;
    Counted outflow;
    Counted dropouts;
};

struct FunnelStep {
    QString code; ///< referred, suitable, stage_started, stage_finished, contract, regular_work
    Counted reached;
};

struct Dashboard {
    Period period;
    Counted atWork;        ///< I06: stage, contract or secondment today
    Counted reintegration; ///< of those, by kind group
    Counted sheltered;
    Counted enforcement;
    Counted inStage;
    Counted stageEndsThisWeek;
    std::vector<PlaceUse> places;
    std::vector<TeamUse> teams;
    int capacity = 0;
    int occupied = 0;
    int free = 0;
    int placesWithoutGuide = 0; ///< workplaces with people whose guide is missing, absent or untrained
    Counted outflow;            ///< I08: to work in the period
    Counted stillWorking;       ///< I09 of those: known to work at 26 weeks
    int outflowUnknown = 0;     ///< status at 26 weeks due but not known
    Counted dropouts;           ///< I10
    int handedOver = 0;         ///< I11 of those
    Counted late;               ///< people with something late
    int lateByLaw = 0;
    std::vector<MonthFlow> months;
    std::vector<FunnelStep> funnel; ///< cohort referred in the year of the last day of the period
    Cliff cliff;                    ///< what ends in the coming 20 weeks
};

/// Everything at once, in a handful of passes.
/// `maySee`: of what is needed before an end; what is late is counted whole.
Dashboard dashboard(db::Database& database, QDate today, const Period& period, const ForSight& maySee = {});

} // namespace wijkwerk::reports
