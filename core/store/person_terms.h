// SPDX-License-Identifier: EUPL-1.2
// Terms of people that no other fact shows. Rows are never changed: another takes the place of one.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/person_term.h"

#include <vector>

namespace wijkwerk::store::person_terms {

std::optional<PersonTerm> find(db::Database& database, PersonTermId id);
/// Those that count, newest first; also what was dealt with.
std::vector<PersonTerm> ofParticipant(db::Database& database, ParticipantId participant);
/// With `supersedes` it takes the place of that one; throws Error{Conflict} when another did so already.
PersonTermId add(db::Transaction& tx, PersonTerm term);

} // namespace wijkwerk::store::person_terms
