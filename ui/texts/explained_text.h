// SPDX-License-Identifier: EUPL-1.2
// The sum of a computed date in sentences.
#pragma once

#include "core/rules/explained.h"

namespace wijkwerk::ui {

/// `Evaluatie week 5`, `Aanzeggen`: what the date is.
QString nameOf(const rules::Explained& explained);
/// `3 maanden later is 28-02-2027`.
QString textOf(const rules::Step& step);
/// `Regel: verordening …; geldt vanaf 01-01-2015; eigen waarde van de afdeling`.
QString sourceText(const rules::Explained& explained);
/// All of it, a line each.
QStringList linesOf(const rules::Explained& explained);

} // namespace wijkwerk::ui
