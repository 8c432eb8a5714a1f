// SPDX-License-Identifier: EUPL-1.2
// The department file through SQLite itself. This is the one place that opens it, and gives it its key (cipher.h).
#pragma once

#include "core/db/engine.h"
#include "core/keys/data_key.h"

namespace wijkwerk::db {

enum class FileMode { ReadOnly, ReadWrite };

/// Opens an existing file with every pragma and limit of the house, and asserts that they took; an empty file becomes
/// a database encrypted with this key. Throws Error: NotEncrypted for plain SQLite, `whenLocked` when the key does not
/// open it.
std::unique_ptr<Engine> openSqlite(const QString& path, const keys::DataKey& key, FileMode mode,
                                   Fault whenLocked = Fault::WrongKeyOrDamaged);

/// Version of the SQLite library in this process, `3.40.1`.
QString sqliteVersion();

} // namespace wijkwerk::db
