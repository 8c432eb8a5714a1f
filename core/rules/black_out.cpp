// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/black_out.h"

#include "core/base/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace wijkwerk::rules {

namespace {

/// Who somebody is to the person; a name that follows is theirs.
const QSet<QString>& relatives() {
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const char* word :
             {"vader",      "moeder",     "ouders",     "vriend",    "vriendin", "partner",  "man",     "vrouw",
              "echtgenoot", "echtgenote", "broer",      "zus",       "zusje",    "broertje", "zoon",    "dochter",
              "kind",       "kinderen",   "oom",        "tante",     "neef",     "nicht",    "opa",     "oma",
              "buurman",    "buurvrouw",  "huisgenoot", "schoonzus", "zwager",   "ex",       "collega", "maatje"})
            all << QString::fromLatin1(word);
        return all;
    }();
    return words;
}

bool isTitle(const QString& folded) {
    static const QSet<QString> titles{QStringLiteral("meneer"), QStringLiteral("mevrouw"), QStringLiteral("dhr"),
                                      QStringLiteral("mw"),     QStringLiteral("mevr"),    QStringLiteral("mijnheer")};
    return titles.contains(folded);
}

bool isPrefix(const QString& folded) {
    static const QSet<QString> prefixes{QStringLiteral("van"), QStringLiteral("de"),  QStringLiteral("der"),
                                        QStringLiteral("den"), QStringLiteral("t"),   QStringLiteral("te"),
                                        QStringLiteral("ter"), QStringLiteral("ten"), QStringLiteral("el"),
                                        QStringLiteral("la"),  QStringLiteral("von"), QStringLiteral("het"),
                                        QStringLiteral("ben"), QStringLiteral("op"),  QStringLiteral("in")};
    return prefixes.contains(folded);
}

struct Token {
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
    bool capital = false;
    bool afterStop = false; ///< first word of a sentence, where every word has a capital

    qsizetype end() const { return start + length; }
};

/// Words with their places; "O'Neill" and "Jansen-Los" are one.
std::vector<Token> tokensOf(const QString& text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}][\\p{L}\\p{M}'’\\-]*"));
    std::vector<Token> tokens;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        Token token;
        token.start = match.capturedStart();
        token.length = match.capturedLength();
        token.folded = fold(match.capturedView());
        token.capital = match.capturedView().front().isUpper();
        qsizetype before = token.start - 1;
        while (before >= 0 && text[before].isSpace() && text[before] != u'\n')
            --before;
        token.afterStop = before < 0 || QStringLiteral(".!?\n:;-•").contains(text[before]);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

class Search {
public:
    Search(const QString& text, const KnownPeople& known)
        : m_text(text)
        , m_known(known)
        , m_tokens(tokensOf(text)) {}

    std::vector<Passage> passages() {
        numbers();
        names();
        std::ranges::sort(m_found, {}, &Passage::start);
        return std::move(m_found);
    }

private:
    void add(qsizetype start, qsizetype end, PassageKind kind) {
        const bool overlaps = std::ranges::any_of(m_found, [&](const Passage& passage) {
            return start < passage.start + passage.length && passage.start < end;
        });
        if (!overlaps && end > start)
            m_found.push_back({start, end - start, kind, m_text.mid(start, end - start)});
    }

    void matches(const QRegularExpression& form, PassageKind kind) {
        for (auto it = form.globalMatch(m_text); it.hasNext();) {
            const auto match = it.next();
            if (!m_known.isOwnNumber(match.capturedView()))
                add(match.capturedStart(), match.capturedEnd(), kind);
        }
    }

    void numbers() {
        static const QRegularExpression email(QStringLiteral("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"));
        static const QRegularExpression phone(
            QStringLiteral("(?<![\\d-])(?:\\+31|0031|0)[\\s().-]{0,2}(?:\\d[\\s().-]{0,2}){8}\\d(?!\\d)"));
        // Nine digits together or in groups, whether or not they pass the eleven test: a typing error is one too.
        static const QRegularExpression number(
            QStringLiteral("(?<!\\d)(?:\\d{9}|\\d{4}[ .]\\d{2}[ .]\\d{3}|\\d{3}[ .]\\d{3}[ .]\\d{3})(?!\\d)"));
        matches(email, PassageKind::Email);
        matches(phone, PassageKind::Phone);
        matches(number, PassageKind::Number);
    }

    /// One past the last token of a name that begins at `first`: capitals and prefixes, ending in a capital.
    std::size_t endOfName(std::size_t first) const {
        std::size_t end = first;
        for (std::size_t at = first; at < m_tokens.size(); ++at) {
            if (at > first && !isJoined(m_tokens[at - 1], m_tokens[at]))
                break;
            if (m_tokens[at].capital)
                end = at + 1;
            else if (!isPrefix(m_tokens[at].folded))
                break;
        }
        return end;
    }

    /// Nothing but room, a point or an apostrophe between them: "A. de Wit", "in 't Veld".
    bool isJoined(const Token& one, const Token& next) const {
        const QStringView between = QStringView(m_text).mid(one.end(), next.start - one.end());
        return std::ranges::all_of(
            between, [&](QChar c) { return c == u' ' || c == u'\'' || c == u'’' || (c == u'.' && one.length == 1); });
    }

    bool isOwnName(std::size_t first, std::size_t end) const {
        for (std::size_t at = first; at < end; ++at) {
            if (m_tokens[at].capital && !m_known.isOwn(m_tokens[at].folded))
                return false;
        }
        return true;
    }

    void names() {
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            const std::size_t end = std::max(at + 1, nameAt(at));
            at = end - 1;
        }
    }

    /// Proposes the name at this token, if it is one; one past its last token, or 0.
    std::size_t nameAt(std::size_t at) {
        const Token& token = m_tokens[at];
        const bool introduces = relatives().contains(token.folded) || isTitle(token.folded);
        if (introduces && at + 1 < m_tokens.size() && isIntroduction(at)) {
            const std::size_t end = endOfName(at + 1);
            if (end > at + 1 && !isOwnName(at + 1, end)) {
                const bool relative = relatives().contains(token.folded);
                add(m_tokens[at + 1].start, m_tokens[end - 1].end(),
                    relative ? PassageKind::Relative : PassageKind::OtherPerson);
                return end;
            }
        }
        if (!token.capital)
            return 0;
        const std::size_t end = endOfName(at);
        const std::size_t first = startOfKnown(at, end);
        if (first == end)
            return 0;
        add(m_tokens[first].start, m_tokens[end - 1].end(), PassageKind::OtherPerson);
        return end;
    }

    /// Where the name of somebody else begins among these tokens; `end` when there is none.
    std::size_t startOfKnown(std::size_t at, std::size_t end) const {
        const Token& last = m_tokens[end - 1];
        for (std::size_t first = at; first + 1 < end; ++first) {
            if (m_known.hasName(m_tokens[first].folded, last.folded))
                return first;
        }
        // "Met Bouzid", "Mevrouw Bouzid": the first word has its capital for another reason.
        while (at + 1 < end && (m_tokens[at].afterStop || isTitle(m_tokens[at].folded)))
            ++at;
        return isKnown(at, end) ? at : end;
    }

    bool isIntroduction(std::size_t at) const {
        const Token& token = m_tokens[at];
        const QStringView between =
            QStringView(m_text).mid(token.end(), m_tokens[at + 1].start - token.end()).trimmed();
        return between.isEmpty() || between == u"." || between == u"," || between == u"(";
    }

    /// They end in a surname of somebody else that is not the first word of a sentence, and are not their own name.
    bool isKnown(std::size_t first, std::size_t end) const {
        const Token& last = m_tokens[end - 1];
        const bool alone = end - first == 1;
        const bool mayBeWord = alone && (last.afterStop || last.length < 4);
        return !mayBeWord && !isOwnName(first, end) && m_known.hasSurname(last.folded);
    }

    const QString& m_text;
    const KnownPeople& m_known;
    std::vector<Token> m_tokens;
    std::vector<Passage> m_found;
};

