// SPDX-License-Identifier: EUPL-1.2
// Vandaag of a department of 40,000 people who are all on their way (in life some hundreds are; the rest of a caseload
// has no trajectory and costs nothing here), and the engine of deadlines against a loop that only fetches the rows it
// reads, with sqlite3 and nothing else.
#include "tests/bench/benches.h"
#include "tests/bench/raw_access.h"

#include "core/db/department_file.h"
#include "core/db/transaction.h"
#include "core/keys/slot_file.h"
#include "core/reports/kept_deadlines.h"
#include "core/reports/worklist.h"
#include "core/work/open_department.h"

#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

/// The rows of core/reports/deadline_facts.cpp, of everybody.
constexpr const char* rawFacts[] = {
    "select t.participant_id, t.id, t.kind, t.phase, t.phase_since, t.referred_on, t.coach_id, (select "
    "max(n.happened_on) from note n where n.participant_id = t.participant_id and n.kind in ('talk', 'phone', 'visit') "
    "and n.superseded = 0), s.ask_on from trajectory t join participant p on p.id = t.participant_id left join "
    "standstill s on s.participant_id = t.participant_id and s.ended_on is null where t.phase <> 'closed' and "
    "p.archived = 0 and p.deceased = 0",
    "select t.participant_id, n.happened_on from trajectory t join note n on n.participant_id = t.participant_id where "
    "t.phase in ('referred', 'preselection') and n.kind in ('talk', 'visit') and n.superseded = 0 and n.happened_on >= "
    "t.referred_on",
    "select t.participant_id, a.outcome, a.talked_on from trajectory t join advice a on a.trajectory_id = t.id where "
    "t.phase in ('referred', 'preselection')",
    "select t.participant_id, q.id, q.kind, q.legal_form, q.starts_on, coalesce(q.ended_on, q.last_day), m.id, "
    "b.placement_id, w.team_id, d.notice_days, (select count(*) from start_check c where c.placement_id = q.id and "
    "c.needed = 1 and c.done_on is null) from trajectory t join placement q on q.trajectory_id = t.id and q.superseded "
    "= 0 join workplace w on w.id = q.workplace_id left join placement_move m on m.to_placement_id = q.id left join "
    "placement_start b on b.placement_id = q.id left join secondment d on d.placement_id = q.id where t.phase in "
    "('stage', 'contract', 'seconded')",
    "select t.participant_id, e.week, e.kind, e.held_on from trajectory t join evaluation e on e.trajectory_id = t.id "
    "and e.superseded = 0 where t.phase = 'stage'",
    "select t.participant_id, c.id, c.trajectory_id, c.starts_on, coalesce(c.ended_on, c.last_day), "
    "c.on_calendar_date, c.probation_months, exists (select 1 from contract_notice n where n.contract_id = c.id) from "
    "trajectory t join contract c on c.participant_id = t.participant_id and c.superseded = 0 where t.phase = "
    "'contract'",
    "select t.participant_id, e.into_phase, e.ended_on, e.still_working from trajectory t join trajectory_end e on "
    "e.trajectory_id = t.id where t.phase in ('outflow', 'dropped_out', 'aftercare')",
    "select participant_id, id, given_on, valid_until from consent where withdrawn_on is null",
    "select participant_id, id, received_on, due_on from rights_request where answered_on is null",
    "select participant_id, rule, subject, due_on, until_day from deadline_delay",
    "select participant_id, rule, subject, due_on, outcome from deadline_done",
};

/// Everybody of the bench is underway: 10 % referred, 15 % in the voorselectie, 10 % waiting, 40 % on a stage, 15 % on
/// a contract, 5 % seconded, 5 % gone to work. Days are spread over the weeks before `benchDay`.
constexpr const char* underway[] = {
    "create temp table n as select id as person, row_number() over (order by id) as i from participant p "
    "where not exists (select 1 from trajectory t where t.participant_id = p.id)",
    "insert into trajectory (id, participant_id, kind, referred_by, referred_on, coach_id, phase, phase_since) "
    "select person + 1000, person, case when i % 20 = 18 then 'sw_seconded' else 'reintegrator' end, 'wi', "
    "date('2026-11-22', '-' || (20 + i % 90) || ' days'), case when i % 2 = 0 then (select min(id) from worker "
    "where role = 'jobcoach') else (select max(id) from worker where role = 'jobcoach') end, case when i % 20 < 2 then "
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
    const QString path = place.file("underway_40000.wijkwerk");
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
    explicit Raw(const QString& path) {
        m_handle = rawOpen(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
        sqlite3_exec(m_handle, "pragma cache_size=-65536", nullptr, nullptr, nullptr);
        for (const char* sql : rawFacts) {
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
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

} // namespace

void benchToday(const Place& place, Report& report) {
    const QString path = departmentUnderway(place);
    db::Database database =
        db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {benchDay});
    Raw raw(path);
    reports::KeptDeadlines kept;
    std::size_t found = 0;
    const auto list = [&] {
        return timeOf([&] {
                   found =
                       reports::worklist(database, {}, benchDay, {}, {}, kept.of(database, {}, benchDay)).late.size();
               })
            .cpu;
    };
    db::ChangeSet change; // of one person, as after a note
    change.changes = {{db::Thing::Note, 1}};
    change.persons = {database.number("select max(participant_id) from trajectory")};
    list(); // the first load
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        kept.forget(change);
        times.push_back(list());
    }
    if (found == 0)
        throw std::runtime_error("nothing is late");
    report.number(
        QStringLiteral("Vandaag of 40,000 people who are all on their way, CPU after the first load and a change"),
        median(times), 33, QStringLiteral("ms"));
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
