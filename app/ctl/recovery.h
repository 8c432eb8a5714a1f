// SPDX-License-Identifier: EUPL-1.2
// Giving out a recovery code: the one time that it is shown.
#pragma once

#include "app/ctl/run.h"

namespace wijkwerk::ctl {

/// The sheet to print, or with --json the member recoveryCode. Nothing for an empty code. `path` is that of the
/// department file; only its name stands on the sheet.
void tellRecoveryCode(Run& run, const QString& department, const QString& path, const QString& code);
/// A code that comes in force later in this run, and only then: it is shown before that, so that none is in force that
/// nobody has seen. Throws Stopped.
QString tellProposedCode(Run& run);

} // namespace wijkwerk::ctl
