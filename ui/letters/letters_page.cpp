// SPDX-License-Identifier: EUPL-1.2
#include "ui/letters/letters_page.h"

#include "core/store/letters.h"
#include "core/work/letter_reading.h"
#include "core/work/letter_work.h"
#include "ui/letters/letter_dialog.h"
#include "ui/letters/letter_print.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"
#include "ui/shared/table_export.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace wijkwerk::ui {

namespace {

constexpr int mostWaitingRows = 5;

} // namespace

LettersPage::LettersPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_memory(std::make_unique<SettingsMemory>(context.settings()))
    , m_waiting(waitingModel())
    , m_kept(keptModel())
    , m_waitingCard(new Card(tr("In a stage without a placement letter")))
    , m_waitingList(new RowsView(QStringLiteral("letters-waiting"), m_memory.get()))
    , m_list(new RowsView(QStringLiteral("letters"), m_memory.get()))
    , m_make(new PrimaryButton(tr("Make placement letter…")))
    , m_open(new Button(tr("Open")))
    , m_print(new Button(tr("Print again…")))
    , m_sent(new Button(tr("Mark as sent")))
    , m_export(new Button(tr("Export…"))) {
    build();
    connect(m_make, &Button::clicked, this, guarded(this, [this] { makeFor(m_waitingList->currentId()); }));
    connect(m_waitingList, &RowsView::openRequested, this, [this](qint64 id) { guard(this, [&] { makeFor(id); }); });
    connect(m_list, &RowsView::openRequested, this, [this](qint64 id) { guard(this, [&] { open(id); }); });
    connect(m_list, &RowsView::currentIdChanged, this, [this] { showButtons(); });
    connect(m_open, &Button::clicked, this, guarded(this, [this] { open(m_list->currentId()); }));
    connect(m_print, &Button::clicked, this, guarded(this, [this] { print(); }));
    connect(m_sent, &Button::clicked, this, guarded(this, [this] { markSent(); }));
    connect(m_export, &Button::clicked, this, guarded(this, [this] {
                const QString day = this->context().today().toString(Qt::ISODate);
                exportTable(this->context(), *m_list, tr("Letters %1.csv").arg(day));
            }));
    guard(this, [this] { reload(); });
}

LettersPage::~LettersPage() = default;

QString LettersPage::title() const {
    return tr("Letters");
}

QString LettersPage::subtitle() const {
    return tr("%Ln letters", nullptr, m_kept->rowCount());
}

bool LettersPage::hasPrimary() const {
    return m_waiting->rowCount() > 0 &&
           context().may(rules::Right::MakeLetter); // then making a letter is the main act here
}

void LettersPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::l());
    column->setSpacing(space::l());
    m_waitingList->setRows(m_waiting);
    m_waitingList->setAccessibleName(tr("People in a stage without a placement letter"));
    m_waitingCard->add(m_waitingList);
    m_waitingCard->addToHeader(m_make);
    column->addWidget(m_waitingCard);
    auto* kept = new Card(tr("Letters that were made"));
    m_list->setRows(m_kept);
    m_list->setAccessibleName(tr("Letters, newest first"));
    m_list->setEmptyState(new EmptyState(Icon::Envelope, tr("No letters yet"),
                                         tr("Place somebody and make the placement letter. It is kept here.")));
    for (Button* button : {m_open, m_print, m_sent, m_export})
        kept->addToHeader(button);
    m_sent->setVisible(context().may(rules::Right::MakeLetter));
    m_export->setVisible(context().may(rules::Right::ExportList));
    kept->add(m_list, 1);
    column->addWidget(kept, 1);
}

void LettersPage::reload() {
    std::vector<std::int64_t> waiting;
    for (const ParticipantId id : store::letters::stagesWithout(context().database(), placementTemplate()))
        waiting.push_back(id.value);
    std::vector<std::int64_t> kept;
    for (const LetterId id : work::lettersNewestFirst(context().database(), context().sight()))
        kept.push_back(id.value);
    const int rows = std::min(mostWaitingRows, int(waiting.size()));
    m_waitingCard->setVisible(!waiting.empty() && context().may(rules::Right::MakeLetter));
    m_waitingCard->setCount(int(waiting.size()));
    m_waitingList->setFixedHeight((rows + 1) * listRowHeight() + space::s());
    m_waiting->setIds(std::move(waiting));
    m_kept->setIds(std::move(kept));
    if (m_waitingList->currentId() == 0 && m_waiting->rowCount() > 0)
        m_waitingList->setCurrentId(m_waiting->idAt(0));
    if (m_list->currentId() == 0 && m_kept->rowCount() > 0)
        m_list->setCurrentId(m_kept->idAt(0));
    m_make->setEnabled(context().mayWrite());
    showButtons();
    Q_EMIT headerChanged();
}

void LettersPage::showButtons() {
    const int row = m_kept->rowOf(m_list->currentId());
    const auto current = row < 0 ? std::nullopt : m_kept->row(row);
    m_open->setEnabled(current.has_value());
    // What leaves the program is written down first.
    m_print->setEnabled(current && context().mayWrite());
    m_export->setEnabled(m_kept->rowCount() > 0 && context().mayWrite());
    m_sent->setEnabled(current && current->letter.status == LetterStatus::Final && context().mayWrite());
}

void LettersPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    if (changes.everything || changes.touches(Thing::Letter) || changes.touches(Thing::Placement) ||
        changes.touches(Thing::Trajectory) || changes.touches(Thing::Participant))
        guard(this, [this] { reload(); });
}

LetterTurns LettersPage::turns() {
    return {[this](ParticipantId person, const QString& field) {
                Q_EMIT fieldRequested(Kind::Participant, person.value, field);
            },
            [this](const QString& field) { Q_EMIT fieldRequested(Kind::Department, 0, field); }};
}

void LettersPage::open(qint64 letter) {
    if (letter != 0)
        openLetter(context(), window(), LetterId{letter}, turns());
}

void LettersPage::makeFor(qint64 person) {
    if (person != 0 && context().may(rules::Right::MakeLetter))
        openPlacementLetter(context(), window(), ParticipantId{person}, turns());
}

void LettersPage::print() {
    const auto letter = store::letters::find(context().database(), LetterId{m_list->currentId()});
    if (letter)
        printLetter(context(), window(), *letter);
}

void LettersPage::markSent() {
    const LetterId id{m_list->currentId()};
    const auto outcome =
        work::perform(context().database(), [&](db::Transaction& tx) { return work::markLetterSent(tx, id); });
    if (outcome)
        context().say(tr("Marked as sent"));
}

void LettersPage::showThing(Kind kind, qint64 id) {
    if (kind != Kind::Letter)
        return;
    m_list->setCurrentId(id);
    // The dialog comes over the page, so the page is shown first.
    QTimer::singleShot(0, this, guarded(this, [this, id] { open(id); }));
}

void LettersPage::takeFocus() {
    (m_waiting->rowCount() > 0 ? m_waitingList : m_list)->setFocus(Qt::OtherFocusReason);
}

} // namespace wijkwerk::ui
