// SPDX-License-Identifier: EUPL-1.2
// What a program that died leaves beside a file it was making: cleared up by the next, but never what somebody is still
// making, and nothing of anybody else.
#include "core/db/department_file.h"
#include "core/db/session.h"
#include "core/db/unfinished.h"
#include "tests/support/catch.h"
#include "tests/support/ctl.h"
#include "tests/support/faults.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace wijkwerk;

namespace {

struct Folder {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));

    QString put(const char* name) const {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
        return file.fileName();
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void make() const { db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {}); }
};

const QStringList onlyTheFile{QStringLiteral("wijk.wijkwerk")};

} // namespace

TEST_CASE("what a program left that died while it made a file goes with the next new file of that name") {
    const Folder folder;
    folder.put(".wijk.wijkwerk.912283355525924007");
    folder.put(".wijk.wijkwerk.912283355525924007-journal");
    folder.put(".wijk.wijkwerk.912283355525924007.lock");
    folder.put(".wijk.wijkwerk.912283355525924008.lock"); // died before it made more than its lock
    folder.make();
    CHECK(folder.names() == onlyTheFile);
}

TEST_CASE("opening to write clears up too, copies before a migration included, and looking does not") {
    const Folder folder;
    folder.make();
    folder.put(".wijk.wijkwerk.912283355525924007");
    folder.put(".wijk.wijkwerk.912283355525924007.lock");
    folder.put(".wijk.v1-20261122-101500.wijkwerk.912283355525924009");
    folder.put(".wijk.v1-20261122-101500.wijkwerk.912283355525924009.lock");
    db::Session::open(folder.path, test::testKey(), {{}, true});
    CHECK(folder.names().size() == 5);
    db::Session::open(folder.path, test::testKey());
    CHECK(folder.names() == onlyTheFile);
}

TEST_CASE("a backup clears up what an earlier one of that name left") {
    const Folder folder;
    folder.make();
    folder.put(".copy.wijkwerk.912283355525924007");
    folder.put(".copy.wijkwerk.912283355525924007.lock");
    db::Database database =
        db::openDepartmentFile(folder.path, test::testKey(), db::FileMode::ReadOnly, db::actorHere(0), {});
    db::backupTo(database, test::testKey(), folder.folder.filePath(QStringLiteral("copy.wijkwerk")));
    CHECK(folder.names() == QStringList{QStringLiteral("copy.wijkwerk"), QStringLiteral("wijk.wijkwerk")});
}

TEST_CASE("a file that somebody is still making stays, and so does all that is not certainly a leftover") {
    const Folder folder;
    db::Unfinished busy(folder.path);
    const QString name = QFileInfo(busy.path()).fileName();
    CHECK(folder.names() == QStringList{name, name + QStringLiteral(".lock")});
    const char* const others[] = {".wijk.wijkwerk.912283355525924007", // without its lock nobody can tell
                                  ".wijk.wijkwerk.notes.lock",
                                  ".wijk.wijkwerk.notes",
                                  ".wijk.wijkwerk.12.lock",
                                  ".ander.wijkwerk.912283355525924007.lock",
                                  ".ander.wijkwerk.912283355525924007",
                                  ".wijkxwijkwerk.912283355525924007.lock",
                                  "wijk.wijkwerk.912283355525924007.lock"};
    for (const char* other : others)
        folder.put(other);
    const QStringList before = folder.names();
    db::removeLeftovers(folder.path);
    CHECK(folder.names() == before);
    busy.moveIntoPlace();
    CHECK(folder.names().contains(QStringLiteral("wijk.wijkwerk")));
    CHECK(test::faultOf([&] { db::Unfinished(folder.path).moveIntoPlace(); }) == Fault::FileExists);
    for (const char* other : others)
        CHECK(QFile::exists(folder.folder.filePath(QString::fromLatin1(other))));
}

TEST_CASE("a link that looks like a leftover is not followed") {
    const Folder folder;
    const QString own = folder.put("eigen.txt");
    REQUIRE(QFile::link(own, folder.folder.filePath(QStringLiteral(".wijk.wijkwerk.912283355525924007"))));
    folder.put(".wijk.wijkwerk.912283355525924007.lock");
    REQUIRE(QFile::link(own, folder.folder.filePath(QStringLiteral(".wijk.wijkwerk.912283355525924008.lock"))));
    db::removeLeftovers(folder.path);
    CHECK(QFile::exists(own));
    CHECK(folder.names().size() == 4);
}

TEST_CASE("a program that is killed while it makes a department leaves what the next one clears up") {
    test::Ctl ctl;
    QProcess demo;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WIJKWERK_HOME"), ctl.path(QStringLiteral("home")));
    demo.setProcessEnvironment(environment);
    demo.start(QStringLiteral(WIJKWERK_BIN_DIR "/wijkwerkctl"),
               {QStringLiteral("demo"), ctl.file(), QStringLiteral("--size"), QStringLiteral("100000")});
    REQUIRE(demo.waitForStarted());
    const QDir folder = QFileInfo(ctl.file()).absoluteDir();
    const auto files = [&] { return folder.entryList(QDir::Files | QDir::Hidden); };
    const auto isMaking = [&] { // its lock, the file, and what it would need to undo it
        return files().size() >= 3;
    };
    while (!isMaking() && demo.state() == QProcess::Running)
        QThread::msleep(5);
    demo.kill();
    REQUIRE(demo.waitForFinished());
    REQUIRE(demo.exitStatus() == QProcess::CrashExit);
    CHECK(files().size() >= 2);
    CHECK_FALSE(QFile::exists(ctl.file()));
    ctl.must("new|@|--practice|--department|Wijkbedrijf");
    QStringList left = files();
    left.removeAll(QStringLiteral("a.wijkwerk.sleutels"));
    CHECK(left == QStringList{QStringLiteral("a.wijkwerk")});
}
