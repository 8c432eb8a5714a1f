// SPDX-License-Identifier: EUPL-1.2
// Earlier work that counts for the chain (BW 7:668a lid 2), and that somebody asked for it.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/contract.h"

namespace wijkwerk::store::prior_employment {

std::optional<PriorEmployment> find(db::Database& database, PriorEmploymentId id);
/// Not withdrawn, by first day.
std::vector<PriorEmployment> ofParticipant(db::Database& database, ParticipantId participant);
/// The same with those that were withdrawn.
std::vector<PriorEmployment> everOf(db::Database& database, ParticipantId participant);
/// Of everybody, not withdrawn; by person and first day.
std::vector<PriorEmployment> all(db::Database& database);
PriorEmploymentId add(db::Transaction& tx, PriorEmployment prior);
/// It was not so. Throws Error{Conflict} when it was changed since it was read.
void withdraw(db::Transaction& tx, const PriorEmployment& prior);

std::optional<PriorEmploymentAsked> asked(db::Database& database, ParticipantId participant);
void setAsked(db::Transaction& tx, const PriorEmploymentAsked& asked);

} // namespace wijkwerk::store::prior_employment
