// SPDX-License-Identifier: EUPL-1.2
// Is a backup what it says it is? It is really opened, where it lies, and compared with its manifest.
#pragma once

#include "core/backup/manifest.h"
#include "core/db/slice_file.h"
#include "core/keys/slot_table.h"

#include <functional>

namespace wijkwerk::backup {

/// `done` of `total` bytes or steps; false stops the work with Error{Cancelled}.
using GoOn = std::function<bool(qint64 done, qint64 total)>;
void requireGoOn(const GoOn& goOn, qint64 done, qint64 total);

/// Throws BackupDamaged unless the SHA-256 of the database part is that of the header. Needs no key.
void verifyBytes(const QString& path, const Header& header, const GoOn& goOn = {});

/// Everything: header, bytes, slot table, manifest; then the database itself: opened with the key, every page
/// authenticated, integrity and references checked, and its facts equal to those of the manifest. Throws NotABackup,
/// NewerVersion, BackupDamaged, WrongKeyOrDamaged (the backup is whole, but of another key) or Cancelled.
Manifest verify(const QString& path, const keys::DataKey& key, const GoOn& goOn = {});

/// Who can open a backup. Problems: slots_damaged, slots_newer.
keys::Answer<keys::SlotTable> slotTableOf(const Header& header);

/// The database in a backup, for looking: its path and place.
db::Slice sliceOf(const QString& path, const Header& header);
/// Opened for reading. Throws BackupDamaged, WrongKeyOrDamaged.
db::Database openForReading(const QString& path, const Header& header, const keys::DataKey& key);
/// Throws BackupDamaged with this path unless the open database is whole and has these facts.
void requireWhole(db::Database& database, const Facts& facts, const QString& path);

} // namespace wijkwerk::backup
