// SPDX-License-Identifier: EUPL-1.2
// A referral that does not fit goes back with its reason (issue 4: accepted or refused with reason; domain.md 2.1).
#include "tests/ui/lives_way.h"

using namespace lives;

TEST_CASE("a referral that does not fit is refused from the menu of the dossier, with its reason", "[life]") {
    Life life("02-11-2026");
    const ParticipantId anton = refers(life, QStringLiteral("Anton"), QStringLiteral("Visser"));
    choosesMore(life, QStringLiteral("Aanmelding aannemen of weigeren…"), QStringLiteral("aanmelding van"));
    life.choose(QStringLiteral("Besluit"), QStringLiteral("Geweigerd"));
    CHECK(life.isRefused().contains(QStringLiteral("reden")));
    life.fill(QStringLiteral("Reden"), QStringLiteral("Zoekt werk buiten de gemeente."));
    life.saves();
    CHECK(life.trajectory(anton).phase == Phase::Closed);
    CHECK(life.steps(anton).isEmpty());
    CHECK(life.says(QStringLiteral("Aanmelden…"))); // later he may come again
    CHECK(life.timeline().join(u'\n').contains(QStringLiteral("Zoekt werk buiten de gemeente.")));
    life.goTo(Qt::Key_1);
    const QString today = life.vandaag(); // all that is left: five working days to tell Werk en Inkomen
    CHECK(today.contains(QStringLiteral("Verwijzer laten weten: aanmelding geweigerd")));
    CHECK(today.contains(QStringLiteral("Anton Visser")));
    CHECK(today.contains(QStringLiteral("ma 09-11")));
    CHECK_FALSE(today.contains(QStringLiteral("Eerste gesprek")));
}
