// SPDX-License-Identifier: EUPL-1.2
#include "core/db/change.h"

#include "core/base/account.h"

#include <QSysInfo>

#include <algorithm>

namespace wijkwerk::db {

QString codeOf(Thing thing) {
    switch (thing) {
    case Thing::Department:
        return QStringLiteral("department");
    case Thing::Team:
        return QStringLiteral("team");
    case Thing::Wijk:
        return QStringLiteral("wijk");
    case Thing::Worker:
        return QStringLiteral("worker");
    case Thing::Training:
        return QStringLiteral("training");
    case Thing::Workplace:
        return QStringLiteral("workplace");
    case Thing::Participant:
        return QStringLiteral("participant");
    case Thing::Caseload:
        return QStringLiteral("caseload");
    case Thing::Trajectory:
        return QStringLiteral("trajectory");
    case Thing::Advice:
        return QStringLiteral("advice");
    case Thing::Placement:
        return QStringLiteral("placement");
    case Thing::Task:
        return QStringLiteral("task");
    case Thing::Note:
        return QStringLiteral("note");
    case Thing::Draft:
        return QStringLiteral("draft");
    case Thing::Letter:
        return QStringLiteral("letter");
    case Thing::SavedView:
        return QStringLiteral("saved_view");
    case Thing::ImportRun:
        return QStringLiteral("import_run");
    case Thing::Setting:
        return QStringLiteral("setting");
    }
    return {};
}

bool ChangeSet::touches(Thing thing) const {
    return everything || std::ranges::any_of(changes, [&](const Change& c) { return c.thing == thing; });
}

bool ChangeSet::touchesPerson(std::int64_t participant) const {
    return everything || std::ranges::find(persons, participant) != persons.end();
}

Actor actorHere(std::int64_t worker) {
    return {worker, accountName(), QSysInfo::machineHostName()};
}

} // namespace wijkwerk::db
