// SPDX-License-Identifier: EUPL-1.2
// Notes, and the drafts of what is half-typed.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/note.h"

#include <vector>

namespace wijkwerk::store::notes {

NoteId add(db::Transaction& tx, const Note& note);
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

} // namespace wijkwerk::store::notes
