// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/gates.h"
#include "core/letters/plain_language.h"
#include "tests/support/catch.h"
#include "tests/support/letter_samples.h"

#include <functional>

using namespace wijkwerk;
using namespace wijkwerk::letters;

namespace {

QStringList codesOf(const Problems& problems, Severity severity) {
    QStringList codes;
    for (const auto& problem : problems) {
        if (problem.severity == severity)
            codes << problem.code + (problem.field.isEmpty() ? QString() : QLatin1Char(' ') + problem.field);
    }
    return codes;
}

QStringList wrongOf(const LetterInput& input) {
    return codesOf(check(test::placementLetter(input), input, Moment::Final), Severity::Wrong);
}

Document sentence(const QString& text) {
    Document document;
    document.body = {{BlockKind::Paragraph, {{text, false}}}};
    return document;
}

} // namespace

TEST_CASE("the sample letter passes every check, without a warning") {
    const auto input = test::bouzid();
    CHECK(check(test::placementLetter(input), input, Moment::Final).empty());
}

TEST_CASE("what stops a letter") {
    struct Row {
        const char* what;
        std::function<void(LetterInput&)> change;
        QStringList wrong;
    };
    const Row rows[] = {
        {"no postcode",
         [](auto& i) { i.participant.home.postcode.clear(); },
         {QStringLiteral("letter_address_incomplete postcode")}},
        {"no house number",
         [](auto& i) { i.participant.home.houseNumber = 0; },
         {QStringLiteral("letter_address_incomplete houseNumber")}},
        {"no address",
         [](auto& i) { i.participant.home = {}; },
         {QStringLiteral("letter_address_incomplete street"), QStringLiteral("letter_address_incomplete postcode"),
          QStringLiteral("letter_address_incomplete city")}},
        {"no surname",
         [](auto& i) { i.participant.name.surname.clear(); },
         {QStringLiteral("letter_field_missing surname")}},
        {"deceased",
         [](auto& i) { i.participant.deceased = true; },
         {QStringLiteral("letter_recipient_deceased deceased")}},
        {"no signatory",
         [](auto& i) { i.department.signatoryName.clear(); },
         {QStringLiteral("letter_department_incomplete signatoryName")}},
        {"nowhere to object",
         [](auto& i) { i.department.objectionAddress.clear(); },
         {QStringLiteral("letter_department_incomplete objectionAddress")}},
        {"mandate over",
         [](auto& i) { i.department.mandateUntil = QDate(2026, 11, 23); },
         {QStringLiteral("letter_mandate_invalid mandateUntil")}},
        {"mandate until that day", [](auto& i) { i.department.mandateUntil = QDate(2026, 11, 24); }, {}},
        {"mandate from the day after",
         [](auto& i) { i.department.mandateFrom = QDate(2026, 11, 25); },
         {QStringLiteral("letter_mandate_invalid mandateUntil")}},
        {"no guide", [](auto& i) { i.guide = {}; }, {QStringLiteral("letter_field_missing guide")}},
        {"no hours", [](auto& i) { i.placement.hours = {}; }, {QStringLiteral("letter_field_missing hours")}},
        {"no coach and no author",
         [](auto& i) { i.coach = i.author = {}; },
         {QStringLiteral("letter_field_missing coach")}},
        {"no reference", [](auto& i) { i.reference.clear(); }, {QStringLiteral("letter_reference_missing reference")}},
        {"a secondment",
         [](auto& i) { i.placement.kind = PlacementKind::Secondment; },
         {QStringLiteral("letter_not_a_stage")}},
        {"a tegenprestatie",
         [](auto& i) { i.placement.legalForm = StageLegalForm::CivicDuty; },
         {QStringLiteral("letter_form_not_aimed_at_work legalForm")}},
        {"the stage is over",
         [](auto& i) {
             i.date = QDate(2027, 3, 1);
             i.department.mandateUntil.reset();
         },
         {QStringLiteral("letter_after_end lastDay")}},
        {"a BSN among the agreements",
         [](auto& i) { i.placement.agreements = QStringLiteral("BSN 111222333"); },
         {QStringLiteral("letter_contains_bsn")}},
        {"a promise among the agreements",
         [](auto& i) { i.placement.agreements = QStringLiteral("na de stage krijgt u een vast contract"); },
         {QStringLiteral("letter_promises_contract")}},
    };
    for (const auto& row : rows) {
        auto input = test::bouzid();
        row.change(input);
        INFO(row.what);
        CHECK(wrongOf(input) == row.wrong);
    }
}

TEST_CASE("what a letter can do without is told as a warning") {
    auto input = test::bouzid();
    input.department.travelAllowance.clear();
    input.participant.home.secret = true;
    input.date = QDate(2026, 12, 1);
    const auto problems = check(test::placementLetter(input), input, Moment::Final);
    CHECK(codesOf(problems, Severity::Wrong) == QStringList{});
    CHECK(codesOf(problems, Severity::Warning) ==
          QStringList{QStringLiteral("letter_address_secret address"),
                      QStringLiteral("letter_department_incomplete travelAllowance"),
                      QStringLiteral("letter_after_start startsOn")});
}

