// SPDX-License-Identifier: EUPL-1.2
// Somebody is away and comes back (domain.md 6.2). What was wrong is withdrawn, never deleted.
#pragma once

#include "core/domain/absence.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// For the trajectory in which the person works now; `absence_needs_work` without one. Codes: rules::check().
Outcome<AbsenceId> reportAbsence(db::Transaction& tx, Absence absence);
/// Other days or facts of one that stands; the kind too. `absence_withdrawn_already` when it was withdrawn.
Outcome<Done> changeAbsence(db::Transaction& tx, const Absence& absence);
/// Back: `lastDay` was the last day away.
Outcome<Done> endAbsence(db::Transaction& tx, AbsenceId absence, QDate lastDay);
/// It was not so.
Outcome<Done> withdrawAbsence(db::Transaction& tx, AbsenceId absence);

} // namespace wijkwerk::work
