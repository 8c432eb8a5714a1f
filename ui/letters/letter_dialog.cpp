// SPDX-License-Identifier: EUPL-1.2
#include "ui/letters/letter_dialog.h"

#include "core/domain/naming.h"
#include "core/store/letters.h"
#include "core/store/participants.h"
#include "core/work/letter_input.h"
#include "ui/letters/letter_print.h"
#include "ui/letters/pages_view.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/problem_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace wijkwerk::ui {

namespace {

/// Throws when looking could not be written down for too long.
void noteShown(Context& context, ParticipantId person, const QString& reference = {}) {
    if (const auto error = context.session().stuckReadings())
        throw *error;
    context.session().noteReading({QStringLiteral("letter_shown"), person.value, reference});
}

QString nameOf(Context& context, ParticipantId id) {
    const auto person = store::participants::find(context.database(), id);
    return person ? workFloorName(person->name) : QString();
}

QString titleOf(Context& context, ParticipantId person, const QString& templateName) {
    return LetterDialog::tr("%1 for %2").arg(letterLabelOf(templateName), nameOf(context, person));
}

/// Of a warning: what is asked before the letter is made all the same, and its button.
struct Doubt {
    const char* code;
    const char* title;
    const char* button;
};
constexpr Doubt doubts[] = {
    {"letter_made_before", QT_TRANSLATE_NOOP("wijkwerk::ui::LetterDialog", "Make this letter once more?"),
     QT_TRANSLATE_NOOP("wijkwerk::ui::LetterDialog", "Make once more")},
    {"letter_end_undecided", QT_TRANSLATE_NOOP("wijkwerk::ui::LetterDialog", "Does this contract end?"),
     QT_TRANSLATE_NOOP("wijkwerk::ui::LetterDialog", "It ends: make the letter")},
};

} // namespace

LetterDialog::LetterDialog(Context& context, QWidget* parent, ParticipantId person, const QString& templateName,
                           LetterTurns turns, const QStringList& choice)
    : Dialog(titleOf(context, person, templateName), parent)
    , m_context(context)
    , m_person(person)
    , m_template(templateName)
    , m_turns(std::move(turns)) {
    build();
    buildChoice(choice);
    m_date->setDate(context.today());
    prepare();
    (m_print->isEnabled() ? static_cast<QWidget*>(m_print) : m_date)->setFocus();
    connect(m_date, &DateEdit::dateChanged, this, guarded(this, [this] { prepare(); }));
}

LetterDialog::LetterDialog(Context& context, QWidget* parent, const Letter& letter, LetterTurns turns)
    : Dialog(tr("Letter %1 for %2").arg(letter.reference, nameOf(context, letter.participant)), parent)
    , m_context(context)
    , m_person(letter.participant)
    , m_template(letter.templateName)
    , m_turns(std::move(turns))
    , m_letter(letter) {
    build();
    showKept();
    m_print->setFocus();
}

void LetterDialog::build() {
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages = new PagesView;
    m_side = new Card(tr("Checks"));
    m_checks = new ChecksList;
    m_facts = new FactList;
    m_date = new DateEdit(m_context.today());
    m_date->field()->setAccessibleName(tr("Date of the letter"));
    m_dateLine = new QWidget;
    auto* date = new QVBoxLayout(m_dateLine);
    date->setContentsMargins(0, 0, 0, 0);
    date->setSpacing(space::xs());
    date->addWidget((new TextLabel(tr("Date of the letter; it is sent on that day")))->wrapped());
    date->addWidget(m_date);
    m_choiceLine = new QWidget;
    m_choiceLine->hide();
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, space::s(), 0);
    lines->setSpacing(space::m());
    lines->addWidget(m_choiceLine);
    lines->addWidget(m_dateLine);
    lines->addWidget(m_checks);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_side->add(scroll, 1);
    m_side->setFixedWidth(dp(310));
    auto* both = new QHBoxLayout;
    both->setSpacing(space::l());
    both->addWidget(m_pages, 1);
    both->addWidget(m_side);
    body()->addLayout(both, 1);
    m_sent = addButton(tr("Mark as sent"), [this] { markSent(); });
    m_save = addButton(tr("Save PDF…"), [this] { savePdf(); });
    m_print = setPrimary(tr("Make final and print…"), [this] { print(); });
    connect(m_checks, &ChecksList::mendRequested, this, &LetterDialog::mend);
}

