// SPDX-License-Identifier: EUPL-1.2
// Putting right what was wrong: a new version with its reason, the old one stays (AVG art. 16; domain.md 6.4). And the
// person's own words beside ours.
#pragma once

#include "core/domain/note.h"
#include "core/domain/participant.h"
#include "core/domain/rights_request.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

struct Why {
    QString reason;
    RightsRequestId request; ///< may be null: the worker saw it
};

/// As saveParticipant() for somebody who is known, and keeps of every field that differs what it was, what it became,
/// and why. Without a difference nothing is kept. A BSN is kept masked.
Outcome<ParticipantId> correctParticipant(db::Transaction& tx, const Participant& after, const Why& why);

/// A note that takes the place of another: same person, trajectory and kind unless it says otherwise. A note is put
/// right once; what was put right already is refused.
Outcome<NoteId> correctNote(db::Transaction& tx, NoteId wrongOne, Note right, const Why& why);

/// `about` and `aboutId` must be of this person; for Person the id is that of the person.
Outcome<StatementId> addStatement(db::Transaction& tx, PersonStatement statement);

} // namespace wijkwerk::work
