// SPDX-License-Identifier: EUPL-1.2
// Parts of test::plant(), one for each subject, in a file of their own.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

namespace wijkwerk::test {

void plantContract(db::Transaction& tx, ParticipantId person, TrajectoryId trajectory, WorkerId worker);

} // namespace wijkwerk::test
