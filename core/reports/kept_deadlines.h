// SPDX-License-Identifier: EUPL-1.2
// The deadlines of a department or a jobcoach, kept between two looks: after a change only those of the people it is
// about are computed anew. For screens that stay open; whoever looks once asks deadline_facts.h.
#pragma once

#include "core/reports/deadline_facts.h"

#include <optional>

namespace wijkwerk::reports {

class KeptDeadlines {
public:
    /// In order of person. Computed anew for another jobcoach (null: everybody), on another day, and after what
    /// forget() was told.
    const std::vector<Deadline>& of(db::Database& database, WorkerId coach, QDate today);
    /// What was computed from this no longer counts. Must be told every change of the department.
    void forget(const db::ChangeSet& changes);

private:
    void renew(db::Database& database);

    std::optional<std::vector<Deadline>> m_deadlines;
    std::vector<ParticipantId> m_stale;
    WorkerId m_coach;
    QDate m_day;
};

} // namespace wijkwerk::reports
