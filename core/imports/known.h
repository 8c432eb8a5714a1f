// SPDX-License-Identifier: EUPL-1.2
// What a department knows of people already, as far as an import must recognise them.
#pragma once

#include "core/db/database.h"
#include "core/imports/plan.h"

namespace wijkwerk::imports {

/// One set of queries; about 200 bytes a person. `fetch` reads through `database`, which must outlive it and belong to
/// the same thread.
Known knownOf(db::Database& database, ListKind list = ListKind::Caseload);
/// How many acts were written down so far. Grows with everything that is written, so a plan is as new as the department
/// when this equals Plan::asOf.
std::int64_t actsSoFar(db::Database& database);

} // namespace wijkwerk::imports
