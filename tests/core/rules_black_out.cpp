// SPDX-License-Identifier: EUPL-1.2
// What of a text is proposed for leaving out, and that nothing of it remains.
#include "core/rules/black_out.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using rules::PassageKind;

namespace {

rules::KnownPeople known() {
    rules::KnownPeople people;
    for (const char* own : {"Anna Cornelia", "van den Berg", "999990019", "+31687654321", "anna@voorbeeld.nl"})
        people.addOwn(QString::fromUtf8(own));
    people.addOther(QStringLiteral("Samira"), {}, QStringLiteral("Bouzid"));
    people.addOther(QStringLiteral("Piet"), QStringLiteral("de"), QStringLiteral("Jong"));
    people.addOther(QStringLiteral("Jan"), QStringLiteral("van den"), QStringLiteral("Berg"));
    people.addOther(QStringLiteral("Ölmez"), {}, QStringLiteral("Çelik"));
    return people;
}

QStringList proposed(const char* text) {
    QStringList words;
    for (const auto& passage : rules::proposeBlackOut(QString::fromUtf8(text), known()))
        words << codeOf(passage.kind) + u' ' + passage.words;
    return words;
}

} // namespace

TEST_CASE("names, numbers and addresses of others are proposed, the person's own are not") {
    struct Row {
        const char* text;
        QStringList found;
    };
    const Row rows[] = {
        {"Gesproken met Anna van den Berg, alles gaat goed.", {}},
        {"Ruzie met Samira Bouzid op de werf.", {QStringLiteral("other_person Samira Bouzid")}},
        {"Samira Bouzid was er ook.", {QStringLiteral("other_person Samira Bouzid")}},
        {"Belt met de heer Piet de Jong.", {QStringLiteral("other_person Piet de Jong")}},
        {"Piet de Jong belde.", {QStringLiteral("other_person Piet de Jong")}},
        {"Jan van den Berg is niet zijn broer.", {QStringLiteral("other_person Jan van den Berg")}},
        {"Het werk is licht. Jong en oud werken samen.", {}},
        {"Met Bouzid in de ploeg.", {QStringLiteral("other_person Bouzid")}},
        {"Met Celik in de ploeg.", {QStringLiteral("other_person Celik")}},
        {"Haar zus Fatima past op.", {QStringLiteral("relative Fatima")}},
        {"Haar moeder past op de kinderen.", {}},
        {"Mevrouw Van den Berg komt.", {}},
        {"Mevrouw Pietersen komt mee.", {QStringLiteral("other_person Pietersen")}},
        {"Bel 06-12345678 of 0687654321.", {QStringLiteral("phone 06-12345678")}},
        {"Bel +31 6 87654321.", {}},
        {"Mail naar buur.man@voorbeeld.nl of anna@voorbeeld.nl", {QStringLiteral("email buur.man@voorbeeld.nl")}},
        {"BSN 999990019 en 123456782.", {QStringLiteral("number 123456782")}},
        {"Om 8.00 uur, dag 30-11-2026, nummer 1042.", {}},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        CHECK(proposed(row.text).join(u'|').toStdString() == row.found.join(u'|').toStdString());
    }
}

TEST_CASE("what is left out is gone, and its reason stands in its place") {
    const QString text = QStringLiteral("Ruzie met Samira Bouzid, bel 0612345678.");
    const QString left = rules::withOmissions(
        text, {{26, 3, QStringLiteral("b")}, {10, 13, QStringLiteral("over een ander")}, {90, 3, QStringLiteral("x")}});
    CHECK(left.startsWith(QStringLiteral("Ruzie met [weggelaten: over een ander], ")));
    CHECK_FALSE(left.contains(QStringLiteral("Samira")));
    CHECK(rules::withOmissions(text, {}) == text);
    // Two that overlap are one.
    CHECK(rules::withOmissions(QStringLiteral("abcdef"),
                               {{1, 3, QStringLiteral("een")}, {2, 3, QStringLiteral("twee")}}) ==
          QStringLiteral("a[weggelaten: een]f"));
}

TEST_CASE("words are left out wherever they stand as whole words") {
    const auto found =
        rules::omissionsOf(QStringLiteral("Bouzid, bouzid en Bouzidi"), QStringLiteral("Bouzid"), QStringLiteral("r"));
    REQUIRE(found.size() == 2);
    CHECK(found[1].start == 8);
    CHECK(rules::omissionsOf(QStringLiteral("iets"), QStringLiteral(" "), QStringLiteral("r")).empty());
}
