// SPDX-License-Identifier: EUPL-1.2
// A department as an older version of the program made it: what later migrations added is taken away again.
#pragma once

#include "core/db/database.h"

namespace wijkwerk::test {

/// Takes away every table, column and index of the migrations after `version`, newest first, and writes the version
/// down. What those migrations wrote in rows of older tables stays.
void goBackTo(db::Database& database, int version);

} // namespace wijkwerk::test
