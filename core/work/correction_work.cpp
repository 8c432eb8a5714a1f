// SPDX-License-Identifier: EUPL-1.2
#include "core/work/correction_work.h"

#include "core/base/date_text.h"
#include "core/domain/bsn.h"
#include "core/store/letters.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/rights_requests.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/note_work.h"
#include "core/work/participant_work.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"
#include "core/work/sight.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

/// Fields that follow from others, or from where the dossier stands: no facts of the person.
bool isFact(const QString& field) {
    return field != QLatin1String("toComplete") && field != QLatin1String("archived");
}

void keep(db::Transaction& tx, const Participant& before, const Participant& after, const Why& why) {
    for (const db::FieldChange& change : store::participants::differences(before, after)) {
        if (!isFact(change.field))
            continue;
        const bool isBsn = change.field == QLatin1String("bsn");
        Correction correction;
        correction.participant = after.id;
        correction.request = why.request;
        correction.field = change.field;
        correction.was = isBsn ? maskedBsn(change.before) : change.before;
        correction.became = isBsn ? maskedBsn(change.after) : change.after;
        correction.reason = why.reason.trimmed();
        correction.worker = actorOf(tx);
        store::rights_requests::addCorrection(tx, correction);
    }
}

/// Who may not read a note cannot write beside it or put it right either; whether there is one is not said.
Problems unreadable(db::Database& database, const std::optional<Note>& note) {
    const Sight sight = sightOf(database);
    if (note ? maySee(sight, *note) : sight.may(rules::Right::SeeOthersNotes))
        return {};
    return {refusal(QStringLiteral("role_may_not"), {codeOf(*sight.role), codeOf(rules::Right::SeeOthersNotes)})};
}

Problems unreadable(db::Database& database, const PersonStatement& statement) {
    switch (statement.about) {
    case StatementAbout::Note:
        return unreadable(database, store::notes::find(database, NoteId{statement.aboutId}));
    case StatementAbout::Advice:
    case StatementAbout::Step:
        return lacking(database, rules::Right::SeeScreening);
    case StatementAbout::Letter:
        return lacking(database, rules::Right::SeeLetters);
    case StatementAbout::Person:
    case StatementAbout::Placement:
        break;
    }
    return {};
}

template <class Thing, class IdOf>
bool holds(const std::vector<Thing>& things, std::int64_t id, IdOf idOf) {
    return std::ranges::any_of(things, [&](const Thing& thing) { return idOf(thing) == id; });
}

bool isOfTrajectory(db::Database& database, const PersonStatement& statement) {
    const auto idOf = [](const auto& thing) { return thing.id.value; };
    for (const Trajectory& trajectory : store::trajectories::ofParticipant(database, statement.participant)) {
        const bool found =
            statement.about == StatementAbout::Step
                ? holds(store::trajectories::events(database, trajectory.id), statement.aboutId, idOf)
            : statement.about == StatementAbout::Advice
                ? holds(store::trajectories::advices(database, trajectory.id), statement.aboutId, idOf)
                : holds(store::placements::ofTrajectory(database, trajectory.id), statement.aboutId, idOf);
        if (found)
            return true;
    }
    return false;
}

bool isOfPerson(db::Database& database, const PersonStatement& statement) {
    switch (statement.about) {
    case StatementAbout::Person:
        return statement.aboutId == statement.participant.value;
    case StatementAbout::Note: {
        const auto note = store::notes::find(database, NoteId{statement.aboutId});
        return note && note->participant == statement.participant;
    }
    case StatementAbout::Letter: {
        const auto letter = store::letters::find(database, LetterId{statement.aboutId});
        return letter && letter->participant == statement.participant;
    }
    case StatementAbout::Advice:
    case StatementAbout::Step:
    case StatementAbout::Placement:
        return isOfTrajectory(database, statement);
    }
    return false;
}

} // namespace

Outcome<ParticipantId> correctParticipant(db::Transaction& tx, const Participant& after, const Why& why) {
    Outcome<ParticipantId> outcome;
    requireText(outcome.problems, why.reason, "correctionReason");
    if (hasWrong(outcome.problems))
        return outcome;
    const Participant before = requireParticipant(tx.database(), after.id);
    outcome = saveParticipant(tx, after);
    if (!outcome)
        return outcome;
    keep(tx, before, after, why);
    return outcome;
}

Outcome<NoteId> correctNote(db::Transaction& tx, NoteId wrongOne, Note right, const Why& why) {
    if (Problems no = lacking(tx, rules::Right::WriteNote); !no.empty())
        return {std::move(no), {}};
    const auto before = store::notes::find(tx.database(), wrongOne);
    if (Problems no = unreadable(tx.database(), before); !no.empty())
        return {std::move(no), {}};
    if (!before)
        throw Error(Fault::NotFound);
    if (Problems no = lacking(tx, rules::Right::WriteNote, before->participant); !no.empty())
        return {std::move(no), {}};
    Outcome<NoteId> outcome;
    requireText(outcome.problems, why.reason, "correctionReason");
    if (before->supersededBy)
        outcome.problems.push_back(wrong(QStringLiteral("note_corrected_already")));
    right.participant = before->participant;
    right.trajectory = before->trajectory;
    right.additionTo = before->additionTo;
    right.shared = before->shared;
    right.sensitive = right.sensitive || before->sensitive;
    if (before->kind == NoteKind::Imported)
        right.kind = NoteKind::Note;
    const Problems more = checkNote(right, tx.today());
    outcome.problems.insert(outcome.problems.end(), more.begin(), more.end());
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("note_corrected"), before->participant);
    right.id = {};
    right.author = actorOf(tx);
    right.supersedes = wrongOne;
    right.correctionReason = why.reason.trimmed();
    right.request = why.request;
    outcome.done = store::notes::add(tx, right);
    noteMedicalWords(tx, before->participant, medicalWarning({right.text}));
    return outcome;
}

Outcome<StatementId> addStatement(db::Transaction& tx, PersonStatement statement) {
    if (Problems no = lacking(tx, rules::Right::WriteNote, statement.participant); !no.empty())
        return {std::move(no), {}};
    if (Problems no = unreadable(tx.database(), statement); !no.empty())
        return {std::move(no), {}};
    Outcome<StatementId> outcome;
    requireText(outcome.problems, statement.text, "text");
    requireDayNotAfter(outcome.problems, statement.statedOn, tx.today(), "statedOn");
    requireKnown(outcome.problems, tx.database(), statement.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    requireParticipant(tx.database(), statement.participant);
    if (!isOfPerson(tx.database(), statement))
        throw Error(Fault::NotFound);
    beginAct(tx, QStringLiteral("statement_added"), statement.participant);
    statement.text = statement.text.trimmed();
    statement.recordedBy = actorOf(tx);
    outcome.done = store::rights_requests::addStatement(tx, statement);
    return outcome;
}

} // namespace wijkwerk::work
