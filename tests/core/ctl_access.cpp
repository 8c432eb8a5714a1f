// SPDX-License-Identifier: EUPL-1.2
// wijkwerkctl with passwords, and with roles. Real passwords cost real time, so one department does for all of it.
#include "core/keys/slot_file.h"
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QFile>
#include <QJsonArray>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

namespace {

const QByteArray jokes = "paard batterij nietje\n";
const QByteArray rons = "lente regen fiets 9\n";
const QByteArray newer = "kraan stoel lamp 3\n";

QString codeOf(const CtlResult& result) {
    const QStringList codes = result.problemCodes();
    return codes.size() == 1 ? codes.front() : codes.join(u' ');
}

} // namespace

TEST_CASE("a department opens with a password only, and wijkwerkctl takes it from a descriptor") {
    Ctl ctl;
    const char* made = "new|@|--department|Wijkbedrijf|--worker|Joke Brandsma|--password-fd|0|--json";
    CHECK(codeOf(ctl.run("new|@|--department|Wijkbedrijf|--json")) == QStringLiteral("first_worker_needed"));
    CHECK(codeOf(ctl.run(made, "kort\n")) == QStringLiteral("password_short"));
    CHECK(codeOf(ctl.run(made)) == QStringLiteral("secret_not_given"));
    const CtlResult department = ctl.run(made, jokes);
    REQUIRE(department.exit == 0);
    const QByteArray code = department.json().value(QStringLiteral("recoveryCode")).toString().toUtf8();
    CHECK(code.size() == 34 + 8);

    // A password is never taken from an argument.
    CHECK(ctl.run("check|@|--password|paard batterij nietje").exit == 2);
    const CtlResult wrong = ctl.run("check|@|--password-fd|0|--json", rons);
    CHECK(wrong.exit == 1);
    CHECK(codeOf(wrong) == QStringLiteral("wrong_password"));

    REQUIRE(ctl.run("workers|add|@|Ron de Wit|--role|craft_specialist|--password-fd|0", jokes).exit == 0);
    REQUIRE(ctl.run("access|add|@|Ron|--password-fd|0", jokes + rons).exit == 0);
    CHECK(codeOf(ctl.run("check|@|--password-fd|0|--json", jokes)) == QStringLiteral("access_who"));
    CHECK(codeOf(ctl.run("teams|add|@|Groen|--as|ron|--password-fd|0|--json", rons)) == QStringLiteral("role_may_not"));
    const CtlResult listed = ctl.run("access|list|@|--as|ron|--password-fd|0|--json", rons);
    CHECK(listed.json().value(QStringLiteral("items")).toArray().size() == 2);
    CHECK(codeOf(ctl.run("access|remove|@|ron|--as|joke|--password-fd|0|--json", jokes)) ==
          QStringLiteral("access_code_choice"));
    const CtlResult removed = ctl.run("access|remove|@|ron|--as|joke|--new-code|--password-fd|0|--json", jokes);
    REQUIRE(removed.exit == 0);
    const QByteArray codeAfter = removed.json().value(QStringLiteral("recoveryCode")).toString().toUtf8();
    CHECK(codeAfter.size() == code.size());
    CHECK(codeOf(ctl.run("recover|@|--password-fd|0|--json", code + '\n' + newer)) ==
          QStringLiteral("wrong_recovery_code"));
    CHECK(codeOf(ctl.run("check|@|--as|ron|--password-fd|0|--json", rons)) == QStringLiteral("access_not_found"));

    CHECK(codeOf(ctl.run("recover|@|--password-fd|0|--json", "T9PJ-M7PW\n" + newer)) ==
          QStringLiteral("recovery_code_length"));
    REQUIRE(ctl.run("recover|@|--password-fd|0", codeAfter + '\n' + newer).exit == 0);
    CHECK(ctl.run("check|@|--password-fd|0", newer).exit == 0);
    const CtlResult renewed = ctl.run("access|code|@|--password-fd|0", newer);
    REQUIRE(renewed.exit == 0);
    // First the code, then that it counts.
    const QString said = renewed.text();
    CHECK(said.indexOf(QStringLiteral("De nieuwe herstelcode geldt")) > said.indexOf(QStringLiteral("Herstelcode")));
    CHECK(codeOf(ctl.run("recover|@|--password-fd|0|--json", codeAfter + '\n' + newer)) ==
          QStringLiteral("wrong_recovery_code"));
    REQUIRE(ctl.run("passwd|@|--password-fd|0", newer + jokes).exit == 0);
    CHECK(ctl.run("check|@|--password-fd|0", jokes).exit == 0);

    QFile slots_(keys::slotFileOf(ctl.file()));
    REQUIRE(slots_.resize(100));
    const CtlResult unreadable = ctl.run("check|@|--password-fd|0|--json", jokes);
    CHECK(unreadable.exit == 3);
    CHECK(codeOf(unreadable) == QStringLiteral("slots_damaged"));
    REQUIRE(slots_.remove());
    CHECK(ctl.run("check|@|--password-fd|0", jokes).exit == 3);
}

