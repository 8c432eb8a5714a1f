// SPDX-License-Identifier: EUPL-1.2
// Writing down what happened with a person.
#pragma once

#include "core/domain/note.h"
#include "core/work/outcome.h"

#include <vector>

namespace wijkwerk::work {

/// What is wrong (no text, no kind that a worker may choose, a day that still has to come) and the warning
/// `note_medical_words` that lists words a note should not have (domain.md 6.2).
Problems checkNote(const Note& note, QDate today);
/// Of an addition also: the note must be one of this person that holds and that who acts may read. The open trajectory
/// is filled in when the note names none; a contact (talk, phone, visit) also finishes an open task to call the person.
Outcome<NoteId> addNote(db::Transaction& tx, Note note);
/// addNote() of what stood in the quick note: its author's draft of it (place "note") goes. Any other note leaves what
/// is half typed there alone.
Outcome<NoteId> addNoteOfDraft(db::Transaction& tx, const Note& note);
/// One note about several people, stored with each of them: all or none, a line in the journal for each.
Outcome<std::vector<NoteId>> addNoteForMany(db::Transaction& tx, const Note& note,
                                            const std::vector<ParticipantId>& people);

/// Its author may change it, as long as it is not locked and was not put right.
bool mayEditNote(db::Database& database, const Note& note);
/// Kind, day, text and whether it is sensitive. Problems: `note_locked` (args: hours), `note_of_another`,
/// `note_corrected_already`, and those of checkNote().
Outcome<Done> editNote(db::Transaction& tx, const Note& note);

/// Before a note that is folded away is shown: `sensitive_note_shown` in the journal. Throws as db::noteFirst does.
Problems showSensitive(db::Database& database, NoteId note);

} // namespace wijkwerk::work
