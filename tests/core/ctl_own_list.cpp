// SPDX-License-Identifier: EUPL-1.2
// The own list with wijkwerkctl: what it would become, what it became, and what it refuses.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace wijkwerk;
using test::Ctl;

namespace {

QJsonObject part(const QJsonObject& said, const char* name) {
    return said.value(QLatin1String(name)).toObject();
}

} // namespace

TEST_CASE("the sample of an own list: eleven people, twelve trajectories, two rows to mend") {
    Ctl ctl;
    ctl.makeDepartment();
    REQUIRE(QFile::copy(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/eigen-lijst.csv"),
                        ctl.path(QStringLiteral("lijst.csv"))));
    const QJsonObject planned = ctl.must("import-own|@|@lijst.csv|--dry-run|--json").json();
    CHECK_FALSE(planned.value(QStringLiteral("applied")).toBool());
    CHECK(part(planned, "counts").value(QStringLiteral("new")).toInt() == 11);
    CHECK(part(planned, "counts").value(QStringLiteral("wrong")).toInt() == 2);
    // What is said adds up: 14 rows are 11 + 2, and one more row of somebody.
    CHECK(ctl.must("import-own|@|@lijst.csv|--dry-run")
              .out.contains("14 rijen: 11 nieuw, 0 gewijzigd, 0 hetzelfde, 2 fout, 0 twijfel, 1 extra"));
    CHECK(part(planned, "trajectories").value(QStringLiteral("current")).toInt() == 7);
    CHECK(part(planned, "trajectories").value(QStringLiteral("closed")).toInt() == 5);
    QStringList reasons;
    for (const QJsonValue reason : planned.value(QStringLiteral("reasons")).toArray())
        reasons << reason.toObject().value(QStringLiteral("becomes")).toString();
    CHECK(reasons.join(u' ').toStdString() ==
          "dropped_out:motivation outflow:regular_temporary dropped_out:attendance dropped_out:behaviour");

    const QJsonObject taken = ctl.must("import-own|@|@lijst.csv|--reasons|onhandelbaar=dropped_out:mismatch|--places|"
                                       "oude werf=Plantsoen Noord|--left-out|@verbeteren.csv|--json")
                                  .json();
    CHECK(taken.value(QStringLiteral("trajectoriesAdded")).toInt() == 12);
    CHECK(QFile::exists(ctl.path(QStringLiteral("verbeteren.csv"))));
    const QJsonObject again = ctl.must("import-own|@|@lijst.csv|--json").json();
    CHECK(again.value(QStringLiteral("trajectoriesAdded")).toInt() == 0);
    CHECK(part(again, "counts").value(QStringLiteral("same")).toInt() == 11);
    ctl.must("check|@");
}

TEST_CASE("a reason or a workplace that does not exist is refused, and nothing is written") {
    Ctl ctl;
    ctl.makeDepartment();
    REQUIRE(QFile::copy(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/eigen-lijst.csv"),
                        ctl.path(QStringLiteral("lijst.csv"))));
    CHECK(ctl.run("import-own|@|@lijst.csv|--reasons|onhandelbaar=lastig|--json").problemCodes() ==
          QStringList{QStringLiteral("own_reason_unknown")});
    CHECK(ctl.run("import-own|@|@lijst.csv|--places|oude werf=Nergens|--json").problemCodes() ==
          QStringList{QStringLiteral("own_place_not_ours")});
    CHECK(ctl.run("import-own|@|@lijst.csv|--strict|--json").exit == 1);
    const QJsonObject planned = ctl.must("import-own|@|@lijst.csv|--dry-run|--json").json();
    CHECK(part(planned, "counts").value(QStringLiteral("new")).toInt() == 11);
}
