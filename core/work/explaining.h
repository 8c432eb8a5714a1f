// SPDX-License-Identifier: EUPL-1.2
// The computed dates of one person with their sums: what the window opens behind a date and what wijkwerkctl explain
// prints, as far as who looks may see what they are about. The chain: contract_check.h.
#pragma once

#include "core/db/database.h"
#include "core/domain/deadline.h"
#include "core/rules/explained.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

/// Of the open trajectory, or else of the newest one: referral, stage, secondment, contract, outflow. In the order of
/// the pathway; what is not there has no date and is left out. Notice, probation and chain are for who may see
/// contracts, the last day to object for who may read that letter.
std::vector<rules::Explained> explainedDates(db::Database& database, ParticipantId person, const Sight& sight);
/// Is a deadline of the engine one of these dates, under its other name?
bool isAmong(const std::vector<rules::Explained>& dates, const Deadline& deadline);

} // namespace wijkwerk::work
