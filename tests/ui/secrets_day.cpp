// SPDX-License-Identifier: EUPL-1.2
// A day of work with wijkwerkctl and the window, with a crash in it; afterwards no file of the programs, nothing they
// said on stderr and nothing the system tells of them holds a name, a BSN, a password or a key.
#include "core/keys/process_hardening.h"
#include "core/keys/slot_file.h"
#include "core/store/participants.h"
#include "core/work/access.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/long_caseload.h"
#include "tests/ui/shell_window.h"
#include "ui/shared/editors.h"
#include "ui/shared/page.h"
#include "ui/shared/password_edit.h"
#include "ui/shell/desk.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/unlock_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_LINUX

using namespace wijkwerk;
using namespace shell_test;

namespace {

const QString password = QStringLiteral("kastanje vergiet ladder");
const QString nextPassword = QStringLiteral("zolder muis tractor 4");
const QString wrongPassword = QStringLiteral("boterham fluit zeepsop");
const QString surname = QStringLiteral("Achtkarspelenaar");
const QString firstNames = QStringLiteral("Wubbechien Jantina");
const QString bsn = QStringLiteral("999990019");
const QString noteText = QStringLiteral("slaapt bij zijn broer op zolder");
const QString halfTyped = QStringLiteral("Heeft een scheur in de dakgoot gemeld");

/// Everything of the programs is below one folder; what people get from them (letters, lists) and give is outside.
struct Day {
    QTemporaryDir programs;
    QTemporaryDir people;
    QString file = programs.filePath(QStringLiteral("afdeling/wijk.wijkwerk"));
    QString csv = people.filePath(QStringLiteral("caseload.csv"));
    QByteArray complaints; ///< all that went to stderr
    QString code;

    Day() {
        for (const char* name : {"afdeling", "home", "config", "cache", "data", "tmp", "run", "reserve", "work"})
            REQUIRE(QDir(programs.path()).mkpath(QLatin1String(name)));
        QFile::setPermissions(programs.filePath(QStringLiteral("run")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        test::writeLongCaseload(csv, 20000);
    }
    void prepare(QProcess& process) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto set = [&](const char* name, const char* folder) {
            environment.insert(QLatin1String(name), programs.filePath(QLatin1String(folder)));
        };
        environment.remove(QStringLiteral("WIJKWERK_HOME"));
        set("HOME", "home");
        set("XDG_CONFIG_HOME", "config");
        set("XDG_CACHE_HOME", "cache");
        set("XDG_DATA_HOME", "data");
        set("XDG_RUNTIME_DIR", "run");
        set("TMPDIR", "tmp");
        environment.insert(QStringLiteral("WIJKWERK_TEST_FILE"), file);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(programs.filePath(QStringLiteral("work")));
    }
    void startCtl(QProcess& process, QStringList words, const QStringList& secrets) const {
        prepare(process);
        words << QStringLiteral("--today") << QStringLiteral("2026-11-24") << QStringLiteral("--json")
              << QStringLiteral("--password-fd") << QStringLiteral("0");
        process.start(QStringLiteral(WIJKWERK_BIN_DIR "/wijkwerkctl"), words);
        process.write(secrets.join(u'\n').toUtf8() + '\n');
        process.closeWriteChannel();
    }
    QJsonObject ctl(const QString& words, const QStringList& secrets = {password}, int exit = 0) {
        QProcess process;
        startCtl(process, QString(words).replace(u'@', file).split(u'|'), secrets);
        REQUIRE(process.waitForFinished(120000));
        complaints += process.readAllStandardError();
        const QByteArray out = process.readAllStandardOutput();
        INFO(words.toStdString() << '\n' << out.left(2000).toStdString());
        REQUIRE(process.exitCode() == exit);
        return QJsonDocument::fromJson(out).object();
    }
    void crashAnImport() {
        QProcess process;
        startCtl(process, {QStringLiteral("import"), file, csv}, {password});
        const QString journal = file + QStringLiteral("-journal");
        for (int waited = 0; !QFile::exists(journal) && !process.waitForFinished(10) && waited < 20000; waited += 10) {
        }
        process.waitForFinished(150);
        process.kill();
        process.waitForFinished(20000);
        complaints += process.readAllStandardError();
    }
};

/// Every way in which a text or key may have been written down.
struct Needle {
    QByteArray what;
    QList<QByteArray> forms;
};

Needle needleOf(const char* what, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    return {what,
            {utf8, QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2), utf8.toHex(),
             utf8.toBase64().left(utf8.toBase64().size() - 4)}};
}

Needle needleOf(const char* what, const keys::DataKey& key) {
    const QByteArray raw(reinterpret_cast<const char*>(key.bytes().data()), qsizetype(key.bytes().size()));
    return {what,
            {raw, raw.first(16), raw.last(16), raw.toHex(), raw.toHex().toUpper(), raw.toBase64().left(40),
             raw.toBase64(QByteArray::Base64UrlEncoding).left(40)}};
}

QList<QByteArray> foundIn(const QByteArray& bytes, const std::vector<Needle>& needles) {
    QList<QByteArray> found;
    for (const Needle& needle : needles) {
        for (const QByteArray& form : needle.forms) {
            if (bytes.contains(form)) {
                found << needle.what;
                break;
            }
        }
    }
    return found;
}

QByteArray allOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Looks through every file below a folder; says which holds what.
QStringList findings(const QString& folder, const std::vector<Needle>& needles) {
    QStringList lines;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        for (const QByteArray& what : foundIn(path.toUtf8() + '\n' + allOf(path), needles))
            lines << path + QStringLiteral(" holds ") + QString::fromUtf8(what);
        test::count("files looked through");
    }
    return lines;
}

