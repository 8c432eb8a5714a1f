// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/check_digit.h"

#include <QString>

namespace wijkwerk::rules {

namespace {

constexpr int quasigroup[10][10] = {{0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                                    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                                    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                                    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                                    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

constexpr qsizetype mostDigits = 9; // fits in an int

int interim(QStringView digits) {
    int row = 0;
    for (const QChar digit : digits)
        row = quasigroup[row][digit.digitValue()];
    return row;
}

} // namespace

int checkDigitOf(int number) {
    return interim(QString::number(number));
}

QString numberWithCheckDigit(int number) {
    return QStringLiteral("%1-%2").arg(number).arg(checkDigitOf(number));
}

std::optional<int> numberFromChecked(QStringView typed) {
    QString digits;
    for (const QChar one : typed.trimmed()) {
        if (one.unicode() >= u'0' && one.unicode() <= u'9')
            digits += one;
        else if (one != u'-' && one != u' ')
            return std::nullopt;
    }
    if (digits.size() < 2 || digits.size() > mostDigits || interim(digits) != 0)
        return std::nullopt;
    digits.chop(1);
    return digits.toInt();
}

} // namespace wijkwerk::rules
