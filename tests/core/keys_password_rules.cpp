// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/password_pattern.h"
#include "core/keys/password_rules.h"
#include "core/keys/password_words.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::keys;

namespace {

const PasswordOwner joke{QStringLiteral("Joke Brandsma-de Wit"), QStringLiteral("Wijkbedrijf Noord")};

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// The codes of the problems, one after the other.
QString verdictOn(const QString& password) {
    QStringList codes;
    for (const Problem& problem : checkPassword(password, joke))
        codes << problem.code;
    return codes.join(u' ');
}

} // namespace

TEST_CASE("a password is judged by its length and by how soon somebody would try it") {
    struct Row {
        const char* password;
        const char* verdict;
    };
    const Row row = GENERATE(values<Row>({
        // Good: long, and nobody else has it.
        {"paard batterij nietje", ""},
        {"lente regen fiets 9", ""},
        {"kastanjevergietladder", ""},
        {"wij drinken thee op het dak", ""},
        {"zwemmen in de Waal is koud", ""},
        {"Xk93#pQv!mZ2", ""},
        {"çelik köprü gümüş", ""},
        {"гречка и варенье", ""},
        {"welkom 83920174562", ""},
        {"ik ga naar zee", ""},
        // Too short.
        {"", "password_short"},
        {"Xk93#pQv!mZ", "password_short"},
        {"welkom", "password_short password_common"},
        {"aaaa", "password_short password_pattern"},
        // Rows and repetitions.
        {"aaaaaaaaaaaa", "password_pattern"},
        {"abababababab", "password_pattern"},
        {"aabbccaabbcc", "password_pattern"},
        {"123456789012", "password_pattern"},
        {"987654321098", "password_pattern"},
        {"qwertyuiop12", "password_pattern"},
        {"QWERTYqwerty", "password_pattern"},
        {"poiuytrewq09", "password_pattern"},
        {"asdfghjkl;'#", "password_pattern"},
        {"1qaz2wsx3edc", "password_pattern"},
        {"q1w2e3r4t5y6", "password_pattern"},
        {"112233445566", "password_pattern"},
        {"abcdefghijkl", "password_pattern"},
        {"Xk93#pXk93#p", "password_pattern"},
        {"welkomwelkom", "password_pattern"},
        {"            ", "password_pattern"},
        // What everybody thinks of.
        {"welkom2026!!", "password_common"},
        {"Welkom-2026-!", "password_common"},
        {"W3lk0m!!2026", "password_common"},
        {"wachtwoord12", "password_common"},
        {"W@chtw00rd!!", "password_common"},
        {"geheim wachtwoord", "password_common"},
        {"gemeente2026", "password_common"},
        {"september2026", "password_common"},
        {"zomer & winter 26", "password_common"},
        {"Amsterdam1275", "password_common"},
        {"ajaxamsterdam", "password_common"},
        {"password12345", "password_common"},
        {"leavemealone", "password_common"},
        {"maandag 24-11-2026", "password_common"},
        {"20welkom26welkom", "password_common"},
        // Oneself.
        {"joke brandsma", "password_own_name"},
        {"JokeBrandsma1980", "password_own_name"},
        {"brandsma-de-wit", "password_own_name"},
        {"Wijkbedrijf Noord", "password_own_name"},
        {"wijkbedrijfnoord2026", "password_own_name"},
        {"welkom joke!!", "password_own_name"},
        // Not typed again so easily.
        {"kastanje\nvergiet ladder", "password_character"},
        {"kastanje\tvergiet ladder", "password_character"},
    }));
    INFO(row.password);
    CHECK(verdictOn(u(row.password)).toStdString() == row.verdict);
}

TEST_CASE("the length of a password is counted in characters as they are kept") {
    CHECK(verdictOn(u("çöñtròlé kwá")).isEmpty());                                     // 12 characters
    CHECK(verdictOn(u("e\u0301e\u0301e\u0301e\u0301abcxyz")) == u"password_short");    // 10, though 14 were typed
    CHECK(verdictOn(u("\U0001F40E\U0001F50B\U0001F4CE zxkqwv")) == u"password_short"); // 10, though 13 code units
    CHECK(verdictOn(QString(256, u'x') + u'y') == u"password_long");
    CHECK(verdictOn(QStringLiteral("kastanje vergiet") + QChar(0xd800)) == u"password_character");
    CHECK(verdictOn(QStringLiteral("kastanje vergiet") + QChar(0)) == u"password_character");
}

TEST_CASE("no problem of a password repeats any of it") {
    for (const char* password : {"joke brandsma", "welkom2026!!", "aaaaaaaaaaaa", "kort"}) {
        for (const Problem& problem : checkPassword(u(password), joke)) {
            CHECK(problem.value.isEmpty());
            CHECK(problem.proposal.isEmpty());
            CHECK(problem.field == u"password");
        }
    }
}

TEST_CASE("the list of common passwords has what it says") {
    const CommonPasswords& common = commonPasswords();
    CHECK(common.passwords.size() > 250);
    CHECK(common.words.size() > 1500);
    for (const QString& password : common.passwords) {
        CHECK(password.size() >= leastPasswordLength);
        CHECK(password == password.toLower());
        CHECK_FALSE(checkPassword(password).empty());
    }
    for (const char* word : {"welkom", "wachtwoord", "gemeente", "wijkbedrijf", "januari", "herfst", "password"})
        CHECK(common.words.contains(u(word)));
}

TEST_CASE("straight pieces of a text are counted") {
    struct Row {
        const char* text;
        int pieces;
    };
    const Row row = GENERATE(values<Row>({
        {"", 0},
        {"a", 1},
        {"abcd", 1},
        {"dcba", 1},
        {"qwerty", 1},
        {"ytrewq", 1},
        {"112233", 1},
        {"abcxyz", 2},
        {"qwerty123456", 2},
        {"paard", 4},
        {"890", 1},
    }));
    INFO(row.text);
    CHECK(piecesOf(u(row.text)) == row.pieces);
}
