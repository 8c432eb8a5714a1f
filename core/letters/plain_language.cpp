// SPDX-License-Identifier: EUPL-1.2
#include "core/letters/plain_language.h"

#include <QRegularExpression>

namespace wijkwerk::letters {

namespace {

constexpr double averageLimit = 15;
constexpr int sentenceLimit = 25;

struct HardWord {
    const char* hard;
    const char* easy;
};

/// domain.md 7.6, with words of the same kind that municipal letters are full of.
constexpr HardWord hardWords[] = {{"derhalve", "daarom"},
                                  {"middels", "met"},
                                  {"conform", "volgens"},
                                  {"indien", "als"},
                                  {"teneinde", "om"},
                                  {"alsmede", "en ook"},
                                  {"betreffende", "over"},
                                  {"dient u", "moet u"},
                                  {"u dient", "u moet"},
                                  {"verzoeken", "vragen"},
                                  {"inzake", "over"},
                                  {"op grond van", "volgens"},
                                  {"ten aanzien van", "over"},
                                  {"met betrekking tot", "over"},
                                  {"in het kader van", "voor"},
                                  {"hieromtrent", "hierover"},
                                  {"desgewenst", "als u dat wilt"},
                                  {"tevens", "ook"},
                                  {"reeds", "al"},
                                  {"gaarne", "graag"},
                                  {"omtrent", "over"},
                                  {"evenwel", "maar"},
                                  {"echter", "maar"},
                                  {"dientengevolge", "daardoor"},
                                  {"aanvangen", "beginnen"},
                                  {"schriftelijk", "per brief"}};

int wordsIn(const QString& sentence) {
    int words = 0;
    for (const auto& word : QStringView(sentence).split(u' ', Qt::SkipEmptyParts)) {
        for (const QChar c : word) {
            if (c.isLetterOrNumber()) {
                ++words;
                break;
            }
        }
    }
    return words;
}

/// A point ends a sentence when a space and a capital follow and it stands not after a single letter (an initial).
bool endsSentence(const QString& text, qsizetype at) {
    const QChar c = text[at];
    if (c == u'\n' || c == u'?' || c == u'!')
        return true;
    if (c != u'.')
        return false;
    if (at + 1 >= text.size())
        return true;
    if (!text[at + 1].isSpace())
        return false;
    const bool afterInitial = at >= 1 && text[at - 1].isUpper() && (at == 1 || !text[at - 2].isLetter());
    qsizetype next = at + 1;
    while (next < text.size() && text[next].isSpace())
        ++next;
    return !afterInitial && (next >= text.size() || !text[next].isLower());
}

QString proseOf(const Document& document) {
    QStringList lines;
    for (const auto* blocks : {&document.body, &document.objection}) {
        for (const auto& block : *blocks) {
            if (block.kind != BlockKind::Heading)
                lines << textOf(block);
        }
    }
    return lines.join(u'\n');
}

Problem warning(const char* code, const QString& value, const QStringList& args) {
    Problem problem;
    problem.code = QLatin1String(code);
    problem.value = value;
    problem.args = args;
    problem.severity = Severity::Warning;
    return problem;
}

} // namespace

QStringList sentencesOf(const QString& text) {
    QStringList sentences;
    qsizetype first = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsSentence(text, at))
            continue;
        const QString sentence = text.mid(first, at + 1 - first).simplified();
        if (wordsIn(sentence) > 0)
            sentences << sentence;
        first = at + 1;
    }
    const QString rest = text.mid(first).simplified();
    if (wordsIn(rest) > 0)
        sentences << rest;
    return sentences;
}

Readability readability(const Document& document) {
    Readability result;
    const auto sentences = sentencesOf(proseOf(document));
    for (const auto& sentence : sentences) {
        const int words = wordsIn(sentence);
        ++result.sentences;
        result.words += words;
        if (words > result.longestWords) {
            result.longest = sentence;
            result.longestWords = words;
        }
    }
    return result;
}

Problems checkLanguage(const Document& document) {
    Problems problems;
    const auto measured = readability(document);
    if (measured.averageWords() > averageLimit)
        problems.push_back(warning("letter_sentences_long", {}, {QString::number(measured.averageWords(), 'f', 0)}));
    const QString prose = proseOf(document);
    const auto sentences = sentencesOf(prose);
    for (const auto& sentence : sentences) {
        if (const int words = wordsIn(sentence); words > sentenceLimit)
            problems.push_back(warning("letter_sentence_long", sentence, {QString::number(words), sentence.left(60)}));
    }
    for (const auto& word : hardWords) {
        const QRegularExpression pattern(QStringLiteral("\\b%1\\b").arg(QLatin1String(word.hard)),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (!prose.contains(pattern))
            continue;
        Problem problem =
            warning("letter_hard_word", QLatin1String(word.hard), {QLatin1String(word.hard), QLatin1String(word.easy)});
        problem.proposal = QLatin1String(word.easy);
        problems.push_back(problem);
    }
    return problems;
}

} // namespace wijkwerk::letters
