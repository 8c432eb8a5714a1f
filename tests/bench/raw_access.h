// SPDX-License-Identifier: EUPL-1.2
// Departments as the peers of the bench open them: with sqlite3 and nothing else.
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace wijkwerk::bench {

/// The key that lies open beside a department, in the form SQLCipher takes as it is: x'…'. Empty in a build without
/// encryption.
QByteArray rawKeyOf(const QString& path);

/// Throws std::runtime_error.
sqlite3* rawOpen(const QString& path, int flags);

/// Where raw_import looks for the keys of its two files.
void offerRawKeys(const QString& full, const QString& empty);

/// Puts a copy without encryption beside the department, for programs that know no key; its name ends in .plain.
QString plainCopyOf(const QString& path);

} // namespace wijkwerk::bench
