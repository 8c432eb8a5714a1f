// SPDX-License-Identifier: EUPL-1.2
// Words for ends that come together: the periods in which they are easily missed.
#pragma once

#include "core/reports/contract_cliff.h"
#include "ui/shared/theme.h"

namespace wijkwerk::ui {

/// `rond de kerst`, `in de meivakantie`
QString labelOf(rules::QuietKind kind);
/// `Eindes rond de kerst: 7`
QString listWords(const reports::QuietEnds& list);
/// What is to be done before an end, and by when or by whom; or how it goes on. Empty when there is nothing.
struct NeededWords {
    QString text = {};             ///< `Besluit, uiterlijk 27-11`
    QString shorter = {};          ///< `uiterlijk 27-11`: what is never cut
    std::optional<Tone> tone = {}; ///< when it is late
};
NeededWords neededWords(const reports::CliffEnd& end, bool seesContract, QDate today);

} // namespace wijkwerk::ui
