// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/csv.h"

#include <algorithm>
#include <map>

namespace wijkwerk::imports {

bool Row::isBlank() const {
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of(" \t\r\n") == std::string_view::npos;
    });
}

RowReader::RowReader(std::string_view text, char separator, std::size_t offset, int line)
    : m_text(text)
    , m_separator(separator)
    , m_at(std::min(offset, text.size()))
    , m_line(line) {}

bool RowReader::refuse(Problem problem, int line) {
    problem.row = line;
    m_refusal = std::move(problem);
    m_at = m_text.size();
    return false;
}

/// Steps over the line break at the current place.
void RowReader::endLine() {
    if (m_at >= m_text.size())
        return;
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

bool RowReader::next(Row& row) {
    row.cells.clear();
    row.unquoted.clear();
    m_patches.clear();
    if (m_refusal || m_at >= m_text.size())
        return false;
    row.line = m_line;
    row.offset = m_at;
    while (true) {
        if (row.cells.size() >= mostCells)
            return refuse(wrong(QStringLiteral("import_too_many_columns")), row.line);
        if (!readCell(row))
            return false;
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    row.length = m_at - row.offset;
    endLine();
    for (const Patch& patch : m_patches)
        row.cells[patch.cell] = std::string_view(row.unquoted).substr(patch.start, patch.length);
    return true;
}

bool RowReader::readCell(Row& row) {
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted(row);
    const char* const begin = m_text.data() + m_at;
    const char* const end = m_text.data() + m_text.size();
    const char* p = begin;
    const char separator = m_separator;
    while (p != end && *p != separator && *p != '\n' && *p != '\r')
        ++p;
    const auto length = static_cast<std::size_t>(p - begin);
    if (length > largestCell)
        return refuse(wrong(QStringLiteral("import_cell_too_big")), m_line);
    row.cells.emplace_back(begin, length);
    m_at += length;
    return true;
}

/// A cell that starts with a quote. What stands between the closing quote and the next separator belongs to it as well.
bool RowReader::readQuoted(Row& row) {
    const int firstLine = m_line;
    const std::size_t start = m_at + 1;
    const std::size_t patchStart = row.unquoted.size();
    bool plain = true;
    std::size_t from = start;
    std::size_t at = start;
    bool closed = false;
    for (; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '"') {
            if (at + 1 >= m_text.size() || m_text[at + 1] != '"') {
                closed = true;
                break;
            }
            row.unquoted.append(m_text.substr(from, at + 1 - from));
            plain = false;
            ++at;
            from = at + 1;
        } else if (c == '\n' || (c == '\r' && (at + 1 >= m_text.size() || m_text[at + 1] != '\n'))) {
            ++m_line;
        }
        if (at - start > largestCell)
            return refuse(wrong(QStringLiteral("import_cell_too_big")), firstLine);
    }
    if (!closed)
        return refuse(wrong(QStringLiteral("import_quote_open")), firstLine);
    std::size_t after = at + 1;
    while (after < m_text.size() && m_text[after] != m_separator && m_text[after] != '\n' && m_text[after] != '\r')
        ++after;
    if (at - start > largestCell || after - at - 1 > largestCell)
        return refuse(wrong(QStringLiteral("import_cell_too_big")), firstLine);
    if (plain && after == at + 1) {
        row.cells.push_back(m_text.substr(start, at - start));
    } else {
        row.unquoted.append(m_text.substr(from, at - from));
        row.unquoted.append(m_text.substr(at + 1, after - at - 1));
        m_patches.push_back({row.cells.size(), patchStart, row.unquoted.size() - patchStart});
        row.cells.emplace_back();
    }
    m_at = after;
    return true;
}

std::size_t separatorLine(std::string_view text) {
    if (text.size() < 5 || (text.substr(0, 4) != "sep=" && text.substr(0, 4) != "SEP="))
        return 0;
    std::size_t end = 5;
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end < text.size() && text[end] == '\n')
        ++end;
    return end > 5 || text.size() == 5 ? end : 0;
}

char guessSeparator(std::string_view text) {
    if (separatorLine(text) != 0)
        return text[4];
    constexpr std::size_t looked = std::size_t{64} << 10;
    const std::string_view start = text.substr(0, looked);
    char best = ';';
    std::size_t bestScore = 0;
    for (const char candidate : {';', '\t', ',', '|'}) {
        RowReader reader(start, candidate);
        Row row;
        std::map<std::size_t, std::size_t> rowsByCells;
        for (int rows = 0; rows < 20 && reader.next(row); ++rows)
            ++rowsByCells[row.cells.size()];
        // The row that was cut off by the 64 kB says nothing.
        std::size_t score = 0;
        for (const auto& [cells, rows] : rowsByCells)
            score = std::max(score, (cells - 1) * rows * rows);
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

QString quotedCell(const QString& text, QChar separator) {
    const bool quote = std::any_of(text.cbegin(), text.cend(),
                                   [&](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; }) ||
                       (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
    if (!quote)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QLatin1String("\"\""));
    return u'"' + quoted + u'"';
}

QString neutralCell(const QString& text) {
    static constexpr QStringView risky = u"=+-@\t\r";
    return !text.isEmpty() && risky.contains(text.front()) ? u'\'' + text : text;
}

} // namespace wijkwerk::imports
