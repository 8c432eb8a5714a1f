// SPDX-License-Identifier: EUPL-1.2
#include "core/base/bsn_mask.h"
#include "tests/support/catch.h"

using namespace wijkwerk;

TEST_CASE("a BSN in free text is masked however it was typed, other numbers stay") {
    struct Row {
        const char* text;
        const char* masked;
    };
    const Row rows[] = {
        {"bsn 123456782 een", "bsn •••••6782 een"},
        {"bsn 1234.56.782", "bsn ••••.•6.782"},
        {"1234 56 782 en 111222333", "•••• •6 782 en •••••2333"},
        {"123456789", "123456789"},                         // fails the eleven test
        {"id 912246094960725887", "id 912246094960725887"}, // longer
        {"bel 06 12 34 56 78", "bel 06 12 34 56 78"},
        {"2026-11-24", "2026-11-24"},
        {"", ""},
    };
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(withBsnMasked(QString::fromUtf8(row.text)) == QString::fromUtf8(row.masked));
        CHECK(holdsBsn(QString::fromUtf8(row.text)) == (qstrcmp(row.text, row.masked) != 0));
    }
    CHECK(firstBsnIn(QStringLiteral("nr 123.456.782")) == QStringLiteral("123456782"));
}
