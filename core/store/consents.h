// SPDX-License-Identifier: EUPL-1.2
// What people agreed to, and what they withdrew.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/consent.h"

namespace wijkwerk::store::consents {

std::optional<Consent> find(db::Database& database, ConsentId id);
/// Newest first; past and withdrawn ones too.
std::vector<Consent> ofParticipant(db::Database& database, ParticipantId participant);
/// Not withdrawn, last day between these two, soonest first; of people who are not archived.
std::vector<Consent> endingBetween(db::Database& database, QDate from, QDate until);
ConsentId add(db::Transaction& tx, Consent consent);
/// Writes the withdrawal, nothing else. Throws Error{Conflict} when it was changed since it was read.
void withdraw(db::Transaction& tx, const Consent& withdrawn);

} // namespace wijkwerk::store::consents
