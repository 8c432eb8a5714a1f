// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/right_labels.h"

#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace wijkwerk::ui {

namespace {

using R = rules::Right;

struct RightLabel {
    R right;
    const char* text;
};

constexpr RightLabel labels[] = {
    {R::TodayPage, QT_TRANSLATE_NOOP("Right", "look at the work list")},
    {R::PeoplePage, QT_TRANSLATE_NOOP("Right", "look at the list of people")},
    {R::DossierPage, QT_TRANSLATE_NOOP("Right", "open a dossier")},
    {R::WorkplacesPage, QT_TRANSLATE_NOOP("Right", "look at the workplaces")},
    {R::LettersPage, QT_TRANSLATE_NOOP("Right", "look at the letters")},
    {R::DashboardPage, QT_TRANSLATE_NOOP("Right", "look at the numbers")},
    {R::SettingsPage, QT_TRANSLATE_NOOP("Right", "look at the settings")},
    {R::LogPage, QT_TRANSLATE_NOOP("Right", "look at the log")},
    {R::WorkFloorPage, QT_TRANSLATE_NOOP("Right", "look at the people on the work floor")},
    {R::SeePhone, QT_TRANSLATE_NOOP("Right", "see the phone number")},
    {R::SeeAddress, QT_TRANSLATE_NOOP("Right", "see the address")},
    {R::SeeBirthDate, QT_TRANSLATE_NOOP("Right", "see the date of birth")},
    {R::SeeBsn, QT_TRANSLATE_NOOP("Right", "see the BSN")},
    {R::SeeBenefit, QT_TRANSLATE_NOOP("Right", "see the benefit")},
    {R::SeeLimits, QT_TRANSLATE_NOOP("Right", "see what somebody can and cannot do")},
    {R::SeeAgreements, QT_TRANSLATE_NOOP("Right", "see the agreements")},
    {R::SeeScreening, QT_TRANSLATE_NOOP("Right", "see the preselection and the advice")},
    {R::SeeOwnNotes, QT_TRANSLATE_NOOP("Right", "see one's own notes")},
    {R::SeeOthersNotes, QT_TRANSLATE_NOOP("Right", "see the notes of others")},
    {R::SeeLetters, QT_TRANSLATE_NOOP("Right", "see somebody's letters")},
    {R::SeeConsents, QT_TRANSLATE_NOOP("Right", "see to whom data may go")},
    {R::SeeContract, QT_TRANSLATE_NOOP("Right", "see the contract of a person")},
    {R::SeeSkills, QT_TRANSLATE_NOOP("Right", "see the work skills")},
    {R::SeeHandoverType, QT_TRANSLATE_NOOP("Right", "see what kind of help somebody was handed over to")},
    {R::SeeAttachments, QT_TRANSLATE_NOOP("Right", "see the documents in a dossier")},
    {R::AddPerson, QT_TRANSLATE_NOOP("Right", "add a person")},
    {R::ChangePerson, QT_TRANSLATE_NOOP("Right", "change the data of a person")},
    {R::Refer, QT_TRANSLATE_NOOP("Right", "record a referral")},
    {R::DecideReferral, QT_TRANSLATE_NOOP("Right", "decide on a referral")},
    {R::Preselect, QT_TRANSLATE_NOOP("Right", "start a preselection")},
    {R::Advise, QT_TRANSLATE_NOOP("Right", "give an advice")},
    {R::Place, QT_TRANSLATE_NOOP("Right", "place somebody")},
    {R::RecordAbsence, QT_TRANSLATE_NOOP("Right", "record that somebody is away")},
    {R::EndTrajectory, QT_TRANSLATE_NOOP("Right", "end a trajectory")},
    {R::Aftercare, QT_TRANSLATE_NOOP("Right", "start aftercare")},
    {R::CloseTrajectory, QT_TRANSLATE_NOOP("Right", "close a trajectory")},
    {R::WriteNote, QT_TRANSLATE_NOOP("Right", "write a note")},
    {R::KeepTasks, QT_TRANSLATE_NOOP("Right", "add or change tasks")},
    {R::MakeLetter, QT_TRANSLATE_NOOP("Right", "make a letter")},
    {R::ImportCaseload, QT_TRANSLATE_NOOP("Right", "import a caseload file")},
    {R::ExportList, QT_TRANSLATE_NOOP("Right", "export a list")},
    {R::ExportDossier, QT_TRANSLATE_NOOP("Right", "export a dossier")},
    {R::KeepRequests, QT_TRANSLATE_NOOP("Right", "keep the register of requests")},
    {R::KeepConsents, QT_TRANSLATE_NOOP("Right", "record or withdraw consents")},
    {R::ProposeContract, QT_TRANSLATE_NOOP("Right", "propose a contract")},
    {R::AgreeContract, QT_TRANSLATE_NOOP("Right", "agree to a contract as team lead")},
    {R::KeepContract, QT_TRANSLATE_NOOP("Right", "keep contracts and notices")},
    {R::ScoreSkills, QT_TRANSLATE_NOOP("Right", "score work skills")},
    {R::StandStill, QT_TRANSLATE_NOOP("Right", "let everything about somebody stand still")},
    {R::KeepAttachments, QT_TRANSLATE_NOOP("Right", "put documents in a dossier or take them away")},
    {R::SetUpDepartment, QT_TRANSLATE_NOOP("Right", "change the data of the department")},
    {R::SetUpWorkplaces, QT_TRANSLATE_NOOP("Right", "add or change workplaces")},
    {R::SetUpWorkers, QT_TRANSLATE_NOOP("Right", "add or change workers")},
    {R::GiveAccess, QT_TRANSLATE_NOOP("Right", "give or take away access")},
    {R::ManageRetention, QT_TRANSLATE_NOOP("Right", "manage retention and destruction")},
    {R::ApproveDestruction, QT_TRANSLATE_NOOP("Right", "approve a destruction list")},
    {R::Backup, QT_TRANSLATE_NOOP("Right", "make a backup")},
    {R::Restore, QT_TRANSLATE_NOOP("Right", "put a backup back")},
};

} // namespace

QString labelOf(rules::Right right) {
    for (const RightLabel& label : labels) {
        if (label.right == right)
            return QCoreApplication::translate("Right", label.text);
    }
    return {};
}

Problem refusalFor(Role role, rules::Right right) {
    return refusal(QStringLiteral("role_may_not"), {labelOf(role), labelOf(right)});
}

} // namespace wijkwerk::ui
