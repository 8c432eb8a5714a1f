// SPDX-License-Identifier: EUPL-1.2
// Employment contracts with the municipality and their aanzegging. Proposals: contract_proposals.h; earlier work:
// prior_employment.h.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/contract.h"

/// In SQL, of the contract c: its last day, or null when the team lead agreed to it as permanent by law and it does not
/// end by itself. That is work::realEnd(), once `ended_on` was looked at.
#define WIJKWERK_CONTRACT_LAST_DAY                                                                                     \
    "case when exists (select 1 from contract_proposal cp where cp.id = c.proposal_id and cp.chain_reason <> '') "     \
    "then null else c.last_day end"

namespace wijkwerk::store::contracts {

std::optional<Contract> find(db::Database& database, ContractId id);
/// Recorded now, unless it says when. One that it supersedes counts no longer; its notices go along.
ContractId add(db::Transaction& tx, Contract contract);
/// Writes the real last day and how it came to that; nothing else.
void end(db::Transaction& tx, ContractId id, std::optional<QDate> lastDay,
         const std::optional<ContractEnding>& ending = {});
/// The end as it was before an act, in the words of the journal; what the act did not change stays as it is.
struct EndBefore {
    std::optional<QString> endedOn;
    std::optional<QString> how;
    std::optional<QString> ground;
    std::optional<QString> saidOn;
    std::optional<QString> evidence;
};
void restoreEnd(db::Transaction& tx, ContractId id, const EndBefore& before);
// Those that were not superseded, by first day.
std::vector<Contract> ofParticipant(db::Database& database, ParticipantId participant);
std::vector<Contract> ofTrajectory(db::Database& database, TrajectoryId trajectory);
/// The newest one of a trajectory that ever began or will.
std::optional<Contract> latestOf(db::Database& database, TrajectoryId trajectory);

// Set-wise, of people who are not archived, whose trajectory is open.
/// All that have no end before `day`, also those that are still to begin; by last day.
std::vector<Contract> openFrom(db::Database& database, QDate day);
/// Oldest first.
std::vector<ContractNotice> notices(db::Database& database, ContractId contract);
std::vector<ContractNotice> noticesOf(db::Database& database, ParticipantId participant);
std::optional<ContractNotice> findNotice(db::Database& database, ContractNoticeId id);
ContractNoticeId addNotice(db::Transaction& tx, ContractNotice notice);
/// Proof of receipt that came later. Throws Error{Conflict} when there is one already.
void setReceived(db::Transaction& tx, ContractNoticeId id, QDate on, const QString& proof);

/// What the last final evaluation of the stage advised (table of 007). The rest of an evaluation is not read here: it
/// does not travel with a contract.
std::optional<FinalAdvice> finalAdvice(db::Database& database, TrajectoryId trajectory);

} // namespace wijkwerk::store::contracts
