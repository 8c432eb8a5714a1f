// SPDX-License-Identifier: EUPL-1.2
// How SQLite gets its key, and how one sees that it really encrypts. The PRAGMA that sets a key is never trusted: a
// library without encryption accepts it and writes on in the clear.
#pragma once

#include "core/base/error.h"
#include "core/keys/data_key.h"

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace wijkwerk::db {

/// False only in a build for practice (WIJKWERK_PLAIN); such a program says so in every window.
bool encrypts();

/// Version of SQLCipher in this process, `4.6.1 community`; empty when it cannot encrypt.
QString cipherVersion();

/// Whether these first bytes of a file are those of SQLite without encryption.
bool isPlainSqlite(const QByteArray& begin);

/// Gives a connection that was just opened its key, checks that it is SQLCipher 4 that takes it, with the page size and
/// authentication of the house, and reads for the first time. Throws `whenLocked` when the file cannot be read with
/// this key, Fault::Internal when this library does not encrypt. Does nothing in a build for practice.
void unlock(sqlite3* handle, const keys::DataKey& key, Fault whenLocked);

/// Gives a connection that was just opened its key and tells whether it can read with it. Throws the Fault of any other
/// trouble.
bool opensWith(sqlite3* handle, const keys::DataKey& key);

/// Writes every page of an unlocked database again under another key. Throws what SQLite says.
void encryptAnew(sqlite3* handle, const keys::DataKey& newKey);

/// Throws Fault::NotEncrypted when the file on disk begins as plain SQLite does. Does nothing in a build for practice.
void assertEncrypted(const QString& path);

} // namespace wijkwerk::db
