// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/kept_deadlines.h"

namespace wijkwerk::reports {

bool isAboutEverybody(const db::ChangeSet& changes) {
    using db::Thing;
    static constexpr Thing things[] = {Thing::Department, Thing::Setting, Thing::Team, Thing::Worker, Thing::Workplace};
    return changes.everything || changes.persons.empty() ||
           std::ranges::any_of(things, [&](Thing one) { return changes.touches(one); });
}

/// Somebody whom another jobcoach has now, or who is closed, goes with his old deadlines.
const std::vector<Deadline>& KeptDeadlines::of(db::Database& database, WorkerId coach, QDate today) {
    return m_rows.of(coach, today, [&](const std::vector<ParticipantId>& people) {
        if (people.empty())
            return deadlines(database, {coach, {}}, today);
        std::vector<Deadline> fresh = deadlines(database, {{}, {}, people}, today);
        if (coach)
            std::erase_if(fresh, [&](const Deadline& one) { return one.owner && one.owner != coach; });
        return fresh;
    });
}

} // namespace wijkwerk::reports
