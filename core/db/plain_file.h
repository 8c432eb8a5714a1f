// SPDX-License-Identifier: EUPL-1.2
// A department file of before encryption: looked at, and copied into an encrypted one. Nothing else opens such a file.
#pragma once

#include "core/db/contents.h"
#include "core/db/reencrypt.h"
#include "core/db/sqlite_engine.h"

namespace wijkwerk::db {

/// Whether it is a department of ours that is not encrypted, by its first bytes. False in a build for practice, to
/// which every department is like that, and for a file that is not there.
bool isPlainDepartment(const QString& path);

/// Opens it to read in, or to keep other writers out of it. Throws ForeignDatabase, NewerVersion, Damaged and the like.
Database openPlainDepartment(const QString& path, FileMode mode, const Actor& actor, const Clock& clock);

/// Makes an encrypted file of it that takes its place; before that moment `settle` writes in the new file (it is of the
/// newest version then) and keeps the slots and another name of the plain file. What is in the two was compared before:
/// integrity, rows and sum; `settle` gets what was found. The caller holds the lock. Throws Damaged when they differ or
/// the plain file is not whole, and as replaceByFile(): unless OutcomeUnknown was thrown the plain file still has its
/// name.
void encryptPlainDepartment(const QString& path, const keys::DataKey& key, const Actor& actor, const Clock& clock,
                            const std::function<void(Database&, const Contents&)>& settle,
                            const Progress& progress = {});

/// Overwrites a file with zeros, makes that durable and removes it, with its name. From the end: as long as any of it
/// is left its first page is, by which it is known, so that it can be destroyed again when this was stopped halfway. On
/// a disk that keeps old blocks (SSD, snapshots) parts may live on: only encryption of the disk helps there. Throws
/// NoPermission or DiskTrouble.
void destroyFile(const QString& path);

} // namespace wijkwerk::db
