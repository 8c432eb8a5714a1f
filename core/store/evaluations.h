// SPDX-License-Identifier: EUPL-1.2
// Evaluations of stages, and what was agreed in them.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/evaluation.h"

#include <vector>

namespace wijkwerk::store::evaluations {

/// With its agreements.
std::optional<Evaluation> find(db::Database& database, EvaluationId id);
/// Those that hold, with their agreements, oldest first.
std::vector<Evaluation> ofTrajectory(db::Database& database, TrajectoryId trajectory);
std::vector<Evaluation> ofParticipant(db::Database& database, ParticipantId participant);
/// With its agreements. Supersedes the one it names; agreements of that one do not count any more.
EvaluationId add(db::Transaction& tx, Evaluation evaluation);
/// Writes the signature, nothing else. Throws Error{Conflict} when it was changed since it was read.
void sign(db::Transaction& tx, const Evaluation& signedOne);

std::optional<EvaluationAgreement> findAgreement(db::Database& database, EvaluationAgreementId id);
/// Not done yet, of evaluations that hold; those with a day first, soonest first.
std::vector<EvaluationAgreement> openAgreements(db::Database& database, ParticipantId participant);
/// `doneOn` nothing: open again. Throws Error{Conflict}.
void setAgreementDone(db::Transaction& tx, const EvaluationAgreement& agreement, std::optional<QDate> doneOn);

} // namespace wijkwerk::store::evaluations
