// SPDX-License-Identifier: EUPL-1.2
#include "core/db/department_file.h"
#include "core/reports/dashboard.h"
#include "core/work/check.h"
#include "core/work/demo.h"
#include "core/work/destruction.h"
#include "tests/support/long_closed.h"
#include "tests/support/test_key.h"

#include <QTemporaryDir>

using namespace wijkwerk;
using test::codesOf;
using test::must;
using test::WorkBench;

namespace {

/// Numbers of every report of a department on the last days of months, year after year.
QStringList statistics(db::Database& database, int firstYear, int lastYear) {
    QStringList lines;
    for (int year = firstYear; year <= lastYear; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const QDate end(year, month, QDate(year, month, 1).daysInMonth());
            const reports::Period period =
                month == 12 ? reports::Period{{year, 1, 1}, end} : reports::Period{{year, month, 1}, end};
            const auto d = reports::dashboard(database, end, period);
            QStringList line{end.toString(Qt::ISODate)};
            const auto add = [&](int number) { line << QString::number(number); };
            for (const auto* counted : {&d.atWork, &d.reintegration, &d.sheltered, &d.enforcement, &d.inStage,
                                        &d.stageEndsThisWeek, &d.outflow, &d.stillWorking, &d.dropouts, &d.late})
                add(counted->count());
            for (const int number : {d.capacity, d.occupied, d.free, d.placesWithoutGuide, d.outflowUnknown,
                                     d.handedOver, d.lateByLaw, int(d.cliff.ends.size())})
                add(number);
            for (const auto& flow : d.months)
                for (const auto* counted : {&flow.inflow, &flow.outflow, &flow.dropouts})
                    add(counted->count());
            for (const auto& step : d.funnel)
                add(step.reached.count());
            for (const auto& place : d.places)
                for (const int number : {place.capacity, place.occupied, place.guideLoad})
                    add(number);
            for (const auto& team : d.teams)
                for (const int number :
                     {team.capacity, team.occupied, team.reintegration, team.sheltered, team.enforcement})
                    add(number);
            lines << line.join(u' ');
        }
    }
    return lines;
}

} // namespace

TEST_CASE("statistics of past years are the same before and after") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.wijkwerk"));
    const Clock clock{QDate(2033, 2, 1)}; // most of the five years of history is due by then
    work::makeDemo(path, test::testKey(), Clock{QDate(2022, 6, 1)});
    db::Database db = db::openDepartmentFile(path, test::testKey(), db::FileMode::ReadWrite, db::actorHere(0), clock);
    db.setActor(db::actorHere(db.number("select min(id) from worker")));
    const WorkerId privacy = test::confirmRules(db);
    const QStringList before = statistics(db, 2016, 2022);
    const auto rows = [&] { return db.number("select count(*) from phase_event"); };
    const std::int64_t events = rows();
    const DestructionListId list =
        must(db, [&](db::Transaction& tx) { return work::makeDestructionList(tx, QDate(2033, 1, 1)); });
    REQUIRE(test::as(db, privacy, [&](db::Transaction& tx) { return work::approveDestructionList(tx, list); }).done);
    int told = 0;
    const auto outcome = work::destroy(db, list, [&](auto, auto) { return ++told > 0; });
    REQUIRE(outcome.done);
    CHECK(outcome.done->persons > 150);
    CHECK(told == outcome.done->persons);
    const QStringList after = statistics(db, 2016, 2022);
    REQUIRE(before.size() == after.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        INFO(before[i].toStdString());
        CHECK(after[i] == before[i]);
    }
    CHECK(rows() == events);
    CHECK(work::checkDepartment(db).empty());
    CHECK(db.number("select count(*) from participant where anonymised_on is not null and (surname <> "
                    "'geanonimiseerd' or bsn is not null or born not like '%-00-00')") == 0);
}
