// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/address.h"
#include "core/domain/email.h"
#include "core/domain/phone.h"
#include "tests/support/catch.h"
#include "tests/support/dates.h"

using namespace wijkwerk;
using wijkwerk::test::utf8;

TEST_CASE("the first address line has street, hint, number, letter and suffix") {
    const struct {
        const char* street;
        int number;
        const char* letter;
        const char* suffix;
        NumberHint hint;
        const char* line;
    } table[] = {
        {"Jonkheer van Riemsdijkln", 88, "", "", NumberHint::None, "Jonkheer van Riemsdijkln 88"},
        {"Borgesiusstraat", 103, "c", "", NumberHint::None, "Borgesiusstraat 103 c"},
        {"Daniël Stalpertstraat", 35, "", "III", NumberHint::None, "Daniël Stalpertstraat 35 III"},
        {"Atatürkstraat", 9, "", "2", NumberHint::None, "Atatürkstraat 9-2"},
        {"St. Jacobsstraat", 400, "L", "Toe", NumberHint::None, "St. Jacobsstraat 400 LToe"},
        {"Cronus", 555, "B", "73c", NumberHint::None, "Cronus 555 B73c"},
        {"Graan voor Visch", 15201, "", "", NumberHint::At, "Graan voor Visch bij 15201"},
        {"1e Exloërmond", 3, "", "", NumberHint::Opposite, "1e Exloërmond t/o 3"},
        {"Graan voor Visch", 15201, "B", "", NumberHint::At, "Graan voor Visch bij 15201 B"},
        {"1e Exloërmond", 3, "B", "", NumberHint::Opposite, "1e Exloërmond t/o 3 B"},
        {"Graan voor Visch", 15201, "", "III", NumberHint::At, "Graan voor Visch bij 15201 III"},
        {"Graan voor Visch", 15201, "", "2", NumberHint::At, "Graan voor Visch bij 15201-2"},
        {"1e Exloërmond", 3, "", "2", NumberHint::Opposite, "1e Exloërmond t/o 3-2"},
        {"Graan voor Visch", 15201, "L", "III", NumberHint::At, "Graan voor Visch bij 15201 LIII"},
        {"1e Exloërmond", 3, "L", "2", NumberHint::Opposite, "1e Exloërmond t/o 3 L2"},
        {".", 88, "", "", NumberHint::None, ""},
        {"Jonkheer van Riemsdijkln", 0, "", "", NumberHint::None, ""},
        {"Postbus", 12, "", "", NumberHint::None, "Postbus 12"},
    };
    for (const auto& row : table) {
        CAPTURE(row.line);
        Address address;
        address.street = utf8(row.street);
        address.houseNumber = row.number;
        address.houseLetter = utf8(row.letter);
        address.houseSuffix = utf8(row.suffix);
        address.hint = row.hint;
        address.postcode = QStringLiteral("2583XL");
        address.city = QStringLiteral("Scheveningen");
        CHECK(addressLine1(address) == utf8(row.line));
        CHECK(addressLine2(address) == (*row.line ? QStringLiteral("2583 XL  SCHEVENINGEN") : QString()));
        CHECK(addressLine3(address).isEmpty());
        CHECK(addressCountryLine(address).isEmpty());
    }
}

TEST_CASE("the second address line has the postcode, two spaces and the place in capitals") {
    Address address;
    address.street = QStringLiteral("een straat");
    address.houseNumber = 1;
    address.postcode = QStringLiteral("2584BZ");
    address.municipality = QStringLiteral("'s-Gravenhage");
    CHECK(addressLine2(address) == u"2584 BZ  'S-GRAVENHAGE");
    address.city = QStringLiteral("IJmuiden");
    CHECK(addressLine2(address) == u"2584 BZ  IJMUIDEN");
    address.postcode.clear();
    CHECK(addressLine2(address) == u"IJMUIDEN");
    address.city.clear();
    address.municipality.clear();
    address.postcode = QStringLiteral("2584BZ");
    CHECK(addressLine2(address) == u"2584 BZ");
    CHECK(shownPostcode(QStringLiteral("1234AB")) == u"1234 AB");
}

TEST_CASE("a place without a street is written with its description") {
    Address address;
    address.locationDescription = QStringLiteral("Woonboot tegenover de Grote Sloot");
    address.municipality = QStringLiteral("'s-Gravenhage");
    CHECK(addressLine1(address) == u"Woonboot tegenover de Grote Sloot");
    CHECK(addressLine2(address) == u"'S-GRAVENHAGE");
}