TEST_CASE("a practice department has no passwords to change, and nobody to give one") {
    Ctl ctl;
    ctl.makeDepartment();
    CHECK(codeOf(ctl.run("passwd|@|--json")) == QStringLiteral("demo_is_open"));
    CHECK(codeOf(ctl.run("access|add|@|Ron|--password-fd|0|--json", rons)) == QStringLiteral("demo_is_open"));
    CHECK(codeOf(ctl.run("convert|@|--json")) == QStringLiteral("conversion_not_needed"));
    CHECK(ctl.must("access|list|@|--json").json().value(QStringLiteral("items")).toArray().isEmpty());
}

TEST_CASE("a vakspecialist sees of a dossier what the work floor needs, and is told what his role may not") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.makeSuitable("1");
    ctl.must("note|@|1|--text|Praat liever met een collega erbij.");
    ctl.must("place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma");
    ctl.must("note|@|1|--text|Schoffelt al zelfstandig.|--as|Ron");
    const QJsonObject all = ctl.must("show|@|1|--json").json();
    const QJsonObject some = ctl.must("show|@|1|--json|--as|Ron").json();
    const auto fieldOf = [](const QJsonObject& shown, const char* field) {
        return shown.value(QStringLiteral("participant")).toObject().value(QLatin1String(field)).toVariant().toString();
    };
    CHECK(fieldOf(all, "bsn") == QStringLiteral("•••••0019"));
    CHECK(fieldOf(some, "bsn").isEmpty());
    CHECK_FALSE(fieldOf(all, "bornOn").isEmpty());
    CHECK(fieldOf(some, "bornOn").isEmpty());
    CHECK(fieldOf(some, "phone") == fieldOf(all, "phone"));
    const QByteArray text = ctl.must("show|@|1|--as|Ron").out;
    CHECK_FALSE(text.contains("Dorpsstraat"));
    CHECK_FALSE(text.contains("999990019"));
    CHECK_FALSE(text.contains("collega erbij"));
    CHECK_FALSE(text.contains("Gemotiveerd"));
    CHECK(text.contains("zelfstandig"));
    for (const char* words :
         {"show|@|1|--bsn", "list|@|letters", "list|@|caseload", "list|@|participants|--csv", "report|@|dashboard",
          "advise|@|1|--outcome|suitable|--reason|Ja", "participants|edit|@|1|--phone|0612345678", "teams|add|@|Rood",
          "letter|@|1|--template|plaatsingsbrief|--text", "close|@|1|--note|Klaar"}) {
        CAPTURE(words);
        const CtlResult refused = ctl.run((QByteArray(words) + "|--as|Ron").constData());
        CHECK(refused.exit == 1);
        CHECK(refused.errorText().contains(QStringLiteral("Uw rol (Vakspecialist) mag dit niet: ")));
    }
}

TEST_CASE("a beheerder opens no dossier; once there is one, the jobcoach sets nothing up any more") {
    Ctl ctl;
    ctl.makeDepartment();
    ctl.addPerson();
    ctl.must("workers|add|@|Bea Heer|--role|admin"); // Joke still may: there is no beheerder yet
    CHECK(codeOf(ctl.run("workers|add|@|Nog Iemand|--json")) == QStringLiteral("role_may_not"));
    ctl.must("workers|add|@|Nog Iemand|--as|Bea");
    CHECK(codeOf(ctl.run("show|@|1|--as|Bea|--json")) == QStringLiteral("role_may_not"));
    CHECK(codeOf(ctl.run("note|@|1|--text|Hallo|--as|Bea|--json")) == QStringLiteral("role_may_not"));
}

TEST_CASE("for every verb it is known which right it asks") {
    Ctl ctl;
    int verbs = 0;
    for (const QString& line : ctl.run("help").text().split(u'\n')) {
        if (!line.startsWith(QStringLiteral("  wijkwerkctl ")))
            continue;
        const QStringList words = line.mid(int(qstrlen("  wijkwerkctl "))).split(u' ');
        const bool hasTwo = words.size() > 1 && !words.at(1).isEmpty() && words.at(1).at(0).isLower();
        const QString verb = hasTwo ? words.at(0) + u'|' + words.at(1) : words.at(0);
        INFO(verb.toStdString());
        CHECK(ctl.run((verb + QStringLiteral("|--bestaat-niet")).toUtf8().constData()).exit == 2);
        ++verbs;
    }
    CHECK(verbs > 40);
}