std::vector<Needle> secretsOf(const Day& day, const keys::DataKey& key) {
    return {needleOf("a password", password),
            needleOf("the next password", nextPassword),
            needleOf("a wrong password", wrongPassword),
            needleOf("a surname", surname),
            needleOf("first names", firstNames),
            needleOf("a BSN", bsn),
            needleOf("a note", noteText),
            needleOf("half-typed text", halfTyped),
            needleOf("the recovery code", day.code),
            needleOf("the recovery code, bare", QString(day.code).remove(u'-')),
            needleOf("the data key", key)};
}

QPlainTextEdit& noteField(ui::MainWindow& window) {
    auto* text = window.desk()->pages().current()->findChild<QPlainTextEdit*>();
    REQUIRE(text);
    return *text;
}

void unlock(ui::MainWindow& window, const QString& secret) {
    QLineEdit& field = *window.unlockPage()->signInPanel()->findChild<ui::PasswordEdit*>();
    REQUIRE(QTest::qWaitFor([&] { return field.isEnabled(); }, 20000)); // an attempt of before takes its time
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, secret);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace

TEST_CASE("the window of a day with a crash in it", "[.][day-window]") {
    keys::hardenProcess(); // as main does
    std::string given;
    std::getline(std::cin, given);
    const QString secret = QString::fromStdString(given);
    const auto window = shown(qEnvironmentVariable("WIJKWERK_TEST_FILE"));
    const auto isIn = [&] { return window->desk() != nullptr; };
    unlock(*window, wrongPassword);
    QTest::qWait(300);
    unlock(*window, secret);
    REQUIRE(QTest::qWaitFor(isIn, 20000));
    const ParticipantId person = store::participants::idsByName(window->desk()->context().database()).front();
    window->desk()->pages().openThing(ui::Kind::Participant, person.value);
    QTest::keyClicks(&noteField(*window), noteText);
    QTest::keyClick(&noteField(*window), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wait([&] { return noteField(*window).toPlainText().isEmpty(); }));
    QTest::keyClicks(&noteField(*window), halfTyped);
    QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
    REQUIRE(wait([&] { return window->isLocked() && !window->desk(); }));
    std::puts("locked");
    std::fflush(stdout);
    std::getline(std::cin, given);
    unlock(*window, secret);
    REQUIRE(QTest::qWaitFor(isIn, 20000));
    QTest::keyClicks(&noteField(*window), halfTyped);
    std::puts("typing");
    std::fflush(stdout);
    QTest::qWait(60000); // till it is killed
}

