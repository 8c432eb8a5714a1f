// SPDX-License-Identifier: EUPL-1.2
// Notes, and the drafts of what is half-typed.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/note.h"

#include <vector>

namespace wijkwerk::store::notes {

/// A note that supersedes another takes its place in the search too.
NoteId add(db::Transaction& tx, Note note);
/// Kind, day, text and whether it is sensitive; the journal keeps what it was, of the text its length. Throws
/// Error{NotFound}, and Error{Conflict} when it was put right meanwhile.
void change(db::Transaction& tx, const Note& note);
/// Takes the words of this person's notes out of the search, before the notes are destroyed.
void unindexOf(db::Transaction& tx, ParticipantId participant);
std::optional<Note> find(db::Database& database, NoteId id);
/// Newest first; those that were put right too (Note::supersededBy).
std::vector<Note> ofParticipant(db::Database& database, ParticipantId participant);
/// Of those that still hold.
std::optional<Note> latestOf(db::Database& database, ParticipantId participant);

/// One draft per person, place and author; an empty text removes it.
void saveDraft(db::Transaction& tx, const Draft& draft);
std::optional<Draft> draft(db::Database& database, ParticipantId participant, const QString& place, WorkerId author);
/// All drafts of an author, newest first.
std::vector<Draft> drafts(db::Database& database, WorkerId author);

/// SQL of the last day of real contact with the person of that column: a talk, visit or call that was noted
/// (isContact of domain/note.h), and every talk that is recorded as such: intake, advice, evaluation. One definition
/// for list, card and deadline (D21).
QString lastContactOf(const char* person);
/// SQL of all days of contact of people from `:first` to `:last`: participant_id, day.
QString contactsBetween();

} // namespace wijkwerk::store::notes
