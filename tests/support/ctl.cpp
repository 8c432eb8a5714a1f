// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/ctl.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace wijkwerk::test {

QJsonObject CtlResult::json() const {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    INFO(out.toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

QStringList CtlResult::problemCodes() const {
    QStringList codes;
    for (const QJsonValue& problem : json().value(QStringLiteral("problems")).toArray())
        codes << problem.toObject().value(QStringLiteral("code")).toString();
    return codes;
}

Ctl::Ctl() {
    REQUIRE(m_folder.isValid());
}

CtlResult Ctl::run(const char* words, const QByteArray& input) {
    QStringList given;
    for (const QString& word : QString::fromUtf8(words).split(u'|')) {
        if (word.startsWith(u'@'))
            given << (word == u"@" ? file() : path(word.mid(1)));
        else
            given << word;
    }
    if (!given.contains(QStringLiteral("--today")))
        given << QStringLiteral("--today") << QStringLiteral("2026-11-24");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WIJKWERK_HOME"), path(QStringLiteral("home")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WIJKWERK_BIN_DIR "/wijkwerkctl"), given);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

CtlResult Ctl::must(const char* words) {
    const CtlResult result = run(words);
    INFO(words << '\n' << result.out.toStdString() << result.err.toStdString());
    REQUIRE(result.exit == 0);
    return result;
}

void Ctl::makeDepartment() {
    must("new|@|--practice|--department|Wijkbedrijf Wijkerdam|--municipality|Wijkerdam|--worker|Joke "
         "Brandsma|--signatory|"
         "M. van Dijk|--function|teammanager Wijkbedrijf|--phone|0251 123 456|--street|Stationsplein|--house-number|48|"
         "--postcode|1948 LC|--city|Wijkerdam|--postal-box|Postbus 450|--postal-postcode|1940 AL|--postal-city|"
         "Wijkerdam|--objection|College van B en W\\nPostbus 450|--travel-allowance|U krijgt een vergoeding voor uw "
         "reiskosten.|--absence-rule|Bel dan vóór 7.45 uur uw vakspecialist.");
    must("workers|add|@|Ron de Wit|--role|craft_specialist|--team|wijkbeheer|--trained|2026-02-10|--phone|0612345678");
    must("workplaces|add|@|Plantsoen Noord|--team|wijkbeheer|--capacity|1|--guide|Ron de Wit|--location|"
         "Gemeentewerf, Kerklaan 2|--start-time|08:00|--end-time|14:30|--tasks|schoffelen");
}

void Ctl::addPerson() {
    must("participants|add|@|--first-names|Anna Cornelia|--prefix|van den|--surname|Berg|--form-of-address|mevrouw|"
         "--born|24-05-1980|--bsn|999990019|--phone|0687654321|--street|Dorpsstraat|--house-number|12|--postcode|"
         "1941 AB|--city|Wijkerdam|--external-number|K-77");
}

void Ctl::fillProfile(const char* person) {
    must("profile|set|@|" + QByteArray(person) +
         "|id_document=passport|days_available=ma,di,do|hours_per_week=24|travel_means=bicycle|"
         "start_qualification=no|speaking=b1|wanted_work=Buiten werken|has_limits=no|guide_need=light");
}

void Ctl::makeSuitable(const char* person) {
    const QByteArray who(person);
    must("refer|@|" + who + "|--by|Werk en Inkomen|--date|2026-11-02");
    must("preselect|@|" + who + "|--date|2026-11-09");
    fillProfile(person);
    must("advise|@|" + who + "|--outcome|suitable|--reason|Gemotiveerd");
}

} // namespace wijkwerk::test
