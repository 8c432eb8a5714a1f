// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/overview_tab.h"

#include "core/store/workers.h"
#include "ui/participants/counter_dialogs.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/timeline_list.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/scroll_column.h"
#include "ui/shared/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

using Shows = TimelineFilter::Shows;

} // namespace

OverviewTab::OverviewTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox)
    , m_mine(new QCheckBox(tr("Only mine")))
    , m_words(new QLineEdit)
    , m_note(new QuickNote(context))
    , m_scroll(new ScrollColumn)
    , m_timeline(new TimelineList)
    , m_nothing(new TextLabel(tr("Nothing here yet."), TextSize::Base, ColorRole::Muted)) {
    auto* card = new Card(tr("Timeline"));
    m_choice->setAccessibleName(tr("What the timeline shows"));
    const auto add = [this](const QString& text, Shows shows) { m_choice->addItem(text, int(shows)); };
    add(tr("Everything"), Shows::Everything);
    add(tr("Notes"), Shows::Notes);
    add(tr("Only contact"), Shows::Contacts);
    add(tr("Steps"), Shows::Steps);
    if (context.may(rules::Right::SeeLetters))
        add(tr("Letters"), Shows::Letters);
    if (context.may(rules::Right::SeeAttachments))
        add(tr("Documents"), Shows::Documents);
    add(tr("Tasks"), Shows::Tasks);
    m_words->setPlaceholderText(tr("Find in the timeline"));
    m_words->setAccessibleName(tr("Find in the timeline"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(dp(200));
    m_note->setVisible(context.may(rules::Right::WriteNote));
    card->addToHeader(m_words);
    card->addToHeader(m_mine);
    card->addToHeader(m_choice);
    card->add(m_note);
    card->add(m_nothing);
    card->add(m_timeline, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_scroll->body()->addWidget(card);
    column->addWidget(m_scroll);
    connect(m_choice, &QComboBox::currentIndexChanged, this, guarded(this, [this] { read(); }));
    connect(m_mine, &QCheckBox::toggled, this, guarded(this, [this] { read(); }));
    connect(m_words, &QLineEdit::textChanged, this, guarded(this, [this] { fill(); }));
    connect(m_timeline, &TimelineList::letterRequested, this, &OverviewTab::letterRequested);
    connect(m_timeline, &TimelineList::noteRequested, this, &OverviewTab::noteRequested);
    connect(m_timeline, &TimelineList::stageRequested, this, &OverviewTab::stageRequested);
    connect(m_timeline, &TimelineList::counterRequested, this, [this](work::Counter counter, qint64 id) {
        guard(this, [&] { openCounter(m_context, window(), counter, id); });
    });
}

void OverviewTab::show(ParticipantId person) {
    const bool isOther = person != m_person;
    m_person = person;
    m_note->setPerson(person);
    if (isOther) { // what was looked for was about somebody else
        const QSignalBlocker quiet(m_words);
        m_words->clear();
    }
    read();
    if (isOther) {
        m_timeline->scrollToTop();
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void OverviewTab::read() {
    QHash<WorkerId, QString> workers;
    for (const Worker& worker : store::workers::all(m_context.database(), true))
        workers.insert(worker.id, worker.name);
    m_entries = work::visible(work::timeline(m_context.database(), m_person), m_context.sight());
    m_items.clear();
    for (const work::TimelineEntry& entry : m_entries) {
        m_items.push_back(itemOf(entry, workers, m_context.today()));
        if (m_context.mayWrite())
            m_items.back().counters = work::countersOf(entry, m_context.sight());
    }
    fill();
}

void OverviewTab::fill() {
    TimelineFilter filter;
    filter.shows = Shows(m_choice->currentData().toInt());
    filter.mine = m_mine->isChecked();
    filter.worker = m_context.worker();
    filter.words = m_words->text();
    std::vector<TimelineItem> items;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (passes(filter, m_entries[i], m_items[i]))
            items.push_back(m_items[i]);
    }
    m_nothing->setText(m_items.empty() ? tr("Nothing here yet.") : tr("Nothing fits what you chose."));
    m_nothing->setVisible(items.empty());
    m_timeline->setVisible(!items.empty());
    m_timeline->setItems(std::move(items));
}

} // namespace wijkwerk::ui::participants
