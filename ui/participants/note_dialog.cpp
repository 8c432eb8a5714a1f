// SPDX-License-Identifier: EUPL-1.2
// One note: read, put right with a reason, or with the person's own words beside it.
#include "core/store/notes.h"
#include "core/store/rights_requests.h"
#include "core/store/workers.h"
#include "core/work/correction_work.h"
#include "core/work/note_work.h"
#include "core/work/sight.h"
#include "ui/participants/attempt.h"
#include "ui/participants/draft_keeper.h"
#include "ui/participants/medical_hint.h"
#include "ui/participants/privacy_dialogs.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/form.h"
#include "ui/shared/format.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

class StatementDialog : public Dialog {
    Q_OBJECT
public:
    StatementDialog(Context& context, QWidget* parent, PersonStatement statement)
        : Dialog(tr("Statement of the person"), parent)
        , m_context(context)
        , m_statement(std::move(statement)) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("The person does not agree, or wants to add something. Write it down in their own words; "
                          "it stays beside what we wrote."));
        auto* form = new Form;
        m_text = form->lines(QStringLiteral("text"), tr("Their words"), 5);
        m_on = form->date(QStringLiteral("statedOn"), tr("Given on"), context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(context.today());
        form->setChanged(false);
        setForm(form);
        setPrimary(tr("Add statement"), [this] { save(); });
        m_text->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        m_statement.text = m_text->toPlainText();
        m_statement.statedOn = m_on->date().value_or(QDate());
        m_statement.request = openCorrectionRequest(m_context, m_statement.participant);
        const auto outcome = work::perform(m_context.database(),
                                           [&](db::Transaction& tx) { return work::addStatement(tx, m_statement); });
        if (!show(outcome.problems))
            return;
        accept();
        m_context.say(tr("The statement is added"));
    }

    Context& m_context;
    PersonStatement m_statement;
    QPlainTextEdit* m_text;
    DateEdit* m_on;
};

class CorrectNoteDialog : public Dialog {
    Q_OBJECT
public:
    CorrectNoteDialog(Context& context, QWidget* parent, const Note& note)
        : Dialog(tr("Put a note right"), parent)
        , m_context(context)
        , m_note(note) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(tr("What you write takes the place of the note. The old one stays, folded away, with the "
                          "reason."));
        auto* form = new Form;
        m_text = form->lines(QStringLiteral("text"), tr("New text"), 6);
        m_text->setPlainText(note.text);
        m_on = form->date(QStringLiteral("happenedOn"), tr("Date"), context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(note.happenedOn);
        m_reason = form->text(QStringLiteral("correctionReason"), tr("Why"));
        m_reason->setPlaceholderText(tr("What was wrong, or who asked for it"));
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(tr("Put right"), [this] { save(); });
        new DraftKeeper(context, this, note.participant, QStringLiteral("note_right.%1").arg(note.id.value));
        m_text->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        Note right = m_note;
        right.text = m_text->toPlainText().trimmed();
        right.happenedOn = m_on->date().value_or(QDate());
        const work::Why why{m_reason->text(), openCorrectionRequest(m_context, m_note.participant)};
        const auto outcome = work::perform(
            m_context.database(), [&](db::Transaction& tx) { return work::correctNote(tx, m_note.id, right, why); });
        if (!show(outcome.problems) || !outcome)
            return;
        accept();
        m_context.say(tr("The note is put right"));
    }

    Context& m_context;
    Note m_note;
    QPlainTextEdit* m_text;
    DateEdit* m_on;
    QLineEdit* m_reason;
};

/// Before it is locked its author changes it; after that anybody who may read it adds to it.
class WriteNoteDialog : public Dialog {
    Q_OBJECT
public:
    enum class What { Change, Add };

    WriteNoteDialog(Context& context, QWidget* parent, const Note& note, What what)
        : Dialog(what == What::Change ? tr("Change a note") : tr("Add to a note"), parent)
        , m_context(context)
        , m_note(note)
        , m_what(what) {
        setAttribute(Qt::WA_DeleteOnClose);
        setExplanation(what == What::Change
                           ? tr("You wrote this note a short time ago, so you may still change it.")
                           : tr("What you write stands beside the note, with your name and today's date."));
        auto* form = new Form;
        m_text = form->lines(QStringLiteral("text"), tr("Text"), 6);
        m_on = form->date(QStringLiteral("happenedOn"), tr("Date"), context.today());
        m_on->setFlagger([](QDate) { return QString(); });
        m_on->setDate(what == What::Change ? note.happenedOn : context.today());
        m_sensitive = form->check(QStringLiteral("sensitive"), tr("Sensitive: folded away until somebody opens it"));
        m_sensitive->setChecked(note.sensitive);
        if (what == What::Change)
            m_text->setPlainText(note.text);
        form->setChanged(false);
        setForm(form);
        body()->addWidget(new MedicalHint(this));
        setPrimary(what == What::Change ? tr("Save note") : tr("Add to it"), [this] { save(); });
        const QString place = what == What::Change ? QStringLiteral("note_change.%1") : QStringLiteral("note_add.%1");
        new DraftKeeper(context, this, note.participant, place.arg(note.id.value));
        m_text->setFocus();
    }

private:
    void save() {
        if (!understood({m_on}))
            return;
        Note note = m_note;
        note.text = m_text->toPlainText().trimmed();
        note.happenedOn = m_on->date().value_or(QDate());
        note.sensitive = m_sensitive->isChecked();
        const Problems problems = m_what == What::Change ? change(note) : add(note);
        if (!show(problems) || hasWrong(problems))
            return;
        accept();
        m_context.say(tr("Note saved"));
    }

