// SPDX-License-Identifier: EUPL-1.2
#include "core/work/note_work.h"

#include "core/rules/medical_words.h"
#include "core/rules/note_lock.h"
#include "core/store/notes.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"
#include "core/work/sight.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Right;

namespace {

Note requireNote(db::Database& database, NoteId id) {
    if (auto note = store::notes::find(database, id))
        return *note;
    throw Error(Fault::NotFound);
}

/// What an addition adds to must be there, hold, be about the same person and be readable for who adds.
void requireAddable(Problems& problems, db::Database& database, const Note& note) {
    if (note.additionTo.isNull())
        return;
    const Note first = requireNote(database, note.additionTo);
    if (first.participant != note.participant)
        throw Error(Fault::NotFound);
    if (const Sight sight = sightOf(database); !maySee(sight, first))
        problems.push_back(
            refusal(QStringLiteral("role_may_not"), {codeOf(*sight.role), codeOf(Right::SeeOthersNotes)}));
    if (first.supersededBy)
        problems.push_back(wrong(QStringLiteral("note_corrected_already")));
}

/// Hours after which a note is no longer changed: as the department had it on the day of the note.
int lockHours(db::Database& database, const Note& note) {
    return ruleValues(database).number(Rule::NoteLockHours, note.recordedAt.toLocalTime().date());
}

bool isLocked(db::Database& database, const Note& note) {
    return rules::isNoteLocked(note.recordedAt, database.clock().now(), lockHours(database, note));
}

/// A talk that was planned and is now written down was held: the report is counted from it, and it is not late too.
void finishPlannedTalks(db::Transaction& tx, const Trajectory& trajectory, QDate heldOn) {
    for (const Task& task : store::tasks::ofParticipant(tx.database(), trajectory.participant)) {
        if (task.kind == TaskKind::FirstTalk && task.trajectory == trajectory.id && task.dueOn <= heldOn)
            store::tasks::markDone(tx, task.id);
    }
}

} // namespace

Problems checkNote(const Note& note, QDate today) {
    Problems problems;
    requireText(problems, note.text, "text");
    requireDayNotAfter(problems, note.happenedOn, today, "happenedOn");
    if (note.kind == NoteKind::Imported)
        problems.push_back(wrong(QStringLiteral("note_kind_reserved"), QStringLiteral("kind")));
    if (const QStringList words = rules::medicalWords(note.text); !words.isEmpty()) {
        Problem problem = warning(QStringLiteral("note_medical_words"), QStringLiteral("text"));
        problem.args = {words.join(QStringLiteral(", "))};
        problems.push_back(problem);
    }
    return problems;
}

Outcome<NoteId> addNote(db::Transaction& tx, Note note) {
    if (Problems no = lacking(tx, Right::WriteNote, note.participant); !no.empty())
        return {std::move(no), {}};
    Outcome<NoteId> outcome{checkNote(note, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), note.participant);
    requireAddable(outcome.problems, tx.database(), note);
    if (hasWrong(outcome.problems))
        return outcome;
    requireParticipant(tx.database(), note.participant);
    beginAct(tx, QStringLiteral("note_added"), note.participant);
    if (note.author.isNull())
        note.author = actorOf(tx);
    const auto open = store::trajectories::openOf(tx.database(), note.participant);
    if (note.trajectory.isNull() && open)
        note.trajectory = open->id;
    outcome.done = store::notes::add(tx, note);
    if (isContact(note.kind) && open)
        finishTasks(tx, *open, {TaskKind::CallBack});
    if (isTalk(note.kind) && open)
        finishPlannedTalks(tx, *open, note.happenedOn);
    noteMedicalWords(tx, note.participant, medicalWarning({note.text}));
    return outcome;
}

Outcome<NoteId> addNoteOfDraft(db::Transaction& tx, const Note& note) {
    if (Problems no = lacking(tx, Right::WriteNote, note.participant); !no.empty())
        return {std::move(no), {}};
    Outcome<NoteId> outcome = addNote(tx, note);
    if (!outcome)
        return outcome;
    Draft spent;
    spent.participant = note.participant;
    spent.author = note.author ? note.author : actorOf(tx);
    spent.place = QStringLiteral("note");
    store::notes::saveDraft(tx, spent);
    return outcome;
}

Outcome<std::vector<NoteId>> addNoteForMany(db::Transaction& tx, const Note& note,
                                            const std::vector<ParticipantId>& people) {
    Outcome<std::vector<NoteId>> outcome;
    if (people.empty()) {
        outcome.problems.push_back(wrong(QStringLiteral("note_without_people"), QStringLiteral("people")));
        return outcome;
    }
    std::vector<NoteId> written;
    Note one = note;
    one.shared = people.size() > 1 ? newIdValue() : 0;
    for (const ParticipantId person : people) {
        one.participant = person;
        one.trajectory = {};
        Outcome<NoteId> single = addNote(tx, one);
        for (Problem& problem : single.problems) {
            if (std::ranges::find(outcome.problems, problem) == outcome.problems.end())
                outcome.problems.push_back(std::move(problem));
        }
        if (!single)
            return outcome;
        written.push_back(*single.done);
    }
    outcome.done = std::move(written);
    return outcome;
}

bool mayEditNote(db::Database& database, const Note& note) {
    return note.author == WorkerId{database.actor().worker} && !note.supersededBy && note.kind != NoteKind::Imported &&
           !isLocked(database, note) && lacking(database, Right::WriteNote).empty();
}

Outcome<Done> editNote(db::Transaction& tx, const Note& note) {
    const Note before = requireNote(tx.database(), note.id);
    if (Problems no = lacking(tx, Right::WriteNote, before.participant); !no.empty())
        return {std::move(no), {}};
    Outcome<Done> outcome{checkNote(note, tx.today()), {}};
    requireKnown(outcome.problems, tx.database(), before.participant);
    if (before.author != actorOf(tx) || before.kind == NoteKind::Imported)
        outcome.problems.push_back(wrong(QStringLiteral("note_of_another")));
    else if (isLocked(tx.database(), before))
        outcome.problems.push_back(
            refusal(QStringLiteral("note_locked"), {QString::number(lockHours(tx.database(), before))}));
    if (before.supersededBy)
        outcome.problems.push_back(wrong(QStringLiteral("note_corrected_already")));
    if (hasWrong(outcome.problems))
        return outcome;
    beginAct(tx, QStringLiteral("note_changed"), before.participant);
    store::notes::change(tx, note);
    noteMedicalWords(tx, before.participant, medicalWarning({note.text}));
    outcome.done = Done{};
    return outcome;
}

Problems showSensitive(db::Database& database, NoteId id) {
    const Note note = requireNote(database, id);
    if (const Sight sight = sightOf(database); !maySee(sight, note))
        return {refusal(QStringLiteral("role_may_not"), {codeOf(*sight.role), codeOf(Right::SeeOthersNotes)})};
    db::noteFirst(database, {QStringLiteral("sensitive_note_shown"), note.participant.value, {}});
    return {};
}

} // namespace wijkwerk::work