void LetterDialog::buildChoice(const QStringList& choice) {
    if (choice.size() < 2)
        return;
    auto* column = new QVBoxLayout(m_choiceLine);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs());
    auto* combo = new QComboBox;
    combo->setAccessibleName(tr("Which letter"));
    for (const QString& name : choice)
        combo->addItem(letterLabelOf(name), name);
    combo->setCurrentIndex(combo->findData(m_template));
    column->addWidget(new TextLabel(tr("Which letter")));
    column->addWidget(combo);
    m_choiceLine->show();
    connect(combo, &QComboBox::currentIndexChanged, this, guarded(this, [this, combo] {
                m_template = combo->currentData().toString();
                setWindowTitle(titleOf(m_context, m_person, m_template));
                prepare();
            }));
}

QSize LetterDialog::sizeHint() const {
    return Dialog::sizeHint().expandedTo({dp(1000), dp(680)});
}

void LetterDialog::prepare() {
    const auto date = m_date->date();
    if (!date)
        return;
    m_prepared = work::prepareLetter(m_context.database(), m_person, m_template, *date);
    if (m_prepared.document.subject.isEmpty())
        m_pages->clear();
    else
        m_pages->setDocument(m_prepared.document, m_prepared.input.department.logo);
    m_checks->show(m_prepared);
    m_facts->hide();
    m_sent->hide();
    const bool may = m_prepared.mayBeFinal() && m_context.mayWrite();
    m_print->setEnabled(may);
    m_save->setEnabled(may);
    m_save->setText(tr("Make final and save PDF…"));
    setExplanation(
        tr("This is how the letter is printed. Once it is final it does not change any more: the PDF is kept "
           "in the dossier and stands on the timeline."));
}

void LetterDialog::finalThen(const std::function<void()>& then) {
    if (m_letter)
        return then();
    const auto go = [this, then](work::Again again) {
        if (makeFinal(again))
            then();
    };
    const Doubt* last = nullptr; // the gravest of them names the question
    Problems told;
    for (const Doubt& doubt : doubts) {
        const auto found = std::ranges::find(m_prepared.problems, QLatin1String(doubt.code), &Problem::code);
        if (found == m_prepared.problems.end())
            continue;
        last = &doubt;
        told.push_back(*found);
    }
    if (!last)
        return go(work::Again::No);
    dialogs::ask(this, tr(last->title), textOf(told), tr(last->button), [go] { go(work::Again::Yes); });
}

std::optional<Letter> LetterDialog::makeFinal(work::Again again) {
    const QDate date = m_date->date().value_or(m_context.today());
    const auto outcome = work::perform(m_context.database(), [&](db::Transaction& tx) {
        return work::finalizeLetter(tx, m_person, m_template, date, again);
    });
    if (!outcome) {
        prepare();
        show(outcome.problems);
        return std::nullopt;
    }
    m_letter = *outcome.done;
    m_context.say(tr("Letter %1 is kept in the dossier").arg(m_letter->reference));
    showKept();
    return m_letter;
}

