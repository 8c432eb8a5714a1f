// SPDX-License-Identifier: EUPL-1.2
#include "core/base/date_text.h"
#include "core/rules/guidance.h"
#include "core/rules/moving.h"
#include "core/store/placements.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/acting.h"
#include "core/work/moving.h"
#include "core/work/placing_facts.h"
#include "core/work/standstill_work.h"

#include <QMultiHash>

namespace wijkwerk::work {

namespace {

/// What all choices are judged by, read once.
struct Circumstances {
    QDate start;
    std::optional<QDate> lastDay;
    std::vector<Placement> placements;
    QHash<WorkerId, std::vector<Training>> trainings;
    TrajectoryId leftOut;
    WijkId home;
};

GuideOption guideOption(const Worker& worker, const Circumstances& all) {
    GuideOption option;
    option.worker = worker;
    const auto trainings = all.trainings.value(worker.id);
    const rules::GuideFacts facts = guideFacts(worker, trainings, all.placements, all.start, all.lastDay, all.leftOut);
    option.load = facts.load;
    option.why = rules::mayBeGuidedBy(facts, all.start, all.lastDay);
    option.trainedUntil = rules::trainedUntil(trainings, all.start);
    return option;
}

WorkplaceOption workplaceOption(const Workplace& workplace, const Circumstances& all) {
    WorkplaceOption option;
    option.workplace = workplace;
    const rules::WorkplaceFacts facts = workplaceFacts(workplace, all.placements, all.start, all.lastDay, all.leftOut);
    option.occupied = facts.occupied;
    option.capacity = rules::capacityLeast(workplace, all.start, all.lastDay);
    option.ownWijk = all.home && workplace.wijk == all.home;
    option.why = rules::mayBeAt(facts, all.start, all.lastDay);
    return option;
}

void addGuide(WorkplaceOption& option, const std::vector<GuideOption>& guides) {
    const auto found =
        std::ranges::find(guides, option.workplace.guide, [](const GuideOption& guide) { return guide.worker.id; });
    if (found == guides.end()) {
        option.why.push_back(refusal(QStringLiteral("workplace_without_guide"), {option.workplace.name}));
        return;
    }
    option.guide = *found;
    option.why.insert(option.why.end(), found->why.begin(), found->why.end());
}

Circumstances circumstances(db::Database& database, const Trajectory& trajectory, QDate start,
                            std::optional<QDate> lastDay) {
    Circumstances all;
    all.start = start;
    all.lastDay = lastDay;
    all.placements = store::placements::between(database, start, std::nullopt);
    for (const Training& training : store::workers::allTrainings(database))
        all.trainings[training.worker].push_back(training);
    if (isAtWork(trajectory.phase))
        all.leftOut = trajectory.id;
    all.home = requireParticipant(database, trajectory.participant).wijk;
    return all;
}

Problems personProblems(db::Database& database, const Trajectory& trajectory, PlacementKind kind, StageLegalForm form,
                        const Circumstances& all) {
    const auto asked = kind == PlacementKind::Stage ? std::optional(form) : std::nullopt;
    Problems problems = rules::mayBePlaced(personFacts(database, trajectory), kind, asked, all.start);
    for (const Placement& placement : store::placements::between(database, all.start, all.lastDay)) {
        if (placement.participant == trajectory.participant && placement.trajectory != all.leftOut)
            problems.push_back(refusal(QStringLiteral("already_placed"), {shownDate(placement.startsOn)}));
    }
    return problems;
}

/// All vakspecialisten and all workplaces, possible ones first.
void addChoices(db::Database& database, const Circumstances& all, PlacementOptions& options) {
    for (const Worker& worker : store::workers::all(database)) {
        if (worker.role == Role::CraftSpecialist)
            options.guides.push_back(guideOption(worker, all));
    }
    QHash<TeamId, QString> teams;
    for (const Team& team : store::teams::all(database, true))
        teams.insert(team.id, team.name);
    QHash<WijkId, QString> wijken;
    for (const Wijk& wijk : store::wijken::all(database, true))
        wijken.insert(wijk.id, wijk.name);
    for (const Workplace& workplace : store::workplaces::all(database)) {
        WorkplaceOption option = workplaceOption(workplace, all);
        option.team = teams.value(workplace.team);
        option.wijk = wijken.value(workplace.wijk);
        addGuide(option, options.guides);
        options.workplaces.push_back(std::move(option));
    }
    std::ranges::stable_sort(options.workplaces, std::greater{}, [](const WorkplaceOption& option) {
        return std::pair(option.isPossible(), option.ownWijk);
    });
    std::ranges::stable_sort(options.guides, std::greater{}, &GuideOption::isPossible);
}

} // namespace

PlacementOptions placementOptions(db::Database& database, TrajectoryId id, QDate start, QDate, StageLegalForm form,
                                  int months, std::optional<PlacementKind> asked) {
    const Trajectory trajectory = requireTrajectory(database, id);
    const PlacementKind kind = asked.value_or(usualKind(trajectory));
    PlacementRequest request;
    request.start = start;
    request.legalForm = form;
    request.months = months;
    PlacementOptions options;
    if (kind == PlacementKind::Stage)
        options.lastDay = lastDayOf(request, ruleValues(database));
    if (!start.isValid())
        return options;
    const Circumstances all = circumstances(database, trajectory, start,
                                            options.lastDay.isValid() ? std::optional(options.lastDay) : std::nullopt);
    options.person = personProblems(database, trajectory, kind, form, all);
    std::ranges::move(stillWaitedFor(database, trajectory.participant), std::back_inserter(options.person));
    for (Problem& problem : keepsStill(database, trajectory.participant)) {
        if (problem.code != u"person_deceased") // the rules say that themselves
            options.person.push_back(std::move(problem));
    }
    addChoices(database, all, options);
    return options;
}

PlacementOptions moveOptions(db::Database& database, TrajectoryId id, QDate on, QDate today) {
    const Trajectory trajectory = requireTrajectory(database, id);
    const auto current = store::placements::latestOf(database, id);
    PlacementOptions options;
    if (!on.isValid() || !current)
        return options;
    options.lastDay = current->until().value_or(QDate());
    MoveRequest request;
    request.trajectory = id;
    request.workplace = current->workplace;
    request.guide = current->guide;
    request.on = on;
    for (const Problem& problem : rules::mayMove(moveFacts(database, request, today))) {
        const bool ofPerson = problem.field.isEmpty() || problem.field == u"on";
        if (ofPerson)
            options.person.push_back(problem);
    }
    addChoices(database, circumstances(database, trajectory, on, current->until()), options);
    for (WorkplaceOption& option : options.workplaces) {
        if (option.workplace.id == current->workplace && option.guide && option.guide->worker.id == current->guide)
            option.why.push_back(refusal(QStringLiteral("move_same_place")));
    }
    std::ranges::stable_sort(options.workplaces, std::greater{}, &WorkplaceOption::isPossible);
    return options;
}

} // namespace wijkwerk::work
