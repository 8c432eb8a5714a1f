// SPDX-License-Identifier: EUPL-1.2
#include "core/work/sight.h"

#include "core/store/workers.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

using rules::Right;

bool isVisible(const TimelineEntry& entry, const Sight& sight) {
    switch (entry.kind) {
    case TimelineKind::Note:
        return sight.may(entry.worker && entry.worker == sight.worker ? Right::SeeOwnNotes : Right::SeeOthersNotes);
    case TimelineKind::Imported:
        return sight.may(Right::SeeOthersNotes);
    case TimelineKind::Advice:
        return sight.may(Right::SeeScreening);
    case TimelineKind::Letter:
        return sight.may(Right::SeeLetters);
    case TimelineKind::Phase:
    case TimelineKind::Placement:
    case TimelineKind::Task:
        break;
    }
    return true;
}

} // namespace

Sight sightOf(db::Database& database) {
    return sightOf(database, WorkerId{database.actor().worker});
}

Sight sightOf(db::Database& database, WorkerId worker) {
    Sight sight;
    sight.worker = worker;
    for (const Worker& worker : store::workers::all(database)) {
        sight.hasAdmin = sight.hasAdmin || worker.role == Role::Admin;
        if (worker.id == sight.worker)
            sight.role = worker.role;
    }
    return sight;
}

Participant visible(Participant person, const Sight& sight) {
    if (!sight.may(Right::SeeBsn))
        person.bsn.clear();
    if (!sight.may(Right::SeeBirthDate))
        person.born = {};
    if (!sight.may(Right::SeeAddress)) {
        person.home = {};
        person.postal = {};
        person.email.clear();
    }
    if (!sight.may(Right::SeePhone)) {
        person.phone.clear();
        person.phone2.clear();
    }
    if (!sight.may(Right::SeeBenefit)) { // numbers and indications of the social service
        person.externalNumbers.clear();
        person.flags.clear();
    }
    return person;
}

Trajectory visible(Trajectory trajectory, const Sight& sight) {
    if (!sight.may(Right::SeeScreening)) {
        trajectory.reason.clear();
        trajectory.refusalReason.clear();
    }
    if (!sight.may(Right::SeeBenefit))
        trajectory.externalNumber.clear();
    return trajectory;
}

std::vector<TimelineEntry> visible(std::vector<TimelineEntry> entries, const Sight& sight) {
    std::erase_if(entries, [&](const TimelineEntry& entry) { return !isVisible(entry, sight); });
    if (!sight.may(Right::SeeScreening)) {
        for (TimelineEntry& entry : entries) {
            if (entry.kind == TimelineKind::Phase)
                entry.text.clear();
        }
    }
    return entries;
}

} // namespace wijkwerk::work
