// SPDX-License-Identifier: EUPL-1.2
// Who looked is in the journal without what was seen, and looking changes nothing else.
#include "core/db/session.h"
#include "core/store/journal.h"
#include "tests/support/catch.h"
#include "tests/support/ctl.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>

using namespace wijkwerk;
using test::Ctl;

namespace {

std::vector<store::journal::Line> linesOf(const Ctl& ctl, const char* act) {
    const auto session = db::Session::open(ctl.file(), test::keyOf(ctl.file()), {{}, true});
    auto lines = store::journal::latest(session->database());
    std::erase_if(lines, [&](const auto& line) { return line.act != QLatin1String(act); });
    return lines;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a backup, a report, the report of an import and the text of a letter are one line each in the journal") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma");
    QFile csv(ctl.path(QStringLiteral("c.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("klantnummer;achternaam;geboortedatum\r\nK1;Jansen;01-02-1980\r\nK2;Smit;31-02-1990\r\n");
    csv.close();

    ctl.must("backup|@|@copy.wijkwerk");
    ctl.must("report|@|dashboard");
    ctl.must("workers|add|@|Leo Boer|--role|team_lead");
    ctl.must("report|@|dashboard|--json|--as|Leo");
    ctl.must("import|@|@c.csv|--dry-run|--report|@rapport.csv");
    ctl.must("letter|@|1|--template|plaatsingsbrief|--text");

    const auto backups = linesOf(ctl, "backup_made");
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().worker);
    CHECK(backups.front().parts.isEmpty());
    const auto reports = linesOf(ctl, "report_printed");
    REQUIRE(reports.size() == 2);
    CHECK(reports.at(0).worker != reports.at(1).worker);
    CHECK(reports.at(0).note == QStringLiteral("dashboard"));
    const auto exported = linesOf(ctl, "list_exported");
    REQUIRE(exported.size() == 1);
    CHECK(exported.front().note == QStringLiteral("2"));
    const auto letters = linesOf(ctl, "letter_shown");
    REQUIRE(letters.size() == 1);
    CHECK(letters.front().participant);
    CHECK_FALSE(QFile::exists(ctl.file() + QStringLiteral(".lock")));
}

TEST_CASE("while somebody else is the writer a backup is made, and nothing else leaves without its line") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma");
    ctl.must("letter|@|1|--template|plaatsingsbrief|--out|@brieven");
    const QString reference = linesOf(ctl, "letter_exported").at(0).note; // its copy has left: that is a line too
    QFile csv(ctl.path(QStringLiteral("c.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("klantnummer;achternaam;geboortedatum\r\nK1;Jansen;01-02-1980\r\n");
    csv.close();
    const auto window = db::Session::open(ctl.file(), test::keyOf(ctl.file()));
    const QByteArray before = bytesOf(ctl.file());
    ctl.must("backup|@|@copy.wijkwerk");
    CHECK(QFile::exists(ctl.path(QStringLiteral("copy.wijkwerk"))));
    ctl.must("list|@|participants");
    const QByteArray pdf = "letter-pdf|@|" + reference.toUtf8() + "|--out|@uit";
    for (const char* words :
         {"report|@|dashboard", "list|@|participants|--csv", pdf.constData(),
          "import|@|@c.csv|--dry-run|--report|@rapport.csv", "dossier|@|1|--out|@uit", "show|@|1|--bsn"}) {
        CAPTURE(words);
        const test::CtlResult refused = ctl.run(words);
        CHECK(refused.exit == 3);
        CHECK((refused.out.isEmpty() || QByteArray(words).startsWith("import"))); // the plan names nobody
    }
    CHECK(QDir(ctl.path(QStringLiteral("uit"))).entryList({QStringLiteral("*.pdf")}).isEmpty());
    CHECK_FALSE(QFile::exists(ctl.path(QStringLiteral("rapport.csv"))));
    CHECK(bytesOf(ctl.file()) == before);
}

TEST_CASE("what wijkwerkctl writes outside the department is for its owner alone") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    QFile csv(ctl.path(QStringLiteral("c.csv")));
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("klantnummer;achternaam;geboortedatum\r\nK1;Jansen;01-02-1980\r\n");
    csv.close();
    ctl.must("import|@|@c.csv|--dry-run|--report|@rapport.csv");
    ctl.must("dossier|@|1|--out|@uit");
#ifdef Q_OS_UNIX
    for (const char* name : {"rapport.csv", "uit/dossier 1.pdf", "uit/dossier 1.json"}) {
        CAPTURE(name);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        REQUIRE(QFile::exists(ctl.path(QString::fromLatin1(name))));
        CHECK_FALSE(QFile::permissions(ctl.path(QString::fromLatin1(name))) & others);
    }
#endif
}

TEST_CASE("in a practice department one acts as the first worker, or as whom one says, each time anew") {
    Ctl ctl;
    ctl.makeDepartment(); // Joke Brandsma is the first
    ctl.addPerson();
    ctl.must("workers|add|@|Leo Boer|--role|team_lead");
    for (const char* words : {"show|@|1|--as|Leo", "list|@|participants|--as|Leo", "report|@|dashboard|--as|Leo",
                              "backup|@|@copy.wijkwerk|--as|Leo", "check|@|--as|Leo"}) {
        CAPTURE(words);
        ctl.must(words);
    }
    const auto opened = linesOf(ctl, "dossier_opened");
    REQUIRE(opened.size() == 1);
    ctl.must("workplaces|add|@|Plein|--team|wijkbeheer");
    const auto added = linesOf(ctl, "workplace_added");
    REQUIRE_FALSE(added.empty());
    CHECK(added.front().worker != opened.front().worker); // Joke
    ctl.must("workplaces|add|@|Haven|--team|wijkbeheer|--as|Leo");
    CHECK(linesOf(ctl, "workplace_added").front().worker == opened.front().worker);
    CHECK_FALSE(QFile::exists(ctl.path(QStringLiteral("home/wijkwerk.ini"))));
}

TEST_CASE("a department with all its details is made at once, or not at all") {
    Ctl ctl;
    ctl.makeDepartment(); // with address, signatory, objection and more
    CHECK(linesOf(ctl, "department_made").size() == 1);
    CHECK(linesOf(ctl, "department_changed").empty());
    CHECK(ctl.must("department|@|--json").json().value(QStringLiteral("signatory")).toString() ==
          QStringLiteral("M. van Dijk"));
    const auto refused = ctl.run("new|@b.wijkwerk|--practice|--department|Ander|--postcode|geen|--json");
    CHECK(refused.exit == 1);
    CHECK(refused.problemCodes() == QStringList{QStringLiteral("postcode_invalid")});
    CHECK(ctl.run("new|@b.wijkwerk|--practice|--department|Ander|--mandate-from|2027-01-01|--mandate-until|2026-01-01")
              .exit == 1);
    CHECK_FALSE(QFile::exists(ctl.path(QStringLiteral("b.wijkwerk"))));
}
