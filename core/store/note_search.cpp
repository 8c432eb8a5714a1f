// SPDX-License-Identifier: EUPL-1.2
#include "core/store/note_search.h"

#include "core/base/fold.h"
#include "core/db/word_index.h"
#include "core/store/notes.h"

#include <algorithm>

namespace wijkwerk::store::notes {

namespace {

/// What the index has a beginning of; longer words are looked up in the texts first, which is quicker for most.
constexpr int indexedLetters = 6;
/// So many texts are read for that, before the index is asked for the whole word.
constexpr int mostTexts = 400;

bool hasAll(const QString& text, const QStringList& words) {
    const QString line = u' ' + fold(text);
    return std::ranges::all_of(words, [&](const QString& word) { return line.contains(u' ' + word); });
}

class Search {
public:
    Search(db::Database& database, std::optional<WorkerId> author, int limit,
           const std::function<bool(const Note&)>& accept)
        : m_database(database)
        , m_limit(limit)
        , m_accept(accept) {
        if (author)
            m_sought.author = author->value;
    }

    std::vector<Note> of(const QStringList& words) {
        QStringList longOnes;
        for (const QString& word : words) {
            m_sought.words << word.left(indexedLetters);
            if (word.size() > indexedLetters)
                longOnes << word;
        }
        if (!read(longOnes, longOnes.isEmpty() ? std::numeric_limits<int>::max() : mostTexts)) {
            m_sought.words = words;
            read({}, std::numeric_limits<int>::max());
        }
        return std::move(m_found);
    }

private:
    /// Goes on where it was, through at most so many notes; false when there may be more.
    bool read(const QStringList& longOnes, int most) {
        for (int seen = 0; seen < most;) {
            const int wanted = std::max(m_limit - int(m_found.size()), longOnes.isEmpty() ? 1 : m_limit * 2);
            const auto ids = db::notesWith(m_database, m_sought, wanted);
            for (const std::int64_t id : ids) {
                m_sought.before = id;
                const auto note = find(m_database, NoteId{id});
                if (note && hasAll(note->text, longOnes) && m_accept(*note))
                    m_found.push_back(*note);
                if (int(m_found.size()) == m_limit)
                    return true;
            }
            if (int(ids.size()) < wanted)
                return true;
            seen += int(ids.size());
        }
        return false;
    }

    db::Database& m_database;
    int m_limit;
    const std::function<bool(const Note&)>& m_accept;
    db::SoughtWords m_sought;
    std::vector<Note> m_found;
};

} // namespace

std::vector<Note> search(db::Database& database, const QString& typed, std::optional<WorkerId> author, int limit,
                         const std::function<bool(const Note&)>& accept) {
    const QStringList words = db::indexedWords(typed);
    if (words.isEmpty() || limit <= 0)
        return {};
    const db::Reading reading(database);
    return Search(database, author, limit, accept).of(words);
}

} // namespace wijkwerk::store::notes
