// SPDX-License-Identifier: EUPL-1.2
// Rows of people, kept between two looks: after a change only those of the people it is about are read anew. What is
// kept, and from what it is read, is for who uses it.
#pragma once

#include "core/reports/deadline_facts.h"

#include <algorithm>
#include <optional>

namespace wijkwerk::reports {

/// A change of the whole department: values of the rules, closing days, names, workplaces and their teams.
bool isAboutEverybody(const db::ChangeSet& changes);

/// Puts `fresh` in the place of the rows of these people; both in order of person (`Row::person`). In place: the rows
/// of everybody else are not touched, and only moved when there are more or fewer.
template <class Row>
void renewRows(std::vector<Row>& rows, const std::vector<ParticipantId>& people, const std::vector<Row>& fresh) {
    for (const ParticipantId person : people) {
        const auto old = std::ranges::equal_range(rows, person, {}, &Row::person);
        const auto now = std::ranges::equal_range(fresh, person, {}, &Row::person);
        const auto both = std::min(std::ranges::ssize(old), std::ranges::ssize(now));
        const auto at = std::copy_n(now.begin(), both, old.begin());
        if (now.begin() + both != now.end())
            rows.insert(at, now.begin() + both, now.end());
        else
            rows.erase(at, old.end());
    }
}

/// `Row` has a `person`.
template <class Row>
class KeptRows {
public:
    /// In order of person. `read` is given the people whose rows are wanted, nobody for everybody; it is asked again
    /// for everybody for another jobcoach, on another day, and after what forget() was told.
    template <class Read>
    const std::vector<Row>& of(WorkerId coach, QDate today, Read read) {
        if (!m_rows || m_coach != coach || m_day != today) {
            m_rows = sorted(read(std::vector<ParticipantId>{}));
            m_coach = coach;
            m_day = today;
        } else if (!m_stale.empty()) {
            renewRows(*m_rows, m_stale, sorted(read(m_stale)));
        }
        m_stale.clear();
        return *m_rows;
    }
    /// What was read from this no longer counts. Must be told every change of the department.
    void forget(const db::ChangeSet& changes) {
        if (!m_rows || !touchesDeadlines(changes))
            return;
        for (const std::int64_t person : changes.persons) {
            if (std::ranges::find(m_stale, ParticipantId{person}) == m_stale.end())
                m_stale.push_back(ParticipantId{person});
        }
        if (isAboutEverybody(changes) || m_stale.size() > peopleAtOnce) {
            m_rows.reset();
            m_stale.clear();
        }
    }

private:
    static std::vector<Row> sorted(std::vector<Row> rows) {
        if (!std::ranges::is_sorted(rows, {}, &Row::person))
            std::ranges::stable_sort(rows, {}, &Row::person);
        return rows;
    }

    std::optional<std::vector<Row>> m_rows;
    std::vector<ParticipantId> m_stale;
    WorkerId m_coach;
    QDate m_day;
};

} // namespace wijkwerk::reports
