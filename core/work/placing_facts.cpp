// SPDX-License-Identifier: EUPL-1.2
#include "core/work/placing_facts.h"

#include "core/base/date_text.h"
#include "core/rules/guidance.h"
#include "core/rules/stage_term.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

namespace {

template <class Fits>
std::vector<Placement> those(const std::vector<Placement>& placements, TrajectoryId leftOut, Fits fits) {
    std::vector<Placement> found;
    std::ranges::copy_if(placements, std::back_inserter(found), [&](const Placement& placement) {
        return fits(placement) && (leftOut.isNull() || placement.trajectory != leftOut);
    });
    return found;
}

Workplace requireWorkplace(db::Database& database, WorkplaceId id) {
    if (auto workplace = store::workplaces::find(database, id))
        return *workplace;
    throw Error(Fault::NotFound);
}

/// A running placement of the same trajectory makes room for the next one, so it does not count.
TrajectoryId replaced(const Trajectory& trajectory) {
    return isAtWork(trajectory.phase) ? trajectory.id : TrajectoryId{};
}

std::optional<Placement> overlapping(const std::vector<Placement>& placements, const Trajectory& trajectory,
                                     QDate start) {
    for (const Placement& placement : placements) {
        const bool makesRoom = placement.trajectory == replaced(trajectory) && placement.startsOn < start;
        const bool neverWas = placement.until() && *placement.until() < placement.startsOn;
        if (placement.participant == trajectory.participant && !makesRoom && !neverWas)
            return placement;
    }
    return std::nullopt;
}

} // namespace

Placement wantedPlacement(db::Database& database, const PlacementRequest& request, PlacementKind kind) {
    const auto workplace = store::workplaces::find(database, request.workplace);
    Placement wanted;
    wanted.trajectory = request.trajectory;
    wanted.participant = requireTrajectory(database, request.trajectory).participant;
    wanted.workplace = request.workplace;
    wanted.guide = request.guide || !workplace ? request.guide : workplace->guide;
    wanted.kind = kind;
    wanted.startsOn = request.start;
    wanted.lastDay = request.lastDay;
    if (kind == PlacementKind::Stage) {
        wanted.legalForm = request.legalForm;
        if (rules::hasCondition(request.legalForm)) {
            wanted.conditionMet = request.conditionMet;
            wanted.conditionBy = request.conditionBy.simplified();
        }
        if (const QDate last = lastDayOf(request, ruleValues(database)); last.isValid())
            wanted.lastDay = last;
    }
    wanted.hours = request.hours;
    wanted.days = request.days;
    wanted.agreements = request.agreements.trimmed();
    return wanted;
}

rules::PersonFacts personFacts(db::Database& database, const Trajectory& trajectory) {
    return {requireParticipant(database, trajectory.participant), trajectory,
            store::trajectories::latestAdvice(database, trajectory.id)};
}

rules::WorkplaceFacts workplaceFacts(const Workplace& workplace, const std::vector<Placement>& placements, QDate start,
                                     std::optional<QDate> lastDay, TrajectoryId leftOut) {
    const auto there =
        those(placements, leftOut, [&](const Placement& placement) { return placement.workplace == workplace.id; });
    rules::WorkplaceFacts facts;
    facts.workplace = workplace;
    facts.occupied = rules::occupiedMost(there, start, lastDay);
    facts.firstFree = rules::firstFreeDay(workplace, there, start, lastDay ? int(start.daysTo(*lastDay)) + 1 : 0);
    return facts;
}

rules::GuideFacts guideFacts(const Worker& worker, std::vector<Training> trainings,
                             const std::vector<Placement>& placements, QDate start, std::optional<QDate> lastDay,
                             TrajectoryId leftOut) {
    const auto guided =
        those(placements, leftOut, [&](const Placement& placement) { return placement.guide == worker.id; });
    return {worker, std::move(trainings), rules::guidanceLoadMost(guided, start, lastDay)};
}

rules::PlacementFacts placementFacts(db::Database& database, const PlacementRequest& request, PlacementKind kind,
                                     QDate today) {
    const Trajectory trajectory = requireTrajectory(database, request.trajectory);
    rules::PlacementFacts facts;
    facts.person = personFacts(database, trajectory);
    facts.wanted = wantedPlacement(database, request, kind);
    facts.forGood = kind == PlacementKind::Contract && request.forGood;
    facts.calendar = workCalendar(database);
    facts.values = ruleValues(database);
    facts.today = today;
    facts.workplace.workplace = requireWorkplace(database, request.workplace);
    const auto guide = store::workers::find(database, facts.wanted.guide);
    const QDate start = request.start;
    const auto last = facts.wanted.lastDay;
    // Placements after the last day tell when a place comes free for good.
    const auto later =
        start.isValid() ? store::placements::between(database, start, std::nullopt) : std::vector<Placement>{};
    facts.workplace = workplaceFacts(facts.workplace.workplace, later, start, last, replaced(trajectory));
    if (guide)
        facts.guide = guideFacts(*guide, store::workers::trainings(database, guide->id), later, start, last,
                                 replaced(trajectory));
    if (kind == PlacementKind::Stage)
        facts.before = rules::unpaidBefore(store::placements::ofParticipant(database, trajectory.participant),
                                           request.legalForm, start);
    if (start.isValid())
        facts.overlapping = overlapping(store::placements::between(database, start, last), trajectory, start);
    return facts;
}

Problems longerProblems(db::Database& database, const Placement& stage, QDate newLastDay) {
    const QDate lastDay = *stage.until();
    Problems problems;
    if (!newLastDay.isValid() || newLastDay <= lastDay)
        return problems;
    const QDate from = lastDay.addDays(1);
    const auto later = store::placements::between(database, from, std::nullopt);
    const auto add = [&](Problems more) { problems.insert(problems.end(), more.begin(), more.end()); };
    const Workplace workplace = requireWorkplace(database, stage.workplace);
    add(rules::mayBeAt(workplaceFacts(workplace, later, from, newLastDay, stage.trajectory), from, newLastDay));
    if (const auto guide = store::workers::find(database, stage.guide))
        add(rules::mayBeGuidedBy(guideFacts(*guide, store::workers::trainings(database, guide->id), later, from,
                                            newLastDay, stage.trajectory),
                                 from, newLastDay));
    return problems;
}

Problems extensionProblems(db::Database& database, const Placement& stage, QDate newLastDay) {
    const StageLegalForm form = stage.legalForm.value_or(StageLegalForm::WorkStage);
    const rules::Values values = ruleValues(database);
    Problems problems = rules::checkExtension(form, stage.formBegan(), *stage.until(), newLastDay, values);
    if (problems.empty()) {
        const auto before =
            rules::unpaidBefore(store::placements::ofParticipant(database, stage.participant), form, stage.began());
        problems = rules::checkUnpaidBefore(form, stage.began(), newLastDay, before, values);
    }
    std::ranges::move(longerProblems(database, stage, newLastDay), std::back_inserter(problems));
    return problems;
}

Problems stillWaitedFor(db::Database& database, ParticipantId person) {
    Problems problems;
    for (const Task& task : store::tasks::ofParticipant(database, person)) {
        if (task.kind != TaskKind::Waiting)
            continue;
        Problem problem = warning(QStringLiteral("still_waited_for"));
        problem.args = {task.title, task.waitingFor, shownDate(task.dueOn)};
        problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace wijkwerk::work
