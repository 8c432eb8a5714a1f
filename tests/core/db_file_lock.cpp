// SPDX-License-Identifier: EUPL-1.2
#include "core/db/file_lock.h"
#include "core/db/lock_file.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace wijkwerk::db;

namespace {

const Holder joke{QStringLiteral("Joke Brandsma"), QStringLiteral("jbrandsma"), QStringLiteral("PC-114"),
                  QDateTime(QDate(2026, 11, 22), QTime(8, 30, 0, 125), Qt::UTC)};
const Holder karim{QStringLiteral("Karim Aydın"), QStringLiteral("kaydin"), QStringLiteral("PC-207"),
                   QDateTime(QDate(2026, 11, 22), QTime(9, 0, 0, 0), Qt::UTC)};

struct Folder {
    QTemporaryDir dir;
    QString file(const QString& name = QStringLiteral("wijk.wijkwerk")) const { return dir.filePath(name); }
    QString made(const QString& name = QStringLiteral("wijk.wijkwerk")) const {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        return file(name);
    }
};

// This test program once more, as the other user: it takes the lock, says so and holds it until it is told to stop.
struct OtherProcess {
    QProcess process;
    explicit OtherProcess(const QString& file) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WIJKWERK_TEST_HOLD"), file);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[holder]")});
        QByteArray said;
        while (!said.contains("holding\n") && process.waitForReadyRead(20000))
            said += process.readAllStandardOutput();
        REQUIRE(said.contains("holding\n"));
    }
    void stop() {
        process.write("\n");
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(20000));
        CHECK(process.exitCode() == 0);
    }
    void crash() {
        process.kill();
        REQUIRE(process.waitForFinished(20000));
    }
};

} // namespace

TEST_CASE("the other process of the lock tests", "[.][holder]") {
    const auto attempt = FileLock::acquire(qEnvironmentVariable("WIJKWERK_TEST_HOLD"), joke);
    REQUIRE(attempt.state == LockState::Acquired);
    std::puts("holding");
    std::fflush(stdout);
    std::getchar();
}

TEST_CASE("the first writer gets the lock and its name stands in the side file") {
    Folder folder;
    auto attempt = FileLock::acquire(folder.made(), joke);
    REQUIRE(attempt.state == LockState::Acquired);
    CHECK(attempt.lock.isHeld());
    QFile side(folder.file() + QStringLiteral(".lock"));
    REQUIRE(side.open(QIODevice::ReadOnly));
    CHECK(holderFromJson(side.readAll()) == joke);
    attempt.lock.rename(karim);
    side.seek(0);
    CHECK(holderFromJson(side.readAll()) == karim);
    attempt.lock.release();
    CHECK_FALSE(side.exists());
}

TEST_CASE("a second opener in the same program hears who the writer is") {
    Folder folder;
    const auto first = FileLock::acquire(folder.made(), joke);
    const auto second = FileLock::acquire(folder.file(), karim);
    CHECK(first.state == LockState::Acquired);
    CHECK(second.state == LockState::HeldBy);
    CHECK(second.holder == joke);
    CHECK_FALSE(second.lock.isHeld());
}

TEST_CASE("a second program hears who the writer is, and may write when the first has closed", "[e2][e2.8]") {
    Folder folder;
    OtherProcess other(folder.made());
    const auto during = FileLock::acquire(folder.file(), karim);
    CHECK(during.state == LockState::HeldBy);
    CHECK(during.holder == joke);
    other.stop();
    CHECK_FALSE(QFileInfo::exists(lockPathOf(folder.file())));
    CHECK(FileLock::acquire(folder.file(), karim).state == LockState::Acquired);
}

TEST_CASE("the lock of a program that crashed needs no cleaning up", "[e2][e2.8]") {
    Folder folder;
    OtherProcess other(folder.made());
    other.crash();
    CHECK(QFileInfo::exists(lockPathOf(folder.file())));
    const auto after = FileLock::acquire(folder.file(), karim);
    REQUIRE(after.state == LockState::Acquired);
    CHECK(FileLock::acquire(folder.file(), joke).holder == karim);
}

TEST_CASE("a side file left behind with nonsense in it does no harm") {
    Folder folder;
    QFile side(folder.made() + QStringLiteral(".lock"));
    REQUIRE(side.open(QIODevice::WriteOnly));
    side.write(QByteArray(10000, 'x'));
    side.close();
    const auto attempt = FileLock::acquire(folder.file(), joke);
    REQUIRE(attempt.state == LockState::Acquired);
    CHECK(FileLock::acquire(folder.file(), karim).holder == joke);
}

