// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/list_page.h"

#include "core/reports/deadline_facts.h"
#include "core/work/journal_check.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/filter_bar.h"
#include "ui/participants/list_loader.h"
#include "ui/participants/preview_card.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QTabBar>
#include <QVBoxLayout>

namespace wijkwerk::ui::participants {

namespace {

/// Only what who looks may do.
QString howToBegin(const Context& context) {
    using rules::Right;
    if (context.may(Right::Refer) && context.may(Right::ImportCaseload))
        return ListPage::tr("Refer somebody, or import the caseload and choose people there.");
    if (context.may(Right::Refer))
        return ListPage::tr("Refer somebody. A jobcoach, klantmanager or beheerder imports the caseload.");
    if (context.may(Right::ImportCaseload))
        return ListPage::tr("Import the caseload. A jobcoach, team lead or klantmanager refers people from it.");
    return ListPage::tr("A jobcoach, team lead or klantmanager refers people.");
}

} // namespace

ListPage::ListPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_memory(std::make_unique<SettingsMemory>(context.settings()))
    , m_model(newListModel(
          context.database(), context.sight(), [&context] { return context.today(); }, this))
    , m_loader(new ListLoader(context, this))
    , m_tabs(new QTabBar)
    , m_keepView(new LinkButton(tr("+ View")))
    , m_filters(new FilterBar(context))
    , m_checkedText(new TextLabel({}, TextSize::Base, ColorRole::Muted))
    , m_columns(new Button(tr("Columns")))
    , m_export(new Button(tr("Export…")))
    , m_list(new RowsView(QStringLiteral("participants"), m_memory.get()))
    , m_empty(new EmptyState(Icon::People, {}, {}))
    , m_emptyAct(m_empty->addAction(tr("Quick referral"), false))
    , m_emptyImport(m_empty->addAction(tr("Import…"), false))
    , m_emptyCaseload(m_empty->addAction(tr("Show caseload"), false))
    , m_preview(new PreviewCard(context)) {
    build();
    connectParts();
    guard(this, [this] { reloadViews(rememberedView()); });
}

ListPage::~ListPage() = default;

QString ListPage::title() const {
    return tr("Participants");
}

QString ListPage::subtitle() const {
    if (m_total < 0)
        return {};
    // A list that was opened by its number has no whole to be a part of.
    const View* view = currentView();
    const bool visiting = view && view->key == QLatin1String("visiting");
    return countText(m_model->rowCount(), visiting ? m_model->rowCount() : m_total);
}

std::vector<QWidget*> ListPage::actions() {
    if (!context().may(rules::Right::ImportCaseload))
        return {};
    auto* import = new Button(tr("Import…"), this);
    import->setEnabled(context().mayWrite());
    connect(import, &Button::clicked, this, guarded(this, [this] { startImport(); }));
    return {import};
}

void ListPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::l());
    column->setSpacing(space::m());
    auto* views = new QHBoxLayout;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Views of the list"));
    views->addWidget(m_tabs, 0);
    m_keepView->setAccessibleName(tr("Save view"));
    m_keepView->setToolTip(tr("Save view"));
    views->addWidget(m_keepView);
    views->addStretch(1);
    column->addLayout(views);
    buildBar();
    auto* both = new QHBoxLayout;
    both->setSpacing(space::l());
    buildList();
    both->addWidget(m_list, 1);
    m_preview->setFixedWidth(dp(236));
    m_preview->hide(); // until there is room for it
    both->addWidget(m_preview);
    column->addLayout(both, 1);
}

void ListPage::buildBar() {
    for (QWidget* part :
         {static_cast<QWidget*>(m_checkedText), static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_export)})
        m_filters->addAtEnd(part);
    auto* menu = new QMenu(m_columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_list->fillColumnMenu(*menu);
    });
    m_columns->setMenu(menu);
    layout()->addWidget(m_filters);
}

void ListPage::buildList() {
    m_model->setCheckable(true);
    m_list->setRows(m_model);
    m_list->setEmptyState(m_empty);
    m_list->setAccessibleName(tr("List of participants"));
    m_list->setMenuFiller([this](QMenu& menu, const std::vector<std::int64_t>& ids) { fillMenu(menu, ids); });
}

void ListPage::connectParts() {
    connect(m_tabs, &QTabBar::currentChanged, this, guarded(this, [this] { chooseView(m_tabs->currentIndex()); }));
    connect(m_keepView, &Button::clicked, this, guarded(this, [this] { saveView(); }));
    connect(m_filters, &FilterBar::filterChanged, this, [this] {
        remember();
        applyFilter();
    });
    connect(m_loader, &ListLoader::loaded, this, &ListPage::showIds);
    connect(m_model, &RowsModelBase::checkedChanged, this, &ListPage::showChecked);
    connect(m_model, &RowsModelBase::fetchFailed, this, [this](const Error& error) { showError(this, error); });
    connect(m_emptyAct, &Button::clicked, this, guarded(this, [this] { helpEmpty(); }));
    connect(m_emptyImport, &Button::clicked, this, guarded(this, [this] { startImport(); }));
    connect(m_emptyCaseload, &Button::clicked, this, [this] { showCaseload(); });
    connect(m_export, &Button::clicked, this, guarded(this, [this] { exportShown(); }));
    connect(m_list, &RowsView::openRequested, this, [this](qint64 id) {
        if (context().may(rules::Right::DossierPage))
            Q_EMIT openRequested(Kind::Participant, id);
    });
    connect(m_list, &RowsView::currentIdChanged, this, [this](qint64 id) {
        m_preview->show(ParticipantId{id}, m_filling ? Selected::ByItself : Selected::BySomebody);
    });
    connect(m_list, &RowsView::sortRequested, this, &ListPage::sortBy);
    connect(m_preview, &PreviewCard::openRequested, this,
            [this](ParticipantId person) { Q_EMIT openRequested(Kind::Participant, person.value); });
    connect(m_preview, &PreviewCard::stepRequested, this,
            [this](ParticipantId person, PathStep step) { guard(this, [&] { takeStep(person, step); }); });
    // Who was found by typing and then opened; the words themselves are not kept.
    connect(this, &Page::openRequested, this, [this](Kind kind, qint64 id) {
        if (kind == Kind::Participant && !m_filters->filter().text.isEmpty())
            context().session().noteReading(work::searched(m_model->rowCount(), ParticipantId{id}));
    });
    connect(&context(), &Context::searchReady, this, [this] {
        if (!m_filters->filter().text.isEmpty())
            applyFilter();
    });
}

