// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/lives.h"

using namespace lives;

TEST_CASE("life 5: a stage that stood still and was extended", "[life]") {
    Life life("02-11-2026");
    life.key(Qt::Key_N, Qt::ControlModifier);
    life.expectDialog(QStringLiteral("Snelle aanmelding"));
    life.fill(QStringLiteral("Naam"), QStringLiteral("Karim Bouzid"));
    life.fill(QStringLiteral("Telefoon"), QStringLiteral("0612345678"));
    life.fill(QStringLiteral("Aangemeld door"), QStringLiteral("Werk en Inkomen, Ruth Boersma"));
    life.saves();
    life.opensDossier(QStringLiteral("Bouzid"));
    WARN(life.words().toStdString());
    for (const char* tab : {"Gegevens", "Profiel", "Traject", "Documenten", "Taken"}) {
        WARN(tab << "\n" << life.wordsOfTab(QString::fromUtf8(tab)).toStdString());
    }
    const auto person = life.person(QStringLiteral("Bouzid"));
    WARN(life.dues(person).join(u'\n').toStdString());
    WARN(life.vandaag().toStdString());
}
