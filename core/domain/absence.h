// SPDX-License-Identifier: EUPL-1.2
// Somebody is away, or the whole stage stands still. Of illness only what the law allows (domain.md 6.2): there is no
// field for a reason, and there never will be.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

enum class AbsenceKind { ReportedSick, Leave, NotCome };
template <>
struct Words<AbsenceKind> {
    static constexpr Word<AbsenceKind> list[] = {{AbsenceKind::ReportedSick, "reported_sick"},
                                                 {AbsenceKind::Leave, "leave"},
                                                 {AbsenceKind::NotCome, "not_come"}};
};

struct Absence {
    AbsenceId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    AbsenceKind kind = AbsenceKind::ReportedSick;
    QDate startsOn;
    std::optional<QDate> endsOn; ///< last day away
    std::optional<QDate> reportedOn;
    std::optional<QDate> expectedUntil; ///< last day away, as it is expected
    QString phone;                      ///< where one can be reached meanwhile
    QString runningWork;                ///< appointments and work that go on
    bool workAccident = false;
    bool trafficLiable = false; ///< a traffic accident with somebody else who is liable
    bool safetyNet = false;     ///< a vangnet rule applies; not which
    std::optional<QDate> toldUwvOn;
    WorkerId recordedBy;
    QDateTime recordedAt;
    bool withdrawn = false;
    int revision = 0;

    bool covers(QDate day) const { return !withdrawn && startsOn <= day && (!endsOn || *endsOn >= day); }
    bool operator==(const Absence&) const = default;
};

/// Why a stage stands still; neutral, never why somebody is ill.
enum class SuspensionReason { LongerAbsence, Personal, WorkPaused, PlaceNotReady, Decision, Other };
template <>
struct Words<SuspensionReason> {
    static constexpr Word<SuspensionReason> list[] = {{SuspensionReason::LongerAbsence, "longer_absence"},
                                                      {SuspensionReason::Personal, "personal"},
                                                      {SuspensionReason::WorkPaused, "work_paused"},
                                                      {SuspensionReason::PlaceNotReady, "place_not_ready"},
                                                      {SuspensionReason::Decision, "decision"},
                                                      {SuspensionReason::Other, "other"}};
};

struct Suspension {
    SuspensionId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    PlacementId placement;
    QDate from;
    std::optional<QDate> expectedUntil;
    std::optional<QDate> until; ///< last day it stood still; the day before `from` when it went on at once
    int movedDays = 0;          ///< by which the last day of the stage moved when it went on
    SuspensionReason reason = SuspensionReason::Personal;
    QString note;
    WorkerId worker;
    QDateTime recordedAt;
    bool withdrawn = false;
    QString withdrawnReason;
    int revision = 0;

    bool isOpen() const { return !until && !withdrawn; }
    bool operator==(const Suspension&) const = default;
};

} // namespace wijkwerk
