// SPDX-License-Identifier: EUPL-1.2
#include "core/work/anonymise.h"

#include "core/rules/coarsening.h"
#include "core/store/erasure.h"

namespace wijkwerk::work {

namespace {

using store::erasure::Dated;

void coarsenSteps(db::Transaction& tx, ParticipantId person) {
    const std::vector<Dated> steps = store::erasure::steps(tx.database(), person);
    for (std::size_t first = 0; first < steps.size();) {
        std::vector<QDate> days;
        while (first + days.size() < steps.size() && steps[first + days.size()].owner == steps[first].owner)
            days.push_back(steps[first + days.size()].day);
        const std::vector<QDate> months = rules::monthsOfSteps(days);
        for (std::size_t i = 0; i < months.size(); ++i) {
            Dated row = steps[first + i];
            row.day = months[i];
            store::erasure::setStep(tx, row);
        }
        first += days.size();
    }
}

void coarsenStays(db::Transaction& tx, ParticipantId person) {
    std::vector<Dated> rows = store::erasure::stays(tx.database(), person);
    std::vector<rules::Stay> stays;
    for (const Dated& row : rows)
        stays.push_back({row.day, row.until});
    const std::vector<rules::Stay> months = rules::monthsOfStays(stays);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].day = months[i].from;
        rows[i].until = months[i].until;
        store::erasure::setStay(tx, rows[i]);
    }
}

void coarsenTrajectories(db::Transaction& tx, ParticipantId person) {
    for (Dated row : store::erasure::trajectories(tx.database(), person)) {
        row.day = rules::monthOf(row.day);
        row.until = rules::monthOf(row.until.value_or(row.day));
        store::erasure::setTrajectory(tx, row);
    }
    for (Dated row : store::erasure::advices(tx.database(), person)) {
        row.day = rules::monthOf(row.day);
        store::erasure::setAdvice(tx, row);
    }
    for (Dated row : store::erasure::ends(tx.database(), person)) {
        row.day = rules::monthOfEnd(row.day);
        if (row.until)
            row.until = rules::monthOf(*row.until);
        store::erasure::setEnd(tx, row);
    }
}

void coarsenItems(db::Transaction& tx, ParticipantId person) {
    for (Dated row : store::erasure::items(tx.database(), person)) {
        row.day = rules::monthOf(row.day);
        if (row.until)
            row.until = rules::monthOf(*row.until);
        store::erasure::setItem(tx, row);
    }
}

} // namespace

int anonymise(db::Transaction& tx, ParticipantId person) {
    store::erasure::Remains remains;
    remains.born = rules::yearOf(store::erasure::bornOf(tx.database(), person));
    remains.wijk = store::erasure::peopleInWijkOf(tx.database(), person) >= rules::leastPeopleInWijk;
    remains.on = tx.today();
    store::erasure::removeRows(tx, person);
    coarsenTrajectories(tx, person);
    coarsenSteps(tx, person);
    coarsenStays(tx, person);
    coarsenItems(tx, person);
    const int altered = store::erasure::emptyJournal(tx, person);
    store::erasure::anonymise(tx, person, remains);
    return altered;
}

} // namespace wijkwerk::work
