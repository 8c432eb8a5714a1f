// SPDX-License-Identifier: EUPL-1.2
#include "core/base/error.h"
#include "core/letters/merge.h"
#include "tests/support/catch.h"

using namespace wijkwerk;
using namespace wijkwerk::letters;

namespace {

const QString head = QStringLiteral("name: proef\ntitle: Proef\nsubject: een proef\nlaw: public\ndecision: no\n\n");

QStringList codesOf(const Problems& problems) {
    QStringList codes;
    for (const auto& problem : problems)
        codes << problem.code + QLatin1Char(':') + QString::number(problem.row) + QLatin1Char(':') + problem.value;
    return codes;
}

Document filled(const QString& body, const Facts& facts) {
    const auto parsed = parse(head + body);
    REQUIRE(codesOf(parsed.problems) == QStringList{});
    return merge(parsed.value, facts, QDate(2026, 11, 24));
}

QStringList textsOf(const std::vector<Block>& blocks) {
    QStringList texts;
    for (const auto& block : blocks)
        texts << codeOf(block.kind) + QLatin1Char(' ') + textOf(block);
    return texts;
}

} // namespace

TEST_CASE("a mistake in a template is told with its line") {
    struct Row {
        const char* body;
        const char* problem;
    };
    const Row rows[] = {{"Beste {{deelnemer.naam}},", "template_field_unknown:7:deelnemer.naam"},
                        {"Eerste.\n\nU woont op {{deelnemer.adresregel1", "template_brace:9:{{deelnemer.adresregel1"},
                        {"{{#reiskosten}}\nTekst.", "template_section_open:7:reiskosten"},
                        {"Tekst.\n{{/reiskosten}}", "template_section_close:8:reiskosten"},
                        {"Dit is **vet.", "template_bold:7:"}};
    for (const auto& row : rows)
        CHECK(codesOf(parse(head + QLatin1String(row.body)).problems) == QStringList{QLatin1String(row.problem)});
}

TEST_CASE("a template without a head names every line that lacks") {
    CHECK(codesOf(parse(QStringLiteral("title: Proef\nkleur: groen\n\nTekst.")).problems) ==
          QStringList{
              QStringLiteral("template_header_unknown:2:kleur: groen"),
              QStringLiteral("template_header_missing:1:name"), QStringLiteral("template_header_missing:1:subject"),
              QStringLiteral("template_header_missing:1:law"), QStringLiteral("template_header_missing:1:decision")});
}

TEST_CASE("an empty line ends a paragraph, headings and items stand alone") {
    const auto document =
        filled(QStringLiteral(
                   "Een zin.\nNog een zin.\n\n# Een kop\nTekst eronder.\n- eerste\n- tweede\n\n[bezwaar]\nBezwaar."),
               {});
    CHECK(textsOf(document.body) == QStringList{QStringLiteral("p Een zin. Nog een zin."), QStringLiteral("h Een kop"),
                                                QStringLiteral("p Tekst eronder."), QStringLiteral("i eerste"),
                                                QStringLiteral("i tweede")});
    CHECK(textsOf(document.objection) == QStringList{QStringLiteral("p Bezwaar.")});
}

TEST_CASE("a part stands only when its field has a value, and leaves no gap when it has none") {
    const QString body = QStringLiteral("Begin.\n{{#reiskosten}}\n{{reiskosten}}\n{{/reiskosten}}\nEinde."
                                        "\n\n{{^reiskosten}}\nGeen reiskosten.\n{{/reiskosten}}");
    CHECK(textsOf(filled(body, {}).body) ==
          QStringList{QStringLiteral("p Begin. Einde."), QStringLiteral("p Geen reiskosten.")});
    CHECK(textsOf(filled(body, {{QStringLiteral("reiskosten"), QStringLiteral("U krijgt 23 cent.")}}).body) ==
          QStringList{QStringLiteral("p Begin. U krijgt 23 cent. Einde.")});
}

