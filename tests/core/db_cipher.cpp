// SPDX-License-Identifier: EUPL-1.2
// That a department is really encrypted: by the one SQLite there is, in the file, beside it and in every copy.
#include "core/db/cipher.h"
#include "core/db/department_file.h"
#include "core/db/session.h"
#include "core/keys/slot_file.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/loaded_libraries.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace wijkwerk;
using keys::DataKey;
using test::TestDepartment;

namespace {

constexpr int pageSize = 4096;
// Secrets that are found in nothing else.
constexpr const char* surname = "Achtkarspelenaar";
constexpr const char* bsn = "123456782";
constexpr const char* remark = "slaapt bij zijn broer op zolder";

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

QStringList filesBeside(const QString& path) {
    QStringList files;
    const QDir folder(QFileInfo(path).absolutePath());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
        files << folder.filePath(name);
    return files;
}

bool tells(const QString& path) {
    const QByteArray bytes = contentOf(path);
    return bytes.contains(surname) || bytes.contains(bsn) || bytes.contains(remark);
}

void addPerson(TestDepartment& department) {
    auto tx = department.write();
    tx.statement("insert into participant (id, number, surname, sort_key, bsn) values (1, 1, :name, :name, :bsn)")
        .with(QLatin1String(surname), QLatin1String(bsn))
        .run();
    tx.statement("insert into note (id, participant_id, kind, happened_on, text, recorded_at) "
                 "values (1, 1, 'talk', '2026-11-20', :text, '2026-11-20T10:00:00.000Z')")
        .with(QLatin1String(remark))
        .run();
    tx.commit();
}

Fault locked() {
    return db::encrypts() ? Fault::WrongKeyOrDamaged : Fault::Damaged;
}

/// Opens the file and reads all of it.
std::optional<Fault> faultOfReadingAll(const QString& path, db::KeyProof proof = db::KeyProof::None) {
    return test::faultOf([&] {
        db::Database database = db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadOnly, {}, {}, proof);
        auto verdict = database.statement("pragma integrity_check(1)");
        if (!verdict.next() || verdict.text() != QLatin1String("ok"))
            throw Error(Fault::Damaged);
    });
}

/// What is written to stderr meanwhile, by any library.
template <class Work>
QByteArray saidDuring(Work work) {
    QTemporaryDir folder;
    QFile heard(folder.filePath(QStringLiteral("stderr")));
    REQUIRE(heard.open(QIODevice::ReadWrite));
    std::fflush(stderr);
    const int before = dup(STDERR_FILENO);
    dup2(heard.handle(), STDERR_FILENO);
    work();
    std::fflush(stderr);
    dup2(before, STDERR_FILENO);
    close(before);
    heard.seek(0);
    return heard.readAll();
}

} // namespace

TEST_CASE("there is exactly one SQLite in a process, and it is the one that encrypts") {
    test::engines(); // PostgreSQL loads the database part of Qt, whose own driver for SQLite must stay out
    const QStringList mapped = test::mappedSqlites();
    CAPTURE(mapped.join(u' ').toStdString());
    CHECK(mapped.size() <= 1);
    CHECK(mapped == test::visibleSqlites());
    CHECK(mapped.filter(QStringLiteral("libsqlite3")).isEmpty() == db::encrypts());
    CHECK(db::cipherVersion().startsWith(QLatin1String("4.")) == db::encrypts());
    for (const char* program : {"wijkwerkctl", "core_tests"}) {
        const QByteArray libraries = test::librariesOf(QStringLiteral(WIJKWERK_BIN_DIR "/") + QLatin1String(program));
        INFO(program);
        CHECK(libraries.contains("libQt6Core"));
        CHECK(libraries.contains("libsqlite3") == !db::encrypts());
        CHECK(libraries.count("libsql") <= 2); // a line of ldd names a library twice
    }
}

