// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/lives_way.h"

using namespace lives;

TEST_CASE("life 5: a stage that stood still and was extended", "[life]") {
    Life life("02-11-2026");
    const ParticipantId karim = refers(life, QStringLiteral("Karim"), QStringLiteral("Bouzid"));
    CHECK(life.dues(karim, "D01") == QStringList{QStringLiteral("D01 first_talk 16-11-2026 later")});
    completesDetails(life, QStringLiteral("14-03-1988"));
    life.on("03-11-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    preselects(life, QStringLiteral("10-11-2026"));
    life.on("10-11-2026");
    life.opensDossier(QStringLiteral("Bouzid"));
    writesTalk(life);
    WARN(life.dues(karim).join(u'\n').toStdString());
    advises(life, QStringLiteral("10-11-2026"));
    placesInStage(life, QStringLiteral("Plantsoen Noord"), QStringLiteral("30112026"), QStringLiteral("18"));
    WARN(life.dues(karim).join(u'\n').toStdString());
    WARN(life.words().toStdString());
    WARN(life.timeline().join(u'\n').toStdString());
    WARN(life.vandaag().toStdString());
}
