// SPDX-License-Identifier: EUPL-1.2
// The main job with wijkwerkctl, each act stopped or failed at every write: a new department, an import, a referral, a
// placement, a letter.
#include "tests/faults/everywhere.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace wijkwerk::faults;
using wijkwerk::test::effort;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");
const QString person = QStringLiteral("K1000002");

/// The department as it was before each act: every act is done once on a copy of what the act before it left.
class Journey {
public:
    Journey() {
        writeSmallCaseload();
        make("empty");
        rehearse("empty", "new", newDepartment(folder("new")));
        rehearse("new", "import", completeDepartment(folder("import")), addWorker(folder("import")),
                 addWorkplace(folder("import")));
        rehearse("import", "refer", importCaseload(folder("refer")));
        rehearse("refer", "place", refer(folder("place")), ctl(folder("place"), {"preselect", "FILE", person}),
                 ctl(folder("place"), {"profile", "set", "FILE", person, "id_document=passport", "days_available=ma,di",
                                       "hours_per_week=24", "travel_means=bicycle", "start_qualification=no",
                                       "speaking=b1", "wanted_work=Buiten", "has_limits=no", "guide_need=light"}),
                 ctl(folder("place"), {"advise", "FILE", person, "--outcome", "suitable", "--reason", "Gemotiveerd"}));
        rehearse("place", "letter", place(folder("letter")));
    }

    Scenario newScenario() const { return scenario("empty", &Journey::newDepartment); }
    Scenario importScenario() const { return scenario("import", &Journey::importCaseload); }
    Scenario ownListScenario() const { return scenario("import", &Journey::importOwn); }
    Scenario referScenario() const { return scenario("refer", &Journey::refer); }
    Scenario placeScenario() const { return scenario("place", &Journey::place); }
    Scenario letterScenario() const { return scenario("letter", &Journey::letter); }

private:
    QString folder(const char* name) const { return m_place.filePath(QLatin1String(name)); }

    void make(const char* name) const { REQUIRE(QDir().mkpath(folder(name))); }

    template <class... Commands>
    void rehearse(const char* from, const char* to, const Commands&... commands) const {
        copyFolder(folder(from), folder(to));
        for (const Command& command : {commands...}) {
            const Outcome outcome = runUnder({}, folder(to), command);
            INFO(command.arguments.join(u' ').toStdString() << "\n"
                                                            << outcome.out.toStdString() << outcome.err.toStdString());
            REQUIRE(outcome.exitCode == 0);
        }
    }

