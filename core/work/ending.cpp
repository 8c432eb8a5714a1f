// SPDX-License-Identifier: EUPL-1.2
#include "core/work/ending.h"

#include "core/base/date_text.h"
#include "core/rules/leaving.h"
#include "core/rules/pathway.h"
#include "core/store/closing.h"
#include "core/store/contracts.h"
#include "core/store/handovers.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/closing_work.h"
#include "core/work/contract_check.h"
#include "core/work/contract_ending.h"
#include "core/work/handover_work.h"
#include "core/work/open_ends.h"
#include "core/work/profile_parts.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

TrajectoryEnd endOf(const EndRequest& request) {
    TrajectoryEnd end;
    end.trajectory = request.trajectory;
    end.into = request.into;
    end.endedOn = request.endedOn;
    if (request.into == Phase::Outflow) {
        end.reasonCode = request.destination ? codeOf(*request.destination) : QString();
        end.employer = request.employer.trimmed();
        end.jobStartsOn = request.jobStartsOn;
        end.jobHours = request.hours;
        return end;
    }
    end.reasonCode = request.reason ? codeOf(*request.reason) : QString();
    end.sideReasons = request.sideReasons;
    end.influence = request.influence;
    end.talkedOn = request.talkedOn;
    end.agreedBy = request.agreedBy;
    const auto done = request.handover ? request.handover->doneOn : std::nullopt;
    end.handedOver = request.handedOver || done;
    if (end.handedOver)
        end.handedOverOn = done ? done : request.handedOverOn.value_or(request.endedOn);
    return end;
}

bool isLead(db::Database& database, WorkerId id) {
    const auto worker = store::workers::find(database, id);
    return worker && worker->role == Role::TeamLead;
}

/// Nobody else has to agree: a team lead records it, or there is none to ask.
bool needsNoLead(db::Database& database) {
    const auto workers = store::workers::all(database);
    return isLead(database, WorkerId{database.actor().worker}) ||
           std::ranges::none_of(workers, [](const Worker& one) { return one.role == Role::TeamLead; });
}

/// Who drops out must have begun: before the first day there is nothing to drop out of (domain.md 2.2).
Problems mayLeave(const Trajectory& trajectory, Phase into) {
    const bool notBegun = trajectory.phase == Phase::Referred || trajectory.phase == Phase::Preselection ||
                          trajectory.phase == Phase::Waiting;
    if (into == Phase::DroppedOut && notBegun)
        return {refusal(QStringLiteral("drop_out_before_start"))};
    return rules::mayStep(trajectory.phase, into);
}

/// Leaving is written down once its day is there: until then a contract runs, with all that is asked of it. That alone
/// is said then; how the contract ends is asked on that day.
void checkLastDay(const Trajectory& trajectory, QDate endedOn, QDate today, Problems& problems) {
    if (trajectory.phase != Phase::Contract || !endedOn.isValid() || endedOn <= today)
        return requireDayNotAfter(problems, endedOn, today, "endedOn");
    Problem problem = wrong(QStringLiteral("last_day_still_to_come"), QStringLiteral("endedOn"), shownDate(endedOn));
    problem.args = {shownDate(endedOn)};
    problems.push_back(std::move(problem));
}

Problems checkEnd(db::Database& database, const Trajectory& trajectory, const EndRequest& request, QDate today) {
    Problems problems = mayLeave(trajectory, request.into);
    checkLastDay(trajectory, request.endedOn, today, problems);
    requireNotBefore(problems, request.endedOn, sinceWhen(trajectory, today), "endedOn");
    const TrajectoryEnd end = endOf(request);
    Problems more;
    if (request.into == Phase::Outflow) {
        more = rules::checkOutflow(request.destination, end, ruleValues(database));
    } else {
        more = rules::checkDropOut({request.reason, end, request.handover.has_value() || request.handedOver,
                                    request.handoverRefused, isLead(database, request.agreedBy), needsNoLead(database),
                                    trajectory.phaseSince, today});
        if (request.handedOverOn && !request.handedOver)
            more.push_back(wrong(QStringLiteral("handover_day_without_handover"), QStringLiteral("handedOverOn")));
        if (request.handover)
            std::ranges::move(rules::checkHandover(handoverFacts(database, *request.handover, today)),
                              std::back_inserter(more));
    }
    std::ranges::move(more, std::back_inserter(problems));
    return problems;
}

/// Words of the phase event: hours too, for whoever reads only the timeline.
QString noteOf(const EndRequest& request) {
    QStringList parts;
    if (request.hours.hundredths > 0)
        parts << QStringLiteral("%1 uur per week").arg(toText(request.hours));
    if (!request.note.trimmed().isEmpty())
        parts << request.note.trimmed();
    return parts.join(QStringLiteral(". "));
}

