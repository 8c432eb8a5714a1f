// SPDX-License-Identifier: EUPL-1.2
// `log`: the journal, who looked at a person, and the check.
#include "core/db/session.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/ctl.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QJsonArray>

using namespace wijkwerk;
using test::Ctl;

namespace {

/// A department with a privacy officer, who acts in these tests.
void makeDepartment(Ctl& ctl) {
    ctl.makeDepartment();
    ctl.must("workers|add|@|Petra Vos|--role|privacy_officer");
    ctl.addPerson();
}

void meddle(const Ctl& ctl, const char* sql) {
    const auto session = db::Session::open(ctl.file(), test::keyOf(ctl.file()));
    session->database().execute(QLatin1String(sql));
}

QString verdict(const test::CtlResult& result) {
    return result.problemCodes().value(0);
}

} // namespace

TEST_CASE("the log lists what was done and who looked, newest first, and can be narrowed down") {
    Ctl ctl;
    makeDepartment(ctl);
    ctl.must("show|@|1");
    const auto items = ctl.must("log|@|--json|--as|Petra").json().value(QStringLiteral("items")).toArray();
    REQUIRE(items.size() > 3);
    const QJsonObject newest = items.at(0).toObject();
    CHECK(newest.value(QStringLiteral("act")) == QStringLiteral("log_opened"));
    CHECK(newest.value(QStringLiteral("worker")) == QStringLiteral("Petra Vos"));
    CHECK(newest.value(QStringLiteral("place")) == QStringLiteral("wijkwerkctl"));
    CHECK(newest.value(QStringLiteral("result")) == QStringLiteral("done"));
    CHECK(items.at(1).toObject().value(QStringLiteral("act")) == QStringLiteral("dossier_opened"));
    for (int i = 1; i < items.size(); ++i)
        CHECK(items.at(i).toObject().value(QStringLiteral("number")).toInteger() ==
              items.at(i - 1).toObject().value(QStringLiteral("number")).toInteger() - 1);
    const auto only = ctl.must("log|@|--json|--as|Petra|--act|dossier_opened|--worker|Joke|--limit|1").json();
    CHECK(only.value(QStringLiteral("items")).toArray().size() == 1);
    CHECK(ctl.must("log|@|--as|Petra").text().contains(QStringLiteral("Dossier geopend")));
}

TEST_CASE("who looked at a person is told to a jobcoach and to the privacy officer, and that they did is in it") {
    Ctl ctl;
    makeDepartment(ctl);
    ctl.must("show|@|1");
    ctl.must("show|@|1");
    const auto looked =
        ctl.must("log|@|--participant|1|--json|--as|Petra").json().value(QStringLiteral("looked")).toArray();
    REQUIRE(looked.size() == 2);
    CHECK(looked.at(0).toObject().value(QStringLiteral("act")) == QStringLiteral("lookers_shown"));
    CHECK(looked.at(1).toObject().value(QStringLiteral("act")) == QStringLiteral("dossier_opened"));
    CHECK(looked.at(1).toObject().value(QStringLiteral("times")) == 2);
    CHECK(looked.at(1).toObject().value(QStringLiteral("worker")) == QStringLiteral("Joke Brandsma"));
    const QString text = ctl.must("log|@|--participant|1").text();
    CHECK(text.contains(QStringLiteral("Gekeken wie keek")));
    CHECK(text.contains(QStringLiteral("2 keer")));
}

TEST_CASE("the whole log is not for a jobcoach") {
    Ctl ctl;
    makeDepartment(ctl);
    CHECK(ctl.run("log|@").exit == 1);
    CHECK(verdict(ctl.run("log|@|--verify|--json")) == QStringLiteral("role_may_not"));
    CHECK(ctl.run("log|@|--participant|7").exit == 1);
}

TEST_CASE("the check says that the log is whole, or which line is wrong, with exit 1") {
    Ctl ctl;
    makeDepartment(ctl);
    const QJsonObject whole = ctl.must("log|@|--verify|--json|--as|Petra").json();
    CHECK(whole.value(QStringLiteral("whole")).toBool());
    CHECK(whole.value(QStringLiteral("lines")).toInt() > 3);
    const QByteArray head = whole.value(QStringLiteral("head")).toString().toLatin1();
    CHECK(ctl.must(("log|@|--verify|--as|Petra|--head|" + head).constData()).text().contains(QStringLiteral("heel")));
    CHECK(verdict(ctl.run("log|@|--verify|--json|--as|Petra|--head|zomaar")) == QStringLiteral("head_not_understood"));
    CHECK(verdict(ctl.run("log|@|--verify|--json|--as|Petra|--backups|@nergens")) == QStringLiteral("no_backup"));
    const QString reported =
        ctl.must("report|@|dashboard|--json").json().value(QStringLiteral("journalHead")).toString();
    meddle(ctl, "delete from journal where number > 4");
    CHECK(verdict(ctl.run(("log|@|--verify|--json|--as|Petra|--head|" + reported.toLatin1()).constData())) ==
          QStringLiteral("journal_behind"));
    meddle(ctl, "update journal set act = 'other' where number = 2");
    const auto broken = ctl.run("log|@|--verify|--json|--as|Petra");
    CHECK(broken.exit == 1);
    CHECK(verdict(broken) == QStringLiteral("journal_altered"));
    CHECK(broken.json().value(QStringLiteral("brokenAt")).toInt() == 2);
}

TEST_CASE("the log can be compared with the newest backup in a folder") {
    Ctl ctl;
    makeDepartment(ctl);
    QDir().mkpath(ctl.path(QStringLiteral("kopieen")));
    ctl.must("backup|@|--to|@kopieen");
    ctl.must("show|@|1");
    CHECK(ctl.must("log|@|--verify|--backups|@kopieen|--as|Petra").exit == 0);
    meddle(ctl, "delete from journal where number > 4");
    CHECK(verdict(ctl.run("log|@|--verify|--json|--as|Petra|--backups|@kopieen")) == QStringLiteral("journal_behind"));
}
