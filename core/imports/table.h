// SPDX-License-Identifier: EUPL-1.2
// A file as a table: where its header is, which rows below it count. Report titles above and totals below are left out.
#pragma once

#include "core/imports/csv.h"
#include "core/imports/decode.h"

#include <QStringList>

namespace wijkwerk::imports {

/// How a file is cut into a table; guessed, and corrected by the user.
struct Layout {
    char separator = ';';
    int headerLine = 1; ///< line of the file on which the header starts; 0 when there is none
    bool operator==(const Layout&) const = default;
};

/// The header is the row among the first 30 in which most cells are known names of columns; else the first row that is
/// as wide as most rows, unless it looks like data.
Layout guessLayout(const Source& source);

struct Table {
    Source source;
    Layout layout;
    QStringList headers;         ///< `Kolom 3` where a header is empty or there is none
    std::size_t firstOffset = 0; ///< of the first row below the header
    int firstLine = 1;
    Problems problems; ///< of the file as a whole; a Wrong one means that no row can be read
};

/// Reads the header. Without a layout it is guessed.
Table openTable(Decoded decoded, std::optional<Layout> layout = {});

/// Reads the rows that count, one after the other: blank rows, totals at the foot and a repeated header are stepped
/// over.
class TableReader {
public:
    explicit TableReader(const Table& table);
    /// Goes on from a row that was read before.
    TableReader(const Table& table, std::size_t offset, int line);

    bool next(Row& row);
    const std::optional<Problem>& refusal() const { return m_reader.refusal(); }
    int skipped() const { return m_skipped; } ///< rows stepped over, blank ones not counted
    std::size_t offset() const { return m_reader.offset(); }

private:
    bool isRepeatedHeader(const Row& row) const;

    const Table* m_table;
    RowReader m_reader;
    int m_skipped = 0;
};

/// The first rows as text, for a preview.
std::vector<QStringList> firstRows(const Table& table, int count);
/// All cells of the row that starts at `offset`, as text.
QStringList rowAt(const Table& table, std::size_t offset, int line);

} // namespace wijkwerk::imports
