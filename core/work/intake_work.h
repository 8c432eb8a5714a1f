// SPDX-License-Identifier: EUPL-1.2
// The talk of the voorselectie, which may stop half-way, and the meeloopdag.
#pragma once

#include "core/domain/intake.h"
#include "core/work/profile_work.h"

namespace wijkwerk::work {

/// What the screen of the talk holds when it is closed or finished.
struct IntakeRequest {
    TrajectoryId trajectory;
    QDate talkedOn; ///< invalid: only begun
    std::optional<bool> privacyTold;
    QString reached; ///< code of the field with which it goes on
    bool finished = false;
    std::vector<ProfileEntry> entries;
    std::vector<FunctionalLimit> limits;
};
/// Keeps everything that was filled in; the open talk of the trajectory goes on, or a new one begins. Nothing has to be
/// filled in to stop half-way. A finished talk needs its day and whether privacy was told; it ends the task of the
/// first talk and the report is due five working days later (D02). Code: `talk_not_now` outside Aangemeld, Voorselectie
/// and Wachtlijst.
Outcome<IntakeTalkId> saveTalk(db::Transaction& tx, const IntakeRequest& request);

/// A meeloopdag with a row on Vandaag for that day. Codes: `trial_not_now`, `trial_day_taken`.
Outcome<TrialDayId> planTrialDay(db::Transaction& tx, TrialDay day);
struct TrialDayResult {
    TrialDayId day;
    TrialDayOutcome outcome = TrialDayOutcome::Done;
    QString remark;
};
/// How it went; its row on Vandaag is done. Codes: `trial_day_to_come` (not before the day, unless it is cancelled),
/// `trial_outcome_missing`. May be put right later.
Outcome<Done> recordTrialDay(db::Transaction& tx, const TrialDayResult& result);

} // namespace wijkwerk::work
