// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using wijkwerk::test::Ctl;

TEST_CASE("wijkwerkctl confirms a term, makes a destruction list, has it approved by another and carries it out",
          "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("refer|@|1|--by|Werk en Inkomen|--date|2013-01-07|--today|2013-01-10");
    ctl.must("refuse|@|1|--date|2013-01-09|--reason|verhuisd|--today|2013-01-10");
    ctl.must("workers|add|@|Nadia Bos|--role|admin");
    ctl.must("workers|add|@|Sander Bakker|--role|privacy_officer|--as|Nadia Bos");

    CHECK(ctl.must("retention|list|@|--json").json().value(QLatin1String("items")).toArray().size() > 10);
    CHECK(ctl.run("retention|confirm|@|8.2|--by|A. de Vries").exit == 1); // a jobcoach has no right to it
    CHECK(ctl.run("destruction|make|@|--as|Nadia Bos|--json").problemCodes() ==
          QStringList{QStringLiteral("destruction_nothing_due")});
    ctl.must("retention|confirm|@|8.2|--by|A. de Vries|--remark|akkoord|--as|Nadia Bos");
    CHECK(ctl.run("retention|confirm|@|9.9|--by|A. de Vries|--as|Nadia Bos|--json").problemCodes() ==
          QStringList{QStringLiteral("rule_not_found")});
    const auto until = ctl.must("retention|show|@|1|--as|Nadia Bos|--json").json();
    CHECK(until.value(QLatin1String("mayGo")).toBool());
    CHECK(until.value(QLatin1String("terms")).toArray().first().toObject().value(QLatin1String("endsOn")) ==
          QLatin1String("2018-12-31"));

    ctl.must("hold|add|@|1|--reason|klacht|--as|Nadia Bos");
    CHECK(ctl.run("destruction|make|@|--as|Nadia Bos|--json").problemCodes() ==
          QStringList{QStringLiteral("destruction_nothing_due")});
    ctl.must("hold|lift|@|1|--reason|klaar|--as|Nadia Bos");

    ctl.must("destruction|make|@|--as|Nadia Bos");
    CHECK(ctl.run("destruction|approve|@|--as|Nadia Bos|--json").problemCodes() ==
          QStringList{QStringLiteral("destruction_needs_second_person")});
    ctl.must("destruction|keep|@|1|--reason|even wachten|--as|Nadia Bos");
    CHECK(ctl.run("destruction|approve|@|--as|Sander Bakker|--json").problemCodes() ==
          QStringList{QStringLiteral("destruction_nothing_left")});
    ctl.must("destruction|return|@|1|--as|Nadia Bos");
    ctl.must("destruction|approve|@|--as|Sander Bakker");
    const auto done = ctl.must("destruction|carry-out|@|--as|Nadia Bos|--json").json();
    CHECK(done.value(QLatin1String("persons")).toInt() == 1);
    ctl.must("destruction|certificate|@|@verklaring.pdf|--as|Nadia Bos");
    QFile pdf(ctl.path(QStringLiteral("verklaring.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF-1.4"));
    const auto list = ctl.must("destruction|show|@|--as|Nadia Bos|--json").json();
    CHECK(list.value(QLatin1String("state")) == QLatin1String("destroyed"));
    CHECK(list.value(QLatin1String("certificate")).toBool());
    CHECK_FALSE(ctl.must("list|@|participants|--json").text().contains(QLatin1String("Berg")));
    ctl.must("check|@");
}
