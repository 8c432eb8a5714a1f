// SPDX-License-Identifier: EUPL-1.2
// Retention rules, who is kept longer, and what the rules need to know of everybody.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/retention.h"

namespace wijkwerk::store::retention {

/// By result, older ones first.
std::vector<RetentionRule> rules(db::Database& database);
std::optional<RetentionRule> rule(db::Database& database, RetentionRuleId id);
RetentionRuleId addRule(db::Transaction& tx, RetentionRule rule);
/// Throws Error{Conflict} when it was changed since it was read.
void updateRule(db::Transaction& tx, const RetentionRule& after);

/// Of one person, lifted ones included, newest first.
std::vector<LegalHold> holdsOf(db::Database& database, ParticipantId participant);
/// Of everybody, without those that were lifted.
std::vector<LegalHold> holds(db::Database& database);
std::optional<LegalHold> hold(db::Database& database, LegalHoldId id);
LegalHoldId addHold(db::Transaction& tx, LegalHold hold);
/// Throws Error{Conflict} when it was lifted or changed already.
void liftHold(db::Transaction& tx, const LegalHold& hold);

/// When the person was anonymised; nothing as long as he is known.
std::optional<QDate> anonymisedOn(db::Database& database, ParticipantId participant);

/// Everybody who is still known.
std::vector<PersonFacts> facts(db::Database& database);
/// Of one person; nothing when he is not there or no longer known.
std::optional<PersonFacts> factsOf(db::Database& database, ParticipantId participant);

} // namespace wijkwerk::store::retention
