// SPDX-License-Identifier: EUPL-1.2
#include "core/base/bsn_mask.h"

#include <algorithm>
#include <functional>

namespace wijkwerk {

namespace {

constexpr qsizetype bsnLength = 9;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Calls `found(from, length, digits)` for every group of exactly nine digits that passes the test. Between two digits
/// of a group one point or space may stand; a group that is longer than nine digits is no BSN.
void forEachBsn(const QString& text, const std::function<void(qsizetype, qsizetype, const QString&)>& found) {
    const auto take = [&](bool grouped) {
        for (qsizetype i = 0; i < text.size();) {
            if (!isDigit(text[i])) {
                ++i;
                continue;
            }
            const qsizetype from = i;
            QString digits;
            qsizetype end = i;
            while (i < text.size()) {
                if (isDigit(text[i])) {
                    digits += text[i++];
                    end = i;
                } else if (grouped && (text[i] == u' ' || text[i] == u'.') && i + 1 < text.size() &&
                           isDigit(text[i + 1])) {
                    ++i;
                } else {
                    break;
                }
            }
            if (digits.size() == bsnLength && passesElevenTest(digits))
                found(from, end - from, digits);
        }
    };
    take(false);
    take(true);
}

bool mayHold(const QString& text) {
    return std::count_if(text.begin(), text.end(), isDigit) >= bsnLength;
}

} // namespace

bool passesElevenTest(QStringView nineDigits) {
    if (nineDigits.size() != bsnLength)
        return false;
    constexpr int weights[] = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    int total = 0, sum = 0;
    for (int i = 0; i < bsnLength; ++i) {
        const int digit = nineDigits[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return false;
        total += digit * weights[i];
        sum += digit;
    }
    return sum != 0 && total % 11 == 0;
}

QString withBsnMasked(const QString& text) {
    if (!mayHold(text))
        return text;
    QString masked = text;
    // Dots are as long as digits, so positions stay what they were.
    forEachBsn(text, [&](qsizetype from, qsizetype length, const QString&) {
        qsizetype left = bsnLength;
        for (qsizetype i = from; i < from + length; ++i) {
            if (!isDigit(text[i]))
                continue;
            if (left > 4)
                masked[i] = u'•';
            --left;
        }
    });
    return masked;
}

QString firstBsnIn(const QString& text) {
    QString first;
    if (mayHold(text))
        forEachBsn(text, [&](qsizetype, qsizetype, const QString& digits) {
            if (first.isEmpty())
                first = digits;
        });
    return first;
}

bool holdsBsn(const QString& text) {
    return !firstBsnIn(text).isEmpty();
}

} // namespace wijkwerk
