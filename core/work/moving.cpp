// SPDX-License-Identifier: EUPL-1.2
#include "core/work/moving.h"

#include "core/base/date_text.h"
#include "core/rules/moving.h"
#include "core/store/placement_moves.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/placing_facts.h"
#include "core/work/profile_parts.h"
#include "core/work/stage_start.h"
#include "core/work/standstill_work.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

QString lastScoreTask() {
    return QStringLiteral("Laatste score vaardigheden");
}

/// The placement as it will be on the new place.
Placement wantedOf(db::Database& database, const MoveRequest& request, const Placement& current) {
    Placement wanted = current;
    wanted.id = {};
    wanted.supersedes = {};
    wanted.revision = 0;
    wanted.recordedAt = {};
    wanted.workplace = request.workplace;
    const auto workplace = store::workplaces::find(database, request.workplace);
    wanted.guide = request.guide || !workplace ? request.guide : workplace->guide;
    wanted.startsOn = request.on;
    wanted.beganOn = current.began() == request.on ? std::nullopt : std::optional(current.began());
    if (request.hours.hundredths > 0)
        wanted.hours = request.hours;
    if (request.days.count() > 0)
        wanted.days = request.days;
    if (request.agreements)
        wanted.agreements = request.agreements->trimmed();
    return wanted;
}

std::optional<Placement> elsewhere(const std::vector<Placement>& there, const Trajectory& trajectory,
                                   std::optional<QDate> until) {
    for (const Placement& placement : there) {
        const bool neverWas = placement.until() && *placement.until() < placement.startsOn;
        if (placement.participant == trajectory.participant && placement.trajectory != trajectory.id && !neverWas &&
            (!until || placement.startsOn <= *until))
            return placement;
    }
    return std::nullopt;
}

/// What a place and a vakspecialist must be judged by from a day on, without the person himself.
void addPlaceFacts(db::Database& database, const Trajectory& trajectory, rules::MoveFacts& facts) {
    const Placement& wanted = facts.wanted;
    const auto workplace = store::workplaces::find(database, wanted.workplace);
    if (!workplace)
        throw Error(Fault::NotFound);
    facts.workplace.workplace = *workplace;
    if (!wanted.startsOn.isValid())
        return;
    const auto later = store::placements::between(database, wanted.startsOn, std::nullopt);
    facts.workplace = workplaceFacts(*workplace, later, wanted.startsOn, wanted.until(), trajectory.id);
    if (const auto guide = store::workers::find(database, wanted.guide))
        facts.guide = guideFacts(*guide, store::workers::trainings(database, guide->id), later, wanted.startsOn,
                                 wanted.until(), trajectory.id);
    facts.overlapping = elsewhere(later, trajectory, wanted.until());
}

Problems checkWords(const MoveRequest& request) {
    Problems problems;
    if (request.reason == ChangeReason::Other)
        requireText(problems, request.note, "note");
    if (!request.viewState)
        problems.push_back(wrong(QStringLiteral("own_view_missing"), QStringLiteral("viewState")));
    else if (*request.viewState == ViewState::Given && request.ownView.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("own_view_empty"), QStringLiteral("ownView")));
    return problems;
}

/// The vakspecialist who hands over scores once more, on the last day there.
void askLastScore(db::Transaction& tx, const Trajectory& trajectory, const Placement& old, const Placement& wanted) {
    if (!old.guide || old.guide == wanted.guide || old.startsOn >= wanted.startsOn)
        return;
    Task task;
    task.participant = trajectory.participant;
    task.trajectory = trajectory.id;
    task.owner = old.guide;
    task.title = lastScoreTask();
    task.dueOn = std::max(workingDayOnOrBefore(wanted.startsOn.addDays(-1), workCalendar(tx.database())), old.startsOn);
    store::tasks::add(tx, task);
}

/// The old place as it goes on when the move never was.
Placement restored(const Placement& old, const Placement& current) {
    Placement whole = old;
    whole.id = {};
    whole.recordedAt = {};
    whole.revision = 0;
    whole.moved = false;
    whole.lastDay = current.lastDay; // extended, or moved by a suspension, since
    whole.endedOn = current.endedOn;
    whole.legalForm = current.legalForm; // may have changed since
    whole.earlierForm = current.earlierForm;
    whole.formFrom = current.formFrom;
    return whole;
}

