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

/// Whether this key opens the file, without changing anything. Throws DiskTrouble, NoPermission and the like when that
/// cannot be told. Always true in a build for practice.
bool keyOpens(const QString& path, const keys::DataKey& key);

/// Encrypts a file that nobody else knows of (a copy that is being made) with another key, in place and not safe
/// against a kill. Throws what SQLite says.
void changeKey(const QString& path, const keys::DataKey& key, const keys::DataKey& newKey);

/// A file of before encryption, with the same settings. Only for core/db/plain_file. Throws NotADepartment when the
/// file is encrypted.
std::unique_ptr<Engine> openPlainSqlite(const QString& path, FileMode mode);

/// An empty database that is gone with its connection.
std::unique_ptr<Engine> openInMemory();

/// Copies all of a plain database into an empty file, which is encrypted with this key from its first byte on; making
/// it durable is left to who puts it in place.
void exportPlain(const QString& plain, const QString& target, const keys::DataKey& key);

/// The file as it is on the disk, through the connection that has it open (see raw_file): its size, and bytes of it.
/// They hold together only inside a transaction or a Reading that has begun to read. Throws DiskTrouble.
qint64 rawSize(Engine& engine);
QByteArray rawBytes(Engine& engine, qint64 at, qint64 length);

/// Version of the SQLite library in this process, `3.40.1`.
QString sqliteVersion();

} // namespace wijkwerk::db
