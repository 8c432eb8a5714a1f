// SPDX-License-Identifier: EUPL-1.2
// Looking at the bytes of a department file while it is open: through SQLite, so that its locks stay.
#include "core/db/department_file.h"
#include "core/db/raw_file.h"
#include "core/db/transaction.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QFile>

#include <sys/stat.h>

using namespace wijkwerk;
using test::TestDepartment;

namespace {

/// Whether this file is locked for writing by some process, as the system sees it; nothing where it does not tell.
/// SQLite keeps a count of its own within a process, so it cannot be asked.
std::optional<bool> isLockedForWriting(const QString& path) {
    QFile locks(QStringLiteral("/proc/locks"));
    struct stat file {};
    if (!locks.open(QIODevice::ReadOnly) || ::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    const QByteArray inode = ':' + QByteArray::number(qulonglong(file.st_ino)) + ' ';
    for (const QByteArray& line : locks.readAll().split('\n')) {
        if (line.contains("POSIX") && line.contains("WRITE") && line.contains(inode))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("opening a second connection does not take the locks of the first away") {
    // POSIX would, if the file were opened beside SQLite and closed again.
    TestDepartment department;
    auto tx = department.write();
    tx.statement("insert into team (id, name) values (:id, 'Groen')").with(2).run();
    REQUIRE(isLockedForWriting(department.path()).value_or(true));
    {
        auto job = db::openDepartmentFile(department.path(), test::testKey(), db::FileMode::ReadOnly, db::actorHere(0),
                                          {department.today()});
        CHECK(job.number("select count(*) from team") == 1);
    }
    CHECK(isLockedForWriting(department.path()).value_or(true));
    tx.commit();
}

TEST_CASE("the bytes of a file are read as far as there are any") {
    TestDepartment department;
    const db::RawFile file(department.path());
    CHECK(file.size() == QFile(department.path()).size());
    CHECK(file.read(0, 16).size() == 16);
    CHECK(file.read(file.size() - 4, 16).size() == 4);
    CHECK(file.read(file.size() + 4, 16).isEmpty());
    CHECK(test::faultOf([] { db::RawFile(QStringLiteral("/nowhere/none.wijkwerk")); }) == Fault::NoPermission);
}
