// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/worklist.h"

#include "core/base/fold.h"
#include "core/rules/contact_interval.h"
#include "core/store/rule_values.h"

#include <QMap>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

constexpr int comingDays = 14;

struct OpenTask {
    Task task;
    WorkRow person; ///< what is known of the person; its task is not filled
};

enum class Unowned { Included, LeftOut };

std::vector<OpenTask> openTasks(db::Database& database, WorkerId worker, Unowned unowned, QDate until, QDate today) {
    // Tasks of an owner, plus those without an owner of people they coach.
    auto query = database.statement(
        "select k.id, k.participant_id, k.trajectory_id, k.owner_id, k.kind, k.title, k.due_on, k.at_time, k.by_law, "
        "k.waiting_for, p.first_names, p.initials, p.call_name, p.prefix, p.surname, p.partner_prefix, "
        "p.partner_surname, coalesce(p.name_use, 'E'), t.phase, tm.name, g.name, case when q.moved = 1 then q.last_day "
        "else coalesce(q.ended_on, q.last_day) end "
        "from task k left join participant p on p.id = k.participant_id "
        "left join trajectory t on t.participant_id = k.participant_id and t.phase <> 'closed' "
        "left join placement q on q.id = (select pl.id from placement pl where pl.participant_id = k.participant_id "
        "and pl.superseded = 0 and coalesce(pl.ended_on, pl.last_day, '9999-12-31') >= :today "
        "order by pl.starts_on, pl.id limit 1) "
        "left join workplace w on w.id = q.workplace_id left join team tm on tm.id = w.team_id "
        "left join worker g on g.id = q.guide_id "
        "where k.done_at is null and k.due_on <= :until and (p.id is null or p.archived = 0) "
        "and (k.kind not in ('evaluation', 'decision', 'stage_end') or k.trajectory_id is null or k.trajectory_id not "
        "in "
        "(select trajectory_id from suspension where until_day is null and withdrawn = 0)) "
        // Pas op de plaats: only what the law asks, and the question how to go on.
        "and (k.by_law = 1 or k.kind = 'standstill' or not exists (select 1 from standstill still where "
        "still.participant_id = k.participant_id and still.ended_on is null)) "
        "and (cast(:worker as bigint) = 0 or k.owner_id = :worker or (k.owner_id is null and "
        "cast(:unowned as bigint) = 1 and (t.coach_id is null or t.coach_id = :worker))) order by k.due_on, k.at_time, "
        "k.id");
    query.bind("today", today).bind("until", until).bind("worker", worker.value);
    query.bind("unowned", std::int64_t(unowned == Unowned::Included ? 1 : 0));
    std::vector<OpenTask> found;
    while (query.next()) {
        OpenTask open;
        Task& k = open.task;
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
        PersonName& name = open.person.name;
        name.firstNames = query.text();
        name.initials = query.text();
        name.callName = query.text();
        name.prefix = query.text();
        name.surname = query.text();
        name.partnerPrefix = query.text();
        name.partnerSurname = query.text();
        name.use = query.word<NameUse>();
        open.person.phase = query.maybeWord<Phase>();
        open.person.team = query.text();
        open.person.guide = query.text();
        open.person.lastDay = query.maybeDate();
        found.push_back(std::move(open));
    }
    return found;
}

Urgency urgencyOf(const Task& task, QDate today) {
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

/// Takes tasks of one person within a group together; appointments and waiting stay apart.
void addTask(std::vector<WorkRow>& rows, const OpenTask& open, Urgency urgency, QDate today) {
    const bool stands = urgency == Urgency::Appointment || urgency == Urgency::WaitingFor || urgency == Urgency::Asked;
    const bool folds = !stands && open.task.participant;
    const auto known = std::ranges::find_if(rows, [&](const WorkRow& row) {
        return folds && !row.people.empty() && row.people.front() == open.task.participant;
    });
    if (known != rows.end()) {
        known->others.push_back(open.task);
        if (isMoreUrgent(open.task, known->task))
            std::swap(known->task, known->others.back());
        known->days = daysOf(urgency, known->task, today);
        return;
    }
    WorkRow row = open.person;
    row.urgency = urgency;
    row.task = open.task;
    if (open.task.participant)
        row.people = {open.task.participant};
    row.days = daysOf(urgency, open.task, today);
    rows.push_back(std::move(row));
}

/// Equal coming acts in one team become one row: "4 evaluaties Wijkbeheer".
std::vector<WorkRow> groupEqual(const std::vector<WorkRow>& rows) {
    std::vector<WorkRow> grouped;
    QMap<QPair<QString, int>, std::size_t> first;
    for (const WorkRow& row : rows) {
        const bool joins = !row.team.isEmpty() && row.people.size() == 1 && row.task.kind == TaskKind::Evaluation;
        const QPair<QString, int> key{row.team, int(row.task.kind)};
        if (joins && first.contains(key)) {
            WorkRow& group = grouped[first.value(key)];
            group.people.push_back(row.people.front());
            group.others.push_back(row.task);
            continue;
        }
        if (joins)
            first.insert(key, grouped.size());
        grouped.push_back(row);
    }
    return grouped;
}

Worklist listOf(const std::vector<OpenTask>& tasks, QDate today) {
    Worklist list;
    for (const OpenTask& open : tasks) {
        const Urgency urgency = urgencyOf(open.task, today);
        auto& rows = urgency == Urgency::Appointment  ? list.appointments
                     : urgency == Urgency::Late       ? list.late
                     : urgency == Urgency::Today      ? list.today
                     : urgency == Urgency::WaitingFor ? list.waiting
                                                      : list.coming;
        addTask(rows, open, urgency, today);
    }
    std::ranges::stable_sort(list.late,
                             [](const WorkRow& a, const WorkRow& b) { return isMoreUrgent(a.task, b.task); });
    list.coming = groupEqual(list.coming);
    return list;
}

/// Words that people use for a role, folded, each as a whole word or words.
const QStringList& namesFor(Role role) {
    static const QStringList client{QStringLiteral("klantmanager"), QStringLiteral("casemanager"),
                                    QStringLiteral("werk en inkomen"), QStringLiteral("w i"), QStringLiteral("wi")};
    static const QStringList employer{QStringLiteral("werkgeversadviseur"), QStringLiteral("accountmanager"),
                                      QStringLiteral("werkgeversservicepunt"), QStringLiteral("wsp")};
    static const QStringList hr{QStringLiteral("hr"), QStringLiteral("hrm"), QStringLiteral("p o"),
                                QStringLiteral("po"), QStringLiteral("personeelszaken")};
    static const QStringList lead{QStringLiteral("teamleider")};
    static const QStringList coach{QStringLiteral("jobcoach")};
    static const QStringList none;
    switch (role) {
    case Role::ClientManager:
        return client;
    case Role::EmployerAdviser:
        return employer;
    case Role::Hr:
        return hr;
    case Role::TeamLead:
        return lead;
    case Role::JobCoach:
        return coach;
    default:
        return none;
    }
}

/// Folded, with one blank around every word: `P&O` is `p o`.
QString inWords(const QString& text) {
    return u' ' + fold(text) + u' ';
}

} // namespace

