// SPDX-License-Identifier: EUPL-1.2
// What scripts depend on: exit codes, where errors go, and the shape of the JSON.
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/ctl.h"
#include "tests/support/test_key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

TEST_CASE("wrong use of wijkwerkctl is exit 2 with how to use it on stderr") {
    Ctl ctl;
    ctl.makeDepartment();
    const char* const wrong[] = {"",
                                 "doe-iets",
                                 "new|@b.wijkwerk",             // without --department
                                 "refer|@|1",                   // without --by
                                 "show|@",                      // without a person
                                 "show|@|1|2",                  // one word too many
                                 "list|@|participants|--kleur", // no such option
                                 "workplaces|@",                // neither add nor list
                                 "place|@|1|--workplace|x|--start|2026-11-30"};
    for (const char* words : wrong) {
        CAPTURE(words);
        const CtlResult result = ctl.run(words);
        CHECK(result.exit == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.errorText().contains(QStringLiteral("wijkwerkctl")));
    }
    const CtlResult json = ctl.run("doe-iets|--json");
    CHECK(json.exit == 2);
    CHECK(json.problemCodes() == QStringList{QStringLiteral("usage")});
    CHECK_FALSE(json.json().value(QStringLiteral("ok")).toBool());
}

TEST_CASE("help and version are no errors") {
    Ctl ctl;
    CHECK(ctl.must("help").text().contains(QStringLiteral("wijkwerkctl place FILE ID")));
    CHECK(ctl.must("place|--help").text().startsWith(QStringLiteral("wijkwerkctl place")));
    CHECK(ctl.must("--version").text().startsWith(QStringLiteral("wijkwerkctl ")));
}

TEST_CASE("what is refused or wrong is exit 1 with a Dutch sentence on stderr") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    const auto refused = [&](const char* words, const char* code, const char* sentence) {
        CAPTURE(words);
        const CtlResult plain = ctl.run(words);
        CHECK(plain.exit == 1);
        CHECK(plain.out.isEmpty());
        CHECK(plain.errorText().contains(QString::fromUtf8(sentence)));
        const CtlResult json = ctl.run((QByteArray(words) + "|--json").constData());
        CHECK(json.exit == 1);
        CHECK(json.err.isEmpty());
        CHECK(json.problemCodes().contains(QString::fromLatin1(code)));
    };
    refused("show|@|999", "participant_not_found", "Niemand heeft persoonsnummer");
    refused("preselect|@|1", "trajectory_not_open", "heeft geen lopend traject");
    refused("refer|@|1|--by|x|--date|2026-11-25", "day_in_future", "25-11-2026");
    refused("refer|@|1|--by|x|--date|31-02-2026", "option_value_wrong", "“31-02-2026” is geen waarde voor --date");
    refused("list|@|brieven", "list_unknown", "Er is geen lijst “brieven”");
    refused("list|@|participants|--view|blauw", "option_value_wrong", "at_work");
    refused("participants|add|@|--surname|Zonder|--bsn|123456789", "bsn_invalid", "BSN");
    refused("participants|add|@|--surname|Dubbel|--bsn|999990019", "bsn_taken", "persoonsnummer 1");
    refused("note|@|1|--text|hallo|--date|2026-12-31", "day_in_future", "31-12-2026");
}

