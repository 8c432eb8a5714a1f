// SPDX-License-Identifier: EUPL-1.2
// What is still open when somebody wants to close a trajectory; the act itself is work::close in ending.h.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"
#include "core/rules/closing.h"

namespace wijkwerk::work {

/// Open items of this trajectory on a day of closing.
rules::ClosingFacts closingFacts(db::Database& database, TrajectoryId trajectory, QDate on);
/// As a checklist for the dialog, what blocks first.
std::vector<rules::ClosingCheck> closingChecks(db::Database& database, TrajectoryId trajectory, QDate on);

/// What was open at an earlier closing, and why that was right.
struct ClosedOpen {
    rules::ClosingItem item = rules::ClosingItem::Task;
    QString reason;
    WorkerId worker;
    bool operator==(const ClosedOpen&) const = default;
};
std::vector<ClosedOpen> closedOpenOf(db::Database& database, TrajectoryId trajectory);

} // namespace wijkwerk::work
