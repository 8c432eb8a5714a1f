// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/filler.h"

namespace wijkwerk::letters {

namespace {

QString clean(const QString& value) {
    QString text = value.normalized(QString::NormalizationForm_C);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
    QString result;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (c == u'\t')
            result += u' ';
        else if (c == u'\n' || (!turns && (c.isPrint() || c.isSurrogate())))
            result += c;
    }
    return result.trimmed();
}

} // namespace

void Filler::put(const char* field, const QString& value) {
    const QString text = clean(value);
    if (!text.isEmpty())
        facts.insert(QLatin1String(field), text);
}

QString withoutPoint(const QString& text) {
    QString result = text.trimmed();
    while (result.endsWith(u'.'))
        result.chop(1);
    return result.simplified();
}

QString firstOf(const QString& one, const QString& other) {
    return one.trimmed().isEmpty() ? other : one;
}

QString joined(const QString& first, const QString& second) {
    const QString tail = second.simplified();
    return first.isEmpty() ? tail : tail.isEmpty() ? first : first + QLatin1String(", ") + tail;
}

} // namespace wijkwerk::letters