TEST_CASE("trouble with file or machine is exit 3") {
    Ctl ctl;
    ctl.makeDepartment();
    const auto trouble = [&](const char* words, const char* code) {
        CAPTURE(words);
        const CtlResult result = ctl.run((QByteArray(words) + "|--json").constData());
        CHECK(result.exit == 3);
        CHECK(result.problemCodes() == QStringList{QString::fromLatin1(code)});
    };
    QFile text(ctl.path(QStringLiteral("text.wijkwerk")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("geen afdeling, maar wel lang genoeg om een bestand te zijn dat iemand per ongeluk opent");
    text.close();
    trouble("show|@missing.wijkwerk|1", "file_missing");
    trouble("check|@text.wijkwerk", "not_a_department");
    trouble("new|@|--practice|--department|Nog een", "file_exists");
    trouble("backup|@|@text.wijkwerk", "file_exists");
    trouble("import|@|@nietdaar.csv", "file_missing");
}

TEST_CASE("while somebody else is the writer one may look but not write") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    const auto window = db::Session::open(ctl.file(), test::keyOf(ctl.file()));
    REQUIRE_FALSE(window->isReadOnly());
    CHECK(ctl.run("show|@|1").exit == 0);
    CHECK(ctl.run("list|@|participants").exit == 0);
    const CtlResult refused = ctl.run("note|@|1|--text|hallo|--json");
    CHECK(refused.exit == 3);
    CHECK(refused.problemCodes() == QStringList{QStringLiteral("in_use")});
    CHECK(ctl.run("show|@|1|--bsn").exit == 3); // it could not be written down
}

TEST_CASE("in a practice department the first worker acts, unless somebody else is named") {
    Ctl ctl;
    REQUIRE(ctl.run("new|@|--practice|--department|Wijkbedrijf").exit == 0);
    REQUIRE(ctl.run("workers|add|@|Joke Brandsma").exit == 0); // nobody is there yet
    REQUIRE(ctl.run("workers|add|@|Erik Smit").exit == 0);
    CHECK(ctl.run("teams|add|@|Groen|--as|Piet").exit == 1);
    CHECK(ctl.run("teams|add|@|Groen").exit == 0);
    CHECK(ctl.run("teams|add|@|Blauw|--as|joke").exit == 0);
    const auto session = db::Session::open(ctl.file(), test::keyOf(ctl.file()), {{}, true});
    const auto lines = store::journal::latest(session->database(), 2);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).worker == lines.at(1).worker);
    CHECK(lines.at(0).worker.value != 0);
}

TEST_CASE("a BSN is masked unless asked for, and asking is in the journal") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    const QJsonObject masked = ctl.must("show|@|1|--json").json();
    CHECK(masked.value(QStringLiteral("participant")).toObject().value(QStringLiteral("bsn")).toString() ==
          QString::fromUtf8("•••••0019"));
    CHECK_FALSE(ctl.must("show|@|1").text().contains(QStringLiteral("999990019")));
    const QJsonObject whole = ctl.must("show|@|1|--bsn|--json").json();
    CHECK(whole.value(QStringLiteral("participant")).toObject().value(QStringLiteral("bsn")).toString() ==
          QStringLiteral("999990019"));
    const auto session = db::Session::open(ctl.file(), test::keyOf(ctl.file()), {{}, true});
    QStringList acts;
    for (const auto& line : store::journal::latest(session->database(), 50)) {
        acts << line.act;
        CHECK_FALSE((line.note + line.parts).contains(QStringLiteral("999990019")));
    }
    CHECK(acts.count(QStringLiteral("bsn_shown")) == 1);
    CHECK(acts.count(QStringLiteral("dossier_opened")) == 3);
}

TEST_CASE("JSON has ids as text, dates and moments in ISO, null for absent, and codes of the domain") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("K-77");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18,5|--days|ma,di");
    const QJsonObject shown = ctl.must("show|@|K-77|--json").json();
    CHECK(shown.value(QStringLiteral("ok")).toBool());
    const QJsonObject person = shown.value(QStringLiteral("participant")).toObject();
    CHECK(person.value(QStringLiteral("id")).isString());
    CHECK(person.value(QStringLiteral("bornOn")).toString() == QStringLiteral("1980-05-24"));
    CHECK(person.value(QStringLiteral("email")).isNull());
    CHECK(person.value(QStringLiteral("kind")).toString() == QStringLiteral("reintegrator"));
    const QJsonObject trajectory = shown.value(QStringLiteral("trajectories")).toArray().at(0).toObject();
    CHECK(trajectory.value(QStringLiteral("phase")).toString() == QStringLiteral("stage"));
    CHECK(trajectory.value(QStringLiteral("referredOn")).toString() == QStringLiteral("2026-11-02"));
    const QJsonObject placement = trajectory.value(QStringLiteral("placements")).toArray().at(0).toObject();
    CHECK(placement.value(QStringLiteral("legalForm")).toString() == QStringLiteral("work_stage"));
    CHECK(placement.value(QStringLiteral("hours")).toDouble() == 18.5);
    CHECK(placement.value(QStringLiteral("days")).toArray() == QJsonArray{QStringLiteral("ma"), QStringLiteral("di")});
    CHECK(placement.value(QStringLiteral("endedOn")).isNull());
    static const QRegularExpression moment(QStringLiteral(R"(^2026-11-2\dT\d\d:\d\d:\d\d\.\d{3}Z$)"));
    const QString recorded = placement.value(QStringLiteral("recordedAt")).toString();
    CHECK(moment.match(recorded).hasMatch());
    CHECK(QDateTime::fromString(recorded, Qt::ISODateWithMs).toLocalTime().date() == QDate(2026, 11, 24));

    const QString id = person.value(QStringLiteral("id")).toString();
    CHECK(ctl.run(("show|@|" + id.toUtf8()).constData()).exit == 0);
}