TEST_CASE("a lock that is moved or assigned is still held once") {
    Folder folder;
    auto attempt = FileLock::acquire(folder.made(), joke);
    FileLock kept = std::move(attempt.lock);
    CHECK(kept.isHeld());
    CHECK(FileLock::acquire(folder.file(), karim).state == LockState::HeldBy);
    kept = FileLock();
    CHECK(FileLock::acquire(folder.file(), karim).state == LockState::Acquired);
}

TEST_CASE("two files in one folder each have their own writer") {
    Folder folder;
    const auto one = FileLock::acquire(folder.made(QStringLiteral("a.wijkwerk")), joke);
    const auto two = FileLock::acquire(folder.made(QStringLiteral("b.wijkwerk")), karim);
    CHECK(one.state == LockState::Acquired);
    CHECK(two.state == LockState::Acquired);
}

TEST_CASE("a file opened by another name through a link is the same file") {
    Folder folder;
    const QString real = folder.made();
    REQUIRE(QFile::link(real, folder.file(QStringLiteral("snel.wijkwerk"))));
    const auto first = FileLock::acquire(real, joke);
    CHECK(FileLock::acquire(folder.file(QStringLiteral("snel.wijkwerk")), karim).state == LockState::HeldBy);
}

TEST_CASE("a folder that is not there, or a link in place of the side file, is a place for reading only") {
    Folder folder;
    CHECK(FileLock::acquire(folder.file(QStringLiteral("weg/wijk.wijkwerk")), joke).state == LockState::ReadOnlyPlace);
    QFile victim(folder.made(QStringLiteral("brief.txt")));
    REQUIRE(victim.open(QIODevice::WriteOnly));
    victim.write("niet van ons");
    victim.close();
    REQUIRE(QFile::link(victim.fileName(), folder.made() + QStringLiteral(".lock")));
    CHECK(FileLock::acquire(folder.file(), joke).state == LockState::ReadOnlyPlace);
    REQUIRE(victim.open(QIODevice::ReadOnly));
    CHECK(victim.readAll() == "niet van ons");
}

#ifdef Q_OS_UNIX
TEST_CASE("a folder that may not be written is a place for reading only", "[e2][e2.6]") {
    if (::geteuid() == 0)
        return; // root may write everywhere
    Folder folder;
    folder.made();
    QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::ExeOwner);
    CHECK(FileLock::acquire(folder.file(), joke).state == LockState::ReadOnlyPlace);
    QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("the side file may be written by whoever may write the department") {
    Folder folder;
    QFile::setPermissions(folder.made(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup);
    const auto attempt = FileLock::acquire(folder.file(), joke);
    const auto mode = QFile::permissions(lockPathOf(folder.file()));
    CHECK(mode.testFlag(QFile::WriteGroup));
    CHECK_FALSE(mode.testFlag(QFile::ReadOther));
}
#endif

TEST_CASE("somebody who may only read the side file can still tell that it is held") {
    Folder folder;
    const auto held = FileLock::acquire(folder.made(), joke);
    const auto look = LockFile::open(lockPathOf(folder.file()), LockFile::ForReading);
    REQUIRE(look.file);
    CHECK(look.file->isLockedByOther());
    CHECK(holderFromJson(look.file->content()) == joke);
}

TEST_CASE("the holder is a text of JSON that reads back, and anything else is nobody") {
    CHECK(holderFromJson(toJson(karim)) == karim);
    CHECK(toJson(joke).contains("\"since\":\"2026-11-22T08:30:00.125Z\""));
    for (const char* text : {"", "{", "[]", "null", "{}", "42", "\xff\xfe", "{\"worker\":"})
        CHECK(holderFromJson(text) == Holder{});
    CHECK(holderFromJson("{\"worker\":7,\"account\":\"jb\"}").account == QStringLiteral("jb"));
}

TEST_CASE("of several starts at once exactly one becomes the writer", "[e2][e2.8]") {
    Folder folder;
    folder.made();
    for (int round = 0; round < 20; ++round) {
        std::vector<FileLock::Attempt> attempts;
        int writers = 0;
        for (int i = 0; i < 5; ++i) {
            attempts.push_back(FileLock::acquire(folder.file(), joke));
            writers += attempts.back().state == LockState::Acquired;
        }
        CHECK(writers == 1);
    }
}
