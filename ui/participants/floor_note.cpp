// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/floor_note.h"

#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/work/note_work.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/medical_hint.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialog.h"
#include "ui/shared/form.h"
#include "ui/texts/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FloorNote)
};

/// What counts as contact, the most usual first.
QComboBox* kindsOfContact(Form* form) {
    auto* kinds = form->add(QStringLiteral("kind"), Text::tr("How"), new QComboBox);
    for (const NoteKind kind : {NoteKind::Talk, NoteKind::Phone, NoteKind::Visit})
        kinds->addItem(labelOf(kind), int(kind));
    return kinds;
}

enum class What { Note, Contact };

void openNoteAbout(Context& context, QWidget* parent, ParticipantId id, What what) {
    const auto person = store::participants::find(context.database(), id);
    if (!person)
        throw Error(Fault::NotFound);
    const bool contact = what == What::Contact;
    auto* dialog = new Dialog(
        (contact ? Text::tr("Contact with %1") : Text::tr("Note about %1")).arg(workFloorName(person->name)), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setExplanation(
        contact ? Text::tr("A talk, call or visit in which you spoke with each other. A letter or a "
                           "message on the voicemail is no contact.")
                : Text::tr("What went well, what did not, what was agreed. The job coach reads it, and the "
                           "person may read what you write."));
    auto* form = new Form;
    auto* kind = contact ? kindsOfContact(form) : nullptr;
    auto* text = form->lines(QStringLiteral("text"), Text::tr("Note"), 5);
    auto* day = form->date(QStringLiteral("happenedOn"), Text::tr("Day"), context.today());
    day->setDate(context.today());
    day->setFlagger([](QDate) { return QString(); }); // people work at weekends too
    form->setChanged(false);
    dialog->setForm(form);
    dialog->body()->addWidget(new MedicalHint(dialog));
    dialog->body()->addStretch(1);
    dialog->setPrimary(
        contact ? Text::tr("Save contact") : Text::tr("Save note"), [&context, dialog, text, day, kind, id] {
            if (!day->isAcceptable()) {
                day->field()->setFocus();
                return;
            }
            Note note;
            note.participant = id;
            note.author = context.worker();
            if (kind)
                note.kind = NoteKind(kind->currentData().toInt());
            note.happenedOn = day->date().value_or(context.today());
            note.text = text->toPlainText().trimmed();
            const auto outcome =
                work::perform(context.database(), [&](db::Transaction& tx) { return work::addNote(tx, note); });
            if (!outcome) {
                dialog->show(outcome.problems);
                return;
            }
            context.say(kind ? Text::tr("Contact saved") : Text::tr("Note saved"));
            dialog->accept();
        });
    new DraftKeeper(context, dialog, id, contact ? QStringLiteral("contact") : QStringLiteral("floor_note"));
    text->setFocus();
    dialog->open();
}

} // namespace

void openFloorNote(Context& context, QWidget* parent, ParticipantId person) {
    openNoteAbout(context, parent, person, What::Note);
}

void openContact(Context& context, QWidget* parent, ParticipantId person) {
    openNoteAbout(context, parent, person, What::Contact);
}

} // namespace wijkwerk::ui::participants
