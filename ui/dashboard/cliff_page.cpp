// SPDX-License-Identifier: EUPL-1.2
#include "ui/dashboard/cliff_page.h"

#include "core/base/calendar.h"
#include "core/base/fold.h"
#include "core/domain/naming.h"
#include "core/rules/contract_cliff.h"
#include "core/work/acting.h"
#include "core/work/explaining.h"
#include "ui/dashboard/dashboard_charts.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/charts.h"
#include "ui/shared/cliff_words.h"
#include "ui/shared/context.h"
#include "ui/shared/deadline_acts.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/explained_date.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/rows_view.h"
#include "ui/shared/settings_memory.h"
#include "ui/shared/table_export.h"
#include "ui/shared/text_label.h"
#include "ui/texts/labels.h"
#include "ui/texts/value_labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

using reports::CliffEnd;
using rules::Right;

constexpr int allPeriods = -1; // of the choice; then the kinds, and weeks as their first day
constexpr int firstWeek = 1000;
constexpr qint64 ownPeople = -1; // of the choice of a team

QString placeWords(const CliffEnd& end) {
    return end.fallsEmpty ? CliffPage::tr("falls empty") : CliffPage::tr("taken over");
}

Cell neededCell(const NeededWords& needed) {
    return {
        .text = orDash(needed.text), .tone = needed.tone, .muted = needed.text.isEmpty(), .shorter = needed.shorter};
}

} // namespace

CliffPage::CliffPage(Context& context, QWidget* parent)
    : Page(context, parent)
    , m_memory(std::make_unique<SettingsMemory>(context.settings()))
    , m_period(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_sums(new LinkButton(tr("How counted?"), this))
    , m_missing(new TextLabel(QString(), TextSize::Base, ColorRole::Muted))
    , m_chart(new ChartWidget(tr("Ends and empty places per week"), this))
    , m_view(new RowsView(QStringLiteral("cliff"), m_memory.get(), this)) {
    m_model = std::make_unique<RowsModel<CliffEnd>>(
        columns(),
        [this](std::span<const std::int64_t> ids) {
            std::vector<CliffEnd> rows;
            for (const std::int64_t id : ids) {
                if (const CliffEnd* end = find(id))
                    rows.push_back(*end);
            }
            return rows;
        },
        [](const CliffEnd& end) { return end.placement.value; });
    build();
    guard(this, [this] { reload(); });
}

CliffPage::~CliffPage() = default;

void CliffPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::l());
    column->setSpacing(space::m());
    auto* choices = new QHBoxLayout;
    choices->setSpacing(space::m());
    m_period->setAccessibleName(tr("Period"));
    m_team->setAccessibleName(tr("Team"));
    choices->addWidget(m_period);
    choices->addWidget(m_team);
    choices->addStretch(1);
    choices->addWidget(m_sums);
    m_sums->setAccessibleName(tr("How the dates of the chosen row are counted"));
    connect(m_sums, &QAbstractButton::clicked, this, guarded(this, [this] {
                if (const CliffEnd* end = find(m_view->currentId()))
                    explain(*end);
            }));
    column->addLayout(choices);
    m_missing->wrapped();
    column->addWidget(m_missing);
    auto* card = new Card(tr("Per week"), this);
    card->add(m_chart, 1);
    card->addToHeader(m_chart->switchButton());
    column->addWidget(card, 1);
    m_view->setAccessibleName(tr("What comes to an end"));
    m_view->setRows(m_model.get());
    m_view->setEmptyState(new EmptyState(Icon::Calendar, tr("Nothing ends here"),
                                         tr("Stages, contracts and secondments with a last day in this period stand "
                                            "here, with what must be done before.")));
    m_view->setMenuFiller([this](QMenu& menu, const std::vector<std::int64_t>& ids) {
        const CliffEnd* end = ids.size() == 1 ? find(ids.front()) : nullptr;
        if (!end)
            return;
        connect(menu.addAction(tr("How are these dates counted?")), &QAction::triggered, this,
                guarded(this, [this, one = *end] { explain(one); }));
        if (!end->needed)
            return;
        const DeadlineAct act = deadlineActOf(*end->needed, std::nullopt);
        if (act.act != QLatin1String("open") && context().mayDo(act.right))
            connect(menu.addAction(act.verb), &QAction::triggered, this,
                    [this, act] { Q_EMIT actRequested(act.act, act.about, act.part); });
    });
    column->addWidget(m_view, 2);
    connect(m_period, &QComboBox::currentIndexChanged, this, guarded(this, [this] { showEnds(); }));
    connect(m_team, &QComboBox::currentIndexChanged, this, guarded(this, [this] { showEnds(); }));
    connect(m_chart, &ChartWidget::rowOpened, this, [this](int row) { guard(this, [&] { showWeek(row); }); });
    connect(m_view, &RowsView::openRequested, this, [this](qint64 id) {
        const CliffEnd* end = find(id);
        if (end && context().may(Right::DossierPage))
            Q_EMIT openRequested(Kind::Participant, end->person.value);
    });
    connect(m_view, &RowsView::sortRequested, this, [this](const QString& key, Qt::SortOrder order) {
        m_sortedBy = key;
        m_order = order;
        m_view->setSorting(key, order);
        showEnds();
    });
    m_sortedBy = m_view->sortedBy();
    m_order = m_view->sortOrder();
}