QString digitsOf(QStringView text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// 0612345678, +31 6 12345678 and 0031612345678 are one number.
QString plainNumber(QStringView text) {
    if (text.contains(u'@'))
        return text.toString().toLower();
    QString digits = digitsOf(text);
    if (digits.startsWith(QLatin1String("0031")))
        digits.remove(0, 4);
    else if (digits.startsWith(QLatin1String("31")) && text.contains(u'+'))
        digits.remove(0, 2);
    else if (digits.size() == 10 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// Where passages may be told apart by: a letter or digit beside it makes it part of a longer word.
bool isWhole(const QString& text, qsizetype start, qsizetype length) {
    const auto isWordAt = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    return !isWordAt(start - 1) && !isWordAt(start + length);
}

} // namespace

void KnownPeople::addOwn(const QString& text) {
    if (text.contains(u'@') || digitsOf(text).size() >= 8)
        m_numbers << plainNumber(text);
    for (const QString& word : fold(text).split(u' ', Qt::SkipEmptyParts))
        m_own << word;
}

void KnownPeople::addOther(const QString& firstName, const QString&, const QString& surname) {
    const QStringList words = fold(surname).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    QSet<QString>& first = m_others[words.last()];
    for (const QString& name : fold(firstName).split(u' ', Qt::SkipEmptyParts))
        first << name;
}

bool KnownPeople::isOwn(QStringView word) const {
    return m_own.contains(fold(word));
}

bool KnownPeople::hasSurname(QStringView word) const {
    const QStringList words = fold(word).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && m_others.contains(words.last());
}

bool KnownPeople::hasName(QStringView firstName, QStringView surname) const {
    const QStringList words = fold(surname).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && m_others.value(words.last()).contains(fold(firstName));
}

bool KnownPeople::isOwnNumber(QStringView number) const {
    return m_numbers.contains(plainNumber(number));
}

std::vector<Passage> proposeBlackOut(const QString& text, const KnownPeople& known) {
    return Search(text, known).passages();
}

QString withOmissions(const QString& text, std::vector<Omission> omissions) {
    std::ranges::sort(omissions, {}, &Omission::start);
    QString result;
    qsizetype done = 0;
    for (const Omission& omission : omissions) {
        const qsizetype start = std::clamp<qsizetype>(omission.start, 0, text.size());
        const qsizetype end = std::clamp<qsizetype>(omission.start + omission.length, start, text.size());
        if (end <= done || end == start)
            continue;
        if (start >= done) {
            result += QStringView(text).mid(done, start - done);
            result += QStringLiteral("[weggelaten: %1]").arg(omission.reason.simplified());
        }
        done = end;
    }
    return result + text.mid(done);
}

std::vector<Omission> omissionsOf(const QString& text, const QString& words, const QString& reason) {
    std::vector<Omission> found;
    const QString wanted = words.trimmed();
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        if (isWhole(text, at, wanted.size()))
            found.push_back({at, wanted.size(), reason});
    }
    return found;
}

} // namespace wijkwerk::rules
