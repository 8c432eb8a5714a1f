// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl: the scores of a person.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QJsonArray>

using namespace wijkwerk::test;

TEST_CASE("wijkwerkctl shows the scores of a person, and what about equal means in the department", "[ctl]") {
    Ctl ctl;
    ctl.must("demo|@");
    bool trend = false;
    int sheets = 0;
    for (int person = 1; person <= 30; ++person) {
        const auto shown = ctl.must(("skills|@|" + QByteArray::number(person) + "|--json").constData()).json();
        sheets += int(shown[QStringLiteral("sheets")].toArray().size());
        const auto guide = shown[QStringLiteral("guideTrend")].toObject();
        trend = trend || guide[QStringLiteral("common")].toInt() >= 8;
        const auto difference = shown[QStringLiteral("raterDifference")].toObject();
        CHECK(difference[QStringLiteral("doubles")].toInt() > 0);
        CHECK_FALSE(difference[QStringLiteral("own")].toBool());
        CHECK(difference[QStringLiteral("mean")].toDouble() == 0.5);
    }
    CHECK(sheets > 10);
    CHECK(trend);
    CHECK(ctl.run("skills|@|99999").exit == 1);
}
