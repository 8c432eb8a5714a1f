// SPDX-License-Identifier: EUPL-1.2
// The day or the reason of a step put right by a newer event.
#include "core/base/date_text.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/profile_parts.h"
#include "core/work/step_right.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

/// The step among those that count, with its neighbours.
struct Place {
    std::vector<PhaseEvent> events;
    std::size_t at = 0;

    const PhaseEvent& event() const { return events[at]; }
    const PhaseEvent* before() const { return at == 0 ? nullptr : &events[at - 1]; }
    const PhaseEvent* after() const { return at + 1 == events.size() ? nullptr : &events[at + 1]; }
};

std::optional<Place> placeOf(db::Database& database, const PhaseEvent& event) {
    Place place{store::trajectories::events(database, event.trajectory), 0};
    const auto found = std::ranges::find(place.events, event.id, &PhaseEvent::id);
    if (found == place.events.end())
        return std::nullopt;
    place.at = std::size_t(found - place.events.begin());
    return place;
}

bool isReasonFor(Phase phase, const QString& code) {
    switch (phase) {
    case Phase::Outflow: {
        const auto type = fromCode<OutflowType>(code);
        return type && !hasOwnAct(*type);
    }
    case Phase::DroppedOut:
        return fromCode<DropOutReason>(code).has_value();
    case Phase::Closed:
        return fromCode<TrajectoryResult>(code).has_value();
    default:
        return false;
    }
}

Problem dayProblem(const char* day, const Problem& problem) {
    Problem about = problem;
    about.field = QString::fromLatin1(day);
    return about;
}

void checkDay(const Place& place, QDate on, QDate today, Problems& problems) {
    if (!on.isValid()) {
        problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("on")));
        return;
    }
    if (on == place.event().effectiveOn)
        return;
    if (isAtWork(place.event().to))
        problems.push_back(dayProblem("on", refusal(QStringLiteral("step_day_of_placement"))));
    requireDayNotAfter(problems, on, today, "on");
    if (const PhaseEvent* before = place.before())
        requireNotBefore(problems, on, before->effectiveOn, "on");
    if (const PhaseEvent* after = place.after(); after && on > after->effectiveOn)
        problems.push_back(
            dayProblem("on", refusal(QStringLiteral("step_after_next"), {shownDate(after->effectiveOn)})));
}

Problems checkCorrection(const Place& place, const StepCorrection& correction, const QString& code, QDate today) {
    Problems problems;
    requireText(problems, correction.why, "why");
    checkDay(place, correction.on, today, problems);
    const PhaseEvent& event = place.event();
    if (code != event.reasonCode && !isReasonFor(event.to, code))
        problems.push_back(wrong(QStringLiteral("step_reason_unknown"), QStringLiteral("reasonCode")));
    if (correction.on == event.effectiveOn && code == event.reasonCode)
        problems.push_back(refusal(QStringLiteral("step_nothing_changed")));
    return problems;
}

/// The referral itself: the trajectory says its day too.
void moveReferral(db::Transaction& tx, const Trajectory& trajectory, QDate on) {
    Trajectory moved = trajectory;
    moved.referredOn = on;
    store::trajectories::update(tx, moved);
}

/// What else said the day and the reason of an end.
void moveEnd(db::Transaction& tx, const Trajectory& trajectory, const PhaseEvent& was, const PhaseEvent& is) {
    auto end = store::trajectories::endOf(tx.database(), trajectory.id);
    if (!end || end->into != was.to || end->endedOn != was.effectiveOn)
        return;
    end->endedOn = is.effectiveOn;
    end->reasonCode = is.reasonCode;
    store::trajectories::supersedeEnds(tx, trajectory.id);
    store::trajectories::addEnd(tx, *end);
    if (was.effectiveOn == is.effectiveOn)
        return;
    for (const Contract& contract : store::contracts::ofTrajectory(tx.database(), trajectory.id)) {
        const bool isOver = contract.terms.lastDay && *contract.terms.lastDay <= is.effectiveOn &&
                            !isAgreedPermanent(tx.database(), contract);
        if (contract.endedOn == was.effectiveOn && contract.terms.startsOn <= is.effectiveOn) // then it ended by itself
            store::contracts::end(tx, contract.id, isOver ? std::nullopt : std::optional(is.effectiveOn),
                                  isOver ? std::nullopt : contract.ending);
    }
    for (const Placement& placement : store::placements::ofTrajectory(tx.database(), trajectory.id)) {
        if (placement.endedOn == was.effectiveOn && placement.startsOn <= is.effectiveOn)
            store::placements::end(tx, placement.id, is.effectiveOn);
    }
}

} // namespace

PhaseEvent requireStep(db::Database& database, PhaseEventId id) {
    if (auto event = store::trajectories::findEvent(database, id))
        return *event;
    throw Error(Fault::NotFound);
}

std::optional<QDate> closedForGood(db::Database& database, const PhaseEvent& event) {
    if (event.to != Phase::Closed || event.reasonCode == deceasedReason)
        return std::nullopt;
    PhaseEvent first = event; // when its day was put right, it is still of the day on which it was closed
    while (auto before = store::trajectories::findEvent(database, first.supersedes))
        first = *before;
    const QDate on = first.recordedAt.toLocalTime().date();
    return on < database.clock().today() ? std::optional(on) : std::nullopt;
}

Right rightOfStep(Phase to) {
    switch (to) {
    case Phase::Referred:
        return Right::Refer;
    case Phase::Preselection:
        return Right::Preselect;
    case Phase::Waiting:
        return Right::Advise;
    case Phase::Stage:
    case Phase::Contract:
    case Phase::Seconded:
        return Right::Place;
    case Phase::Outflow:
    case Phase::DroppedOut:
        return Right::EndTrajectory;
    case Phase::Aftercare:
        return Right::Aftercare;
    case Phase::Closed:
        break;
    }
    return Right::CloseTrajectory;
}

Outcome<PhaseEventId> correctStep(db::Transaction& tx, const StepCorrection& correction) {
    const PhaseEvent event = requireStep(tx.database(), correction.event);
    if (Problems no = lacking(tx, rightOfStep(event.to)); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), event.trajectory);
    const auto place = placeOf(tx.database(), event);
    if (!place)
        return {{refusal(QStringLiteral("step_superseded"))}, {}};
    const QString code = correction.reasonCode.isEmpty() ? event.reasonCode : correction.reasonCode;
    Outcome<PhaseEventId> outcome{checkCorrection(*place, correction, code, tx.today()), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("step_corrected"), trajectory.participant, correction.why);
    PhaseEvent right = event;
    right.id = {};
    right.effectiveOn = correction.on;
    right.reasonCode = code;
    right.worker = actorOf(tx);
    right.supersedes = event.id;
    right.putRight = correction.why.trimmed();
    if (!event.from && correction.on != event.effectiveOn)
        moveReferral(tx, trajectory, correction.on);
    outcome.done = store::trajectories::putRight(tx, right);
    moveEnd(tx, trajectory, event, right);
    sayMedicalWords(tx, trajectory.participant, {right.putRight}, outcome.problems);
    return outcome;
}

} // namespace wijkwerk::work
