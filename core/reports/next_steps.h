// SPDX-License-Identifier: EUPL-1.2
// Rows of the list of participants with what is to be done next: a task that somebody made or a deadline, whichever
// comes first.
#pragma once

#include "core/reports/deadline_facts.h"
#include "core/store/participant_list.h"

namespace wijkwerk::reports {

/// store::participant_list::rows, with next steps.
std::vector<store::participant_list::Row> participantRows(db::Database& database, const std::vector<ParticipantId>& ids,
                                                          QDate today, const ForSight& maySee = {});
/// Sorts ids by the day of the next step, those without one at the end; otherwise the order stays.
void sortByNextStep(db::Database& database, std::vector<ParticipantId>& ids, QDate today, bool descending,
                    const ForSight& maySee = {});

} // namespace wijkwerk::reports
