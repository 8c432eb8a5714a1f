// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/recovery_code.h"

#include "core/keys/secret.h"

#include <sodium.h>

#include <array>

namespace wijkwerk::keys {

namespace {

// Left out: 0 O Q, 1 I L, U V, N (like M), and of 2 Z, 5 S, 6 G and 8 B the letter.
constexpr QStringView alphabet = u"23456789ACDEFHJKMPRTWXY";
constexpr unsigned prime = 23;
constexpr int content = 32;
constexpr int length = content + 2;
constexpr int groupSize = 4;

using Signs = std::array<unsigned, length>;

// The powers of 5, which run through all 22 numbers before the first comes back, so that neighbours always differ.
unsigned weightOf(int position) {
    unsigned weight = 1;
    for (int i = 0; i < position; ++i)
        weight = weight * 5 % prime;
    return weight;
}

unsigned inverse(unsigned number) {
    for (unsigned candidate = 1; candidate < prime; ++candidate) {
        if (number * candidate % prime == 1)
            return candidate;
    }
    return 0;
}

/// Two sums that are both zero for a good code. The plain one moves with every single wrong sign, the weighted one with
/// every swap of two signs less than 22 places apart.
struct Sums {
    unsigned plain = 0;
    unsigned weighted = 0;
};
Sums sumsOf(const Signs& signs, int count) {
    Sums sums;
    for (int i = 0; i < count; ++i) {
        sums.plain = (sums.plain + signs[std::size_t(i)]) % prime;
        sums.weighted = (sums.weighted + weightOf(i) * signs[std::size_t(i)]) % prime;
    }
    return sums;
}

/// x + y = -plain and v·x + w·y = -weighted, where v and w are the weights of the last two places.
void addChecks(Signs& signs) {
    const Sums sums = sumsOf(signs, content);
    const unsigned v = weightOf(content), w = weightOf(content + 1);
    const unsigned difference = inverse((w + prime - v) % prime);
    const unsigned y = ((prime - sums.weighted) + v * sums.plain) % prime * difference % prime;
    signs[content + 1] = y;
    signs[content] = (2 * prime - sums.plain - y) % prime;
}

QString printed(const Signs& signs) {
    QString text;
    for (int i = 0; i < length; ++i) {
        if (i > 0 && i % groupSize == 0)
            text += u'-';
        text += alphabet[qsizetype(signs[std::size_t(i)])];
    }
    return text;
}

QChar meant(QChar typed) {
    const QChar sign = typed.toUpper();
    switch (sign.unicode()) {
    case u'Z':
        return u'2';
    case u'S':
        return u'5';
    case u'G':
        return u'6';
    case u'B':
        return u'8';
    default:
        return sign;
    }
}

bool isGap(QChar c) {
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.' || c == u'_';
}

} // namespace

QString newRecoveryCode() {
    makeReady();
    Signs signs{};
    for (int i = 0; i < content; ++i)
        signs[std::size_t(i)] = randombytes_uniform(prime);
    addChecks(signs);
    const QString text = printed(signs);
    sodium_memzero(signs.data(), sizeof signs);
    return text;
}

Answer<QString> readRecoveryCode(const QString& typed) {
    const QString field = QStringLiteral("recoveryCode");
    Signs signs{};
    int count = 0;
    for (const QChar c : typed) {
        if (isGap(c))
            continue;
        const auto value = alphabet.indexOf(meant(c));
        if (value < 0) {
            Problem problem = wrong(QStringLiteral("recovery_code_letter"), field, QString(c));
            problem.args = {QString::number(count / groupSize + 1)};
            return no<QString>(problem);
        }
        if (count < length)
            signs[std::size_t(count)] = unsigned(value);
        ++count;
    }
    if (count != length) {
        Problem problem = wrong(QStringLiteral("recovery_code_length"), field);
        problem.args = {QString::number(count), QString::number(length)};
        return no<QString>(problem);
    }
    const Sums sums = sumsOf(signs, length);
    if (sums.plain != 0 || sums.weighted != 0)
        return no<QString>(wrong(QStringLiteral("recovery_code_mistyped"), field));
    return answer(printed(signs));
}

} // namespace wijkwerk::keys
