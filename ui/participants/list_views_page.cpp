// SPDX-License-Identifier: EUPL-1.2
// The part of list_page.h that keeps views, sorting and the export.
#include "core/store/saved_views.h"
#include "core/work/acting.h"
#include "ui/participants/dialogs.h"
#include "ui/participants/filter_bar.h"
#include "ui/participants/list_columns.h"
#include "ui/participants/list_export.h"
#include "ui/participants/list_page.h"
#include "ui/participants/name_dialog.h"
#include "ui/shared/buttons.h"
#include "ui/shared/context.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>

namespace wijkwerk::ui::participants {

namespace {

const QString listName = QStringLiteral("participants");

QString viewSetting() {
    return QStringLiteral("participants-view");
}

QString filterSetting(const QString& key) {
    return QStringLiteral("participants-filter-") + key;
}

/// What is kept in the settings: never words that were typed, they may be a name.
QString kept(ParticipantFilter filter) {
    filter.text.clear();
    filter.only.clear();
    return store::saved_views::toJson(filter);
}

} // namespace

QString ListPage::rememberedView() const {
    return context().settings().text(viewSetting(), QStringLiteral("mine"));
}

void ListPage::reloadViews(const QString& chosen) {
    m_views = fixedViews(context().sight(), context().today(), work::ruleValues(context().database()));
    for (const auto& saved : store::saved_views::ofWorker(context().database(), context().worker(), listName))
        m_views.push_back({QStringLiteral("saved-%1").arg(saved.id.value), saved.name, saved.filter, saved.id});
    if (m_visiting)
        m_views.push_back(*m_visiting);
    int index = 0;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_tabs->addTab(QString(m_views[i].title).replace(u'&', QStringLiteral("&&")));
        if (m_views[i].key == chosen)
            index = int(i);
    }
    m_tabs->setCurrentIndex(index);
    m_keepView->setEnabled(context().mayWrite());
    chooseView(index);
}

void ListPage::chooseView(int index) {
    if (index < 0 || std::size_t(index) >= m_views.size())
        return;
    const View& view = m_views[std::size_t(index)];
    ParticipantFilter filter = view.filter;
    const QString remembered = context().settings().text(filterSetting(view.key));
    if (!remembered.isEmpty() && filter.only.empty()) {
        const ParticipantFilter last = store::saved_views::filterFromJson(remembered);
        // Of a fixed view the days move on with the calendar; only what can be chosen in the bar is taken over.
        filter.phases = last.phases;
        filter.team = last.team;
        filter.kind = last.kind;
        filter.coach = last.coach;
        filter.order = last.order;
        filter.descending = last.descending;
    }
    m_filters->setFilter(filter);
    useColumnsOf(filter);
    m_list->setSorting(codeOf(filter.order), filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (view.filter.only.empty() || view.key != QLatin1String("visiting"))
        context().settings().set(viewSetting(), view.key);
    applyFilter();
}

void ListPage::useColumnsOf(const ParticipantFilter& filter) {
    const bool caseload = !filter.withTrajectory;
    QStringList keys;
    for (const ParticipantColumn column : caseload ? caseloadColumns() : usualColumns())
        keys.append(codeOf(column));
    m_model->showByDefault(keys);
    m_list->useLayout(caseload ? QStringLiteral("caseload") : listName);
}

void ListPage::remember() const {
    const View* view = currentView();
    if (!view || view->key == QLatin1String("visiting"))
        return;
    context().settings().set(filterSetting(view->key), kept(m_filters->filter()));
}

void ListPage::sortBy(const QString& key, Qt::SortOrder order) {
    const auto column = fromCode<ParticipantColumn>(key);
    if (!column)
        return;
    ParticipantFilter filter = m_filters->filter();
    filter.order = *column;
    filter.descending = order == Qt::DescendingOrder;
    m_filters->setFilter(filter);
    m_list->setSorting(key, order);
    remember();
    applyFilter();
}

void ListPage::showList(const ParticipantFilter& filter, const QString& title) {
    const bool known = std::ranges::any_of(
        m_views, [&](const View& view) { return view.key != QLatin1String("visiting") && view.title == title; });
    m_visiting = View{QStringLiteral("visiting"), known ? tr("%1 (dashboard)").arg(title) : title, filter, {}};
    reloadViews(QStringLiteral("visiting"));
}

void ListPage::saveView() {
    auto* dialog = new NameDialog(tr("Save view"), tr("The filters and the order are kept under this name."),
                                  tr("Save view"), window());
    connect(dialog, &NameDialog::named, this, [this](const QString& name) {
        guardPatiently(this, [this, name] {
            store::saved_views::SavedView view;
            view.worker = context().worker();
            view.list = listName;
            view.name = name;
            view.filter = m_filters->filter();
            view.filter.only.clear();
            db::Transaction tx(context().database(), {});
            const SavedViewId id = store::saved_views::add(tx, view);
            context().settings().set(viewSetting(), QStringLiteral("saved-%1").arg(id.value));
            tx.commit();
            reloadViews(rememberedView());
        });
    });
    dialog->open();
}

void ListPage::removeView(const View& view) {
    dialogs::ask(window(), tr("Remove view"), tr("Remove the view “%1”? The people stay.").arg(view.title),
                 tr("Remove"), [this, id = view.saved] {
                     db::Transaction tx(context().database(), {});
                     store::saved_views::remove(tx, id);
                     tx.commit();
                     reloadViews(QStringLiteral("all"));
                 });
}

void ListPage::fillMenu(QMenu& menu, const std::vector<std::int64_t>& ids) {
    if (ids.size() == 1 && context().may(rules::Right::DossierPage))
        menu.addAction(tr("Open dossier"), this,
                       [this, id = ids.front()] { Q_EMIT openRequested(Kind::Participant, id); });
    if (!ids.empty() && context().mayDo(rules::Right::WriteNote))
        menu.addAction(tr("One note about these people…"), this, [this, ids] {
            std::vector<ParticipantId> people;
            const auto checked = m_model->checked();
            for (const std::int64_t id : checked.empty() ? ids : checked)
                people.push_back(ParticipantId{id});
            guard(this, [&] { openSharedNote(context(), window(), people); });
        });
    menu.addAction(tr("Select all"), this, [this] { m_model->setAllChecked(true); });
    menu.addAction(tr("Select nobody"), this, [this] { m_model->setAllChecked(false); });
    const View* view = currentView();
    if (view && !view->saved.isNull() && context().mayWrite())
        menu.addAction(tr("Remove view “%1”…").arg(view->title), this, [this, kept = *view] { removeView(kept); });
}

void ListPage::exportShown() {
    ExportOrder order;
    const auto checked = m_model->checked();
    for (const std::int64_t id : checked.empty() ? m_model->ids() : checked)
        order.people.push_back(ParticipantId{id});
    for (const int column : m_list->shownColumns()) {
        const ColumnInfo* info = m_model->info(column);
        if (const auto known = info ? fromCode<ParticipantColumn>(info->key) : std::nullopt)
            order.columns.push_back(*known);
    }
    exportList(context(), window(), order);
}

} // namespace wijkwerk::ui::participants
