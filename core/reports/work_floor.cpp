// SPDX-License-Identifier: EUPL-1.2
#include "core/reports/work_floor.h"

#include "core/base/calendar.h"
#include "core/domain/naming.h"
#include "core/store/department.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/store/workplaces.h"

#include <algorithm>

namespace wijkwerk::reports {

namespace {

constexpr int comingDays = 14;

std::optional<FloorPerson> floorPerson(db::Database& database, const Placement& placement, const Worker& guide) {
    auto person = store::participants::find(database, placement.participant);
    if (!person)
        return std::nullopt;
    FloorPerson one;
    one.person = std::move(*person);
    one.placement = placement;
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
    for (const Note& note : store::notes::ofParticipant(database, placement.participant)) {
        if (note.author == guide.id && note.kind != NoteKind::Imported) {
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

void addPeopleOf(db::Database& database, const Worker& guide, const Worker& me, QDate day, bool closed,
                 WorkFloor& floor) {
    const auto add = [&](std::vector<FloorPerson>& group, const Placement& placement) {
        if (auto one = floorPerson(database, placement, me)) {
            if (guide.id != me.id)
                one->standsInFor = guide.name;
            group.push_back(std::move(*one));
        }
    };
    for (const Placement& placement : store::placements::guidedBy(database, guide.id, day))
        add(worksOn(placement, day, closed) ? floor.today : floor.otherDays, placement);
    if (guide.id != me.id)
        return;
    for (const Placement& placement : store::placements::guidedBy(database, guide.id, day.addDays(comingDays))) {
        if (placement.startsOn > day)
            add(floor.coming, placement);
    }
}

} // namespace

WorkFloor workFloor(db::Database& database, WorkerId guide, QDate day) {
    WorkFloor floor;
    const auto me = store::workers::find(database, guide);
    if (!me)
        return floor;
    const bool closed = std::ranges::count(store::department::closingDays(database), day) > 0;
    addPeopleOf(database, *me, *me, day, closed, floor);
    for (const Worker& colleague : store::workers::all(database)) {
        const bool away = colleague.absentUntil && *colleague.absentUntil >= day;
        if (away && colleague.id != me->id && colleague.team && colleague.team == me->team &&
            colleague.role == Role::CraftSpecialist)
            addPeopleOf(database, colleague, *me, day, closed, floor);
    }
    for (auto* group : {&floor.today, &floor.otherDays, &floor.coming}) {
        std::ranges::stable_sort(*group, {}, [](const FloorPerson& one) { return workFloorName(one.person.name); });
    }
    return floor;
}

} // namespace wijkwerk::reports
