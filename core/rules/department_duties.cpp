// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/department_duties.h"

#include "core/rules/deadline_maker.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using Rule = DeadlineRule;
constexpr auto act = DeadlineAction::KeepDuty;

/// Indexation of the LKS, tables of WML and cao, code lists: each 1 January since the department began.
void addYears(DeadlineMaker& make, const DutyFacts& facts) {
    const int now = make.today.year();
    for (const int year : {now, now + 1}) {
        const QDate first(year, 1, 1);
        if (first > facts.begun && !std::ranges::count(facts.yearsDone, year))
            make.add({.rule = Rule::YearStart,
                      .subject = {"year_start", year},
                      .action = act,
                      .count = {.from = first}, // a holiday: it must be ready on the working day before
                      .since = {}});
    }
}

/// Before the end of the calendar year after the last one.
void addList(DeadlineMaker& make, const DutyFacts& facts) {
    const QDate last = std::max(facts.begun, facts.lastList);
    const int year = last.year() + 1;
    make.add({.rule = Rule::DestructionList,
              .subject = {"destruction_list", year},
              .action = act,
              .count = {.from = QDate(year, 12, 31)},
              .since = last});
}

void addReview(DeadlineMaker& make, const char* word, QDate last, int months) {
    if (months > 0)
        make.add({.rule = Rule::RightsReview,
                  .subject = {word},
                  .action = act,
                  .count = {CountUnit::Months, last, months},
                  .since = last});
}

/// Late from the hour on, not from the day after.
void addBreaches(DeadlineMaker& make, const DutyFacts& facts, const QDateTime& now,
                 std::vector<wijkwerk::Deadline>& made) {
    for (const BreachFact& breach : facts.breaches) {
        const QDate found = breach.foundAt.toLocalTime().date();
        const int hours = make.values.breachHours.number(found);
        const QDateTime due = breachDueAt(breach.foundAt, hours);
        make.add({.rule = Rule::DataBreach,
                  .subject = {"breach", breach.id},
                  .action = act,
                  .count = {.from = due.toLocalTime().date(), .amount = hours},
                  .since = found,
                  .hard = true,
                  .fixed = true});
        if (due < now)
            made.back().stage = AlertStage::Late;
    }
}

} // namespace

QDateTime breachDueAt(const QDateTime& foundAt, int hours) {
    constexpr qint64 secondsInHour = 3600;
    return foundAt.toUTC().addSecs(secondsInHour * hours);
}

std::vector<wijkwerk::Deadline> departmentDuties(const DutyFacts& facts, const DeadlineValues& values,
                                                 const WorkDays& days, QDate today, const QDateTime& now) {
    std::vector<wijkwerk::Deadline> found;
    DeadlineMaker make(values, days, today, found);
    const WayFact nobody;
    const PersonFacts none{nobody, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    make.begin(none);
    addYears(make, facts);
    addList(make, facts);
    const QDate review = std::max(facts.begun, facts.lastReview);
    const QDate special = std::max(review, facts.lastSpecial); // who looks at all rights sees these too
    addReview(make, "rights_review", review, values.reviewMonths.number(review));
    addReview(make, "special_rights", special, values.reviewMonths.number(special, 1));
    addBreaches(make, facts, now, found);
    return found;
}

} // namespace wijkwerk::rules
