// SPDX-License-Identifier: EUPL-1.2
// What stands on the paper with a recovery code that goes into the safe; printed by the window, written by wijkwerkctl.
#pragma once

#include <QDate>
#include <QString>

namespace wijkwerk::ui {

struct RecoveryPaper {
    QString code;       ///< as it is printed: groups of four with dashes
    QString department; ///< name of it
    QString file;       ///< name of the file, without its folder
    QDate day;
};

/// The parts of the page, from top to bottom.
struct RecoverySheet {
    QString title;
    QString about; ///< department, file and day, a line each
    QString code;  ///< in two lines of at most five groups: short enough to read out and to compare
    QString meaning;
};

RecoverySheet recoverySheet(const RecoveryPaper& paper);
/// The code in two lines of at most five groups.
QString recoveryCodeInLines(const QString& code);
/// The page as plain text, lines of at most 76 characters.
QString asText(const RecoverySheet& sheet);

} // namespace wijkwerk::ui
