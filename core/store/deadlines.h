// SPDX-License-Identifier: EUPL-1.2
// What workers said of deadlines: put off, done, not needed, and "niet vandaag". Rows are never changed; the newest
// counts. The deadlines themselves are computed (reports/deadline_facts.h).
#pragma once

#include "core/db/transaction.h"
#include "core/domain/deadline.h"

#include <QSet>

#include <vector>

namespace wijkwerk::store::deadlines {

/// `until` invalid: back to its own day.
DeadlineDelayId addDelay(db::Transaction& tx, DeadlineDelay delay);
/// Recorded now, unless it says when.
DeadlineDoneId addDone(db::Transaction& tx, DeadlineDone done);
std::optional<DeadlineDelay> findDelay(db::Database& database, DeadlineDelayId id);
/// Oldest first.
std::vector<DeadlineDelay> delaysOf(db::Database& database, ParticipantId participant);
std::optional<DeadlineDone> findDone(db::Database& database, DeadlineDoneId id);
std::vector<DeadlineDone> donesOf(db::Database& database, ParticipantId participant);

/// Off the list of that worker on that day; twice is once.
void skip(db::Transaction& tx, WorkerId worker, ParticipantId participant, QDate day);
void takeBackSkip(db::Transaction& tx, WorkerId worker, ParticipantId participant, QDate day);
QSet<ParticipantId> skippedBy(db::Database& database, WorkerId worker, QDate day);

} // namespace wijkwerk::store::deadlines
