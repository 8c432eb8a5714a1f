// SPDX-License-Identifier: EUPL-1.2
// Terms of a person and duties of the department through wijkwerkctl.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace wijkwerk;
using test::Ctl;

TEST_CASE("wijkwerkctl records a term, shows its deadline with its sum, and ends it") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    const QString id = ctl.must("terms|add|@|1|--kind|objection|--from|2026-11-02|--committee|--json")
                           .json()
                           .value(QLatin1String("termId"))
                           .toString();
    REQUIRE_FALSE(id.isEmpty());
    const auto deadline = [&]() -> QJsonObject {
        const auto found =
            ctl.must("deadlines|@|--person|1|--all|--json").json().value(QLatin1String("deadlines")).toArray();
        for (const auto& one : found) {
            if (one.toObject().value(QLatin1String("rule")) == QLatin1String("D23"))
                return one.toObject();
        }
        return {};
    };
    CHECK(deadline().value(QLatin1String("due")) == QLatin1String("2027-01-25"));
    CHECK(deadline().value(QLatin1String("source")) == QLatin1String("Awb art. 7:10 lid 1"));
    ctl.must(("terms|end|@|" + id.toLatin1() + "|--date|2026-11-20").constData());
    CHECK(deadline().isEmpty());
}

TEST_CASE("a jobcoach keeps the duties of the department only while there is no beheerder") {
    Ctl ctl;
    ctl.makeDepartment();
    CHECK(ctl.run("duties|list|@").exit == 0); // alone, somebody must
    ctl.must("workers|add|@|Ada Beheer|--role|admin");
    CHECK(ctl.run("duties|list|@").exit == 1);
    CHECK(ctl.run("breaches|add|@|--found|2026-11-20T16:00|--text|mail").exit == 1);
}
