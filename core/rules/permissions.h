// SPDX-License-Identifier: EUPL-1.2
// Which role sees which page and field, and does which act (domain.md 1.2). One table; the window and wijkwerkctl ask
// it alike. In a file on one's own computer this is afscherming in beeld, not security: who can open the file has its
// key, and can read it with another program.
#pragma once

#include "core/base/words.h"
#include "core/domain/worker.h"

#include <span>

namespace wijkwerk::rules {

enum class Right {
    // Pages
    TodayPage,
    PeoplePage,
    DossierPage,
    WorkplacesPage,
    LettersPage,
    DashboardPage,
    SettingsPage,
    LogPage,
    WorkFloorPage,
    // Fields of a person
    SeePhone,
    SeeAddress,
    SeeBirthDate,
    SeeBsn, ///< also masked
    SeeBenefit,
    SeeLimits,
    SeeAgreements,
    SeeScreening,
    SeeOwnNotes,
    SeeOthersNotes,
    SeeLetters,
    SeeConsents,     ///< to whom data may go; pictures are for everybody
    SeeHandoverType, ///< what kind of help somebody was handed over to
    SeeContract,     ///< terms, wage, proposal, aanzegging, earlier work
    SeeSkills,
    SeeAttachments,
    // Acts for a person
    AddPerson,
    ChangePerson,
    Refer,
    DecideReferral,
    Preselect,
    Advise,
    Place,
    RecordAbsence,
    EndTrajectory,
    Aftercare,
    CloseTrajectory,
    WriteNote,
    KeepTasks,
    MakeLetter,
    ImportCaseload,
    ExportList,
    ExportDossier,
    KeepRequests,
    KeepConsents,
    ProposeContract,
    AgreeContract,
    KeepContract, ///< what HR did, aanzegging, earlier work, an end
    ScoreSkills,
    StandStill, ///< pas op de plaats, and its end
    KeepAttachments,
    // Acts for the department
    SetUpDepartment,
    SetUpWorkplaces,
    SetUpWorkers,
    GiveAccess,
    ManageRetention,
    ApproveDestruction,
    Backup,
    Restore,
};

enum class RightKind { Page, Field, Act };

struct Permission {
    Right right;
    RightKind kind;
    unsigned roles;      ///< a bit for each Role
    unsigned whileAlone; ///< roles that may also do it as long as the department has no beheerder
    const char* source;

    constexpr bool allows(Role role) const { return (roles >> unsigned(role) & 1U) != 0; }
    constexpr bool allowsWhileAlone(Role role) const { return (whileAlone >> unsigned(role) & 1U) != 0; }
};

/// The whole table, in the order of Right: for a page that shows who may do what, and for its tests.
std::span<const Permission> permissions();
const Permission& permissionFor(Right right);

/// `hasAdmin`: there is a worker with the role of beheerder who is not archived. A department that begins with one
/// jobcoach or team lead is set up by that one.
bool isAllowed(Role role, Right right, bool hasAdmin);

} // namespace wijkwerk::rules

namespace wijkwerk {

/// How a right is written in arguments and JSON: `see_bsn`.

template <>
struct Words<rules::Right> {
    using R = rules::Right;
    static constexpr Word<R> list[] = {
        {R::TodayPage, "today_page"},
        {R::PeoplePage, "people_page"},
        {R::DossierPage, "dossier_page"},
        {R::WorkplacesPage, "workplaces_page"},
        {R::LettersPage, "letters_page"},
        {R::DashboardPage, "dashboard_page"},
        {R::SettingsPage, "settings_page"},
        {R::LogPage, "log_page"},
        {R::WorkFloorPage, "work_floor_page"},
        {R::SeePhone, "see_phone"},
        {R::SeeAddress, "see_address"},
        {R::SeeBirthDate, "see_birth_date"},
        {R::SeeBsn, "see_bsn"},
        {R::SeeBenefit, "see_benefit"},
        {R::SeeLimits, "see_limits"},
        {R::SeeAgreements, "see_agreements"},
        {R::SeeScreening, "see_screening"},
        {R::SeeOwnNotes, "see_own_notes"},
        {R::SeeOthersNotes, "see_others_notes"},
        {R::SeeLetters, "see_letters"},
        {R::SeeConsents, "see_consents"},
        {R::SeeHandoverType, "see_handover_type"},
        {R::SeeContract, "see_contract"},
        {R::SeeSkills, "see_skills"},
        {R::SeeAttachments, "see_attachments"},
        {R::AddPerson, "add_person"},
        {R::ChangePerson, "change_person"},
        {R::Refer, "refer"},
        {R::DecideReferral, "decide_referral"},
        {R::Preselect, "preselect"},
        {R::Advise, "advise"},
        {R::Place, "place"},
        {R::RecordAbsence, "record_absence"},
        {R::EndTrajectory, "end_trajectory"},
        {R::Aftercare, "aftercare"},
        {R::CloseTrajectory, "close_trajectory"},
        {R::WriteNote, "write_note"},
        {R::KeepTasks, "keep_tasks"},
        {R::MakeLetter, "make_letter"},
        {R::ImportCaseload, "import_caseload"},
        {R::ExportList, "export_list"},
        {R::ExportDossier, "export_dossier"},
        {R::KeepRequests, "keep_requests"},
        {R::KeepConsents, "keep_consents"},
        {R::ProposeContract, "propose_contract"},
        {R::AgreeContract, "agree_contract"},
        {R::KeepContract, "keep_contract"},
        {R::ScoreSkills, "score_skills"},
        {R::StandStill, "stand_still"},
        {R::KeepAttachments, "keep_attachments"},
        {R::SetUpDepartment, "set_up_department"},
        {R::SetUpWorkplaces, "set_up_workplaces"},
        {R::SetUpWorkers, "set_up_workers"},
        {R::GiveAccess, "give_access"},
        {R::ManageRetention, "manage_retention"},
        {R::ApproveDestruction, "approve_destruction"},
        {R::Backup, "backup"},
        {R::Restore, "restore"},
    };
};

} // namespace wijkwerk
