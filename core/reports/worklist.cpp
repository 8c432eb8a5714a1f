// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/worklist.h"

#include "core/db/transaction.h"
#include "core/store/deadlines.h"
#include "core/store/workers.h"

#include <QMap>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

constexpr int comingDays = 14;
constexpr std::size_t namesShown = 100; // rows of a section of which the person is looked up; more are only counted

enum class Unowned { Included, LeftOut };

std::vector<WorkItem> openTasks(db::Database& database, WorkerId worker, Unowned unowned, QDate until) {
    // Tasks of an owner, plus those without an owner of people they coach.
    auto query = database.statement(
        "select k.id, k.participant_id, k.trajectory_id, k.owner_id, k.kind, k.title, k.due_on, k.at_time, k.by_law, "
        "k.waiting_for from task k left join participant p on p.id = k.participant_id "
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

Urgency urgencyOf(const WorkItem& item, QDate today) {
    if (item.deadline) {
        switch (item.deadline->stage) {
        case AlertStage::Late:
            return Urgency::Late;
        case AlertStage::Today:
            return Urgency::Today;
        default:
            return Urgency::Coming;
        }
    }
    const Task& task = item.task;
    if (task.kind == TaskKind::Waiting)
        return Urgency::WaitingFor;
    if (task.dueOn < today)
        return Urgency::Late;
    if (task.dueOn > today)
        return Urgency::Coming;
    return task.at.isValid() ? Urgency::Appointment : Urgency::Today;
}

int daysOf(Urgency urgency, const Task& task, QDate today) {
    return int(urgency == Urgency::Coming ? today.daysTo(task.dueOn) : task.dueOn.daysTo(today));
}

/// By law before own rules, then the longest overdue or the soonest.
bool isMoreUrgent(const Task& a, const Task& b) {
    if (a.byLaw != b.byLaw)
        return a.byLaw;
    return a.dueOn != b.dueOn ? a.dueOn < b.dueOn : a.id < b.id;
}

struct Placed {
    WorkItem item;
    Urgency urgency = Urgency::Today;
};

bool isLawNow(const Placed& placed) {
    return placed.item.task.byLaw && (placed.urgency == Urgency::Late || placed.urgency == Urgency::Today);
}

/// A row of its own for everything that stands alone, and one row for everybody else with the most urgent act.
class Rows {
public:
    Rows(Worklist& list, QDate today)
        : m_list(list)
        , m_today(today) {}

    void add(WorkItem item) {
        const Urgency urgency = urgencyOf(item, m_today);
        if (urgency == Urgency::Appointment || urgency == Urgency::WaitingFor || !item.task.participant)
            open(std::move(item), urgency);
        else
            m_folding.push_back({std::move(item), urgency});
    }
    void addAsked(WorkItem item) { open(std::move(item), Urgency::Asked); }

    void finish() {
        std::ranges::stable_sort(m_folding, [](const Placed& a, const Placed& b) {
            if (a.item.task.participant != b.item.task.participant)
                return a.item.task.participant < b.item.task.participant;
            // Of one person what the law asks today goes before what is late by a rule of our own.
            if (isLawNow(a) != isLawNow(b))
                return isLawNow(a);
            if (a.urgency != b.urgency)
                return a.urgency < b.urgency;
            return isMoreUrgent(a.item.task, b.item.task);
        });
        for (std::size_t i = 0; i < m_folding.size();) {
            const ParticipantId person = m_folding[i].item.task.participant;
            WorkRow& row = open(std::move(m_folding[i].item), m_folding[i].urgency);
            for (++i; i < m_folding.size() && m_folding[i].item.task.participant == person; ++i)
                row.others.push_back(std::move(m_folding[i].item));
        }
        const auto byUrgency = [](const WorkRow& a, const WorkRow& b) { return isMoreUrgent(a.task, b.task); };
        const auto byDay = [](const WorkRow& a, const WorkRow& b) { return a.task.dueOn < b.task.dueOn; };
        std::ranges::stable_sort(m_list.late, byUrgency);
        std::ranges::stable_sort(m_list.today, byUrgency);
        std::ranges::stable_sort(m_list.coming, byDay);
    }

private:
    WorkRow& open(WorkItem item, Urgency urgency) {
        std::vector<WorkRow>& rows = urgency == Urgency::Asked         ? m_list.asked
                                     : urgency == Urgency::Appointment ? m_list.appointments
                                     : urgency == Urgency::Late        ? m_list.late
                                     : urgency == Urgency::Today       ? m_list.today
                                     : urgency == Urgency::WaitingFor  ? m_list.waiting
                                                                       : m_list.coming;
        WorkRow row;
        row.urgency = urgency;
        row.days = daysOf(urgency, item.task, m_today);
        if (item.task.participant)
            row.people = {item.task.participant};
        row.task = std::move(item.task);
        row.deadline = std::move(item.deadline);
        rows.push_back(std::move(row));
        return rows.back();
    }

    Worklist& m_list;
    QDate m_today;
    std::vector<Placed> m_folding;
};

/// Equal acts in one team become one row: "4 evaluaties Wijkbeheer". What the law asks stays one by one.
std::vector<WorkRow> groupEqual(std::vector<WorkRow> rows) {
    std::vector<WorkRow> grouped;
    grouped.reserve(rows.size());
    QMap<QPair<std::int64_t, int>, std::size_t> first;
    for (WorkRow& row : rows) {
        const bool joins = row.deadline && !row.deadline->hard && row.deadline->team && row.people.size() == 1 &&
                           row.deadline->rule == DeadlineRule::Evaluation;
        const QPair<std::int64_t, int> key{joins ? row.deadline->team.value : 0, int(row.task.kind)};
        if (joins && first.contains(key)) {
            WorkRow& group = grouped[first.value(key)];
            group.people.push_back(row.people.front());
            group.others.push_back({std::move(row.task), std::move(row.deadline)});
            std::ranges::move(row.others, std::back_inserter(group.others));
            continue;
        }
        if (joins)
            first.insert(key, grouped.size());
        grouped.push_back(std::move(row));
    }
    return grouped;
}

/// Who it is about: looked up for the rows that can be seen.
void nameRows(db::Database& database, std::vector<WorkRow>& rows, QDate today) {
    for (std::size_t i = 0; i < std::min(rows.size(), namesShown); ++i) {
        WorkRow& row = rows[i];
        if (row.people.empty())
            continue;
        auto query = database.statement(
            "select p.first_names, p.initials, p.call_name, p.prefix, p.surname, p.partner_prefix, p.partner_surname, "
            "coalesce(p.name_use, 'E'), t.phase, tm.name, g.name, coalesce(q.ended_on, q.last_day) "
            "from participant p left join trajectory t on t.participant_id = p.id and t.phase <> 'closed' "
            "left join placement q on q.id = (select pl.id from placement pl where pl.participant_id = p.id "
            "and pl.superseded = 0 and coalesce(pl.ended_on, pl.last_day, '9999-12-31') >= :today "
            "order by pl.starts_on, pl.id limit 1) "
            "left join workplace w on w.id = q.workplace_id left join team tm on tm.id = w.team_id "
            "left join worker g on g.id = q.guide_id where p.id = :person");
        query.bind("today", today).bind("person", row.people.front());
        if (!query.next())
            continue;
        PersonName& name = row.name;
        name.firstNames = query.text();
        name.initials = query.text();
        name.callName = query.text();
        name.prefix = query.text();
        name.surname = query.text();
        name.partnerPrefix = query.text();
        name.partnerSurname = query.text();
        name.use = query.word<NameUse>();
        row.phase = query.maybeWord<Phase>();
        row.team = query.text();
        row.guide = query.text();
        row.lastDay = query.maybeDate();
    }
}

/// Takes the people out who are not for today.
void setAside(Worklist& list, const QSet<ParticipantId>& skipped) {
    if (skipped.isEmpty())
        return;
    for (auto* rows : {&list.late, &list.today, &list.coming}) {
        const auto isSkipped = [&](const WorkRow& row) {
            return row.people.size() == 1 && skipped.contains(row.people.front());
        };
        std::ranges::copy_if(*rows, std::back_inserter(list.skipped), isSkipped);
        std::erase_if(*rows, isSkipped);
    }
}

void finish(db::Database& database, Worklist& list, WorkerId viewer, QDate today) {
    if (viewer)
        setAside(list, store::deadlines::skippedBy(database, viewer, today));
    list.today = groupEqual(std::move(list.today));
    list.coming = groupEqual(std::move(list.coming));
    for (auto* rows : {&list.asked, &list.appointments, &list.late, &list.today, &list.standing, &list.waiting,
                       &list.coming, &list.skipped})
        nameRows(database, *rows, today);
}

/// Deadlines that are to be seen: in their lead time, or due within two weeks.
bool isShown(const Deadline& deadline, QDate today) {
    const bool waits = deadline.postponedTo && *deadline.postponedTo > today;
    return deadline.stage != AlertStage::Later || (!waits && deadline.due <= today.addDays(comingDays));
}

WorkRow standingRow(const Deadline& deadline, QDate today) {
    WorkRow row;
    row.task = taskOf(deadline);
    row.deadline = deadline;
    row.people = {deadline.person};
    row.urgency = urgencyOf({row.task, deadline}, today);
    row.days = daysOf(row.urgency, row.task, today);
    return row;
}

} // namespace

Task taskOf(const Deadline& deadline) {
    Task task;
    task.participant = deadline.person;
    task.trajectory = deadline.trajectory;
    task.owner = deadline.owner;
    task.kind = kindOf(deadline);
    task.title = rules::titleOf(deadline);
    task.dueOn = deadline.postponedTo && !deadline.hard ? deadline.day() : deadline.due;
    task.byLaw = deadline.hard;
    return task;
}

Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer, const ForSight& maySee) {
    const db::Reading together(database);
    Worklist list;
    Rows rows(list, today);
    const auto looker = worker || !viewer ? std::nullopt : store::workers::find(database, viewer);
    for (WorkItem& item : openTasks(database, worker, Unowned::Included, today.addDays(comingDays))) {
        const bool asked = looker && item.task.kind == TaskKind::Waiting && item.task.owner != looker->id &&
                           isWaitedFor(item.task.waitingFor, looker->role, looker->name);
        asked ? rows.addAsked(std::move(item)) : rows.add(std::move(item));
    }
    for (const Deadline& deadline : deadlines(database, {worker, {}}, today)) {
        if (worker && deadline.owner && deadline.owner != worker)
            continue;
        if (!isShown(deadline, today) || (maySee && !maySee(deadline)))
            continue;
        if (!deadline.standsStill || deadline.rule == DeadlineRule::Standstill)
            rows.add({taskOf(deadline), deadline});
        else if (deadline.hard) // of the lead who was named, else of the jobcoach
            list.standing.push_back(standingRow(deadline, today));
    }
    rows.finish();
    std::ranges::stable_sort(list.standing,
                             [](const WorkRow& a, const WorkRow& b) { return isMoreUrgent(a.task, b.task); });
    finish(database, list, viewer ? viewer : worker, today);
    return list;
}

Worklist worklistOf(db::Database& database, const Worker& who, QDate today, const ForSight& maySee) {
    const db::Reading together(database);
    const QDate until = today.addDays(comingDays);
    Worklist list;
    Rows rows(list, today);
    for (WorkItem& item : openTasks(database, who.id, Unowned::LeftOut, until))
        rows.add(std::move(item));
    for (const Deadline& deadline : deadlines(database, {who.id, {}}, today)) {
        if (deadline.owner == who.id && isShown(deadline, today) && (!maySee || maySee(deadline)))
            rows.add({taskOf(deadline), deadline});
    }
    for (WorkItem& item : openTasks(database, {}, Unowned::Included, until)) {
        if (item.task.kind == TaskKind::Waiting && item.task.owner != who.id &&
            isWaitedFor(item.task.waitingFor, who.role, who.name))
            rows.addAsked(std::move(item));
    }
    rows.finish();
    finish(database, list, who.id, today);
    return list;
}

} // namespace wijkwerk::reports
