// SPDX-License-Identifier: EUPL-1.2
// A file of every version that was released still opens: brought up to date, nothing lost, nothing wrong with it.
#include "core/db/department_file.h"
#include "core/db/schema.h"
#include "core/work/check.h"
#include "core/work/conversion.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_key.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace wijkwerk;

namespace {

const QDir released(QStringLiteral(WIJKWERK_SOURCE_DIR "/tests/data/released"));
const Clock day{QDate(2026, 11, 24)};

/// How a department is built: every table and index with its text, without the order in which they were made.
QStringList buildOf(db::Database& database) {
    QStringList parts;
    auto query = database.statement("select type, name, sql from sqlite_master "
                                    "where sql is not null and name not like 'sqlite%' order by name");
    while (query.next())
        parts << query.text() + u' ' + query.text() + u' ' + query.text().simplified();
    return parts;
}

/// What the file held when it was released: `{"participant": 311, …}` beside it.
QJsonObject countsOf(const QString& file) {
    QFile counts(released.filePath(QFileInfo(file).completeBaseName() + QStringLiteral(".json")));
    REQUIRE(counts.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(counts.readAll()).object();
}

/// What was released before there was encryption is refused as it is. Converts it, and gives the key that opens it.
keys::DataKey converted(const QString& path) {
    CHECK(test::faultOf([&] {
              db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), day);
          }) == Fault::NotEncrypted);
    const QString password = QStringLiteral("paard batterij nietje");
    const auto workers = work::workersToConvert(path);
    REQUIRE_FALSE(workers.empty());
    const WorkerId worker = workers.front().worker;
    REQUIRE(work::convert(path, worker, password, day, {}, keys::costForTests));
    auto who = work::signIn(path, worker, password);
    REQUIRE(who);
    return std::move(who.done->key);
}

} // namespace

TEST_CASE("a file of every released version opens with all that was in it", "[e2][e2.26]") {
    const QStringList files = released.entryList({QStringLiteral("*.wijkwerk")}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    QTemporaryDir folder;
    const QString newest = folder.filePath(QStringLiteral("new.wijkwerk"));
    db::createDepartmentFile(newest, test::testKey(), db::actorHere(0), day);
    auto fresh = db::openDepartmentFile(newest, test::testKey(), db::FileMode::ReadOnly, db::actorHere(0), day);
    for (const QString& name : files) {
        INFO(name.toStdString());
        const QString path = folder.filePath(name);
        REQUIRE(QFile::copy(released.filePath(name), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const bool wasPlain = work::isToConvert(path);
        const keys::DataKey key = wasPlain ? converted(path) : test::testKey().copy();
        auto database = db::openDepartmentFile(path, key, db::FileMode::ReadWrite, db::actorHere(0), day);
        CHECK(db::versionOf(database) == db::currentVersion());
        CHECK(buildOf(database) == buildOf(fresh));
        const QJsonObject counts = countsOf(name);
        REQUIRE_FALSE(counts.isEmpty());
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            INFO(count.key().toStdString());
            // The conversion says in a line of the journal that it was, and in a setting what it was made of; and the
            // journal that it was linked.
            const int more = !wasPlain ? 0 : count.key() == u"journal" ? 2 : count.key() == u"setting" ? 1 : 0;
            CHECK(database.number(("select count(*) from " + count.key().toLatin1()).constData()) ==
                  count.value().toInteger() + more);
        }
        CHECK(work::checkDepartment(database).empty());
    }
}
