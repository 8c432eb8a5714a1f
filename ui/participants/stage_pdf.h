// SPDX-License-Identifier: EUPL-1.2
// The papers of a stage as PDF under a name that the user chooses; that it was made is written down.
#pragma once

#include "core/domain/ids.h"
#include "core/letters/document.h"

class QWidget;

namespace wijkwerk::ui {
class Context;
}

namespace wijkwerk::ui::participants {

/// With the mark of a practice department at its head, when `where` belongs to one.
letters::Document marked(letters::Document paper, const QWidget* where);
void saveAgreementPdf(Context& context, QWidget* parent, PlacementId placement);
void saveEvaluationPdf(Context& context, QWidget* parent, EvaluationId evaluation);

} // namespace wijkwerk::ui::participants
