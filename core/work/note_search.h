// SPDX-License-Identifier: EUPL-1.2
// Looking for words in the notes of everybody: what a worker may read, newest first.
#pragma once

#include "core/domain/note.h"
#include "core/work/sight.h"

namespace wijkwerk::work {

struct NoteHit {
    NoteId note;
    ParticipantId person;
    QString name;
    int number = 0;
    QDate day;
    NoteKind kind = NoteKind::Note;
    WorkerId author;
    bool sensitive = false;
    QString excerpt;     ///< about 120 characters around the first word that was found; empty of a sensitive note
    qsizetype start = 0; ///< of that word in the excerpt
    qsizetype length = 0;

    bool operator==(const NoteHit&) const = default;
};

/// Every word must be the beginning of a word of the note; capitals and accents do not matter. Who may not read the
/// notes of others finds his own; nobody finds notes of people whose dossier is not for him. Sorted by the
/// day it was about, out of those that were written down last. Leaves no line in the journal: see notesSearched().
std::vector<NoteHit> searchNotes(db::Database& database, const Sight& sight, const QString& typed, int limit);

/// The line for the journal that words of notes were shown to who searched, without what for. Once for what is typed in
/// one go.
db::Act notesSearched();

/// The part of a text around the first word that begins as one that was typed.
struct Excerpt {
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;
};
Excerpt excerptOf(const QString& text, const QString& typed);

} // namespace wijkwerk::work