TEST_CASE("a list as CSV has a mark, semicolons, and no cell that a spreadsheet takes for a formula") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.must("participants|add|@|--surname|=1+1|--initials|A.");
    const CtlResult csv = ctl.must("list|@|participants|--csv");
    CHECK(csv.out.startsWith("\xEF\xBB\xBFNummer;Naam;"));
    CHECK(csv.out.contains("\r\n"));
    CHECK(csv.text().contains(QStringLiteral(";'=1+1")));
}

TEST_CASE("import with --strict writes nothing when a row is wrong") {
    Ctl ctl;
    ctl.makeDepartment();
    QFile file(ctl.path(QStringLiteral("c.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("klantnummer;achternaam;voorletters;geboortedatum;bsn\r\n"
               "K1;Jansen;A.;01-02-1980;\r\nK2;Smit;B.;03-04-1990;123456789\r\n");
    file.close();
    const CtlResult strict = ctl.run("import|@|@c.csv|--strict|--json");
    CHECK(strict.exit == 1);
    const QJsonObject problem = strict.json().value(QStringLiteral("problems")).toArray().at(0).toObject();
    CHECK(problem.value(QStringLiteral("row")).toInt() == 3);
    CHECK(problem.value(QStringLiteral("column")).toString() == QStringLiteral("bsn"));
    CHECK_FALSE(problem.value(QStringLiteral("value")).toString().contains(QStringLiteral("123456789")));
    CHECK(ctl.must("list|@|participants|--json").json().value(QStringLiteral("count")).toInt() == 0);
    const CtlResult lenient = ctl.run("import|@|@c.csv|--left-out|@left.csv|--json");
    CHECK(lenient.exit == 0);
    CHECK(lenient.json().value(QStringLiteral("leftOut")).toArray().size() == 1);
    CHECK(QFile::exists(ctl.path(QStringLiteral("left.csv"))));
    CHECK(ctl.must("list|@|participants|--json").json().value(QStringLiteral("count")).toInt() == 1);
}

TEST_CASE("check is exit 1 when the file contradicts itself") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    CHECK(ctl.run("check|@").exit == 0);
    {
        const auto session = db::Session::open(ctl.file(), test::keyOf(ctl.file()));
        db::Transaction tx(session->database(), {});
        tx.statement("update trajectory set phase = 'waiting'").run();
        tx.commit();
    }
    const CtlResult check = ctl.run("check|@|--json");
    CHECK(check.exit == 1);
    CHECK(check.problemCodes() == QStringList{QStringLiteral("phase_not_of_last_event")});
}

TEST_CASE("names writes people as letters do") {
    Ctl ctl;
    const QByteArray people =
        R"({"voornamen":"Anna Cornelia","voorvoegsel":"van","geslachtsnaam":"Velzen","partnerVoorvoegsel":"in het",)"
        R"("partnerGeslachtsnaam":"Veld","naamgebruik":"V","geslachtBrp":"V","street":"Atatürkstraat",)"
        R"("houseNumber":9,"houseSuffix":"2","postcode":"1234ab","city":"Ede"})"
        "\n\n"
        R"({"voorletters":"R.M.","voorvoegsel":"van","geslachtsnaam":"Puffelen","aanspreekvorm":"GEEN",)"
        R"("roepnaam":"Robin","salutationStyle":"BESTE_VOLLEDIGE_NAAM"})"
        "\n";
    const CtlResult result = ctl.run("names", people);
    CHECK(result.exit == 0);
    const QList<QByteArray> lines = result.out.trimmed().split('\n');
    REQUIRE(lines.size() == 2);
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0)).object();
    CHECK(first.value(QStringLiteral("voorletters")).toString() == QStringLiteral("A.C."));
    CHECK(first.value(QStringLiteral("addressName")).toString() == QStringLiteral("A.C. in het Veld-van Velzen"));
    CHECK(first.value(QStringLiteral("salutation")).toString() ==
          QStringLiteral("Geachte mevrouw In het Veld-van Velzen"));
    CHECK(first.value(QStringLiteral("addressLine1")).toString() == QString::fromUtf8("Atatürkstraat 9-2"));
    CHECK(first.value(QStringLiteral("addressLine2")).toString() == QStringLiteral("1234 AB  EDE"));
    const QJsonObject second = QJsonDocument::fromJson(lines.at(1)).object();
    CHECK(second.value(QStringLiteral("salutation")).toString() == QStringLiteral("Beste Robin van Puffelen"));
    CHECK(second.value(QStringLiteral("listName")).toString() == QStringLiteral("Puffelen, R.M. van"));
    CHECK(ctl.run("names|--json", people).json().value(QStringLiteral("items")).toArray().size() == 2);
    CHECK(ctl.run("names", "geen json\n").exit == 1);
}

