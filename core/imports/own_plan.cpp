// SPDX-License-Identifier: EUPL-1.2
#include "core/imports/own_plan.h"

#include "core/base/date_text.h"
#include "core/base/fold.h"
#include "core/imports/plan.h"
#include "core/imports/planner.h"

#include <algorithm>

namespace wijkwerk::imports {
namespace {

Problem about(Problem problem, QStringList args) {
    problem.args = std::move(args);
    return problem;
}

/// Days on which a trajectory ran, as far as they are known.
std::optional<OwnSpan> spanOf(std::optional<QDate> first, std::optional<QDate> ended, bool open) {
    if (!first)
        return ended ? std::optional(OwnSpan{*ended, ended}) : std::nullopt;
    return OwnSpan{*first, open ? std::nullopt : std::optional(ended.value_or(*first))};
}

bool overlap(const std::optional<OwnSpan>& a, const std::optional<OwnSpan>& b) {
    if (!a || !b)
        return false;
    return (!a->until || *a->until >= b->from) && (!b->until || *b->until >= a->from);
}

class OwnPlanner {
public:
    OwnPlanner(Plan& plan, const Known& known, const OwnChoices& choices)
        : m_plan(plan)
        , m_known(known)
        , m_choices(choices)
        , m_mapper(plan.table, plan.mapping, plan.today) {}

    void run();

private:
    /// One trajectory of a person: of the department (row -1), or of a row that was accepted.
    struct Way {
        int row = -1;
        Phase phase = Phase::Referred;
        std::optional<QDate> first;
        std::optional<QDate> ended;
        bool isRead = true;
        bool wasClosed = false;
    };
    void readAll();
    void translate(int index);
    OwnEnding endingOf(const QString& word);
    WorkplaceId placeOf(int index, const QString& word);
    WorkerId workerOf(int index, const QString& name, const char* field);
    void settlePerson(std::vector<int> rows, ParticipantId match);
    bool settle(int index, const std::vector<Way>& ways);
    void promote(std::vector<int> rows);
    void fail(int index, Problem problem);
    void warn(int index, Problem problem);
    void countPlaces();
    void checkRoom(const OwnRoom& room, const std::vector<int>& rows);
    void count();
    PlannedRow& row(int index) { return m_plan.rows[static_cast<std::size_t>(index)]; }
    OwnLine& line(int index) { return m_plan.own.lines[static_cast<std::size_t>(index)]; }

