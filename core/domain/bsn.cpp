// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/bsn.h"

#include "core/base/bsn_mask.h"

#include <QRegularExpression>

#include <algorithm>

namespace wijkwerk {

namespace {

QString withoutPunctuation(QStringView text) {
    QString result;
    for (const QChar c : text) {
        const bool dropped = c.isSpace() || c == u'.' || c == u'-' || c == u'\'' || c == u'’' || c == u'=' || c == u'"';
        if (!dropped)
            result += c;
    }
    return result;
}

} // namespace

bool isValidBsn(QStringView nineDigits) {
    return passesElevenTest(nineDigits);
}

BsnReading readBsn(QStringView text, const QString& field) {
    static const QRegularExpression scientific(QStringLiteral(R"(^\d+(?:[.,]\d+)?[eE]\+?\d+$)"));
    QString digits = withoutPunctuation(text);
    if (digits.isEmpty())
        return {};
    if (scientific.match(text.trimmed()).hasMatch())
        return {{}, wrong(QStringLiteral("bsn_scientific"), field, text.trimmed().toString())};
    if (!std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {{}, wrong(QStringLiteral("bsn_characters"), field, maskedBsn(digits))};
    if (digits.size() == 8)
        digits.prepend(u'0');
    if (digits.size() != 9)
        return {{}, wrong(QStringLiteral("bsn_length"), field, maskedBsn(digits))};
    if (!isValidBsn(digits))
        return {{}, wrong(QStringLiteral("bsn_invalid"), field, maskedBsn(digits))};
    return {digits, std::nullopt};
}

QString maskedBsn(const QString& bsn) {
    // What is too short to hide behind a mask shows nothing of itself.
    if (bsn.size() <= 4)
        return bsn.isEmpty() ? QString() : QString(bsn.size(), u'•');
    return QString(5, u'•') + bsn.right(4);
}

} // namespace wijkwerk
