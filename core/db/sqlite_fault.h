// SPDX-License-Identifier: EUPL-1.2
// What an error of SQLite is called here. Only for the files of core/db that speak to SQLite itself.
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace wijkwerk::db {

/// The fault of an (extended) result code alone.
Fault faultOfSqlite(int extendedCode);

/// The fault of what a call on this connection just gave back.
Fault faultOfSqlite(sqlite3* handle, int code);

} // namespace wijkwerk::db
