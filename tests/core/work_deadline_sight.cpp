// SPDX-License-Identifier: EUPL-1.2
// Which deadlines of somebody each role sees.
#include "core/work/deadline_sight.h"
#include "tests/support/catch.h"

using namespace wijkwerk;

TEST_CASE("of a contract, a consent and a request only those roles see a deadline that may see what it is about") {
    struct Row {
        DeadlineRule rule;
        Role role;
        bool sees;
    };
    using D = DeadlineRule;
    const Row rows[] = {
        {D::Notice, Role::JobCoach, true},
        {D::Notice, Role::Hr, true},
        {D::Notice, Role::CraftSpecialist, false},
        {D::Notice, Role::EmployerAdviser, false},
        {D::Chain, Role::CraftSpecialist, false},
        {D::Probation, Role::ClientManager, false},
        {D::ConsentEnd, Role::JobCoach, true},
        {D::ConsentEnd, Role::TeamLead, false},
        {D::ConsentEnd, Role::CraftSpecialist, false},
        {D::RightsRequest, Role::TeamLead, true},
        {D::RightsRequest, Role::JobCoach, true}, // makes the dossier for the person
        {D::RightsRequest, Role::PrivacyOfficer, true},
        {D::RightsRequest, Role::CraftSpecialist, false},
        {D::Evaluation, Role::CraftSpecialist, true},
        {D::Contact, Role::EmployerAdviser, true},
        {D::Report, Role::CraftSpecialist, false}, // of the screening
    };
    for (const Row& row : rows) {
        CAPTURE(codeOf(row.rule).toStdString(), codeOf(row.role).toStdString());
        work::Sight sight;
        sight.worker = WorkerId{7};
        sight.role = row.role;
        Deadline deadline;
        deadline.rule = row.rule;
        deadline.owner = WorkerId{8};
        CHECK(work::maySee(sight, deadline) == row.sees);
        deadline.owner = sight.worker; // what is one's own to do
        CHECK(work::maySee(sight, deadline));
    }
}
