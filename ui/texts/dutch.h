// SPDX-License-Identifier: EUPL-1.2
// Makes the program speak Dutch.
#pragma once

namespace wijkwerk::ui {

/// Loads :/i18n/wijkwerk_nl.qm into the application object, which must exist. False when the texts cannot be read.
bool installDutch();

} // namespace wijkwerk::ui
