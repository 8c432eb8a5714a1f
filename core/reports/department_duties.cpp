// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/department_duties.h"

#include "core/reports/deadline_facts.h"
#include "core/store/duties.h"

#include <algorithm>

namespace wijkwerk::reports {

namespace {

/// The local day of the moment that the query gives; invalid when it gives none.
QDate dayOf(db::Database& database, const char* sql) {
    auto query = database.statement(sql);
    return query.next() ? query.moment().toLocalTime().date() : QDate();
}

} // namespace

rules::DutyFacts dutyFacts(db::Database& database, QDate today) {
    rules::DutyFacts facts;
    facts.begun = dayOf(database, "select at from journal order by id limit 1");
    if (!facts.begun.isValid())
        facts.begun = today;
    facts.lastList = dayOf(database, "select made_at from destruction_list where state <> 'withdrawn' "
                                     "order by made_at desc limit 1");
    for (const DutyDone& done : store::duties::dones(database)) {
        if (done.rule == DeadlineRule::YearStart)
            facts.yearsDone.push_back(done.subject.section(u'_', -1).toInt());
        else if (done.subject == u"rights_review")
            facts.lastReview = std::max(facts.lastReview, done.doneOn);
        else
            facts.lastSpecial = std::max(facts.lastSpecial, done.doneOn);
    }
    for (const DataBreach& breach : store::duties::breaches(database)) {
        if (breach.answer == BreachAnswer::Open)
            facts.breaches.push_back({breach.id.value, breach.foundAt});
    }
    return facts;
}

std::vector<Deadline> departmentDuties(db::Database& database, QDate today, const QDateTime& now) {
    const rules::WorkDays days(ownCalendar(database), today);
    auto found = rules::departmentDuties(dutyFacts(database, today), deadlineValues(database, today), days, today, now);
    std::ranges::stable_sort(found, [](const Deadline& a, const Deadline& b) { return isMoreUrgent(a, b); });
    return found;
}

} // namespace wijkwerk::reports
