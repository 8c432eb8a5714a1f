// SPDX-License-Identifier: EUPL-1.2
// Rows of the list of participants: a page by id, or many at once by going through the tables side by side.
#include "core/db/transaction.h"
#include "core/store/name_columns.h"
#include "core/store/notes.h"
#include "core/store/participant_list.h"
#include "core/store/standstills.h"
#include "core/store/trajectories.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace wijkwerk::store::participant_list {

namespace {

constexpr std::size_t pageSize = 200;   // up to here rows are looked up one by one
constexpr std::size_t sliceSize = 2000; // people read between two moments at which others may commit

/// The placement that counts for a list: the one of today, else the first that is to come.
constexpr const char* placementNow =
    "(select pl.id from placement pl where pl.participant_id = p.id and pl.superseded = 0 "
    "and coalesce(pl.ended_on, pl.last_day, '9999-12-31') >= :today order by pl.starts_on, pl.id limit 1)";

constexpr const char* person = "p.id, p.number, " WIJKWERK_NAME_COLUMNS ", p.kind, p.deceased, p.to_complete";

void readPerson(db::Statement& query, Row& row) {
    row.id = query.id<ParticipantId>();
    row.number = query.integer();
    row.name = readName(query);
    row.kind = query.word<ParticipantKind>();
    row.deceased = query.flag();
    row.toComplete = query.flag();
}

/// The phase of today, and the one of the trajectory with its day.
void readPhase(db::Statement& query, Row& row, QDate today) {
    row.phase = query.maybeWord<Phase>();
    row.coming = query.maybeWord<Phase>();
    row.phaseSince = query.date();
    if (!row.coming || !isAtWork(*row.coming) || row.phaseSince <= today)
        row.coming.reset();
}

void readCaseload(db::Statement& query, Row& row) {
    row.caseManager = query.text();
    row.benefit = query.text();
    row.caseloadStep = query.text();
    row.caseloadPhase = query.text();
}

void readNextStep(db::Statement& query, Row& row) {
    row.nextStep = query.text();
    row.nextStepOn = query.maybeDate();
    row.nextStepByLaw = query.flag();
}

// ---------------------------------------------------------------- one by one

std::optional<Row> rowOf(db::Database& database, ParticipantId id, QDate today) {
    static const QString sql =
        QLatin1String("select ") + QLatin1String(person) +
        QLatin1String(", t.id, " WIJKWERK_PHASE_ON
                      ", t.phase, t.phase_since, wk.name, c.name, tm.name, w.name, g.name, coalesce(q.began_on, "
                      "q.starts_on), "
                      "case when q.moved = 1 then q.last_day else coalesce(q.ended_on, q.last_day) end, ") +
        notes::lastContactOf("p.id") +
        QLatin1String(" from participant p left join trajectory t on t.participant_id = p.id and t.phase <> 'closed' "
                      "left join placement q on q.id = ") +
        QLatin1String(placementNow) +
        QLatin1String(" left join workplace w on w.id = q.workplace_id left join team tm on tm.id = w.team_id "
                      "left join worker g on g.id = q.guide_id left join worker c on c.id = t.coach_id "
                      "left join wijk wk on wk.id = p.wijk_id where p.id = :id");
    auto query = database.statement(sql);
    query.bind("today", today).bind("id", id);
    if (!query.next())
        return std::nullopt;
    Row row;
    readPerson(query, row);
    row.trajectory = query.id<TrajectoryId>();
    readPhase(query, row, today);
    row.wijk = query.text();
    row.coach = query.text();
    row.team = query.text();
    row.workplace = query.text();
    row.guide = query.text();
    row.startsOn = query.maybeDate();
    row.lastDay = query.maybeDate();
    row.lastContact = query.maybeDate();
    return row;
}

void addNextStep(db::Database& database, Row& row) {
    static const QString sql =
        QStringLiteral("select title, due_on, by_law from task where participant_id = :person "
                       "and done_at is null and replaced = 0 and kind <> 'waiting' order by due_on, id limit 1");
    auto query = database.statement(sql);
    query.with(row.id);
    if (query.next())
        readNextStep(query, row);
}

void addCaseload(db::Database& database, Row& row) {
    static const QString sql =
        QStringLiteral("select case_manager, benefit, step, phase from caseload where participant_id = :person");
    auto query = database.statement(sql);
    query.with(row.id);
    if (query.next())
        readCaseload(query, row);
}

std::vector<Row> page(db::Database& database, const std::vector<ParticipantId>& ids, QDate today) {
    const db::Reading together(database);
    std::vector<Row> found;
    found.reserve(ids.size());
    for (const ParticipantId id : ids) {
        if (auto row = rowOf(database, id, today)) {
            addNextStep(database, *row);
            addCaseload(database, *row);
            found.push_back(std::move(*row));
        }
    }
    return found;
}

// ---------------------------------------------------------------- many at once

/// Names that many rows share.
struct Names {
    struct Place {
        QString name;
        QString team;
    };
    QHash<std::int64_t, QString> wijken;
    QHash<std::int64_t, QString> workers;
    QHash<std::int64_t, Place> places;

