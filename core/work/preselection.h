// SPDX-License-Identifier: EUPL-1.2
// Voorselectie: from the invitation to the advice of the jobcoach (domain.md 2.2).
#pragma once

#include "core/domain/absence.h"
#include "core/domain/ending.h"
#include "core/domain/trajectory.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct PreselectRequest {
    TrajectoryId trajectory;
    QDate on;                    ///< day it begins, not after today
    std::optional<QDate> talkOn; ///< day of the first talk, when agreed
    QString overrideReason;
};

/// Why it may not begin now; empty when it may. For a button that is greyed out.
Problems mayPreselect(db::Database& database, TrajectoryId trajectory);
/// Referred → Preselection; the referral is accepted with it. Report due five working days after the talk (D02).
Outcome<PhaseEventId> preselect(db::Transaction& tx, const PreselectRequest& request);

/// `no_show_most`, when the person so often did not come that the preselection usually closes.
Problems noShowWarning(db::Database& database, TrajectoryId trajectory, QDate today);

struct MissedTalk {
    TrajectoryId trajectory;
    QDate on;                        ///< day of the talk for which the person did not come
    std::optional<QDate> nextTalkOn; ///< another one was planned
};
/// Of a talk that was planned until the advice: it is a day on which the person did not come, which counts for
/// noShowWarning() (told along) and stands on the timeline, where it can be withdrawn. Its task is done. Problems:
/// `missed_talk_phase`, `day_missing`, `day_in_future`, `missed_talk_before_referral`, `date_in_past` (nextTalkOn),
/// `absence_overlaps`.
Outcome<AbsenceId> recordMissedTalk(db::Transaction& tx, const MissedTalk& missed);

/// The day of the talk that an advice is about: the last one since the advice before that was recorded, else the one
/// that was planned and is past, else the last working day.
QDate usualTalkDay(db::Database& database, TrajectoryId trajectory);

struct AdviceRequest {
    TrajectoryId trajectory;
    AdviceOutcome outcome = AdviceOutcome::Suitable;
    QDate talkedOn;
    QString conditions; ///< must be given with SuitableWithConditions
    QString reason;
    std::optional<QDate> nextTalkOn;  ///< must be given with AnotherTalk
    std::optional<QDate> reapplyFrom; ///< with NotSuitable
    bool toWaitingList = false;       ///< suitable, but no workplace now: goes on to the waiting list at once
    TrajectoryResult result = TrajectoryResult::GoalNotReached; ///< with NotSuitable
    QString overrideReason;
    QString proposals = {}; ///< teams that would suit, by name with a comma between them
};

/// Suitable: stays in Preselection until placed, or joins the waiting list. AnotherTalk: new task. NotSuitable: closes
/// the trajectory; a reason must be given.
Outcome<AdviceId> advise(db::Transaction& tx, const AdviceRequest& request);

/// Preselection → Waiting, or Stage → Waiting when the place ended and the person goes on.
Outcome<PhaseEventId> toWaitingList(db::Transaction& tx, TrajectoryId trajectory, QDate on, const QString& note = {},
                                    const QString& overrideReason = {});

} // namespace wijkwerk::work
