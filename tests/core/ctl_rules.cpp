// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QJsonArray>

using wijkwerk::test::Ctl;

namespace {

/// Plantsoen Noord from 30 November, three months.
void place(Ctl& ctl) {
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma,di,do");
}

QString text(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

} // namespace

TEST_CASE("wijkwerkctl explains a date step by step", "[ctl]") {
    Ctl ctl;
    place(ctl);
    const auto end =
        ctl.must("explain|@|1|--date|stage_end|--json").json().value(QLatin1String("explained")).toObject();
    CHECK(text(end, "date") == QStringLiteral("2027-02-28"));
    CHECK(text(end, "source").startsWith(QStringLiteral("verordening")));
    CHECK_FALSE(end.value(QLatin1String("byLaw")).toBool());
    const QJsonArray steps = end.value(QLatin1String("steps")).toArray();
    REQUIRE(steps.size() == 3);
    CHECK(text(steps.at(0).toObject(), "kind") == QStringLiteral("start"));
    CHECK(text(steps.at(1).toObject(), "kind") == QStringLiteral("months"));
    CHECK(steps.at(1).toObject().value(QLatin1String("amount")).toInt() == 3);
    CHECK(text(steps.at(2).toObject(), "kind") == QStringLiteral("month_end"));
    const QJsonArray all = ctl.must("explain|@|1|--json").json().value(QLatin1String("items")).toArray();
    QStringList names;
    for (const QJsonValue& one : all)
        names << text(one.toObject(), "name");
    REQUIRE(names.size() == 10);
    CHECK(names.mid(0, 8) == QStringList{QStringLiteral("first_talk"), QStringLiteral("evaluation_2"),
                                         QStringLiteral("evaluation_5"), QStringLiteral("evaluation_8"),
                                         QStringLiteral("evaluation_12"), QStringLiteral("decision"),
                                         QStringLiteral("stage_end"), QStringLiteral("stage_limit")});
    names = names.mid(8); // what no sum of above has: by its name in `deadlines`
    names.sort();
    CHECK(names[0] == QStringLiteral("contact"));
    CHECK(names[1].startsWith(QStringLiteral("start_")));
    const QJsonArray deadlines =
        ctl.must("deadlines|@|--person|1|--all|--json").json().value(QLatin1String("deadlines")).toArray();
    CHECK(deadlines.size() == 8);
    for (const QJsonValue& one : deadlines) {
        const QByteArray subject = text(one.toObject(), "subject").toLatin1();
        INFO(subject.toStdString());
        const auto same = ctl.must(("explain|@|1|--date|" + subject + "|--json").constData()).json();
        CHECK(text(same.value(QLatin1String("explained")).toObject(), "date") == text(one.toObject(), "due"));
    }
    CHECK(ctl.must("explain|@|1|--date|decision").text().contains(QStringLiteral("Besluit")));
    CHECK(ctl.run("explain|@|1|--date|moon|--json").problemCodes() == QStringList{QStringLiteral("date_name_unknown")});
    CHECK(ctl.run("chain|@|1|--json").problemCodes() == QStringList{QStringLiteral("chain_no_contract")});
    ctl.must("contracts|prior|@|1|--employer|Bureau Vast|--kind|payroll|--start|2023-11-01|--last-day|2026-11-23");
    const QJsonObject chain = ctl.must("chain|@|1|--json").json(); // what a contract of today would be
    CHECK(text(chain, "of") == QStringLiteral("today"));
    CHECK(text(chain, "state") == QStringLiteral("permanent_by_law"));
    CHECK(text(chain, "chainStart") == QStringLiteral("2023-11-01"));
    CHECK(text(chain, "permanentFrom") == QStringLiteral("2026-11-24"));
}

TEST_CASE("wijkwerkctl shows and changes the values of the rules", "[ctl]") {
    Ctl ctl;
    place(ctl);
    const auto items = ctl.must("rules|@|--json").json().value(QLatin1String("items")).toArray();
    CHECK(items.size() > 60);
    CHECK(ctl.must("rules|@").text().contains(QStringLiteral("BW 7:668a")));
    ctl.must("workers|add|@|Nadia Bos|--role|admin");
    const char* const change =
        "rules|change|@|decision_weeks|--amount|4|--from|2026-01-01|--source|huisregel|--reason|zo|"
        "--json";
    CHECK(ctl.run(change).exit == 1); // a jobcoach has no right to it
    ctl.must(
        "rules|change|@|decision_weeks|--amount|4|--from|2026-01-01|--source|huisregel|--reason|zo|--as|Nadia Bos");
    const auto decision = [&] {
        return text(ctl.must("explain|@|1|--date|decision|--json").json().value(QLatin1String("explained")).toObject(),
                    "date");
    };
    CHECK(decision() == QStringLiteral("2027-01-29"));
    CHECK(ctl.run("rules|change|@|moon|--amount|4|--from|2026-01-01|--source|x|--reason|zo|--as|Nadia Bos|--json")
              .problemCodes() == QStringList{QStringLiteral("rule_value_rule_unknown")});
    ctl.must("rules|withdraw|@|decision_weeks|--from|2026-01-01|--reason|toch niet|--as|Nadia Bos");
    CHECK(decision() == QStringLiteral("2027-02-05"));
    CHECK(ctl.run("rules|withdraw|@|decision_weeks|--from|2026-01-01|--reason|toch niet|--as|Nadia Bos|--json")
              .problemCodes() == QStringList{QStringLiteral("rule_value_none")});
}

TEST_CASE("wijkwerkctl keeps the closings and equated days, with source and reason", "[ctl]") {
    Ctl ctl;
    place(ctl);
    ctl.must("workers|add|@|Nadia Bos|--role|admin");
    const char* const add = "closings|add|@|--from|2026-12-24|--until|2027-01-01|--name|kerst|--source|huisregel|"
                            "--reason|zo|--as|Nadia Bos";
    CHECK(ctl.run("closings|add|@|--from|2026-12-24|--source|x|--reason|zo|--json").exit == 1); // no right to it
    ctl.must(add);
    CHECK(ctl.run((QByteArray(add) + "|--json").constData()).problemCodes() ==
          QStringList{QStringLiteral("closing_overlaps")});
    const auto items = [&](const char* words) {
        return ctl.must(words).json().value(QLatin1String("items")).toArray();
    };
    REQUIRE(items("closings|list|@|--json").size() == 1);
    CHECK(text(items("closings|list|@|--json").at(0).toObject(), "until") == QStringLiteral("2027-01-01"));
    ctl.must("closings|withdraw|@|--from|2026-12-24|--reason|toch niet|--as|Nadia Bos");
    CHECK(items("closings|list|@|--json").isEmpty());
    CHECK(items("closings|list|@|--all|--json").at(0).toObject().value(QLatin1String("takenAway")).toBool());
    CHECK(ctl.run("closings|withdraw|@|--from|2026-12-24|--reason|toch niet|--as|Nadia Bos|--json").problemCodes() ==
          QStringList{QStringLiteral("closing_none")});
    ctl.must("equated|add|@|--day|2027-01-04|--source|Stcrt. 2026, 1|--reason|besluit|--as|Nadia Bos");
    ctl.must("equated|add|@|--day|2027-04-30|--source|Stcrt. 2026, 2|--reason|besluit|--as|Nadia Bos");
    ctl.must("equated|withdraw|@|--day|2027-01-04|--reason|toch niet|--as|Nadia Bos");
    CHECK(items("equated|list|@|--json").size() == 1);
    CHECK(items("equated|list|@|--all|--json").size() == 2);
    CHECK(ctl.run("equated|withdraw|@|--day|2027-01-04|--reason|x|--as|Nadia Bos|--json").problemCodes() ==
          QStringList{QStringLiteral("equated_day_none")});
}

TEST_CASE("wijkwerkctl says which May holiday is not filled in, and what the law takes over", "[ctl]") {
    Ctl ctl;
    place(ctl);
    CHECK_FALSE(ctl.must("rules|@|--json|--today|2027-04-01").json().contains(QLatin1String("missingMayHoliday")));
    CHECK(ctl.must("rules|@|--json|--today|2028-04-01").json().value(QLatin1String("missingMayHoliday")).toInt() ==
          2028);
}
