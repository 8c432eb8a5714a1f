// SPDX-License-Identifier: EUPL-1.2
#include "core/base/fold.h"

#include <array>

namespace wijkwerk {

namespace {

struct Special {
    char16_t letter;
    const char* folded;
};

/// Letters that Unicode does not take apart, or not the way Dutch lists do.
constexpr Special specials[] = {{u'ß', "ss"}, {u'æ', "ae"}, {u'Æ', "ae"}, {u'œ', "oe"}, {u'Œ', "oe"},     {u'ø', "o"},
                                {u'Ø', "o"},  {u'ł', "l"},  {u'Ł', "l"},  {u'đ', "d"},  {u'Đ', "d"},      {u'ð', "d"},
                                {u'Ð', "d"},  {u'þ', "th"}, {u'Þ', "th"}, {u'ı', "i"},  {u'İ', "i"},      {u'ŋ', "n"},
                                {u'Ŋ', "n"},  {u'ħ', "h"},  {u'Ħ', "h"},  {u'ŧ', "t"},  {u'Ŧ', "t"},      {u'ĸ', "k"},
                                {u'ĳ', "ij"}, {u'Ĳ', "ij"}, {u'ŉ', "n"},  {u'ŀ', "l"},  {u'Ŀ', "l"},      {u'ə', "e"},
                                {u'Ə', "e"},  {u'ƒ', "f"},  {u'ɨ', "i"},  {u'ſ', "s"},  {u'\x1e9e', "ss"}};

constexpr bool isApostrophe(char16_t c) {
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'ʻ' || c == u'`' || c == u'´' || c == u'′';
}

constexpr int tableSize = 0x0250; // Latin with all its extensions of Europe

/// What one character becomes: letters, nothing (a mark or apostrophe), or a space.
QString foldedCharacter(QChar c) {
    for (const auto& special : specials) {
        if (c == special.letter)
            return QString::fromLatin1(special.folded);
    }
    if (isApostrophe(c.unicode()) || c.isMark())
        return {};
    QString letters;
    for (const QChar part : QString(c).normalized(QString::NormalizationForm_KD)) {
        if (part.isLetterOrNumber())
            letters += part.toLower();
    }
    return letters.isEmpty() ? QStringLiteral(" ") : letters;
}

const QString& folded(QChar c) {
    static const auto table = [] {
        std::array<QString, tableSize> made;
        for (char16_t code = 0; code < tableSize; ++code)
            made[code] = foldedCharacter(QChar(code));
        return made;
    }();
    if (c.unicode() < tableSize)
        return table[c.unicode()];
    thread_local QString other;
    other = c.isSurrogate() ? QString(c) : foldedCharacter(c);
    return other;
}

void append(QString& result, QStringView text) {
    for (const QChar c : text) {
        if (c == u' ') {
            if (!result.isEmpty() && result.back() != u' ')
                result += u' ';
        } else {
            result += c;
        }
    }
}

} // namespace

QString fold(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            result += c;
        else if (code >= u'A' && code <= u'Z')
            result += QChar(char16_t(code + (u'a' - u'A')));
        else
            append(result, folded(c));
    }
    while (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QByteArray foldBytes(QStringView text) {
    return fold(text).toUtf8();
}

QByteArray sortKey(QStringView surname, QStringView prefix, QStringView initials) {
    // 0x01 sorts before the space, so that `Berg` comes before `Berg Anders`.
    return foldBytes(surname) + '\x01' + foldBytes(prefix) + '\x01' + foldBytes(initials);
}

} // namespace wijkwerk
