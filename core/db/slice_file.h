// SPDX-License-Identifier: EUPL-1.2
// A database that is a part of another file, as in a backup: opened for reading where it lies, without a copy of it.
#pragma once

#include "core/db/engine.h"
#include "core/keys/data_key.h"

namespace wijkwerk::db {

struct Slice {
    QString path;
    qint64 at = 0;
    qint64 bytes = 0;
};

/// Opens it with every limit of the house. The file must not change meanwhile. Throws as openSqlite().
std::unique_ptr<Engine> openSlice(const Slice& slice, const keys::DataKey& key,
                                  Fault whenLocked = Fault::WrongKeyOrDamaged);

} // namespace wijkwerk::db
