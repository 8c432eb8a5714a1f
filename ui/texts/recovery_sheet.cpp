// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/recovery_sheet.h"

#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace wijkwerk::ui {

namespace {

QString inTwoRows(const QString& code) {
    const QStringList groups = code.split(u'-');
    const auto half = (groups.size() + 1) / 2;
    return QStringLiteral("    %1\n    %2").arg(groups.mid(0, half).join(u'-'), groups.mid(half).join(u'-'));
}

} // namespace

QString recoverySheet(const QString& department, const QString& code, QDate day) {
    const auto text = [](const char* source) { return QCoreApplication::translate("RecoverySheet", source); };
    const QStringList paragraphs{
        text(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery code of Wijkwerk")),
        text(QT_TRANSLATE_NOOP("RecoverySheet", "Department: %1\nMade on: %2")).arg(department, shownDate(day)),
        inTwoRows(code),
        text(QT_TRANSLATE_NOOP("RecoverySheet",
                               "With this code the department opens when passwords are lost. Whoever has it,\n"
                               "and the file, reads everything. The last two characters are check characters.")),
        text(QT_TRANSLATE_NOOP("RecoverySheet",
                               "Print this page, put it in a sealed envelope and keep that in the safe, not\n"
                               "with the computer. The code is shown only now and is kept nowhere.")),
        text(QT_TRANSLATE_NOOP("RecoverySheet",
                               "Without a password and without this code nobody can open the department any\n"
                               "more, the maker of the program neither.")),
    };
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace wijkwerk::ui
