// SPDX-License-Identifier: EUPL-1.2
// All that the page of one person shows, read in one go; values only.
#pragma once

#include "core/db/database.h"
#include "core/domain/absence.h"
#include "core/domain/caseload.h"
#include "core/domain/deadline.h"
#include "core/domain/handover.h"
#include "core/domain/letter.h"
#include "core/domain/participant.h"
#include "core/domain/placement.h"
#include "core/domain/profile.h"
#include "core/domain/rights_request.h"
#include "core/domain/standstill.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/work/closing_work.h"
#include "ui/participants/next_step.h"

namespace wijkwerk::ui::participants {

/// A placement with the names that go with it.
struct NamedPlacement {
    Placement placement;
    QString workplace;
    QString team;
    QString guide;
};

/// One way through the wijkbedrijf with all that belongs to it.
struct Way {
    Trajectory trajectory;
    std::vector<PhaseEvent> events; ///< oldest first
    std::vector<Advice> advices;
    std::vector<NamedPlacement> placements; ///< oldest first
    std::optional<TrajectoryEnd> end;
    std::vector<Handover> handovers;        ///< newest first
    std::vector<work::ClosedOpen> leftOpen; ///< when it was closed
    QString coach;
    QString agreedBy; ///< team lead who agreed with a drop-out
};

struct Dossier {
    Participant person;
    QString wijk;
    std::vector<Way> ways;           ///< newest first
    std::vector<Letter> letters;     ///< newest first
    std::vector<Task> tasks;         ///< open and done
    std::vector<Deadline> deadlines; ///< computed, by day
    std::optional<CaseloadRecord> caseload;
    std::optional<RightsRequest> restriction; ///< of processing: asked for, or in force
    std::optional<Absence> absence;           ///< that covers today, as far as whoever looks may know
    std::optional<Suspension> suspension;     ///< of the open trajectory
    std::optional<Standstill> standstill;     ///< pas op de plaats, as long as it holds
    QStringList missing;                      ///< fields of missingFields()
    std::vector<ProfileField> missingProfile; ///< of the minimum profile, while somebody is on the way to work
    NextStep next;

    /// The trajectory that is open, else the newest; null when there never was one.
    const Way* way() const { return ways.empty() ? nullptr : &ways.front(); }
    bool hasOpenWay() const { return !ways.empty() && isOpen(ways.front().trajectory.phase); }
    /// The newest placement of that trajectory; null when there is none.
    const NamedPlacement* placement() const;
};

/// As far as whoever looks may see it; nothing when the person does not exist.
std::optional<Dossier> readDossier(db::Database& database, ParticipantId person, const work::Sight& sight, QDate today);

} // namespace wijkwerk::ui::participants
