// SPDX-License-Identifier: EUPL-1.2
// Takes a person out of the file: what tells who it was is deleted or emptied, days are replaced by those that are
// handed in. Nothing here knows when that may be done, or which days those are.
#pragma once

#include "core/base/partial_date.h"
#include "core/db/transaction.h"
#include "core/domain/ids.h"

#include <vector>

namespace wijkwerk::store::erasure {

/// A row with a day, and what it belongs to.
struct Dated {
    std::int64_t id = 0;
    std::int64_t owner = 0; ///< its trajectory
    QDate day;
    std::optional<QDate> until;
};

// What is kept for statistics, in the order in which it happened.
std::vector<Dated> trajectories(db::Database& database, ParticipantId person); ///< day of referral, since
std::vector<Dated> steps(db::Database& database, ParticipantId person);
std::vector<Dated> advices(db::Database& database, ParticipantId person);
std::vector<Dated> ends(db::Database& database, ParticipantId person);
/// Placements that were not superseded.
std::vector<Dated> stays(db::Database& database, ParticipantId person);
/// Lines of destruction lists: start and end of the term.
std::vector<Dated> items(db::Database& database, ParticipantId person);

// The same with coarser days. All other columns of these rows that could tell who it was are emptied.
void setTrajectory(db::Transaction& tx, const Dated& row);
void setStep(db::Transaction& tx, const Dated& row);
void setAdvice(db::Transaction& tx, const Dated& row);
void setEnd(db::Transaction& tx, const Dated& row);
void setStay(db::Transaction& tx, const Dated& row);
void setItem(db::Transaction& tx, const Dated& row);

struct Remains {
    PartialDate born;
    bool wijk = false; ///< where the person lived is kept
    QDate on;          ///< day of the destruction
};
PartialDate bornOf(db::Database& database, ParticipantId person);
/// How many people whom the file knows live in the wijk of the person; 0 without a wijk.
int peopleInWijkOf(db::Database& database, ParticipantId person);

/// Notes, drafts, tasks, letters with their PDF, caseload record, numbers, flags, import rows, holds. What rows of
/// others say of the person: mentions.
void removeRows(db::Transaction& tx, ParticipantId person);
/// Contracts, proposals, aanzegging, earlier work, what was agreed about a secondment. A part of removeRows().
void removeContracts(db::Transaction& tx, ParticipantId person);
/// Sheets of werknemersvaardigheden with their scores; part of removeRows.
void removeSkills(db::Transaction& tx, ParticipantId person);
/// First days, agreements, evaluations, absence, suspensions and moves; part of removeRows.
void removeStage(db::Transaction& tx, ParticipantId person);
/// The person's own row: name, BSN, address, contact; the number becomes one below zero.
void anonymise(db::Transaction& tx, ParticipantId person, const Remains& remains);
/// What the journal says about the person: that something was done stays, what was written disappears. Gives back how
/// many of those lines had been altered (see db::emptyLines).
int emptyJournal(db::Transaction& tx, ParticipantId person);
/// Columns of imported files that belong to nobody: rows that were refused or doubtful.
void emptyStrayImports(db::Transaction& tx);

} // namespace wijkwerk::store::erasure
