// SPDX-License-Identifier: EUPL-1.2
#include "core/work/ending.h"

#include "core/rules/pathway.h"
#include "core/store/participants.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

void checkOutflow(const EndRequest& request, Problems& problems) {
    if (!request.destination) {
        problems.push_back(wrong(QStringLiteral("destination_missing"), QStringLiteral("destination")));
        return;
    }
    if (isToWork(*request.destination) && *request.destination != OutflowType::SelfEmployed)
        requireText(problems, request.employer, "employer");
}

void checkDropOut(const EndRequest& request, Problems& problems) {
    if (!request.reason)
        problems.push_back(wrong(QStringLiteral("drop_out_reason_missing"), QStringLiteral("reason")));
    if (request.handedOverOn && !request.handedOver)
        problems.push_back(wrong(QStringLiteral("handover_day_without_handover"), QStringLiteral("handedOverOn")));
}

Problems checkEnd(const Trajectory& trajectory, const EndRequest& request, QDate today) {
    Problems problems = rules::mayStep(trajectory.phase, request.into);
    requireDayNotAfter(problems, request.endedOn, today, "endedOn");
    requireNotBefore(problems, request.endedOn, sinceWhen(trajectory, today), "endedOn");
    if (request.into == Phase::Outflow)
        checkOutflow(request, problems);
    else
        checkDropOut(request, problems);
    return problems;
}

TrajectoryEnd endOf(const EndRequest& request) {
    TrajectoryEnd end;
    end.trajectory = request.trajectory;
    end.into = request.into;
    end.endedOn = request.endedOn;
    if (request.into == Phase::Outflow) {
        end.reasonCode = codeOf(*request.destination);
        end.employer = request.employer.trimmed();
    } else {
        end.reasonCode = codeOf(*request.reason);
        end.handedOver = request.handedOver;
        end.handedOverOn =
            request.handedOver ? std::optional(request.handedOverOn.value_or(request.endedOn)) : std::nullopt;
    }
    return end;
}

/// Hours have no column of their own: they are words of the phase event.
QString noteOf(const EndRequest& request) {
    QStringList parts;
    if (request.hours.hundredths > 0)
        parts << QStringLiteral("%1 uur per week").arg(toText(request.hours));
    if (!request.note.trimmed().isEmpty())
        parts << request.note.trimmed();
    return parts.join(QStringLiteral(". "));
}

void markDeceased(db::Transaction& tx, ParticipantId id) {
    Participant person = requireParticipant(tx.database(), id);
    person.deceased = true;
    store::participants::update(tx, person);
}

} // namespace

Outcome<PhaseEventId> endTrajectory(db::Transaction& tx, const EndRequest& request) {
    if (Problems no = lacking(tx, Right::EndTrajectory); !no.empty())
        return {std::move(no), {}};
    if (request.into != Phase::Outflow && request.into != Phase::DroppedOut)
        throw Error(Fault::Internal, QStringLiteral("a trajectory ends in outflow or drop-out"));
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    Outcome<PhaseEventId> outcome{checkEnd(trajectory, request, tx.today()), {}};
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("trajectory_ended"), trajectory.participant, request.overrideReason);
    const TrajectoryEnd end = endOf(request);
    endPlacements(tx, trajectory, request.endedOn);
    endContracts(tx, trajectory.id, request.endedOn);
    store::trajectories::addEnd(tx, end);
    outcome.done = takeStep(tx, trajectory,
                            {request.into, request.endedOn, end.reasonCode, noteOf(request), request.overrideReason});
    finishTasks(tx, trajectory);
    if (request.destination == OutflowType::Death)
        markDeceased(tx, trajectory.participant);
    return outcome;
}

Outcome<PhaseEventId> startAftercare(db::Transaction& tx, TrajectoryId id, QDate on) {
    if (Problems no = lacking(tx, Right::Aftercare); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), id);
    Outcome<PhaseEventId> outcome{rules::mayStep(trajectory.phase, Phase::Aftercare), {}};
    requireDayNotAfter(outcome.problems, on, tx.today(), "on");
    requireNotBefore(outcome.problems, on, trajectory.phaseSince, "on");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("aftercare_started"), trajectory.participant);
    outcome.done = takeStep(tx, trajectory, {Phase::Aftercare, on, {}, {}, {}});
    return outcome;
}

Outcome<PhaseEventId> close(db::Transaction& tx, const CloseRequest& request) {
    if (Problems no = lacking(tx, Right::CloseTrajectory); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    Outcome<PhaseEventId> outcome{rules::mayStep(trajectory.phase, Phase::Closed), {}};
    requireDayNotAfter(outcome.problems, request.on, tx.today(), "on");
    requireNotBefore(outcome.problems, request.on, sinceWhen(trajectory, tx.today()), "on");
    requireText(outcome.problems, request.note, "note");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("trajectory_closed"), trajectory.participant);
    const QString result = codeOf(request.result);
    endPlacements(tx, trajectory, request.on);
    endContracts(tx, trajectory.id, request.on);
    // How somebody left stays what it was; closing is then only the end of the paperwork.
    if (!store::trajectories::endOf(tx.database(), trajectory.id)) {
        TrajectoryEnd end;
        end.trajectory = trajectory.id;
        end.into = Phase::Closed;
        end.endedOn = request.on;
        end.reasonCode = result;
        store::trajectories::addEnd(tx, end);
    }
    outcome.done = takeStep(tx, trajectory, {Phase::Closed, request.on, result, request.note, {}});
    finishTasks(tx, trajectory);
    return outcome;
}

} // namespace wijkwerk::work
