// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/permissions.h"

#include <algorithm>
#include <iterator>

namespace wijkwerk::rules {

namespace {

constexpr unsigned bit(Role role) {
    return 1U << unsigned(role);
}

constexpr unsigned coach = bit(Role::JobCoach);
constexpr unsigned craft = bit(Role::CraftSpecialist);
constexpr unsigned lead = bit(Role::TeamLead);
constexpr unsigned client = bit(Role::ClientManager);
constexpr unsigned employer = bit(Role::EmployerAdviser);
constexpr unsigned admin = bit(Role::Admin);
constexpr unsigned head = bit(Role::DeptHead);
constexpr unsigned privacy = bit(Role::PrivacyOfficer);
constexpr unsigned hr = bit(Role::Hr);
constexpr unsigned everybody = (1U << std::size(Words<Role>::list)) - 1;
constexpr unsigned guiding = coach | craft | lead | client | employer | hr;
constexpr unsigned office = guiding & ~craft; // the vakspecialist has a page of his own instead

using R = Right;
constexpr RightKind page = RightKind::Page;
constexpr RightKind field = RightKind::Field;
constexpr RightKind act = RightKind::Act;

constexpr Permission table[] = {
    {R::TodayPage, page, office, 0, "domain.md 1.2: who works with people has tasks for them"},
    {R::PeoplePage, page, office | admin | privacy, 0,
     "domain.md 1.2: beheerder imports, privacy officer handles inzage; the head of department has reports"},
    {R::DossierPage, page, guiding | privacy, 0, "domain.md 1.2; BIO2 8.03.02: only what one needs"},
    {R::WorkplacesPage, page, guiding | admin | head, 0, "domain.md 1.2: team lead owns workplaces and work stock"},
    {R::LettersPage, page, coach | lead | client | hr, 0, "domain.md 1.2: vakspecialist sees no letters"},
    {R::DashboardPage, page, coach | lead | client | employer | head, 0, "domain.md 1.2: reports, mandate; 9"},
    {R::SettingsPage, page, everybody, 0, "one's own password and view; what is changed there has rights of its own"},
    {R::LogPage, page, admin | privacy, 0, "domain.md 1.2: log review, inspects the log; BIO2 8.15"},
    {R::WorkFloorPage, page, craft, 0,
     "domain.md 1.2: work-floor view, his own people only; BIO2 8.03.02: only what one needs"},

    {R::SeePhone, field, guiding | privacy, 0, "domain.md 1.2: work-floor view has name and phone"},
    {R::SeeAddress, field, coach | lead | client | employer | hr | privacy, 0, "domain.md 1.2, 6.2: minimisation"},
    {R::SeeBirthDate, field, coach | lead | client | hr | privacy, 0, "domain.md 1.2, 6.2: minimisation"},
    {R::SeeBsn, field, coach | client | hr | privacy, 0,
     "domain.md 6.3 (Wabb 10): for a task that needs it: referral, employment, inzage; 1.2: not on the work floor"},
    {R::SeeBenefit, field, coach | client | privacy, 0, "domain.md 1.2: vakspecialist sees no benefit"},
    {R::SeeLimits, field, coach | craft | lead | client | employer | privacy, 0,
     "domain.md 6.2: vakspecialist and inlener see functional limits and agreements"},
    {R::SeeAgreements, field, (guiding & ~hr) | privacy, 0,
     "domain.md 6.2; AP: work on the floor needs the agreements, the personnel file does not (2.7, L5b)"},
    {R::SeeScreening, field, coach | lead | client | privacy, 0, "domain.md 1.2, 2.3: who advises and decides"},
    {R::SeeOwnNotes, field, guiding, 0, "what one wrote oneself"},
    {R::SeeOthersNotes, field, coach | privacy, 0,
     "domain.md 1.2: full file for the jobcoach; beheerder no notes; 6.4: inzage holds all notes"},
    {R::SeeLetters, field, coach | lead | client | hr | privacy, 0, "domain.md 1.2: vakspecialist sees no letters"},
    {R::SeeConsents, field, coach | privacy, 0, "domain.md 10.10: who receives data reveals sensitive data"},
    {R::SeeHandoverType, field, coach, 0, "domain.md 10.10: the type of organisation is visible to the jobcoach only"},
    {R::SeeContract, field, coach | lead | hr | privacy, 0, "domain.md 2.6: who proposes, agrees and makes it; 6.2"},
    {R::SeeSkills, field, coach | craft | lead | privacy, 0,
     "domain.md 3.7: who scores, who guides and who decides; 6.2: minimisation"},
    {R::SeeAttachments, field, coach | lead | client | privacy, 0,
     "domain.md 1.2: full file for the jobcoach, decisions for lead and klantmanager; vakspecialist sees no documents"},

    {R::AddPerson, act, coach | client, 0, "domain.md 1.2: klantmanager refers, jobcoach keeps the file"},
    {R::ChangePerson, act, coach | client, 0, "domain.md 1.2: klantmanager refers, jobcoach keeps the file"},
    {R::Refer, act, coach | lead | client, 0, "domain.md 1.2, 2.2: referral; jobcoach and team lead record it"},
    {R::DecideReferral, act, coach | lead, 0, "domain.md 2.3"},
    {R::Preselect, act, coach, 0, "domain.md 1.2: jobcoach is responsible for the voorselectie"},
    {R::Advise, act, coach | lead, 0, "domain.md 2.3"},
    {R::Place, act, coach | lead, 0, "domain.md 1.2: team lead signs off placement; 2.3"},
    {R::RecordAbsence, act, coach | craft | lead, 0, "domain.md 6.2: who is called when somebody cannot come"},
    {R::EndTrajectory, act, coach | lead | client | employer, 0,
     "domain.md 1.2: outflow pipeline; klantmanager decides about provisions"},
    {R::Aftercare, act, coach | employer, 0, "domain.md 1.2: outflow pipeline"},
    {R::CloseTrajectory, act, coach | lead, 0, "domain.md 2.2"},
    {R::WriteNote, act, guiding, 0, "domain.md 1.2: privacy officer and beheerder write no notes"},
    {R::KeepTasks, act, guiding, 0, "domain.md 11; of a vakspecialist his own (1.2: work-floor view)"},
    {R::MakeLetter, act, coach | lead | client | hr, 0, "domain.md 1.2: jobcoach writes letters; decisions; contract"},
    {R::ImportCaseload, act, coach | client | admin, 0, "domain.md 1.2: import/export; the caseload of W&I"},
    {R::ExportList, act, coach | lead | client | admin | privacy, 0, "domain.md 1.2: import/export; BIO2 8.03.02"},
    {R::ExportDossier, act, coach | privacy, 0, "domain.md 1.2: data-subject export; 6.4"},
    {R::KeepRequests, act, lead | privacy, 0, "domain.md 6.4, D16: register of requests; 1.2: privacy officer"},
    {R::KeepConsents, act, coach | privacy, 0, "domain.md 10.10, 6.1: who shares asks for consent"},
    {R::ProposeContract, act, coach | lead, 0, "domain.md 2.2, 2.3: jobcoach proposes the contract"},
    {R::AgreeContract, act, lead, 0, "domain.md 2.1, 2.3: HR and team lead decide on a contract"},
    {R::KeepContract, act, coach | lead | hr, 0, "domain.md 2.6: aanzegging, chain; HR tells, the coach writes down"},
    {R::ScoreSkills, act, coach | craft | lead, 0,
     "domain.md 3.7: the vakspecialist scores his own people, the jobcoach types what is on paper"},
    {R::StandStill, act, coach | lead, 0, "who guides somebody stops what goes out; the team lead keeps legal dates"},
    {R::KeepAttachments, act, coach | lead | client, 0, "domain.md 1.2, 2.7: who keeps the file"},

    {R::SetUpDepartment, act, admin, coach | lead, "domain.md 1.2: configuration"},
    {R::SetUpWorkplaces, act, lead | admin, coach, "domain.md 1.2: team lead owns workplaces and work stock"},
    {R::SetUpWorkers, act, admin, coach | lead, "domain.md 1.2: users; BIO2 5.18.02"},
    {R::GiveAccess, act, admin, coach | lead, "domain.md 1.2: users; BIO2 5.18.01"},
    {R::ManageRetention, act, admin | privacy, coach | lead, "domain.md 1.2: retention; 6.5; 11: D12, D17, D18, D22"},
    {R::ApproveDestruction, act, admin | privacy | head, 0,
     "domain.md 6.5: approval for the archivist; somebody else than who made the list"},
    {R::Backup, act, everybody, 0, "BIO2 8.13; a copy holds no more than the file they have"},
    {R::Restore, act, admin, coach | lead, "BIO2 8.13; domain.md 1.2: configuration"},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (std::size_t(table[i].right) != i || Words<Right>::list[i].value != table[i].right)
            return false;
    }
    return std::size(table) == std::size(Words<Right>::list) && std::size(table) == std::size_t(R::Restore) + 1;
}
static_assert(isInOrder(), "a row for every right, in the order of the enum");

} // namespace

std::span<const Permission> permissions() {
    return table;
}

const Permission& permissionFor(Right right) {
    return table[std::size_t(right)];
}

bool isAllowed(Role role, Right right, bool hasAdmin) {
    const Permission& permission = permissionFor(right);
    return permission.allows(role) || (!hasAdmin && permission.allowsWhileAlone(role));
}

} // namespace wijkwerk::rules
