// SPDX-License-Identifier: EUPL-1.2
// A person on a workplace from a day till a day, and the stage that goes with it (domain.md 2.4, 2.5, 8).
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wijkwerk {

/// Legal forms of unpaid work (domain.md 2.4).
enum class StageLegalForm {
    WorkStage,
    TrialPlacement,
    ParticipationPlace,
    SocialActivation,
    CivicDuty,
    CivicParticipation,
};
template <>
struct Words<StageLegalForm> {
    static constexpr Word<StageLegalForm> list[] = {{StageLegalForm::WorkStage, "work_stage"},
                                                    {StageLegalForm::TrialPlacement, "trial_placement"},
                                                    {StageLegalForm::ParticipationPlace, "participation_place"},
                                                    {StageLegalForm::SocialActivation, "social_activation"},
                                                    {StageLegalForm::CivicDuty, "civic_duty"},
                                                    {StageLegalForm::CivicParticipation, "civic_participation"}};
};

/// Working days of a week; bit 0 is Monday.
struct Weekdays {
    int bits = 0;

    bool has(int isoDay) const { return isoDay >= 1 && isoDay <= 7 && (bits & (1 << (isoDay - 1))) != 0; }
    Weekdays with(int isoDay) const { return {bits | (1 << (isoDay - 1))}; }
    int count() const;
    bool operator==(const Weekdays&) const = default;
};
/// `ma,di,do` → weekdays; accepts spaces, commas and capitals; nothing when a word is no day. Empty text is no days.
std::optional<Weekdays> weekdaysFromText(QStringView text);
/// `ma,di,do`: for files and arguments.
QString toText(Weekdays days);
/// `maandag, dinsdag en donderdag`: for letters.
QString letterText(Weekdays days);

/// Hours a week in hundredths, so that 24,5 hours is 2450; never a floating point number.
struct Hours {
    int hundredths = 0;
    auto operator<=>(const Hours&) const = default;
};
/// `24`, `24,5` or `24.5` → hours; nothing outside 0 < h ≤ 60 or with more than two decimals.
std::optional<Hours> hoursFromText(QStringView text);
/// `24` or `24,5`, as people write it.
QString toText(Hours hours);

/// What puts a person on a workplace.
enum class PlacementKind { Stage, Contract, Secondment };
template <>
struct Words<PlacementKind> {
    static constexpr Word<PlacementKind> list[] = {{PlacementKind::Stage, "stage"},
                                                   {PlacementKind::Contract, "contract"},
                                                   {PlacementKind::Secondment, "secondment"}};
};

struct Placement {
    PlacementId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    WorkplaceId workplace;
    WorkerId guide; ///< vakspecialist
    PlacementKind kind = PlacementKind::Stage;
    std::optional<StageLegalForm> legalForm; ///< stage only
    QDate startsOn;
    std::optional<QDate> lastDay; ///< "t/m", included; a secondment may have none
    std::optional<QDate> endedOn; ///< real last day when it ended otherwise; wins over lastDay
    Hours hours;
    Weekdays days;
    QString agreements; ///< start time, tasks: words for the letter
    QDateTime recordedAt;
    PlacementId supersedes;
    int revision = 0;
    std::optional<QDate> beganOn; ///< first day of the stage, contract or secondment when that was on another place
    bool moved = false;           ///< left for another place: no end, lastDay is what was planned
    std::optional<StageLegalForm> earlierForm = {}; ///< of a stage whose form changed: what it was before formFrom
    std::optional<QDate> formFrom = {};             ///< first day of legalForm, when the stage began in another form
    /// Of a trial placement: the employer intends a contract. Of a participation place: the work is additional.
    /// Nothing: not asked (domain.md 2.4).
    std::optional<bool> conditionMet = {};
    QString conditionBy = {}; ///< who confirmed it

    /// First day of the stage, contract or secondment; a move does not begin it anew.
    QDate began() const { return beganOn.value_or(startsOn); }
    /// The legal form on a day; nothing when it is no stage.
    std::optional<StageLegalForm> formOn(QDate day) const {
        return formFrom && day < *formFrom ? earlierForm : legalForm;
    }
    /// The day from which the terms of its legal form are counted.
    QDate formBegan() const { return formFrom.value_or(began()); }
    /// Last day of the stage, contract or secondment as it is known; leaving a place for another is no end.
    std::optional<QDate> ends() const { return moved ? lastDay : until(); }
    /// Last day it really holds a place: endedOn, else lastDay; nothing when it is open-ended.
    std::optional<QDate> until() const { return endedOn ? endedOn : lastDay; }
    /// It was called off before its first day.
    bool neverBegan() const { return endedOn && *endedOn < startsOn && !moved; }
    bool covers(QDate day) const { return startsOn <= day && (!until() || *until() >= day); }
    bool operator==(const Placement&) const = default;
};

} // namespace wijkwerk
