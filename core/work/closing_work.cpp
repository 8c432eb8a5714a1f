// SPDX-License-Identifier: EUPL-1.2
#include "core/work/closing_work.h"

#include "core/reports/deadline_facts.h"
#include "core/store/closing.h"
#include "core/store/contracts.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"

namespace wijkwerk::work {

namespace {

using rules::ClosingItem;

/// Steps of the pathway fall away with it; what somebody promised does not.
bool outlives(TaskKind kind) {
    return kind == TaskKind::Other || kind == TaskKind::Waiting || kind == TaskKind::Appointment ||
           kind == TaskKind::Contract;
}

void countTasks(db::Database& database, const Trajectory& trajectory, rules::ClosingFacts& facts) {
    for (const Task& task : store::tasks::ofParticipant(database, trajectory.participant)) {
        if (task.trajectory != trajectory.id)
            continue;
        if (outlives(task.kind))
            ++facts[ClosingItem::Task];
    }
}

/// Evaluations and contacts that were still to come; the status after 26 weeks is counted by itself.
void countDeadlines(db::Database& database, const Trajectory& trajectory, QDate on, rules::ClosingFacts& facts) {
    for (const Deadline& one : reports::deadlines(database, {{}, trajectory.participant}, on)) {
        if (one.trajectory != trajectory.id)
            continue;
        if (one.action == DeadlineAction::Evaluate)
            ++facts[ClosingItem::Evaluation];
        else if (one.rule == DeadlineRule::Aftercare && one.action == DeadlineAction::RecordContact)
            ++facts[ClosingItem::Aftercare];
    }
}

/// Contracts whose aanzegging should have been given by that day and was not.
int noticesMissing(db::Database& database, TrajectoryId trajectory, QDate on) {
    int missing = 0;
    for (const Contract& contract : store::contracts::ofTrajectory(database, trajectory)) {
        const NoticeLook look = noticeLook(database, contract, store::contracts::notices(database, contract.id), on);
        missing += look.lawOn && !look.given && *look.lawOn <= on ? 1 : 0;
    }
    return missing;
}

bool lacksStatus(db::Database& database, TrajectoryId trajectory) {
    const auto end = store::trajectories::endOf(database, trajectory);
    if (!end || end->into != Phase::Outflow || end->stillWorking)
        return false;
    const auto destination = fromCode<OutflowType>(end->reasonCode);
    return destination && isToWork(*destination);
}

} // namespace

rules::ClosingFacts closingFacts(db::Database& database, TrajectoryId id, QDate on) {
    const Trajectory trajectory = requireTrajectory(database, id);
    const auto counts = store::closing::counts(database, id, trajectory.participant, on);
    rules::ClosingFacts facts{{ClosingItem::Handover, counts.handovers},
                              {ClosingItem::RightsRequest, counts.requests},
                              {ClosingItem::Contract, counts.contracts},
                              {ClosingItem::Notice, noticesMissing(database, id, on)},
                              {ClosingItem::Proposal, counts.proposals},
                              {ClosingItem::Absence, counts.absences},
                              {ClosingItem::Letter, counts.letters},
                              {ClosingItem::Draft, counts.drafts},
                              {ClosingItem::Consent, counts.consents},
                              {ClosingItem::Status, lacksStatus(database, id) ? 1 : 0},
                              {ClosingItem::Returned, counts.placements > 0 ? 1 : 0}};
    countTasks(database, trajectory, facts);
    countDeadlines(database, trajectory, on, facts);
    return facts;
}

std::vector<rules::ClosingCheck> closingChecks(db::Database& database, TrajectoryId trajectory, QDate on) {
    return rules::closingChecks(closingFacts(database, trajectory, on));
}

std::vector<ClosedOpen> closedOpenOf(db::Database& database, TrajectoryId trajectory) {
    std::vector<ClosedOpen> found;
    for (const auto& check : store::closing::ofTrajectory(database, trajectory)) {
        if (const auto item = fromCode<ClosingItem>(check.item))
            found.push_back({*item, check.reason, check.worker});
    }
    return found;
}

} // namespace wijkwerk::work