bool isWaitedFor(const QString& waitingFor, Role role, const QString& name) {
    const QString words = inWords(waitingFor);
    const auto says = [&](const QString& one) { return !one.trimmed().isEmpty() && words.contains(inWords(one)); };
    return says(name) || std::ranges::any_of(namesFor(role), says);
}

Worklist worklist(db::Database& database, WorkerId worker, QDate today) {
    return listOf(openTasks(database, worker, Unowned::Included, today.addDays(comingDays), today), today);
}

Worklist worklistOf(db::Database& database, const Worker& who, QDate today) {
    const QDate until = today.addDays(comingDays);
    Worklist list = listOf(openTasks(database, who.id, Unowned::LeftOut, until, today), today);
    for (const OpenTask& open : openTasks(database, {}, Unowned::Included, until, today)) {
        if (open.task.kind == TaskKind::Waiting && open.task.owner != who.id &&
            isWaitedFor(open.task.waitingFor, who.role, who.name))
            addTask(list.asked, open, Urgency::Asked, today);
    }
    return list;
}

Caseload caseloadOf(db::Database& database, WorkerId coach) {
    Caseload caseload;
    QMap<int, int> counts;
    auto query = database.statement("select t.phase, count(*) from trajectory t join participant p on "
                                    "p.id = t.participant_id where p.archived = 0 and t.phase <> 'closed' and "
                                    "(cast(:coach as bigint) = 0 or t.coach_id = :coach) group by t.phase");
    query.with(coach.value);
    while (query.next()) {
        const Phase phase = query.word<Phase>();
        counts[int(phase)] = query.integer();
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        caseload.perPhase.emplace_back(Phase(it.key()), it.value());
        caseload.total += it.value();
    }
    return caseload;
}

std::vector<QuietPerson> quietPeople(db::Database& database, WorkerId coach, QDate today) {
    auto query = database.statement(
        "select p.id, p.first_names, p.initials, p.call_name, p.prefix, p.surname, p.partner_prefix, "
        "p.partner_surname, p.name_use, t.phase, t.kind, coalesce((select max(n.happened_on) from note n where "
        "n.participant_id = p.id and n.kind in ('talk', 'phone', 'visit') and n.superseded = 0), t.referred_on) from "
        "trajectory t "
        "join participant p on p.id = t.participant_id where p.archived = 0 and p.deceased = 0 "
        "and t.phase in ('referred', 'preselection', 'waiting', 'stage', 'contract', 'seconded') "
        "and (cast(:coach as bigint) = 0 or t.coach_id = :coach) order by p.sort_key, p.id");
    query.with(coach.value);
    const auto values = rules::shippedValues().with(store::rule_values::all(database));
    std::vector<QuietPerson> quiet;
    while (query.next()) {
        QuietPerson person;
        person.id = query.id<ParticipantId>();
        person.name.firstNames = query.text();
        person.name.initials = query.text();
        person.name.callName = query.text();
        person.name.prefix = query.text();
        person.name.surname = query.text();
        person.name.partnerPrefix = query.text();
        person.name.partnerSurname = query.text();
        person.name.use = query.word<NameUse>();
        person.phase = query.word<Phase>();
        const auto kind = query.word<ParticipantKind>();
        person.days = int(query.date().daysTo(today));
        if (person.days > rules::contactInterval(person.phase, kind, today, values))
            quiet.push_back(std::move(person));
    }
    std::ranges::stable_sort(quiet, std::greater{}, &QuietPerson::days);
    return quiet;
}

} // namespace wijkwerk::reports
