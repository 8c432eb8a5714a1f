// SPDX-License-Identifier: EUPL-1.2
#include "core/work/backup_plan.h"

#include "core/store/department.h"
#include "core/work/acting.h"

namespace wijkwerk::work {

Outcome<Done> planBackups(db::Transaction& tx, const backup::Schedule& schedule, const QString& department) {
    if (Problems no = lacking(tx, rules::Right::SetUpDepartment); !no.empty())
        return {std::move(no), {}};
    beginAct(tx, QStringLiteral("backup_planned"), {});
    Outcome<Done> outcome{backup::setSchedule(tx, schedule, department), {}};
    if (hasWrong(outcome.problems))
        return outcome;
    tx.touched(db::Thing::Department, store::department::find(tx.database()).id.value);
    outcome.done = Done{};
    return outcome;
}

} // namespace wijkwerk::work
