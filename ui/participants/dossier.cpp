// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/dossier.h"

#include "core/reports/deadline_facts.h"
#include "core/store/absences.h"
#include "core/store/caseload.h"
#include "core/store/handovers.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/standstills.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "core/work/handover_work.h"
#include "core/work/letter_reading.h"
#include "core/work/profile_work.h"
#include "core/work/request_work.h"
#include "core/work/sight.h"
#include "core/work/standstill_work.h"

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

template <class Thing, class Tag>
QString nameOf(const std::vector<Thing>& things, Id<Tag> id) {
    const auto found = std::find_if(things.begin(), things.end(), [id](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? QString() : found->name;
}

struct Names {
    std::vector<Worker> workers;
    std::vector<Team> teams;
};

NamedPlacement named(db::Database& database, const Placement& placement, const Names& names) {
    NamedPlacement result{placement, {}, {}, nameOf(names.workers, placement.guide)};
    if (const auto workplace = store::workplaces::find(database, placement.workplace)) {
        result.workplace = workplace->name;
        result.team = nameOf(names.teams, workplace->team);
    }
    return result;
}

Way wayOf(db::Database& database, const Trajectory& trajectory, const Names& names) {
    Way way;
    way.trajectory = trajectory;
    way.events = store::trajectories::events(database, trajectory.id);
    way.advices = store::trajectories::advices(database, trajectory.id);
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory.id))
        way.placements.push_back(named(database, placement, names));
    way.end = store::trajectories::endOf(database, trajectory.id);
    way.handovers = store::handovers::ofTrajectory(database, trajectory.id);
    way.leftOpen = work::closedOpenOf(database, trajectory.id);
    way.coach = nameOf(names.workers, trajectory.coach);
    way.agreedBy = way.end ? nameOf(names.workers, way.end->agreedBy) : QString();
    return way;
}

/// Takes away what is not for who looks.
void hide(Dossier& dossier, const work::Sight& sight) {
    using rules::Right;
    dossier.person = work::visible(dossier.person, sight);
    for (Way& way : dossier.ways) {
        way.trajectory = work::visible(way.trajectory, sight);
        for (PhaseEvent& event : way.events)
            event = work::visible(event, sight);
        for (Handover& handover : way.handovers)
            handover = work::visible(handover, sight);
        if (!work::maySeeHandovers(sight)) {
            way.handovers.clear();
            if (way.end)
                way.end->handedOver = false;
        }
        for (NamedPlacement& named : way.placements)
            named.placement = work::visible(named.placement, sight);
        if (!sight.may(Right::SeeScreening)) {
            way.advices.clear();
            way.leftOpen.clear();
            if (way.end) {
                way.end->reasonCode.clear();
                way.end->sideReasons.clear();
                way.end->influence.reset();
            }
        }
    }
    std::erase_if(dossier.tasks, [&](const Task& task) { return !work::maySee(sight, task); });
    std::erase_if(dossier.deadlines, [&](const Deadline& one) { return !work::maySee(sight, one); });
    if (!sight.may(Right::SeeBenefit))
        dossier.caseload.reset();
    if (!sight.may(Right::ChangePerson)) {
        dossier.missing.clear();
        dossier.missingProfile.clear();
    }
}

} // namespace

const NamedPlacement* Dossier::placement() const {
    const Way* newest = way();
    return newest && !newest->placements.empty() ? &newest->placements.back() : nullptr;
}

std::optional<Dossier> readDossier(db::Database& database, ParticipantId id, const work::Sight& sight, QDate today) {
    const auto person = store::participants::find(database, id);
    if (!person)
        return std::nullopt;
    const Names names{store::workers::all(database, true), store::teams::all(database, true)};
    Dossier dossier;
    dossier.person = *person;
    dossier.wijk = nameOf(store::wijken::all(database, true), person->wijk);
    for (const Trajectory& trajectory : store::trajectories::ofParticipant(database, id))
        dossier.ways.push_back(wayOf(database, trajectory, names));
    std::stable_partition(dossier.ways.begin(), dossier.ways.end(),
                          [](const Way& way) { return isOpen(way.trajectory.phase); });
    dossier.letters = work::lettersOf(database, sight, id);
    dossier.tasks = store::tasks::ofParticipant(database, id, true);
    dossier.deadlines = reports::deadlines(database, {{}, id}, database.clock().today());
    std::ranges::stable_sort(dossier.deadlines, {}, &Deadline::day);
    dossier.caseload = store::caseload::ofParticipant(database, id);
    dossier.restriction = work::restrictionOf(database, id);
    if (sight.may(rules::Right::RecordAbsence) || sight.may(rules::Right::SeeScreening))
        dossier.absence = store::absences::on(database, id, today);
    if (dossier.hasOpenWay())
        dossier.suspension = store::suspensions::openOf(database, dossier.way()->trajectory.id);
    if (const auto still = store::standstills::openOf(database, id))
        dossier.standstill =
            work::visible(*still, sight, dossier.hasOpenWay() ? dossier.way()->trajectory.coach : WorkerId{});
    dossier.missing = missingFields(*person);
    if (dossier.hasOpenWay())
        dossier.missingProfile = work::missingOf(database, id);
    dossier.next = nextStepFor(sight, nextStepsOf(database, id));
    hide(dossier, sight);
    return dossier;
}

} // namespace wijkwerk::ui::participants