const View* ListPage::currentView() const {
    const auto index = std::size_t(m_tabs->currentIndex());
    return m_tabs->currentIndex() >= 0 && index < m_views.size() ? &m_views[index] : nullptr;
}

void ListPage::applyFilter() {
    m_loader->load(m_filters->filter());
}

void ListPage::showIds(const std::vector<std::int64_t>& ids, qint64 total) {
    m_filling = true;
    m_model->setIds(ids);
    m_total = total;
    if (m_wanted != 0) {
        m_list->setCurrentId(m_wanted);
        m_wanted = 0;
    }
    if (m_list->currentId() == 0 && !ids.empty())
        m_list->setCurrentId(ids.front());
    m_filling = false;
    m_preview->show(ParticipantId{m_list->currentId()}, Selected::ByItself);
    showEmptyText();
    showChecked();
    Q_EMIT headerChanged();
}

void ListPage::showEmptyText() {
    const bool nobody = m_total == 0;
    const View* view = currentView();
    const bool caseload = view && view->key == QLatin1String("caseload");
    if (nobody && caseload)
        m_empty->setTexts(tr("There is no caseload yet"),
                          context().may(rules::Right::ImportCaseload)
                              ? tr("Import the caseload file of Work and Income first.")
                              : tr("A jobcoach, klantmanager or beheerder imports it."));
    else if (nobody)
        m_empty->setTexts(tr("Nobody is on the pathway yet"), howToBegin(context()));
    else
        m_empty->setTexts(tr("Nobody fits"), tr("There is nobody in this view with these filters."));
    m_emptyAct->setText(!nobody ? tr("Clear filters") : caseload ? tr("Import…") : tr("Quick referral"));
    m_emptyAct->setVisible(!nobody || context().mayDo(caseload ? rules::Right::ImportCaseload : rules::Right::Refer));
    const bool mine = view && view->key == QLatin1String("mine");
    m_emptyImport->setVisible((nobody || mine) && !caseload && context().mayDo(rules::Right::ImportCaseload));
    m_emptyCaseload->setVisible((nobody || mine) && !caseload && maySeeCaseload(context().sight()));
}

void ListPage::startImport() {
    openImport(context(), window(), [page = QPointer<ListPage>(this)] {
        if (page)
            Q_EMIT page->actRequested(QStringLiteral("caseload"), 0); // the shell may show another page by now
    });
}

void ListPage::showCaseload() {
    guard(this, [this] { reloadViews(QStringLiteral("caseload")); });
}

void ListPage::helpEmpty() {
    const View* view = currentView();
    if (m_total == 0 && view && view->key == QLatin1String("caseload")) {
        startImport();
    } else if (m_total == 0) {
        Q_EMIT actRequested(QStringLiteral("quick_referral"), 0);
    } else if (view) {
        m_filters->setFilter(view->filter);
        remember();
        applyFilter();
    }
}

void ListPage::showChecked() {
    const int count = m_model->checkedCount();
    m_checkedText->setText(count == 0 ? QString() : tr("%n selected", nullptr, count));
    m_checkedText->setVisible(count > 0);
    m_export->setText(count == 0 ? tr("Export…") : tr("Export selection…"));
    m_export->setVisible(context().may(rules::Right::ExportList));
    m_export->setEnabled(m_model->rowCount() > 0 && context().mayWrite()); // it is written down first
}

void ListPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    if (changes.everything || changes.touches(Thing::SavedView))
        reloadViews(rememberedView());
    if (changes.everything || changes.touches(Thing::Team) || changes.touches(Thing::Worker))
        m_filters->reloadChoices();
    const bool order = changes.everything || changes.touches(Thing::Participant) ||
                       changes.touches(Thing::Trajectory) || changes.touches(Thing::Placement);
    const bool cells =
        reports::touchesDeadlines(changes) || changes.touches(Thing::Wijk) || changes.touches(Thing::Letter);
    if (order || cells) {
        m_loader->forgetTotal();
        m_model->refresh();
        applyFilter();
    }
}

void ListPage::showThing(Kind kind, qint64 id) {
    if (kind != Kind::Participant)
        return;
    m_wanted = id;
    if (m_model->rowOf(id) >= 0)
        m_list->setCurrentId(std::exchange(m_wanted, 0));
}

void ListPage::takeFocus() {
    m_list->setFocus(Qt::OtherFocusReason);
}

void ListPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_preview->setVisible(width() >= dp(880));
}

void ListPage::takeStep(ParticipantId person, PathStep step) {
    if (step == PathStep::Letter)
        Q_EMIT actRequested(QStringLiteral("letter"), person.value);
    else if (step == PathStep::None)
        Q_EMIT openRequested(Kind::Participant, person.value);
    else
        openStep(context(), window(), person, step,
                 [this](ParticipantId placed) { Q_EMIT actRequested(QStringLiteral("letter"), placed.value); });
}

} // namespace wijkwerk::ui::participants
