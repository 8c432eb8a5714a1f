// SPDX-License-Identifier: EUPL-1.2
// Text made plain for searching and sorting: no capitals, no accents, no punctuation. The same on both engines.
#pragma once

#include <QByteArray>
#include <QString>

namespace wijkwerk {

/// `Çelik` → `celik`, `Jansen-Łoś` → `jansen los`, `'t Hart` → `t hart`, `IJsbrand` → `ijsbrand`, `O'Neill` → `oneill`.
/// Letters lose capitals and accents; ligatures become letters; apostrophes vanish; every other run of characters that
/// are neither letter nor digit becomes one space; none at the ends.
QString fold(QStringView text);
/// As fold(), in UTF-8, for text that is searched in memory.
QByteArray foldBytes(QStringView text);

/// Bytes that sort people as a Dutch list does (domain.md 7.4): main surname without prefix, then prefix, then
/// initials; capitals and accents ignored, IJ as two letters. Valid UTF-8 without zero bytes, so it can be stored as
/// text and compared byte by byte by any engine. A surname `.` (unknown in the BRP) sorts as empty.
QByteArray sortKey(QStringView surname, QStringView prefix, QStringView initials);

} // namespace wijkwerk
