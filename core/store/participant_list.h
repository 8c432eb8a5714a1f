// SPDX-License-Identifier: EUPL-1.2
// The list of participants: ids in order first, rows for what is looked at.
#pragma once

#include "core/db/database.h"
#include "core/domain/participant_filter.h"
#include "core/domain/placement.h"
#include "core/domain/task.h"

namespace wijkwerk::store::participant_list {

/// One line of the list, everything already joined.
struct Row {
    ParticipantId id;
    int number = 0;
    PersonName name;
    ParticipantKind kind = ParticipantKind::Reintegrator;
    bool deceased = false;
    bool toComplete = false;
    TrajectoryId trajectory;
    std::optional<Phase> phase;  ///< of today: until a contract begins that of the stage which still runs
    std::optional<Phase> coming; ///< of the open trajectory, when it begins after today
    QDate phaseSince;            ///< of the trajectory: of `coming` when there is one
    QString wijk;
    QString coach;
    QString team; ///< of the placement of today or the coming one
    QString workplace;
    QString guide;
    std::optional<QDate> startsOn; ///< of that placement
    std::optional<QDate> lastDay;
    QString nextStep; ///< title of the first open task
    std::optional<QDate> nextStepOn;
    bool nextStepByLaw = false;
    bool standsStill = false;             ///< pas op de plaats
    std::optional<QDate> contactPutOffTo; ///< the contact (D21) was put off to that day, after today
    std::optional<QDate> lastContact;     ///< real two-way contact

    QString caseManager; ///< these four of the caseload record; empty without one
    QString benefit;
    QString caseloadStep; ///< trede
    QString caseloadPhase;

    bool operator==(const Row&) const = default;
};

/// All ids that pass, in order. `matches` gives the ids that fit filter.text (search_index.h); it is not used when the
/// text is empty.
std::vector<ParticipantId> ids(db::Database& database, const ParticipantFilter& filter, QDate today,
                               const std::vector<ParticipantId>& matches = {});
/// Rows for these ids, each asked once, in the order asked; ids that no longer exist give no row. A page of them is
/// read by id, a long list in slices of the tables, each in a short read of its own.
std::vector<Row> rows(db::Database& database, const std::vector<ParticipantId>& ids, QDate today);

} // namespace wijkwerk::store::participant_list
