// SPDX-License-Identifier: EUPL-1.2
// Numbered migrations, only forward: resources/schema/NNN_name.sql, one transaction each.
#pragma once

#include "core/db/database.h"

namespace wijkwerk::db {

struct Migration {
    int version = 0;
    QString name;
    QString text; ///< as written, with the words of dialect
};

/// All migrations this program carries, in order.
const std::vector<Migration>& migrations();
/// The version a file has after all of them.
int currentVersion();
/// Version of the open database; 0 when it has no schema yet.
int versionOf(Database& database);
/// Applies what is missing. Each migration is old or new, never half. Throws Error{NewerVersion} when the database is
/// ahead of this program.
void migrate(Database& database);
/// Applies those up to this version.
void migrate(Database& database, int version);

} // namespace wijkwerk::db
