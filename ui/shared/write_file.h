// SPDX-License-Identifier: EUPL-1.2
// Writing a file that the user chose a name for: an export, a PDF, a report. A department file is never written here.
#pragma once

#include <QByteArray>
#include <QString>

namespace wijkwerk::ui {

/// Whole or not at all, for its owner alone (0600): what stood under that name stays when it goes wrong. Throws as
/// replaceFile does; the detail is the name without its folder.
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace wijkwerk::ui
