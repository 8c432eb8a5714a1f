// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"

#include "ui/shared/avatar.h"
#include "ui/shared/format.h"
#include "ui/texts/dutch.h"

using namespace wijkwerk;
using namespace wijkwerk::ui;

namespace {
const QDate today(2026, 11, 24);
}

TEST_CASE("dates, terms and counts are written as people say them") {
    installDutch();
    CHECK(ui::shownDate(std::optional<QDate>()) == QString());
    CHECK(shownShort(QDate(2026, 11, 16), today) == QStringLiteral("16-11"));
    CHECK(shownShort(QDate(2027, 1, 11), today) == QStringLiteral("11-01-2027"));
    CHECK(shownLong(today) == QStringLiteral("dinsdag 24 november 2026"));
    CHECK(weekdayOf(QDate(2026, 11, 28)) == QStringLiteral("zaterdag"));
    CHECK(untilText(QDate(2027, 1, 11)) == QStringLiteral("t/m 11-01-2027"));
    CHECK(atLatestText(QDate(2026, 12, 21), today) == QStringLiteral("uiterlijk 21-12"));
    CHECK(daysText(0) == QStringLiteral("vandaag"));
    CHECK(daysText(1) == QStringLiteral("1 dag"));
    CHECK(daysText(6) == QStringLiteral("6 dagen"));
    CHECK(agoText(QDate(2026, 11, 18), today) == QStringLiteral("6 dagen"));
    CHECK(agoText(std::nullopt, today) == QString::fromUtf8("—"));
    CHECK(dueText(today, today) == QStringLiteral("vandaag"));
    CHECK(dueText(today.addDays(1), today) == QStringLiteral("morgen"));
    CHECK(dueText(today.addDays(6), today) == QStringLiteral("over 6 dagen"));
    CHECK(dueText(today.addDays(-4), today) == QStringLiteral("4 dagen te laat"));
    CHECK(dueText(today.addDays(-1), today) == QStringLiteral("1 dag te laat"));
    CHECK(lateSinceText(QDate(2026, 11, 16), today) == QStringLiteral("te laat sinds 16-11"));
    CHECK(untilShort(QDate(2026, 12, 27), today) == QStringLiteral("t/m 27-12"));
    CHECK(untilShort(QDate(2027, 1, 11), today) == QStringLiteral("t/m 11-01-2027"));
    CHECK(waitingText(QStringLiteral("Teamleider"), today, today) == QStringLiteral("wacht op teamleider"));
    CHECK(waitingText(QStringLiteral("HR"), QDate(2026, 11, 17), today) == QStringLiteral("wacht op HR sinds 17-11"));
    CHECK(waitingText(QStringLiteral("Ruth Boersma"), today, today) == QStringLiteral("wacht op Ruth Boersma"));
    CHECK(dayOfText(44, 92) == QStringLiteral("dag 44 van 92"));
    CHECK(countText(29, 83) == QStringLiteral("29 van 83"));
    CHECK(countText(2245, 2245) == QStringLiteral("2.245"));
    CHECK(hoursText(Hours{2450}) == QStringLiteral("24,5 uur"));
    CHECK(weekdaysText(Weekdays{0b1011}) == QStringLiteral("ma di do"));
}

TEST_CASE("initials come from the first and the last word with a capital") {
    CHECK(initialsOf(QStringLiteral("Marijke van den Berg")) == QStringLiteral("MB"));
    CHECK(initialsOf(QStringLiteral("Joke Brandsma")) == QStringLiteral("JB"));
    CHECK(initialsOf(QStringLiteral("Çelik")) == QStringLiteral("Ç"));
    CHECK(initialsOf(QStringLiteral("jan")) == QStringLiteral("J"));
    CHECK(initialsOf(QString()) == QString());
}
