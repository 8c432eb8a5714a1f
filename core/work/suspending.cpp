// SPDX-License-Identifier: EUPL-1.2
#include "core/work/suspending.h"

#include "core/base/date_text.h"
#include "core/rules/stage_course.h"
#include "core/store/absences.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/work/acting.h"
#include "core/work/placing_facts.h"
#include "core/work/profile_parts.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

QString standingTask() {
    return QStringLiteral(WIJKWERK_STANDING_TITLE);
}

Suspension requireSuspension(db::Database& database, SuspensionId id) {
    if (auto suspension = store::suspensions::find(database, id))
        return *suspension;
    throw Error(Fault::NotFound);
}

/// The stage that runs now, when there is one.
std::optional<Placement> runningStage(db::Database& database, const Trajectory& trajectory) {
    const auto placement = store::placements::latestOf(database, trajectory.id);
    return trajectory.phase == Phase::Stage && placement && placement->kind == PlacementKind::Stage ? placement
                                                                                                    : std::nullopt;
}

void finishStandingTask(db::Transaction& tx, const Trajectory& trajectory) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        if (task.trajectory == trajectory.id && task.title == standingTask())
            store::tasks::markDone(tx, task.id);
    }
}

PlacementId withLastDay(db::Transaction& tx, const Placement& stage, QDate lastDay) {
    Placement newer = stage;
    newer.id = {};
    newer.lastDay = lastDay;
    newer.recordedAt = {};
    newer.supersedes = stage.id;
    return store::placements::add(tx, newer);
}

} // namespace

Outcome<SuspensionId> suspendStage(db::Transaction& tx, const SuspendRequest& request) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    const auto stage = runningStage(tx.database(), trajectory);
    Outcome<SuspensionId> outcome;
    if (!stage) {
        outcome.problems.push_back(refusal(QStringLiteral("suspension_needs_stage")));
        return outcome;
    }
    outcome.problems = rules::maySuspend(*stage, store::suspensions::ofTrajectory(tx.database(), trajectory.id),
                                         request.from, request.expectedUntil);
    if (request.reason == SuspensionReason::Other)
        requireText(outcome.problems, request.note, "note");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("stage_suspended"), trajectory.participant);
    Suspension suspension;
    suspension.trajectory = trajectory.id;
    suspension.participant = trajectory.participant;
    suspension.placement = stage->id;
    suspension.from = request.from;
    suspension.expectedUntil = request.expectedUntil;
    suspension.reason = request.reason;
    suspension.note = request.note.trimmed();
    suspension.worker = actorOf(tx);
    outcome.done = store::suspensions::add(tx, suspension);
    const int usual = ruleValues(tx.database()).number(Rule::SuspensionLookDays, tx.today());
    const QDate look = request.expectedUntil.value_or(std::max(request.from, tx.today()).addDays(usual));
    plan(tx, trajectory, TaskKind::Other, standingTask(), workingDayOnOrBefore(look, workCalendar(tx.database())));
    sayMedicalWords(tx, trajectory.participant, {suspension.note}, outcome.problems);
    return outcome;
}

Resumed checkResume(db::Database& database, const ResumeRequest& request) {
    const Suspension suspension = requireSuspension(database, request.suspension);
    const Trajectory trajectory = requireTrajectory(database, suspension.trajectory);
    const auto stage = runningStage(database, trajectory);
    Resumed resumed;
    if (!suspension.isOpen() || !stage || !stage->ends()) {
        resumed.problems.push_back(refusal(QStringLiteral("suspension_not_open")));
        return resumed;
    }
    resumed.days = request.on.isValid() ? std::max(0, int(suspension.from.daysTo(request.on))) : 0;
    resumed.lastDay = request.lastDay.value_or(rules::lastDayAfter(*stage, suspension, request.on));
    resumed.problems = rules::mayResume(*stage, suspension, request.on, resumed.lastDay, ruleValues(database));
    // Longer is like an extension: the place or the vakspecialist may be promised from the old last day.
    std::ranges::move(longerProblems(database, *stage, resumed.lastDay), std::back_inserter(resumed.problems));
    return resumed;
}

