// SPDX-License-Identifier: EUPL-1.2
// A small file that is replaced as a whole. What happens when the program dies in between is tried in tests/faults.
#include "core/base/replace_file.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/ordinary_user.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace wijkwerk;
using test::faultAsOrdinaryUser;
using test::faultOf;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesIn(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

#ifdef Q_OS_UNIX
int modeOf(const QString& path) {
    struct stat info {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    return int(info.st_mode & 07777);
}
#endif

} // namespace

TEST_CASE("a file that is replaced has the new content and leaves nothing else behind") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("brief één.txt"));
    const QByteArray large(300'000, 'x');
    for (const QByteArray& content : {QByteArray("first"), large, QByteArray("second, shorter"), QByteArray()}) {
        replaceFile(path, content);
        CHECK(contentOf(path) == content);
        CHECK(namesIn(folder) == QStringList{QStringLiteral("brief één.txt")});
    }
}

TEST_CASE("a file cannot be replaced in a folder that is not there, nor in place of a folder") {
    const QTemporaryDir folder;
    CHECK(faultOf([&] { replaceFile(folder.filePath(QStringLiteral("no/such.txt")), "x"); }) == Fault::FileMissing);
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("taken")));
    CHECK(faultOf([&] { replaceFile(folder.filePath(QStringLiteral("taken")), "x"); }).has_value());
    CHECK(namesIn(folder).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("a replaced file is for its owner only, or has the permissions of the file it belongs to") {
    struct Row {
        int like;
        int expected;
    };
    const Row row =
        GENERATE(values<Row>({{0, 0600}, {0600, 0600}, {0660, 0660}, {0640, 0640}, {0777, 0666}, {0400, 0600}}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("slots"));
    const QString like = folder.filePath(QStringLiteral("department"));
    if (row.like != 0) {
        replaceFile(like, "x");
        REQUIRE(::chmod(QFile::encodeName(like).constData(), mode_t(row.like)) == 0);
    }
    replaceFile(path, "x", like);
    CHECK(modeOf(path) == row.expected);
    replaceFile(path, "y", like);
    CHECK(modeOf(path) == row.expected);
}

TEST_CASE("a link is replaced, not what it leads to") {
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    replaceFile(target, "old");
    REQUIRE(QFile::link(target, link));
    replaceFile(link, "new");
    CHECK(contentOf(target) == "old");
    CHECK(contentOf(link) == "new");
}

TEST_CASE("a file in a folder that may not be written stays as it was") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    replaceFile(path, "old");
    test::giveToOrdinaryUser(path);
    test::giveToOrdinaryUser(folder.path());
    REQUIRE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    CHECK(faultAsOrdinaryUser([&] { replaceFile(path, "new"); }) == Fault::NoPermission);
    CHECK(contentOf(path) == "old");
    CHECK(namesIn(folder) == QStringList{QStringLiteral("file")});
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
#endif
