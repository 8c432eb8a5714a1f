// SPDX-License-Identifier: EUPL-1.2
// Writing down what happened with a person.
#pragma once

#include "core/domain/note.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// What is wrong (no text, no kind that a worker may choose, a day that still has to come) and the warning
/// `note_medical_words` that lists words a note should not have (domain.md 6.2).
Problems checkNote(const Note& note, QDate today);
/// Saves the note and throws away the author's draft of it (place "note"). The open trajectory is filled in when the
/// note names none; a contact (talk, phone, visit) also finishes an open task to call the person.
Outcome<NoteId> addNote(db::Transaction& tx, Note note);

} // namespace wijkwerk::work
