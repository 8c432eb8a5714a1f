// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/csv.h"
#include "core/imports/decode.h"
#include "tests/support/catch.h"

#include <random>

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

struct Line {
    int line;
    std::vector<std::string> cells;
    bool operator==(const Line&) const = default;
};

std::vector<Line> readAll(std::string_view text, char separator = ';') {
    RowReader reader(text, separator);
    Row row;
    std::vector<Line> lines;
    while (reader.next(row))
        lines.push_back({row.line, {row.cells.begin(), row.cells.end()}});
    return lines;
}

QString refusalOf(std::string_view text, int& line) {
    RowReader reader(text, ';');
    Row row;
    while (reader.next(row)) {
    }
    line = reader.refusal() ? reader.refusal()->row : 0;
    return reader.refusal() ? reader.refusal()->code : QString();
}

} // namespace

namespace Catch {
template <>
struct StringMaker<Line> {
    static std::string convert(const Line& line) {
        std::string text = std::to_string(line.line) + ":";
        for (const auto& cell : line.cells)
            text += "[" + cell + "]";
        return text;
    }
};
} // namespace Catch

TEST_CASE("rows are read as RFC 4180 says and as programs write them") {
    using Lines = std::vector<Line>;
    CHECK(readAll("") == Lines{});
    CHECK(readAll("a") == Lines{{1, {"a"}}});
    CHECK(readAll("a;b\n") == Lines{{1, {"a", "b"}}});
    CHECK(readAll("a;b\nc;d") == Lines{{1, {"a", "b"}}, {2, {"c", "d"}}});
    CHECK(readAll("a\r\nb\rc\nd") == Lines{{1, {"a"}}, {2, {"b"}}, {3, {"c"}}, {4, {"d"}}});
    CHECK(readAll(";;\n") == Lines{{1, {"", "", ""}}});
    CHECK(readAll("a;\n") == Lines{{1, {"a", ""}}});
    CHECK(readAll("\n\na") == Lines{{1, {""}}, {2, {""}}, {3, {"a"}}});
    CHECK(readAll("\"a;b\";c") == Lines{{1, {"a;b", "c"}}});
    CHECK(readAll("\"\";\"\"") == Lines{{1, {"", ""}}});
    CHECK(readAll("\"zie \"\"dossier\"\"\";x") == Lines{{1, {"zie \"dossier\"", "x"}}});
    CHECK(readAll("\"\"\"\"") == Lines{{1, {"\""}}});
    CHECK(readAll("\"a\"b;c") == Lines{{1, {"ab", "c"}}});
    CHECK(readAll("a\"b\";c") == Lines{{1, {"a\"b\"", "c"}}});
    CHECK(readAll("5\" buis;c") == Lines{{1, {"5\" buis", "c"}}});
    CHECK(readAll("a,\"b,c\",d", ',') == Lines{{1, {"a", "b,c", "d"}}});
}

TEST_CASE("a line break inside quotes counts as a line but makes no row") {
    const auto lines = readAll("kop;opmerking\r\n1;\"een\r\ntwee\ndrie\rvier\"\r\n2;x\r\n");
    CHECK(lines ==
          std::vector<Line>{{1, {"kop", "opmerking"}}, {2, {"1", "een\r\ntwee\ndrie\rvier"}}, {6, {"2", "x"}}});
}

TEST_CASE("rows with too many and too few cells are read as they are") {
    CHECK(readAll("a;b;c\n1\n1;2;3;4\n") ==
          std::vector<Line>{{1, {"a", "b", "c"}}, {2, {"1"}}, {3, {"1", "2", "3", "4"}}});
}

TEST_CASE("several doubled quotes in one row keep their own text") {
    CHECK(readAll("\"a\"\"1\";x;\"b\"\"2\"\"\";\"c\"") == std::vector<Line>{{1, {"a\"1", "x", "b\"2\"", "c"}}});
}

TEST_CASE("a row can be read again from where it starts") {
    const std::string_view text = "a;b\r\n\"x\ny\";2\r\nlast;3";
    RowReader reader(text, ';');
    Row row;
    std::vector<Row> rows;
    while (reader.next(row))
        rows.push_back(row);
    REQUIRE(rows.size() == 3);
    CHECK(text.substr(rows[1].offset, rows[1].length) == "\"x\ny\";2");
    RowReader again(text, ';', rows[2].offset, rows[2].line);
    REQUIRE(again.next(row));
    CHECK(row.line == 4);
    CHECK(row.cells[0] == "last");
}

TEST_CASE("a quote that is never closed is refused with the line it opens on") {
    int line = 0;
    CHECK(refusalOf("a;b\n1;2\n3;\"vier\nvijf;zes\n", line) == QStringLiteral("import_quote_open"));
    CHECK(line == 3);
}

