// SPDX-License-Identifier: EUPL-1.2
// Places where one cannot write, or not enough, or not safely: a disk that is full, a limit on the length of files, a
// folder or file for reading only, a share that gives every lock to everybody.
#include "core/db/department_file.h"
#include "tests/faults/acts.h"
#include "tests/faults/fault_run.h"
#include "tests/support/backups.h"
#include "tests/support/catch.h"
#include "tests/support/effort.h"
#include "tests/support/secured_department.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace wijkwerk;
using namespace wijkwerk::faults;

namespace {

const QString fileName = QStringLiteral("wijk.wijkwerk");

/// A practice department made with wijkwerkctl, and a caseload of thirty people to import.
struct Ground {
    QTemporaryDir place;
    QString base = place.filePath(QStringLiteral("base"));
    QString csv = place.filePath(QStringLiteral("caseload.csv"));
    State before;

    Ground() {
        REQUIRE(QDir().mkpath(base));
        const Outcome made = runUnder(
            {}, base, ctl(base, {"new", "FILE", "--practice", "--department", "Wijkbedrijf", "--worker", "J"}));
        INFO(made.err.toStdString());
        REQUIRE(made.exitCode == 0);
        before = stateOf(base + u'/' + fileName);
        QFile sample(QStringLiteral(WIJKWERK_SOURCE_DIR "/resources/demo/caseload.csv"));
        QFile small(csv);
        REQUIRE(sample.open(QIODevice::ReadOnly));
        REQUIRE(small.open(QIODevice::WriteOnly));
        for (int line = 0; line < 30; ++line)
            small.write(sample.readLine());
    }
    Command ctl(const QString& where, QStringList arguments) const {
        arguments.replaceInStrings(QStringLiteral("FILE"), where + u'/' + fileName);
        arguments << QStringLiteral("--json") << QStringLiteral("--today") << QStringLiteral("2026-11-24");
        return {QStringLiteral(WIJKWERK_BIN_DIR "/wijkwerkctl"),
                arguments,
                {{QStringLiteral("WIJKWERK_HOME"), place.filePath(QStringLiteral("home"))}}};
    }
    Command importing(const QString& where) const { return ctl(where, {"import", "FILE", csv}); }
    Command backingUp(const QString& where) const { return ctl(where, {"backup", "FILE", "--to", where}); }
    Command checking(const QString& where) const { return ctl(where, {"check", "FILE"}); }
};

/// The same, with a limit on the length of any file it writes.
Command limited(const Command& command, qint64 bytes) {
    return {QStringLiteral("prlimit"),
            QStringList{QStringLiteral("--fsize=%1").arg(bytes), command.program} + command.arguments,
            command.environment};
}

/// As a user to whom permissions apply, when we are one to whom they do not.
Command asNobody(const Command& command) {
#ifdef Q_OS_LINUX
    if (::geteuid() == 0)
        return {QStringLiteral("setpriv"),
                QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                            QStringLiteral("--clear-groups"), command.program} +
                    command.arguments,
                command.environment};
#endif
    return command;
}

/// Done, with the new state; or refused with a sentence, and then the file is as it was.
bool isDoneOrRefused(const Outcome& outcome, const QString& file, const State& before) {
    INFO("it said: " << outcome.out.toStdString() << outcome.err.toStdString());
    CHECK_FALSE(outcome.killed);
    REQUIRE((outcome.exitCode == 0 || outcome.exitCode == 3));
    const State after = stateOf(file);
    if (outcome.exitCode == 3) {
        CHECK((outcome.out + outcome.err).contains("message"));
        CHECK(after == before);
    } else {
        CHECK(after != before);
    }
    return outcome.exitCode == 0;
}

} // namespace

#ifdef Q_OS_LINUX
TEST_CASE("where a file may not grow an import is refused with a sentence, and all is as it was", "[e2][e2.5]") {
    const Ground ground;
    const QString work = ground.place.filePath(QStringLiteral("work"));
    copyFolder(ground.base, work);
    const qint64 size = QFileInfo(work + u'/' + fileName).size();
    bool refused = false;
    bool done = false;
    for (qint64 more = 0; !done && more < 4 << 20; more += test::effort(65536, 8192)) {
        INFO("files may grow to " << size + more << " bytes");
        copyFolder(ground.base, work);
        const Outcome outcome = runUnder({}, work, limited(ground.importing(work), size + more));
        done = isDoneOrRefused(outcome, work + u'/' + fileName, ground.before);
        refused = refused || !done;
        test::count("limits");
    }
    CHECK(refused);
    CHECK(done);
}