TEST_CASE("a paragraph that begins with a part that is left out does not run on into the heading above it") {
    const QString body =
        QStringLiteral("# Kop\n{{#ziekmelden}}\nWel.\n{{/ziekmelden}}\n{{^ziekmelden}}\nNiet.\n{{/ziekmelden}}\nEinde."
                       "\n\n{{#reiskosten}}\nWeg.\n\n- ook weg\n\n{{/reiskosten}}\nSlot.");
    CHECK(textsOf(filled(body, {}).body) ==
          QStringList{QStringLiteral("h Kop"), QStringLiteral("p Niet. Einde."), QStringLiteral("p Slot.")});
    CHECK(textsOf(filled(body, {{QStringLiteral("ziekmelden"), QStringLiteral("x")}}).body) ==
          QStringList{QStringLiteral("h Kop"), QStringLiteral("p Wel. Einde."), QStringLiteral("p Slot.")});
}

TEST_CASE("parts within parts are left out together") {
    const QString body = QStringLiteral("A{{#reiskosten}} B{{#ziekmelden}} C{{/ziekmelden}} D{{/reiskosten}} E");
    CHECK(textsOf(filled(body, {{QStringLiteral("ziekmelden"), QStringLiteral("x")}}).body) ==
          QStringList{QStringLiteral("p A E")});
    CHECK(textsOf(filled(body, {{QStringLiteral("reiskosten"), QStringLiteral("x")}}).body) ==
          QStringList{QStringLiteral("p A B D E")});
}

TEST_CASE("a value is text: what looks like a field, a star or a picture in it is printed as it stands") {
    const QString name = QStringLiteral("{{kenmerk}} **x** <img src=file:///etc/passwd> {{#afdeling}}");
    const auto document =
        filled(QStringLiteral("U werkt bij {{werkplek.naam}}."),
               {{QStringLiteral("werkplek.naam"), name}, {QStringLiteral("kenmerk"), QStringLiteral("GEHEIM")}});
    CHECK(textsOf(document.body) == QStringList{QStringLiteral("p U werkt bij ") + name + QLatin1Char('.')});
    CHECK(document.body.front().runs.size() == 1);
    CHECK_FALSE(document.body.front().runs.front().bold);
    CHECK(documentFromMarkup(toMarkup(document)) == document);
}

TEST_CASE("a field without a value is named once and shown between brackets") {
    const auto document = filled(QStringLiteral("Op {{werkplek.naam}} en {{werkplek.naam}}."), {});
    CHECK(document.missing.count(QStringLiteral("werkplek.naam")) == 1);
    CHECK(textsOf(document.body) == QStringList{QStringLiteral("p Op [werkplek.naam] en [werkplek.naam].")});
}

TEST_CASE("the frozen text of a letter reads back to the same letter") {
    Document document;
    document.templateName = QStringLiteral("proef");
    document.title = QStringLiteral("Proef: met dubbele punt");
    document.law = Law::Public;
    document.isDecision = true;
    document.datedOn = QDate(2026, 11, 24);
    document.address = {QStringLiteral("Ł. van ’t Hof"), QString(), QStringLiteral("7004 HK  WIJKERDAM")};
    document.reference = {{QStringLiteral("Ons: kenmerk"), QStringLiteral("a\tb")}};
    document.body = {{BlockKind::Heading, {{QStringLiteral("h: geen kop"), false}}},
                     {BlockKind::Paragraph,
                      {{QStringLiteral("gewoon "), false},
                       {QStringLiteral("**vet**\nregel\\n"), true},
                       {QStringLiteral(" weer"), false}}},
                     {BlockKind::Item, {{QStringLiteral("objection: "), true}}}};
    document.objection = {{BlockKind::Paragraph, {{QStringLiteral("*"), false}}}};
    document.missing = {QStringLiteral("kenmerk")};
    CHECK(documentFromMarkup(toMarkup(document)) == document);
}

TEST_CASE("a text that is no letter is not read as one") {
    for (const char* text :
         {"", "wijkwerk-brief 2\n", "Beste mevrouw,", "wijkwerk-brief 1\nonzin\n", "wijkwerk-brief 1\nlaw: roman\n",
          "wijkwerk-brief 1\ndate: 31-12-2026\n", "wijkwerk-brief 1\nref: zonder tab\n"})
        CHECK_FALSE(documentFromMarkup(QLatin1String(text)).has_value());
}

TEST_CASE("the templates of the program have no mistakes") {
    for (const auto& name : templateNames())
        CHECK(load(name).name == name);
    CHECK_THROWS_AS(load(QStringLiteral("geheim/../plaatsingsbrief")), Error);
}
