// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/overview_tab.h"

#include "core/store/workers.h"
#include "ui/participants/quick_note.h"
#include "ui/participants/timeline_list.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/guard.h"
#include "ui/shared/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

enum Choice { Everything, Notes, Steps, Letters };

bool passes(work::TimelineKind kind, int choice) {
    using work::TimelineKind;
    switch (choice) {
    case Notes:
        return kind == TimelineKind::Note || kind == TimelineKind::Imported;
    case Steps:
        return kind == TimelineKind::Phase || kind == TimelineKind::Advice || kind == TimelineKind::Placement ||
               kind == TimelineKind::Contract || kind == TimelineKind::Talk || kind == TimelineKind::TrialDay;
    case Letters:
        return kind == TimelineKind::Letter;
    default:
        return true;
    }
}

} // namespace

OverviewTab::OverviewTab(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox)
    , m_note(new QuickNote(context))
    , m_timeline(new TimelineList)
    , m_nothing(new TextLabel(tr("Nothing here yet."), TextSize::Base, ColorRole::Muted)) {
    auto* card = new Card(tr("Timeline"));
    m_choice->setAccessibleName(tr("What the timeline shows"));
    m_choice->addItem(tr("Everything"), Everything);
    m_choice->addItem(tr("Notes"), Notes);
    m_choice->addItem(tr("Steps"), Steps);
    if (context.may(rules::Right::SeeLetters))
        m_choice->addItem(tr("Letters"), Letters);
    m_note->setVisible(context.may(rules::Right::WriteNote));
    card->addToHeader(m_choice);
    card->add(m_note);
    card->add(m_nothing);
    card->add(m_timeline, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_choice, &QComboBox::currentIndexChanged, this, guarded(this, [this] { read(); }));
    connect(m_timeline, &TimelineList::letterRequested, this, &OverviewTab::letterRequested);
    connect(m_timeline, &TimelineList::noteRequested, this, &OverviewTab::noteRequested);
}

void OverviewTab::show(ParticipantId person) {
    m_person = person;
    m_note->setPerson(person);
    read();
}

void OverviewTab::read() {
    QHash<WorkerId, QString> workers;
    for (const Worker& worker : store::workers::all(m_context.database(), true))
        workers.insert(worker.id, worker.name);
    std::vector<TimelineItem> items;
    for (const auto& entry : work::visible(work::timeline(m_context.database(), m_person), m_context.sight())) {
        if (passes(entry.kind, m_choice->currentData().toInt()))
            items.push_back(itemOf(entry, workers, m_context.today()));
    }
    m_nothing->setVisible(items.empty());
    m_timeline->setVisible(!items.empty());
    m_timeline->setItems(std::move(items));
}

} // namespace wijkwerk::ui::participants
