// SPDX-License-Identifier: EUPL-1.2
// Whether somebody said that the recovery code of this department is on paper: Vandaag reminds of it as long as not.
// The code itself is kept nowhere.
#pragma once

namespace wijkwerk::ui {

class Context;

/// A department that cannot be written now keeps what it knew.
void rememberRecoveryPaper(Context& context, bool onPaper);
/// True only where somebody went on without it; of a department of before this was asked nothing is known.
bool lacksRecoveryPaper(Context& context);

} // namespace wijkwerk::ui
