// SPDX-License-Identifier: EUPL-1.2
// Evaluations of a stage: kept as a whole, put right by a newer one, signed later.
#pragma once

#include "core/domain/evaluation.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct EvaluationRequest {
    Evaluation evaluation; ///< `supersedes`: the one that is put right; placement and worker are filled in
    std::vector<std::pair<EvaluationAgreementId, QDate>> done; ///< agreements of earlier talks that were kept, and when
};
/// Keeps it and ticks the task of its week. Refused outside a stage, contract or secondment (`evaluation_needs_work`)
/// and when the one it puts right was put right already (`evaluation_corrected_already`); else rules::check().
Outcome<EvaluationId> saveEvaluation(db::Transaction& tx, const EvaluationRequest& request);

/// Seen, or will not sign; once. Codes: `day_missing`, `day_in_future`, `signed_before_talk`, `signed_already`.
Outcome<Done> signEvaluation(db::Transaction& tx, EvaluationId evaluation, EvaluationSignature signature, QDate on);

/// An agreement was kept on that day; nothing takes it back.
Outcome<Done> setAgreementDone(db::Transaction& tx, EvaluationAgreementId agreement, std::optional<QDate> on);

/// A new evaluation as it is likely: the week of the rhythm, the kind, who are there. `week`: the one that was asked
/// for, when it is of the rhythm; 0 for the one that comes next.
Evaluation evaluationToFill(db::Database& database, TrajectoryId trajectory, QDate today, int week = 0);

} // namespace wijkwerk::work
