// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/workplaces_page.h"

#include "core/base/calendar.h"
#include "core/base/fold.h"
#include "core/domain/naming.h"
#include "core/store/participants.h"
#include "core/store/placements.h"
#include "core/store/workplaces.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/context.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/fact_list.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"
#include "ui/shared/table_export.h"
#include "ui/shared/text_label.h"
#include "ui/workplaces/workplace_columns.h"
#include "ui/workplaces/workplace_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wijkwerk::ui {

using reports::PlaceUse;

WorkplacesPage::WorkplacesPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_memory(std::make_unique<SettingsMemory>(context.settings())) {
    m_model = std::make_unique<RowsModel<PlaceUse>>(
        workplaceColumns(),
        [this](std::span<const std::int64_t> ids) {
            std::vector<PlaceUse> rows;
            for (const std::int64_t id : ids) {
                if (const PlaceUse* place = find(id))
                    rows.push_back(*place);
            }
            return rows;
        },
        [](const PlaceUse& place) { return place.workplace.id.value; });

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, space::l());
    columns->setSpacing(space::l());
    auto* left = new QVBoxLayout;
    left->setSpacing(space::m());
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter by name, team, wijk or vakspecialist"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    left->addWidget(m_filter);
    m_view = new RowsView(QStringLiteral("workplaces"), m_memory.get(), this);
    m_view->setAccessibleName(tr("Workplaces"));
    m_view->setRows(m_model.get());
    auto* empty = new EmptyState(Icon::House, tr("No workplaces yet"),
                                 tr("People are placed where there is real work. Add the first workplace."));
    if (context.mayDo(rules::Right::SetUpWorkplaces))
        connect(empty->addAction(tr("Add a workplace"), false), &QPushButton::clicked, this, [this] { edit({}); });
    m_view->setEmptyState(empty);
    left->addWidget(m_view, 1);
    columns->addLayout(left, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The workplace"));
    m_detailsPlace = scroll;
    columns->addWidget(scroll);

    connect(m_filter, &QLineEdit::textChanged, this, guarded(this, [this] { showIds(); }));
    connect(m_view, &RowsView::currentIdChanged, this, [this](qint64 id) { guard(this, [&] { showDetails(id); }); });
    connect(m_view, &RowsView::openRequested, this, [this](qint64 id) {
        if (this->context().may(rules::Right::SetUpWorkplaces))
            edit(WorkplaceId{id});
    });
    connect(m_view, &RowsView::sortRequested, this, [this](const QString& key, Qt::SortOrder order) {
        m_sortedBy = key;
        m_order = order;
        m_view->setSorting(key, order);
        showIds();
    });
    m_sortedBy = m_view->sortedBy();
    m_order = m_view->sortOrder();
    guard(this, [this] { reload(); });
}

WorkplacesPage::~WorkplacesPage() = default;

QString WorkplacesPage::title() const {
    return tr("Workplaces");
}

QString WorkplacesPage::subtitle() const {
    int free = 0, capacity = 0;
    for (const PlaceUse& place : m_places) {
        free += place.free();
        capacity += place.capacity;
    }
    return tr("%1 free of %2 · week %3").arg(free).arg(capacity).arg(isoWeekOf(context().today()).week);
}

std::vector<QWidget*> WorkplacesPage::actions() {
    std::vector<QWidget*> all;
    if (context().may(rules::Right::ScoreSkills)) {
        auto* round = new Button(tr("Round of scores…"), this);
        round->setEnabled(context().mayWrite());
        connect(round, &QPushButton::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("skill_round"), 0); });
        all.push_back(round);
    }
    if (context().may(rules::Right::ExportList)) {
        auto* exported = new Button(tr("Export…"), this);
        exported->setEnabled(context().mayWrite()); // what leaves the program is written down first
        connect(exported, &QPushButton::clicked, this, guarded(this, [this] {
                    const QString day = context().today().toString(Qt::ISODate);
                    exportTable(context(), *m_view, tr("Workplaces %1.csv").arg(day));
                }));
        all.push_back(exported);
    }
    if (context().may(rules::Right::SetUpWorkplaces)) {
        auto* add = new PrimaryButton(tr("+ Workplace"), this);
        add->setEnabled(context().mayWrite());
        connect(add, &QPushButton::clicked, this, [this] { edit({}); });
        all.push_back(add);
    }
    return all;
}

void WorkplacesPage::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void WorkplacesPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    for (const Thing thing : {Thing::Workplace, Thing::Placement, Thing::Worker, Thing::Training, Thing::Team,
                              Thing::Wijk, Thing::Trajectory}) {
        if (changes.touches(thing))
            return reload();
    }
}

void WorkplacesPage::reload() {
    m_places = reports::placesOn(context().database(), context().today());
    showIds();
    showDetails(m_view->currentId());
    Q_EMIT headerChanged();
}

const PlaceUse* WorkplacesPage::find(qint64 id) const {
    const auto at = std::ranges::find_if(m_places, [&](const PlaceUse& p) { return p.workplace.id.value == id; });
    return at == m_places.end() ? nullptr : &*at;
}

