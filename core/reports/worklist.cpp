// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/worklist.h"

#include "core/db/transaction.h"
#include "core/store/deadlines.h"
#include "core/store/workers.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace wijkwerk::reports {

namespace {

constexpr int comingDays = 14;
constexpr std::size_t namesShown = 100; // rows of a section of which the person is looked up
constexpr std::size_t rowsMade = 500;   // rows of a section that are made; more are only counted

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

Urgency urgencyOf(const Deadline& deadline) {
    switch (deadline.stage) {
    case AlertStage::Late:
        return Urgency::Late;
    case AlertStage::Today:
        return Urgency::Today;
    default:
        return Urgency::Coming;
    }
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

/// Where it stands: a soft one that was put off on its new day.
QDate shownDayOf(const Deadline& deadline) {
    return deadline.postponedTo && !deadline.hard ? deadline.day() : deadline.due;
}

int daysOf(Urgency urgency, const Task& task, QDate today) {
    return int(urgency == Urgency::Coming ? today.daysTo(task.dueOn) : task.dueOn.daysTo(today));
}

/// What may become a row, or part of one. Light, because a large department has very many of them.
struct Candidate {
    ParticipantId person;
    Urgency urgency = Urgency::Today;
    bool byLaw = false;
    QDate dueOn;
    TaskId id;
    const Deadline* deadline = nullptr; ///< or
    WorkItem* task = nullptr;

    WorkItem take() const { return task ? std::move(*task) : WorkItem{taskOf(*deadline), *deadline}; }
    /// Equal acts in one team become one row: "4 evaluaties Wijkbeheer". What the law asks stays one by one.
    bool joins() const {
        return deadline && !deadline->hard && deadline->team && deadline->rule == DeadlineRule::Evaluation;
    }
};

/// By law before own rules, then the longest overdue or the soonest. Of tasks and of what may become one.
template <class Work>
bool isMoreUrgent(const Work& a, const Work& b) {
    if (a.byLaw != b.byLaw)
        return a.byLaw;
    return a.dueOn != b.dueOn ? a.dueOn < b.dueOn : a.id < b.id;
}

bool isLawNow(const Candidate& one) {
    return one.byLaw && (one.urgency == Urgency::Late || one.urgency == Urgency::Today);
}

/// A row of its own for everything that stands alone, and one row for everybody else with the most urgent act.
/// Deadlines and tasks that are added must live until finish().
class Rows {
public:
    Rows(Worklist& list, QDate today)
        : m_list(list)
        , m_today(today) {}

    void add(WorkItem& item) {
        const Urgency urgency = urgencyOf(item.task, m_today);
        if (urgency == Urgency::Appointment || urgency == Urgency::WaitingFor)
            open(std::move(item), urgency);
        else
            m_candidates.push_back(
                {item.task.participant, urgency, item.task.byLaw, item.task.dueOn, item.task.id, nullptr, &item});
    }
    void add(const Deadline& deadline) {
        m_candidates.push_back(
            {deadline.person, urgencyOf(deadline), deadline.hard, shownDayOf(deadline), TaskId{}, &deadline, nullptr});
    }
    void addAsked(WorkItem item) { open(std::move(item), Urgency::Asked); }

    /// People of `skipped` go there.
    void finish(const QSet<ParticipantId>& skipped) {
        std::ranges::stable_sort(m_candidates, {}, &Candidate::person);
        std::vector<Group> late, today, coming, aside;
        for (auto from = m_candidates.begin(); from != m_candidates.end();) {
            const ParticipantId person = from->person;
            const auto until =
                person.isNull() ? from + 1 : std::find_if(from, m_candidates.end(), [&](const Candidate& one) {
                    return one.person != person;
                });
            std::stable_sort(from, until, [](const Candidate& a, const Candidate& b) {
                // What the law asks today goes before what is late by a rule of our own.
                if (isLawNow(a) != isLawNow(b))
                    return isLawNow(a);
                return a.urgency != b.urgency ? a.urgency < b.urgency : isMoreUrgent(a, b);
            });
            const bool isSkipped = !skipped.isEmpty() && skipped.contains(person);
            (isSkipped                         ? aside
             : from->urgency == Urgency::Late  ? late
             : from->urgency == Urgency::Today ? today
                                               : coming)
                .push_back({&*from, std::size_t(until - from)});
            from = until;
        }
        const auto byUrgency = [](const Group& a, const Group& b) { return isMoreUrgent(*a.first, *b.first); };
        const auto byDay = [](const Group& a, const Group& b) { return a.first->dueOn < b.first->dueOn; };
        std::ranges::stable_sort(late, byUrgency);
        std::ranges::stable_sort(today, byUrgency);
        std::ranges::stable_sort(coming, byDay);
        m_list.moreLate = openAll(late, m_list.late, Equal::OneByOne);
        m_list.moreToday = openAll(today, m_list.today, Equal::Together);
        m_list.moreComing = openAll(coming, m_list.coming, Equal::Together);
        openAll(aside, m_list.skipped, Equal::OneByOne, aside.size());
    }

private:
    enum class Equal { OneByOne, Together };
    /// What one person has, the most urgent first.
    struct Group {
        Candidate* first = nullptr;
        std::size_t size = 0;
    };

    void open(WorkItem item, Urgency urgency) {
        add(urgency == Urgency::Asked         ? m_list.asked
            : urgency == Urgency::Appointment ? m_list.appointments
                                              : m_list.waiting,
            std::move(item), urgency);
    }

    WorkRow& add(std::vector<WorkRow>& rows, WorkItem item, Urgency urgency) {
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

    /// Makes the rows that are shown and says how many more there are.
    int openAll(const std::vector<Group>& groups, std::vector<WorkRow>& rows, Equal equal,
                std::size_t most = rowsMade) {
        int more = 0;
        QMap<std::int64_t, std::size_t> ofTeam;
        for (const Group& group : groups) {
            const bool joins = equal == Equal::Together && group.first->joins();
            if (joins && ofTeam.contains(group.first->deadline->team.value)) {
                WorkRow& together = rows[ofTeam.value(group.first->deadline->team.value)];
                together.people.push_back(group.first->person);
                if (together.people.size() <= most)
                    addOthers(together, group, 0);
                continue;
            }
            if (rows.size() >= most) {
                ++more;
                continue;
            }
            if (joins)
                ofTeam.insert(group.first->deadline->team.value, rows.size());
            const Urgency urgency = group.first->urgency;
            addOthers(add(rows, group.first->take(), urgency), group, 1);
        }
        return more;
    }

    static void addOthers(WorkRow& row, const Group& group, std::size_t from) {
        for (std::size_t i = from; i < group.size; ++i)
            row.others.push_back(group.first[i].take());
    }

    Worklist& m_list;
    QDate m_today;
    std::vector<Candidate> m_candidates;
};

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

QSet<ParticipantId> skippedBy(db::Database& database, WorkerId viewer, QDate today) {
    return viewer ? store::deadlines::skippedBy(database, viewer, today) : QSet<ParticipantId>{};
}

void nameAll(db::Database& database, Worklist& list, QDate today) {
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
    row.urgency = urgencyOf(deadline);
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
    task.dueOn = shownDayOf(deadline);
    task.byLaw = deadline.hard;
    return task;
}

Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer, const ForSight& maySee) {
    return worklist(database, worker, today, viewer, maySee, deadlines(database, {worker, {}}, today));
}

Worklist worklist(db::Database& database, WorkerId worker, QDate today, WorkerId viewer, const ForSight& maySee,
                  const std::vector<Deadline>& known) {
    const db::Reading together(database);
    Worklist list;
    Rows rows(list, today);
    const auto looker = worker || !viewer ? std::nullopt : store::workers::find(database, viewer);
    std::vector<WorkItem> tasks = openTasks(database, worker, Unowned::Included, today.addDays(comingDays));
    for (WorkItem& item : tasks) {
        const bool asked = looker && item.task.kind == TaskKind::Waiting && item.task.owner != looker->id &&
                           isWaitedFor(item.task.waitingFor, looker->role, looker->name);
        asked ? rows.addAsked(std::move(item)) : rows.add(item);
    }
    for (const Deadline& deadline : known) {
        if (worker && deadline.owner && deadline.owner != worker)
            continue;
        if (!isShown(deadline, today) || (maySee && !maySee(deadline)))
            continue;
        if (!deadline.standsStill || deadline.rule == DeadlineRule::Standstill)
            rows.add(deadline);
        else if (deadline.hard) // of the lead who was named, else of the jobcoach
            list.standing.push_back(standingRow(deadline, today));
    }
    rows.finish(skippedBy(database, viewer ? viewer : worker, today));
    std::ranges::stable_sort(list.standing,
                             [](const WorkRow& a, const WorkRow& b) { return isMoreUrgent(a.task, b.task); });
    nameAll(database, list, today);
    return list;
}

Worklist worklistOf(db::Database& database, const Worker& who, QDate today, const ForSight& maySee) {
    const db::Reading together(database);
    const QDate until = today.addDays(comingDays);
    Worklist list;
    Rows rows(list, today);
    std::vector<WorkItem> tasks = openTasks(database, who.id, Unowned::LeftOut, until);
    for (WorkItem& item : tasks)
        rows.add(item);
    const std::vector<Deadline> known = deadlines(database, {who.id, {}}, today);
    for (const Deadline& deadline : known) {
        if (deadline.owner == who.id && isShown(deadline, today) && (!maySee || maySee(deadline)))
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