    /// The first people of the sample.
    void writeSmallCaseload() const {
        QFile sample(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv"));
        QFile small(m_place.filePath(QStringLiteral("caseload.csv")));
        REQUIRE(sample.open(QIODevice::ReadOnly));
        REQUIRE(small.open(QIODevice::WriteOnly));
        for (int line = 0; line < 30; ++line)
            small.write(sample.readLine());
    }

    Scenario scenario(const char* base, Command (Journey::*act)(const QString&) const) const {
        return {folder(base), fileName, [this, act](const QString& where) { return (this->*act)(where); },
                "\"ok\":true", false};
    }

    /// "FILE" stands for the department file in that folder.
    Command ctl(const QString& where, QStringList arguments) const {
        arguments.replaceInStrings(QRegularExpression(QStringLiteral("^FILE$")), where + u'/' + fileName);
        arguments << QStringLiteral("--json") << QStringLiteral("--today") << QStringLiteral("2026-11-24");
        return {QStringLiteral(WIJKWERK_BIN_DIR "/wijkwerkctl"),
                arguments,
                {{QStringLiteral("WIJKWERK_HOME"), m_place.filePath(QStringLiteral("home"))}}};
    }
    Command newDepartment(const QString& where) const {
        return ctl(where, {"new", "FILE", "--practice", "--department", "Wijkbedrijf", "--municipality", "Wijkerdam",
                           "--worker", "Joke Brandsma", "--signatory", "M. van Dijk", "--function", "teammanager"});
    }
    Command completeDepartment(const QString& where) const {
        return ctl(where, {"department",
                           "FILE",
                           "--phone",
                           "0251123456",
                           "--street",
                           "Stationsplein",
                           "--house-number",
                           "48",
                           "--postcode",
                           "1948 LC",
                           "--city",
                           "Wijkerdam",
                           "--postal-box",
                           "Postbus 450",
                           "--postal-postcode",
                           "1940 AL",
                           "--postal-city",
                           "Wijkerdam",
                           "--mandate-from",
                           "2026-01-01",
                           "--objection",
                           "Postbus 450\\n1940 AL Wijkerdam",
                           "--travel-allowance",
                           "U krijgt uw reiskosten terug.",
                           "--absence-rule",
                           "Bel voor 7.45 uur."});
    }
    Command addWorker(const QString& where) const {
        return ctl(where, {"workers", "add", "FILE", "Ron de Wit", "--role", "craft_specialist", "--team", "wijkbeheer",
                           "--trained", "2026-02-10", "--phone", "0612345678"});
    }
    Command addWorkplace(const QString& where) const {
        return ctl(where, {"workplaces", "add", "FILE", "Plantsoen Noord", "--team", "wijkbeheer", "--capacity", "3",
                           "--guide", "Ron de Wit", "--location", "Kerklaan 2", "--start-time", "08:00", "--end-time",
                           "14:30", "--tasks", "snoeien"});
    }
    Command importCaseload(const QString& where) const {
        return ctl(where, {"import", "FILE", m_place.filePath(QStringLiteral("caseload.csv"))});
    }
    Command importOwn(const QString& where) const {
        return ctl(where, {"import-own", "FILE", QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/eigen-lijst.csv"),
                           "--places", "oude werf=Plantsoen Noord"});
    }
    Command refer(const QString& where) const {
        return ctl(where, {"refer", "FILE", person, "--by", "Werk en Inkomen", "--date", "2026-11-02"});
    }
    Command place(const QString& where) const {
        return ctl(where, {"place", "FILE", person, "--workplace", "Plantsoen Noord", "--start", "2026-11-30",
                           "--hours", "18", "--days", "ma,di,do"});
    }
    Command letter(const QString& where) const {
        return ctl(where, {"letter", "FILE", person, "--template", "plaatsingsbrief", "--out", where});
    }

    QTemporaryDir m_place;
};

const Journey& journey() {
    static const Journey made;
    return made;
}

} // namespace

TEST_CASE("a new department is there or not there, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(journey().newScenario(), effort(30, 400));
}
TEST_CASE("an import is done or not done, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(journey().importScenario(), effort(50, 400));
}
TEST_CASE("the own list is read or not read, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(journey().ownListScenario(), effort(30, 400));
}
TEST_CASE("a referral is done or not done, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(journey().referScenario(), effort(30, 400));
}
TEST_CASE("a placement is done or not done, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(journey().placeScenario(), effort(50, 400));
}
TEST_CASE("a letter is kept whole or not at all, whenever the program dies", "[e2][e2.1]") {
    killEverywhere(journey().letterScenario(), effort(50, 400));
}

TEST_CASE("an import is done or refused with a sentence, whichever write fails", "[e2][e2.4]") {
    failEverywhere(journey().importScenario(), effort(20, 400));
}
TEST_CASE("a placement is done or refused with a sentence, whichever write fails", "[e2][e2.4]") {
    failEverywhere(journey().placeScenario(), effort(20, 400));
}
TEST_CASE("a letter is kept or refused with a sentence, whichever write fails", "[e2][e2.4]") {
    failEverywhere(journey().letterScenario(), effort(20, 400));
}

TEST_CASE("an import is done or not done when the program is killed at any moment", "[e2][e2.1]") {
    killAtRandom(journey().importScenario(), effort(20, 400), 20261124);
}

TEST_CASE("an import is done or refused with a sentence, whichever read fails", "[e2][e2.4]") {
    failReadsEverywhere(journey().importScenario(), effort(25, 400));
}
TEST_CASE("a letter is kept or refused with a sentence, whichever read fails", "[e2][e2.4]") {
    failReadsEverywhere(journey().letterScenario(), effort(25, 400));
}

TEST_CASE("an import is done or not done, whenever the power goes", "[e2][e2.3]") {
    cutPowerEverywhere(journey().importScenario(), effort(60, 600), 1127);
}
TEST_CASE("a letter is kept whole or not at all, whenever the power goes", "[e2][e2.3]") {
    cutPowerEverywhere(journey().letterScenario(), effort(60, 600), 1128);
}
