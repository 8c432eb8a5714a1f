// SPDX-License-Identifier: EUPL-1.2
#include "core/base/fold.h"

#include <QVarLengthArray>

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

/// Most texts fit in it without the heap.
using Letters = QVarLengthArray<QChar, 192>;

void addSpace(Letters& result) {
    if (!result.isEmpty() && result.back() != u' ')
        result.append(u' ');
}

void addOther(Letters& result, QChar c) {
    for (const QChar letter : folded(c))
        letter == u' ' ? addSpace(result) : result.append(letter);
}

Letters foldedLetters(QStringView text) {
    Letters result;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
            result.append(c);
        else if (code >= u'A' && code <= u'Z')
            result.append(QChar(char16_t(code + (u'a' - u'A'))));
        else if (code == u' ')
            addSpace(result);
        else
            addOther(result, c);
    }
    if (!result.isEmpty() && result.back() == u' ')
        result.removeLast();
    return result;
}

} // namespace

QString fold(QStringView text) {
    const Letters letters = foldedLetters(text);
    return QString(letters.constData(), letters.size());
}

QByteArray foldBytes(QStringView text) {
    const Letters letters = foldedLetters(text);
    return QStringView(letters.constData(), letters.size()).toUtf8();
}

QByteArray sortKey(QStringView surname, QStringView prefix, QStringView initials) {
    // 0x01 sorts before the space, so that `Berg` comes before `Berg Anders`.
    QByteArray key = foldBytes(surname);
    key.reserve(key.size() + prefix.size() + initials.size() + 8);
    key.append('\x01').append(foldBytes(prefix)).append('\x01').append(foldBytes(initials));
    return key;
}

} // namespace wijkwerk