Outcome<PlacementId> resumeStage(db::Transaction& tx, const ResumeRequest& request) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Resumed resumed = checkResume(tx.database(), request);
    Outcome<PlacementId> outcome{resumed.problems, {}};
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    Suspension suspension = requireSuspension(tx.database(), request.suspension);
    const Trajectory trajectory = requireTrajectory(tx.database(), suspension.trajectory);
    const Placement stage = *runningStage(tx.database(), trajectory);
    beginAct(tx, QStringLiteral("stage_resumed"), trajectory.participant, request.overrideReason);
    suspension.until = request.on.addDays(-1);
    suspension.movedDays = int(stage.ends()->daysTo(resumed.lastDay));
    store::suspensions::update(tx, suspension);
    outcome.done = suspension.movedDays == 0 ? stage.id : withLastDay(tx, stage, resumed.lastDay);
    finishStandingTask(tx, trajectory);
    return outcome;
}

Outcome<Done> withdrawSuspension(db::Transaction& tx, SuspensionId id, const QString& reason) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    Suspension suspension = requireSuspension(tx.database(), id);
    const Trajectory trajectory = requireTrajectory(tx.database(), suspension.trajectory);
    const auto stage = runningStage(tx.database(), trajectory);
    const auto all = store::suspensions::ofTrajectory(tx.database(), trajectory.id);
    Outcome<Done> outcome;
    requireText(outcome.problems, reason, "reason");
    if (suspension.withdrawn)
        outcome.problems.push_back(refusal(QStringLiteral("suspension_withdrawn_already")));
    else if (all.empty() || all.back().id != id || !stage || !stage->ends())
        outcome.problems.push_back(refusal(QStringLiteral("suspension_not_last")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("suspension_withdrawn"), trajectory.participant, reason);
    suspension.withdrawn = true;
    suspension.withdrawnReason = reason.trimmed();
    store::suspensions::update(tx, suspension);
    if (suspension.movedDays != 0) {
        const QDate lastDay = stage->ends()->addDays(-suspension.movedDays);
        withLastDay(tx, *stage, lastDay);
    }
    finishStandingTask(tx, trajectory);
    outcome.done = Done{};
    return outcome;
}

void endSuspension(db::Transaction& tx, TrajectoryId trajectory, QDate lastDay) {
    if (auto open = store::suspensions::openOf(tx.database(), trajectory)) {
        open->until = std::max(lastDay, open->from.addDays(-1));
        store::suspensions::update(tx, *open);
    }
}

Outcome<PhaseEventId> stopStage(db::Transaction& tx, const StopRequest& request) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    const auto stage = runningStage(tx.database(), trajectory);
    Outcome<PhaseEventId> outcome;
    if (!stage) {
        outcome.problems.push_back(refusal(QStringLiteral("stop_needs_stage")));
        return outcome;
    }
    requireDayNotAfter(outcome.problems, request.lastDay, tx.today(), "lastDay");
    if (stage->began() <= tx.today() && request.lastDay.isValid() && request.lastDay < stage->began())
        outcome.problems.push_back(refusal(QStringLiteral("stop_before_start"), {shownDate(stage->began())}));
    else if (request.lastDay.isValid() && stage->ends() && request.lastDay > *stage->ends())
        outcome.problems.push_back(refusal(QStringLiteral("stop_after_end"), {shownDate(*stage->ends())}));
    requireNotBefore(outcome.problems, request.lastDay, sinceWhen(trajectory, tx.today()).addDays(-1), "lastDay");
    if (request.reason == ChangeReason::Other)
        requireText(outcome.problems, request.note, "note");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("stage_stopped"), trajectory.participant);
    endSuspension(tx, trajectory.id, request.lastDay);
    endPlacements(tx, trajectory, request.lastDay);
    outcome.done = takeStep(tx, trajectory,
                            {Phase::Waiting, request.lastDay.addDays(1), codeOf(request.reason), request.note, {}});
    finishStandingTask(tx, trajectory);
    sayMedicalWords(tx, trajectory.participant, {request.note}, outcome.problems);
    return outcome;
}

} // namespace wijkwerk::work
