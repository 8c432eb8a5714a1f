// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/lives_department.h"

#include "core/db/session.h"
#include "core/store/department.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/department_work.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"

using namespace wijkwerk;

namespace lives {

namespace {

void fillDepartment(db::Database& database) {
    Department department = store::department::find(database);
    department.phone = QStringLiteral("+31251123456");
    department.postalBox = QStringLiteral("Postbus 450");
    department.postalPostcode = QStringLiteral("1940AL");
    department.postalCity = QStringLiteral("Wijkerdam");
    department.signatoryName = QStringLiteral("M. van Dijk");
    department.signatoryFunction = QStringLiteral("teammanager Wijkbedrijf");
    department.mandateLine = QStringLiteral("namens burgemeester en wethouders van Wijkerdam");
    department.objectionAddress = QStringLiteral("College van Wijkerdam\nPostbus 450\n1940 AL Wijkerdam");
    department.travelAllowance = QStringLiteral("U krijgt een vergoeding voor uw reiskosten.");
    department.absenceRule = QStringLiteral("Bel dan vóór 7.45 uur uw vakspecialist.");
    REQUIRE(work::perform(database, [&](db::Transaction& tx) { return work::saveDepartment(tx, department); }));
}

TeamId teamCalled(db::Database& database, const QString& name) {
    for (const Team& team : store::teams::all(database)) {
        if (team.name.contains(name, Qt::CaseInsensitive))
            return team.id;
    }
    FAIL("no team " << name.toStdString());
    return {};
}

WorkerId addWorker(db::Database& database, const char* name, Role role, TeamId team = {}) {
    Worker worker;
    worker.name = QString::fromUtf8(name);
    worker.role = role;
    worker.phone = QStringLiteral("+31612345678");
    worker.team = team;
    std::optional<Training> training;
    if (role == Role::CraftSpecialist) {
        training.emplace();
        training->doneOn = QDate(2026, 2, 10);
    }
    const auto added =
        work::perform(database, [&](db::Transaction& tx) { return work::addWorker(tx, worker, training); });
    REQUIRE(added);
    return *added.done;
}

void addPlace(db::Database& database, const char* name, TeamId team, WorkerId guide, int persons) {
    Workplace place;
    place.name = QString::fromUtf8(name);
    place.team = team;
    place.guide = guide;
    place.location = QStringLiteral("Werf, Havenstraat 3");
    place.tasks = QStringLiteral("Groenonderhoud en zwerfvuil");
    place.startTime = QStringLiteral("08:00");
    place.endTime = QStringLiteral("14:30");
    place.capacities = {{QDate(2026, 1, 1), persons}};
    REQUIRE(work::perform(database, [&](db::Transaction& tx) { return work::saveWorkplace(tx, place); }));
}

} // namespace

void furnish(const QString& file, const Clock& clock) {
    const auto session = db::Session::open(file, test::keyOf(file), {clock, false, 0});
    db::Database& database = session->database();
    fillDepartment(database);
    const TeamId green = teamCalled(database, QStringLiteral("wijkbeheer"));
    const TeamId waste = teamCalled(database, QStringLiteral("afval"));
    const WorkerId ron = addWorker(database, "Ron de Wit", Role::CraftSpecialist, green);
    const WorkerId hanna = addWorker(database, "Hanna Kok", Role::CraftSpecialist, waste);
    addWorker(database, "Petra Smit", Role::TeamLead, green);
    addWorker(database, "Saskia Blom", Role::Hr);
    addPlace(database, "Plantsoen Noord", green, ron, 3);
    addPlace(database, "Plein Zuid", green, ron, 1);
    addPlace(database, "Milieustraat", waste, hanna, 2);
}

} // namespace lives