QString CliffPage::title() const {
    return tr("What comes to an end");
}

/// About the rows of the list: the chosen people and days.
QString CliffPage::subtitle() const {
    const auto goOn = std::ranges::count_if(m_shown.ends, [](const CliffEnd& end) { return end.goesOn.has_value(); });
    QStringList parts{tr("%n ends", nullptr, int(m_shown.ends.size()))};
    if (goOn > 0)
        parts << tr("%n of them go on", nullptr, int(goOn));
    parts << m_period->currentText();
    if (m_team->currentData().toLongLong() != 0)
        parts << m_team->currentText();
    return parts.join(QStringLiteral(" · "));
}

std::vector<QWidget*> CliffPage::actions() {
    if (!context().may(Right::ExportList))
        return {};
    auto* exported = new Button(tr("Export…"), this);
    exported->setEnabled(context().mayWrite()); // what leaves the program is written down first
    connect(exported, &QPushButton::clicked, this, guarded(this, [this] {
                exportTable(context(), *m_view, tr("Ends %1.csv").arg(context().today().toString(Qt::ISODate)));
            }));
    return {exported};
}

void CliffPage::takeFocus() {
    m_view->setFocus(Qt::OtherFocusReason);
}

void CliffPage::refresh(const db::ChangeSet& changes) {
    if (reports::touchesDeadlines(changes))
        reload();
}

void CliffPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous())
        context().session().noteReading({QStringLiteral("report_printed"), 0, QStringLiteral("cliff")});
}

void CliffPage::reload() {
    const auto mayBeSeen = [this](const Deadline& one) { return work::maySee(context().sight(), one); };
    m_cliff = reports::contractCliff(context().database(), {.today = context().today(), .maySee = mayBeSeen});
    const auto missing = rules::missingMayHoliday(work::ruleValues(context().database()), context().today());
    m_missing->setText(missing ? missingMayText(*missing) : QString());
    m_missing->setVisible(missing.has_value());
    fillChoices();
    showEnds();
}

/// What was chosen stays chosen as long as it is there.
void CliffPage::fillChoices() {
    const QVariant period = m_period->currentData();
    const QVariant team = m_team->currentData();
    const QSignalBlocker noPeriod(m_period);
    const QSignalBlocker noTeam(m_team);
    m_period->clear();
    m_period->addItem(tr("The coming %1 weeks").arg(reports::cliffWeeks), allPeriods);
    for (const reports::QuietEnds& list : m_cliff.quiet)
        m_period->addItem(tr("Ends %1").arg(labelOf(list.period.kind)) + QStringLiteral(" · ") +
                              shownDate(list.period.from) + u' ' + untilText(list.period.until),
                          int(list.period.kind));
    for (int i = 0; i < int(m_cliff.weeks.size()); ++i)
        m_period->addItem(tr("Week %1").arg(isoWeekOf(m_cliff.weeks[std::size_t(i)].monday).week), firstWeek + i);
    m_period->setCurrentIndex(std::max(0, m_period->findData(period)));
    m_team->clear();
    m_team->addItem(tr("All teams"), qint64(0));
    if (context().sight().role == wijkwerk::Role::JobCoach)
        m_team->addItem(tr("My people and those of nobody"), ownPeople);
    std::vector<std::pair<QString, qint64>> teams;
    for (const CliffEnd& end : m_cliff.ends)
        teams.emplace_back(end.teamName, end.team.value);
    std::ranges::sort(teams);
    const auto repeated = std::ranges::unique(teams);
    teams.erase(repeated.begin(), repeated.end());
    for (const auto& [name, id] : teams)
        m_team->addItem(name, id);
    m_team->setCurrentIndex(std::max(0, m_team->findData(team)));
}

void CliffPage::showPeriod(const std::optional<rules::QuietKind>& kind, bool own) {
    m_team->setCurrentIndex(std::max(0, own ? m_team->findData(ownPeople) : 0));
    m_period->setCurrentIndex(std::max(0, kind ? m_period->findData(int(*kind)) : 0));
}

void CliffPage::showWeek(int row) {
    if (const int week = m_period->findData(firstWeek + row); week >= 0)
        m_period->setCurrentIndex(week);
}

/// The last day and what must be done before it, each with its sum.
void CliffPage::explain(const CliffEnd& end) {
    std::vector<rules::Explained> dates;
    for (const rules::Explained& one : work::explainedDates(context().database(), end.person, context().sight())) {
        if (one.date == end.lastDay)
            dates.push_back(one);
    }
    if (end.needed && !work::isAmong(dates, *end.needed))
        dates.push_back(reports::DeadlineSums(context().database()).of(*end.needed));
    showExplained(window(), QStringLiteral("%1 %2").arg(labelOf(end.kind), untilText(end.lastDay)), dates);
}

