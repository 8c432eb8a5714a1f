// SPDX-License-Identifier: EUPL-1.2
#include "core/work/note_work.h"

#include "core/rules/medical_words.h"
#include "core/store/notes.h"
#include "core/store/tasks.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"

namespace wijkwerk::work {

using rules::Right;

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
    Draft spent;
    spent.participant = note.participant;
    spent.author = note.author;
    spent.place = QStringLiteral("note");
    store::notes::saveDraft(tx, spent);
    if (isContact(note.kind) && open)
        finishTasks(tx, *open, {TaskKind::CallBack});
    noteMedicalWords(tx, note.participant, medicalWarning({note.text}));
    return outcome;
}

} // namespace wijkwerk::work
