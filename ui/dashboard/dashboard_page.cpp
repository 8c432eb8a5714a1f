// SPDX-License-Identifier: EUPL-1.2
#include "ui/dashboard/dashboard_page.h"

#include "core/base/calendar.h"
#include "core/domain/naming.h"
#include "core/reports/deadline_facts.h"
#include "ui/dashboard/dashboard_charts.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/charts.h"
#include "ui/shared/cliff_words.h"
#include "ui/shared/context.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/format.h"
#include "ui/shared/guard.h"
#include "ui/shared/theme.h"
#include "ui/shared/tile.h"
#include "ui/texts/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

constexpr std::size_t endingsShown = 7;

QString endingWords(const reports::CliffEnd& ending) {
    return labelOf(ending.kind) + u' ' + untilText(ending.lastDay);
}

} // namespace

DashboardPage::DashboardPage(Context& context, QWidget* parent)
    : Page(context, parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(DashboardPage::title());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::l());
    column->setSpacing(space::m());
    m_tilesLayout = new QGridLayout;
    m_tilesLayout->setSpacing(space::m());
    m_chartsLayout = new QGridLayout;
    m_chartsLayout->setSpacing(space::m());
    column->addLayout(m_tilesLayout);
    column->addLayout(m_chartsLayout, 1);
    scroll->setWidget(content);
    addTiles();
    addCharts();
    guard(this, [this] { reload(); });
}

QString DashboardPage::title() const {
    return tr("Dashboard");
}

QString DashboardPage::subtitle() const {
    const QString unit = context().department().unit;
    return shownDate(m_data.period.from) + QStringLiteral(" – ") + shownDate(m_data.period.to) +
           (unit.isEmpty() ? unit : QStringLiteral(" · ") + unit);
}

std::vector<QWidget*> DashboardPage::actions() {
    m_periodChoice = new QComboBox(this);
    m_periodChoice->setAccessibleName(tr("Period"));
    m_periodChoice->addItem(tr("Period: 12 months"), 12);
    m_periodChoice->addItem(tr("Period: this year"), 0);
    m_periodChoice->addItem(tr("Period: 3 months"), 3);
    connect(m_periodChoice, &QComboBox::currentIndexChanged, this, guarded(this, [this] { reload(); }));
    return {m_periodChoice};
}

reports::Period DashboardPage::period() const {
    const QDate today = context().today();
    const int months = m_periodChoice ? m_periodChoice->currentData().toInt() : 12;
    if (months == 0)
        return {QDate(today.year(), 1, 1), today};
    if (months == 12)
        return reports::twelveMonthsTo(today);
    return {addMonths(QDate(today.year(), today.month(), 1), 1 - months), today};
}

void DashboardPage::refresh(const db::ChangeSet& changes) {
    using db::Thing;
    if (reports::touchesDeadlines(changes) || changes.touches(Thing::Training))
        reload();
}

void DashboardPage::reload() {
    m_data = reports::dashboard(context().database(), context().today(), period(),
                                [this](const Deadline& one) { return work::maySee(context().sight(), one); });
    fillTiles();
    fillOccupancy();
    fillFlow();
    fillFunnel();
    fillEndings();
    Q_EMIT headerChanged();
}

void DashboardPage::addTiles() {
    const QStringList titles = {tr("At work"),         tr("In stage"),  tr("Workplaces"),
                                tr("To regular work"), tr("Drop-outs"), tr("Late")};
    for (const QString& title : titles)
        m_tiles.push_back(new Tile(title, this));
    // Who may not see the people has the number and nothing to open.
    for (std::size_t i = 0; i < m_tiles.size() && !context().may(rules::Right::PeoplePage); ++i) {
        if (i == Places)
            continue;
        m_tiles[i]->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_tiles[i]->setFocusPolicy(Qt::NoFocus);
    }
    connect(m_tiles[AtWork], &Tile::clicked, this, [this] { open(m_data.atWork, tr("At work")); });
    connect(m_tiles[InStage], &Tile::clicked, this, [this] { open(m_data.inStage, tr("In stage")); });
    connect(m_tiles[Places], &Tile::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("workplaces"), 0); });
    connect(m_tiles[Outflow], &Tile::clicked, this, [this] { open(m_data.outflow, tr("To regular work")); });
    connect(m_tiles[DropOuts], &Tile::clicked, this, [this] { open(m_data.dropouts, tr("Drop-outs")); });
    connect(m_tiles[Late], &Tile::clicked, this, [this] { open(m_data.late, tr("With something late")); });
}

