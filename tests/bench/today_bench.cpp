// SPDX-License-Identifier: EUPL-1.2
// Vandaag of a department of 40,000 people who are all on their way (in life some hundreds are; the rest of a caseload
// has no trajectory and costs nothing here): the page itself (today_open.cpp), and the engine of deadlines against a
// loop that only fetches the rows it reads, with sqlite3 and nothing else. That loop asks what the engine was heard to
// ask: the same tables, columns and rows.
#include "tests/bench/benches.h"
#include "tests/bench/listener.h"
#include "tests/bench/raw_access.h"

#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/reports/deadline_facts.h"
#include "core/work/open_department.h"

#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

/// Everybody of the bench is underway: 10 % referred, 15 % in the voorselectie, 10 % waiting, 40 % on a stage, 15 % on
/// a contract, 5 % seconded, 5 % gone to work. Days are spread over the weeks before `benchDay`.
constexpr const char* underway[] = {
    "create temp table n as select id as person, row_number() over (order by id) as i from participant p "
    "where not exists (select 1 from trajectory t where t.participant_id = p.id)",
    "insert into trajectory (id, participant_id, kind, referred_by, referred_on, coach_id, phase, phase_since) "
    "select person + 1000, person, case when i % 20 = 18 then 'sw_seconded' else 'reintegrator' end, 'wi', "
    "date('2026-11-22', '-' || (20 + i % 90) || ' days'), case when i % 2 = 0 then (select min(id) from worker "
    "where role = 'job_coach') else (select max(id) from worker where role = 'job_coach') end, case when i % 20 < 2 "
    "then "
    "'referred' when i % 20 < 5 then 'preselection' when i % 20 < 7 "
    "then 'waiting' when i % 20 < 15 then 'stage' when i % 20 < 18 then 'contract' when i % 20 = 18 then 'seconded' "
    "else 'outflow' end, date('2026-11-22', '-' || (i % 20) || ' days') from n",
    "insert into placement (id, trajectory_id, participant_id, workplace_id, kind, legal_form, starts_on, last_day, "
    "recorded_at) select person + 2000, person + 1000, person, (select min(id) from workplace), case when i % 20 < 15 "
    "then 'stage' when i % 20 < 18 then 'contract' else 'secondment' end, case when i % 20 < 15 then 'work_stage' end, "
    "date('2026-11-22', '-' || (i % 88) || ' days'), date('2026-11-22', '-' || (i % 88) || ' days', case when i % 20 "
    "< 15 then '+91 days' else '+364 days' end), '2026-11-22T09:00:00.000Z' from n where i % 20 between 7 and 18",
    "insert into evaluation (id, trajectory_id, participant_id, placement_id, kind, week, held_on, recorded_at) "
    "select person + 3000, person + 1000, person, person + 2000, 'interim', 2, date('2026-11-22', '-' || (i % 60) || "
    "' days'), '2026-11-22T09:00:00.000Z' from n where i % 20 between 7 and 14 and i % 3 = 0",
    "insert into contract (id, trajectory_id, participant_id, placement_id, starts_on, last_day, recorded_at) select "
    "person + 4000, person + 1000, person, person + 2000, date('2026-11-22', '-' || (i % 88) || ' days'), "
    "date('2026-11-22', '-' || (i % 88) || ' days', '+364 days'), '2026-11-22T09:00:00.000Z' from n where i % 20 "
    "between 15 and 17",
    "insert into trajectory_end (id, trajectory_id, into_phase, ended_on, reason_code) select person + 5000, person + "
    "1000, 'outflow', date('2026-11-22', '-' || (i % 180) || ' days'), 'regular_work' from n where i % 20 = 19",
    "drop table n"};

QString departmentUnderway(const Place& place) {
    const QString path = place.file("all_underway_40000.wijkwerk");
    if (QFile::exists(path))
        return path;
    const QString people = departmentOf(place, 40000);
    const QString part = path + QLatin1String(".part");
    QFile::remove(part);
    if (!QFile::copy(people, part))
        throw std::runtime_error("copy");
    keys::copySlots(people, part);
    {
        db::Database database =
            db::openDepartmentFile(part, work::openKeyOf(part), db::FileMode::ReadWrite, db::actorHere(0), {benchDay});
        db::Transaction tx(database, db::Act{});
        for (const char* sql : underway)
            tx.statement(sql).run();
        tx.commit();
    }
    keys::copySlots(part, path);
    QFile::rename(part, path);
    return path;
}

/// Steps through every row and touches every cell.
class Raw {
public:
    Raw(const QString& path, const QList<QByteArray>& asked) {
        m_handle = rawOpen(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
        sqlite3_exec(m_handle, "pragma cache_size=-65536", nullptr, nullptr, nullptr);
        for (const QByteArray& sql : asked) {
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
                throw std::runtime_error(sqlite3_errmsg(m_handle));
            m_statements.push_back(statement);
        }
    }
    ~Raw() {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    int fetch() {
        int rows = 0;
        for (sqlite3_stmt* statement : m_statements) {
            const int columns = sqlite3_column_count(statement);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int i = 0; i < columns; ++i) {
                    if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                        m_bytes += sqlite3_column_int64(statement, i) & 1;
                    else if (sqlite3_column_text(statement, i))
                        m_bytes += sqlite3_column_bytes(statement, i);
                }
                ++rows;
            }
            sqlite3_reset(statement);
        }
        return rows;
    }

private:
    sqlite3* m_handle = nullptr;
    std::vector<sqlite3_stmt*> m_statements;
    std::int64_t m_bytes = 0;
};

/// What the engine asks for everybody.
QList<QByteArray> askedByEngine(const QString& path) {
    Listener listener;
    db::Database database =
        db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {benchDay});
    listener.begin();
    reports::deadlines(database, {}, benchDay);
    constexpr int least = 10; // one for each kind of fact
    if (listener.asked().size() < least)
        throw std::runtime_error("the engine was not heard");
    return listener.asked();
}

/// Milliseconds that the page takes after a change of one person.
double pageAfterChange(const Place& place, const QString& path) {
    const auto run = runProgram(place.program("today_open"), {path});
    if (!run || run->exitCode != 0)
        throw std::runtime_error("today_open failed");
    return run->out.trimmed().split(' ').front().toDouble();
}

} // namespace

void benchToday(const Place& place, Report& report) {
    const QString path = departmentUnderway(place);
    report.number(QStringLiteral("Vandaag of 40,000 people who are all on their way, the whole page after the first "
                                 "load and a change, CPU"),
                  pageAfterChange(place, path), 33, QStringLiteral("ms"));
    Raw raw(path, askedByEngine(path));
    db::Database database =
        db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {benchDay});
    std::size_t found = 0;
    int rows = 0;
    report.ratio(QStringLiteral("engine of deadlines / a loop that only fetches its rows, CPU"),
                 byTurns(
                     15, [&] { return timeOf([&] { found = reports::deadlines(database, {}, benchDay).size(); }).cpu; },
                     [&] { return timeOf([&] { rows = raw.fetch(); }).cpu; }),
                 3);
    if (rows == 0 || found == 0)
        throw std::runtime_error("no rows");
}

} // namespace wijkwerk::bench