Problems checkUndo(db::Database& database, const PlacementMove& move, const std::optional<Placement>& current,
                   const Trajectory& trajectory, QDate today) {
    if (move.undone)
        return {refusal(QStringLiteral("move_undone_already"))};
    if (!current || current->id != move.to || !isAtWork(trajectory.phase))
        return {refusal(QStringLiteral("move_not_last"))};
    const auto old = store::placements::find(database, move.from);
    if (!old)
        throw Error(Fault::NotFound);
    rules::MoveFacts facts;
    facts.wanted = restored(*old, *current);
    facts.wanted.startsOn = move.on; // before that day the person was there anyhow
    addPlaceFacts(database, trajectory, facts);
    Problems problems = rules::mayBeAt(facts.workplace, move.on, facts.wanted.until());
    if (facts.guide && move.on >= today)
        std::ranges::copy(rules::mayBeGuidedBy(*facts.guide, move.on, facts.wanted.until()),
                          std::back_inserter(problems));
    return problems;
}

} // namespace

rules::MoveFacts moveFacts(db::Database& database, const MoveRequest& request, QDate today) {
    const Trajectory trajectory = requireTrajectory(database, request.trajectory);
    rules::MoveFacts facts;
    facts.trajectory = trajectory;
    facts.current = store::placements::latestOf(database, trajectory.id);
    facts.calendar = workCalendar(database);
    facts.today = today;
    if (!facts.current)
        return facts;
    facts.wanted = wantedOf(database, request, *facts.current);
    addPlaceFacts(database, trajectory, facts);
    return facts;
}

Problems checkMove(db::Database& database, const MoveRequest& request, QDate today) {
    Problems problems = rules::mayMove(moveFacts(database, request, today));
    std::ranges::copy(checkWords(request), std::back_inserter(problems));
    std::ranges::move(keepsStill(database, requireTrajectory(database, request.trajectory).participant),
                      std::back_inserter(problems));
    return problems;
}

Outcome<PlacementMoveId> move(db::Transaction& tx, const MoveRequest& request) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    Outcome<PlacementMoveId> outcome{checkMove(tx.database(), request, tx.today()), {}};
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    const Placement old = *store::placements::latestOf(tx.database(), trajectory.id);
    beginAct(tx, QStringLiteral("person_moved"), trajectory.participant, request.overrideReason);
    Placement wanted = wantedOf(tx.database(), request, old);
    const bool neverWasThere = request.on == old.startsOn;
    if (neverWasThere) {
        wanted.supersedes = old.id; // its list for the first day goes along
    } else {
        store::placements::leave(tx, old.id, request.on.addDays(-1));
    }
    wanted.id = store::placements::add(tx, wanted);
    store::placements::goOn(tx, old.id, wanted.id);
    makeStartChecks(tx, wanted, old.id);
    PlacementMove moved;
    moved.trajectory = trajectory.id;
    moved.participant = trajectory.participant;
    moved.from = old.id;
    moved.to = wanted.id;
    moved.on = request.on;
    moved.reason = request.reason;
    moved.note = request.note.trimmed();
    moved.viewState = request.viewState;
    moved.ownView = request.ownView.trimmed();
    moved.worker = actorOf(tx);
    outcome.done = store::placement_moves::add(tx, moved);
    askLastScore(tx, trajectory, old, wanted);
    sayMedicalWords(tx, trajectory.participant, {moved.note, moved.ownView, wanted.agreements}, outcome.problems);
    return outcome;
}

void finishLastScore(db::Transaction& tx, const Trajectory& trajectory, WorkerId guide) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        const bool isHis = guide.isNull() || task.owner == guide;
        if (isHis && task.trajectory == trajectory.id && task.title == lastScoreTask())
            store::tasks::markDone(tx, task.id);
    }
}

Outcome<Done> undoMove(db::Transaction& tx, PlacementMoveId id, const QString& reason, const QString& overrideReason) {
    if (Problems no = lacking(tx, Right::Place); !no.empty())
        return {std::move(no), {}};
    const auto move = store::placement_moves::find(tx.database(), id);
    if (!move)
        throw Error(Fault::NotFound);
    const Trajectory trajectory = requireTrajectory(tx.database(), move->trajectory);
    const auto current = store::placements::latestOf(tx.database(), trajectory.id);
    Outcome<Done> outcome{checkUndo(tx.database(), *move, current, trajectory, tx.today()), {}};
    requireText(outcome.problems, reason, "reason");
    if (!mayGoOn(outcome.problems, overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("move_undone"), trajectory.participant,
             overrideReason.trimmed().isEmpty() ? reason : overrideReason);
    const Placement old = *store::placements::find(tx.database(), move->from);
    Placement whole = restored(old, *current);
    const bool neverWasThere = move->on == old.startsOn;
    whole.supersedes = neverWasThere ? current->id : old.id;
    whole.id = store::placements::add(tx, whole);
    if (!neverWasThere)
        store::placements::giveWay(tx, current->id, whole.id);
    store::placement_moves::undo(tx, id, reason.trimmed(), actorOf(tx));
    finishLastScore(tx, trajectory);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
