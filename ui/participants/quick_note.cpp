// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/quick_note.h"

#include "core/domain/note.h"
#include "core/rules/medical_words.h"
#include "core/store/notes.h"
#include "core/work/note_work.h"
#include "ui/participants/attempt.h"
#include "ui/participants/dialogs.h"
#include "ui/shared/bar.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/editors.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

constexpr int keepEveryMilliseconds = 4000; // so that with a late timer and the write at most 5 s are lost
const QString place = QStringLiteral("note");

/// The same for drafts that say the same; empty for none.
QString stampOf(const Draft& draft) {
    if (draft.text.isEmpty())
        return {};
    return codeOf(draft.kind) + u'|' + (draft.day ? draft.day->toString(Qt::ISODate) : QString()) + u'|' +
           QString::number(int(draft.sensitive)) + u'|' + draft.text;
}

} // namespace

QuickNote::QuickNote(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_author(context.worker())
    , m_kind(new QComboBox)
    , m_day(new DateEdit(context.today()))
    , m_text(new QPlainTextEdit)
    , m_sensitive(new QCheckBox(tr("Sensitive")))
    , m_save(new Button(tr("Save note")))
    , m_draftBar(new Bar(Tone::Blue))
    , m_medical(new Bar(Tone::Amber))
    , m_problems(new Bar(Tone::Red))
    , m_keep(new QTimer(this)) {
    build();
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepEveryMilliseconds);
    connect(m_keep, &QTimer::timeout, this, [this] { keepDraft(); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuickNote::typed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuickNote::typed);
    connect(m_sensitive, &QCheckBox::toggled, this, &QuickNote::typed);
    connect(m_save, &Button::clicked, this, guarded(this, [this] { save(); }));
    connect(m_draftBar->addAction(tr("Throw away")), &Button::clicked, this, guarded(this, [this] { throwAway(); }));
    typed();
}

void QuickNote::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    for (const auto& word : Words<NoteKind>::list) {
        if (word.value != NoteKind::Imported)
            m_kind->addItem(labelOf(word.value), int(word.value));
    }
    m_kind->setAccessibleName(tr("Kind of note"));
    m_day->setAccessibleName(tr("Day of the note"));
    m_day->field()->setAccessibleName(tr("Day of the note"));
    m_day->setDate(m_context.today());
    m_day->setFlagger([](QDate) { return QString(); });
    m_sensitive->setToolTip(tr("Folded away in the timeline; opening it is written down."));
    m_text->setPlaceholderText(tr("Write a note… (Ctrl+Enter saves; a draft is kept by itself)"));
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setAccessibleDescription(tr("The person may read what you write."));
    m_text->setToolTip(tr("The person may read what you write."));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(QFontMetrics(font()).lineSpacing() * 3 + space::l());
    m_text->installEventFilter(this);
    auto* below = new QWidget; // on narrow windows in two rows
    auto* row = new FlowLayout(below, space::s());
    row->addWidget(m_kind);
    row->addWidget(m_day);
    row->addWidget(m_sensitive);
    auto* others = new LinkButton(tr("About several people…"));
    connect(others, &Button::clicked, this, guarded(this, [this] { openSharedNote(m_context, window(), {m_person}); }));
    row->addAtEnd(others);
    row->addWidget(m_save);
    for (Bar* bar : {m_draftBar, m_problems, m_medical})
        bar->hide();
    column->addWidget(m_draftBar);
    column->addWidget(m_text);
    column->addWidget(m_problems);
    column->addWidget(m_medical);
    column->addWidget(below);
}

bool QuickNote::hasText() const {
    return !m_text->toPlainText().trimmed().isEmpty();
}

