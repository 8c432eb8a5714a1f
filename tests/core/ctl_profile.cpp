// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl: what is known of somebody for the work, and the paper for the talk.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace wijkwerk::test;

TEST_CASE("a profile is written and read by wijkwerkctl, with what is not known yet", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("participants|add|@|--first-names|Samira|--surname|Bouzid");
    const auto first = ctl.must("profile|set|@|2|hours_per_week=24.0|own_wijk=ja|--json").json();
    CHECK(first[QStringLiteral("changed")].toInt() == 2);
    CHECK(ctl.must("profile|set|@|2|hours_per_week=24|--json").json()[QStringLiteral("changed")].toInt() == 0);
    CHECK(ctl.must("profile|confirm|@|2|--json").json()[QStringLiteral("confirmed")].toInt() == 2);
    const auto shown = ctl.must("profile|show|@|2|--json").json();
    const auto hours = shown[QStringLiteral("items")].toObject()[QStringLiteral("hours_per_week")].toObject();
    CHECK(hours[QStringLiteral("value")] == QStringLiteral("24"));
    CHECK(hours[QStringLiteral("confirmedOn")] == QStringLiteral("2026-11-24"));
    CHECK_FALSE(hours[QStringLiteral("old")].toBool());
    CHECK(shown[QStringLiteral("missing")].toArray().contains(QStringLiteral("days_available")));
    const auto wrong = ctl.run("profile|set|@|2|hours_per_week=veel|--json");
    CHECK(wrong.exit == 1);
    CHECK(wrong.problemCodes() == QStringList{QStringLiteral("profile_hours_wrong")});
    CHECK(ctl.run("profile|set|@|2|schoenmaat=43").exit == 1);
}

TEST_CASE("the form for the talk is one page", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    CHECK(ctl.must("talk-form|@|1|--out|@form.pdf|--json").json()[QStringLiteral("pages")].toInt() == 1);
    QFile file(ctl.path(QStringLiteral("form.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-1.4"));
}