TEST_CASE("a foreign address has three lines and its country") {
    Address address;
    address.country = QStringLiteral("BE");
    address.foreignLine1 = QStringLiteral("Rue du pomme 26");
    address.foreignLine2 = QStringLiteral("Bruxelles");
    address.foreignLine3 = QStringLiteral("postcode 1000");
    CHECK(address.isForeign());
    CHECK(addressLine1(address) == u"Rue du pomme 26");
    CHECK(addressLine2(address) == u"Bruxelles");
    CHECK(addressLine3(address) == u"postcode 1000");
    CHECK(addressCountryLine(address) == utf8("BELGIË"));
    address.country = QStringLiteral("Duitsland");
    CHECK(addressCountryLine(address) == u"DUITSLAND");
    Address onlyCountry;
    onlyCountry.country = QStringLiteral("BE");
    CHECK(addressCountryLine(onlyCountry).isEmpty());
    CHECK(onlyCountry.isEmpty());
    for (const char* dutch : {"", "NL", "Nederland", "nederland", "0000"}) {
        Address home;
        home.country = QString::fromLatin1(dutch);
        CHECK_FALSE(home.isForeign());
    }
}

TEST_CASE("postcodes are stored without a space and checked") {
    const struct {
        const char* typed;
        const char* stored;
    } table[] = {
        {"1234AB", "1234AB"}, {"1234 ab", "1234AB"}, {" 1234  AB ", "1234AB"}, {"0123AB", ""},
        {"1234SA", ""},       {"1234 SD", ""},       {"1234ss", ""},           {"1234SB", "1234SB"},
        {"12345", ""},        {"1234A", ""},         {"1234ABC", ""},          {"", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        CHECK(normalPostcode(QString::fromLatin1(row.typed)).value_or(QString()) == QString::fromLatin1(row.stored));
    }
}

TEST_CASE("telephone numbers are stored for the world and shown for the Netherlands") {
    const struct {
        const char* typed;
        const char* stored;
        const char* shown;
    } table[] = {
        {"0612345678", "+31612345678", "06 12 34 56 78"},
        {"06-12345678", "+31612345678", "06 12 34 56 78"},
        {"+31 6 12 34 56 78", "+31612345678", "06 12 34 56 78"},
        {"0031612345678", "+31612345678", "06 12 34 56 78"},
        {"+31 (0)6 12345678", "+31612345678", "06 12 34 56 78"},
        {"612345678", "+31612345678", "06 12 34 56 78"},
        {"'0612345678", "+31612345678", "06 12 34 56 78"},
        {"0314-123456", "+31314123456", "(0314) 12 34 56"},
        {"(0314) 12 34 56", "+31314123456", "(0314) 12 34 56"},
        {"010 123 4567", "+31101234567", "(010) 123 45 67"},
        {"020-1234567", "+31201234567", "(020) 123 45 67"},
        {"0229 123456", "+31229123456", "(0229) 12 34 56"},
        {"070-1234567", "+31701234567", "(070) 123 45 67"},
        {"0591/123456", "+31591123456", "(0591) 12 34 56"},
        {"088 123 4567", "+31881234567", "088 123 45 67"},
        {"085.1234567", "+31851234567", "085 123 45 67"},
        {"0800-1234", "+318001234", "0800 12 34"},
        {"0900 1234", "+319001234", "0900 12 34"},
        {"0800 1234567", "+318001234567", "0800 1234567"},
        {"+32 2 123 45 67", "+3221234567", "+3221234567"},
        {"0049 30 1234567", "+49301234567", "+49301234567"},
        {"061234567", "", ""},
        {"06123456789", "", ""},
        {"12345678", "", ""},
        {"geen", "", ""},
        {"", "", ""},
        {"0612345678 (moeder)", "", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        const auto stored = phoneFromText(utf8(row.typed));
        CHECK(stored.value_or(QString()) == utf8(row.stored));
        if (stored) {
            CHECK(shownPhone(*stored) == utf8(row.shown));
            CHECK(phoneFromText(shownPhone(*stored)) == stored);
        }
    }
    CHECK(shownPhone(QStringLiteral("via de buurvrouw")) == u"via de buurvrouw");
}

TEST_CASE("e-mail addresses are checked as far as a form can") {
    CHECK(emailFromText(u" Jan@Voorbeeld.NL ") == utf8("Jan@voorbeeld.nl"));
    CHECK(emailFromText(u"a.b+c@sub.voorbeeld.nl") == utf8("a.b+c@sub.voorbeeld.nl"));
    for (const char* bad :
         {"", "jan", "jan@", "@voorbeeld.nl", "jan@voorbeeld", "jan@@voorbeeld.nl", "jan @voorbeeld.nl",
          "jan@voorbeeld..nl", "jan@.nl", "a@b.nl; c@d.nl", ".jan@voorbeeld.nl"}) {
        CAPTURE(bad);
        CHECK_FALSE(emailFromText(QString::fromLatin1(bad)));
    }
    CHECK_FALSE(emailFromText(QString(250, u'a') + QStringLiteral("@b.nl")));
}
