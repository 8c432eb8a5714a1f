// SPDX-License-Identifier: EUPL-1.2
// What is printed of a stage: the stageovereenkomst with its eighteen points (domain.md 2.5, L3) and the
// evaluatieverslag (L4). Papers to sign, no letters: nobody is greeted and nothing is decided.
#pragma once

#include "core/db/database.h"
#include "core/domain/evaluation.h"
#include "core/letters/document.h"

namespace wijkwerk::work {

/// From what is recorded and, as far as nobody filled it in, from agreementToFill(); what is still unknown is a dotted
/// line. Throws Error{NotFound}.
letters::Document agreementPaper(db::Database& database, PlacementId placement, QDate today);

/// One or two A4. Throws Error{NotFound}.
letters::Document evaluationPaper(db::Database& database, EvaluationId evaluation);

} // namespace wijkwerk::work
