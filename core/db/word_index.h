// SPDX-License-Identifier: EUPL-1.2
// The index of the words of notes, which the two engines keep each in their own way (FTS5, tsvector). It knows numbers
// and words, no notes: who may read what, and what is shown, is for others.
#pragma once

#include "core/db/transaction.h"

#include <optional>

namespace wijkwerk::db {

/// The schema that has the index; what an older file holds is indexed when it is brought up to date.
constexpr int wordsVersion = 10;

struct Indexed {
    std::int64_t note = 0;
    std::int64_t author = 0;
    QString text;
};
/// Once for each note, in the transaction in which it is written.
void indexWords(Transaction& tx, const Indexed& note);
/// Text and author must be those of indexWords(): the index holds no text to look them up. Nothing of it remains.
void unindexWords(Transaction& tx, const Indexed& note);
/// From the notes that hold, anew. About 50 s of CPU a million notes.
void indexAllWords(Transaction& tx);
/// The same in a transaction of its own that leaves no line in the journal: after a destruction, and when the index is
/// damaged.
void renewWords(Database& database);

/// Every note that holds is in the index, and nothing else. What the words are is for the engine's own check.
bool wordsAgree(Database& database);

/// Words of a text as they stand in the index: folded, at most 60 signs each, each once.
QStringList indexedWords(const QString& text);

struct SoughtWords {
    QStringList words;                       ///< of indexedWords(); each must be the beginning of a word
    std::optional<std::int64_t> author = {}; ///< only notes of this worker
    std::int64_t before = 0;                 ///< only lower numbers; 0 for all
};
/// The newest first, at most so many. Without a word none.
std::vector<std::int64_t> notesWith(Database& database, const SoughtWords& sought, int limit);

} // namespace wijkwerk::db
