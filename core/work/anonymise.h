// SPDX-License-Identifier: EUPL-1.2
// One person becomes a number in the statistics: months, kinds, results and reasons stay, nothing tells who it was.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

namespace wijkwerk::work {

/// Only destruction calls it: nobody is asked, nothing is checked. What rows of others say of the person stays
/// (store/mentions). Gives back how many lines of the journal about the person had been altered; they are emptied too.
int anonymise(db::Transaction& tx, ParticipantId person);

} // namespace wijkwerk::work
