// SPDX-License-Identifier: EUPL-1.2
// The page that is printed with a recovery code and goes into the safe.
#pragma once

#include <QDate>
#include <QString>

namespace wijkwerk::ui {

/// Lines of at most 72 characters, the code in two rows of groups; a line of its own for each paragraph.
QString recoverySheet(const QString& department, const QString& code, QDate day);

} // namespace wijkwerk::ui
