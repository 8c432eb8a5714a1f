// SPDX-License-Identifier: EUPL-1.2
#include "core/db/word_index.h"

#include "core/base/fold.h"

namespace wijkwerk::db {

namespace {

constexpr int longestWord = 60;

/// A word that no text has: folding leaves letters and digits only.
QString authorWord(std::int64_t author) {
    return QStringLiteral("¶%1").arg(author);
}

/// What is indexed of a note, its words between spaces.
QString lineOf(const Indexed& note) {
    QStringList words = indexedWords(note.text);
    words << authorWord(note.author);
    return words.join(u' ');
}

/// Folded words hold no quote, so nothing of what was typed is ever read as the language of a search.
QString queryOf(EngineKind kind, const SoughtWords& sought) {
    const bool isSqlite = kind == EngineKind::Sqlite;
    const QString pattern = isSqlite ? QStringLiteral("\"%1\"*") : QStringLiteral("'%1':*");
    QStringList parts;
    for (const QString& word : sought.words)
        parts << pattern.arg(word);
    if (sought.author)
        parts << (isSqlite ? QStringLiteral("\"%1\"") : QStringLiteral("'%1'")).arg(authorWord(*sought.author));
    return parts.join(isSqlite ? QStringLiteral(" AND ") : QStringLiteral(" & "));
}

const char* sqlOf(EngineKind kind) {
    return kind == EngineKind::Sqlite ? "select rowid from note_words where note_words match :sought and rowid < "
                                        ":before order by rowid desc limit :limit"
                                      : "select note_id from note_words where words @@ cast(:sought as tsquery) and "
                                        "note_id < :before order by note_id desc limit :limit";
}

} // namespace

QStringList indexedWords(const QString& text) {
    QStringList words;
    for (const QString& word : fold(text).split(u' ', Qt::SkipEmptyParts))
        words << word.left(longestWord);
    words.removeDuplicates();
    return words;
}

void indexWords(Transaction& tx, const Indexed& note) {
    const bool isSqlite = tx.database().kind() == EngineKind::Sqlite;
    tx.statement(isSqlite ? "insert into note_words (rowid, words) values (:id, :words)"
                          : "insert into note_words (note_id, words) values (:id, "
                            "array_to_tsvector(string_to_array(:words, ' ')))")
        .with(note.note, lineOf(note))
        .run();
}

void unindexWords(Transaction& tx, const Indexed& note) {
    if (tx.database().kind() == EngineKind::Sqlite)
        tx.statement("insert into note_words (note_words, rowid, words) values ('delete', :id, :words)")
            .with(note.note, lineOf(note))
            .run();
    else
        tx.statement("delete from note_words where note_id = :id").with(note.note).run();
}

void indexAllWords(Transaction& tx) {
    const bool isSqlite = tx.database().kind() == EngineKind::Sqlite;
    tx.database().execute(isSqlite ? QStringLiteral("insert into note_words (note_words) values ('delete-all')")
                                   : QStringLiteral("delete from note_words"));
    std::int64_t last = 0;
    for (bool more = true; more;) {
        std::vector<Indexed> slice;
        auto query = tx.statement("select id, coalesce(author_id, 0), text from note where superseded = 0 and "
                                  "id > :after order by id limit 1000");
        query.with(last);
        while (query.next()) {
            Indexed note;
            note.note = query.number();
            note.author = query.number();
            note.text = query.text();
            slice.push_back(std::move(note));
        }
        for (const Indexed& note : slice)
            indexWords(tx, note);
        more = !slice.empty();
        last = more ? slice.back().note : last;
    }
}

void renewWords(Database& database) {
    Transaction tx(database, Act{});
    indexAllWords(tx);
    tx.commit();
}

bool wordsAgree(Database& database) {
    const auto indexed =
        database.number(database.kind() == EngineKind::Sqlite ? "select count(*) from note_words_docsize"
                                                              : "select count(*) from note_words");
    return indexed == database.number("select count(*) from note where superseded = 0");
}

std::vector<std::int64_t> notesWith(Database& database, const SoughtWords& sought, int limit) {
    std::vector<std::int64_t> found;
    if (sought.words.isEmpty())
        return found;
    auto query = database.statement(sqlOf(database.kind()));
    query.with(queryOf(database.kind(), sought),
               sought.before > 0 ? sought.before : std::numeric_limits<std::int64_t>::max(), limit);
    while (query.next())
        found.push_back(query.number());
    return found;
}

} // namespace wijkwerk::db
