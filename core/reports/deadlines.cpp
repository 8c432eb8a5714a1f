// SPDX-License-Identifier: EUPL-1.2
// The engine of deadlines on the facts of a department, with its values and closing days.
#include "core/reports/deadline_facts.h"
#include "core/rules/deadline_engine.h"
#include "core/rules/work_calendar.h"
#include "core/store/rule_values.h"

#include <algorithm>

namespace wijkwerk::reports {

using namespace rules;

WorkCalendar ownCalendar(db::Database& database) {
    return workCalendar(store::rule_values::closedDays(database),
                        shippedValues().with(store::rule_values::all(database)));
}

DeadlineValues deadlineValues(db::Database& database, QDate today) {
    return DeadlineValues(shippedValues().with(store::rule_values::all(database)), today);
}

std::vector<Deadline> deadlines(db::Database& database, const DeadlineScope& scope, QDate today) {
    const DeadlineValues values = deadlineValues(database, today);
    const WorkDays days(ownCalendar(database), today);
    if (scope.people.size() <= peopleAtOnce)
        return rules::deadlines(deadlineFacts(database, scope, today, values), values, days, today);
    std::vector<Deadline> found;
    for (auto from = scope.people.begin(); from != scope.people.end();) {
        const auto until = from + std::min(std::ptrdiff_t(peopleAtOnce), scope.people.end() - from);
        const DeadlineFacts facts = deadlineFacts(database, {{}, {}, {from, until}}, today, values);
        std::ranges::move(rules::deadlines(facts, values, days, today), std::back_inserter(found));
        from = until;
    }
    return found;
}

bool touchesDeadlines(const db::ChangeSet& changes) {
    using db::Thing;
    // Setting: the values of the rules and the closing days; Worker, Team and Workplace: the names in a row.
    static constexpr Thing things[] = {
        Thing::Department,  Thing::Setting,        Thing::Team,
        Thing::Worker,      Thing::Workplace,      Thing::Participant,
        Thing::Trajectory,  Thing::Advice,         Thing::Placement,
        Thing::Task,        Thing::Note,           Thing::Consent,
        Thing::Handover,    Thing::RightsRequest,  Thing::ContractProposal,
        Thing::Contract,    Thing::ContractNotice, Thing::PriorEmployment,
        Thing::Secondment,  Thing::Certificate,    Thing::IntakeTalk,
        Thing::ProfileItem, Thing::StartCheck,     Thing::PlacementStart,
        Thing::Evaluation,  Thing::Suspension,     Thing::PlacementMove,
        Thing::Standstill,  Thing::Deadline,       Thing::PersonTerm,
    };
    return changes.everything || std::ranges::any_of(things, [&](Thing one) { return changes.touches(one); });
}

DeadlineSums::DeadlineSums(db::Database& database)
    : m_values(shippedValues().with(store::rule_values::all(database)))
    , m_calendar(workCalendar(store::rule_values::closedDays(database), m_values)) {}

Explained DeadlineSums::of(const Deadline& deadline) const {
    return explained(deadline, m_values, m_calendar);
}

} // namespace wijkwerk::reports
