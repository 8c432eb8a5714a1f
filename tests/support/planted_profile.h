// SPDX-License-Identifier: EUPL-1.2
// Words of a planted person in what is known of them for the work.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

namespace wijkwerk::test {

void plantProfile(db::Transaction& tx, ParticipantId person, TrajectoryId trajectory);

} // namespace wijkwerk::test