TEST_CASE("on a disk that is full an import and a backup are refused with a sentence, and all is as it was",
          "[e2][e2.5]") {
    // A disk of our own, seen by this process and what it starts only.
    const QTemporaryDir disk;
    const QByteArray at = QFile::encodeName(disk.path());
    if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) {
        std::puts("a full disk was not tried: only root may make one");
        return;
    }
    const Ground ground;
    const QString work = disk.path() + QStringLiteral("/work");
    const QFileInfo file(ground.base + u'/' + fileName);
    bool refused = false;
    bool done = false;
    for (qint64 more = 16; !done && more <= 8192; more = test::effort(int(more * 4), int(more + more / 3))) {
        const QByteArray options = "size=" + QByteArray::number(file.size() / 1024 + more) + "k";
        INFO(options.toStdString());
        REQUIRE(::mount("tmpfs", at.constData(), "tmpfs", 0, options.constData()) == 0);
        copyFolder(ground.base, work);
        const Outcome kept = runUnder({}, work, ground.backingUp(work));
        const QStringList backups = QDir(work).entryList({QStringLiteral("*.wijkwerk-backup")});
        INFO(kept.out.toStdString());
        CHECK((kept.exitCode == 0 || kept.exitCode == 3));
        CHECK(backups.size() == (kept.exitCode == 0 ? 1 : 0));
        CHECK(runUnder({}, work, ground.checking(work)).exitCode == 0);
        copyFolder(ground.base, work);
        done = isDoneOrRefused(runUnder({}, work, ground.importing(work)), work + u'/' + fileName, ground.before);
        refused = refused || !done;
        test::count("full disks");
        REQUIRE(::umount(at.constData()) == 0);
    }
    CHECK(refused);
    CHECK(done);
}
#endif

TEST_CASE("a department that may only be read is shown, and a change is refused with a sentence", "[e2][e2.6]") {
    const Ground ground;
    const QString file = ground.base + u'/' + fileName;
    const QByteArray bytes = test::contentOf(file);
    const auto readers = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = readers | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const QString& name : QDir(ground.base).entryList(QDir::Files | QDir::Hidden))
        REQUIRE(QFile::setPermissions(ground.base + u'/' + name, readers));
    for (const QString& folder : {ground.place.path(), ground.base})
        REQUIRE(QFile::setPermissions(folder, enter));
    const auto doing = [&](const QStringList& arguments) {
        Command command = asNobody(ground.ctl(ground.base, arguments));
        command.environment.insert(QStringLiteral("WIJKWERK_HOME"), QStringLiteral("/nonexistent"));
        return runAndKillAfter(60000, command);
    };
    const Outcome shown = doing({"list", "FILE", "participants"});
    INFO(shown.out.toStdString() << shown.err.toStdString());
    CHECK(shown.exitCode == 0);
    for (const QStringList& act :
         {QStringList{"teams", "add", "FILE", "Groen"}, QStringList{"import", "FILE", ground.csv}}) {
        const Outcome refused = doing(act);
        INFO(refused.out.toStdString() << refused.err.toStdString());
        CHECK(refused.exitCode == 3);
        CHECK(refused.out.contains("message"));
        test::count("refused");
    }
    CHECK(test::contentOf(file) == bytes);
    REQUIRE(QFile::setPermissions(ground.place.path(), enter | QFile::WriteOwner));
    REQUIRE(QFile::setPermissions(ground.base, enter | QFile::WriteOwner));
}

TEST_CASE("where every lock is given to everybody a department is for looking only", "[e2][e2.9]") {
    const Ground ground;
    const QString file = ground.base + u'/' + fileName;
    wijkwerk::faults::Fault fault;
    fault.noLocks = true;
    const QByteArray bytes = test::contentOf(file);
    for (int i = 0; i < test::effort(5, 100); ++i) {
        const Outcome refused = runUnder(fault, ground.base, ground.importing(ground.base));
        INFO(refused.out.toStdString() << refused.err.toStdString());
        CHECK(refused.exitCode == 3);
        CHECK((refused.out.contains("no_locks") || refused.out.contains("read_only")));
        CHECK(runUnder(fault, ground.base, ground.ctl(ground.base, {"list", "FILE", "participants"})).exitCode == 0);
        test::count("refused");
    }
    CHECK(test::contentOf(file) == bytes);
}
