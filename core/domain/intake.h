// SPDX-License-Identifier: EUPL-1.2
// The talk of the voorselectie, which may stop half-way and go on later, and the meeloopdag: a day with a team before
// the advice.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace wijkwerk {

struct IntakeTalk {
    IntakeTalkId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    QDate talkedOn; ///< invalid: only begun
    WorkerId worker;
    std::optional<bool> privacyTold; ///< the information about privacy was given; nothing: not answered yet
    QString reached;                 ///< the field with which it goes on: code of a ProfileField; empty at the start
    std::optional<QDateTime> finishedAt;
    QDateTime recordedAt;
    int revision = 0;

    bool operator==(const IntakeTalk&) const = default;
};
/// Codes: `day_missing`, `day_in_future` (talkedOn), `privacy_not_answered` (privacyTold) of a talk that is finished.
Problems check(const IntakeTalk& talk, QDate today);

enum class TrialDayOutcome { Planned, Done, NotCome, Cancelled };
template <>
struct Words<TrialDayOutcome> {
    static constexpr Word<TrialDayOutcome> list[] = {{TrialDayOutcome::Planned, "planned"},
                                                     {TrialDayOutcome::Done, "done"},
                                                     {TrialDayOutcome::NotCome, "not_come"},
                                                     {TrialDayOutcome::Cancelled, "cancelled"}};
};

struct TrialDay {
    TrialDayId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    QDate day;
    TeamId team; ///< either of these two is known
    WorkplaceId workplace;
    bool insured = false; ///< the insurance for that day was arranged
    TrialDayOutcome outcome = TrialDayOutcome::Planned;
    QString remark;
    TaskId task; ///< on Vandaag, until the outcome is known
    WorkerId recordedBy;
    QDateTime recordedAt;
    int revision = 0;

    bool operator==(const TrialDay&) const = default;
};
/// Codes: `day_missing` (day), `trial_team_missing` (team); warning `trial_not_insured` (insured).
Problems check(const TrialDay& day);

} // namespace wijkwerk
