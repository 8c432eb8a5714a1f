// SPDX-License-Identifier: EUPL-1.2
// Files and folders that may not be written or read, half-finished changes beside them, links, and files that are
// moved or replaced while they are open.
#include "core/db/department_file.h"
#include "core/db/session.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

using namespace wijkwerk;
using db::FileMode;
using test::asOrdinaryUser;
using test::faultAsOrdinaryUser;
using test::faultOf;

namespace {

constexpr int pageSize = 4096;

constexpr auto mayRead = QFile::ReadOwner;
constexpr auto mayWrite = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto mayEnter = QFile::ReadOwner | QFile::ExeOwner;
constexpr auto mayAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

db::Database open(const QString& path, FileMode mode = FileMode::ReadWrite) {
    return db::openDepartmentFile(path, test::testKey(), mode, db::actorHere(0), {});
}

void addTeam(db::Database& database, int id) {
    db::Transaction tx(database, {});
    tx.statement("insert into team (id, name) values (:id, 'Afval')").with(id).run();
    tx.commit();
}

/// A closed department of an ordinary user.
struct Theirs {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    QString journal = path + QStringLiteral("-journal");
    QByteArray bytes;

    Theirs() {
        db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {});
        bytes = contentOf(path);
        test::giveToOrdinaryUser(path);
        test::giveToOrdinaryUser(folder.path());
    }
    ~Theirs() { QFile::setPermissions(folder.path(), mayAll); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

/// A journal as SQLite leaves it when the program dies just before its commit is complete: the file as it was
/// (https://www.sqlite.org/fileformat2.html#the_rollback_journal), here one page of it.
QByteArray journalOf(const QByteArray& file, int page) {
    const auto word = [](quint32 value) {
        QByteArray bytes(4, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray before = file.mid((page - 1) * pageSize, pageSize);
    quint32 sum = 7;
    for (int i = pageSize - 200; i > 0; i -= 200)
        sum += quint8(before[i]);
    QByteArray header = QByteArray::fromHex("d9d505f920a163d7") + word(1) + word(7) +
                        word(quint32(file.size() / pageSize)) + word(512) + word(quint32(pageSize));
    return header.leftJustified(512, '\0') + word(quint32(page)) + before + word(sum);
}

/// The file with its last page half changed, and the journal that can undo it.
void leaveHalfFinished(const Theirs& theirs) {
    const int last = int(theirs.bytes.size() / pageSize);
    QByteArray half = theirs.bytes;
    half.replace((last - 1) * pageSize, 100, QByteArray(100, '\x55'));
    write(theirs.path, half);
    write(theirs.journal, journalOf(theirs.bytes, last));
    test::giveToOrdinaryUser(theirs.path);
    test::giveToOrdinaryUser(theirs.journal);
}

} // namespace

TEST_CASE("a file that may not be written opens for reading only, and one that may not be read not at all",
          "[e2][e2.6]") {
    Theirs file;
    QFile::setPermissions(file.path, mayRead);
    CHECK(faultAsOrdinaryUser([&] { open(file.path); }) == Fault::ReadOnly);
    CHECK(asOrdinaryUser(
              [&] { return int(open(file.path, FileMode::ReadOnly).number("select count(*) from team")); }) == 0);
    CHECK(asOrdinaryUser([&] { return db::isWritable(file.path) ? 1 : 0; }) == 0);
    CHECK(asOrdinaryUser([&] { return int(db::Session::open(file.path, test::testKey())->lookOnly()); }) ==
          int(db::LookOnly::ReadOnlyFile));
    QFile::setPermissions(file.path, QFile::Permissions());
    for (const auto mode : {FileMode::ReadOnly, FileMode::ReadWrite})
        CHECK(faultAsOrdinaryUser([&] { open(file.path, mode); }) == Fault::NoPermission);
    QFile::setPermissions(file.path, mayWrite);
    CHECK(contentOf(file.path) == file.bytes);
    CHECK(file.files() == QStringList{QStringLiteral("wijk.wijkwerk")});
}

TEST_CASE("in a folder that may not be written a department is for looking only", "[e2][e2.6]") {
    Theirs file;
    QFile::setPermissions(file.folder.path(), mayEnter);
    CHECK(faultAsOrdinaryUser([&] { open(file.path); }) == Fault::ReadOnly);
    CHECK(asOrdinaryUser([&] { return int(db::Session::open(file.path, test::testKey())->lookOnly()); }) ==
          int(db::LookOnly::ReadOnlyFile));
    const QString fresh = file.folder.filePath(QStringLiteral("nieuw.wijkwerk"));
    CHECK(faultAsOrdinaryUser([&] { db::createDepartmentFile(fresh, test::testKey(), db::actorHere(0), {}); }) ==
          Fault::NoPermission);
    CHECK(faultAsOrdinaryUser([&] {
              auto database = open(file.path, FileMode::ReadOnly);
              db::backupTo(database, test::testKey(), fresh);
          }) == Fault::NoPermission);
    CHECK(contentOf(file.path) == file.bytes);
    CHECK(file.files() == QStringList{QStringLiteral("wijk.wijkwerk")});
}

TEST_CASE("a half-finished change is undone when the file is opened, for writing or for looking") {
    Theirs file;
    for (const auto mode : {FileMode::ReadWrite, FileMode::ReadOnly}) {
        leaveHalfFinished(file);
        CHECK(open(file.path, mode).number("select count(*) from team") == 0);
        CHECK(contentOf(file.path) == file.bytes);
        CHECK_FALSE(QFileInfo::exists(file.journal));
    }
}

TEST_CASE("a half-finished change on a medium that cannot be written is named, and left as it is") {
    Theirs file;
    leaveHalfFinished(file);
    const QByteArray half = contentOf(file.path);
    const QByteArray journal = contentOf(file.journal);
    QFile::setPermissions(file.folder.path(), mayEnter);
    for (const auto mode : {FileMode::ReadOnly, FileMode::ReadWrite})
        CHECK(faultAsOrdinaryUser([&] { open(file.path, mode); }) == Fault::HotJournal);
    CHECK(faultAsOrdinaryUser([&] { db::Session::open(file.path, test::testKey()); }) == Fault::HotJournal);
    CHECK(contentOf(file.path) == half);
    CHECK(contentOf(file.journal) == journal);
}

TEST_CASE("in a folder that a service synchronises a half-finished change is left as it is") {
    Theirs file;
    QDir(file.folder.path()).mkdir(QStringLiteral(".stfolder"));
    leaveHalfFinished(file);
    const QByteArray half = contentOf(file.path);
    const QByteArray journal = contentOf(file.journal);
    CHECK(test::faultOf([&] { open(file.path, FileMode::ReadOnly); }) == Fault::HotJournal);
    CHECK(test::faultOf([&] { db::Session::open(file.path, test::testKey()); }) == Fault::HotJournal);
    CHECK(contentOf(file.path) == half);
    CHECK(contentOf(file.journal) == journal);
}

TEST_CASE("a spent journal beside a file is no half-finished change") {
    Theirs file;
    write(file.journal, QByteArray(512, '\0'));
    QFile::setPermissions(file.folder.path(), mayEnter);
    CHECK(asOrdinaryUser([&] { return int(open(file.path, FileMode::ReadOnly).number("select 7")); }) == 7);
}

TEST_CASE("a link to a department is the department itself") {
    Theirs file;
    QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("snelkoppeling.wijkwerk"));
    REQUIRE(QFile::link(file.path, link));
    {
        auto database = open(link);
        addTeam(database, 1);
        // The journal and the lock belong beside the file: otherwise two ways to the same file would not meet.
        const auto throughLink = db::Session::open(link, test::testKey());
        CHECK(throughLink->path() == QFileInfo(file.path).canonicalFilePath());
        CHECK(db::Session::open(file.path, test::testKey())->lookOnly() == db::LookOnly::HeldByOther);
    }
    CHECK(open(file.path).number("select count(*) from team") == 1);
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("snelkoppeling.wijkwerk")});
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a link to nothing is a missing file, and new does not write through it") {
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("weg.wijkwerk"));
    const QString link = folder.filePath(QStringLiteral("link.wijkwerk"));
    REQUIRE(QFile::link(target, link));
    CHECK(faultOf([&] { open(link); }) == Fault::FileMissing);
    CHECK(faultOf([&] { db::createDepartmentFile(link, test::testKey(), db::actorHere(0), {}); }) == Fault::FileExists);
    CHECK_FALSE(QFileInfo::exists(target));
}

TEST_CASE("a file that was replaced while it was open is not written any more") {
    test::TestDepartment department;
    const QString other = department.path() + QStringLiteral(".ander");
    db::createDepartmentFile(other, test::testKey(), db::actorHere(0), {});
    const QByteArray bytes = contentOf(other);
    REQUIRE(QFile::remove(department.path()));
    REQUIRE(QFile::rename(other, department.path()));
    CHECK(faultOf([&] { addTeam(department.db(), 1); }) == Fault::FileReplaced);
    CHECK(contentOf(department.path()) == bytes);
}

TEST_CASE("a file that was deleted while it was open is not written any more") {
    test::TestDepartment department;
    REQUIRE(QFile::remove(department.path()));
    CHECK(faultOf([&] { addTeam(department.db(), 1); }) == Fault::FileMoved);
    CHECK_FALSE(QFileInfo::exists(department.path()));
}
