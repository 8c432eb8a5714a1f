// SPDX-License-Identifier: EUPL-1.2
// What is in a department file, so that two files can be compared: rows per table, and one sum over everything.
#pragma once

#include "core/db/database.h"

#include <QMap>

namespace wijkwerk::db {

struct Contents {
    QMap<QString, std::int64_t> rows; ///< by table
    QByteArray sum;                   ///< SHA-256 over names, columns and values, in hexadecimal digits

    bool operator==(const Contents&) const = default;
};

enum class Trace {
    Included,
    LeftOut, ///< that somebody was there: the journal with the keys of its chain, and the mark of the last transaction
             ///< (watch.h)
};

/// Reads everything once (about 0.1 s per 10 MB), as one state. Only for SQLite.
Contents contentsOf(Database& database, Trace trace = Trace::Included);

/// Throws Error{Damaged} with the first line of the check when the engine finds anything wrong.
void mustBeWhole(Database& database, const QString& path);

} // namespace wijkwerk::db
