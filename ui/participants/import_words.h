// SPDX-License-Identifier: EUPL-1.2
// What the window calls the parts of an import: targets of columns, outcomes of rows, encodings, separators.
#pragma once

#include "core/imports/plan.h"
#include "core/imports/report.h"

namespace wijkwerk::ui::participants {

QString labelOf(imports::Target target);
QString labelOf(imports::Outcome outcome);
QString labelOf(imports::Encoding encoding);
/// `puntkomma`, `tab`
QString separatorLabel(char separator);
/// For report.h.
imports::ReportWords reportWords();

} // namespace wijkwerk::ui::participants
