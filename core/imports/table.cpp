// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/table.h"

#include "core/imports/fields.h"
#include "core/imports/mapping.h"

#include <algorithm>
#include <map>

namespace wijkwerk::imports {
namespace {

constexpr int looked = 30;

struct Seen {
    int line = 0;
    std::size_t cells = 0;
    int known = 0;     ///< cells that are known names of columns
    bool data = false; ///< holds a date, a number of five digits or more, or an e-mail address
};

bool looksLikeData(const QString& cell) {
    const auto digits = std::count_if(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= 5 || cell.contains(u'@') || (digits > 0 && digits == cell.size());
}

Seen seen(const Row& row, Encoding encoding) {
    Seen seen{row.line, row.cells.size(), 0, false};
    for (const std::string_view cell : row.cells) {
        const QString text = cellText(trimmed(cell.substr(0, 200)), encoding);
        if (text.isEmpty())
            continue;
        seen.known += guessTarget(text) != Target::Keep;
        seen.data = seen.data || looksLikeData(text);
    }
    return seen;
}

std::vector<Seen> firstSeen(const Source& source, char separator, std::size_t from) {
    RowReader reader(source.view(), separator, from, from == 0 ? 1 : 2);
    Row row;
    std::vector<Seen> rows;
    while (rows.size() < looked && reader.next(row)) {
        if (!row.isBlank())
            rows.push_back(seen(row, source.encoding));
    }
    return rows;
}

std::size_t usualWidth(const std::vector<Seen>& rows) {
    std::map<std::size_t, int> count;
    for (const Seen& row : rows)
        ++count[row.cells];
    std::size_t width = 0;
    int most = 0;
    for (const auto& [cells, times] : count) {
        if (times >= most) {
            most = times;
            width = cells;
        }
    }
    return width;
}

int guessHeaderLine(const std::vector<Seen>& rows) {
    const auto best =
        std::max_element(rows.begin(), rows.end(), [](const Seen& a, const Seen& b) { return a.known < b.known; });
    if (best == rows.end())
        return 0;
    if (best->known >= 2 || (best->known == 1 && rows.size() > 0 && !best->data))
        return best->line;
    const std::size_t width = usualWidth(rows);
    for (const Seen& row : rows) {
        if (row.cells == width)
            return row.data ? 0 : row.line;
    }
    return 0;
}

QString nameOfColumn(qsizetype index) {
    return QStringLiteral("Kolom %1").arg(index + 1);
}

/// Rows at the foot like `Totaal;2245` or `Aantal records: 12`.
bool isTotal(const Row& row, std::size_t width) {
    std::size_t filled = 0;
    std::string_view first;
    for (const std::string_view cell : row.cells) {
        const std::string_view text = trimmed(cell);
        if (text.empty())
            continue;
        if (filled++ == 0)
            first = text;
    }
    if (width < 3 || filled > std::max<std::size_t>(2, width / 4))
        return false;
    std::string lower;
    for (const char c : first.substr(0, 12))
        lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    for (const std::string_view word :
         {"totaal", "subtotaal", "eindtotaal", "aantal", "einde", "total", "gegenereerd", "printdatum", "bron:"}) {
        const bool whole = lower.size() <= word.size() || lower[word.size()] < 'a' || lower[word.size()] > 'z';
        if (whole && std::string_view(lower).starts_with(word)) // somebody may be called Eindema
            return true;
    }
    return false;
}

} // namespace

Layout guessLayout(const Source& source) {
    Layout layout;
    layout.separator = guessSeparator(source.view());
    layout.headerLine = guessHeaderLine(firstSeen(source, layout.separator, separatorLine(source.view())));
    return layout;
}

Table openTable(Decoded decoded, std::optional<Layout> layout) {
    Table table;
    table.source = std::move(decoded.source);
    table.problems = std::move(decoded.problems);
    if (hasWrong(table.problems))
        return table;
    table.layout = layout.value_or(guessLayout(table.source));
    const std::size_t start = separatorLine(table.source.view());
    RowReader reader(table.source.view(), table.layout.separator, start, start == 0 ? 1 : 2);
    table.firstOffset = start;
    table.firstLine = reader.line();
    Row row;
    std::size_t width = 0;
    bool found = table.layout.headerLine == 0;
    while (reader.next(row)) {
        width = row.cells.size();
        if (found)
            break;
        if (row.line < table.layout.headerLine)
            continue;
        for (const std::string_view cell : row.cells)
            table.headers << oneLine(cellText(trimmed(cell), table.source.encoding));
        table.firstOffset = reader.offset();
        table.firstLine = reader.line();
        found = true;
        break;
    }
    while (static_cast<std::size_t>(table.headers.size()) < width)
        table.headers << QString();
    while (table.layout.headerLine > 0 && table.headers.size() > 1 && table.headers.back().isEmpty())
        table.headers.removeLast(); // a separator at the end of every line is no column
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        if (table.headers[i].isEmpty())
            table.headers[i] = nameOfColumn(i);
    }
    if (reader.refusal())
        table.problems.push_back(*reader.refusal());
    else if (!TableReader(table).next(row))
        table.problems.push_back(wrong(QStringLiteral("import_no_rows")));
    return table;
}

TableReader::TableReader(const Table& table)
    : TableReader(table, table.firstOffset, table.firstLine) {}

TableReader::TableReader(const Table& table, std::size_t offset, int line)
    : m_table(&table)
    , m_reader(table.source.view(), table.layout.separator, offset, line) {}

bool TableReader::isRepeatedHeader(const Row& row) const {
    if (m_table->layout.headerLine == 0 || row.cells.size() < static_cast<std::size_t>(m_table->headers.size()) ||
        row.cells.size() < 2)
        return false;
    for (qsizetype i = 0; i < m_table->headers.size(); ++i) {
        const std::string_view cell = row.cells[static_cast<std::size_t>(i)];
        const bool unnamed = trimmed(cell).empty() && m_table->headers[i] == nameOfColumn(i);
        if (!unnamed && oneLine(cellText(trimmed(cell), m_table->source.encoding)) != m_table->headers[i])
            return false;
    }
    return true;
}

bool TableReader::next(Row& row) {
    while (m_reader.next(row)) {
        if (row.isBlank())
            continue;
        if (isRepeatedHeader(row) || isTotal(row, static_cast<std::size_t>(m_table->headers.size()))) {
            ++m_skipped;
            continue;
        }
        return true;
    }
    return false;
}

std::vector<QStringList> firstRows(const Table& table, int count) {
    std::vector<QStringList> rows;
    TableReader reader(table);
    Row row;
    while (static_cast<int>(rows.size()) < count && reader.next(row)) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << cellText(cell, table.source.encoding);
        rows.push_back(std::move(cells));
    }
    return rows;
}

QStringList rowAt(const Table& table, std::size_t offset, int line) {
    RowReader reader(table.source.view(), table.layout.separator, offset, line);
    Row row;
    QStringList cells;
    if (reader.next(row)) {
        for (const std::string_view cell : row.cells)
            cells << cellText(cell, table.source.encoding);
    }
    return cells;
}

} // namespace wijkwerk::imports