void DashboardPage::addCharts() {
    const auto card = [this](const QString& title, ChartWidget* chart) {
        auto* made = new Card(title, this);
        made->add(chart, 1);
        made->addToHeader(chart->switchButton());
        m_cards.push_back(made);
        return chart;
    };
    m_occupancy = card(tr("Occupancy per team"), new ChartWidget(tr("Occupancy per team"), this));
    m_flow = card(tr("Inflow, outflow and drop-outs per month"),
                  new ChartWidget(tr("Inflow, outflow and drop-outs per month"), this));
    m_funnel = card(tr("From referral to work"), new ChartWidget(tr("From referral to work"), this));
    m_cards.push_back(new Card(tr("What comes to an end?"), this));
    m_cards.back()->setRemark(tr("coming 20 weeks"));
    m_cards.back()->setHeaderHeight(m_funnel->switchButton()->sizeHint().height());
    connect(m_occupancy, &ChartWidget::rowOpened, this, [this](int row) {
        ParticipantFilter filter;
        filter.team = m_data.teams.at(std::size_t(row)).id;
        filter.phases = {Phase::Stage, Phase::Contract, Phase::Seconded};
        filter.begun = true; // who comes later is not on a place yet
        Q_EMIT listRequested(filter, tr("Team %1").arg(m_data.teams.at(std::size_t(row)).name));
    });
    connect(m_flow, &ChartWidget::rowOpened, this, [this](int row) {
        const auto& month = m_data.months.at(std::size_t(row));
        open(month.inflow, tr("Referred in %1").arg(monthWords(month.month)));
    });
    connect(m_funnel, &ChartWidget::rowOpened, this, [this](int row) {
        const auto& step = m_data.funnel.at(std::size_t(row));
        open(step.reached, funnelWords(step.code));
    });
}

void DashboardPage::fillTiles() {
    const auto& d = m_data;
    m_tiles[AtWork]->setNumber(QString::number(d.atWork.count()),
                               tr("%1 re-integration · %2 SW and beschut · %3 handhaving")
                                   .arg(d.reintegration.count())
                                   .arg(d.sheltered.count())
                                   .arg(d.enforcement.count()));
    m_tiles[InStage]->setNumber(QString::number(d.inStage.count()),
                                tr("%n end this week", "", d.stageEndsThisWeek.count()));
    QString places = tr("%1 free").arg(d.free);
    if (d.placesWithoutGuide > 0)
        places += QStringLiteral(" · ") + tr("%n workplaces without a trained guide", "", d.placesWithoutGuide);
    m_tiles[Places]->setNumber(QStringLiteral("%1 / %2").arg(d.occupied).arg(d.capacity), places);
    QString outflow = tr("%1 still at work after 26 weeks").arg(d.stillWorking.count());
    if (d.outflowUnknown > 0)
        outflow += QStringLiteral(", ") + tr("%1 unknown").arg(d.outflowUnknown);
    m_tiles[Outflow]->setNumber(QString::number(d.outflow.count()), outflow, Tone::Green);
    m_tiles[DropOuts]->setNumber(QString::number(d.dropouts.count()),
                                 tr("%1 of %2 handed over").arg(d.handedOver).arg(d.dropouts.count()));
    const auto lateTone = d.lateByLaw > 0      ? std::optional(Tone::Red)
                          : d.late.count() > 0 ? std::optional(Tone::Amber)
                                               : std::nullopt;
    m_tiles[Late]->setNumber(QString::number(d.late.count()), tr("%n by law", "", d.lateByLaw), lateTone);
}

void DashboardPage::fillOccupancy() {
    showOccupancy(*m_occupancy, m_data.teams);
}

void DashboardPage::fillFlow() {
    showFlow(*m_flow, m_data.months);
}

void DashboardPage::fillFunnel() {
    showFunnel(*m_funnel, m_data.funnel);
    m_cards[2]->setRemark(tr("referred in %1").arg(m_data.period.to.year()));
}

/// A way to the dossier, or a name; not asked for who only has the numbers.
QWidget* DashboardPage::whoEnds(const reports::CliffEnd& ending) {
    const QString name = workFloorName(ending.name);
    if (!context().may(rules::Right::DossierPage))
        return new TextLabel(name, TextSize::Base, ColorRole::Ink, m_endings);
    auto* who = new LinkButton(name, m_endings);
    connect(who, &QPushButton::clicked, this,
            [this, id = ending.person] { Q_EMIT openRequested(Kind::Participant, id.value); });
    return who;
}

