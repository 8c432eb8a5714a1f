// SPDX-License-Identifier: EUPL-1.2
// The unencrypted file that stays behind when a department was secured: destroyed only after a whole, encrypted backup
// and an explicit yes.
#pragma once

#include <QString>

class QWidget;

namespace wijkwerk::ui {

class Context;

/// Asks; makes the first backup in the folder for backups (which is asked for when there is none yet), has it checked,
/// and destroys the plain copy. Later is always possible: the file stays where it is.
void askToDestroyPlainCopy(QWidget* where, Context& context, const QString& plainCopy);

} // namespace wijkwerk::ui
