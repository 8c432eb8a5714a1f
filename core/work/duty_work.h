// SPDX-License-Identifier: EUPL-1.2
// Duties of the department: done by hand, and data breaches. For beheerder and privacy officer.
#pragma once

#include "core/domain/duty.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// D12 (subject `year_start_2027`) and D22 (`rights_review`, `special_rights`) were done on that day by who acts.
/// Problem: `duty_unknown`.
Outcome<DutyDoneId> doDuty(db::Transaction& tx, DeadlineRule rule, const QString& subject, QDate on);

/// Writes a breach down. Problems: `text_missing`, `moment_missing`, `breach_in_future`, `breach_holds_number`
/// (something like a BSN is in it).
Outcome<DataBreachId> recordBreach(db::Transaction& tx, const QDateTime& found, const QString& what);

struct BreachAnswered {
    DataBreachId breach;
    bool reported = true;
    QDateTime at;   ///< when it was reported, or that was decided
    QString reason; ///< must be given when it was not reported, or reported too late
};
/// Once: what was answered stays as it was. Problems: `breach_answered_already`, `breach_before_found`, those above.
Outcome<Done> answerBreach(db::Transaction& tx, const BreachAnswered& answer);

} // namespace wijkwerk::work
