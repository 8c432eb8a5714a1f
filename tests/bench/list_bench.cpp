// SPDX-License-Identifier: EUPL-1.2
// The list of 40,000 people against a raw fetch of the same columns with sqlite3 and nothing else.
#include "tests/bench/benches.h"
#include "tests/bench/raw_access.h"

#include "core/db/department_file.h"
#include "core/store/participant_list.h"
#include "core/work/open_department.h"

#include <sqlite3.h>

#include <stdexcept>

namespace wijkwerk::bench {

namespace {

const QDate today = benchDay;
constexpr std::size_t screen = 60; // rows, more than a large monitor shows

/// What the list shows of everybody, in one statement, in no order. The same columns as one row of ours.
constexpr const char* rawList =
    "select p.id, p.number, p.first_names, p.initials, p.call_name, p.prefix, p.surname, p.partner_prefix, "
    "p.partner_surname, p.name_use, p.kind, p.deceased, p.to_complete, t.id, t.phase, t.phase_since, wk.name, c.name, "
    "tm.name, w.name, g.name, q.starts_on, coalesce(q.ended_on, q.last_day), "
    "(select max(n.happened_on) from note n where n.participant_id = p.id and n.kind in ('talk', 'phone', 'visit')), "
    "k.title, k.due_on, k.by_law "
    "from participant p left join trajectory t on t.participant_id = p.id and t.phase <> 'closed' "
    "left join placement q on q.id = (select pl.id from placement pl where pl.participant_id = p.id "
    "and pl.superseded = 0 and coalesce(pl.ended_on, pl.last_day, '9999-12-31') >= '2026-11-22' "
    "order by pl.starts_on, pl.id limit 1) "
    "left join workplace w on w.id = q.workplace_id left join team tm on tm.id = w.team_id "
    "left join worker g on g.id = q.guide_id left join worker c on c.id = t.coach_id "
    "left join wijk wk on wk.id = p.wijk_id "
    "left join task k on k.id = (select o.id from task o where o.participant_id = p.id and o.done_at is null "
    "order by o.due_on, o.id limit 1) where p.archived = 0";

class Raw {
public:
    explicit Raw(const QString& path) {
        m_handle = rawOpen(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX);
        sqlite3_exec(m_handle, "pragma cache_size=-65536", nullptr, nullptr, nullptr);
        if (sqlite3_prepare_v2(m_handle, rawList, -1, &m_statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    ~Raw() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_handle);
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    /// Steps through everything and touches every cell, numbers as numbers; returns the number of rows.
    int fetch() {
        const int columns = sqlite3_column_count(m_statement);
        int rows = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                if (sqlite3_column_type(m_statement, i) == SQLITE_INTEGER)
                    m_bytes += sqlite3_column_int64(m_statement, i) & 1;
                else if (sqlite3_column_text(m_statement, i))
                    m_bytes += sqlite3_column_bytes(m_statement, i);
            }
            ++rows;
        }
        sqlite3_reset(m_statement);
        return rows;
    }

private:
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    std::int64_t m_bytes = 0;
};

} // namespace

void benchList(const Place& place, Report& report) {
    using namespace store;
    const QString path = departmentOf(place, 40000);
    db::Database database =
        db::openDepartmentFile(path, work::openKeyOf(path), db::FileMode::ReadOnly, db::actorHere(0), {today});
    Raw raw(path);
    std::vector<participant_list::Row> list;
    const auto ours = [&](std::size_t most) {
        std::vector<participant_list::Row>().swap(list); // throwing the former list away is no part of showing this one
        return timeOf([&] {
                   auto ids = participant_list::ids(database, {}, today);
                   ids.resize(std::min(ids.size(), most));
                   list = participant_list::rows(database, ids, today);
               })
            .cpu;
    };
    int fetched = 0;
    const auto peer = [&] { return timeOf([&] { fetched = raw.fetch(); }).cpu; };

    report.ratio(QStringLiteral("first screen of the sorted list of 40,000 / raw fetch, CPU"),
                 byTurns(
                     9, [&] { return ours(screen); }, peer),
                 0.15);
    report.ratio(QStringLiteral("the whole sorted list of 40,000 / raw fetch, CPU"),
                 byTurns(
                     9, [&] { return ours(std::size_t(-1)); }, peer),
                 1.2);
    if (list.size() != std::size_t(fetched))
        throw std::runtime_error("the two lists are not the same");
}

} // namespace wijkwerk::bench
