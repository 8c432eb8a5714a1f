// SPDX-License-Identifier: EUPL-1.2
// How a department is built: its tables, indexes, triggers and views. Who has the key can add to that with another
// program, and a trigger or a view then runs in ours.
#pragma once

#include "core/db/database.h"

namespace wijkwerk::db {

/// Every part that was made with SQL, by name: `table note create table note (…)`, white space evened out. Only for
/// SQLite.
QStringList buildOf(Database& database);

/// Throws Error{Altered} when the database is not built as the migrations up to its version build it. Of version 0,
/// which was never released, only triggers and views are refused.
void requireOwnBuild(Database& database, const QString& path);

} // namespace wijkwerk::db
