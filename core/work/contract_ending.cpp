// SPDX-License-Identifier: EUPL-1.2
#include "core/work/contract_ending.h"

#include "core/base/date_text.h"
#include "core/rules/contract_end.h"
#include "core/store/contracts.h"
#include "core/store/tasks.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"
#include "core/work/contract_parts.h"
#include "core/work/standstill_work.h"

namespace wijkwerk::work {

using rules::Right;

namespace {

QString tellHrTitle() {
    return QStringLiteral("HR inlichten over einde contract");
}

QString reflectionTitle() {
    return QStringLiteral("Bedenktijd voorbij: einde van het contract staat vast");
}

QString notEndedTitle() {
    return QStringLiteral("HR inlichten: het contract eindigt niet");
}

bool isOfHr(db::Transaction& tx) {
    const auto worker = store::workers::find(tx.database(), actorOf(tx));
    return worker && worker->role == Role::Hr;
}

/// Of the tasks of contract ends in a trajectory the newest that HR was told by, or is to be told by.
std::optional<Task> lastTold(db::Database& database, const Trajectory& trajectory) {
    std::optional<Task> last;
    for (const Task& task : store::tasks::ofParticipant(database, trajectory.participant, true)) {
        const bool tells = task.title == tellHrTitle() || task.title == notEndedTitle();
        if (tells && task.trajectory == trajectory.id && (!last || last->id < task.id))
            last = task;
    }
    return last;
}

void removeOpen(db::Transaction& tx, const Trajectory& trajectory, auto fits) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        if (task.trajectory == trajectory.id && fits(task))
            store::tasks::remove(tx, task.id);
    }
}

/// For the team lead of the person when there is one, on the first working day after that day. Once.
void planTelling(db::Transaction& tx, const Trajectory& trajectory, const QString& title, QDate after) {
    db::Database& database = tx.database();
    for (const Task& open : store::tasks::ofParticipant(database, trajectory.participant)) {
        if (open.title == title && open.trajectory == trajectory.id)
            return;
    }
    Task task;
    task.participant = trajectory.participant;
    task.trajectory = trajectory.id;
    task.owner = usualLead(database, trajectory.participant);
    if (!task.owner)
        task.owner = trajectory.coach ? trajectory.coach : actorOf(tx);
    task.title = title;
    task.dueOn = addWorkingDays(after, 1, workCalendar(database));
    store::tasks::add(tx, task);
}

/// With a way the law of that way; without one a reason, and that it was agreed.
void checkHow(const Contract& contract, const ContractEnd& end, bool isPermanent, QDate today, Problems& problems) {
    if (end.ending && end.ending->how == ContractEndHow::ByLaw)
        problems.push_back(wrong(QStringLiteral("contract_end_by_law"), QStringLiteral("contractEnd")));
    else if (end.ending)
        std::ranges::move(rules::checkContractEnd(*end.ending, contract.terms, isPermanent, end.endedOn, today),
                          std::back_inserter(problems));
    if (end.ending)
        return;
    requireText(problems, end.reason, "reason");
    if (!contract.terms.interimNotice && !isPermanent)
        problems.push_back(refusal(QStringLiteral("interim_notice_not_agreed"), {}, true));
}

} // namespace

Outcome<Done> endContract(db::Transaction& tx, const ContractEnd& end) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const Contract contract = requireContract(tx.database(), end.contract);
    const auto until = realEnd(tx.database(), contract);
    Outcome<Done> outcome;
    requireHolds(outcome.problems, contract);
    if (contract.endedOn)
        outcome.problems.push_back(refusal(QStringLiteral("contract_ended_already"), {shownDate(*contract.endedOn)}));
    if (!end.endedOn.isValid())
        outcome.problems.push_back(wrong(QStringLiteral("day_missing"), QStringLiteral("endedOn")));
    else if (until && !contract.endedOn && end.endedOn >= *until)
        outcome.problems.push_back(refusal(QStringLiteral("contract_end_not_earlier"), {shownDate(*until)}));
    else if (end.endedOn < contract.terms.startsOn)
        outcome.problems.push_back(refusal(QStringLiteral("last_day_before_start"),
                                           {shownDate(end.endedOn), shownDate(contract.terms.startsOn)}));
    checkHow(contract, end, !until, tx.today(), outcome.problems);
    if (!mayGoOn(outcome.problems, end.overrideReason))
        return outcome;
    beginAct(tx, QStringLiteral("contract_ended"), contract.participant, end.overrideReason);
    if (!end.reason.trimmed().isEmpty())
        tx.setNote(end.reason.trimmed());
    store::contracts::end(tx, contract.id, end.endedOn, end.ending);
    const Trajectory trajectory = requireTrajectory(tx.database(), contract.trajectory);
    endPlacements(tx, trajectory, end.endedOn);
    planAfterContractEnd(tx, trajectory, end.ending);
    outcome.done = Done{};
    return outcome;
}

