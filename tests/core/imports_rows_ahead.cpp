// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/imports/rows_ahead.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::imports;

namespace {

/// A table with so many rows, client numbers 0, 1, 2 …
Table numbered(int rows) {
    QByteArray text("clientnummer;achternaam\n");
    for (int row = 0; row < rows; ++row)
        text += QByteArray::number(row) + ";Bos\n";
    return openTable(decode(text));
}

RowMapper mapperOf(const Table& table) {
    return {table, guessMapping(table.headers), QDate(2026, 11, 22)};
}

} // namespace

TEST_CASE("rows that are read ahead come in their order, each once") {
    const int count = GENERATE(1, 511, 512, 513, 1024, 3000);
    const Table table = numbered(count);
    TableReader reader(table);
    RowsAhead rows(mapperOf(table), [&reader](Row& row) { return reader.next(row); });
    int expected = 0;
    bool inOrder = true;
    while (const MappedRow* mapped = rows.next()) {
        inOrder = inOrder && mapped->row.line == expected + 2 &&
                  mapped->values.caseload.clientNumber == QString::number(expected);
        ++expected;
    }
    CHECK(inOrder);
    CHECK(expected == count);
    CHECK(rows.next() == nullptr);
}

TEST_CASE("what goes wrong while rows are read ahead is thrown where they are used") {
    const Table table = numbered(2000);
    TableReader reader(table);
    RowsAhead rows(mapperOf(table), [&reader, read = 0](Row& row) mutable {
        if (++read > 600)
            throw Error(Fault::DiskTrouble);
        return reader.next(row);
    });
    int seen = 0;
    const auto readAll = [&] {
        while (rows.next())
            ++seen;
    };
    CHECK_THROWS_AS(readAll(), Error);
    CHECK(seen == 512);
}

TEST_CASE("reading ahead can be left at any row") {
    const int used = GENERATE(0, 1, 512, 513);
    const Table table = numbered(5000);
    TableReader reader(table);
    RowsAhead rows(mapperOf(table), [&reader](Row& row) { return reader.next(row); });
    for (int row = 0; row < used; ++row)
        CHECK(rows.next() != nullptr);
}
