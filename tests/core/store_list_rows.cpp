// SPDX-License-Identifier: EUPL-1.2
// Rows of the list of participants are the same whether they are read a page at a time or all at once.
#include "core/db/department_file.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/work/demo.h"
#include "tests/support/catch.h"
#include "tests/support/faults.h"
#include "tests/support/test_department.h"
#include "tests/support/test_key.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace wijkwerk;
using namespace wijkwerk::store::participant_list;
using test::TestDepartment;

namespace {

const QDate today(2026, 11, 22);

std::vector<Row> pageByPage(db::Database& database, const std::vector<ParticipantId>& ids) {
    std::vector<Row> all;
    for (std::size_t from = 0; from < ids.size(); from += 60) {
        const auto first = ids.begin() + std::ptrdiff_t(from);
        const std::vector<ParticipantId> page(first,
                                              first + std::ptrdiff_t(std::min<std::size_t>(60, ids.size() - from)));
        for (Row& row : rows(database, page, today))
            all.push_back(std::move(row));
    }
    return all;
}

ParticipantId add(db::Transaction& tx, const QString& surname) {
    Participant person;
    person.name.surname = surname;
    return store::participants::add(tx, person);
}

} // namespace

TEST_CASE("a whole demo department reads the same a page at a time and all at once, in any order") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.wijkwerk"));
    work::makeDemo(path, test::testKey(), {today}, {3, 2645, {}});
    db::Database database =
        db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadOnly, db::actorHere(0), {today});
    ParticipantFilter filter;
    for (const auto order : {ParticipantColumn::Name, ParticipantColumn::NextStep}) {
        filter.order = order;
        const auto all = ids(database, filter, today);
        REQUIRE(all.size() >= 2645);
        const auto atOnce = rows(database, all, today);
        CHECK(atOnce == pageByPage(database, all));
        CHECK(std::ranges::count_if(atOnce, [](const Row& row) { return row.startsOn.has_value(); }) >= 62);
        CHECK(std::ranges::count_if(atOnce, [](const Row& row) { return row.lastContact.has_value(); }) > 1000);
    }
}

TEST_CASE("many rows are the same on both engines, without those that are gone") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    std::vector<ParticipantId> people;
    {
        auto tx = department.write();
        for (int i = 0; i < 250; ++i)
            people.push_back(add(tx, QStringLiteral("Bos%1").arg((i * 37) % 250, 3, 10, QLatin1Char('0'))));
        for (const int day : {3, 9}) {
            tx.statement(
                  "insert into task (id, participant_id, kind, title, due_on) values (:id, :who, 'call', :title, "
                  ":due)")
                .with(newIdValue(), people[7], QStringLiteral("Bellen %1").arg(day), QDate(2026, 12, day))
                .run();
            tx.statement(
                  "insert into note (id, participant_id, kind, happened_on, text, recorded_at) values (:id, :who, "
                  ":kind, :day, '', :now)")
                .with(newIdValue(), people[7], day == 3 ? u"talk"_qs : u"remark"_qs, QDate(2026, 10, day), tx.now())
                .run();
        }
        tx.commit();
    }
    auto wanted = ids(department, {}, today);
    REQUIRE(wanted.size() == 250);
    wanted.insert(wanted.begin() + 100, newId<ParticipantId>());
    std::ranges::reverse(wanted);
    const auto found = rows(department, wanted, today);
    REQUIRE(found.size() == 250);
    CHECK(found == pageByPage(department, wanted));
    CHECK(found.front().name.surname == u"Bos249"_qs);
    const auto busy = std::ranges::find(found, people[7], &Row::id);
    REQUIRE(busy != found.end());
    CHECK(busy->nextStep == u"Bellen 3"_qs);
    CHECK(busy->lastContact == QDate(2026, 10, 3));
}

TEST_CASE("reading together is one moment, and nothing can begin to write inside it") {
    TestDepartment department(GENERATE(from_range(test::engines())));
    {
        const db::Reading together(department);
        const db::Reading inside(department);
        CHECK(department.db().number("select count(*) from worker") == 2);
        CHECK(test::faultOf([&] { department.write(); }) == Fault::Internal);
    }
    auto tx = department.write();
    {
        const db::Reading inside(department);
        CHECK(department.db().number("select count(*) from worker") == 2);
    }
    tx.commit(); // reading inside a transaction did not end it
    CHECK(department.db().number("select count(*) from journal") == 1);
}
