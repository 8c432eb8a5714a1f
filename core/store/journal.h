// SPDX-License-Identifier: EUPL-1.2
// Reading the journal: what was done to a person, and who looked.
#pragma once

#include "core/db/database.h"
#include "core/domain/ids.h"

namespace wijkwerk::store::journal {

struct Line {
    JournalId id;
    QDateTime at;
    WorkerId worker;
    QString account;
    QString machine;
    QString act;
    ParticipantId participant;
    QString note;
    QString parts; ///< JSON, see core/db/transaction
};

/// Newest first.
std::vector<Line> ofParticipant(db::Database& database, ParticipantId participant, int limit = 500);
std::vector<Line> latest(db::Database& database, int limit = 500);

} // namespace wijkwerk::store::journal
