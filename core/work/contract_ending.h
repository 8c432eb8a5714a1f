// SPDX-License-Identifier: EUPL-1.2
// A contract that ends before its last day: the act of who keeps contracts, what it does when a trajectory ends, and
// who must be told. What the law asks of each way: rules/contract_end.h.
#pragma once

#include "core/domain/contract.h"
#include "core/domain/task.h"
#include "core/domain/trajectory.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct ContractEnd {
    ContractId contract;
    QDate endedOn; ///< last day, before the agreed one
    QString reason;
    QString overrideReason;
    std::optional<ContractEnding> ending = {}; ///< how, with what is on paper; nothing: not said, then a reason must be
};
/// Ends a contract before its day, with its placement; HR is told by who is not of HR himself. Codes:
/// `contract_ended_already`, `contract_end_not_earlier`, `contract_end_by_law`, `interim_notice_not_agreed` (may be
/// overruled: during probation, or both agree), and with a way those of rules::checkContractEnd().
Outcome<Done> endContract(db::Transaction& tx, const ContractEnd& end);
/// The counter-act: it did not end then.
Outcome<Done> undoContractEnd(db::Transaction& tx, ContractId contract, const QString& reason);

// Parts of an act: they ask no right of their own.

/// What a trajectory that ends does to its contracts: over on that day, those that were to begin never begin. True when
/// one that had begun ended before its day.
bool endContracts(db::Transaction& tx, TrajectoryId trajectory, QDate lastDay,
                  const std::optional<ContractEnding>& ending = {});
/// Tasks to tick off: "HR inlichten over einde contract", for the team lead of the person when there is one, and of an
/// agreement the day on which it can no longer be taken back (BW 7:670b). They name no reason.
void planAfterContractEnd(db::Transaction& tx, const Trajectory& trajectory,
                          const std::optional<ContractEnding>& ending);
/// One of those tasks, or of the ones below.
bool isOfContractEnd(const Task& task);
/// It did not end: what nobody did yet falls away, and HR that was told already hears that it goes on.
void planAfterNoContractEnd(db::Transaction& tx, const Trajectory& trajectory);
/// finishTasks() of a trajectory that ends, but for those: HR must still be told.
void finishTasksOfWay(db::Transaction& tx, const Trajectory& trajectory);

} // namespace wijkwerk::work