void LetterDialog::showKept() {
    show(Problems{});
    const auto document = letters::documentFromMarkup(m_letter->markup);
    if (document)
        m_pages->setDocument(*document, m_context.department().logo);
    m_side->setTitle(tr("Kept letter"));
    m_choiceLine->hide();
    m_dateLine->hide();
    m_checks->hide();
    m_facts->show();
    m_facts->clear();
    m_facts->add(tr("Reference"), m_letter->reference);
    m_facts->add(tr("Subject"), m_letter->subject);
    m_facts->add(tr("Date"), shownDate(m_letter->datedOn));
    m_facts->add(tr("Status"), labelOf(m_letter->status));
    m_facts->add(tr("Pages"), QString::number(m_letter->pages));
    m_facts->add(tr("Made on"), shownMoment(m_letter->recordedAt));
    // Sixty-four letters do not break by themselves; groups of eight fit beside their name, whichever letters they are.
    QString hash = m_letter->sha256;
    for (qsizetype at = 8; at < hash.size(); at += 9)
        hash.insert(at, u' ');
    m_facts->add(tr("Hash (SHA-256)"), orDash(hash));
    setExplanation(tr("This letter is final. It stays as it was sent."));
    setCancelText(tr("Close"));
    m_print->setText(tr("Print…"));
    m_print->setEnabled(document.has_value() && m_context.mayWrite()); // what leaves the program is written down
    m_save->setText(tr("Save PDF…"));
    m_save->setEnabled(!m_letter->sha256.isEmpty() && m_context.mayWrite());
    m_sent->setVisible(m_letter->status == LetterStatus::Final && m_context.may(rules::Right::MakeLetter));
    m_sent->setEnabled(m_context.mayWrite());
}

void LetterDialog::print() {
    finalThen([this] { printLetter(m_context, this, *m_letter); });
}

void LetterDialog::savePdf() {
    finalThen([this] { saveLetterPdf(m_context, this, *m_letter); });
}

void LetterDialog::markSent() {
    const auto outcome = work::perform(m_context.database(),
                                       [&](db::Transaction& tx) { return work::markLetterSent(tx, m_letter->id); });
    if (!show(outcome.problems) || !outcome)
        return;
    m_letter = store::letters::find(m_context.database(), m_letter->id);
    m_context.say(tr("Letter %1 is marked as sent").arg(m_letter->reference));
    showKept();
}

void LetterDialog::mend(MendAt place, const QString& field) {
    Context& context = m_context;
    const LetterTurns turns = m_turns;
    const ParticipantId person = m_person;
    done(QDialog::Rejected);
    if (place == MendAt::Department && !context.may(rules::Right::SetUpDepartment))
        context.refuse(rules::Right::SetUpDepartment);
    else if (place == MendAt::Dossier && turns.openDossier)
        turns.openDossier(person, field);
    else if (place == MendAt::Department && turns.openDepartment)
        turns.openDepartment(field);
}

void openPlacementLetter(Context& context, QWidget* parent, ParticipantId person, LetterTurns turns) {
    noteShown(context, person);
    const QStringList choice = work::lettersFor(context.database(), context.sight(), person);
    (new LetterDialog(context, parent, person, placementTemplate(), std::move(turns),
                      choice.contains(placementTemplate()) ? choice : QStringList()))
        ->open();
}

void openNewestLetter(Context& context, QWidget* parent, ParticipantId person, LetterTurns turns) {
    const QStringList choice = work::lettersFor(context.database(), context.sight(), person);
    if (choice.isEmpty())
        return openPlacementLetter(context, parent, person, std::move(turns)); // it says what is missing
    noteShown(context, person);
    const QString waiting = work::letterToMake(context.database(), person);
    (new LetterDialog(context, parent, person, choice.contains(waiting) ? waiting : choice.front(), std::move(turns),
                      choice))
        ->open();
}

void openLetter(Context& context, QWidget* parent, LetterId id, LetterTurns turns) {
    const auto letter = store::letters::find(context.database(), id);
    if (!letter)
        throw Error(Fault::NotFound);
    if (const auto right = work::lackingForLetter(context.sight(), letter->templateName))
        return context.refuse(*right);
    noteShown(context, letter->participant, letter->reference);
    (new LetterDialog(context, parent, *letter, std::move(turns)))->open();
}

QString placementTemplate() {
    return QStringLiteral("plaatsingsbrief");
}

} // namespace wijkwerk::ui
