// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl: a contract of a handhaver, with earlier work, aanzegging and the form for HR.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace wijkwerk::test;

namespace {

/// Person 1, referred as that kind and found suitable.
void makeSuitable(Ctl& ctl, const QByteArray& kind) {
    ctl.must(("refer|@|1|--by|Werk en Inkomen|--date|2026-11-02|--kind|" + kind).constData());
    ctl.must("preselect|@|1|--date|2026-11-09");
    ctl.must("advise|@|1|--outcome|suitable|--reason|Gemotiveerd");
}

} // namespace

TEST_CASE("a handhaver gets a contract by wijkwerkctl, and earlier work makes it permanent by law", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.must("participants|add|@|--first-names|Anna|--surname|Berg|--born|24-05-1980");
    makeSuitable(ctl, "enforcer_converted");
    constexpr const char* record = "contracts|record|@|1|--function|Handhaver|--hours|32|--start|2026-12-01|--last-day|"
                                   "2027-11-30|--workplace|Plantsoen Noord|--wage|2500|--days|ma,di,wo,do|--json";
    ctl.must("contracts|prior|@|1|--employer|Bureau Vast|--kind|payroll|--start|2024-01-01|--last-day|2026-11-30");
    // Past team lead and HR: not for a jobcoach, and for a team lead only with a reason.
    CHECK(ctl.run(record).problemCodes() == QStringList{QStringLiteral("role_may_not")});
    ctl.must("workers|add|@|Loes Lead|--role|team_lead");
    const CtlResult refused = ctl.run((QByteArray(record) + "|--as|Loes Lead").constData());
    CHECK(refused.exit == 1);
    CHECK(refused.problemCodes().contains(QStringLiteral("contract_without_proposal")));
    CHECK(refused.problemCodes().contains(QStringLiteral("chain_permanent_duration")));
    CHECK(ctl.run((QByteArray(record) + "|--override|mag vast").constData()).exit == 1);
    const QByteArray anyway = QByteArray(record) + "|--override|mag vast|--as|Loes Lead";
    const QJsonObject made = ctl.must(anyway.constData()).json();
    CHECK(made[QStringLiteral("contracts")].toArray().size() == 1);
    CHECK(made[QStringLiteral("priorEmployments")].toInt() == 1);
    const QJsonObject contract =
        ctl.must("contracts|show|@|1|--json").json()[QStringLiteral("contracts")].toArray()[0].toObject();
    CHECK_FALSE(contract[QStringLiteral("lastDay")].isString()); // permanent by law: it does not end by itself
    CHECK_FALSE(contract[QStringLiteral("noticeDue")].isString());
    CHECK(contract[QStringLiteral("wageCents")] == 2500'00);
}

TEST_CASE("the team lead does not agree through wijkwerkctl as a jobcoach, and the form for HR is written", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    makeSuitable(ctl, "sheltered_work");
    ctl.must(
        "contracts|propose|@|1|--function|Medewerker groen|--hours|18|--start|2026-12-01|--last-day|2027-11-30|"
        "--workplace|Plantsoen Noord|--budget|P-budget|--days|ma,di,do|--uwv-advice|2026-10-01|--decision|2026-10-15");
    CHECK(ctl.run("contracts|step|@|1|--to|agreed|--json").problemCodes() ==
          QStringList{QStringLiteral("role_may_not")});
    ctl.must("workers|add|@|Loes Lead|--role|team_lead");
    const QJsonObject agreed = ctl.must("contracts|step|@|1|--to|agreed|--as|Loes Lead|--json").json();
    CHECK(agreed[QStringLiteral("proposal")].toObject()[QStringLiteral("state")] == QStringLiteral("agreed"));
    CHECK(ctl.must("contracts|form|@|1|--out|@form.pdf|--json").json()[QStringLiteral("pages")].toInt() == 1);
    CHECK(QFile::exists(ctl.path(QStringLiteral("form.pdf"))));
    ctl.must("contracts|back|@|1|--reason|te vroeg|--as|Loes Lead");
}

TEST_CASE("an aanzegging by wijkwerkctl says itself whether the contract goes on or ends", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    makeSuitable(ctl, "sheltered_work");
    ctl.must("workers|add|@|Loes Lead|--role|team_lead");
    ctl.must("contracts|record|@|1|--function|Medewerker groen|--hours|18|--start|2026-11-24|--last-day|2027-11-23|"
             "--workplace|Plantsoen Noord|--days|ma,di,do|--uwv-advice|2026-10-01|--decision|2026-10-15|--override|op "
             "papier|--as|Loes Lead");
    CHECK(ctl.run("contracts|notice|@|1").exit == 2);
    CHECK(ctl.run("contracts|notice|@|1|--ends|--goes-on").exit == 2);
    const auto given = [&] {
        return ctl.must("contracts|show|@|1|--json")
            .json()[QStringLiteral("contracts")]
            .toArray()[0]
            .toObject()[QStringLiteral("notices")]
            .toArray();
    };
    CHECK(given().isEmpty());
    ctl.must("contracts|notice|@|1|--ends|--today|2026-12-01");
    REQUIRE(given().size() == 1);
    CHECK_FALSE(given()[0].toObject()[QStringLiteral("goesOn")].toBool(true));
}
