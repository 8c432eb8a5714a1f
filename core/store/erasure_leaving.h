// SPDX-License-Identifier: EUPL-1.2
// What leaving wrote down of a person, taken out of the file: hand-overs, closing checks, standstills.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

namespace wijkwerk::store::erasure {

void removeLeaving(db::Transaction& tx, ParticipantId person);

} // namespace wijkwerk::store::erasure
