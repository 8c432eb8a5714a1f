// SPDX-License-Identifier: EUPL-1.2
// Closings of the department, and days that a decree equates with holidays: each with its source and reason. Reading
// them: store/days_off.h, and acting.h workCalendar() and equatedDays().
#pragma once

#include "core/domain/days_off.h"
#include "core/work/outcome.h"

#include <vector>

namespace wijkwerk::work {

/// Days off that come or go before today also change what was counted over them: `day_off_changes_past` (a warning;
/// args: first day, people who were underway). Empty when nobody was.
Problems daysOffChangePast(db::Database& database, QDate from, QDate until, QDate today);

struct ClosingRequest {
    QDate from;
    std::optional<QDate> until; ///< last day, included; nothing: one day
    QString name;               ///< may be empty
    QString source;             ///< decision, agreement, or house rule
    QString reason;             ///< why; goes into the journal
    ClosingPeriodId replaces;   ///< the closing that this one takes the place of; may be null
};
/// Fields: `from`, `until`, `source`, `reason`. `closing_overlaps` (args: first and last day of the other) when some of
/// the days are closed already; `closing_too_long` (args: days at most). Warning daysOffChangePast(), also for the days
/// of the one that is replaced.
Outcome<ClosingPeriodId> addClosing(db::Transaction& tx, const ClosingRequest& request);
/// The days are working days again. Warning daysOffChangePast(). Throws Error{NotFound} when it was taken away already.
Outcome<Done> withdrawClosing(db::Transaction& tx, ClosingPeriodId id, const QString& reason);

/// All of them at once: those that are no longer among them are superseded, and so are those whose name or source
/// changed. Fields: `day`, `source` (a decree must be named), `reason`. Warning daysOffChangePast() of the first day of
/// the past that comes or goes.
Outcome<Done> saveEquatedDays(db::Transaction& tx, const std::vector<EquatedDay>& days, const QString& reason);
/// What that would warn of; nothing is written.
Problems equatedDaysChangePast(db::Database& database, const std::vector<EquatedDay>& days, QDate today);

} // namespace wijkwerk::work
