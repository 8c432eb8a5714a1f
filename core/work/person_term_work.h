// SPDX-License-Identifier: EUPL-1.2
// Terms of a person that no other fact shows: written down, put right, dealt with. For who may make letters.
#pragma once

#include "core/domain/person_term.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Writes it down, or puts `term.supersedes` right (of the same person and kind). A measurement that is next lies after
/// the last one. Problems: `day_missing`, `date_in_future`, `term_due_before`, `term_closed`.
Outcome<PersonTermId> keepTerm(db::Transaction& tx, PersonTerm term);
/// Dealt with on that day: it is asked no more.
Outcome<PersonTermId> endTerm(db::Transaction& tx, PersonTermId id, QDate on);

} // namespace wijkwerk::work