void WorkplacesPage::showIds() {
    const QStringList words = fold(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<const PlaceUse*> shown;
    for (const PlaceUse& place : m_places) {
        const QString text = fold(QStringList{place.workplace.name, place.team, place.wijk, place.guide}.join(u' '));
        if (std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); }))
            shown.push_back(&place);
    }
    sortPlaces(shown, m_sortedBy, m_order);
    std::vector<std::int64_t> ids;
    for (const PlaceUse* place : shown)
        ids.push_back(place->workplace.id.value);
    m_model->setIds(std::move(ids));
    if (m_view->currentId() == 0 && m_model->rowCount() > 0)
        m_view->setCurrentId(m_model->idAt(0));
}

void WorkplacesPage::showThing(Kind kind, qint64 id) {
    if (kind != Kind::Workplace)
        return;
    m_filter->clear();
    m_view->setCurrentId(id);
}

void WorkplacesPage::showDetails(qint64 id) {
    const PlaceUse* place = find(id);
    if (!place) {
        m_detailsPlace->setWidget(new QWidget);
        m_details = nullptr;
        showSide();
        return;
    }
    const Workplace& w = place->workplace;
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    m_details = new Card(w.name, column);
    layout->addWidget(m_details);
    layout->addStretch();
    auto* facts = new FactList(m_details);
    facts->add(tr("Team"), place->team);
    facts->add(tr("Wijk"), place->wijk.isEmpty() ? tr("Whole town") : place->wijk);
    facts->add(tr("Where"), orDash(w.location));
    facts->add(tr("Tasks"), orDash(w.tasks));
    facts->add(tr("Times"), w.startTime.isEmpty() ? orDash({}) : w.startTime + QStringLiteral(" – ") + w.endTime);
    facts->add(tr("Requirements"), orDash(w.requirements));
    facts->add(tr("Places"), tr("%1 of %2 taken").arg(place->occupied).arg(place->capacity),
               place->free() > 0 ? std::optional(Tone::Green) : std::nullopt);
    const GuideWords guide = guideWords(*place);
    facts->add(tr("Vakspecialist"), guide.text, guide.tone);
    m_details->add(facts);
    m_details->addLine();
    auto* head = new TextLabel(tr("Who works here"), TextSize::Strong, ColorRole::Ink, m_details);
    m_details->add(head);
    addPeople(w.id);
    m_details->addLine();
    if (place->free() > 0 && context().may(rules::Right::PeoplePage)) {
        auto* waiting = new Button(tr("Who is waiting for a place?"), m_details);
        connect(waiting, &QPushButton::clicked, this, [this] {
            ParticipantFilter filter;
            filter.phases = {Phase::Preselection, Phase::Waiting};
            filter.begun = true; // who only waits for the first day has a place
            Q_EMIT listRequested(filter, tr("Waiting for a place"));
        });
        m_details->add(waiting);
    }
    if (context().may(rules::Right::SetUpWorkplaces)) {
        auto* change = new Button(tr("Change workplace…"), m_details);
        change->setEnabled(context().mayWrite());
        connect(change, &QPushButton::clicked, this, [this, who = w.id] { edit(who); });
        m_details->add(change);
    }
    m_detailsPlace->setWidget(column);
    showSide();
}

/// Who works at a place today: names for who may know the people, a number for who only counts them.
void WorkplacesPage::addPeople(WorkplaceId place) {
    using rules::Right;
    const work::Reach reach(context().database(), context().sight(), context().today());
    int people = 0;
    int nameless = 0;
    for (const Placement& placement : store::placements::on(context().database(), context().today())) {
        if (placement.workplace != place)
            continue;
        const auto person = store::participants::find(context().database(), placement.participant);
        if (!person)
            continue;
        ++people;
        if (!reach.holds(person->id)) {
            ++nameless;
            continue;
        }
        const QString name = workFloorName(person->name);
        const QString until = placement.lastDay ? untilText(*placement.until()) : QString();
        if (!context().may(Right::DossierPage)) {
            m_details->add(new TextLabel(name, TextSize::Base, ColorRole::Ink, m_details));
            continue;
        }
        auto* open = new LinkButton(name, m_details);
        open->setToolTip(until);
        connect(open, &QPushButton::clicked, this,
                [this, who = person->id] { Q_EMIT openRequested(Kind::Participant, who.value); });
        m_details->add(open);
    }
    if (people == 0)
        m_details->add(new TextLabel(tr("Nobody today."), TextSize::Base, ColorRole::Muted, m_details));
    else if (nameless == people)
        m_details->add(new TextLabel(tr("%n people", "", people), TextSize::Base, ColorRole::Ink, m_details));
    else if (nameless > 0)
        m_details->add(new TextLabel(tr("and %n more", "", nameless), TextSize::Base, ColorRole::Muted, m_details));
}

/// The list takes the room: the card at the side folds away first, and without a workplace there is none.
void WorkplacesPage::showSide() {
    m_detailsPlace->setVisible(m_details && width() >= dp(860));
    m_detailsPlace->setFixedWidth(dp(330));
}

void WorkplacesPage::edit(WorkplaceId id) {
    guard(this, [&] {
        Workplace workplace;
        if (id) {
            const auto found = store::workplaces::find(context().database(), id);
            if (!found)
                throw Error(Fault::NotFound);
            workplace = *found;
        }
        auto* dialog = new WorkplaceDialog(context(), workplace, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &WorkplaceDialog::saved, this, [this](qint64 saved) { m_view->setCurrentId(saved); });
        dialog->open();
    });
}

void WorkplacesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    showSide();
}

} // namespace wijkwerk::ui