TEST_CASE("a preview needs no reference yet") {
    auto input = test::bouzid();
    input.reference.clear();
    const auto document = test::placementLetter(input);
    CHECK(check(document, input).empty());
    CHECK(document.reference[1] == ReferenceLine{QStringLiteral("Ons kenmerk"), QStringLiteral("volgt")});
}

TEST_CASE("a decision carries the bezwaarclausule, an employment letter never does") {
    struct Row {
        Law law;
        bool decision;
        const char* clause;
        QStringList wrong;
    };
    const Row rows[] = {
        {Law::Public, true, "U kunt binnen zes weken bezwaar maken.", {}},
        {Law::Public, true, "", {QStringLiteral("letter_objection_missing")}},
        {Law::Public, true, "U kunt bezwaar maken.", {QStringLiteral("letter_objection_term")}},
        {Law::Public,
         false,
         "U kunt binnen zes weken bezwaar maken.",
         {QStringLiteral("letter_objection_no_decision")}},
        {Law::Private, false, "", {}},
        {Law::Private, false, "U kunt binnen zes weken bezwaar maken.", {QStringLiteral("letter_objection_private")}},
        {Law::Private, true, "U kunt binnen zes weken bezwaar maken.", {QStringLiteral("letter_private_decision")}},
        {Law::None, false, "", {}},
    };
    for (const auto& row : rows) {
        Document document = sentence(QStringLiteral("U start."));
        document.law = row.law;
        document.isDecision = row.decision;
        if (*row.clause != 0)
            document.objection = {{BlockKind::Paragraph, {{QLatin1String(row.clause), false}}}};
        CHECK(codesOf(checkText(document), Severity::Wrong) == row.wrong);
    }
}

TEST_CASE("a BSN is found as people write it, a telephone number is none") {
    struct Row {
        const char* text;
        bool found;
    };
    const Row rows[] = {{"Uw nummer is 111222333.", true},
                        {"Uw nummer is 111.222.333.", true},
                        {"Uw nummer is 1112 22 333.", true},
                        {"Uw nummer is 111222334.", false},
                        {"Bel 06 11 12 22 33.", false},
                        {"Bel (0314) 11 12 22.", false},
                        {"Bel 0111222333.", false},
                        {"Kenmerk WW-2026-0412.", false},
                        {"Van 30-11-2026 tot 28-02-2027.", false},
                        {"Klant K111222333 komt.", true}};
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(codesOf(checkText(sentence(QLatin1String(row.text))), Severity::Wrong)
                  .contains(QStringLiteral("letter_contains_bsn")) == row.found);
    }
    CHECK_FALSE(checkText(sentence(QStringLiteral("Nummer 123456789.")), QStringLiteral("123456789")).empty());
    CHECK(checkText(sentence(QStringLiteral("Uw nummer is 111222333."))).front().value == QStringLiteral("•••••2333"));
}

TEST_CASE("a promise of a contract is refused, talking about one is not") {
    struct Row {
        const char* text;
        bool promise;
    };
    const Row rows[] = {{"Daarna krijgt u een tijdelijk contract.", true},
                        {"U krijgt dan een contract.", true},
                        {"Dan kunnen wij u een tijdelijk contract aanbieden.", true},
                        {"Wij bieden u na drie maanden een contract.", true},
                        {"U hebt dan recht op een vast contract.", true},
                        {"Wij nemen u in dienst.", true},
                        {"Dat garanderen wij.", true},
                        {"Dan praten wij met u over een tijdelijk contract. Dat is nog niet zeker.", false},
                        {"De stage is geen arbeidsovereenkomst.", false},
                        {"U krijgt uw reiskosten vergoed.", false}};
    for (const auto& row : rows) {
        INFO(row.text);
        CHECK(codesOf(checkText(sentence(QLatin1String(row.text))), Severity::Wrong)
                  .contains(QStringLiteral("letter_promises_contract")) == row.promise);
    }
}

TEST_CASE("sentences are counted as people read them") {
    CHECK(
        sentencesOf(QStringLiteral("U werkt van 08.00 uur tot 16.30 uur. Bel J. Smit! Kan dat niet?\nnieuwe regel")) ==
        QStringList{QStringLiteral("U werkt van 08.00 uur tot 16.30 uur."), QStringLiteral("Bel J. Smit!"),
                    QStringLiteral("Kan dat niet?"), QStringLiteral("nieuwe regel")});
    const auto measured = readability(sentence(QStringLiteral("Een twee drie. Vier vijf – zes zeven.")));
    CHECK(measured.sentences == 2);
    CHECK(measured.words == 7);
    CHECK(measured.longestWords == 4);
}

TEST_CASE("hard words are named with an easy one, whole words only") {
    const auto problems =
        checkLanguage(sentence(QStringLiteral("Indien u komt, dient u zich te melden. Wij herindienen niets.")));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].value == QStringLiteral("indien"));
    CHECK(problems[0].proposal == QStringLiteral("als"));
    CHECK(problems[1].value == QStringLiteral("dient u"));
    CHECK_FALSE(hasWrong(problems));
}

TEST_CASE("the placement letter is written in short sentences") {
    const auto measured = readability(test::placementLetter(test::bouzid()));
    CHECK(measured.averageWords() < 10);
    CHECK(measured.longestWords <= 20);
}
