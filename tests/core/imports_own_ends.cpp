// SPDX-License-Identifier: EUPL-1.2
// The own list: on which day somebody left.
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workplaces.h"
#include "tests/support/own_list_department.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;
using test::codesOf;
using Wijkbedrijf = test::OwnListDepartment;

namespace {

const QByteArray onlyEnd = "Naam;Voorletters;Geboortedatum;Fase;Startdatum;Einddatum;Werkplek;Reden\n";

} // namespace

TEST_CASE("own list: of who stopped, a column Einddatum is the day of leaving") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    const QByteArray text = onlyEnd + "Bos;J.;01-02-1980;gestopt;15-02-2024;15-05-2024;Plantsoen Noord;Geen motivatie\n"
                                      "Vos;K.;03-04-1985;stage;01-10-2026;31-12-2026;Plantsoen Noord;\n";
    CHECK(codesOf(department.plan(text), 0).isEmpty());
    const Applied applied = department.import(text);
    const QDate left(2024, 5, 15);
    const Trajectory bos = department.only(applied.people[0]);
    CHECK(bos.phase == Phase::Closed);
    CHECK(bos.phaseSince == left);
    CHECK_FALSE(bos.unknownDays.contains(codeOf(UnknownDay::Ended)));
    CHECK(store::trajectories::endOf(department, bos.id)->endedOn == left);
    for (const PhaseEvent& event : store::trajectories::events(department.db(), bos.id))
        CHECK(event.effectiveOn <= left); // the timeline stands on that day too
    CHECK(store::placements::latestOf(department, bos.id)->endedOn == left);
    // Of who is still there it is the last day of the stage.
    const Trajectory vos = department.only(applied.people[1]);
    CHECK(vos.phase == Phase::Stage);
    CHECK(store::placements::latestOf(department, vos.id)->lastDay == QDate(2026, 12, 31));
    CHECK(department.import(text).trajectories == 0);
}

TEST_CASE("own list: an Einddatum that was only planned, or beside a day of leaving, is no day of leaving") {
    Wijkbedrijf department(GENERATE(from_range(test::engines())));
    SECTION("still to come") {
        const QByteArray text = onlyEnd + "Bos;J.;01-02-1980;gestopt;01-10-2026;31-12-2026;;Verzuim\n";
        const Plan planned = department.plan(text);
        CHECK(codesOf(planned, 0) == QStringList{QStringLiteral("own_end_unknown")});
        CHECK(planned.counts.wrong == 0);
    }
    SECTION("the list has a column of its own") {
        const QByteArray text = "Naam;Voorletters;Geboortedatum;Fase;Startdatum;Einddatum;Uitstroomdatum\n"
                                "Bos;J.;01-02-1980;gestopt;15-02-2024;15-05-2024;10-04-2024\n";
        const Applied applied = department.import(text);
        CHECK(department.only(applied.people[0]).phaseSince == QDate(2024, 4, 10));
    }
    SECTION("no end at all: the report says which day is written") {
        const QByteArray text = onlyEnd + "Bos;J.;01-02-1980;gestopt;15-02-2024;;;Verzuim\n";
        const Plan planned = department.plan(text);
        REQUIRE(codesOf(planned, 0) == QStringList{QStringLiteral("own_end_unknown")});
        CHECK(problemsOf(planned, 0).front().args == QStringList{QStringLiteral("22-11-2026")});
        const Applied applied = department.import(text);
        CHECK(department.only(applied.people[0]).phaseSince == department.today());
    }
}
