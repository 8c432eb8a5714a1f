// SPDX-License-Identifier: EUPL-1.2
// The parts of a name that a list shows, read in one way wherever a query brings them along.
#pragma once

#include "core/db/statement.h"
#include "core/domain/name.h"

namespace wijkwerk::store {

/// The columns that readName() reads, of a participant that the query calls `p`.
#define WIJKWERK_NAME_COLUMNS                                                                                          \
    "p.first_names, p.initials, p.call_name, p.prefix, p.surname, p.partner_prefix, p.partner_surname, p.name_use"

/// The next eight columns as a name; sex and form of address are not among them.
PersonName readName(db::Statement& row);

} // namespace wijkwerk::store
