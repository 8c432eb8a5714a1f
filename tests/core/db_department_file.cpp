// SPDX-License-Identifier: EUPL-1.2
// What the program accepts as a department file, what it says of everything else, and that it leaves it alone.
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/schema.h"
#include "core/db/session.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/older_schema.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace wijkwerk;
using wijkwerk::test::TestDepartment;

namespace {

const QDateTime longAgo(QDate(2020, 2, 29), QTime(12, 0), Qt::UTC);

/// So that a later write would show.
void makeOld(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
}

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

db::Database open(const QString& path, db::FileMode mode = db::FileMode::ReadWrite) {
    return db::openDepartmentFile(path, test::testKey(), mode, db::actorHere(0), {});
}

/// A closed department file in a folder of its own, to be spoiled by a test.
struct Closed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("wijk.wijkwerk"));
    QByteArray bytes;

    Closed() {
        db::createDepartmentFile(path, test::testKey(), db::actorHere(0), {});
        bytes = contentOf(path);
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }
};

/// The beginning of a department as it was before encryption: the header of plain SQLite, and an empty page.
QByteArray plainDepartment() {
    QByteArray bytes = QByteArray("SQLite format 3\0", 16) + QByteArray::fromHex("1000010100402020") +
                       QByteArray::fromHex("0000000100000001");
    bytes = bytes.leftJustified(8192, '\0');
    bytes.replace(68, 4, "Wijk");
    bytes.replace(92, 4, QByteArray::fromHex("00000001"));
    return bytes;
}

} // namespace

TEST_CASE("a new department file is whole, ours, of the newest version and only for its owner") {
    Closed file;
    CHECK(file.files() == QStringList{QStringLiteral("wijk.wijkwerk")});
    const QFile::Permissions mode = QFile::permissions(file.path);
    CHECK(mode.testFlag(QFile::WriteOwner));
    for (const auto others :
         {QFile::ReadGroup, QFile::WriteGroup, QFile::ReadOther, QFile::WriteOther, QFile::ExeOwner})
        CHECK_FALSE(mode.testFlag(others));
    db::Database database = open(file.path);
    CHECK(database.number("pragma application_id") == db::applicationId);
    CHECK(db::versionOf(database) == db::currentVersion());
    CHECK(database.number("select count(*) from journal") == 0);
}

TEST_CASE("new never writes over something") {
    Closed file;
    CHECK(test::faultOf([&] { db::createDepartmentFile(file.path, test::testKey(), db::actorHere(0), {}); }) ==
          Fault::FileExists);
    CHECK(contentOf(file.path) == file.bytes);
    const QString nowhere = file.folder.filePath(QStringLiteral("weg/wijk.wijkwerk"));
    CHECK(test::faultOf([&] { db::createDepartmentFile(nowhere, test::testKey(), db::actorHere(0), {}); }) ==
          Fault::FileMissing);
}

TEST_CASE("an existing mode of a file is left alone") {
    Closed file;
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    QFile::setPermissions(file.path, mode);
    {
        db::Database database = open(file.path);
        db::Transaction tx(database, db::Act{});
        tx.statement("insert into team (id, name) values (1, 'Afval')").run();
        tx.commit();
    }
    CHECK(QFile::permissions(file.path).testFlag(QFile::WriteGroup));
    CHECK_FALSE(QFile::permissions(file.path).testFlag(QFile::ReadOther));
}

TEST_CASE("everything that is not a department of ours has its own word, and its bytes stay as they were",
          "[e2][e2.11]") {
    Closed file;
    const QByteArray whole = file.bytes;
    const QByteArray plain = plainDepartment();
    struct Row {
        const char* what;
        QByteArray bytes;
        Fault fault;
    };
    const auto changed = [](QByteArray bytes, int at, const QByteArray& with) {
        return bytes.replace(at, with.size(), with);
    };
    const bool encrypts = db::encrypts();
    const Fault locked = encrypts ? Fault::WrongKeyOrDamaged : Fault::Damaged;
    const Row rows[] = {
        {"empty", {}, Fault::FileEmpty},
        {"a text", "Geachte mevrouw,\n", Fault::NotADepartment},
        {"a picture", QByteArray("\x89PNG\r\n\x1a\n").repeated(50), Fault::NotADepartment},
        {"zeros", QByteArray(8192, '\0'), Fault::Damaged},
        {"only a header", whole.left(60), locked},
        {"only a header, of a file that is not encrypted", plain.left(60), Fault::Damaged},
        {"cut off", whole.left(whole.size() / 2), Fault::Damaged},
        {"cut off in the last page", whole.left(whole.size() - 1), Fault::Damaged},
        {"of another program", changed(plain, 68, QByteArray(4, '\0')), Fault::ForeignDatabase},
        {"not encrypted, of a newer version", changed(plain, 60, QByteArray::fromHex("000003e7")),
         encrypts ? Fault::NotEncrypted : Fault::NewerVersion},
        {"rubbish in the first page", changed(whole, 100, QByteArray(300, '\x55')), locked},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        write(file.path, row.bytes);
        makeOld(file.path);
        for (const auto mode : {db::FileMode::ReadOnly, db::FileMode::ReadWrite}) {
            CHECK(test::faultOf([&] { open(file.path, mode); }) == row.fault);
            CHECK(contentOf(file.path) == row.bytes);
            CHECK(QFileInfo(file.path).lastModified() == longAgo);
        }
        CHECK(test::faultOf([&] { db::Session::open(file.path, test::testKey()); }) == row.fault);
        CHECK(QFileInfo(file.path).lastModified() == longAgo);
        CHECK(file.files() == QStringList{QStringLiteral("wijk.wijkwerk")});
    }
}

