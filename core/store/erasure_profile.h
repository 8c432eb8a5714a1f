// SPDX-License-Identifier: EUPL-1.2
// Takes what is known of a person for the work out of the file: facts, limits, certificates, earlier work, talks and
// meeloopdagen. Part of erasure.h.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/ids.h"

namespace wijkwerk::store::erasure {

/// Before the tasks are removed: a meeloopdag has one.
void removeProfile(db::Transaction& tx, ParticipantId person);

} // namespace wijkwerk::store::erasure
