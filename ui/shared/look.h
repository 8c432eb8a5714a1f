// SPDX-License-Identifier: EUPL-1.2
// Light or dark: what was chosen on this computer, and following the system while nothing was. What the colours are
// stands in theme.h.
#pragma once

#include "ui/shared/theme.h"

namespace wijkwerk::ui {

/// As it was chosen on this computer, whoever works; System until then.
Scheme rememberedScheme();
/// Remembers the choice and shows it at once.
void chooseScheme(Scheme scheme);
/// Goes along when the system changes between light and dark while the program runs, as far as Qt tells: from 6.5 on
/// every platform, in 6.4 only where the desktop announces a new palette.
void followSystem(QApplication& app);

} // namespace wijkwerk::ui
