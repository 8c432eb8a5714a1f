// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/choices.h"

#include "core/store/workers.h"
#include "core/store/workplaces.h"
#include "ui/shared/editors.h"

#include <QCoreApplication>

namespace wijkwerk::ui::participants {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

} // namespace

void fillCoaches(IdCombo& combo, db::Database& database, WorkerId me, WorkerId chosen) {
    combo.addNone(Text::tr("Nobody yet"));
    const auto workers = store::workers::all(database);
    for (const Worker& worker : workers) {
        if (worker.id == me)
            combo.addChoice(worker.id.value, worker.name, Text::tr("me"));
    }
    for (const Worker& worker : workers) {
        if (worker.id != me && (worker.role == wijkwerk::Role::JobCoach || worker.id == chosen))
            combo.addChoice(worker.id.value, worker.name);
    }
    combo.choose(chosen.value);
}

void fillWijken(IdCombo& combo, db::Database& database, WijkId chosen) {
    combo.addNone(Text::tr("Not known"));
    for (const Wijk& wijk : store::wijken::all(database))
        combo.addChoice(wijk.id.value, wijk.name);
    combo.choose(chosen.value);
}

} // namespace wijkwerk::ui::participants
