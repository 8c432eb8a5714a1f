// SPDX-License-Identifier: EUPL-1.2
// Which libraries a process has loaded, and how many of them are a SQLite.
#pragma once

#include <QStringList>

namespace wijkwerk::test {

/// The files of this process that hold a SQLite others could call: a library, or a program that exports its own. Empty
/// when the only SQLite is linked into the program and kept to itself.
QStringList visibleSqlites();

/// Libraries in the memory map of this process whose name begins with libsqlite3 or libsqlcipher.
QStringList mappedSqlites();

/// What the system would load to run this program.
QByteArray librariesOf(const QString& program);

} // namespace wijkwerk::test