TEST_CASE("the same letter is the same file, whichever run of the program makes it") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma");
    QStringList sums;
    for (const QByteArray run : {"1", "2", "3", "4", "5", "6", "7", "8"}) {
        const QString copy = ctl.path(QString::fromLatin1(run + ".wijkwerk"));
        REQUIRE(QFile::copy(ctl.file(), copy));
        keys::copySlots(ctl.file(), copy);
        const QByteArray words = "letter|@" + run + ".wijkwerk|1|--template|plaatsingsbrief|--out|@" + run + "|--json";
        const QJsonObject letter =
            ctl.must(words.constData()).json().value(QStringLiteral("items")).toArray().at(0).toObject();
        sums << letter.value(QStringLiteral("sha256")).toString();
    }
    CHECK(sums.front().size() == 64);
    CHECK(sums.removeDuplicates() == 7);
}

TEST_CASE("a letter as text takes no kenmerk, and beside a PDF it is a file") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("refer|@|1|--by|Werk en Inkomen|--date|2026-11-02|--external-number|Z-2026/8");
    ctl.must("preselect|@|Z-2026/8|--date|2026-11-09");
    ctl.fillProfile("Z-2026/8");
    ctl.must("advise|@|Z-2026/8|--outcome|suitable|--reason|Gemotiveerd");
    ctl.must("place|@|Z-2026/8|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma");
    CHECK(ctl.must("letter|@|1|--template|plaatsingsbrief|--text").text().contains(QStringLiteral("Geachte mevrouw")));
    CHECK(ctl.must("list|@|letters|--json").json().value(QStringLiteral("count")).toInt() == 0);
    CHECK(ctl.run("letter|@|1|--template|plaatsingsbrief").exit == 2);
    CHECK(ctl.run("letter|@|1|--template|liefdesbrief|--out|@letters").exit == 1);
    ctl.must("letter|@|1|--template|plaatsingsbrief|--out|@letters|--text");
    QFile text(ctl.path(QStringLiteral("letters/WW-2026-0001 plaatsingsbrief 1.txt")));
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(text.readAll().contains("Geachte mevrouw Van den Berg"));
    ctl.must("letter-sent|@|WW-2026-0001");
    const CtlResult again = ctl.run("letter-sent|@|WW-2026-0001|--json");
    CHECK(again.exit == 1);
    CHECK(again.problemCodes() == QStringList{QStringLiteral("letter_sent_already")});
}
