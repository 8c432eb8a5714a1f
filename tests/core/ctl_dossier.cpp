// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl: searching in notes, and documents.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace wijkwerk::test;

TEST_CASE("wijkwerkctl finds notes by the beginnings of their words", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("note|@|1|--text|Kreeg een fiets van de gemeente");
    ctl.must("note|@|1|--text|Belde af");
    const auto items = ctl.must("notes|@|--search|FIE gem|--json").json()[QStringLiteral("items")].toArray();
    REQUIRE(items.size() == 1);
    CHECK(items[0][QStringLiteral("personNumber")].toInt() == 1);
    CHECK(items[0][QStringLiteral("excerpt")].toString() == QStringLiteral("Kreeg een fiets van de gemeente"));
    CHECK(ctl.must("notes|@|--search|auto|--json").json()[QStringLiteral("items")].toArray().isEmpty());
    CHECK(ctl.run("log|@").exit == 1); // the log is not for the jobcoach
    ctl.must("workers|add|@|Bea Heer|--role|admin");
    const QString log = ctl.must("log|@|--as|Bea").text();
    CHECK(log.contains(QStringLiteral("Gezocht in notities")));
    CHECK_FALSE(log.contains(QStringLiteral("FIE")));
}

TEST_CASE("wijkwerkctl puts a document in a dossier and saves it again byte for byte", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    QFile file(ctl.path(QStringLiteral("brief.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes("%PDF-1.4 \0 proef", 16);
    file.write(bytes);
    file.close();
    const QString id = ctl.must("documents|add|@|1|--from|@brief.pdf|--kind|end_letter|--json")
                           .json()[QStringLiteral("documentId")]
                           .toString();
    const auto items = ctl.must("documents|list|@|1|--json").json()[QStringLiteral("items")].toArray();
    REQUIRE(items.size() == 1);
    CHECK(items[0][QStringLiteral("id")].toString() == id);
    CHECK(items[0][QStringLiteral("kind")].toString() == QStringLiteral("end_letter"));
    CHECK(ctl.must(("documents|save|@|" + id.toLatin1() + "|--to|@kopie.pdf").constData())
              .text()
              .contains(QStringLiteral("niet versleuteld")));
    QFile copy(ctl.path(QStringLiteral("kopie.pdf")));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == bytes);
    CHECK(ctl.run(("documents|save|@|" + id.toLatin1() + "|--to|@kopie.pdf").constData()).exit == 3);
    QFile program(ctl.path(QStringLiteral("x.exe")));
    REQUIRE(program.open(QIODevice::WriteOnly));
    program.write("MZ");
    program.close();
    const auto refused = ctl.run("documents|add|@|1|--from|@x.exe|--json");
    CHECK(refused.exit == 1);
    CHECK(refused.problemCodes() == QStringList{QStringLiteral("attachment_program")});
}
