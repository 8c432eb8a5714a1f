// SPDX-License-Identifier: EUPL-1.2
// Backups with wijkwerkctl: made, listed, tried, previewed and put back.
#include "tests/support/catch.h"
#include "tests/support/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace wijkwerk;
using test::Ctl;
using test::CtlResult;

namespace {

struct Backups : Ctl {
    Backups() {
        makeDepartment();
        addPerson();
        REQUIRE(QDir().mkpath(path(QStringLiteral("kopie"))));
    }
    QString make() { return must("backup|@|--to|@kopie|--json").json().value(QStringLiteral("file")).toString(); }
    CtlResult withBackup(const char* before, const QString& backup, const char* after = "") {
        return run((QByteArray(before) + '|' + backup.toUtf8() + after).constData());
    }
};

/// The one problem it ended with.
QString codeOf(const CtlResult& result) {
    return result.problemCodes().join(u' ');
}

} // namespace

TEST_CASE("a backup made with wijkwerkctl is listed, tried and put back") {
    Backups ctl;
    const QString backup = ctl.make();
    const QJsonArray items = ctl.must("backups|@kopie|--json").json().value(QStringLiteral("items")).toArray();
    REQUIRE(items.size() == 1);
    CHECK(items.first().toObject().value(QStringLiteral("file")).toString() == backup);
    CHECK(items.first().toObject().value(QStringLiteral("state")).toString() == QStringLiteral("good"));
    CHECK(ctl.must("backups|@kopie").text().contains(QStringLiteral("24-11-2026")));

    const QJsonObject tried = ctl.must("drill|@|--to|@kopie|--json").json();
    CHECK(tried.value(QStringLiteral("result")).toString() == QStringLiteral("good"));

    ctl.must("note|@|1|--text|Belde over de bus");
    const CtlResult looked = ctl.withBackup("restore", backup, "|@|--preview|--json");
    REQUIRE(looked.exit == 0);
    const QJsonObject preview = looked.json();
    CHECK(preview.value(QStringLiteral("lostPersons")).toInt() == 1);
    CHECK(preview.value(QStringLiteral("now")).toObject().value(QStringLiteral("note")).toInt() == 1);
    CHECK(preview.value(QStringLiteral("then")).toObject().value(QStringLiteral("note")).toInt() == 0);
    CHECK(
        preview.value(QStringLiteral("lost")).toArray().first().toObject().value(QStringLiteral("worker")).toString() ==
        QStringLiteral("Joke Brandsma"));
    CHECK(ctl.withBackup("restore", backup, "|@|--preview").text().contains(QStringLiteral("nu 1, in de back-up 0")));

    const CtlResult done = ctl.withBackup("restore", backup, "|@|--json");
    REQUIRE(done.exit == 0);
    const QString aside = done.json().value(QStringLiteral("aside")).toString();
    CHECK(aside.contains(QStringLiteral("a.vervangen-20261124-")));
    CHECK(QFile::exists(aside));
    CHECK(ctl.must("check|@").exit == 0);
    CHECK_FALSE(ctl.must("show|@|1").text().contains(QStringLiteral("Belde over de bus")));
    CHECK(ctl.withBackup("show", aside, "|1").text().contains(QStringLiteral("Belde over de bus")));
}

TEST_CASE("wijkwerkctl puts a backup back where nothing was") {
    Backups ctl;
    const QString backup = ctl.make();
    const QJsonObject done = ctl.withBackup("restore", backup, "|@elders.wijkwerk|--json").json();
    CHECK(done.value(QStringLiteral("ok")).toBool());
    CHECK(done.value(QStringLiteral("aside")).isNull());
    CHECK(ctl.must("check|@elders.wijkwerk").exit == 0);
}

