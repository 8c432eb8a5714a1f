// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/preview_card.h"

#include "core/base/bsn_mask.h"
#include "core/domain/phone.h"
#include "core/reports/next_steps.h"
#include "core/store/journal.h"
#include "core/store/notes.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "ui/participants/list_columns.h"
#include "ui/participants/person_text.h"
#include "ui/shared/buttons.h"
#include "ui/shared/chips.h"
#include "ui/shared/context.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"

#include <QScrollArea>
#include <QTimer>

namespace wijkwerk::ui::participants {

namespace {

constexpr int mostNoteLetters = 400;

QString shortened(const QString& text) {
    return text.size() <= mostNoteLetters ? text : text.left(mostNoteLetters).trimmed() + u'…';
}

} // namespace

PreviewCard::PreviewCard(Context& context, QWidget* parent)
    : Card({}, parent)
    , m_context(context)
    , m_stay(new QTimer(this))
    , m_content(new QWidget)
    , m_hint(new TextLabel(tr("Select somebody in the list to see more."), TextSize::Base, ColorRole::Muted))
    , m_name(new TextLabel({}, TextSize::CardTitle))
    , m_phase(new ChipLabel)
    , m_kind(new ChipLabel)
    , m_term(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_strip(new ProgressStrip)
    , m_facts(new FactList)
    , m_more(new LinkButton(tr("Show phone and last note")))
    , m_noteTitle(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_note(new TextLabel)
    , m_next(new PrimaryButton)
    , m_open(new Button(tr("Open dossier"))) {
    setAccessibleName(tr("Selected person"));
    m_more->setMinimumWidth(1); // it never makes the card wider than there is room for
    build();
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_person); });
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT stepRequested(m_person, m_step); });
    m_stay->setSingleShot(true);
    m_stay->setInterval(previewStayMs);
    connect(m_stay, &QTimer::timeout, this, [this] {
        if (isVisible())
            guard(this, [this] { reveal(); });
    });
    connect(m_more, &Button::clicked, this, guarded(this, [this] { reveal(); }));
    setEmpty(true);
}

void PreviewCard::build() {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s());
    m_name->setWordWrap(true);
    m_term->setWordWrap(true);
    m_note->setWordWrap(true);
    m_hint->setWordWrap(true);
    column->addWidget(m_name);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips, space::s());
    flow->addWidget(m_phase);
    flow->addWidget(m_kind);
    column->addWidget(chips);
    column->addWidget(m_term);
    column->addWidget(m_strip);
    column->addWidget(new Separator);
    column->addWidget(m_facts);
    column->addWidget(new Separator);
    m_more->setToolTip(tr("It is written down that you looked."));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_noteTitle);
    column->addWidget(m_note);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    add(m_hint);
    add(scroll, 1);
    add(m_next);
    add(m_open);
}

void PreviewCard::show(ParticipantId person, Selected selected) {
    if (person != m_person) {
        m_revealedOn = {};
        m_stay->stop();
        if (!person.isNull() && selected == Selected::BySomebody)
            m_stay->start();
    }
    m_person = person;
    guard(this, [this] { read(); });
}

void PreviewCard::setEmpty(bool empty) {
    m_content->setVisible(!empty);
    m_hint->setVisible(empty);
    m_next->setVisible(!empty);
    m_open->setVisible(!empty && m_context.may(rules::Right::DossierPage));
}

void PreviewCard::addFact(const QString& name, const QString& value) {
    if (!value.isEmpty())
        m_facts->add(name, value);
}

