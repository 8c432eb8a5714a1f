// SPDX-License-Identifier: EUPL-1.2
// Rows of a CSV file as views on its bytes: RFC 4180 and what programs make of it. Nothing is known here of columns.
#pragma once

#include "core/base/problem.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wijkwerk::imports {

/// Limits that keep a broken file from eating the memory: bytes in a cell, cells in a row.
constexpr std::size_t largestCell = std::size_t{1} << 20;
constexpr std::size_t mostCells = 4096;

/// One row. The views point into the file, or into `unquoted` where a doubled quote had to be undone; they hold until
/// the next row is read into the same Row.
struct Row {
    int line = 0;           ///< line of the file it starts on, 1 is the first; line breaks in quotes count
    std::size_t offset = 0; ///< of its first byte
    std::size_t length = 0; ///< bytes, the line break at its end left out
    std::vector<std::string_view> cells;
    std::string unquoted;

    bool isBlank() const; ///< only empty cells and spaces
};

/// Reads rows one after the other. A line ends with CRLF, LF or CR; a quoted cell may hold line breaks, separators and
/// doubled quotes. A quote inside an unquoted cell is an ordinary character.
class RowReader {
public:
    RowReader(std::string_view text, char separator, std::size_t offset = 0, int line = 1);

    /// False at the end of the text and when the file is refused.
    bool next(Row& row);
    /// Why reading stopped: a quote that is never closed, a cell over 1 MB, more than 4096 cells.
    const std::optional<Problem>& refusal() const { return m_refusal; }
    std::size_t offset() const { return m_at; }
    int line() const { return m_line; }

private:
    struct Patch {
        std::size_t cell, start, length;
    };
    bool readCell(Row& row);
    bool readQuoted(Row& row);
    bool refuse(Problem problem, int line);
    void endLine();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at;
    int m_line;
    std::vector<Patch> m_patches;
    std::optional<Problem> m_refusal;
};

/// The separator that gives the first rows the most columns of equal number: `;`, TAB, `,` or `|`. A first line `sep=;`
/// (Excel) is obeyed.
char guessSeparator(std::string_view text);
/// Length of such a `sep=` line with its line break; 0 when there is none.
std::size_t separatorLine(std::string_view text);

/// A cell as RFC 4180 wants it: in quotes where it holds a quote, the separator, a line break or spaces at an end.
QString quotedCell(const QString& text, QChar separator = u';');
/// A cell that no spreadsheet takes for a formula: text that starts with = + - @ TAB or CR gets an apostrophe before it
/// (domain.md 7.7). Reading a field takes it away again.
QString neutralCell(const QString& text);

} // namespace wijkwerk::imports
