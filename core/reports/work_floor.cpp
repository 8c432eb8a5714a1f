// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/work_floor.h"

#include "core/base/calendar.h"
#include "core/domain/naming.h"
#include "core/reports/worklist.h"
#include "core/store/absences.h"
#include "core/store/department.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace wijkwerk::reports {

namespace {

std::optional<FloorPerson> floorPerson(db::Database& database, const Placement& placement, const Worker& guide,
                                       QDate day) {
    auto person = store::participants::find(database, placement.participant);
    if (!person)
        return std::nullopt;
    FloorPerson one;
    one.person = std::move(*person);
    one.placement = placement;
    one.away = store::absences::on(database, placement.participant, day);
    if (const auto place = store::workplaces::find(database, placement.workplace)) {
        one.workplace = place->name;
        one.location = place->location;
        one.tasks = place->tasks;
        one.startTime = place->startTime;
        one.endTime = place->endTime;
    }
    if (const auto trajectory = store::trajectories::find(database, placement.trajectory)) {
        if (const auto coach = store::workers::find(database, trajectory->coach)) {
            one.coach = coach->name;
            one.coachPhone = coach->phone;
        }
    }
    for (Task& task : store::tasks::ofParticipant(database, placement.participant)) {
        if (task.owner == guide.id)
            one.asked.push_back(std::move(task));
    }
    for (const Note& note : store::notes::ofParticipant(database, placement.participant)) {
        if (note.author == guide.id && note.kind != NoteKind::Imported && !note.sensitive) {
            one.ownNote = note;
            break;
        }
    }
    return one;
}

bool worksOn(const Placement& placement, QDate day, bool closed) {
    if (closed || !isWorkingDay(day))
        return false;
    return placement.days.count() == 0 || placement.days.has(day.dayOfWeek());
}

/// Somebody on the floor of a vakspecialist: `guide` is he, or the colleague whom he stands in for.
struct Guided {
    Placement placement;
    Worker guide;
    bool isComing = false;
};

void addGuidedBy(db::Database& database, const Worker& guide, bool isMe, QDate day, std::vector<Guided>& guided) {
    for (const Placement& placement : store::placements::guidedBy(database, guide.id, day))
        guided.push_back({placement, guide, false});
    if (!isMe)
        return;
    for (const Placement& placement : store::placements::guidedBy(database, guide.id, shownUntil(database, day))) {
        if (placement.startsOn > day)
            guided.push_back({placement, guide, true});
    }
}

/// His own people, and on the day itself those of absent colleagues of his team.
std::vector<Guided> guidedOn(db::Database& database, const Worker& me, QDate day) {
    std::vector<Guided> guided;
    addGuidedBy(database, me, true, day, guided);
    for (const Worker& colleague : store::workers::all(database)) {
        const bool away = colleague.absentUntil && *colleague.absentUntil >= day;
        if (away && colleague.id != me.id && colleague.team && colleague.team == me.team &&
            colleague.role == Role::CraftSpecialist)
            addGuidedBy(database, colleague, false, day, guided);
    }
    return guided;
}

} // namespace

WorkFloor workFloor(db::Database& database, WorkerId guide, QDate day) {
    WorkFloor floor;
    const auto me = store::workers::find(database, guide);
    if (!me)
        return floor;
    const bool closed = std::ranges::count(store::department::closingDays(database), day) > 0;
    for (const Guided& guided : guidedOn(database, *me, day)) {
        auto one = floorPerson(database, guided.placement, *me, day);
        if (!one)
            continue;
        if (guided.guide.id != me->id)
            one->standsInFor = guided.guide.name;
        const bool works = !one->away && worksOn(guided.placement, day, closed);
        auto& group = guided.isComing ? floor.coming : works ? floor.today : floor.otherDays;
        group.push_back(std::move(*one));
    }
    for (auto* group : {&floor.today, &floor.otherDays, &floor.coming}) {
        std::ranges::stable_sort(*group, {}, [](const FloorPerson& one) { return workFloorName(one.person.name); });
    }
    return floor;
}

QSet<ParticipantId> peopleOfFloor(db::Database& database, WorkerId guide, QDate day) {
    QSet<ParticipantId> people;
    if (const auto me = store::workers::find(database, guide)) {
        for (const Guided& guided : guidedOn(database, *me, day))
            people.insert(guided.placement.participant);
    }
    return people;
}

} // namespace wijkwerk::reports
