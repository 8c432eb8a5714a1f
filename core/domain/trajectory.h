// SPDX-License-Identifier: EUPL-1.2
// One way through the wijkbedrijf, from Aanmelden to Afgesloten. A person can have several, one open at a time.
#pragma once

#include "core/domain/ending.h"
#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/domain/placement.h"

namespace wijkwerk {

struct Trajectory {
    TrajectoryId id;
    ParticipantId participant;
    ParticipantKind kind = ParticipantKind::Reintegrator; ///< as it was at referral
    QString referredBy;                                   ///< who sent the person: organisation and name
    QDate referredOn;
    QString reason;
    QString externalNumber;       ///< their case number
    std::optional<bool> accepted; ///< nothing until somebody decided
    QString refusalReason;
    WorkerId coach; ///< jobcoach; may be unknown at first
    Phase phase = Phase::Referred;
    QDate phaseSince;
    int revision = 0;
    QString source;              ///< readFromList, or empty: kept here from the start
    std::optional<QDate> readOn; ///< the day it was read from the own list
    QString unknownDays;         ///< words of UnknownDay, separated by spaces: days that stand for an unknown one

    bool operator==(const Trajectory&) const = default;
};

/// Source of a trajectory that came from the own list of the wijkbedrijf.
inline const QString readFromList = QStringLiteral("ingelezen");

/// A day that the own list did not give; another day stands in its place and no number counts it.
enum class UnknownDay { Referred, Phase, Ended };
template <>
struct Words<UnknownDay> {
    static constexpr Word<UnknownDay> list[] = {
        {UnknownDay::Referred, "referred"}, {UnknownDay::Phase, "phase"}, {UnknownDay::Ended, "ended"}};
};
inline bool isUnknown(const Trajectory& trajectory, UnknownDay day) {
    return trajectory.unknownDays.split(u' ').contains(codeOf(day));
}

/// Outcome of the voorselectie (domain.md 3.4).
enum class AdviceOutcome { Suitable, SuitableWithConditions, AnotherTalk, NotSuitable };
template <>
struct Words<AdviceOutcome> {
    static constexpr Word<AdviceOutcome> list[] = {{AdviceOutcome::Suitable, "suitable"},
                                                   {AdviceOutcome::SuitableWithConditions, "suitable_with_conditions"},
                                                   {AdviceOutcome::AnotherTalk, "another_talk"},
                                                   {AdviceOutcome::NotSuitable, "not_suitable"}};
};
constexpr bool isSuitable(AdviceOutcome outcome) {
    return outcome == AdviceOutcome::Suitable || outcome == AdviceOutcome::SuitableWithConditions;
}

struct Advice {
    AdviceId id;
    TrajectoryId trajectory;
    AdviceOutcome outcome = AdviceOutcome::Suitable;
    QDate talkedOn;
    QString conditions;
    QString reason;
    std::optional<QDate> nextTalkOn;  ///< with AnotherTalk
    std::optional<QDate> reapplyFrom; ///< with NotSuitable
    WorkerId worker;
    QDateTime recordedAt;
    QString proposals = {}; ///< teams that would suit, by name

    bool operator==(const Advice&) const = default;
};

/// Why and how a trajectory came to an end (domain.md 9.2 and 9.4); codes in lower case.
struct TrajectoryEnd {
    TrajectoryId trajectory;
    Phase into = Phase::Outflow; ///< Outflow, DroppedOut or Closed
    QDate endedOn;
    QString reasonCode; ///< outflow destination, drop-out reason or closing result
    QString employer;
    bool handedOver = false; ///< drop-out: overgedragen
    std::optional<QDate> handedOverOn;
    std::optional<bool> stillWorking;       ///< outflow: known status at 26 weeks
    std::optional<QDate> statusOn;          ///< when that was known
    std::optional<QDate> jobStartsOn;       ///< outflow: first day of the new job; may lie ahead
    Hours jobHours;                         ///< outflow: a week; 0 is not known
    bool fellBack = false;                  ///< outflow: came back within six months
    std::optional<Influence> influence;     ///< drop-out
    std::vector<DropOutReason> sideReasons; ///< drop-out, besides reasonCode
    std::optional<QDate> talkedOn;          ///< drop-out: day of the talk about it
    WorkerId agreedBy;                      ///< drop-out: team lead who agreed

    bool operator==(const TrajectoryEnd&) const = default;
};

} // namespace wijkwerk