TEST_CASE("a cell of more than a megabyte is refused with its line") {
    int line = 0;
    const std::string big(largestCell + 1, 'x');
    CHECK(refusalOf("a;b\n1;" + big + "\n", line) == QStringLiteral("import_cell_too_big"));
    CHECK(line == 2);
    CHECK(refusalOf("a;b\n1;2\n1;\"" + big + "\"\n", line) == QStringLiteral("import_cell_too_big"));
    CHECK(line == 3);
    CHECK(refusalOf("a;b\n1;\"x\"" + big + "\n", line) == QStringLiteral("import_cell_too_big"));
    CHECK(refusalOf("a;b\n1;" + std::string(largestCell, 'x') + "\n", line).isEmpty());
}

TEST_CASE("a row of thousands of separators is refused") {
    int line = 0;
    CHECK(refusalOf("a\n" + std::string(5000, ';'), line) == QStringLiteral("import_too_many_columns"));
    CHECK(line == 2);
}

TEST_CASE("the separator is the one that makes a table of the first rows") {
    CHECK(guessSeparator("naam;plaats\nJan;Gouda\n") == ';');
    CHECK(guessSeparator("naam,plaats\nJan,Gouda\n") == ',');
    CHECK(guessSeparator("naam\tplaats\nJan\tGouda\n") == '\t');
    CHECK(guessSeparator("naam|plaats\nJan|Gouda\n") == '|');
    CHECK(guessSeparator("naam;opmerking\nJan;een, twee, drie\nPiet;vier, vijf\n") == ';');
    CHECK(guessSeparator("bedrag,naam\n\"1.234,56\",Jan\n\"2,5\",Piet; en Klaas\n") == ',');
    CHECK(guessSeparator("Caseload, gemaakt op 1-1-2026\n\nnaam;bsn;plaats\nJan;1;Gouda\nPiet;2;Delft\n") == ';');
    CHECK(guessSeparator("naam\nJan\n") == ';');
    CHECK(guessSeparator("") == ';');
    CHECK(guessSeparator("sep=,\na;b,c\n") == ',');
    CHECK(separatorLine("sep=;\r\na") == 7);
    CHECK(separatorLine("sep;a\n") == 0);
}

TEST_CASE("what is written as CSV is read back as it was") {
    const QStringList texts = {QStringLiteral("gewoon"),
                               QStringLiteral("met;punt"),
                               QStringLiteral("met \"aanhaling\""),
                               QStringLiteral("twee\nregels"),
                               QStringLiteral(" spatie "),
                               QString(),
                               QStringLiteral("\"")};
    QString line;
    for (const QString& text : texts)
        line += quotedCell(text) + u';';
    const std::string bytes = line.toStdString();
    const auto lines = readAll(bytes);
    REQUIRE(lines.size() == 1);
    for (int i = 0; i < texts.size(); ++i)
        CHECK(QString::fromStdString(lines[0].cells[static_cast<std::size_t>(i)]) == texts[i]);
}

TEST_CASE("cells that a spreadsheet would take for a formula get an apostrophe") {
    for (const char* text : {"=1+1", "+31612345678", "-5", "@SUM(A1)", "\tx", "\rx"})
        CHECK(neutralCell(QString::fromLatin1(text)) == u'\'' + QString::fromLatin1(text));
    CHECK(neutralCell(QStringLiteral("Jan")) == QStringLiteral("Jan"));
    CHECK(neutralCell(QStringLiteral("a=b")) == QStringLiteral("a=b"));
    CHECK(neutralCell({}).isEmpty());
}

TEST_CASE("two million random bytes are read or refused, and every row lies where it says") {
    std::mt19937 random(20261122);
    constexpr std::string_view likely = ";;,,\t\"\"\"\n\n\r\r= -0123abcXYZ\xE9\xC3\xA9\x80\x81";
    std::size_t total = 0;
    for (int round = 0; total < 2'000'000; ++round) {
        const std::size_t size = 1 + random() % 4000;
        QByteArray bytes;
        for (std::size_t i = 0; i < size; ++i)
            bytes += round % 2 == 0 ? likely[random() % likely.size()] : static_cast<char>(random());
        total += size;
        const Decoded decoded = decode(bytes);
        const std::string_view text = decoded.source.view();
        RowReader reader(text, guessSeparator(text));
        Row row;
        std::size_t end = 0;
        int line = 0;
        while (reader.next(row)) {
            const bool inOrder = row.offset >= end && row.line > line && row.offset + row.length <= text.size();
            if (!inOrder)
                FAIL("row out of place in round " << round);
            end = row.offset + row.length;
            line = row.line;
            for (const std::string_view cell : row.cells)
                cellText(cell, decoded.source.encoding);
        }
    }
    SUCCEED();
}
