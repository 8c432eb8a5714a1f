// SPDX-License-Identifier: EUPL-1.2
// What people read for a line of the journal: the act, where it was done, how it ended.
#pragma once

#include <QString>

namespace wijkwerk::ui {

/// `Dossier opened`, `Letter printed`. An unknown code is given back as it is.
QString actLabelOf(const QString& code);
/// `window` → `window of Wijkwerk`; other programs by their name.
QString placeLabelOf(const QString& place);
/// `done`, `refused`, `failed`.
QString resultLabelOf(const QString& result);
/// The remark of a line as people read it: what went wrong is a code, the rest are words.
QString remarkOf(const QString& note);
/// Whether the code has a label; for the test that reads the sources.
bool hasActLabel(const QString& code);

} // namespace wijkwerk::ui
