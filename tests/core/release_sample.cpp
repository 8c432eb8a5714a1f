// SPDX-License-Identifier: EUPL-1.2
// Makes the sample file that a release leaves in tests/data/released (CONTRIBUTING, "Adding a migration"). Runs only
// when it is asked for and told where: WIJKWERK_SAMPLE=tests/data/released/0.3.0 core_tests "[release-sample]".
#include "core/db/department_file.h"
#include "core/work/check.h"
#include "core/work/demo.h"
#include "core/work/destruction.h"
#include "core/work/retention.h"
#include "tests/support/long_closed.h"
#include "tests/support/test_key.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace wijkwerk;
using test::must;

namespace {

/// Who is due in the demo is destroyed; one of them is kept by a hold.
void destroyWhoIsDue(db::Database& database) {
    const WorkerId second = test::confirmRules(database);
    const auto due = work::destructionCandidates(database, QDate(2026, 11, 24));
    REQUIRE(due.size() > 1);
    must(database, [&](db::Transaction& tx) {
        return work::addHold(tx, due.front().participant, QStringLiteral("bezwaarzaak"), QDate(2027, 6, 30));
    });
    const auto list = must(database, [](db::Transaction& tx) { return work::makeDestructionList(tx, tx.today()); });
    REQUIRE(
        test::as(database, second, [&](db::Transaction& tx) { return work::approveDestructionList(tx, list); }).done);
    REQUIRE(work::destroy(database, list).done.value().persons > 0);
    REQUIRE(work::finishDestruction(database, list, {}).done);
}

QJsonObject rowsOf(db::Database& database) {
    QStringList tables;
    auto query =
        database.statement("select name from sqlite_master where type = 'table' and name not like 'sqlite%' and "
                           "name not like 'note~_words~_%' escape '~'"); // the pages of an index are no rows
    while (query.next())
        tables << query.text();
    QJsonObject rows;
    for (const QString& table : tables)
        if (const auto count = database.number(("select count(*) from " + table.toLatin1()).constData()); count > 0)
            rows.insert(table, qint64(count));
    return rows;
}

} // namespace

TEST_CASE("the sample file of a release is made", "[.][release-sample]") {
    const QString place = qEnvironmentVariable("WIJKWERK_SAMPLE");
    REQUIRE_FALSE(place.isEmpty());
    const QString path = place + QStringLiteral(".wijkwerk");
    const Clock day{QDate(2026, 11, 24)};
    work::makeDemo(path, test::testKey(), day);
    auto database = db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), day);
    destroyWhoIsDue(database);
    CHECK(work::checkDepartment(database).empty());
    QFile counts(place + QStringLiteral(".json"));
    REQUIRE(counts.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    counts.write(QJsonDocument(rowsOf(database)).toJson());
}