void QuickNote::takeFocus() {
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void QuickNote::setPerson(ParticipantId person) {
    if (person == m_person)
        return;
    const Draft typed = typedNow();
    if (!keepDraft() && !m_person.isNull() && stampOf(typed) != m_kept)
        remember(typed);
    m_person = person;
    clear();
    setEnabled(m_context.mayWrite() && !person.isNull());
    restoreDraft();
    if (!m_others.empty())
        m_keep->start();
}

void QuickNote::remember(const Draft& draft) {
    std::erase_if(m_others, [this](const Draft& other) { return other.participant == m_person; });
    m_others.push_back(draft);
}

Draft QuickNote::typedNow() const {
    Draft draft;
    draft.participant = m_person;
    draft.author = m_author;
    draft.place = place;
    draft.text = m_text->toPlainText();
    draft.kind = chosenIn<NoteKind>(*m_kind);
    draft.day = m_day->date();
    draft.sensitive = m_sensitive->isChecked();
    return draft;
}

void QuickNote::putIn(const Draft& draft) {
    m_restoring = true;
    m_text->setPlainText(draft.text);
    chooseIn(*m_kind, draft.kind);
    m_sensitive->setChecked(draft.sensitive);
    if (draft.day)
        m_day->setDate(*draft.day);
    m_restoring = false;
    m_save->setEnabled(hasText());
    warnOfMedicalWords();
}

void QuickNote::clear() {
    m_restoring = true;
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_sensitive->setChecked(false);
    m_restoring = false;
    m_kept.clear();
    m_day->setDate(m_context.today());
    for (Bar* bar : {m_draftBar, m_problems, m_medical})
        bar->hide();
    m_keep->stop();
    m_save->setEnabled(false);
}

void QuickNote::restoreDraft() {
    if (m_person.isNull())
        return;
    const auto waiting = std::find_if(m_others.begin(), m_others.end(),
                                      [this](const Draft& other) { return other.participant == m_person; });
    if (waiting != m_others.end()) {
        const Draft typed = *waiting;
        m_others.erase(waiting);
        m_kept = QStringLiteral("?"); // what the file has is older
        putIn(typed);
        m_keep->start();
        return;
    }
    const auto draft = store::notes::draft(m_context.database(), m_person, place, m_author);
    if (!draft || draft->text.isEmpty())
        return;
    putIn(*draft);
    m_kept = stampOf(*draft);
    m_draftBar->setText(tr("This draft of %1 was not saved as a note yet.").arg(shownMoment(draft->savedAt)));
    m_draftBar->show();
}

void QuickNote::typed() {
    m_save->setEnabled(hasText());
    if (m_restoring)
        return;
    m_problems->hide();
    warnOfMedicalWords();
    if (!m_keep->isActive())
        m_keep->start();
}

void QuickNote::warnOfMedicalWords() {
    const QStringList words = rules::medicalWords(m_text->toPlainText());
    if (!words.isEmpty())
        m_medical->setText(tr("Do not record medical data (%1). Describe what somebody can and cannot do at work.")
                               .arg(words.join(QStringLiteral(", "))));
    m_medical->setHidden(words.isEmpty());
}

bool QuickNote::keepDraft() {
    m_keep->stop();
    const Draft typed = typedNow();
    std::vector<Draft> drafts = m_others;
    if (!m_person.isNull() && stampOf(typed) != m_kept)
        drafts.push_back(typed);
    if (drafts.empty() || !m_context.mayWrite())
        return true;
    const auto write = [&] {
        db::Transaction tx(m_context.database(), {});
        for (Draft& draft : drafts) {
            draft.savedAt = tx.now();
            store::notes::saveDraft(tx, draft);
        }
        tx.commit();
        m_others.clear();
        m_kept = stampOf(typed);
    };
    // Somebody else is writing: the next round tries again.
    return guardQuietly(write, [this](const Error&) { m_keep->start(); });
}

std::vector<TypedDraft> QuickNote::notKept() const {
    std::vector<TypedDraft> left;
    for (const Draft& draft : m_others)
        left.push_back(
            {draft.participant.value, draft.text, codeOf(draft.kind), draft.day.value_or(QDate()), draft.sensitive});
    return left;
}

void QuickNote::forget() {
    m_person = {};
    m_others.clear();
    m_keep->stop();
}

void QuickNote::throwAway() {
    clear();
    m_kept = QStringLiteral("?");
    keepDraft();
    takeFocus();
}

void QuickNote::save() {
    if (!hasText() || !understood({m_day}))
        return;
    Note note;
    note.participant = m_person;
    note.author = m_author;
    note.kind = chosenIn<NoteKind>(*m_kind);
    note.happenedOn = m_day->date().value_or(m_context.today());
    note.text = m_text->toPlainText().trimmed();
    note.sensitive = m_sensitive->isChecked();
    m_keep->stop();
    if (std::exchange(m_saving, true))
        return;
    // The note is what it was now, also when somebody else is shown before a busy writer makes room.
    const auto over = [this] {
        m_saving = false;
        if (hasText())
            m_keep->start();
    };
    guardPatiently(
        this, [this, note] { write(note); }, over, over);
}

void QuickNote::write(const Note& note) {
    const auto outcome =
        work::perform(m_context.database(), [&](db::Transaction& tx) { return work::addNoteOfDraft(tx, note); });
    if (outcome)
        std::erase_if(m_others, [&](const Draft& other) {
            return other.participant == note.participant && other.text.trimmed() == note.text;
        });
    if (note.participant != m_person)
        return;
    if (!outcome) {
        m_problems->setText(textOf(outcome.problems));
        m_problems->show();
        return;
    }
    clear();
    m_context.say(tr("Note saved"));
    takeFocus();
}

bool QuickNote::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (m_save->isEnabled())
                m_save->click();
            return true;
        }
    }
    if (watched == m_text && event->type() == QEvent::FocusOut)
        keepDraft();
    return QWidget::eventFilter(watched, event);
}

void QuickNote::hideEvent(QHideEvent* event) {
    keepDraft();
    QWidget::hideEvent(event);
}

} // namespace wijkwerk::ui::participants
