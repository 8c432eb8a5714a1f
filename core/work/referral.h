// SPDX-License-Identifier: EUPL-1.2
// Aanmelden: a trajectory begins. In full for somebody who is known, or quickly with a name and a phone number.
#pragma once

#include "core/domain/ending.h"
#include "core/domain/trajectory.h"
#include "core/rules/closing.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// "Snelle aanmelding": what is known at the phone.
struct QuickReferral {
    PersonName name; ///< one word at least
    QString phone;
    QString referredBy; ///< organisation and name
    QString reason;
    std::optional<QDate> callOn; ///< when to call back; nothing is today
    ParticipantId existing;      ///< chosen from the likely ones: refer this person instead of adding one
    WorkerId coach;              ///< null is the worker who acts
    QString overrideReason = {};
};

struct Referred {
    ParticipantId participant;
    TrajectoryId trajectory;
};

/// Adds the person, marked "nog aanvullen", a trajectory that is Referred, a task to call and the task of the first
/// talk (D01). Likely duplicates are for the screen to show (likelyTheSame) and do not stop it.
Outcome<Referred> quickReferral(db::Transaction& tx, const QuickReferral& request);

struct Referral {
    ParticipantId participant;
    QString referredBy; ///< must be given
    QDate referredOn;   ///< not after today
    QString reason;
    QString externalNumber; ///< their case number
    WorkerId coach;
    std::optional<ParticipantKind> kind; ///< nothing: the kind of the person
    QString overrideReason = {};
};

/// Refused when a trajectory is open, when the person has died, or when nobody is named who sent them. First talk
/// within ten own working days (D01).
Outcome<TrajectoryId> refer(db::Transaction& tx, const Referral& request);

/// "Opnieuw aanmelden": somebody who left for work, dropped out or is in aftercare comes back. What was open is closed
/// first, in the same act; then it is a referral like another, with the history behind it. Nobody falls back who is at
/// work here or not yet begun: `trajectory_open`. Problems: those of refer and of closing.
struct Return {
    Referral referral;
    TrajectoryResult result = TrajectoryResult::GoalNotReached; ///< of what is closed now
    std::map<rules::ClosingItem, QString> reasons;
    QString overrideReason = {}; ///< in place of that of the referral
};
Outcome<TrajectoryId> referAgain(db::Transaction& tx, const Return& request);

/// Kept as a phase event that stays in Aangemeld, with who, when and why (`note` may be empty). Codes:
/// `referral_decided_already`, `day_in_future`, `step_before_last`.
Outcome<Done> acceptReferral(db::Transaction& tx, TrajectoryId trajectory, QDate on = {}, const QString& note = {});
/// Back to who referred: closes the trajectory with that reason, which must be given, and plans to tell them. Codes as
/// above.
Outcome<Done> refuseReferral(db::Transaction& tx, TrajectoryId trajectory, const QString& reason, QDate on);
/// Another jobcoach; open tasks of the former coach move along.
Outcome<Done> assignCoach(db::Transaction& tx, TrajectoryId trajectory, WorkerId coach);

} // namespace wijkwerk::work
