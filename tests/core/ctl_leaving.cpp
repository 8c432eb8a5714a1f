// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl around the end of a trajectory: what is open is marked, and what is undone is told.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

using namespace wijkwerk::test;

TEST_CASE("wijkwerkctl marks what blocks a closing with ! and the rest with ?, and no line begins with a number",
          "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("workers|add|@|Piet Privacy|--role|privacy_officer");
    ctl.must("requests|add|@|1|--kind|access|--date|2026-11-20|--as|Piet Privacy"); // blocks
    const QList<QByteArray> lines = ctl.must("closing-check|@|1").out.trimmed().split('\n');
    CHECK(lines == QList<QByteArray>{"! 1  AVG-verzoek zonder antwoord"});
}

TEST_CASE("wijkwerkctl says which step it took back and where the person is now", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("wait|@|1");
    const QByteArray said = ctl.must("undo-step|@|1|--reason|Vergissing").out;
    INFO(said.toStdString());
    CHECK(said.contains("Ongedaan gemaakt: Wachtlijst van "));
    CHECK(said.contains("De fase is weer Voorselectie, sinds "));
}

TEST_CASE("wijkwerkctl show says what is to be done by when, and no comma for an address that is not known", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.must("participants|add|@|--first-names|Anna|--surname|Berg|--born|24-05-1980");
    ctl.must("tasks|add|@|1|--title|Kennismaken|--kind|other|--date|2026-12-01");
    const QByteArray said = ctl.must("show|@|1").out;
    INFO(said.toStdString());
    CHECK(said.contains("Te doen uiterlijk 01-12-2026: Kennismaken"));
    CHECK_FALSE(said.contains("\n, \n"));
}
