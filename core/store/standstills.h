// SPDX-License-Identifier: EUPL-1.2
// Pas op de plaats: who stands still, and since when.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/standstill.h"

#include <vector>

namespace wijkwerk::store::standstills {

std::optional<Standstill> find(db::Database& database, StandstillId id);
/// The one that has not ended; nothing when the person goes on as usual.
std::optional<Standstill> openOf(db::Database& database, ParticipantId participant);
/// Everybody who stands still, longest first: for lists and for deadlines. Of these people soft dates disappear, and
/// legal ones are for `lead`.
std::vector<Standstill> open(db::Database& database);
/// Newest first.
std::vector<Standstill> ofParticipant(db::Database& database, ParticipantId participant);

StandstillId add(db::Transaction& tx, Standstill standstill);
/// Writes how it ended; throws Error{Conflict} when it had ended already.
void end(db::Transaction& tx, const Standstill& standstill);
/// Takes back end(). Not when it has not ended, or when the person stands still again since.
void reopen(db::Transaction& tx, StandstillId id);

} // namespace wijkwerk::store::standstills
