// SPDX-License-Identifier: EUPL-1.2
// What tests of retention and destruction need: confirmed terms, a second person, and trajectories of long ago.
#pragma once

#include "core/store/destruction.h"
#include "core/work/outcome.h"
#include "tests/support/work_bench.h"

namespace wijkwerk::test {

/// Adds a worker of that role, who acts on this connection from now on.
WorkerId actAsNew(db::Database& database, Role role);
/// A beheerder.
WorkerId actAsAdmin(db::Database& database);
/// The same, and all rules of the program are confirmed. Gives back a privacy officer, the second person.
WorkerId confirmRules(db::Database& database);

/// Does it as somebody else.
template <class Act>
auto as(db::Database& database, WorkerId worker, Act act) {
    const db::Actor before = database.actor();
    db::Actor other = before;
    other.worker = worker.value;
    database.setActor(other);
    auto outcome = work::perform(database, std::move(act));
    database.setActor(before);
    return outcome;
}

template <class Act>
auto must(db::Database& database, Act act) {
    auto outcome = work::perform(database, std::move(act));
    INFO(codesOf(outcome.problems).join(u' ').toStdString());
    REQUIRE(outcome.done.has_value());
    return *outcome.done;
}

/// A trajectory of 300 days with a stage, in plain SQL: the acts would refuse such days. Every text in it begins with
/// PLANT.
TrajectoryId longClosed(db::Database& database, ParticipantId person, WorkplaceId workplace, WorkerId coach,
                        QDate start);

} // namespace wijkwerk::test
