// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/labels.h"

#include "ui/texts/label_table.h"
#include "ui/texts/profile_labels.h"
#include "ui/texts/stage_labels.h"

#include <QCoreApplication>

#include <span>

namespace wijkwerk::ui {

namespace {

constexpr Label<Phase> phases[] = {
    {Phase::Referred, QT_TRANSLATE_NOOP("Phase", "Referred")},
    {Phase::Preselection, QT_TRANSLATE_NOOP("Phase", "Preselection")},
    {Phase::Waiting, QT_TRANSLATE_NOOP("Phase", "Waiting list")},
    {Phase::Stage, QT_TRANSLATE_NOOP("Phase", "Stage")},
    {Phase::Contract, QT_TRANSLATE_NOOP("Phase", "Contract")},
    {Phase::Seconded, QT_TRANSLATE_NOOP("Phase", "Seconded")},
    {Phase::Outflow, QT_TRANSLATE_NOOP("Phase", "Left for work")},
    {Phase::DroppedOut, QT_TRANSLATE_NOOP("Phase", "Stopped")},
    {Phase::Aftercare, QT_TRANSLATE_NOOP("Phase", "Aftercare")},
    {Phase::Closed, QT_TRANSLATE_NOOP("Phase", "Closed")},
};

constexpr Label<ParticipantKind> participantKinds[] = {
    {ParticipantKind::Reintegrator, QT_TRANSLATE_NOOP("ParticipantKind", "Re-integrator (via Work and Income)")},
    {ParticipantKind::SwSeconded, QT_TRANSLATE_NOOP("ParticipantKind", "Seconded SW employee (Wsw)")},
    {ParticipantKind::ShelteredWork, QT_TRANSLATE_NOOP("ParticipantKind", "Sheltered work")},
    {ParticipantKind::EnforcerConverted, QT_TRANSLATE_NOOP("ParticipantKind", "Enforcement officer (seconded before)")},
    {ParticipantKind::Nug, QT_TRANSLATE_NOOP("ParticipantKind", "No benefit (nug)")},
    {ParticipantKind::Anw, QT_TRANSLATE_NOOP("ParticipantKind", "Survivor benefit (Anw)")},
    {ParticipantKind::IoawIoaz, QT_TRANSLATE_NOOP("ParticipantKind", "IOAW or IOAZ")},
    {ParticipantKind::Youth, QT_TRANSLATE_NOOP("ParticipantKind", "Young person (under 27)")},
    {ParticipantKind::VolunteerAct, QT_TRANSLATE_NOOP("ParticipantKind", "Social participation")},
};

constexpr Label<ParticipantFlag> participantFlags[] = {
    {ParticipantFlag::JobsAgreement, QT_TRANSLATE_NOOP("ParticipantFlag", "Jobs agreement target group")},
    {ParticipantFlag::ShelteredIndication, QT_TRANSLATE_NOOP("ParticipantFlag", "Indication for sheltered work")},
    {ParticipantFlag::CivicIntegration, QT_TRANSLATE_NOOP("ParticipantFlag", "Civic integration")},
    {ParticipantFlag::MedicallyHoursLimited, QT_TRANSLATE_NOOP("ParticipantFlag", "Medically limited in hours")},
};

constexpr Label<Role> roles[] = {
    {Role::JobCoach, QT_TRANSLATE_NOOP("Role", "Job coach")},
    {Role::CraftSpecialist, QT_TRANSLATE_NOOP("Role", "Craft specialist")},
    {Role::TeamLead, QT_TRANSLATE_NOOP("Role", "Team lead")},
    {Role::ClientManager, QT_TRANSLATE_NOOP("Role", "Client manager")},
    {Role::EmployerAdviser, QT_TRANSLATE_NOOP("Role", "Employer adviser")},
    {Role::Admin, QT_TRANSLATE_NOOP("Role", "Administrator")},
    {Role::DeptHead, QT_TRANSLATE_NOOP("Role", "Head of department")},
    {Role::PrivacyOfficer, QT_TRANSLATE_NOOP("Role", "Privacy officer")},
    {Role::Hr, QT_TRANSLATE_NOOP("Role", "HR adviser")},
};

constexpr Label<StageLegalForm> legalForms[] = {
    {StageLegalForm::WorkStage, QT_TRANSLATE_NOOP("StageLegalForm", "Work stage")},
    {StageLegalForm::TrialPlacement, QT_TRANSLATE_NOOP("StageLegalForm", "Trial placement")},
    {StageLegalForm::ParticipationPlace, QT_TRANSLATE_NOOP("StageLegalForm", "Participation place")},
    {StageLegalForm::SocialActivation, QT_TRANSLATE_NOOP("StageLegalForm", "Social activation")},
    {StageLegalForm::CivicDuty, QT_TRANSLATE_NOOP("StageLegalForm", "Civic duty")},
    {StageLegalForm::CivicParticipation, QT_TRANSLATE_NOOP("StageLegalForm", "Social participation")},
};

constexpr Label<PlacementKind> placementKinds[] = {
    {PlacementKind::Stage, QT_TRANSLATE_NOOP("PlacementKind", "Stage")},
    {PlacementKind::Contract, QT_TRANSLATE_NOOP("PlacementKind", "Contract")},
    {PlacementKind::Secondment, QT_TRANSLATE_NOOP("PlacementKind", "Secondment")},
};

constexpr Label<AdviceOutcome> adviceOutcomes[] = {
    {AdviceOutcome::Suitable, QT_TRANSLATE_NOOP("AdviceOutcome", "Suitable")},
    {AdviceOutcome::SuitableWithConditions, QT_TRANSLATE_NOOP("AdviceOutcome", "Suitable with conditions")},
    {AdviceOutcome::AnotherTalk, QT_TRANSLATE_NOOP("AdviceOutcome", "Another talk")},
    {AdviceOutcome::NotSuitable, QT_TRANSLATE_NOOP("AdviceOutcome", "Not suitable")},
};

constexpr Label<TaskKind> taskKinds[] = {
    {TaskKind::FirstTalk, QT_TRANSLATE_NOOP("TaskKind", "First talk")},
    {TaskKind::Report, QT_TRANSLATE_NOOP("TaskKind", "Report of preselection")},
    {TaskKind::Evaluation, QT_TRANSLATE_NOOP("TaskKind", "Evaluation")},
    {TaskKind::Decision, QT_TRANSLATE_NOOP("TaskKind", "Decision about what comes next")},
    {TaskKind::StageEnd, QT_TRANSLATE_NOOP("TaskKind", "End of stage")},
    {TaskKind::Contract, QT_TRANSLATE_NOOP("TaskKind", "Contract")},
    {TaskKind::Aftercare, QT_TRANSLATE_NOOP("TaskKind", "Aftercare")},
    {TaskKind::CallBack, QT_TRANSLATE_NOOP("TaskKind", "Call back")},
    {TaskKind::Waiting, QT_TRANSLATE_NOOP("TaskKind", "Waiting for somebody")},
    {TaskKind::Appointment, QT_TRANSLATE_NOOP("TaskKind", "Appointment")},
    {TaskKind::Standstill, QT_TRANSLATE_NOOP("TaskKind", "Pas op de plaats")},
    {TaskKind::Other, QT_TRANSLATE_NOOP("TaskKind", "Other")},
};

constexpr Label<NoteKind> noteKinds[] = {
    {NoteKind::Note, QT_TRANSLATE_NOOP("NoteKind", "Note")},
    {NoteKind::Talk, QT_TRANSLATE_NOOP("NoteKind", "Talk")},
    {NoteKind::Phone, QT_TRANSLATE_NOOP("NoteKind", "Phone call")},
    {NoteKind::Visit, QT_TRANSLATE_NOOP("NoteKind", "Visit on the work floor")},
    {NoteKind::Mail, QT_TRANSLATE_NOOP("NoteKind", "E-mail")},
    {NoteKind::Voicemail, QT_TRANSLATE_NOOP("NoteKind", "Voicemail (not spoken)")},
    {NoteKind::Letter, QT_TRANSLATE_NOOP("NoteKind", "Letter")},
    {NoteKind::Imported, QT_TRANSLATE_NOOP("NoteKind", "Taken over")},
};

constexpr Label<LetterStatus> letterStatuses[] = {
    {LetterStatus::Final, QT_TRANSLATE_NOOP("LetterStatus", "Final")},
    {LetterStatus::Sent, QT_TRANSLATE_NOOP("LetterStatus", "Sent")},
};

constexpr Label<NameUse> nameUses[] = {
    {NameUse::Own, QT_TRANSLATE_NOOP("NameUse", "Own name")},
    {NameUse::Partner, QT_TRANSLATE_NOOP("NameUse", "Name of partner")},
    {NameUse::PartnerFirst, QT_TRANSLATE_NOOP("NameUse", "Name of partner before own name")},
    {NameUse::PartnerLast, QT_TRANSLATE_NOOP("NameUse", "Name of partner after own name")},
};

constexpr Label<RegisteredSex> sexes[] = {
    {RegisteredSex::Male, QT_TRANSLATE_NOOP("RegisteredSex", "Man")},
    {RegisteredSex::Female, QT_TRANSLATE_NOOP("RegisteredSex", "Woman")},
    {RegisteredSex::Unknown, QT_TRANSLATE_NOOP("RegisteredSex", "Unknown")},
};

constexpr Label<FormOfAddress> formsOfAddress[] = {
    {FormOfAddress::NotAsked, QT_TRANSLATE_NOOP("FormOfAddress", "Not asked yet")},
    {FormOfAddress::Madam, QT_TRANSLATE_NOOP("FormOfAddress", "Madam")},
    {FormOfAddress::Sir, QT_TRANSLATE_NOOP("FormOfAddress", "Sir")},
    {FormOfAddress::Neutral, QT_TRANSLATE_NOOP("FormOfAddress", "Without madam or sir")},
};

constexpr Label<NumberHint> numberHints[] = {
    {NumberHint::None, QT_TRANSLATE_NOOP("NumberHint", "None")},
    {NumberHint::At, QT_TRANSLATE_NOOP("NumberHint", "At (by)")},
    {NumberHint::Opposite, QT_TRANSLATE_NOOP("NumberHint", "Opposite")},
};

constexpr Label<SalutationStyle> salutationStyles[] = {
    {SalutationStyle::Formal, QT_TRANSLATE_NOOP("SalutationStyle", "Dear sir or madam with surname")},
    {SalutationStyle::FullName, QT_TRANSLATE_NOOP("SalutationStyle", "Dear with full name")},
};

constexpr Label<ParticipantColumn> participantColumns[] = {
    {ParticipantColumn::Name, QT_TRANSLATE_NOOP("ParticipantColumn", "Name")},
    {ParticipantColumn::Number, QT_TRANSLATE_NOOP("ParticipantColumn", "Number")},
    {ParticipantColumn::Kind, QT_TRANSLATE_NOOP("ParticipantColumn", "Kind")},
    {ParticipantColumn::Phase, QT_TRANSLATE_NOOP("ParticipantColumn", "Phase")},
    {ParticipantColumn::Team, QT_TRANSLATE_NOOP("ParticipantColumn", "Team")},
    {ParticipantColumn::Wijk, QT_TRANSLATE_NOOP("ParticipantColumn", "Neighbourhood")},
    {ParticipantColumn::Guide, QT_TRANSLATE_NOOP("ParticipantColumn", "Craft specialist")},
    {ParticipantColumn::Coach, QT_TRANSLATE_NOOP("ParticipantColumn", "Job coach")},
    {ParticipantColumn::NextStep, QT_TRANSLATE_NOOP("ParticipantColumn", "Next step")},
    {ParticipantColumn::LastContact, QT_TRANSLATE_NOOP("ParticipantColumn", "Last contact")},
    {ParticipantColumn::CaseManager, QT_TRANSLATE_NOOP("ParticipantColumn", "Client manager")},
    {ParticipantColumn::Benefit, QT_TRANSLATE_NOOP("ParticipantColumn", "Benefit")},
    {ParticipantColumn::CaseloadStep, QT_TRANSLATE_NOOP("ParticipantColumn", "Step of the ladder")},
    {ParticipantColumn::CaseloadPhase, QT_TRANSLATE_NOOP("ParticipantColumn", "Phase at Work and Income")},
};

constexpr Label<OutflowType> outflowTypes[] = {
    {OutflowType::RegularPermanent, QT_TRANSLATE_NOOP("OutflowType", "Regular job, permanent")},
    {OutflowType::RegularTemporary, QT_TRANSLATE_NOOP("OutflowType", "Regular job, temporary")},
    {OutflowType::ParttimeWithBenefit, QT_TRANSLATE_NOOP("OutflowType", "Part-time work with benefit")},
    {OutflowType::OtherMunicipalJob, QT_TRANSLATE_NOOP("OutflowType", "Other job at the municipality")},
    {OutflowType::JobsAgreementJob, QT_TRANSLATE_NOOP("OutflowType", "Jobs agreement job")},
    {OutflowType::AgencyPayroll, QT_TRANSLATE_NOOP("OutflowType", "Agency or payroll")},
    {OutflowType::SelfEmployed, QT_TRANSLATE_NOOP("OutflowType", "Self-employed")},
    {OutflowType::Education, QT_TRANSLATE_NOOP("OutflowType", "Education (bol or bbl)")},
    {OutflowType::ShelteredWork, QT_TRANSLATE_NOOP("OutflowType", "Sheltered work")},
    {OutflowType::OtherTrajectory, QT_TRANSLATE_NOOP("OutflowType", "Other trajectory")},
    {OutflowType::Volunteering, QT_TRANSLATE_NOOP("OutflowType", "Volunteering")},
    {OutflowType::MovedOutOfMunicipality, QT_TRANSLATE_NOOP("OutflowType", "Moved to another municipality")},
    {OutflowType::PensionAow, QT_TRANSLATE_NOOP("OutflowType", "Pension (AOW)")},
    {OutflowType::Death, QT_TRANSLATE_NOOP("OutflowType", "Deceased")},
    {OutflowType::Other, QT_TRANSLATE_NOOP("OutflowType", "Other")},
};

constexpr Label<DropOutReason> dropOutReasons[] = {
    {DropOutReason::Health, QT_TRANSLATE_NOOP("DropOutReason", "Health (no details)")},
    {DropOutReason::CareFirst, QT_TRANSLATE_NOOP("DropOutReason", "Care or help needed first")},
    {DropOutReason::Performance, QT_TRANSLATE_NOOP("DropOutReason", "The work does not succeed (performance)")},
    {DropOutReason::Attendance, QT_TRANSLATE_NOOP("DropOutReason", "Often absent or did not come")},
    {DropOutReason::Behaviour, QT_TRANSLATE_NOOP("DropOutReason", "Behaviour or conflict")},
    {DropOutReason::Motivation, QT_TRANSLATE_NOOP("DropOutReason", "Wants to stop")},
    {DropOutReason::Private, QT_TRANSLATE_NOOP("DropOutReason", "Private situation (care, debts, housing)")},
    {DropOutReason::Travel, QT_TRANSLATE_NOOP("DropOutReason", "Travelling does not succeed")},
    {DropOutReason::WorkEnded, QT_TRANSLATE_NOOP("DropOutReason", "No more work or guidance")},
    {DropOutReason::Mismatch, QT_TRANSLATE_NOOP("DropOutReason", "Work does not fit")},
    {DropOutReason::Safety, QT_TRANSLATE_NOOP("DropOutReason", "Unsafe situation")},
    {DropOutReason::BenefitEnd, QT_TRANSLATE_NOOP("DropOutReason", "Benefit stopped")},
    {DropOutReason::Moved, QT_TRANSLATE_NOOP("DropOutReason", "Moved")},
    {DropOutReason::Other, QT_TRANSLATE_NOOP("DropOutReason", "Other")},
};

constexpr Label<TrajectoryResult> results[] = {
    {TrajectoryResult::GoalReached, QT_TRANSLATE_NOOP("TrajectoryResult", "Goal reached")},
    {TrajectoryResult::GoalPartly, QT_TRANSLATE_NOOP("TrajectoryResult", "Goal partly reached")},
    {TrajectoryResult::GoalNotReached, QT_TRANSLATE_NOOP("TrajectoryResult", "Goal not reached")},
    {TrajectoryResult::Administrative, QT_TRANSLATE_NOOP("TrajectoryResult", "Closed administratively")},
};

template <class E>
QString reasonLabel(const QString& code) {
    const auto value = fromCode<E>(code);
    return value ? labelOf(*value) : code;
}

} // namespace

QString labelOf(Phase value) {
    return find("Phase", phases, value);
}
QString reportLabelOf(Phase phase) {
    return phase == Phase::DroppedOut ? QCoreApplication::translate("Phase", "Drop-out") : labelOf(phase);
}
QString labelOf(ParticipantKind value) {
    return find("ParticipantKind", participantKinds, value);
}
QString labelOf(ParticipantFlag value) {
    return find("ParticipantFlag", participantFlags, value);
}
QString labelOf(Role value) {
    return find("Role", roles, value);
}
QString labelOf(StageLegalForm value) {
    return find("StageLegalForm", legalForms, value);
}
QString labelOf(PlacementKind value) {
    return find("PlacementKind", placementKinds, value);
}
QString labelOf(AdviceOutcome value) {
    return find("AdviceOutcome", adviceOutcomes, value);
}
QString labelOf(TaskKind value) {
    return find("TaskKind", taskKinds, value);
}
QString labelOf(NoteKind value) {
    return find("NoteKind", noteKinds, value);
}
QString labelOf(LetterStatus value) {
    return find("LetterStatus", letterStatuses, value);
}
QString labelOf(NameUse value) {
    return find("NameUse", nameUses, value);
}
QString labelOf(RegisteredSex value) {
    return find("RegisteredSex", sexes, value);
}
QString labelOf(FormOfAddress value) {
    return find("FormOfAddress", formsOfAddress, value);
}
QString labelOf(NumberHint value) {
    return find("NumberHint", numberHints, value);
}
QString labelOf(SalutationStyle value) {
    return find("SalutationStyle", salutationStyles, value);
}
QString labelOf(ParticipantColumn value) {
    return find("ParticipantColumn", participantColumns, value);
}
QString labelOf(OutflowType value) {
    return find("OutflowType", outflowTypes, value);
}
QString labelOf(DropOutReason value) {
    return find("DropOutReason", dropOutReasons, value);
}
QString labelOf(TrajectoryResult value) {
    return find("TrajectoryResult", results, value);
}

QString reasonLabelOf(Phase into, const QString& reasonCode) {
    if (reasonCode == takenBackReason)
        return QCoreApplication::translate("StepReason", "Taken back");
    if (into == Phase::Closed && reasonCode == deceasedReason)
        return QCoreApplication::translate("StepReason", "Died");
    if (into == Phase::Closed && reasonCode == movedAwayReason)
        return QCoreApplication::translate("StepReason", "Moved to another municipality");
    if (reasonCode == formChangedReason)
        return QCoreApplication::translate("StepReason", "Another legal form");
    if (into == Phase::Outflow)
        return reasonLabel<OutflowType>(reasonCode);
    if (into == Phase::DroppedOut)
        return reasonLabel<DropOutReason>(reasonCode);
    if (into == Phase::Waiting)
        return reasonLabel<ChangeReason>(reasonCode);
    return reasonLabel<TrajectoryResult>(reasonCode);
}

} // namespace wijkwerk::ui