TEST_CASE("what is wrong with a backup is said with the exit codes of wijkwerkctl") {
    Backups ctl;
    CHECK(ctl.run("backup|@").exit == 1);
    CHECK(ctl.run("backup|@|@x.wijkwerk|--to|@kopie").exit == 1);
    CHECK(ctl.run("backup|@|--to|@weg").exit == 3);
    CHECK(ctl.run("backups|@weg").exit == 3);
    CHECK(ctl.run("drill|@").exit == 2);
    CHECK(ctl.run("restore|@").exit == 2);
    const CtlResult none = ctl.run("drill|@|--to|@kopie");
    CHECK(none.exit == 1);
    CHECK(none.errorText().contains(QStringLiteral("geen back-up")));
    CHECK(ctl.must("backups|@kopie").text().contains(QStringLiteral("geen back-ups")));
    const CtlResult noBackup = ctl.run("restore|@|@y.wijkwerk");
    CHECK(noBackup.exit == 3);
    CHECK(noBackup.errorText().contains(QStringLiteral("geen back-up van Wijkwerk")));

    const QString backup = ctl.make();
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - 3000));
    REQUIRE(file.write("xxxx") == 4);
    file.close();
    const CtlResult damaged = ctl.withBackup("restore", backup, "|@|--json");
    CHECK(damaged.exit == 3);
    CHECK(damaged.problemCodes() == QStringList{QStringLiteral("backup_damaged")});
    const CtlResult tried = ctl.run("drill|@|--to|@kopie|--json");
    CHECK(tried.exit == 1);
    CHECK(tried.json().value(QStringLiteral("result")).toString() == QStringLiteral("backup_damaged"));
    CHECK(ctl.must("check|@").exit == 0);
}

TEST_CASE("a backup is not put back over another department") {
    Backups ctl;
    const QString backup = ctl.make();
    ctl.must("new|@b.wijkwerk|--practice|--department|Ander|--municipality|Elders|--worker|Piet");
    const CtlResult refused = ctl.withBackup("restore", backup, "|@b.wijkwerk|--json");
    CHECK(refused.exit == 1);
    CHECK(refused.problemCodes() == QStringList{QStringLiteral("restore_other_key")});
}

TEST_CASE("who puts a backup back signs in, and who left in between stays out") {
    Ctl ctl;
    const QByteArray jokes = "paard batterij nietje\n";
    const QByteArray rons = "lente regen fiets 9\n";
    REQUIRE(QDir().mkpath(ctl.path(QStringLiteral("kopie"))));
    const QByteArray code =
        ctl.run("new|@|--department|Wijkbedrijf|--worker|Joke Brandsma|--password-fd|0|--json", jokes)
            .json()
            .value(QStringLiteral("recoveryCode"))
            .toString()
            .toUtf8() +
        '\n';
    REQUIRE(ctl.run("workers|add|@|Ron de Wit|--role|craft_specialist|--password-fd|0", jokes).exit == 0);
    REQUIRE(ctl.run("access|add|@|Ron|--password-fd|0", jokes + rons).exit == 0);
    const QByteArray backup = ctl.run("backup|@|--to|@kopie|--as|joke|--password-fd|0|--json", jokes)
                                  .json()
                                  .value(QStringLiteral("file"))
                                  .toString()
                                  .toUtf8();
    const auto restore = [&](const char* rest, const QByteArray& secrets) {
        return ctl.run(("restore|" + backup + '|' + rest + "|--password-fd|0|--json").constData(), secrets);
    };
    CHECK(codeOf(restore("@", jokes)) == QStringLiteral("access_who"));
    CHECK(codeOf(restore("@|--as|joke", rons)) == QStringLiteral("wrong_password"));
    CHECK(codeOf(restore("@|--as|ron", rons)) == QStringLiteral("role_may_not"));
    CHECK(restore("@|--as|joke|--preview", jokes).exit == 0);
    REQUIRE(ctl.run("access|remove|@|ron|--as|joke|--keep-code|--password-fd|0", jokes).exit == 0);
    CHECK(codeOf(restore("@|--as|ron", rons)) == QStringLiteral("access_not_found"));
    REQUIRE(restore("@", jokes).exit == 0);
    CHECK(codeOf(ctl.run("check|@|--as|ron|--password-fd|0|--json", rons)) == QStringLiteral("access_not_found"));
    CHECK(ctl.run("check|@|--password-fd|0", jokes).exit == 0);
    REQUIRE(restore("@elders.wijkwerk|--recovery", code).exit == 0);
    CHECK(ctl.run("check|@elders.wijkwerk|--as|joke|--password-fd|0", jokes).exit == 0);
}
