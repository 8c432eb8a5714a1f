// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/kept_deadlines.h"

#include "core/reports/kept_rows.h"

#include <algorithm>

namespace wijkwerk::reports {

bool isAboutEverybody(const db::ChangeSet& changes) {
    using db::Thing;
    static constexpr Thing things[] = {Thing::Department, Thing::Setting, Thing::Team, Thing::Worker, Thing::Workplace};
    return changes.everything || changes.persons.empty() ||
           std::ranges::any_of(things, [&](Thing one) { return changes.touches(one); });
}

const std::vector<Deadline>& KeptDeadlines::of(db::Database& database, WorkerId coach, QDate today) {
    if (!m_deadlines || m_coach != coach || m_day != today) {
        m_deadlines = deadlines(database, {coach, {}}, today);
        m_coach = coach;
        m_day = today;
        m_stale.clear();
    } else if (!m_stale.empty()) {
        renew(database);
    }
    return *m_deadlines;
}

void KeptDeadlines::forget(const db::ChangeSet& changes) {
    if (!m_deadlines || !touchesDeadlines(changes))
        return;
    for (const std::int64_t person : changes.persons) {
        if (std::ranges::find(m_stale, ParticipantId{person}) == m_stale.end())
            m_stale.push_back(ParticipantId{person});
    }
    if (isAboutEverybody(changes) || m_stale.size() > peopleAtOnce) {
        m_deadlines.reset();
        m_stale.clear();
    }
}

/// Somebody whom another jobcoach has now, or who is closed, goes with his old deadlines.
void KeptDeadlines::renew(db::Database& database) {
    std::vector<Deadline> fresh = deadlines(database, {{}, {}, m_stale}, m_day);
    if (m_coach)
        std::erase_if(fresh, [&](const Deadline& one) { return one.owner && one.owner != m_coach; });
    std::ranges::stable_sort(fresh, {}, &Deadline::person);
    renewRows(*m_deadlines, m_stale, fresh);
    m_stale.clear();
}

} // namespace wijkwerk::reports
