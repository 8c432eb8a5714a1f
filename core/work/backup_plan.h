// SPDX-License-Identifier: EUPL-1.2
// Where backups are made by themselves, and how often: as an act of a worker. What a plan is lives in backup/schedule.
#pragma once

#include "core/backup/schedule.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Problems as backup::setSchedule, and role_may_not: making a copy is for everybody, but who points the folder
/// elsewhere or makes backups rare decides for the whole department (Right::SetUpDepartment). `department` is its path.
Outcome<Done> planBackups(db::Transaction& tx, const backup::Schedule& schedule, const QString& department);

} // namespace wijkwerk::work
