// SPDX-License-Identifier: EUPL-1.2
// All rows that are held on one person, table by table, as they are stored. A test reads the schema and fails when a
// table that leads to a person is not among them.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"

#include <vector>

namespace wijkwerk::store::person_rows {

/// What a cell holds, so that it can be shown.
enum class CellKind {
    Text,   ///< words of people
    Name,   ///< of a worker or a workplace
    Code,   ///< a short word of the list Column::set
    Date,   ///< yyyy-mm-dd
    Born,   ///< the same, parts may be unknown
    Moment, ///< UTC
    Flag,   ///< 0 or 1
    Number,
    Hours,    ///< hundredths
    Money,    ///< cents
    Weekdays, ///< bits
    Address,  ///< JSON
    Columns,  ///< JSON object of names and texts
    Parts,    ///< of a journal line
    Markup,   ///< a frozen letter
};

struct Column {
    const char* key; ///< also the key in JSON
    const char* sql;
    CellKind kind;
    const char* set = ""; ///< of a Code
};

struct Cell {
    const Column* column = nullptr;
    QString value; ///< empty for none
};

struct Row {
    std::int64_t id = 0; ///< unique within the table and the person
    std::vector<Cell> cells;
};

struct Table {
    const char* name;
    std::vector<Row> rows; ///< oldest first
};

/// In the order in which people read a dossier; tables without rows too.
std::vector<Table> ofParticipant(db::Database& database, ParticipantId participant);

} // namespace wijkwerk::store::person_rows