    Problems change(const Note& note) {
        return work::perform(m_context.database(), [&](db::Transaction& tx) { return work::editNote(tx, note); })
            .problems;
    }

    Problems add(Note note) {
        note.id = {};
        note.author = m_context.worker();
        note.kind = NoteKind::Note;
        note.additionTo = m_note.id;
        note.supersedes = {};
        note.correctionReason.clear();
        note.request = {};
        note.shared = 0;
        return work::perform(m_context.database(), [&](db::Transaction& tx) { return work::addNote(tx, note); })
            .problems;
    }

    Context& m_context;
    Note m_note;
    What m_what;
    QPlainTextEdit* m_text;
    DateEdit* m_on;
    QCheckBox* m_sensitive;
};

class NoteDialog : public Dialog {
    Q_OBJECT
public:
    NoteDialog(Context& context, QWidget* parent, const Note& note)
        : Dialog(tr("%1 of %2").arg(labelOf(note.kind), shownDate(note.happenedOn)), parent)
        , m_context(context)
        , m_note(note) {
        setAttribute(Qt::WA_DeleteOnClose);
        setCancelText(tr("Close"));
        auto* text = (new TextLabel(note.text))->wrapped();
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(text);
        showFacts();
        const bool may = context.mayWrite() && context.sight().may(rules::Right::WriteNote);
        if (!may)
            return;
        addButton(tr("Statement of the person…"), [this] { addStatement(); });
        if (note.supersededBy)
            return;
        addButton(tr("Add to it…"), [this] { write(WriteNoteDialog::What::Add); });
        if (!work::mayEditNote(context.database(), note)) {
            setPrimary(tr("Put right…"), [this] { correct(); });
            return;
        }
        addButton(tr("Put right…"), [this] { correct(); });
        setPrimary(tr("Change…"), [this] { write(WriteNoteDialog::What::Change); });
    }

private:
    void showFacts() {
        auto* facts = new FactList;
        const auto author = store::workers::find(m_context.database(), m_note.author);
        facts->add(tr("Written by"), author ? author->name : orDash({}));
        facts->add(tr("Written on"), shownMoment(m_note.recordedAt));
        if (const auto newer = store::notes::find(m_context.database(), m_note.supersededBy))
            facts->add(tr("Put right"),
                       tr("on %1, because: %2").arg(shownMoment(newer->recordedAt), newer->correctionReason));
        for (auto older = store::notes::find(m_context.database(), m_note.supersedes); older;
             older = store::notes::find(m_context.database(), older->supersedes))
            facts->add(tr("It said before"), older->text);
        for (const Note& one : store::notes::ofParticipant(m_context.database(), m_note.participant)) {
            if (one.additionTo == m_note.id && !one.supersededBy && !one.sensitive &&
                work::maySee(m_context.sight(), one))
                facts->add(tr("Added on %1").arg(shownDate(one.happenedOn)), one.text);
        }
        for (const PersonStatement& one :
             store::rights_requests::statements(m_context.database(), m_note.participant)) {
            if (one.about == StatementAbout::Note && one.aboutId == m_note.id.value)
                facts->add(tr("Statement of %1").arg(shownDate(one.statedOn)), one.text);
        }
        body()->addWidget(facts);
    }

    void write(WriteNoteDialog::What what) {
        QWidget* window = parentWidget();
        accept();
        (new WriteNoteDialog(m_context, window, m_note, what))->open();
    }

    void correct() {
        QWidget* window = parentWidget();
        accept();
        (new CorrectNoteDialog(m_context, window, m_note))->open();
    }

    void addStatement() {
        QWidget* window = parentWidget();
        PersonStatement statement;
        statement.participant = m_note.participant;
        statement.about = StatementAbout::Note;
        statement.aboutId = m_note.id.value;
        accept();
        (new StatementDialog(m_context, window, std::move(statement)))->open();
    }

    Context& m_context;
    Note m_note;
};

} // namespace

RightsRequestId openCorrectionRequest(Context& context, ParticipantId person) {
    for (const RightsRequest& one : store::rights_requests::ofParticipant(context.database(), person)) {
        if (one.isOpen() && one.kind == RequestKind::Correction)
            return one.id;
    }
    return {};
}

void openNote(Context& context, QWidget* parent, NoteId id) {
    const auto note = store::notes::find(context.database(), id);
    if (!note)
        throw Error(Fault::NotFound);
    if (note->sensitive) {
        // Written down before a word of it is shown.
        if (const Problems no = work::showSensitive(context.database(), id); !no.empty())
            return dialogs::warn(parent, NoteDialog::tr("Sensitive note"), textOf(no));
    }
    (new NoteDialog(context, parent, *note))->open();
}

void openStatement(Context& context, QWidget* parent, ParticipantId person) {
    PersonStatement statement;
    statement.participant = person;
    statement.aboutId = person.value;
    (new StatementDialog(context, parent, std::move(statement)))->open();
}

} // namespace wijkwerk::ui::participants

#include "note_dialog.moc"
