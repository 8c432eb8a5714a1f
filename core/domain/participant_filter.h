// SPDX-License-Identifier: EUPL-1.2
// Which people a list shows, and in which order. A value: it can be compared, kept and shared.
#pragma once

#include "core/domain/participant.h"
#include "core/domain/phase.h"

namespace wijkwerk {

/// Columns of the list of participants.
enum class ParticipantColumn {
    Name,
    Number,
    Kind,
    Phase,
    Team,
    Wijk,
    Guide,
    Coach,
    NextStep,
    LastContact,
    CaseManager,
    Benefit,
    CaseloadStep,
    CaseloadPhase
};
template <>
struct Words<ParticipantColumn> {
    static constexpr Word<ParticipantColumn> list[] = {{ParticipantColumn::Name, "name"},
                                                       {ParticipantColumn::Number, "number"},
                                                       {ParticipantColumn::Kind, "kind"},
                                                       {ParticipantColumn::Phase, "phase"},
                                                       {ParticipantColumn::Team, "team"},
                                                       {ParticipantColumn::Wijk, "wijk"},
                                                       {ParticipantColumn::Guide, "guide"},
                                                       {ParticipantColumn::Coach, "coach"},
                                                       {ParticipantColumn::NextStep, "next_step"},
                                                       {ParticipantColumn::LastContact, "last_contact"},
                                                       {ParticipantColumn::CaseManager, "case_manager"},
                                                       {ParticipantColumn::Benefit, "benefit"},
                                                       {ParticipantColumn::CaseloadStep, "caseload_step"},
                                                       {ParticipantColumn::CaseloadPhase, "caseload_phase"}};
};

struct ParticipantFilter {
    QString text;                  ///< as in the search box
    std::vector<Phase> phases;     ///< in which they are counted today; empty is every phase
    bool withoutTrajectory = true; ///< people of the caseload who have no open trajectory
    bool withTrajectory = true;
    std::optional<TeamId> team; ///< of the workplace of today
    std::optional<WijkId> wijk; ///< where they live
    std::optional<ParticipantKind> kind;
    std::optional<WorkerId> coach;
    std::optional<WorkplaceId> workplace; ///< where they are placed today
    std::optional<WorkerId> guide;
    int noContactDays = 0;           ///< only those without contact for at least so many days; 0 is off
    bool quiet = false;              ///< only those not seen for longer than the interval of their phase and kind (D21)
    std::optional<QDate> endsBefore; ///< placement with a last day on or before
    bool begun = false;              ///< only those whose phase has begun: no stage that starts later
    bool toComplete = false;         ///< only "nog aanvullen"
    std::vector<ParticipantId> only; ///< exactly these, when given: what a number on the dashboard counts
    ParticipantColumn order = ParticipantColumn::Name;
    bool descending = false;

    bool operator==(const ParticipantFilter&) const = default;
};

} // namespace wijkwerk
