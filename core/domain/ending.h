// SPDX-License-Identifier: EUPL-1.2
// The lists of reasons with which a trajectory ends (domain.md 9.2, 9.3 and 9.4). TrajectoryEnd keeps the code.
#pragma once

#include "core/base/words.h"

#include <QString>

namespace wijkwerk {

/// Where somebody goes who leaves for work or for something else (domain.md 9.2).
enum class OutflowType {
    RegularPermanent,
    RegularTemporary,
    ParttimeWithBenefit,
    OtherMunicipalJob,
    JobsAgreementJob,
    AgencyPayroll,
    SelfEmployed,
    Education,
    ShelteredWork,
    OtherTrajectory,
    Volunteering,
    MovedOutOfMunicipality,
    PensionAow,
    Death,
    Other,
};
template <>
struct Words<OutflowType> {
    static constexpr Word<OutflowType> list[] = {{OutflowType::RegularPermanent, "regular_permanent"},
                                                 {OutflowType::RegularTemporary, "regular_temporary"},
                                                 {OutflowType::ParttimeWithBenefit, "parttime_with_benefit"},
                                                 {OutflowType::OtherMunicipalJob, "other_municipal_job"},
                                                 {OutflowType::JobsAgreementJob, "jobs_agreement_job"},
                                                 {OutflowType::AgencyPayroll, "agency_payroll"},
                                                 {OutflowType::SelfEmployed, "self_employed"},
                                                 {OutflowType::Education, "education"},
                                                 {OutflowType::ShelteredWork, "sheltered_work"},
                                                 {OutflowType::OtherTrajectory, "other_trajectory"},
                                                 {OutflowType::Volunteering, "volunteering"},
                                                 {OutflowType::MovedOutOfMunicipality, "moved_out_of_municipality"},
                                                 {OutflowType::PensionAow, "pension_aow"},
                                                 {OutflowType::Death, "death"},
                                                 {OutflowType::Other, "other"}};
};
/// Counts as "naar werk": the first seven (domain.md 9.2).
/// Recorded by acts of their own (core/work/own_ends.h); as a destination only in what older versions wrote.
constexpr bool hasOwnAct(OutflowType type) {
    return type == OutflowType::Death || type == OutflowType::MovedOutOfMunicipality;
}
constexpr bool isToWork(OutflowType type) {
    return type <= OutflowType::SelfEmployed;
}

/// Main reason of a drop-out (domain.md 9.4); neutral words, never health details.
enum class DropOutReason {
    Health,
    CareFirst,
    Performance,
    Attendance,
    Behaviour,
    Motivation,
    Private,
    Travel,
    WorkEnded,
    Mismatch,
    Safety,
    BenefitEnd,
    Moved,
    Other,
};
template <>
struct Words<DropOutReason> {
    static constexpr Word<DropOutReason> list[] = {{DropOutReason::Health, "health"},
                                                   {DropOutReason::CareFirst, "care_first"},
                                                   {DropOutReason::Performance, "performance"},
                                                   {DropOutReason::Attendance, "attendance"},
                                                   {DropOutReason::Behaviour, "behaviour"},
                                                   {DropOutReason::Motivation, "motivation"},
                                                   {DropOutReason::Private, "private"},
                                                   {DropOutReason::Travel, "travel"},
                                                   {DropOutReason::WorkEnded, "work_ended"},
                                                   {DropOutReason::Mismatch, "mismatch"},
                                                   {DropOutReason::Safety, "safety"},
                                                   {DropOutReason::BenefitEnd, "benefit_end"},
                                                   {DropOutReason::Moved, "moved"},
                                                   {DropOutReason::Other, "other"}};
};

/// Where the cause of a drop-out lies (domain.md 9.4).
enum class Influence { Person, Organisation, Both, Outside };
template <>
struct Words<Influence> {
    static constexpr Word<Influence> list[] = {{Influence::Person, "person"},
                                               {Influence::Organisation, "organisation"},
                                               {Influence::Both, "both"},
                                               {Influence::Outside, "outside"}};
};

/// Result with which a trajectory is closed (domain.md 9.3).
enum class TrajectoryResult { GoalReached, GoalPartly, GoalNotReached, Administrative };
template <>
struct Words<TrajectoryResult> {
    static constexpr Word<TrajectoryResult> list[] = {{TrajectoryResult::GoalReached, "goal_reached"},
                                                      {TrajectoryResult::GoalPartly, "goal_partly"},
                                                      {TrajectoryResult::GoalNotReached, "goal_not_reached"},
                                                      {TrajectoryResult::Administrative, "administrative"}};
};

/// Ends of their own, besides the results: reason codes with which a trajectory is closed.
inline const QString deceasedReason = QStringLiteral("deceased");
inline const QString movedAwayReason = QStringLiteral("moved_away");
/// Reason code of a stage that goes on in another legal form.
inline const QString formChangedReason = QStringLiteral("form_changed");
/// Reason code of an event that takes back the one it supersedes.
inline const QString takenBackReason = QStringLiteral("taken_back");

} // namespace wijkwerk
