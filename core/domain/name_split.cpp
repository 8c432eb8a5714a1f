// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/name_split.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace wijkwerk {

namespace {

/// Prefixes by number of words, most words first (domain.md 7.4).
constexpr const char* prefixes[] = {
    "van den", "van der", "van de", "van 't",  "van het",  "in 't",   "in het",  "in de",    "in den",  "op den",
    "op de",   "op 't",   "op het", "op der",  "aan de",   "aan den", "aan het", "aan 't",   "uit den", "uit de",
    "uit het", "uit 't",  "bij de", "bij den", "onder de", "over de", "voor de", "voor den", "von der", "von dem",
    "von den", "de la",   "de las", "de los",  "van",      "von",     "de",      "den",      "der",     "des",
    "het",     "'t",      "'s",     "te",      "ten",      "ter",     "tot",     "in",       "op",      "aan",
    "uit",     "el",      "al",     "la",      "le",       "las",     "los",     "du",       "dos",     "da",
    "das",     "do",      "di",     "del",     "della",    "d'",      "o'",      "zu",       "zum",     "zur",
    "bin",     "ben",     "ibn",    "abu"};

QString plain(QStringView words) {
    return words.toString().toLower().replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'`', u'\'');
}

/// `J.`, `J.A.`, `Th.`, `A.b.M.`, and after a comma also `JA`.
bool isInitials(const QString& word, bool afterComma) {
    static const QRegularExpression pointed(QStringLiteral(R"(^(?:\p{L}{1,2}\.)+\p{L}?$)"));
    static const QRegularExpression capitals(QStringLiteral(R"(^\p{Lu}{1,4}$)"));
    static const QRegularExpression one(QStringLiteral(R"(^\p{Lu}$)"));
    return pointed.match(word).hasMatch() || (afterComma ? capitals : one).match(word).hasMatch();
}

/// Number of words at `at` that form a prefix, at most `most`; 0 when there is none.
qsizetype prefixLength(const QStringList& words, qsizetype at, qsizetype most) {
    for (qsizetype count = std::min<qsizetype>(most, 3); count > 0; --count) {
        if (isPrefix(words.mid(at, count).join(u' ')))
            return count;
    }
    return 0;
}

SplitName fromWords(const QStringList& words) {
    const qsizetype count = prefixLength(words, 0, words.size() - 1);
    return {{}, {}, words.first(count).join(u' '), words.mid(count).join(u' ')};
}

/// What stands behind the comma: prefix, initials and first names in any order.
void addBehindComma(SplitName& name, const QStringList& words) {
    QStringList initials, firstNames;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype count = name.prefix.isEmpty() ? prefixLength(words, at, words.size() - at) : 0;
        if (count > 0) {
            name.prefix = words.mid(at, count).join(u' ');
            at += count;
        } else {
            (isInitials(words[at], true) ? initials : firstNames) << words[at];
            ++at;
        }
    }
    name.initials = initials.join(QString());
    name.firstNames = firstNames.join(u' ');
}

} // namespace

bool isPrefix(QStringView words) {
    const QString wanted = plain(words);
    return std::ranges::any_of(prefixes, [&](const char* prefix) { return wanted == QLatin1String(prefix); });
}

SplitName splitSurname(QStringView text) {
    const QString simple = text.toString().simplified();
    if (simple.isEmpty())
        return {};
    const qsizetype comma = simple.indexOf(u',');
    if (comma > 0 && isPrefix(QStringView(simple).mid(comma + 1).trimmed()))
        return {{}, {}, simple.mid(comma + 1).trimmed(), simple.first(comma).trimmed()};
    return fromWords(simple.split(u' '));
}

SplitName splitName(QStringView text) {
    const QString simple = text.toString().simplified();
    if (simple.isEmpty())
        return {};
    const qsizetype comma = simple.indexOf(u',');
    if (comma > 0) {
        SplitName name = splitSurname(simple.first(comma).trimmed());
        const QString behind = simple.mid(comma + 1).replace(u',', u' ').simplified();
        if (!behind.isEmpty())
            addBehindComma(name, behind.split(u' '));
        return name;
    }
    const QStringList words = simple.split(u' ');
    QStringList initials, firstNames;
    qsizetype at = 0;
    while (at < words.size() - 1 && isInitials(words[at], false))
        initials << words[at++];
    if (initials.isEmpty()) {
        while (at < words.size() - 1 && prefixLength(words, at, words.size() - at - 1) == 0)
            firstNames << words[at++];
    }
    SplitName name = fromWords(words.mid(at));
    name.initials = initials.join(QString());
    name.firstNames = firstNames.join(u' ');
    return name;
}

} // namespace wijkwerk