Outcome<Done> undoContractEnd(db::Transaction& tx, ContractId id, const QString& reason) {
    if (Problems no = lacking(tx, Right::KeepContract); !no.empty())
        return {std::move(no), {}};
    const Contract contract = requireContract(tx.database(), id);
    const Trajectory trajectory = requireTrajectory(tx.database(), contract.trajectory);
    Outcome<Done> outcome;
    requireHolds(outcome.problems, contract);
    if (!contract.endedOn)
        outcome.problems.push_back(refusal(QStringLiteral("contract_not_ended")));
    if (trajectory.phase != Phase::Contract)
        outcome.problems.push_back(refusal(QStringLiteral("contract_left_already")));
    requireText(outcome.problems, reason, "reason");
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("contract_end_undone"), contract.participant, reason);
    store::contracts::end(tx, id, std::nullopt);
    planAfterNoContractEnd(tx, trajectory);
    const auto placement = placementNow(tx.database(), contract);
    if (placement && placement->until() == contract.endedOn)
        setPlacementEnd(tx, *placement, realEnd(tx.database(), requireContract(tx.database(), id)));
    outcome.done = Done{};
    return outcome;
}

bool endContracts(db::Transaction& tx, TrajectoryId trajectory, QDate lastDay,
                  const std::optional<ContractEnding>& ending) {
    bool ended = false;
    const bool said = ending && ending->how != ContractEndHow::ByLaw;
    for (const Contract& contract : store::contracts::ofTrajectory(tx.database(), trajectory)) {
        const auto until = realEnd(tx.database(), contract);
        if (until && *until <= lastDay)
            continue;
        const bool began = contract.terms.startsOn <= lastDay;
        store::contracts::end(tx, contract.id, began ? lastDay : contract.terms.startsOn.addDays(-1),
                              said ? ending : std::nullopt);
        ended = ended || began;
    }
    return ended;
}

void planAfterContractEnd(db::Transaction& tx, const Trajectory& trajectory,
                          const std::optional<ContractEnding>& ending) {
    removeOpen(tx, trajectory, [](const Task& task) { return task.title == notEndedTitle(); });
    if (!isOfHr(tx))
        planTelling(tx, trajectory, tellHrTitle(), tx.today());
    if (const auto until = ending ? rules::reflectionEnd(*ending, ruleValues(tx.database())) : std::nullopt;
        until && *until >= tx.today())
        planTelling(tx, trajectory, reflectionTitle(), *until);
}

bool isOfContractEnd(const Task& task) {
    return task.title == tellHrTitle() || task.title == reflectionTitle() || task.title == notEndedTitle();
}

void planAfterNoContractEnd(db::Transaction& tx, const Trajectory& trajectory) {
    removeOpen(tx, trajectory, isOfContractEnd);
    const auto told = lastTold(tx.database(), trajectory);
    if (told && told->doneAt && told->title == tellHrTitle() && !isOfHr(tx))
        planTelling(tx, trajectory, notEndedTitle(), tx.today());
}

void finishTasksOfWay(db::Transaction& tx, const Trajectory& trajectory) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        if (task.trajectory == trajectory.id && !isOfContractEnd(task))
            store::tasks::markDone(tx, task.id);
    }
}

} // namespace wijkwerk::work
