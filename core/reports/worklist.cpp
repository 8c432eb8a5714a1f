// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/worklist.h"

#include "core/db/transaction.h"
#include "core/reports/worklist_rows.h"
#include "core/store/deadlines.h"
#include "core/store/name_columns.h"
#include "core/store/rule_values.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"

#include <QSet>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

enum class Unowned { Included, LeftOut };

std::vector<WorkItem> openTasks(db::Database& database, WorkerId worker, Unowned unowned, QDate until) {
    // Tasks of an owner, plus those without an owner of people they coach.
    auto query = database.statement(
        "select k.id, k.participant_id, k.trajectory_id, k.owner_id, k.kind, k.title, k.due_on, k.at_time, k.by_law, "
        "k.waiting_for, " WIJKWERK_TASK_FACT " from task k left join participant p on p.id = k.participant_id "
        "left join trajectory t on t.participant_id = k.participant_id and t.phase <> 'closed' "
        "where k.done_at is null and k.replaced = 0 and k.due_on <= :until and (p.id is null or p.archived = 0) "
        // Pas op de plaats: only what the law asks, and the question how to go on.
        "and (k.by_law = 1 or k.kind = 'standstill' or not exists (select 1 from standstill still where "
        "still.participant_id = k.participant_id and still.ended_on is null)) "
        "and (cast(:worker as bigint) = 0 or k.owner_id = :worker or (k.owner_id is null and "
        "cast(:unowned as bigint) = 1 and (t.coach_id is null or t.coach_id = :worker))) order by k.due_on, k.at_time, "
        "k.id");
    query.bind("until", until).bind("worker", worker.value);
    query.bind("unowned", std::int64_t(unowned == Unowned::Included ? 1 : 0));
    std::vector<WorkItem> found;
    while (query.next()) {
        WorkItem item;
        Task& k = item.task;
        k.id = query.id<TaskId>();
        k.participant = query.id<ParticipantId>();
        k.trajectory = query.id<TrajectoryId>();
        k.owner = query.id<WorkerId>();
        k.kind = query.word<TaskKind>();
        k.title = query.text();
        k.dueOn = query.date();
        k.at = QTime::fromString(query.text(), QStringLiteral("HH:mm"));
        k.byLaw = query.flag();
        k.waitingFor = query.text();
        k.fact = query.word<TaskFact>();
        found.push_back(std::move(item));
    }
    return found;
}

TaskKind kindOf(const Deadline& deadline) {
    switch (deadline.rule) {
    case DeadlineRule::FirstTalk:
        return TaskKind::FirstTalk;
    case DeadlineRule::Report:
        return TaskKind::Report;
    case DeadlineRule::Evaluation:
        return TaskKind::Evaluation;
    case DeadlineRule::Decision:
    case DeadlineRule::TrialPlacement:
    case DeadlineRule::ParticipationPlace:
        return TaskKind::Decision;
    case DeadlineRule::Notice:
    case DeadlineRule::Chain:
    case DeadlineRule::Probation:
    case DeadlineRule::Secondment:
        return TaskKind::Contract;
    case DeadlineRule::Aftercare:
        return TaskKind::Aftercare;
    case DeadlineRule::Standstill:
        return TaskKind::Standstill;
    default:
        return TaskKind::Other;
    }
}

/// Who it is about: looked up for the rows that can be seen.
void nameRows(db::Database& database, std::vector<WorkRow>& rows, QDate today, std::size_t most = rowsNamed) {
    for (std::size_t i = 0; i < std::min(rows.size(), most); ++i) {
        WorkRow& row = rows[i];
        if (row.people.empty())
            continue;
        auto query = database.statement(
            "select " WIJKWERK_NAME_COLUMNS ", " WIJKWERK_PHASE_ON ", tm.name, g.name, case when q.moved = 1 then "
            "q.last_day else coalesce(q.ended_on, q.last_day) end "
            "from participant p left join trajectory t on t.participant_id = p.id and t.phase <> 'closed' "
            "left join placement q on q.id = (select pl.id from placement pl where pl.participant_id = p.id "
            "and pl.superseded = 0 and coalesce(pl.ended_on, pl.last_day, '9999-12-31') >= :today "
            "order by pl.starts_on, pl.id limit 1) "
            "left join workplace w on w.id = q.workplace_id left join team tm on tm.id = w.team_id "
            "left join worker g on g.id = q.guide_id where p.id = :person");
        query.bind("today", today).bind("person", row.people.front());
        if (!query.next())
            continue;
        row.name = store::readName(query);
        row.phase = query.maybeWord<Phase>();
        row.team = query.text();
        row.guide = query.text();
        row.lastDay = query.maybeDate();
    }
}

