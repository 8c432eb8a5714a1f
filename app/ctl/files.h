// SPDX-License-Identifier: EUPL-1.2
// Files beside the department that a verb reads or writes whole: saved columns, reports, letters.
#pragma once

#include <QByteArray>
#include <QString>

namespace wijkwerk::ctl {

/// Throws Error{FileMissing, NotUnderstood (a folder), NoPermission, DiskTrouble}.
QByteArray readFile(const QString& path);
/// The file is there whole or not at all, for its owner alone; one that was there is replaced. Throws
/// Error{FileMissing} when its folder is not there, FileExists when it is a folder, and what replaceFile throws.
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace wijkwerk::ctl
