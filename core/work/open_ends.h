// SPDX-License-Identifier: EUPL-1.2
// What still runs when a trajectory ends: contracts that keep it from ending, and what ends along with it. Parts of an
// act (ending.h, own_ends.h): they ask no right of their own.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/contract_end.h"
#include "core/domain/trajectory.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Contracts that run on after that day: leaving does not end one (BW 7:667 lid 1 and 3, 7:671). `contract_runs_on`
/// (args: its last day) and `contract_runs_on_for_good`. May be overruled when the law lets it end by notice (agreed,
/// during probation, for good, or not begun) and who acts may end it; else endContract() comes first. With a way in
/// which it ends, of who may end contracts, those of rules::checkContractEnd() instead.
Problems contractsBeyond(db::Transaction& tx, TrajectoryId trajectory, QDate lastDay,
                         const std::optional<ContractEnding>& ending = {});

/// A proposal is withdrawn with that remark; an absence and a stage that stands still end on that day.
void endWhatRuns(db::Transaction& tx, const Trajectory& trajectory, QDate lastDay, const QString& remark);

} // namespace wijkwerk::work
