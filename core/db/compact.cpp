// SPDX-License-Identifier: EUPL-1.2
#include "core/db/compact.h"

namespace wijkwerk::db {

void compact(Database& database) {
    const bool file = database.kind() == EngineKind::Sqlite;
    database.execute(file ? QStringLiteral("vacuum") : QStringLiteral("vacuum full"));
    // The planner keeps samples of values; those of now take the place of those of before.
    database.execute(QStringLiteral("analyze"));
}

} // namespace wijkwerk::db
