// SPDX-License-Identifier: EUPL-1.2
// Reads the facts of the duties of the department and asks the engine.
#pragma once

#include "core/db/database.h"
#include "core/rules/department_duties.h"

namespace wijkwerk::reports {

rules::DutyFacts dutyFacts(db::Database& database, QDate today);
/// Everything that is open, most urgent first; also what is not near yet.
std::vector<Deadline> departmentDuties(db::Database& database, QDate today, const QDateTime& now);

} // namespace wijkwerk::reports