bool CliffPage::isChosen(const CliffEnd& end) const {
    const int chosen = m_period->currentData().toInt();
    if (chosen >= firstWeek) {
        const QDate monday = m_cliff.weeks.at(std::size_t(chosen - firstWeek)).monday;
        return rules::mondayOf(end.lastDay) == monday ||
               (end.fallsEmpty && rules::emptyFromWeek(end.lastDay) == monday);
    }
    if (chosen == allPeriods) // further ahead are only those of a quiet period
        return rules::mondayOf(end.lastDay) <= m_cliff.weeks.back().monday;
    return !end.goesOn && std::ranges::any_of(m_cliff.quiet, [&](const reports::QuietEnds& list) {
        return int(list.period.kind) == chosen && end.lastDay >= list.period.from && end.lastDay <= list.period.until;
    });
}

void CliffPage::showEnds() {
    const qint64 team = m_team->currentData().toLongLong();
    m_shown = reports::partOf(m_cliff, [&](const CliffEnd& end) {
        const bool own = end.coach.isNull() || end.coach == context().worker();
        return isChosen(end) && (team == 0 || (team == ownPeople ? own : end.team.value == team));
    });
    showCliff(*m_chart, m_shown.weeks);
    std::vector<const CliffEnd*> ends;
    for (const CliffEnd& end : m_shown.ends)
        ends.push_back(&end);
    sort(ends);
    std::vector<std::int64_t> ids;
    for (const CliffEnd* end : ends)
        ids.push_back(end->placement.value);
    m_model->setIds(std::move(ids));
    if (m_view->currentId() == 0 && m_model->rowCount() > 0)
        m_view->setCurrentId(m_model->idAt(0));
    Q_EMIT headerChanged();
}

const CliffEnd* CliffPage::find(qint64 placement) const {
    const auto at = std::ranges::find(m_cliff.ends, PlacementId{placement}, &CliffEnd::placement);
    return at == m_cliff.ends.end() ? nullptr : &*at;
}

void CliffPage::sort(std::vector<const CliffEnd*>& ends) const {
    const auto textOf = [this](const CliffEnd& end) {
        if (m_sortedBy == QLatin1String("who"))
            return fold(listName(end.name));
        if (m_sortedBy == QLatin1String("team"))
            return fold(end.teamName + u' ' + end.workplace);
        if (m_sortedBy == QLatin1String("what"))
            return labelOf(end.kind);
        if (m_sortedBy == QLatin1String("needed"))
            return end.needed ? end.needed->due.toString(Qt::ISODate) : QStringLiteral("9999");
        if (m_sortedBy == QLatin1String("place"))
            return placeWords(end);
        return end.lastDay.toString(Qt::ISODate);
    };
    std::ranges::stable_sort(ends, [&](const CliffEnd* a, const CliffEnd* b) {
        return m_order == Qt::AscendingOrder ? textOf(*a) < textOf(*b) : textOf(*b) < textOf(*a);
    });
}

std::vector<RowsModel<CliffEnd>::Column> CliffPage::columns() const {
    using Column = RowsModel<CliffEnd>::Column;
    std::vector<Column> columns;
    const auto add = [&columns](const char* key, const QString& title, int leaveOut, auto cell) -> Column& {
        Column column;
        column.key = QLatin1String(key);
        column.title = title;
        column.leaveOut = leaveOut;
        column.cell = cell;
        columns.push_back(std::move(column));
        return columns.back();
    };
    add("week", tr("Week"), 4,
        [](const CliffEnd& end) { return Cell{.text = QString::number(isoWeekOf(end.lastDay).week)}; });
    add("until", tr("Last day"), 0, [](const CliffEnd& end) { return Cell{.text = untilText(end.lastDay)}; });
    if (context().may(Right::PeoplePage)) { // the numbers are for more people than the names
        Column& who =
            add("who", tr("Who"), 0, [](const CliffEnd& end) { return Cell{.text = workFloorName(end.name)}; });
        who.bold = true;
        who.narrowest = QStringLiteral("Hafida el Amrani");
    }
    add("what", tr("What"), 0, [](const CliffEnd& end) { return Cell{.text = labelOf(end.kind)}; });
    add("team", tr("Team"), 2, [](const CliffEnd& end) { return Cell{.text = end.teamName}; }).narrowest =
        QStringLiteral("Stedelijk beheer");
    add("workplace", tr("Workplace"), 5, [](const CliffEnd& end) { return Cell{.text = end.workplace}; }).narrowest =
        QStringLiteral("Groenploeg De Huet…");
    if (context().may(Right::PeoplePage)) // an empty cell would say that there is nothing to do
        add("needed", tr("Needed before"), 0, [this](const CliffEnd& end) {
            return neededCell(neededWords(end, context().may(Right::SeeContract), context().today()));
        });
    add("place", tr("The place"), 3, [](const CliffEnd& end) { return Cell{.text = placeWords(end)}; });
    return columns;
}

} // namespace wijkwerk::ui