    explicit Names(db::Database& database) {
        auto wijk = database.statement("select id, name from wijk");
        while (wijk.next()) {
            const auto id = wijk.number();
            wijken.insert(id, wijk.text());
        }
        auto worker = database.statement("select id, name from worker");
        while (worker.next()) {
            const auto id = worker.number();
            workers.insert(id, worker.text());
        }
        auto place =
            database.statement("select w.id, w.name, tm.name from workplace w join team tm on tm.id = w.team_id");
        while (place.next()) {
            const auto id = place.number();
            const QString name = place.text();
            places.insert(id, {name, place.text()});
        }
    }
};

/// The people of one slice in the order of their ids, each with where its row goes.
struct Wanted {
    std::int64_t id = 0;
    Row* row = nullptr;
};
using Slice = std::vector<Wanted>;

/// Goes through a query that begins with a participant and is sorted by it, side by side with the slice; `take` reads
/// the rest of the first row of everybody.
template <class Take>
void alongside(db::Statement query, const Slice& slice, Take take) {
    std::size_t at = 0;
    std::int64_t last = 0;
    while (at < slice.size() && query.next()) {
        const std::int64_t person = query.number();
        while (at < slice.size() && slice[at].id < person)
            ++at;
        if (at == slice.size() || slice[at].id != person || person == last)
            continue;
        take(query, *slice[at].row);
        last = person;
    }
}

db::Statement between(db::Database& database, const char* sql, const Slice& slice) {
    db::Statement query = database.statement(sql);
    query.bind("first", slice.front().id).bind("last", slice.back().id);
    return query;
}

void readPeople(db::Database& database, const Slice& slice, const Names& names) {
    static const QByteArray sql = QByteArray("select p.id, ") + person +
                                  ", p.wijk_id from participant p where p.id between :first and :last order by p.id";
    alongside(between(database, sql.constData(), slice), slice, [&](db::Statement& query, Row& row) {
        readPerson(query, row);
        row.wijk = names.wijken.value(query.number());
    });
}

void readTrajectories(db::Database& database, const Slice& slice, const Names& names, QDate today) {
    auto query = between(database,
                         "select t.participant_id, t.id, " WIJKWERK_PHASE_ON ", t.phase, t.phase_since, t.coach_id "
                         "from trajectory t where t.participant_id between :first and :last and t.phase <> 'closed' "
                         "order by t.participant_id",
                         slice);
    query.bind("today", today);
    alongside(std::move(query), slice, [&](db::Statement& trajectory, Row& row) {
        row.trajectory = trajectory.id<TrajectoryId>();
        readPhase(trajectory, row, today);
        row.coach = names.workers.value(trajectory.number());
    });
}

void readPlacements(db::Database& database, const Slice& slice, const Names& names, QDate today) {
    auto query = between(database,
                         "select participant_id, workplace_id, guide_id, coalesce(began_on, starts_on), "
                         "case when moved = 1 then last_day else coalesce(ended_on, last_day) end "
                         "from placement where participant_id between :first and :last and superseded = 0 "
                         "and coalesce(ended_on, last_day, '9999-12-31') >= :today "
                         "order by participant_id, starts_on, id",
                         slice);
    query.bind("today", today);
    alongside(std::move(query), slice, [&](db::Statement& placement, Row& row) {
        const Names::Place place = names.places.value(placement.number());
        row.workplace = place.name;
        row.team = place.team;
        row.guide = names.workers.value(placement.number());
        row.startsOn = placement.maybeDate();
        row.lastDay = placement.maybeDate();
    });
}

void readContacts(db::Database& database, const Slice& slice) {
    static const QByteArray sql = (QLatin1String("select participant_id, max(day) from (") + notes::contactsBetween() +
                                   QLatin1String(") held group by participant_id order by participant_id"))
                                      .toLatin1();
    alongside(between(database, sql.constData(), slice), slice,
              [](db::Statement& query, Row& row) { row.lastContact = query.maybeDate(); });
}

void readTasks(db::Database& database, const Slice& slice) {
    alongside(
        between(database,
                "select participant_id, title, due_on, by_law from task where participant_id between :first and "
                ":last and done_at is null and replaced = 0 and kind <> 'waiting' order by participant_id, due_on, id",
                slice),
        slice, readNextStep);
}

void readCaseloads(db::Database& database, const Slice& slice) {
    alongside(between(database,
                      "select participant_id, case_manager, benefit, step, phase from caseload where participant_id "
                      "between :first and :last order by participant_id",
                      slice),
              slice, readCaseload);
}

std::vector<Row> many(db::Database& database, const std::vector<ParticipantId>& ids, QDate today) {
    std::vector<Row> rows(ids.size());
    Slice all;
    all.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        all.push_back({ids[i].value, &rows[i]});
    std::ranges::sort(all, {}, &Wanted::id);
    const Names names(database);
    for (std::size_t from = 0; from < all.size(); from += sliceSize) {
        const auto first = all.begin() + std::ptrdiff_t(from);
        const Slice slice(first, first + std::ptrdiff_t(std::min(sliceSize, all.size() - from)));
        const db::Reading together(database);
        readPeople(database, slice, names);
        readTrajectories(database, slice, names, today);
        readPlacements(database, slice, names, today);
        readContacts(database, slice);
        readTasks(database, slice);
        readCaseloads(database, slice);
    }
    std::erase_if(rows, [](const Row& row) { return row.id.isNull(); });
    return rows;
}

/// Few stand still at a time: they are asked as a whole.
void markStill(db::Database& database, std::vector<Row>& rows) {
    QSet<ParticipantId> still;
    for (const Standstill& one : standstills::open(database))
        still.insert(one.participant);
    if (still.isEmpty())
        return;
    for (Row& row : rows)
        row.standsStill = still.contains(row.id);
}

} // namespace

std::vector<Row> rows(db::Database& database, const std::vector<ParticipantId>& ids, QDate today) {
    std::vector<Row> found = ids.size() <= pageSize ? page(database, ids, today) : many(database, ids, today);
    markStill(database, found);
    return found;
}

} // namespace wijkwerk::store::participant_list
