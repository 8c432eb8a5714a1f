// SPDX-License-Identifier: EUPL-1.2
// The department file through SQLite itself. This is the one place that opens it; encryption will come here.
#pragma once

#include "core/db/engine.h"

namespace wijkwerk::db {

enum class FileMode { ReadOnly, ReadWrite };

/// Opens an existing file with every pragma and limit of the house, and asserts that they took. Throws Error.
std::unique_ptr<Engine> openSqlite(const QString& path, FileMode mode);

/// Version of the SQLite library in this process, `3.40.1`.
QString sqliteVersion();

} // namespace wijkwerk::db
