// SPDX-License-Identifier: EUPL-1.2
// A department with the workplace Plantsoen Noord (two places), into which an own list is read.
#pragma once

#include "core/imports/apply.h"
#include "core/imports/known.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "core/work/import_work.h"
#include "tests/support/catch.h"
#include "tests/support/test_department.h"

namespace wijkwerk::test {

struct OwnListDepartment : TestDepartment {
    explicit OwnListDepartment(db::EngineKind kind = db::EngineKind::Sqlite)
        : TestDepartment(kind) {
        auto tx = write();
        Workplace place;
        place.name = QStringLiteral("Plantsoen Noord");
        place.team = team;
        place.guide = guide;
        place.capacities = {{QDate(2015, 1, 1), 2}};
        workplace = store::workplaces::add(tx, place);
        tx.commit();
    }

    imports::Plan plan(const QByteArray& text, const imports::OwnChoices& choices = {}) {
        using namespace imports;
        const Table table = openTable(decode(text));
        return imports::plan(table, guessMapping(table.headers, ListKind::Own), knownOf(db(), ListKind::Own), today(),
                             {}, choices);
    }
    imports::Applied import(const imports::Plan& planned) {
        const imports::Known known = imports::knownOf(db(), imports::ListKind::Own);
        db::Transaction tx(db(), imports::importAct());
        const auto outcome = work::importCaseload(tx, planned, known, QStringLiteral("/ergens/eigen lijst.csv"));
        REQUIRE(outcome.done);
        tx.commit();
        return *outcome.done;
    }
    imports::Applied import(const QByteArray& text, const imports::OwnChoices& choices = {}) {
        return import(plan(text, choices));
    }
    Trajectory only(ParticipantId person) {
        const auto all = store::trajectories::ofParticipant(db(), person);
        REQUIRE(all.size() == 1);
        return all.front();
    }

    WorkplaceId workplace;
};

inline QStringList codesOf(const imports::Plan& plan, int index) {
    QStringList codes;
    for (const Problem& problem : imports::problemsOf(plan, index))
        codes << problem.code;
    return codes;
}

} // namespace wijkwerk::test
