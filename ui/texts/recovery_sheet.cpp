// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/recovery_sheet.h"

#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace wijkwerk::ui {

namespace {

constexpr int groupsPerLine = 5;
constexpr qsizetype lineLength = 76;

QString indented(const QString& text) {
    return QStringLiteral("    ") + QString(text).replace(u'\n', QStringLiteral("\n    "));
}

/// Broken between words; lines that end by themselves stay.
QString wrapped(const QString& text) {
    QString result;
    qsizetype column = 0;
    for (const QString& word : text.split(u' ')) {
        const qsizetype end = word.indexOf(u'\n');
        const qsizetype firstPart = end < 0 ? word.size() : end;
        if (column > 0 && column + 1 + firstPart > lineLength) {
            result += u'\n';
            column = 0;
        } else if (column > 0) {
            result += u' ';
            ++column;
        }
        result += word;
        column = end < 0 ? column + word.size() : word.size() - word.lastIndexOf(u'\n') - 1;
    }
    return result;
}

} // namespace

QString recoveryCodeInLines(const QString& code) {
    const QStringList groups = code.split(u'-');
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += groupsPerLine)
        lines << groups.mid(i, groupsPerLine).join(u'-');
    return lines.join(u'\n');
}

RecoverySheet recoverySheet(const RecoveryPaper& paper) {
    const auto text = [](const char* source) { return QCoreApplication::translate("RecoverySheet", source); };
    return {
        .title = text(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery code of Wijkwerk")),
        .about = text(QT_TRANSLATE_NOOP("RecoverySheet", "Department: %1\nFile: %2\nMade on: %3"))
                     .arg(paper.department, paper.file, shownDate(paper.day)),
        .code = recoveryCodeInLines(paper.code),
        .meaning = text(QT_TRANSLATE_NOOP(
            "RecoverySheet",
            "With this code a new password can be set when all passwords are lost. Whoever has this paper and the file "
            "can read everything. Keep it in a closed envelope in the safe of the municipality, not beside the "
            "computer. The code is shown only now and is kept nowhere.\n\nWithout a password and without this code "
            "nobody can open the department any more, the makers of the program neither. A newer code makes this one "
            "worthless for the file of today; older backups still open with it.")),
    };
}

QString asText(const RecoverySheet& sheet) {
    return QStringList{sheet.title, sheet.about, indented(sheet.code), wrapped(sheet.meaning)}.join(
        QStringLiteral("\n\n"));
}

} // namespace wijkwerk::ui
