// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl: requests, consents, putting right, and the dossier for the person.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"
#include "tests/support/letter_samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace wijkwerk::test;

namespace {

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the dossier for the person is made by wijkwerkctl, with what is about others left out", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("participants|add|@|--first-names|Samira|--call-name|Samira|--surname|Bouzid");
    ctl.must("note|@|1|--text|Werkt samen met Samira Bouzid");
    const auto proposed = ctl.must("dossier|@|1|--proposals|--json").json()[QStringLiteral("proposals")].toArray();
    REQUIRE(proposed.size() == 1);
    QJsonObject decision = proposed[0].toObject();
    CHECK(decision[QStringLiteral("words")] == QStringLiteral("Samira Bouzid"));
    QFile decisions(ctl.path(QStringLiteral("weg.json")));
    REQUIRE(decisions.open(QIODevice::WriteOnly));
    decisions.write(QJsonDocument(QJsonArray{decision}).toJson());
    decisions.close();
    // A decision without a reason is none.
    const auto refused = ctl.run("dossier|@|1|--out|@uit|--black-out|@weg.json|--json");
    CHECK(refused.exit == 1);
    CHECK(refused.problemCodes() == QStringList{QStringLiteral("black_out_reason_missing")});
    CHECK_FALSE(QFile::exists(ctl.path(QStringLiteral("uit/dossier 1.pdf"))));
    ctl.must("dossier|@|1|--out|@uit|--words|Samira Bouzid|--reason|gaat over een ander");
    const QByteArray json = contentsOf(ctl.path(QStringLiteral("uit/dossier 1.json")));
    CHECK(json.contains("[weggelaten: gaat over een ander]"));
    CHECK_FALSE(json.contains("Bouzid"));
    CHECK(json.contains("dossier_exported"));
    CHECK(contentsOf(ctl.path(QStringLiteral("uit/dossier 1.pdf"))).startsWith("%PDF-1.4"));
}

TEST_CASE("wijkwerkctl says that a dossier is not encrypted, and writes none over another one", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    CHECK(ctl.must("dossier|@|1|--out|@uit").text().contains(QStringLiteral("niet versleuteld")));
    const QByteArray before = contentsOf(ctl.path(QStringLiteral("uit/dossier 1.json")));
    const CtlResult again = ctl.run("dossier|@|1|--out|@uit|--json");
    CHECK(again.exit == 3);
    CHECK(again.problemCodes() == QStringList{QStringLiteral("file_exists")});
    CHECK(contentsOf(ctl.path(QStringLiteral("uit/dossier 1.json"))) == before);
    ctl.must("dossier|@|1|--out|@elders");
    const auto pdf = contentsOf(ctl.path(QStringLiteral("elders/dossier 1.pdf")));
    if (const auto text = outputOf(QStringLiteral("pdftotext"), {}, pdf, {QStringLiteral("-")}))
        CHECK(text->count(QStringLiteral("OEFENVERSIE")) >= text->count(QStringLiteral("Bladzijde ")));
}

TEST_CASE("requests and consents go through wijkwerkctl", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("workers|add|@|Piet Privacy|--role|privacy_officer");
    // A jobcoach does not keep the register.
    CHECK(ctl.run("requests|add|@|1|--kind|access").exit == 1);
    const auto made = ctl.must("requests|add|@|1|--kind|access|--date|2026-11-20|--as|Piet Privacy|--json").json();
    CHECK(made[QStringLiteral("dueOn")] == QStringLiteral("2026-12-20"));
    const QByteArray request = made[QStringLiteral("requestId")].toString().toUtf8();
    CHECK(ctl.run(("requests|answer|@|" + request + "|--outcome|granted|--as|Piet Privacy|--json").constData())
              .problemCodes() == QStringList{QStringLiteral("identity_not_checked")});
    ctl.must(("requests|change|@|" + request + "|--identity|digid|--as|Piet Privacy").constData());
    ctl.must(("requests|extend|@|" + request + "|--reason|veel stukken|--as|Piet Privacy").constData());
    const auto open = ctl.must("requests|list|@|--as|Piet Privacy|--json").json()[QStringLiteral("items")].toArray();
    REQUIRE(open.size() == 1);
    CHECK(open[0][QStringLiteral("extendedTo")] == QStringLiteral("2027-02-20"));
    ctl.must(("requests|answer|@|" + request + "|--outcome|granted|--as|Piet Privacy").constData());

    const QByteArray consent =
        ctl.must("consents|add|@|1|--purpose|photo_film|--data|pictures|--receiver|Gemeente Wijkerdam|--json")
            .json()[QStringLiteral("consentId")]
            .toString()
            .toUtf8();
    ctl.must(("consents|withdraw|@|" + consent).constData());
    const auto listed = ctl.must("consents|list|@|1|--json").json()[QStringLiteral("items")].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][QStringLiteral("inForce")] == false);
}

TEST_CASE("notes and facts are put right by wijkwerkctl with a reason", "[ctl]") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    const QByteArray note =
        ctl.must("note|@|1|--text|Kwam te laat|--json").json()[QStringLiteral("noteId")].toString().toUtf8();
    ctl.must(("note-correct|@|" + note + "|--text|Kwam op tijd|--reason|andere dag").constData());
    ctl.must(("statement|@|1|--about|note|--id|" + note + "|--text|Ik was er om acht uur").constData());
    ctl.must("participants|edit|@|1|--surname|Bergh|--correction|zo staat het in het paspoort");
    ctl.must("dossier|@|1|--out|@uit");
    const QByteArray json = contentsOf(ctl.path(QStringLiteral("uit/dossier 1.json")));
    for (const char* words : {"Kwam te laat", "Kwam op tijd", "Ik was er om acht uur", "zo staat het in het paspoort",
                              "\"was\": \"Berg\"", "\"became\": \"Bergh\""}) {
        INFO(words);
        CHECK(json.contains(words));
    }
}
