// SPDX-License-Identifier: EUPL-1.2
#include "core/work/acting.h"

#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/rules/work_calendar.h"
#include "core/store/department.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/rule_values.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/sight.h"

#include <QRegularExpression>

namespace wijkwerk::work {

WorkerId actorOf(db::Transaction& tx) {
    return WorkerId{tx.database().actor().worker};
}

Problems lacking(db::Database& database, rules::Right right) {
    const Sight sight = sightOf(database);
    if (sight.may(right))
        return {};
    return {refusal(QStringLiteral("role_may_not"), {codeOf(*sight.role), codeOf(right)})};
}

Problems lacking(db::Transaction& tx, rules::Right right) {
    return lacking(tx.database(), right);
}

Problems lacking(db::Transaction& tx, rules::Right right, ParticipantId person) {
    if (Problems no = lacking(tx, right); !no.empty())
        return no;
    if (person && !mayOpen(tx.database(), sightOf(tx.database()), person, tx.today()))
        return {refusal(QStringLiteral("person_not_guided"))};
    return {};
}

Problems lacking(db::Transaction& tx, rules::Right right, TaskId id) {
    if (Problems no = lacking(tx, right); !no.empty())
        return no;
    const auto found = store::tasks::find(tx.database(), id);
    if (!found)
        throw Error(Fault::NotFound);
    const Task& task = *found;
    const Sight sight = sightOf(tx.database());
    if (!Reach(tx.database(), sight, tx.today()).holds(task))
        return {maySee(sight, task) ? refusal(QStringLiteral("person_not_guided"))
                                    : refusal(QStringLiteral("role_may_not"),
                                              {codeOf(*sight.role), codeOf(rules::Right::SeeScreening)})};
    // The work floor has no tasks of the office: there everybody keeps what was asked of himself.
    if (sight.role && !sight.may(rules::Right::TodayPage) && task.owner != sight.worker)
        return {refusal(QStringLiteral("task_of_another"))};
    return {};
}

rules::Values ruleValues(db::Database& database) {
    return rules::shippedValues().with(store::rule_values::all(database));
}

WorkCalendar workCalendar(db::Database& database) {
    return rules::workCalendar(store::rule_values::closedDays(database), ruleValues(database));
}

std::vector<QDate> equatedDays(db::Database& database) {
    std::vector<QDate> days;
    for (const EquatedDay& equated : store::rule_values::equatedDays(database))
        days.push_back(equated.day);
    return days;
}

Trajectory requireTrajectory(db::Database& database, TrajectoryId id) {
    if (auto trajectory = store::trajectories::find(database, id))
        return *trajectory;
    throw Error(Fault::NotFound);
}

Participant requireParticipant(db::Database& database, ParticipantId id) {
    if (auto participant = store::participants::find(database, id))
        return *participant;
    throw Error(Fault::NotFound);
}

void beginAct(db::Transaction& tx, const QString& code, ParticipantId person, const QString& overrideReason) {
    tx.nextAct({code, person.value, overrideReason.trimmed()});
}

PhaseEventId takeStep(db::Transaction& tx, const Trajectory& trajectory, const Step& step) {
    PhaseEvent event;
    event.trajectory = trajectory.id;
    event.from = trajectory.phase;
    event.to = step.to;
    event.effectiveOn = step.on;
    event.worker = actorOf(tx);
    event.reasonCode = step.reasonCode;
    event.note = step.note.trimmed();
    event.overrideReason = step.overrideReason.trimmed();
    // A step that was still to come and now never will is put right by this one.
    if (const auto events = store::trajectories::events(tx.database(), trajectory.id);
        !events.empty() && events.back().to == trajectory.phase && events.back().effectiveOn > step.on)
        event.supersedes = events.back().id;
    return store::trajectories::addEvent(tx, event);
}

TaskId plan(db::Transaction& tx, const Trajectory& trajectory, TaskKind kind, const QString& title, QDate dueOn,
            bool byLaw) {
    Task task;
    task.participant = trajectory.participant;
    task.trajectory = trajectory.id;
    task.owner = trajectory.coach ? trajectory.coach : actorOf(tx);
    task.kind = kind;
    task.title = title;
    task.dueOn = dueOn;
    task.byLaw = byLaw;
    return store::tasks::add(tx, task);
}

void finishTasks(db::Transaction& tx, const Trajectory& trajectory, std::initializer_list<TaskKind> kinds) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        const bool isMeant = kinds.size() == 0 || std::ranges::find(kinds, task.kind) != kinds.end();
        if (isMeant && task.trajectory == trajectory.id)
            store::tasks::markDone(tx, task.id);
    }
}

void settleTasks(db::Transaction& tx, const Trajectory& trajectory, TaskKind kind) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        if (task.kind == kind && task.trajectory == trajectory.id)
            store::tasks::settle(tx, task.id);
    }
}

void endPlacements(db::Transaction& tx, const Trajectory& trajectory, QDate lastDay) {
    for (const Placement& placement : store::placements::ofTrajectory(tx.database(), trajectory.id)) {
        if (!placement.until() || *placement.until() > lastDay)
            store::placements::end(tx, placement.id, lastDay);
    }
}

QDate sinceWhen(const Trajectory& trajectory, QDate today) {
    return trajectory.phaseSince > today ? trajectory.referredOn : trajectory.phaseSince;
}

void requireNotBefore(Problems& problems, QDate day, QDate since, const char* field) {
    if (!day.isValid() || day >= since)
        return;
    Problem problem = wrong(QStringLiteral("step_before_last"), QLatin1String(field), shownDate(day), shownDate(since));
    problem.args = {shownDate(since)};
    problems.push_back(problem);
}

void requireText(Problems& problems, const QString& text, const char* field) {
    if (text.trimmed().isEmpty())
        problems.push_back(wrong(QStringLiteral("text_missing"), QLatin1String(field)));
}

void requireDayNotAfter(Problems& problems, QDate day, QDate today, const char* field) {
    if (!day.isValid()) {
        problems.push_back(wrong(QStringLiteral("day_missing"), QLatin1String(field)));
    } else if (day > today) {
        Problem problem = wrong(QStringLiteral("day_in_future"), QLatin1String(field), shownDate(day));
        problem.args = {shownDate(day)};
        problems.push_back(problem);
    }
}

} // namespace wijkwerk::work