TEST_CASE("nobody and nothing of a person can be read in the file, halfway a change or in a copy", "[e2][e2.29]") {
    TestDepartment department;
    addPerson(department);
    const QString copy = department.path() + QStringLiteral(".kopie");
    db::backupTo(department.db(), test::testKey(), copy);
    auto tx = department.write();
    tx.statement("update participant set call_name = 'Jan' where id = 1").run();
    tx.statement("update note set text = text || '.' where id = 1").run();
    const QString journal = department.path() + QStringLiteral("-journal");
    REQUIRE(QFileInfo(journal).size() > pageSize);
    // Without encryption all three tell; so it is not this search that is blind.
    for (const QString& path : {department.path(), journal, copy}) {
        CAPTURE(path.toStdString());
        CHECK(tells(path) == !db::encrypts());
        CHECK(db::isPlainSqlite(contentOf(path).left(16)) == (!db::encrypts() && path != journal));
    }
    for (const QString& path : filesBeside(department.path()))
        CHECK((tells(path) == false || !db::encrypts()));
}

TEST_CASE("another key does not open a department, changes nothing in it and says nothing", "[e2][e2.11]") {
    if (!db::encrypts())
        return;
    TestDepartment department;
    const QByteArray bytes = contentOf(department.path());
    const QStringList files = filesBeside(department.path());
    const DataKey other = DataKey::random();
    const QByteArray said = saidDuring([&] {
        for (const auto mode : {db::FileMode::ReadOnly, db::FileMode::ReadWrite}) {
            const auto open = [&](db::KeyProof proof) {
                return test::faultOf([&] { db::openDepartmentFile(department.path(), other, mode, {}, {}, proof); });
            };
            CHECK(open(db::KeyProof::None) == Fault::WrongKeyOrDamaged);
            CHECK(open(db::KeyProof::Proven) == Fault::Damaged);
        }
        CHECK(test::faultOf([&] { db::Session::open(department.path(), other); }) == Fault::WrongKeyOrDamaged);
    });
    CHECK(said.toStdString() == "");
    CHECK(contentOf(department.path()) == bytes);
    CHECK(filesBeside(department.path()) == files);
}

TEST_CASE("two departments with one key do not look alike") {
    if (!db::encrypts())
        return;
    const TestDepartment one;
    const TestDepartment two;
    CHECK(contentOf(one.path()).left(16) != contentOf(two.path()).left(16));
}

TEST_CASE("a bit that fell over in any page is found and never read as if it were true", "[e2][e2.10]") {
    if (!db::encrypts())
        return;
    TestDepartment department;
    addPerson(department);
    const QString path = department.path() + QStringLiteral(".stuk");
    REQUIRE(QFile::copy(department.path(), path));
    CHECK_FALSE(faultOfReadingAll(path).has_value());
    const QByteArray whole = contentOf(path);
    for (qsizetype page = 0; page * pageSize < whole.size(); ++page) {
        INFO("page " << page + 1);
        QByteArray bytes = whole;
        const qsizetype at = page * pageSize + (page * 997) % pageSize;
        bytes[at] = char(bytes[at] ^ (1 << page % 8));
        write(path, bytes);
        // The first page is also what tells whether the key fits.
        CHECK(faultOfReadingAll(path) == (page == 0 ? locked() : Fault::Damaged));
        CHECK(faultOfReadingAll(path, db::KeyProof::Proven) == Fault::Damaged);
    }
}

TEST_CASE("a page of zeros in the middle is damage") {
    TestDepartment department;
    QByteArray bytes = contentOf(department.path());
    bytes.replace(2 * pageSize, pageSize, QByteArray(pageSize, '\0'));
    const QString path = department.path() + QStringLiteral(".stuk");
    write(path, bytes);
    CHECK(faultOfReadingAll(path) == Fault::Damaged);
}

TEST_CASE("a copy opens with the key of the original, and for the same people") {
    TestDepartment department;
    test::leaveKeyBeside(department.path());
    const QString copy = department.path() + QStringLiteral(".kopie");
    db::backupTo(department.db(), test::testKey(), copy);
    CHECK(contentOf(keys::slotFileOf(copy)) == contentOf(keys::slotFileOf(department.path())));
    const auto key = keys::storedKey(copy);
    REQUIRE(key);
    CHECK(db::openDepartmentFile(copy, *key, db::FileMode::ReadOnly, {}, {}).number("select count(*) from worker") ==
          2);
}

TEST_CASE("a job that only reads opens the department of its session, also after the session is gone") {
    TestDepartment department;
    auto session = db::Session::open(department.path(), test::testKey());
    const db::Opener opener = session->opener().forReading();
    session.reset();
    CHECK(opener().isReadOnly());
    CHECK(opener.key() == test::testKey());
}
