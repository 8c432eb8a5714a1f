// SPDX-License-Identifier: EUPL-1.2
// The computed dates of one person with their sums: what the window opens behind a date and what wijkwerkctl explain
// prints. Reads; does not ask for a right, who shows it does. The chain: contract_check.h.
#pragma once

#include "core/db/database.h"
#include "core/domain/deadline.h"
#include "core/rules/explained.h"

namespace wijkwerk::work {

/// Of the open trajectory, or else of the newest one: referral, stage, secondment, contract, outflow. In the order of
/// the pathway; what is not there has no date and is left out.
std::vector<rules::Explained> explainedDates(db::Database& database, ParticipantId person);
/// Is a deadline of the engine one of these dates, under its other name?
bool isAmong(const std::vector<rules::Explained>& dates, const Deadline& deadline);
/// Notice, probation and chain: for who may see contracts.
bool isOfContract(const rules::Explained& explained);

} // namespace wijkwerk::work
