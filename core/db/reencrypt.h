// SPDX-License-Identifier: EUPL-1.2
// Another key for a department file. At every moment there is a whole file under its name, encrypted with the old key
// or with the new one; which slots belong to it is not known here.
#pragma once

#include "core/db/database.h"
#include "core/keys/data_key.h"

namespace wijkwerk::db {

/// `done` of `total`; false stops the work with Error{Cancelled}, and then nothing has changed.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

/// Makes a copy hidden beside the file, encrypts it with `newKey`, lets `fill` write in it, verifies it and puts it in
/// place of the file. The caller holds the lock on the department (FileLock) and has no connection to it. Meanwhile
/// nobody can write in the file. Throws as openDepartmentFile() and replaceByFile() do: unless OutcomeUnknown was
/// thrown the file is as it was.
void reencrypt(const QString& path, const keys::DataKey& key, const keys::DataKey& newKey, const Actor& actor,
               const Clock& clock, const std::function<void(Database&)>& fill = {}, const Progress& progress = {});

} // namespace wijkwerk::db
