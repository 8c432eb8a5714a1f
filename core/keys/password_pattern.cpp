// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/password_pattern.h"

#include <QSet>

#include <array>

namespace wijkwerk::keys {

namespace {

constexpr std::array<QStringView, 14> rows{
    u"1234567890-=", u"qwertyuiop[]", u"asdfghjkl;'", u"zxcvbnm,./", // along
    u"1qaz",         u"2wsx",         u"3edc",        u"4rfv",       // down
    u"5tgb",         u"6yhn",         u"7ujm",        u"8ik,",       u"9ol.", u"0p;/",
};

enum Step : unsigned { CountUp = 1, CountDown = 2, Along = 4, Back = 8 };

/// In which ways the second sign follows from the first.
unsigned stepsFrom(QChar first, QChar second) {
    unsigned steps = 0;
    if (first.isLetterOrNumber() && second.isLetterOrNumber()) {
        if (second.unicode() == first.unicode() + 1)
            steps |= CountUp;
        if (first.unicode() == second.unicode() + 1)
            steps |= CountDown;
    }
    for (const QStringView row : rows) {
        const auto at = row.indexOf(first);
        if (at >= 0 && at + 1 < row.size() && row[at + 1] == second)
            steps |= Along;
        if (at > 0 && row[at - 1] == second)
            steps |= Back;
    }
    return steps;
}

QString withoutDoubles(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (result.isEmpty() || result.back() != c)
            result += c;
    }
    return result;
}

bool repeats(const QString& text) {
    for (qsizetype part = 1; part * 2 <= text.size(); ++part) {
        if (QStringView(text).sliced(part) == QStringView(text).chopped(part))
            return true;
    }
    return false;
}

/// The 1st, 3rd, 5th … sign, or the 2nd, 4th, 6th ….
QString everySecond(const QString& text, qsizetype from) {
    QString result;
    for (qsizetype i = from; i < text.size(); i += 2)
        result += text.at(i);
    return result;
}

} // namespace

int piecesOf(const QString& text) {
    const QString signs = withoutDoubles(text);
    int pieces = signs.isEmpty() ? 0 : 1;
    unsigned steps = ~0U;
    for (qsizetype i = 1; i < signs.size(); ++i) {
        steps &= stepsFrom(signs.at(i - 1), signs.at(i));
        if (steps == 0) {
            ++pieces;
            steps = ~0U;
        }
    }
    return pieces;
}

bool isPattern(const QString& text) {
    const QSet<QChar> different(text.begin(), text.end());
    if (different.size() <= 3 || repeats(text))
        return true;
    const auto isFew = [&](int pieces) { return pieces * 4 <= text.size(); };
    return isFew(piecesOf(text)) || isFew(piecesOf(everySecond(text, 0)) + piecesOf(everySecond(text, 1)));
}

} // namespace wijkwerk::keys