TEST_CASE("a file of a newer version is refused by the version it has", "[e2][e2.11]") {
    Closed file;
    {
        db::Database database = open(file.path);
        database.execute(QStringLiteral("pragma user_version = 999"));
    }
    CHECK(test::faultOf([&] { open(file.path); }) == Fault::NewerVersion);
    CHECK(test::detailOf([&] { open(file.path); }) == QStringLiteral("999"));
}

TEST_CASE("a file of an older version that can only be looked at says so, and is brought up to date by who may write") {
    Closed file;
    {
        db::Database database = open(file.path);
        test::goBackTo(database, 1);
    }
    const QByteArray before = contentOf(file.path);
    CHECK(test::faultOf([&] { db::Session::open(file.path, test::testKey(), {.clock = {}, .lookOnly = true}); }) ==
          Fault::OlderVersion);
    CHECK(contentOf(file.path) == before);
    const auto session = db::Session::open(file.path, test::testKey());
    CHECK(db::versionOf(session->database()) == db::currentVersion());
}

TEST_CASE("a file that is not there, or is a folder, is not made") {
    Closed file;
    const QString missing = file.folder.filePath(QStringLiteral("ander.wijkwerk"));
    CHECK(test::faultOf([&] { open(missing); }) == Fault::FileMissing);
    CHECK_FALSE(QFileInfo::exists(missing));
    CHECK(test::faultOf([&] { open(file.folder.path()); }) == Fault::NotADepartment);
}

TEST_CASE("every connection keeps the habits of the house") {
    Closed file;
    struct Row {
        const char* pragma;
        const char* answer;
    };
    for (const Row& row :
         {Row{"journal_mode", "delete"}, Row{"synchronous", "3"}, Row{"foreign_keys", "1"}, Row{"secure_delete", "1"},
          Row{"cell_size_check", "1"}, Row{"trusted_schema", "0"}, Row{"mmap_size", "0"}, Row{"cache_size", "-65536"},
          Row{"temp_store", "2"}, Row{"cache_spill", "0"}}) {
        for (const auto mode : {db::FileMode::ReadOnly, db::FileMode::ReadWrite}) {
            INFO(row.pragma);
            db::Database database = open(file.path, mode);
            auto query = database.statement(QLatin1String("pragma ") + QLatin1String(row.pragma));
            REQUIRE(query.next());
            CHECK(query.text() == QLatin1String(row.answer));
        }
    }
}

TEST_CASE("nothing in a file can switch off its defences", "[e2][e2.12]") {
    Closed file;
    db::Database database = open(file.path);
    database.execute(QStringLiteral("pragma writable_schema = on"));
    CHECK(test::faultOf([&] { database.execute(QStringLiteral("delete from sqlite_master")); }).has_value());
    CHECK(test::faultOf([&] { database.execute(QStringLiteral("select load_extension('x')")); }).has_value());
    CHECK(database.number("select count(*) from sqlite_master where type = 'table'") > 10);
}

TEST_CASE("a file open for reading refuses every write") {
    Closed file;
    db::Database database = open(file.path, db::FileMode::ReadOnly);
    CHECK(database.isReadOnly());
    CHECK(test::faultOf([&] { db::Transaction tx(database, db::Act{}); }) == Fault::ReadOnly);
    CHECK(test::faultOf([&] { database.execute(QStringLiteral("delete from team")); }) == Fault::ReadOnly);
    CHECK(contentOf(file.path) == file.bytes);
}

TEST_CASE("a copy is complete, never replaces a file and is only for its owner") {
    TestDepartment department;
    const QString copy = department.path() + QStringLiteral(".kopie");
    db::backupTo(department.db(), test::testKey(), copy);
    CHECK(open(copy).number("select count(*) from worker") == 2);
    CHECK_FALSE(QFile::permissions(copy).testFlag(QFile::ReadOther));
    CHECK(test::faultOf([&] { db::backupTo(department.db(), test::testKey(), copy); }) == Fault::FileExists);
}

TEST_CASE("a file that was moved away while open is not written any more") {
    TestDepartment department;
    REQUIRE(QFile::rename(department.path(), department.path() + QStringLiteral(".weg")));
    const auto fault = test::faultOf([&] {
        auto tx = department.write();
        tx.statement("insert into team (id, name) values (1, 'Afval')").run();
        tx.commit();
    });
    CHECK(fault == Fault::FileMoved);
    CHECK_FALSE(QFileInfo::exists(department.path()));
}
