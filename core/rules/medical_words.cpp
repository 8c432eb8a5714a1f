// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/medical_words.h"

#include "core/base/error.h"
#include "core/base/fold.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace wijkwerk::rules {

namespace {

constexpr std::size_t pairs = 27 * 27;

/// Which of 729 two letters are; what is no letter counts as the 27th.
template <class A, class B>
std::size_t pairOf(A a, B b) {
    const auto letter = [](auto c) {
        const char16_t code = QChar(c).unicode();
        return code >= u'a' && code <= u'z' ? std::size_t(code - u'a') : std::size_t(26);
    };
    return letter(a) * 27 + letter(b);
}

/// The words above by their first or last two letters, so that most words of a text are passed over at once.
struct Buckets {
    std::array<std::vector<QString>, pairs> byFirst, byLast, whole;

    Buckets() {
        QFile file(QStringLiteral(":/words/medical.txt"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Fault::Internal, file.fileName());
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            QString word = line.trimmed();
            if (word.size() < 2 || word.startsWith(u'#'))
                continue;
            const bool isStem = word.endsWith(u'*');
            if (isStem)
                word.chop(1);
            (isStem ? byFirst : whole)[pairOf(word[0], word[1])].push_back(word);
            if (isStem)
                byLast[pairOf(word[word.size() - 2], word.back())].push_back(word);
        }
    }
};

/// The word itself, or with a Dutch ending.
bool isInflected(QStringView folded, const QString& word) {
    if (!folded.startsWith(word))
        return false;
    const QStringView rest = folded.mid(word.size());
    for (const char* ending : {"", "e", "en", "n", "s", "je", "jes"}) {
        if (rest == QLatin1String(ending))
            return true;
    }
    return false;
}

bool isMedical(QStringView folded) {
    static const Buckets buckets;
    if (folded.size() < 2)
        return false;
    const std::size_t first = pairOf(folded[0], folded[1]);
    const std::size_t last = pairOf(folded[folded.size() - 2], folded.back());
    const auto is = [&](const QString& word) { return isInflected(folded, word); };
    const auto begins = [&](const QString& stem) { return folded.startsWith(stem); };
    const auto ends = [&](const QString& stem) { return folded.endsWith(stem); };
    return std::ranges::any_of(buckets.whole[first], is) || std::ranges::any_of(buckets.byFirst[first], begins) ||
           std::ranges::any_of(buckets.byLast[last], ends);
}

/// False when no word of the text can be medical; most remarks of an import end here.
bool mayBeMedical(QStringView text) {
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u'-' && text[i - 1].isLetter() && text[i + 1].isLetter())
            return true; // halves may be one word
    }
    const QString folded = fold(text);
    qsizetype from = 0;
    while (from < folded.size()) {
        qsizetype end = folded.indexOf(u' ', from);
        end = end < 0 ? folded.size() : end;
        const QStringView word = QStringView(folded).mid(from, end - from);
        if (word.startsWith(QLatin1String("burn")) || isMedical(word))
            return true;
        from = end + 1;
    }
    return false;
}

/// `burn-out` as one word, and each half of `ADHD-klachten`.
bool isMedicalToken(const QString& token) {
    QString folded = fold(token);
    const QStringList parts = folded.split(u' ');
    return isMedical(folded.remove(u' ')) || std::ranges::any_of(parts, isMedical);
}

} // namespace

QStringList medicalWords(QStringView text) {
    static const QRegularExpression word(QStringLiteral(R"([\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)"));
    QStringList found;
    if (!mayBeMedical(text))
        return found;
    QString before;
    const auto add = [&found](const QString& typed) {
        if (!found.contains(typed, Qt::CaseInsensitive))
            found << typed;
    };
    for (auto match = word.globalMatch(text.toString()); match.hasNext();) {
        const QString token = match.next().captured();
        if (isMedicalToken(token))
            add(token);
        else if (fold(before) + fold(token) == u"burnout")
            add(before + u' ' + token);
        before = token;
    }
    return found;
}

} // namespace wijkwerk::rules
