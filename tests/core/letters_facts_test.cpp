// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/facts.h"
#include "core/letters/merge.h"
#include "tests/support/catch.h"
#include "tests/support/letter_samples.h"

#include <QFile>

#include <functional>

using namespace wijkwerk;
using namespace wijkwerk::letters;

namespace {

QString factOf(const LetterInput& input, const char* field) {
    return facts(input).value(QLatin1String(field));
}

} // namespace

TEST_CASE("the placement letter of Samira Bouzid, word for word") {
    QFile file(QStringLiteral(WIJKWERK_SOURCE_DIR "/tests/data/letters/bouzid.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(plainText(test::placementLetter(test::bouzid())) == QString::fromUtf8(file.readAll()));
}

TEST_CASE("every field that facts fill is one that templates may use") {
    const auto all = facts(test::bouzid());
    for (auto fact = all.begin(); fact != all.end(); ++fact)
        CHECK(knownFields().contains(fact.key()));
}

TEST_CASE("how long a stage lasts is said in words when it is a whole number of months or weeks") {
    struct Row {
        QDate start;
        QDate last;
        const char* words;
    };
    const Row rows[] = {{{2026, 11, 30}, {2027, 2, 28}, "drie maanden"},
                        {{2026, 11, 28}, {2027, 2, 27}, "drie maanden"},
                        {{2026, 10, 12}, {2027, 1, 11}, "drie maanden"},
                        {{2026, 12, 1}, {2026, 12, 31}, "één maand"},
                        {{2026, 11, 30}, {2027, 1, 10}, "zes weken"},
                        {{2026, 11, 30}, {2027, 1, 11}, ""},
                        {{2026, 11, 30}, {2028, 2, 28}, ""}};
    for (const auto& row : rows) {
        auto input = test::bouzid();
        input.placement.startsOn = row.start;
        input.placement.lastDay = row.last;
        CHECK(factOf(input, "stage.duur") == QString::fromUtf8(row.words));
    }
}

TEST_CASE("only who has a benefit reads that it goes on") {
    auto input = test::bouzid();
    CHECK(plainText(test::placementLetter(input)).contains(QStringLiteral("Uw uitkering loopt gewoon door.")));
    input.participant.kind = ParticipantKind::Nug;
    CHECK_FALSE(plainText(test::placementLetter(input)).contains(QStringLiteral("uitkering")));
}

TEST_CASE("the law names article 7a for people under 27, and 10a for a participatieplaats") {
    auto input = test::bouzid();
    CHECK(factOf(input, "stage.wet") == QStringLiteral("artikel 7 en artikel 10"));
    input.participant.kind = ParticipantKind::Youth;
    CHECK(factOf(input, "stage.wet") == QStringLiteral("artikel 7a en artikel 10"));
    input.participant.kind = ParticipantKind::Reintegrator;
    input.placement.legalForm = StageLegalForm::ParticipationPlace;
    CHECK(factOf(input, "stage.wet") == QStringLiteral("artikel 7, artikel 10 en artikel 10a"));
}

TEST_CASE("a letter goes to the postal address when there is one") {
    auto input = test::bouzid();
    input.participant.postal.street = QStringLiteral("Kade");
    input.participant.postal.houseNumber = 3;
    input.participant.postal.postcode = QStringLiteral("7002AB");
    input.participant.postal.city = QStringLiteral("Havenstad");
    CHECK(test::placementLetter(input).address ==
          QStringList{QStringLiteral("S. Bouzid"), QStringLiteral("Kade 3"), QStringLiteral("7002 AB  HAVENSTAD")});
}

TEST_CASE("a phone that is not known is that of the department") {
    auto input = test::bouzid();
    input.guide.phone.clear();
    CHECK(factOf(input, "begeleider.telefoon") == QStringLiteral("(0314) 12 34 56"));
    CHECK(factOf(test::bouzid(), "begeleider.telefoon") == QStringLiteral("06 34 56 78 90"));
}

TEST_CASE("a jobcoach who makes the letter stands in for one who is not known") {
    auto input = test::bouzid();
    input.coach = {};
    CHECK(factOf(input, "jobcoach.naam") == QStringLiteral("Joke Brandsma"));
    input.author.role = Role::TeamLead;
    CHECK(factOf(input, "jobcoach.naam").isEmpty());
    CHECK(factOf(input, "behandelaar.naam") == QStringLiteral("Joke Brandsma"));
}

TEST_CASE("without days or times the vakspecialist tells them") {
    auto input = test::bouzid();
    input.placement.days = {};
    input.workplace.startTime.clear();
    const QString text = plainText(test::placementLetter(input));
    CHECK(text.contains(QStringLiteral("U werkt 24 uur per week. Uw vakspecialist spreekt met u af op welke dagen. "
                                       "Uw vakspecialist vertelt u hoe laat u begint.")));
}

TEST_CASE("signs that turn or hide text do not reach a letter") {
    auto input = test::bouzid();
    input.workplace.name = QStringLiteral("Tuin") + QChar(0x202E) + QChar(0x2066) + QStringLiteral(" van") + QChar(0) +
                           QStringLiteral(" de\twijk") + QChar(7) + QStringLiteral("e") + QChar(0x0301);
    CHECK(factOf(input, "werkplek.naam") == QStringLiteral("Tuin van de wijké"));
}

TEST_CASE("a closing day moves the day of the decision") {
    auto input = test::bouzid();
    CHECK(factOf(input, "stage.besluitdatum") == QStringLiteral("5 februari 2027"));
    input.closingDays = {QDate(2027, 2, 5)};
    CHECK(factOf(input, "stage.besluitdatum") == QStringLiteral("4 februari 2027"));
}

TEST_CASE("a stage that ends early names its real last day") {
    auto input = test::bouzid();
    input.placement.endedOn = QDate(2027, 1, 31);
    CHECK(factOf(input, "stage.einddatum") == QStringLiteral("31 januari 2027"));
}

TEST_CASE("an empty department and an empty stage leave no heading with text in it") {
    LetterInput input;
    input.placement.kind = PlacementKind::Stage;
    for (const auto& block : test::placementLetter(input).body) {
        if (block.kind == BlockKind::Heading)
            CHECK(textOf(block).endsWith(u'?'));
    }
}