TEST_CASE("after a day of work and a crash nothing of a person, no password and no key is left in the open",
          "[shell][e2][e2.29]") {
    Day day;
    day.code = day.ctl(QStringLiteral("new|@|--department|Wijkbedrijf Wijkerdam|--municipality|Wijkerdam|--worker|Joke "
                                      "Brandsma|--signatory|M. van Dijk|--function|teammanager|--phone|0251 123 456|"
                                      "--street|Stationsplein|--house-number|48|--postcode|1948 LC|--city|Wijkerdam|"
                                      "--postal-box|Postbus 450|--postal-postcode|1940 AL|--postal-city|Wijkerdam|"
                                      "--objection|College van B en W|--travel-allowance|Ja.|--absence-rule|Bel."))
                   .value(QStringLiteral("recoveryCode"))
                   .toString();
    REQUIRE(day.code.size() > 30);
    day.ctl(QStringLiteral("participants|add|@|--first-names|%1|--surname|%2|--form-of-address|mevrouw|--born|"
                           "24-05-1980|--bsn|%3|--phone|0687654321|--street|Dorpsstraat|--house-number|12|--postcode|"
                           "1941 AB|--city|Wijkerdam")
                .arg(firstNames, surname, bsn));
    for (const char* words :
         {"workers|add|@|Ron de Wit|--role|craft_specialist|--team|wijkbeheer|--trained|2026-02-10|--phone|0612345678",
          "workplaces|add|@|Plantsoen Noord|--team|wijkbeheer|--capacity|1|--guide|Ron de Wit|--location|Kerklaan 2|"
          "--start-time|08:00|--end-time|14:30|--tasks|schoffelen",
          "refer|@|1|--by|Werk en Inkomen|--date|2026-11-02", "preselect|@|1|--date|2026-11-09",
          "profile|set|@|1|id_document=passport|days_available=ma,di,do|hours_per_week=24|travel_means=bicycle|"
          "start_qualification=no|speaking=b1|wanted_work=Buiten werken|has_limits=no|guide_need=light",
          "advise|@|1|--outcome|suitable|--reason|Gemotiveerd",
          "place|@|1|--workplace|Plantsoen Noord|--start|2026-11-30|--hours|18|--days|ma,di,do", "show|@|1|--bsn"})
        day.ctl(QString::fromUtf8(words));
    day.ctl(QStringLiteral("letter|@|1|--template|plaatsingsbrief|--out|") + day.people.path());
    day.ctl(QStringLiteral("check|@"), {wrongPassword}, 1);
    day.ctl(QStringLiteral("backup|@|--to|") + day.programs.filePath(QStringLiteral("reserve")));
    day.ctl(QStringLiteral("passwd|@"), {password, nextPassword});

    const auto entrance = work::entranceOf(day.file);
    const auto who = work::signIn(day.file, entrance.done.value().people.front().worker, nextPassword);
    const std::vector<Needle> secrets = secretsOf(day, who.done.value().key);
    // The search is not blind: not for another form of writing, and not for a hidden file deep down.
    CHECK(foundIn(surname.toUtf8() + password.toUtf8().toHex(), secrets).size() == 2);
    const QString planted = day.programs.filePath(QStringLiteral("cache/.planted"));
    test::overwrite(planted, "x" + bsn.toUtf8() + "x");
    CHECK(findings(day.programs.path(), secrets).size() == 1);
    QFile::remove(planted);

    QProcess window;
    day.prepare(window);
    window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[day-window]")});
    window.write(nextPassword.toUtf8() + '\n');
    const auto says = [&](const char* word) {
        QByteArray said;
        while (!said.contains(word) && window.waitForReadyRead(40000))
            said += window.readAllStandardOutput();
        INFO(said.toStdString() << window.readAllStandardError().toStdString());
        REQUIRE(said.contains(word));
    };
    const auto lookAround = [&](const char* when) {
        INFO(when);
        CHECK(findings(day.programs.path(), secrets) == QStringList{});
        const QString process = QStringLiteral("/proc/%1/").arg(window.processId());
        for (const char* name : {"environ", "cmdline", "comm", "maps", "stat"})
            CHECK(foundIn(allOf(process + QLatin1String(name)), secrets).isEmpty());
    };
    says("locked");
    lookAround("while it is locked");
    window.write("\n");
    says("typing");
    lookAround("while somebody types");
    QTest::qWait(5500); // the draft is in the file by now
    ::kill(pid_t(window.processId()), SIGABRT);
    window.waitForFinished(20000);
    CHECK(window.exitStatus() == QProcess::CrashExit);
    day.complaints += window.readAllStandardError();
    lookAround("after it crashed");

    day.crashAnImport();
    const std::vector<Needle> imported{needleOf("a street of the import", QStringLiteral("Dorpsstraat"))};
    CHECK(findings(day.programs.path(), secrets) == QStringList{});
    CHECK(findings(day.programs.path(), imported) == QStringList{});
    day.ctl(QStringLiteral("check|@"), {nextPassword});
    CHECK(findings(day.programs.path(), secrets) == QStringList{});
    CHECK(foundIn(day.complaints, secrets).isEmpty());
    const auto cores = QDir(day.programs.path() + QStringLiteral("/work")).entryList({QStringLiteral("core*")});
    CHECK(cores.isEmpty());
}

#endif