void PreviewCard::read() {
    db::Database& database = m_context.database();
    const QDate today = m_context.today();
    const auto mayBeSeen = [this](const Deadline& one) { return work::maySee(m_context.sight(), one); };
    const auto rows =
        m_person.isNull() ? std::vector<Row>{} : reports::participantRows(database, {m_person}, today, mayBeSeen);
    m_facts->clear();
    setEmpty(rows.empty());
    if (rows.empty())
        return;
    const Row row = work::visible(rows.front(), m_context.sight());
    m_name->setText(fullLabel(row.name));
    m_phase->setVisible(row.phase.has_value());
    if (row.phase)
        m_phase->setChip(phaseText(*row.phase, row.coming, row.phaseSince), toneOf(*row.phase));
    m_kind->setChip(shortLabelOf(row.kind), Tone::Grey);
    const QString term = termOf(row.startsOn, row.lastDay, today);
    m_term->setText(term);
    m_term->setHidden(term.isEmpty());
    const auto progress = progressOf(row, today);
    m_strip->setVisible(progress.has_value());
    if (progress)
        m_strip->setShare(*progress, toneOf(*row.phase), term);

    const auto person = store::participants::find(database, m_person);
    const auto placement =
        row.trajectory.isNull() ? std::nullopt : store::placements::latestOf(database, row.trajectory);
    addFact(tr("Number"), QString::number(row.number));
    addFact(tr("Workplace"), row.workplace);
    addFact(tr("Craft specialist"), row.guide);
    addFact(tr("Job coach"), row.coach);
    if (placement && placement->days.count() > 0)
        addFact(tr("Working days"),
                QStringLiteral("%1 · %2").arg(weekdaysText(placement->days), hoursText(placement->hours)));
    addFact(tr("Next step"), row.nextStep);
    if (row.nextStepOn)
        addFact(tr("By"), dueText(*row.nextStepOn, today));

    showMore(person ? shownPhone(work::visible(*person, m_context.sight()).phone) : QString(), today);
    const NextStep next = nextStepFor(m_context.sight(), nextStepsOf(database, m_person));
    m_step = next.step;
    m_next->setVisible(next.may && (m_step != PathStep::None || m_context.may(rules::Right::DossierPage)));
    m_next->setText(verbOf(next));
    m_next->setEnabled(m_context.mayWrite() || m_step == PathStep::Letter);
}

/// The newest that who looks may read.
std::optional<Note> PreviewCard::newestNote() const {
    if (!m_context.may(rules::Right::DossierPage))
        return std::nullopt;
    const auto notes = store::notes::ofParticipant(m_context.database(), m_person);
    const auto note = std::ranges::find_if(notes, [&](const Note& one) {
        return !one.sensitive && !one.supersededBy &&
               work::maySeeNoteOf(m_context.sight(), one.kind == NoteKind::Imported ? WorkerId{} : one.author);
    });
    return note == notes.end() ? std::nullopt : std::optional(*note);
}

void PreviewCard::showMore(const QString& phone, QDate today) {
    const auto note = newestNote();
    const bool now = isRevealed();
    m_hasMore = note || !phone.isEmpty();
    m_more->setVisible(m_hasMore && !now);
    m_noteTitle->setVisible(now && note);
    m_note->setVisible(now && note);
    m_note->setText({});
    if (!now)
        return;
    addFact(tr("Phone"), phone);
    if (!note)
        return;
    m_noteTitle->setText(tr("Last note · %1").arg(shownShort(note->happenedOn, today)));
    m_note->setText(shortened(withBsnMasked(note->text)));
}

bool PreviewCard::isRevealed() const {
    return m_revealedOn == m_context.today();
}

void PreviewCard::reveal() {
    m_stay->stop();
    if (m_person.isNull() || !m_hasMore || isRevealed())
        return;
    if (m_context.session().stuckReadings())
        return; // it stays hidden till looking can be written down again
    noteSeen();
    m_revealedOn = m_context.today();
    read();
}

/// Once a person and day: who walks through the list again says nothing new.
void PreviewCard::noteSeen() {
    const QDate today = m_context.today();
    if (m_noted.value(m_person.value) == today)
        return;
    store::journal::Filter filter;
    filter.worker = WorkerId{m_context.session().worker()};
    filter.participant = m_person;
    filter.act = QStringLiteral("person_previewed");
    filter.from = filter.until = today;
    if (store::journal::find(m_context.database(), filter, 1).empty())
        m_context.session().noteReading({QStringLiteral("person_previewed"), m_person.value, {}});
    m_noted.insert(m_person.value, today);
}

} // namespace wijkwerk::ui::participants