QSet<ParticipantId> skippedBy(db::Database& database, WorkerId viewer, QDate today) {
    return viewer ? store::deadlines::skippedBy(database, viewer, today) : QSet<ParticipantId>{};
}

void nameAll(db::Database& database, Worklist& list, QDate today) {
    for (auto* rows : {&list.asked, &list.appointments, &list.late, &list.today, &list.standing, &list.waiting,
                       &list.coming, &list.skipped})
        nameRows(database, *rows, today);
}

/// Deadlines that are to be seen: in their lead time, or due by then.
bool isShown(const Deadline& deadline, QDate today, QDate until) {
    const bool waits = deadline.postponedTo && *deadline.postponedTo > today;
    return deadline.stage != AlertStage::Later || (!waits && deadline.due <= until);
}

} // namespace

QDate shownUntil(db::Database& database, QDate today) {
    const auto values = rules::shippedValues().with(store::rule_values::all(database));
    return today.addDays(values.number(Rule::AheadDays, today));
}

Task taskOf(const Deadline& deadline) {
    Task task;
    task.participant = deadline.person;
    task.trajectory = deadline.trajectory;
    task.owner = deadline.owner;
    task.kind = kindOf(deadline);
    task.title = rules::titleOf(deadline);
    task.dueOn = deadline.hard && deadline.stage == AlertStage::Late ? deadline.lateSince() : deadline.day();
    task.byLaw = deadline.hard;
    return task;
}

Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer, const ForSight& maySee) {
    return worklist(database, worker, today, viewer, maySee, deadlines(database, {worker, {}}, today));
}

Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer, const ForSight& maySee,
                  const std::vector<Deadline>& known) {
    const db::Reading together(database);
    const QDate until = shownUntil(database, today);
    Worklist list;
    Rows rows(list, today);
    const auto looker = worker || !viewer ? std::nullopt : store::workers::find(database, viewer);
    std::vector<WorkItem> tasks = openTasks(database, worker, Unowned::Included, until);
    for (WorkItem& item : tasks) {
        const bool asked = looker && item.task.kind == TaskKind::Waiting && item.task.owner != looker->id &&
                           isWaitedFor(item.task.waitingFor, looker->role, looker->name);
        asked ? rows.addAsked(std::move(item)) : rows.add(item);
    }
    rows.reserve(tasks.size() + known.size());
    for (const Deadline& deadline : known) {
        if (worker && deadline.owner && deadline.owner != worker)
            continue;
        if (!isShown(deadline, today, until) || (maySee && !maySee(deadline)))
            continue;
        if (!deadline.standsStill || deadline.rule == DeadlineRule::Standstill)
            rows.add(deadline);
        else if (deadline.hard) // of the lead who was named, else of the jobcoach
            list.standing.push_back(rowOf({taskOf(deadline), deadline}, urgencyOf(deadline), today));
    }
    rows.finish(skippedBy(database, viewer ? viewer : worker, today));
    std::ranges::stable_sort(list.standing,
                             [](const WorkRow& a, const WorkRow& b) { return isMoreUrgent(a.task, b.task); });
    nameAll(database, list, today);
    return list;
}

std::vector<WorkRow> unfolded(db::Database& database, const WorkRow& row, QDate today) {
    const db::Reading together(database);
    std::vector<WorkRow> rows;
    if (row.isGroup())
        rows.push_back(rowOf({row.task, row.deadline}, row.urgency, today));
    for (const WorkItem& other : row.others) {
        const Urgency urgency = other.deadline ? urgencyOf(*other.deadline) : urgencyOf(other.task, today);
        rows.push_back(rowOf(other, urgency, today));
    }
    nameRows(database, rows, today, rows.size());
    return rows;
}

Worklist worklistOf(db::Database& database, const Worker& who, QDate today, const ForSight& maySee) {
    const db::Reading together(database);
    const QDate until = shownUntil(database, today);
    Worklist list;
    Rows rows(list, today);
    std::vector<WorkItem> tasks = openTasks(database, who.id, Unowned::LeftOut, until);
    for (WorkItem& item : tasks)
        rows.add(item);
    const std::vector<Deadline> known = deadlines(database, {who.id, {}}, today);
    for (const Deadline& deadline : known) {
        if (deadline.owner == who.id && isShown(deadline, today, until) && (!maySee || maySee(deadline)))
            rows.add(deadline);
    }
    for (WorkItem& item : openTasks(database, {}, Unowned::Included, until)) {
        if (item.task.kind == TaskKind::Waiting && item.task.owner != who.id &&
            isWaitedFor(item.task.waitingFor, who.role, who.name))
            rows.addAsked(std::move(item));
    }
    rows.finish(skippedBy(database, who.id, today));
    nameAll(database, list, today);
    return list;
}

} // namespace wijkwerk::reports
