// SPDX-License-Identifier: EUPL-1.2
#include "core/db/department_file.h"
#include "core/reports/dashboard.h"
#include "core/store/participant_list.h"
#include "core/store/participants.h"
#include "core/work/demo.h"
#include "tests/support/catch.h"
#include "tests/support/test_key.h"

#include <QTemporaryDir>

using namespace wijkwerk;

namespace {

const Clock tuesday{QDate(2026, 11, 24)};

db::Database open(const QString& path) {
    return db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadOnly, db::actorHere(0), tuesday);
}

QStringList story(const QString& path) {
    db::Database database = open(path);
    QStringList lines;
    auto query =
        database.statement("select p.number, p.surname, p.bsn, t.phase, t.phase_since, "
                           "(select count(*) from note n where n.participant_id = p.id) from participant p "
                           "left join trajectory t on t.participant_id = p.id order by p.number, t.referred_on");
    while (query.next())
        lines << query.text() + u' ' + query.text() + u' ' + query.text() + u' ' + query.text() + u' ' + query.text() +
                     u' ' + query.text();
    return lines;
}

} // namespace

TEST_CASE("the demo department has 62 people at work on 22 workplaces with room for 67", "[demo]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.wijkwerk"));
    work::makeDemo(path, test::testKey(), tuesday);
    db::Database database = open(path);
    const auto d = reports::dashboard(database, tuesday.today(), reports::twelveMonthsTo(tuesday.today()));
    CHECK(d.atWork.count() == 62);
    CHECK(d.reintegration.count() == 35);
    CHECK(d.sheltered.count() == 23);
    CHECK(d.enforcement.count() == 4);
    CHECK(d.inStage.count() == 14);
    CHECK(d.places.size() == 22);
    CHECK(d.capacity == 67);
    CHECK(d.occupied == 62);
    CHECK(d.free == 5);
    CHECK(d.teams.size() == 5);
    CHECK(d.lateByLaw == 1);
    CHECK(d.late.count() >= 2);
    CHECK(d.outflow.count() > 5);
    CHECK(d.dropouts.count() > 2);
    CHECK(d.placesWithoutGuide >= 1);
    CHECK(d.months.size() == 12);
    CHECK(database.number("select count(*) from trajectory where phase = 'closed'") > 200);
    CHECK(database.number("select count(*) from participant where bsn is not null and bsn not like '99999%'") == 0);
    CHECK(database.number("select count(*) from worker where role = 'job_coach'") == 3);
    CHECK(database.number("select count(*) from worker where role = 'craft_specialist'") == 14);

    SECTION("and no place was ever overfull") {
        for (const auto& place : d.places) {
            auto query = database.statement(
                "select max((select count(*) from placement b where b.workplace_id = a.workplace_id and "
                "b.starts_on <= a.starts_on and coalesce(b.ended_on, b.last_day, '9999-12-31') >= a.starts_on)) "
                "from placement a where a.workplace_id = :id");
            query.with(place.workplace.id);
            REQUIRE(query.next());
            INFO(place.workplace.name.toStdString());
            CHECK(query.integer() <= place.capacity);
        }
    }
    SECTION("every number opens exactly the list it counts") {
        ParticipantFilter filter;
        filter.phases = {Phase::Stage, Phase::Contract, Phase::Seconded};
        CHECK(store::participant_list::ids(database, filter, tuesday.today()) == d.atWork.people);
        filter.phases = {Phase::Stage};
        CHECK(store::participant_list::ids(database, filter, tuesday.today()) == d.inStage.people);
    }
    SECTION("the worklist has rows that are late, due and to come") {
        const auto list = reports::worklist(database, {}, tuesday.today());
        CHECK(list.late.size() >= 2);
        CHECK(list.late.front().task.byLaw);
        CHECK_FALSE(list.coming.empty());
        CHECK(list.waiting.size() == 3); // one is a contract that the team lead must agree to
        CHECK(list.appointments.size() == 1);
    }
}

TEST_CASE("the same seed and day give the same department, another seed gives other people", "[demo]") {
    QTemporaryDir folder;
    const auto make = [&](const char* name, unsigned seed) {
        const QString path = folder.filePath(QLatin1String(name));
        work::makeDemo(path, test::testKey(), tuesday, {seed, 0, {}});
        return story(path);
    };
    const QStringList one = make("one.wijkwerk", 7);
    CHECK(one == make("two.wijkwerk", 7));
    CHECK(one != make("three.wijkwerk", 8));
}

TEST_CASE("a demo of more than a week old that nobody changed is stale", "[demo]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.wijkwerk"));
    work::makeDemo(path, test::testKey(), tuesday);
    CHECK_FALSE(work::isStaleDemo(path, test::testKey(), {QDate(2026, 12, 1)}));
    CHECK(work::isStaleDemo(path, test::testKey(), {QDate(2026, 12, 2)}));
    {
        db::Database database =
            db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), tuesday);
        auto person = *store::participants::find(database, store::participants::idsByName(database).front());
        person.phone = QStringLiteral("+31612345678");
        db::Transaction tx(database, {QStringLiteral("participant_changed"), person.id.value, {}});
        store::participants::update(tx, person);
        tx.commit();
    }
    CHECK_FALSE(work::isStaleDemo(path, test::testKey(), {QDate(2026, 12, 2)}));
}

TEST_CASE("a crowd of the asked size has three notes each", "[demo]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crowd.wijkwerk"));
    work::makeDemo(path, test::testKey(), tuesday, {1, 2645, {}});
    db::Database database = open(path);
    CHECK(database.number("select count(*) from participant") == 2645);
    CHECK(database.number("select count(*) from participant where not exists "
                          "(select 1 from trajectory t where t.participant_id = participant.id) and "
                          "(select count(*) from note n where n.participant_id = participant.id) <> 3") == 0);
    CHECK(database.number("select count(*) from letter") > 1000);
}
