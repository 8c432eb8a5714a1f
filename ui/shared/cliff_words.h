// SPDX-License-Identifier: EUPL-1.2
// Words for ends that come together: the periods in which they are easily missed.
#pragma once

#include "core/reports/contract_cliff.h"

namespace wijkwerk::ui {

/// `rond de kerst`, `in de meivakantie`
QString labelOf(rules::QuietKind kind);
/// `Eindes rond de kerst: 7`
QString listWords(const reports::QuietEnds& list);
/// What is to be done before an end, or how it goes on; empty when there is nothing.
QString neededWords(const reports::CliffEnd& end, bool seesContract);

} // namespace wijkwerk::ui
