// SPDX-License-Identifier: EUPL-1.2
// What must hold for every screen, whatever is on it. Each function gives one line per finding; empty is good.
#pragma once

#include <QStringList>

class QWidget;

namespace wijkwerk::test {

/// Labels and buttons whose words need more room than they have, and headers of tables that are narrower than their
/// title. Call it on a window that is shown.
QStringList cutWords(const QWidget& window);
/// Controls that take the keyboard but have no name for a screen reader.
QStringList namelessControls(const QWidget& window);
/// Labels that would take a name for markup: every label that shows data is plain text.
QStringList markupLabels(const QWidget& window);

} // namespace wijkwerk::test
