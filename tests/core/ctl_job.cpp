// SPDX-License-Identifier: EUPL-1.2
// The main job with wijkwerkctl: from the sample caseload to the text of the printed letter.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

namespace {

QString pdfText(const QString& path) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

int exitOf(const char* program, const QStringList& arguments) {
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    return process.waitForFinished() ? process.exitCode() : -1;
}

bool has(const char* program) {
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

} // namespace

TEST_CASE("the sample caseload travels to a placement letter with the right text") {
    Ctl ctl;
    ctl.makeDepartment();
    REQUIRE(QFile::copy(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv"),
                        ctl.path(QStringLiteral("caseload.csv"))));

    const QJsonObject planned = ctl.must("import|@|@caseload.csv|--dry-run|--json").json();
    CHECK_FALSE(planned.value(QStringLiteral("applied")).toBool());
    const QJsonObject taken = ctl.must("import|@|@caseload.csv|--report|@report.csv|--json").json();
    CHECK(taken.value(QStringLiteral("applied")).toBool());
    const QJsonObject counts = taken.value(QStringLiteral("counts")).toObject();
    CHECK(counts == planned.value(QStringLiteral("counts")).toObject());
    CHECK(counts.value(QStringLiteral("rows")).toInt() == 2245);
    CHECK(counts.value(QStringLiteral("wrong")).toInt() == 0);
    CHECK(QFile::exists(ctl.path(QStringLiteral("report.csv"))));
    const QJsonObject again =
        ctl.must("import|@|@caseload.csv|--json").json().value(QStringLiteral("counts")).toObject();
    CHECK(again.value(QStringLiteral("same")).toInt() == 2245);

    ctl.must("refer|@|K1000087|--by|Werk en Inkomen, Ruth Boersma|--date|2026-11-02|--reason|Wil buiten werken");
    ctl.must("preselect|@|K1000087");
    ctl.fillProfile("K1000087");
    ctl.must("advise|@|K1000087|--outcome|suitable|--reason|Gemotiveerd");
    const QJsonObject placed =
        ctl.must("place|@|K1000087|--workplace|plantsoen|--start|2026-11-30|--hours|18|--days|ma,di,do|--json").json();
    CHECK(placed.value(QStringLiteral("lastDay")).toString() == QStringLiteral("2027-02-28"));
    const QJsonObject letter = ctl.must("letter|@|K1000087|--template|plaatsingsbrief|--out|@letters|--json").json();
    const QJsonObject item = letter.value(QStringLiteral("items")).toArray().at(0).toObject();
    CHECK(item.value(QStringLiteral("reference")).toString() == QStringLiteral("WW-2026-0001"));
    const QString file = item.value(QStringLiteral("file")).toString();
    REQUIRE(QFile::exists(file));

    if (has("pdftotext")) {
        const QString text = pdfText(file);
        CHECK(text.contains(QStringLiteral("Mathenesserlaan 105 bis")));
        CHECK(text.contains(QStringLiteral("2908 KD CAPELLE AAN DEN IJSSEL")));
        CHECK(text.contains(QStringLiteral("Geachte mevrouw De Kok,")));
        CHECK(text.contains(QStringLiteral("U start op maandag 30 november 2026")));
        CHECK(text.contains(QStringLiteral("tot en met 28 februari 2027")));
        CHECK(text.contains(QStringLiteral("18 uur per week: op maandag, dinsdag en donderdag")));
        CHECK(text.contains(QStringLiteral("namens burgemeester en wethouders van Wijkerdam,")));
        CHECK(text.contains(QStringLiteral("Zo maakt u bezwaar")));
        CHECK(text.contains(QStringLiteral("WW-2026-0001")));
    }
    if (has("qpdf"))
        CHECK(exitOf("qpdf", {QStringLiteral("--check"), file}) == 0);
    ctl.must("check|@");
}

TEST_CASE("one place is for one person, and the list, the deadlines and the dashboard agree") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("participants|add|@|--surname|Anders|--born|1990-02-03|--initials|B.");
    ctl.makeSuitable("2");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-24|--hours|18|--days|di");

    const QJsonObject places = ctl.must("places|@|2|--start|2026-12-01|--json").json();
    const QJsonObject place = places.value(QStringLiteral("items")).toArray().at(0).toObject();
    CHECK_FALSE(place.value(QStringLiteral("possible")).toBool());
    const CtlResult refused =
        ctl.run("place|@|2|--workplace|Plantsoen Noord|--start|2026-12-01|--hours|18|--days|di|--json");
    CHECK(refused.exit == 1);
    CHECK(refused.problemCodes() == QStringList{QStringLiteral("workplace_full_until")});

    const QJsonObject atWork = ctl.must("list|@|participants|--view|at_work|--json").json();
    CHECK(atWork.value(QStringLiteral("count")).toInt() == 1);
    const QJsonObject board = ctl.must("report|@|dashboard|--json").json();
    CHECK(board.value(QStringLiteral("atWork")).toObject().value(QStringLiteral("count")).toInt() == 1);
    CHECK(board.value(QStringLiteral("free")).toInt() == 0);
    // For the first day, four evaluations, the decision, the end and the next contact; after leaving three contacts.
    const auto due = [&](const char* words) { return ctl.must(words).json().value(QStringLiteral("count")).toInt(); };
    CHECK(due("deadlines|@|--person|1|--all|--json") == 8);
    CHECK(due("list|@|tasks|--json") == 0);
    const char* stops = "end|@|1|--drop-out|travel|--influence|outside|--talk|2026-11-20|--note|Te ver";
    CHECK(ctl.run((stops + std::string("|--json")).c_str()).problemCodes() ==
          QStringList{QStringLiteral("drop_out_needs_handover")});
    ctl.must((stops + std::string("|--handover-refused")).c_str());
    CHECK(due("deadlines|@|--person|1|--all|--json") == 3);
    ctl.must("place|@|2|--workplace|Plantsoen Noord|--start|2026-12-01|--hours|18|--days|di");
    ctl.must("check|@");
}

TEST_CASE("the demo department is made once, from a seed, and agrees with itself") {
    Ctl ctl;
    CHECK(ctl.must("demo|@|--json").json().value(QStringLiteral("participants")).toInt() > 300);
    CHECK(ctl.run("demo|@").exit == 3); // never over something that is there
    ctl.must("check|@");
    CHECK(ctl.must("list|@|participants|--view|at_work|--json").json().value(QStringLiteral("count")).toInt() == 62);
    CHECK(ctl.must("demo|@big.wijkwerk|--size|1000|--seed|7|--json")
              .json()
              .value(QStringLiteral("participants"))
              .toInt() == 1000);
}
