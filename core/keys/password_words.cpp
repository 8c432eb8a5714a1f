// SPDX-License-Identifier: EUPL-1.2
#include "core/keys/password_words.h"

#include "core/base/error.h"
#include "core/base/fold.h"
#include "core/keys/password_pattern.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <vector>

namespace wijkwerk::keys {

namespace {

constexpr int mostWords = 2;
constexpr int mostDigits = 8; ///< a date
constexpr qsizetype longestWord = 40;

CommonPasswords readList() {
    QFile file(QStringLiteral(":/keys/common_passwords.txt"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::Internal, QStringLiteral("the list of common passwords is missing"));
    CommonPasswords common;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'*'))
            common.words.insert(line.mid(1));
        else if (!line.startsWith(u'#'))
            common.passwords.insert(line);
    }
    return common;
}

/// A sign that people write for a letter, between letters: the 0 of `w00rd`.
QChar letterMeantBy(QChar sign) {
    static const QString written = QStringLiteral("@4€301!5$7");
    static const QString meant = QStringLiteral("aaeeoiisst");
    const auto at = written.indexOf(sign);
    return at < 0 ? QChar() : meant.at(at);
}

QString asMeant(const QString& text) {
    QString result = text;
    for (qsizetype i = 1; i < text.size(); ++i) {
        qsizetype end = i;
        while (end < text.size() && end < i + 2 && !letterMeantBy(text.at(end)).isNull())
            ++end;
        const bool between = end > i && end < text.size() && text.at(i - 1).isLetter() && text.at(end).isLetter();
        for (; between && i < end; ++i)
            result[i] = letterMeantBy(text.at(i));
    }
    return result;
}

/// The runs of letters in a folded text, and its digits.
struct Parts {
    QStringList letters;
    QString digits;
};
Parts partsOf(const QString& folded) {
    Parts parts;
    bool inWord = false;
    for (const QChar c : folded) {
        if (c.isLetter() && !inWord)
            parts.letters << QString();
        inWord = c.isLetter();
        if (inWord)
            parts.letters.last() += c;
        else if (c.isDigit())
            parts.digits += c;
    }
    return parts;
}

struct Vocabulary {
    const QSet<QString>& common;
    QSet<QString> own;
};

/// The words of which a run of letters is made, as few common ones as possible; nothing when it is not.
std::optional<QStringList> wordsIn(const QString& letters, const Vocabulary& vocabulary) {
    struct Way {
        int common = 0;
        QStringList words;
    };
    std::vector<std::optional<Way>> ways(std::size_t(letters.size()) + 1);
    ways[0] = Way{};
    for (qsizetype end = 1; end <= letters.size(); ++end) {
        auto& best = ways[std::size_t(end)];
        for (qsizetype begin = std::max<qsizetype>(0, end - longestWord); begin < end; ++begin) {
            const auto& before = ways[std::size_t(begin)];
            const QString word = letters.mid(begin, end - begin);
            const bool own = vocabulary.own.contains(word);
            if (!before || !(own || vocabulary.common.contains(word)))
                continue;
            const int common = before->common + (own ? 0 : 1);
            if (!best || common < best->common)
                best = Way{common, before->words + QStringList{word}};
        }
    }
    if (!ways.back())
        return std::nullopt;
    return ways.back()->words;
}

Made madeOfFolded(const QString& folded, const Vocabulary& vocabulary) {
    const Parts parts = partsOf(folded);
    if (parts.letters.isEmpty() || (parts.digits.size() > mostDigits && piecesOf(parts.digits) > 2))
        return Made::Otherwise;
    QSet<QString> common;
    bool own = false;
    for (const QString& letters : parts.letters) {
        const auto words = wordsIn(letters, vocabulary);
        if (!words)
            return Made::Otherwise;
        for (const QString& word : *words) {
            if (vocabulary.own.contains(word))
                own = true;
            else
                common.insert(word);
        }
    }
    if (common.size() > mostWords)
        return Made::Otherwise;
    return own ? Made::OfOwnWords : Made::OfCommonWords;
}

} // namespace

const CommonPasswords& commonPasswords() {
    static const CommonPasswords common = readList();
    return common;
}

Made madeOf(const QString& password, const QStringList& own) {
    const Vocabulary vocabulary{commonPasswords().words, QSet<QString>(own.begin(), own.end())};
    const Made plain = madeOfFolded(fold(password), vocabulary);
    return plain != Made::Otherwise ? plain : madeOfFolded(fold(asMeant(password)), vocabulary);
}

} // namespace wijkwerk::keys