QWidget* DashboardPage::whatIsNeeded(const reports::CliffEnd& ending) {
    const auto needed = neededWords(ending, context().may(rules::Right::SeeContract), context().today());
    auto* label = new ElidedLabel(orDash(needed.text), TextSize::Base, ColorRole::Ink, m_endings);
    if (!needed.shorter.isEmpty())
        label->setShorter({needed.shorter});
    if (needed.tone)
        label->setTone(*needed.tone);
    return label;
}

void DashboardPage::fillEndings() {
    Card* card = m_cards[3];
    delete m_endings;
    m_endings = new QWidget(card);
    auto* grid = new QGridLayout(m_endings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m());
    grid->setVerticalSpacing(space::xs());
    grid->setColumnStretch(3, 1);
    const bool names = context().may(rules::Right::PeoplePage);
    const QStringList heads = {tr("Week"), names ? tr("Who") : QString(), tr("What"),
                               names ? tr("Needed before") : QString()};
    for (int column = 0; column < heads.size() && !m_data.cliff.ends.empty(); ++column) {
        if (heads[column].isEmpty())
            continue; // an empty column takes no room but its margin
        grid->addWidget(new TextLabel(heads[column], TextSize::Strong, ColorRole::Muted, m_endings), 0, column);
    }
    int row = 1;
    for (const reports::CliffEnd& ending : m_data.cliff.ends) {
        if (std::size_t(row) > endingsShown)
            break;
        grid->addWidget(
            new TextLabel(QString::number(isoWeekOf(ending.lastDay).week), TextSize::Strong, ColorRole::Ink, m_endings),
            row, 0);
        if (names)
            grid->addWidget(whoEnds(ending), row, 1, Qt::AlignLeft);
        grid->addWidget(new TextLabel(endingWords(ending), TextSize::Base, ColorRole::Ink, m_endings), row, 2);
        if (names)
            grid->addWidget(whatIsNeeded(ending), row, 3);
        ++row;
    }
    if (m_data.cliff.ends.empty())
        grid->addWidget(
            (new TextLabel(tr("Nothing ends in the coming 20 weeks."), TextSize::Base, ColorRole::Muted, m_endings))
                ->wrapped(),
            1, 0, 1, 4);
    // As many as that list has; further ahead are only those of a quiet period.
    const auto ahead = std::ranges::count_if(m_data.cliff.ends, [this](const reports::CliffEnd& one) {
        return one.lastDay < m_data.cliff.weeks.back().monday.addDays(7);
    });
    auto* more = new LinkButton(tr("Calendar of all %1").arg(ahead), m_endings);
    connect(more, &QPushButton::clicked, this, [this] { Q_EMIT actRequested(QStringLiteral("cliff"), 0); });
    more->setHidden(m_data.cliff.ends.empty());
    grid->addWidget(more, row, 0, 1, 4, Qt::AlignLeft);
    grid->setRowStretch(row + 1, 1);
    card->add(m_endings, 1);
}

void DashboardPage::open(const reports::Counted& counted, const QString& title) {
    if (!context().may(rules::Right::PeoplePage))
        return context().refuse(rules::Right::PeoplePage);
    if (counted.people.empty())
        return context().say(tr("There is nobody in this list."));
    ParticipantFilter filter;
    filter.only = counted.people;
    Q_EMIT listRequested(filter, title);
}

void DashboardPage::arrange(int columns) {
    if (columns == m_arranged)
        return;
    m_arranged = columns;
    for (int i = 0; i < TileCount; ++i)
        m_tilesLayout->addWidget(m_tiles[std::size_t(i)], i / columns, i % columns);
    for (int column = 0; column < TileCount; ++column)
        m_tilesLayout->setColumnStretch(column, column < columns ? 1 : 0);
    const int chartColumns = columns == TileCount ? 2 : 1;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_chartsLayout->addWidget(m_cards[std::size_t(i)], i / chartColumns, i % chartColumns);
    for (int column = 0; column < 2; ++column)
        m_chartsLayout->setColumnStretch(column, column < chartColumns ? 1 : 0);
}

void DashboardPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous())
        context().session().noteReading({QStringLiteral("report_printed"), 0, QStringLiteral("dashboard")});
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange(width() >= dp(960) ? 6 : 3);
}

} // namespace wijkwerk::ui
