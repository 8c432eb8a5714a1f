// SPDX-License-Identifier: EUPL-1.2
// Small shared steps of the acts: reading what must be there, beginning the journal line, planning and closing tasks.
#pragma once

#include "core/base/calendar.h"
#include "core/domain/participant.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/rules/permissions.h"
#include "core/rules/values.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// The worker who acts on this connection; null when nobody said who they are.
WorkerId actorOf(db::Transaction& tx);
/// What keeps the worker of this connection from an act: `role_may_not` (args: codes of role and right) when his role
/// does not have the right. Every act asks it first, so that no window and no command can do what a role may not.
Problems lacking(db::Transaction& tx, rules::Right right);
/// The same for the worker of a connection, for acts with a transaction of their own.
Problems lacking(db::Database& database, rules::Right right);
/// For an act about one person: also `person_not_guided` when who acts has no dossiers but those of his own work floor,
/// and this is none. Nobody is a person too: then only the right is asked.
Problems lacking(db::Transaction& tx, rules::Right right, ParticipantId person);
/// For an act with a task: besides the right he must be able to see it, or it is his own; who has no Vandaag (the work
/// floor) only his own: `task_of_another`. Throws Error{NotFound}.
Problems lacking(db::Transaction& tx, rules::Right right, TaskId task);
/// Values of the rules: what is shipped, with those of the department on top.
rules::Values ruleValues(db::Database& database);
/// Own working days of the department: holidays and its closing days.
WorkCalendar workCalendar(db::Database& database);
/// Days it has equated with holidays, for legal terms.
std::vector<QDate> equatedDays(db::Database& database);

// What an act is about must exist: throw Error{NotFound} otherwise.
Trajectory requireTrajectory(db::Database& database, TrajectoryId id);
Participant requireParticipant(db::Database& database, ParticipantId id);

/// Starts the journal line of an act. A reason for overruling is its note.
void beginAct(db::Transaction& tx, const QString& code, ParticipantId person, const QString& overrideReason = {});

/// A step on the pathway by the worker who acts. When the last step is still to come and this one lies before it, it
/// takes its place (supersedes it).
struct Step {
    Phase to = Phase::Referred;
    QDate on;
    QString reasonCode;
    QString note;
    QString overrideReason;
};
PhaseEventId takeStep(db::Transaction& tx, const Trajectory& trajectory, const Step& step);

/// A task on a day that somebody chose (a talk, a call), for the jobcoach of the trajectory, or for the worker who acts
/// when there is none. What must be done by a rule is no task: reports/deadline_facts.h computes it.
TaskId plan(db::Transaction& tx, const Trajectory& trajectory, TaskKind kind, const QString& title, QDate dueOn,
            bool byLaw = false);
/// Marks the open tasks of a trajectory as done; of these kinds only when any are named.
void finishTasks(db::Transaction& tx, const Trajectory& trajectory, std::initializer_list<TaskKind> kinds = {});
/// What somebody was to do and is no longer needed: nobody did it.
void settleTasks(db::Transaction& tx, const Trajectory& trajectory, TaskKind kind);

/// Ends what the person has of workplaces in this trajectory: `lastDay` is the last day there. A placement that would
/// have begun later is over before it began.
void endPlacements(db::Transaction& tx, const Trajectory& trajectory, QDate lastDay);

/// The first day on which a next step may be taken: since the trajectory is in its phase, or since the referral when
/// that phase is still to come (a stage that starts next week).
QDate sinceWhen(const Trajectory& trajectory, QDate today);
/// Refuses a step before the one it follows.
void requireNotBefore(Problems& problems, QDate day, QDate since, const char* field);
/// Refuses an empty text.
void requireText(Problems& problems, const QString& text, const char* field);
/// Refuses a day that is missing or comes after today.
void requireDayNotAfter(Problems& problems, QDate day, QDate today, const char* field);

} // namespace wijkwerk::work
