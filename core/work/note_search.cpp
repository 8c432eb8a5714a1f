// SPDX-License-Identifier: EUPL-1.2
#include "core/work/note_search.h"

#include "core/base/fold.h"
#include "core/domain/naming.h"
#include "core/store/note_search.h"
#include "core/store/participants.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

constexpr qsizetype before = 24; // so that the hit itself stands in a narrow line
constexpr qsizetype most = 120;
/// The index gives what was written down last first; of so many the newest are shown (performance.md 2a).
constexpr int leastSorted = 20;

bool isPartOfWord(QChar c) {
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == u'’';
}

struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The first word of the text that begins as one of these.
Span firstHit(const QString& text, const QStringList& words) {
    for (qsizetype at = 0; at < text.size();) {
        if (!isPartOfWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        const QString word = fold(QStringView(text).mid(at, end - at));
        if (std::ranges::any_of(words, [&](const QString& one) { return word.startsWith(one); }))
            return {at, end - at};
        at = end;
    }
    return {};
}

} // namespace

Excerpt excerptOf(const QString& text, const QString& typed) {
    QString plain = text;
    plain.replace(u'\n', u' ');
    const Span hit = firstHit(plain, fold(typed).split(u' ', Qt::SkipEmptyParts));
    qsizetype from = 0;
    if (const qsizetype space = hit.start > before ? plain.indexOf(u' ', hit.start - before) : -1;
        space >= 0 && space < hit.start)
        from = space + 1;
    const bool isCut = from + most < plain.size();
    Excerpt excerpt;
    excerpt.text = (from > 0 ? QStringLiteral("… ") : QString()) + plain.mid(from, most) +
                   (isCut ? QStringLiteral(" …") : QString());
    excerpt.start = hit.start - from + (from > 0 ? 2 : 0);
    excerpt.length = hit.length;
    return excerpt;
}

std::vector<NoteHit> searchNotes(db::Database& database, const Sight& sight, const QString& typed, int limit) {
    std::vector<NoteHit> hits;
    const bool seesOthers = sight.may(rules::Right::SeeOthersNotes);
    if (!seesOthers && (!sight.may(rules::Right::SeeOwnNotes) || sight.worker.isNull()))
        return hits;
    const Reach reach(database, sight, database.clock().today());
    const auto accept = [&](const Note& note) { return maySee(sight, note) && reach.holds(note.participant); };
    const auto author = seesOthers ? std::nullopt : std::optional(sight.worker);
    auto notes = store::notes::search(database, typed, author, std::max(limit, leastSorted), accept);
    std::ranges::stable_sort(notes, std::ranges::greater(), &Note::happenedOn);
    if (notes.size() > std::size_t(std::max(limit, 0)))
        notes.erase(notes.begin() + limit, notes.end());
    for (const Note& note : notes) {
        const auto person = store::participants::find(database, note.participant);
        if (!person)
            continue;
        NoteHit hit{note.id,
                    note.participant,
                    listName(person->name),
                    person->number,
                    note.happenedOn,
                    note.kind,
                    note.author,
                    note.sensitive,
                    {},
                    0,
                    0};
        if (!note.sensitive) {
            const Excerpt excerpt = excerptOf(note.text, typed);
            hit.excerpt = excerpt.text;
            hit.start = excerpt.start;
            hit.length = excerpt.length;
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

db::Act notesSearched() {
    return {QStringLiteral("notes_searched"), 0, {}};
}

} // namespace wijkwerk::work
