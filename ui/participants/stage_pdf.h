// SPDX-License-Identifier: EUPL-1.2
// The papers of a stage as PDF under a name that the user chooses; that it was made is written down.
#pragma once

#include "core/domain/ids.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

void saveAgreementPdf(Context& context, QWidget* parent, PlacementId placement);
void saveEvaluationPdf(Context& context, QWidget* parent, EvaluationId evaluation);

} // namespace wijkwerk::ui::participants
