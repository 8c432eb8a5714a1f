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
/// Whether the code has a label; for the test that reads the sources.
bool hasActLabel(const QString& code);

} // namespace wijkwerk::ui