    Plan& m_plan;
    const Known& m_known;
    const OwnChoices& m_choices;
    RowMapper m_mapper;
    std::vector<OwnRow> m_rows;
    QHash<QString, std::size_t> m_reasons;
    QHash<QString, std::size_t> m_places;
};

void OwnPlanner::fail(int index, Problem problem) {
    warn(index, std::move(problem));
    row(index).outcome = Outcome::Wrong;
}

void OwnPlanner::warn(int index, Problem problem) {
    problem.row = row(index).line;
    problem.column = columnOfField(m_plan.mapping, problem.field);
    ++m_plan.problemCodes[problem.code];
    row(index).warned = row(index).warned || problem.severity == Severity::Warning;
    m_plan.found[index].push_back(std::move(problem));
}

OwnEnding OwnPlanner::endingOf(const QString& word) {
    if (word.isEmpty())
        return unknownEnding();
    const QString key = fold(word);
    if (const auto found = m_reasons.constFind(key); found != m_reasons.constEnd()) {
        OwnReason& reason = m_plan.own.reasons[*found];
        ++reason.rows;
        return reason.ending;
    }
    const auto guess = endingOfWord(word);
    OwnReason reason{key, word.left(100), 1, {}, !m_choices.endings.contains(key), guess.has_value()};
    reason.ending =
        m_choices.endings.value(key, guess.value_or(OwnEnding{Phase::DroppedOut, codeOf(DropOutReason::Other)}));
    m_reasons.insert(key, m_plan.own.reasons.size());
    m_plan.own.reasons.push_back(reason);
    return reason.ending;
}

WorkplaceId OwnPlanner::placeOf(int index, const QString& word) {
    if (word.isEmpty())
        return {};
    const QString key = fold(word);
    const auto found = m_places.constFind(key);
    if (found == m_places.constEnd()) {
        const WorkplaceId id =
            m_choices.places.contains(key) ? m_choices.places.value(key) : m_known.own.places.value(key);
        m_places.insert(key, m_plan.own.places.size());
        m_plan.own.places.push_back({key, word.left(100), 0, id});
    }
    OwnPlace& place = m_plan.own.places[m_places.value(key)];
    ++place.rows;
    if (!place.place)
        warn(index, warning(QStringLiteral("own_place_unknown"), QStringLiteral("workplace"), word.left(60)));
    return place.place;
}

WorkerId OwnPlanner::workerOf(int index, const QString& name, const char* field) {
    const WorkerId id = name.isEmpty() ? WorkerId{} : m_known.own.workers.value(fold(name));
    if (!name.isEmpty() && !id)
        warn(index, warning(QStringLiteral("own_worker_unknown"), QString::fromLatin1(field), name.left(60)));
    return id;
}

void OwnPlanner::readAll() {
    m_rows.reserve(m_plan.rows.size());
    m_plan.own.lines.resize(m_plan.rows.size());
    Row read;
    for (int index = 0; index < static_cast<int>(m_plan.rows.size()); ++index) {
        RowReader reader(m_plan.table.source.view(), m_plan.table.layout.separator, row(index).offset, row(index).line);
        reader.next(read);
        m_rows.push_back(m_mapper.read(read).own);
        if (row(index).outcome != Outcome::Wrong)
            translate(index);
    }
}

void OwnPlanner::translate(int index) {
    const OwnRow& own = m_rows[static_cast<std::size_t>(index)];
    OwnLine& into = line(index);
    into.phase = own.phase;
    if (own.isClosed() || own.phase == Phase::Aftercare)
        into.ending = endingOf(own.reason);
    // Without its first day nobody is put on a place: that day would be made up.
    const bool placed = own.stageStart || own.contractStart;
    if (placed || isAtWork(own.phase))
        into.place = placeOf(index, own.workplace);
    into.guide = workerOf(index, own.guide, "guide");
    into.coach = workerOf(index, own.coach, "coach");
}

/// Whether the trajectory of a row can stand beside those of the person; says why not.
bool OwnPlanner::settle(int index, const std::vector<Way>& ways) {
    const OwnRow& own = m_rows[static_cast<std::size_t>(index)];
    const auto span = spanOf(own.first(), own.endedOn, !own.isClosed());
    for (const Way& way : ways) {
        const bool sameEnd = !way.ended || !own.endedOn || way.ended == own.endedOn;
        const bool same = way.first ? way.row < 0 || sameEnd : sameEnd && way.wasClosed == own.isClosed();
        if (way.isRead && way.first == own.first() && same) {
            line(index).does = OwnLine::Does::Has;
            if (way.row >= 0)
                warn(index, about(warning(QStringLiteral("own_row_twice")), {QString::number(row(way.row).line)}));
            else if (isOpen(way.phase) && own.isClosed())
                warn(index, warning(QStringLiteral("own_still_open"), QStringLiteral("endedOn")));
            return true;
        }
    }
    for (const Way& way : ways) {
        if (isOpen(way.phase) && !own.isClosed()) {
            if (way.row < 0)
                fail(index, wrong(QStringLiteral("own_open_already"), QStringLiteral("phase")));
            else
                fail(index, about(wrong(QStringLiteral("own_open_twice"), QStringLiteral("phase")),
                                  {QString::number(row(way.row).line)}));
            return false;
        }
        if (overlap(span, spanOf(way.first, way.ended, isOpen(way.phase)))) {
            if (way.row < 0)
                fail(index, about(wrong(QStringLiteral("own_overlaps_known")), {shownDate(span->from)}));
            else
                fail(index, about(wrong(QStringLiteral("own_overlaps_row")), {QString::number(row(way.row).line)}));
            return false;
        }
    }
    line(index).does = OwnLine::Does::Adds;
    return true;
}

/// All rows of one person, in the order of the file: the first that says something stands.
void OwnPlanner::settlePerson(std::vector<int> rows, ParticipantId match) {
    std::ranges::sort(rows);
    std::vector<Way> ways;
    for (const KnownWay& way : m_known.own.ways.values(match))
        ways.push_back({-1, way.phase, way.first, way.ended, way.isRead, way.wasClosed});
    for (const int index : rows) {
        if (row(index).outcome == Outcome::Wrong || !settle(index, ways))
            continue;
        if (line(index).does != OwnLine::Does::Adds)
            continue;
        const OwnRow& own = m_rows[static_cast<std::size_t>(index)];
        ways.push_back({index, own.phase, own.first(), own.endedOn, true, own.isClosed()});
    }
}

/// When the row that stands for the person turned out wrong, another row of the person takes its place.
void OwnPlanner::promote(std::vector<int> group) {
    const int used = group.back();
    if (row(used).outcome != Outcome::Wrong)
        return;
    m_plan.groups.remove(used);
    std::erase_if(group, [&](int index) { return row(index).outcome == Outcome::Wrong; });
    if (group.empty())
        return;
    const int next = group.back();
    row(next).outcome = row(used).match ? Outcome::Changed : Outcome::New;
    row(next).match = row(used).match;
    row(next).other = -1;
    for (const int index : group) {
        if (index != next)
            row(index).other = next;
    }
    m_plan.groups.insert(next, group);
}

/// Rows that put somebody on a place today.
void OwnPlanner::countPlaces() {
    QHash<WorkplaceId, std::vector<int>> byPlace;
    for (int index = 0; index < static_cast<int>(m_plan.rows.size()); ++index) {
        const OwnRow& own = m_rows[static_cast<std::size_t>(index)];
        const bool comes = row(index).outcome != Outcome::Wrong && line(index).does == OwnLine::Does::Adds;
        if (comes && isAtWork(own.phase) && line(index).place && own.placedOn())
            byPlace[line(index).place].push_back(index);
    }
    for (auto it = byPlace.cbegin(); it != byPlace.cend(); ++it) {
        if (const auto room = m_known.own.rooms.constFind(it.key()); room != m_known.own.rooms.cend())
            checkRoom(*room, it.value());
    }
}

/// On today and on each later day on which somebody who is known begins there: then it can become too full.
void OwnPlanner::checkRoom(const OwnRoom& room, const std::vector<int>& rows) {
    std::vector<QDate> days{m_plan.today};
    for (const OwnSpan& span : room.taken) {
        if (span.from > m_plan.today)
            days.push_back(span.from);
    }
    std::ranges::sort(days);
    for (const QDate& day : days) {
        const OwnSpan on{day, day};
        const auto there = std::ranges::count_if(room.taken, [&](const OwnSpan& span) { return overlap(span, on); });
        std::vector<int> come;
        QStringList lines;
        for (const int index : rows) {
            const OwnRow& own = m_rows[static_cast<std::size_t>(index)];
            if (!overlap(OwnSpan{*own.placedOn(), own.placedUntil()}, on))
                continue;
            come.push_back(index);
            lines << QString::number(row(index).line);
        }
        const int places = room.place.capacityOn(day), people = int(there) + int(come.size());
        if (come.empty() || people <= places)
            continue;
        for (const int index : come)
            warn(index, about(warning(QStringLiteral("own_place_full"), QStringLiteral("workplace")),
                              {room.place.name, QString::number(places), QString::number(people), shownDate(day),
                               lines.join(QStringLiteral(", "))}));
        return; // once is enough
    }
}

void OwnPlanner::count() {
    Counts& counts = m_plan.counts;
    counts.added = counts.changed = counts.same = counts.wrong = counts.doubtful = counts.repeated = 0;
    counts.warnings = 0;
    for (int index = 0; index < static_cast<int>(m_plan.rows.size()); ++index) {
        PlannedRow& planned = row(index);
        const bool leftOut = planned.outcome == Outcome::Wrong || planned.outcome == Outcome::Doubtful;
        if (!leftOut && line(index).does == OwnLine::Does::Adds)
            ++(m_rows[static_cast<std::size_t>(index)].isClosed() ? m_plan.own.closed : m_plan.own.current);
        m_plan.own.had += !leftOut && line(index).does == OwnLine::Does::Has;
        counts.warnings += planned.warned && planned.outcome != Outcome::Wrong;
        counts.added += planned.outcome == Outcome::New;
        counts.changed += planned.outcome == Outcome::Changed;
        counts.same += planned.outcome == Outcome::Same;
        counts.wrong += planned.outcome == Outcome::Wrong;
        counts.doubtful += planned.outcome == Outcome::Doubtful;
        counts.repeated += planned.outcome == Outcome::Repeated;
    }
}

void OwnPlanner::run() {
    readAll();
    QHash<int, bool> grouped;
    const auto groups = m_plan.groups;
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        for (const int index : it.value())
            grouped.insert(index, true);
        settlePerson(it.value(), row(it.key()).match);
        promote(it.value());
    }
    for (int index = 0; index < static_cast<int>(m_plan.rows.size()); ++index) {
        if (!grouped.contains(index))
            settlePerson({index}, row(index).match);
        // Nothing of the person changes, but a trajectory comes: the row is no longer the same.
        const auto group = m_plan.groups.value(index, {index});
        if (row(index).outcome == Outcome::Same && std::ranges::any_of(group, [&](int member) {
                return line(member).does == OwnLine::Does::Adds && row(member).outcome != Outcome::Wrong;
            }))
            row(index).outcome = Outcome::Changed;
    }
    countPlaces();
    count();
}

} // namespace

void planOwn(Plan& plan, const Known& known, const OwnChoices& choices) {
    OwnPlanner(plan, known, choices).run();
}

} // namespace wijkwerk::imports
