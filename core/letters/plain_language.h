// SPDX-License-Identifier: EUPL-1.2
// Is a letter readable at level B1? Counts words in sentences and knows hard words with an easy one for each
// (domain.md 7.6).
#pragma once

#include "core/base/problem.h"
#include "core/letters/document.h"

namespace wijkwerk::letters {

struct Readability {
    int sentences = 0;
    int words = 0;
    QString longest; ///< the longest sentence
    int longestWords = 0;

    double averageWords() const { return sentences == 0 ? 0.0 : double(words) / sentences; }
};

/// Sentences of a text, split at `.`, `?`, `!` and line ends; a point within a time, a number or an initial does not
/// count.
QStringList sentencesOf(const QString& text);
Readability readability(const Document& document);

/// Warnings: an average above 15 words, a sentence above 25 words (each), hard words with what to write instead.
/// Headings do not count as sentences.
Problems checkLanguage(const Document& document);

} // namespace wijkwerk::letters
