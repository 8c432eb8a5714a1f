// SPDX-License-Identifier: EUPL-1.2
// The file `*.wijkwerk`: made, recognised, opened, copied. A file that is refused keeps its bytes as they were.
#pragma once

#include "core/db/database.h"
#include "core/db/file_header.h"
#include "core/db/sqlite_engine.h"

namespace wijkwerk::db {

/// Puts the first things in a file that is being made; `unfinished` is where it is meanwhile.
using Fill = std::function<void(Database& database, const QString& unfinished)>;

/// Makes a new department file with the current schema, encrypted with this key and readable by its owner only. It
/// appears under its name when it is complete, `fill` included: a file that could not be filled, or a program that dies
/// halfway, leaves nothing under that name. Throws Error{FileExists} when there is something at that path.
void createDepartmentFile(const QString& path, const keys::DataKey& key, const Actor& actor, const Clock& clock,
                          const Fill& fill = {});

/// Opens an existing department file. Before SQLite sees it, its first bytes are looked at; each way of not being
/// ours has its own Fault: FileMissing, FileEmpty, NotADepartment, ForeignDatabase, NotEncrypted, NewerVersion,
/// Damaged, Altered, HotJournal (a change that was not finished and cannot be undone here, or may be at work
/// elsewhere), NoPermission. A file that the key does not open is WrongKeyOrDamaged, or Damaged when
/// the key is proven. An older file is first copied beside itself and then migrated (ReadWrite only); without room for
/// that it stays as it is: NoRoom.
Database openDepartmentFile(const QString& path, const keys::DataKey& key, FileMode mode, const Actor& actor,
                            const Clock& clock, KeyProof proof = KeyProof::None);

/// A complete copy under a new name, encrypted with the key of the original, verified and then put in place, with a
/// copy of the slots of the original beside it. Throws Error{FileExists}.
void backupTo(Database& database, const keys::DataKey& key, const QString& target);

/// The file that a connection has open; empty on a server.
QString pathOf(Database& database);

/// True when the file and its folder can be written by this process.
bool isWritable(const QString& path);

} // namespace wijkwerk::db
