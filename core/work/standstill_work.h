// SPDX-License-Identifier: EUPL-1.2
// Pas op de plaats: from one key on nothing goes out about a person, until somebody says how to go on. And the one
// question that every act which sends or proposes something asks first.
#pragma once

#include "core/domain/standstill.h"
#include "core/work/outcome.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

struct StandStillRequest {
    ParticipantId participant;
    StandstillReason reason = StandstillReason::NotReachable;
    QString note;  ///< what happened; may be empty
    WorkerId lead; ///< team lead who keeps the legal dates; null: they stay with the jobcoach
};
/// Open tasks with a legal date go to the team lead; others are out of sight as long as it lasts. After three own
/// working days (Rule::StandstillDays) a task asks the jobcoach how to go on. Problems: `standstill_already`,
/// `standstill_lead_is_none`, `standstill_needs_lead` (args: what comes up, its day; not in a department without a team
/// lead).
Outcome<StandstillId> standStill(db::Transaction& tx, const StandStillRequest& request);

/// Who keeps the legal dates when nobody else is chosen: the team lead of the team where the person works, else the
/// only one there is; null when that says nothing.
WorkerId usualLead(db::Database& database, ParticipantId person);

struct GoOnRequest {
    ParticipantId participant;
    StandstillEnd how = StandstillEnd::GoesOn;
    QString note; ///< how to go on; must be given
};
/// Legal dates go back to the jobcoach. With Closed the trajectory still is open: it is closed by its own act. Problem:
/// `standstill_none`.
Outcome<Done> goOn(db::Transaction& tx, const GoOnRequest& request);

/// With the end of the trajectory, if somebody stands still. An act in an act: asks no right.
void endStandstill(db::Transaction& tx, ParticipantId person);

/// Why no letter, label or proposal may be made about this person now: `person_deceased`, `standstill` (args: since).
/// Not to be overruled. Every act that sends or proposes asks it.
Problems keepsStill(db::Database& database, ParticipantId person);

/// The same for an act that the law asks (an aanzegging): legal dates are for the team lead then, who is told and may
/// go on; who else may keep contracts is refused. Death stays a refusal for all.
Problems keepsStillByLaw(db::Database& database, const Sight& sight, ParticipantId person);

/// Without the note for who may not read it: it is for who wrote it, the jobcoach of the person and team leads.
Standstill visible(Standstill standstill, const Sight& sight, WorkerId coach);

} // namespace wijkwerk::work