/// Remark of a proposal that is withdrawn along with its trajectory.
QString trajectoryOver() {
    return QStringLiteral("Het traject is beëindigd.");
}

void keepHandover(db::Transaction& tx, const Trajectory& trajectory, const EndRequest& request) {
    if (!request.handover && !request.handoverRefused)
        return;
    Handover handover = request.handover.value_or(Handover{});
    handover.trajectory = trajectory.id;
    handover.participant = trajectory.participant;
    handover.refused = request.handoverRefused;
    handover.worker = actorOf(tx);
    store::handovers::add(tx, handover);
}

} // namespace

Outcome<PhaseEventId> endTrajectory(db::Transaction& tx, const EndRequest& asked) {
    if (Problems no = lacking(tx, Right::EndTrajectory); !no.empty())
        return {std::move(no), {}};
    if (asked.into != Phase::Outflow && asked.into != Phase::DroppedOut)
        throw Error(Fault::Internal, QStringLiteral("a trajectory ends in outflow or drop-out"));
    const Trajectory trajectory = requireTrajectory(tx.database(), asked.trajectory);
    EndRequest request = asked;
    if (request.handover)
        request.handover->participant = trajectory.participant;
    Outcome<PhaseEventId> outcome{checkEnd(tx.database(), trajectory, request, tx.today()), {}};
    if (request.endedOn <= tx.today())
        std::ranges::move(contractsBeyond(tx, trajectory.id, request.endedOn, request.ending),
                          std::back_inserter(outcome.problems));
    if (!mayGoOn(outcome.problems, request.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("trajectory_ended"), trajectory.participant, request.overrideReason);
    const TrajectoryEnd end = endOf(request);
    endPlacements(tx, trajectory, request.endedOn);
    const bool endedEarly = endContracts(tx, trajectory.id, request.endedOn, request.ending);
    endWhatRuns(tx, trajectory, request.endedOn, trajectoryOver());
    store::trajectories::addEnd(tx, end);
    outcome.done = takeStep(tx, trajectory,
                            {request.into, request.endedOn, end.reasonCode, noteOf(request), request.overrideReason});
    finishTasksOfWay(tx, trajectory);
    if (endedEarly)
        planAfterContractEnd(tx, trajectory, request.ending);
    keepHandover(tx, trajectory, request);
    QStringList texts{request.note};
    if (request.handover)
        texts << wordsOf(*request.handover);
    sayMedicalWords(tx, trajectory.participant, texts, outcome.problems);
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

Outcome<Done> recordStatus(db::Transaction& tx, const StatusRequest& request) {
    if (Problems no = lacking(tx, Right::Aftercare); !no.empty())
        return {std::move(no), {}};
    const Trajectory trajectory = requireTrajectory(tx.database(), request.trajectory);
    const auto end = store::trajectories::endOf(tx.database(), trajectory.id);
    Outcome<Done> outcome;
    if (!end || end->into != Phase::Outflow)
        outcome.problems.push_back(refusal(QStringLiteral("status_needs_outflow")));
    requireDayNotAfter(outcome.problems, request.on, tx.today(), "on");
    const QDate job = end ? end->jobStartsOn.value_or(end->endedOn) : QDate();
    if (job.isValid() && request.on.isValid() && request.on < job) {
        Problem problem = wrong(QStringLiteral("status_before_job"), QStringLiteral("on"), shownDate(request.on));
        problem.args = {shownDate(job)};
        outcome.problems.push_back(problem);
    }
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("outflow_status_recorded"), trajectory.participant);
    store::trajectories::setStatus(tx, trajectory.id, request.stillWorking, request.on);
    outcome.done = Done{};
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
    std::vector<rules::ClosingCheck> checks;
    if (request.on.isValid()) {
        checks = closingChecks(tx.database(), trajectory.id, request.on);
        std::ranges::move(rules::mayClose(checks, request.reasons), std::back_inserter(outcome.problems));
    }
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("trajectory_closed"), trajectory.participant);
    for (const rules::ClosingCheck& check : checks)
        store::closing::add(tx, trajectory.id, trajectory.participant,
                            {codeOf(check.item), request.reasons.at(check.item).trimmed(), actorOf(tx)});
    const QString result = codeOf(request.result);
    endPlacements(tx, trajectory, request.on);
    endWhatRuns(tx, trajectory, request.on, trajectoryOver());
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
    endStandstill(tx, trajectory.participant);
    finishTasks(tx, trajectory);
    QStringList texts{request.note};
    for (const auto& [item, reason] : request.reasons)
        texts << reason;
    sayMedicalWords(tx, trajectory.participant, texts, outcome.problems);
    return outcome;
}

} // namespace wijkwerk::work
