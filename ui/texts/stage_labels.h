// SPDX-License-Identifier: EUPL-1.2
// Words for the first day, evaluations, absence, suspensions and moves.
#pragma once

#include "core/domain/absence.h"
#include "core/domain/evaluation.h"
#include "core/domain/placement_move.h"
#include "core/domain/stage.h"

namespace wijkwerk::ui {

QString labelOf(StartItem item);
QString labelOf(ViewState state);
QString labelOf(EvaluationKind kind);
QString labelOf(EvaluationAdvice advice);
QString labelOf(EvaluationSignature signature);
QString labelOf(AgreementBy who);
QString labelOf(AbsenceKind kind);
QString labelOf(SuspensionReason reason);
QString labelOf(ChangeReason reason);

} // namespace wijkwerk::ui
