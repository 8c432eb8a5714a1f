// SPDX-License-Identifier: EUPL-1.2
// Who may see and do what: the table of domain.md 1.2, row by row.
#include "core/rules/permissions.h"
#include "tests/support/catch.h"
#include "ui/texts/labels.h"
#include "ui/texts/right_labels.h"

using namespace wijkwerk;
using rules::isAllowed;
using rules::Right;

namespace {

bool may(Role role, Right right) {
    return isAllowed(role, right, true);
}

} // namespace

TEST_CASE("a vakspecialist has the view of the work floor: phone, limits and agreements, and nothing of the rest") {
    struct Row {
        Right right;
        bool allowed;
    };
    const Row rows[] = {
        {Right::DossierPage, true},     {Right::SeePhone, true},      {Right::SeeLimits, true},
        {Right::SeeAgreements, true},   {Right::SeeOwnNotes, true},   {Right::WriteNote, true},
        {Right::SeeBsn, false},         {Right::SeeBenefit, false},   {Right::SeeOthersNotes, false},
        {Right::SeeLetters, false},     {Right::SeeAddress, false},   {Right::SeeBirthDate, false},
        {Right::SeeScreening, false},   {Right::LettersPage, false},  {Right::DashboardPage, false},
        {Right::ImportCaseload, false}, {Right::ExportList, false},   {Right::MakeLetter, false},
        {Right::Place, false},          {Right::SetUpWorkers, false}, {Right::GiveAccess, false},
        {Right::LogPage, false},        {Right::AddPerson, false},    {Right::ExportDossier, false},
        {Right::KeepTasks, true},
    };
    for (const Row& row : rows) {
        INFO(codeOf(row.right).toStdString());
        CHECK(may(Role::CraftSpecialist, row.right) == row.allowed);
    }
}

TEST_CASE("a beheerder sets up and looks at the log, and reads no dossier and no note") {
    for (const Right right : {Right::SetUpDepartment, Right::SetUpWorkers, Right::SetUpWorkplaces, Right::GiveAccess,
                              Right::LogPage, Right::ImportCaseload, Right::ManageRetention, Right::Restore})
        CHECK(may(Role::Admin, right));
    for (const Right right : {Right::DossierPage, Right::SeeOwnNotes, Right::SeeOthersNotes, Right::WriteNote,
                              Right::SeeBsn, Right::SeeBenefit, Right::MakeLetter, Right::Place})
        CHECK_FALSE(may(Role::Admin, right));
}

TEST_CASE("a privacy officer reads the log and all that is held on a person, and changes nothing of it") {
    for (const auto& permission : rules::permissions()) {
        INFO(codeOf(permission.right).toStdString());
        // The kind of help is for the jobcoach alone (domain.md 10.10); the dossier for the person has it.
        const bool apart = permission.right == Right::SeeOwnNotes || permission.right == Right::SeeHandoverType;
        if (permission.kind == rules::RightKind::Field && !apart)
            CHECK(permission.allows(Role::PrivacyOfficer));
    }
    CHECK(may(Role::PrivacyOfficer, Right::LogPage));
    CHECK(may(Role::PrivacyOfficer, Right::ExportDossier));
    for (const Right right : {Right::WriteNote, Right::ChangePerson, Right::AddPerson, Right::Place, Right::MakeLetter,
                              Right::KeepTasks, Right::SetUpWorkers, Right::GiveAccess})
        CHECK_FALSE(may(Role::PrivacyOfficer, right));
}

TEST_CASE("HR sees the contract, and nothing of what was agreed or said on the work floor") {
    CHECK(may(Role::Hr, Right::SeeContract));
    CHECK(may(Role::Hr, Right::KeepContract));
    for (const Right right : {Right::SeeAgreements, Right::SeeScreening, Right::SeeLimits, Right::SeeSkills,
                              Right::SeeOthersNotes, Right::SeeAttachments, Right::SeeHandoverType})
        CHECK_FALSE(may(Role::Hr, right));
}

TEST_CASE("the other roles have what domain.md 1.2 gives them") {
    struct Row {
        Role role;
        Right right;
        bool allowed;
    };
    const Row rows[] = {
        {Role::JobCoach, Right::SeeBsn, true},
        {Role::JobCoach, Right::SeeOthersNotes, true},
        {Role::JobCoach, Right::Preselect, true},
        {Role::JobCoach, Right::MakeLetter, true},
        {Role::JobCoach, Right::GiveAccess, false},
        {Role::JobCoach, Right::LogPage, false},
        {Role::TeamLead, Right::Place, true},
        {Role::TeamLead, Right::SetUpWorkplaces, true},
        {Role::TeamLead, Right::SeeBsn, false},
        {Role::TeamLead, Right::SeeBenefit, false},
        {Role::TeamLead, Right::SeeOthersNotes, false},
        {Role::ClientManager, Right::Refer, true},
        {Role::ClientManager, Right::SeeBenefit, true},
        {Role::ClientManager, Right::Place, false},
        {Role::ClientManager, Right::SeeOthersNotes, false},
        {Role::EmployerAdviser, Right::EndTrajectory, true},
        {Role::EmployerAdviser, Right::Aftercare, true},
        {Role::EmployerAdviser, Right::SeeBsn, false},
        {Role::EmployerAdviser, Right::SeeScreening, false},
        {Role::DeptHead, Right::DashboardPage, true},
        {Role::DeptHead, Right::DossierPage, false},
        {Role::DeptHead, Right::PeoplePage, false},
        {Role::Hr, Right::SeeBsn, true},
        {Role::Hr, Right::MakeLetter, true},
        {Role::Hr, Right::SeeBenefit, false},
        {Role::Hr, Right::SeeLimits, false},
    };
    for (const Row& row : rows) {
        INFO(codeOf(row.role).toStdString() << " " << codeOf(row.right).toStdString());
        CHECK(may(row.role, row.right) == row.allowed);
    }
}

TEST_CASE("as long as there is no beheerder the jobcoach or team lead sets up the department") {
    for (const Right right : {Right::SetUpDepartment, Right::SetUpWorkers, Right::GiveAccess, Right::Restore}) {
        for (const Role role : {Role::JobCoach, Role::TeamLead}) {
            CHECK(isAllowed(role, right, false));
            CHECK_FALSE(isAllowed(role, right, true));
        }
        CHECK_FALSE(isAllowed(Role::CraftSpecialist, right, false));
        CHECK_FALSE(isAllowed(Role::PrivacyOfficer, right, false));
    }
    CHECK_FALSE(isAllowed(Role::JobCoach, Right::LogPage, false));
}

TEST_CASE("every right has a source, somebody who has it, and a label") {
    for (const auto& permission : rules::permissions()) {
        INFO(codeOf(permission.right).toStdString());
        CHECK(qstrlen(permission.source) > 0);
        CHECK(permission.roles != 0);
        CHECK_FALSE(ui::labelOf(permission.right).isEmpty());
        CHECK(&rules::permissionFor(permission.right) == &permission);
        CHECK(fromCode<Right>(codeOf(permission.right)) == permission.right);
    }
}
