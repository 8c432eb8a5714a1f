// SPDX-License-Identifier: EUPL-1.2
#include "ui/dashboard/dashboard_charts.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/print/chart.h"
#include "ui/shared/charts.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)
};

print::BarStyle styleWith(std::vector<print::BarFill> fills, int selected) {
    print::BarStyle style;
    style.font = textFont(TextSize::Base);
    style.ink = color(ColorRole::Ink);
    style.muted = color(ColorRole::Muted);
    style.line = color(ColorRole::Line);
    style.mark = color(ColorRole::Ink);
    style.fills = std::move(fills);
    style.selected = selected;
    style.selection = color(ColorRole::PrimarySoft);
    return style;
}

/// A mixture, for a second shade of the main colour that is not a phase.
QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return int(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

// Colours are asked for at paint time, so that the chart follows the light and dark set.
std::vector<print::BarFill> occupancyFills() {
    const QColor main = color(ColorRole::Primary);
    return {{main}, {mixed(main, color(ColorRole::Surface), 0.5)}, {mixed(main, Qt::black, 0.55), Qt::Dense4Pattern}};
}

std::vector<print::BarFill> flowFills() {
    return {{color(ColorRole::Blue)},
            {color(ColorRole::Primary)},
            {mixed(color(ColorRole::Grey), color(ColorRole::Surface), 0.4), Qt::BDiagPattern}};
}

std::vector<print::BarFill> cliffFills() {
    return {{color(ColorRole::Primary)},
            {mixed(color(ColorRole::Grey), color(ColorRole::Surface), 0.4), Qt::BDiagPattern}};
}

void paintWith(ChartWidget& chart, const print::BarValues& values, std::vector<print::BarFill> (*fills)()) {
    const QSizeF smallest = print::smallestSize(values, styleWith(fills(), -1));
    chart.setPaint(
        [values, fills](QPainter& painter, const QRectF& area, int selected) {
            return print::paintBars(painter, area, values, styleWith(fills(), selected));
        },
        smallest.toSize());
}

std::vector<ChartWidget::LegendEntry> legendOf(const QStringList& names, const std::vector<print::BarFill>& fills) {
    std::vector<ChartWidget::LegendEntry> entries;
    for (std::size_t i = 0; i < fills.size(); ++i)
        entries.push_back({names.at(qsizetype(i)), fills[i].colour, fills[i].pattern});
    return entries;
}

QString shortMonth(QDate month) {
    return month.month() == 3 ? QStringLiteral("mrt") : monthName(month.month()).left(3); // as on every calendar
}

} // namespace

QString monthWords(QDate month) {
    return monthName(month.month()) + u' ' + QString::number(month.year());
}

QString funnelWords(const QString& code) {
    if (code == QLatin1String("referred"))
        return Charts::tr("Referred");
    if (code == QLatin1String("suitable"))
        return Charts::tr("Suitable after voorselectie");
    if (code == QLatin1String("stage_started"))
        return Charts::tr("Stage started");
    if (code == QLatin1String("stage_finished"))
        return Charts::tr("Stage finished");
    if (code == QLatin1String("contract"))
        return Charts::tr("Temporary contract");
    return Charts::tr("Regular work");
}

void showOccupancy(ChartWidget& chart, const std::vector<reports::TeamUse>& teams) {
    print::BarValues values;
    values.kind = print::BarKind::Stacked;
    std::vector<QStringList> table;
    for (const reports::TeamUse& team : teams) {
        print::BarRow row;
        row.label = team.name;
        row.values = {double(team.reintegration), double(team.sheltered), double(team.enforcement)};
        row.capacity = team.capacity;
        row.note = QStringLiteral("%1/%2").arg(team.occupied).arg(team.capacity);
        values.rows.push_back(row);
        table.push_back({team.name, QString::number(team.reintegration), QString::number(team.sheltered),
                         QString::number(team.enforcement), QString::number(team.occupied),
                         QString::number(team.capacity), QString::number(team.free)});
    }
    const QStringList names = {Charts::tr("re-integration"), Charts::tr("SW and beschut"), Charts::tr("handhaving")};
    chart.setTable({Charts::tr("Team"), names[0], names[1], names[2], Charts::tr("taken"), Charts::tr("places"),
                    Charts::tr("free")},
                   table);
    auto legend = legendOf(names, occupancyFills());
    legend.push_back({Charts::tr("places"), color(ColorRole::Ink), Qt::VerPattern});
    chart.setLegend(legend);
    paintWith(chart, values, occupancyFills);
    const bool none = std::ranges::all_of(teams, [](const reports::TeamUse& team) { return team.capacity == 0; });
    chart.setEmptyText(none ? Charts::tr("There are no workplaces yet. Make the first one on Workplaces; then this "
                                         "shows how full each team is.")
                            : QString());
}

void showFlow(ChartWidget& chart, const std::vector<reports::MonthFlow>& months) {
    print::BarValues values;
    values.kind = print::BarKind::UpDown;
    values.firstDown = 1;
    std::vector<QStringList> table;
    for (const reports::MonthFlow& month : months) {
        print::BarRow row;
        row.label = shortMonth(month.month);
        row.values = {double(month.inflow.count()), double(month.outflow.count()), double(month.dropouts.count())};
        values.rows.push_back(row);
        table.push_back({monthWords(month.month), QString::number(month.inflow.count()),
                         QString::number(month.outflow.count()), QString::number(month.dropouts.count())});
    }
    const QStringList names = {Charts::tr("inflow"), Charts::tr("outflow to work"), Charts::tr("drop-outs")};
    chart.setTable({Charts::tr("Month"), names[0], names[1], names[2]}, table);
    chart.setLegend(legendOf(names, flowFills()));
    paintWith(chart, values, flowFills);
    const bool none = std::ranges::all_of(months, [](const reports::MonthFlow& month) {
        return month.inflow.count() + month.outflow.count() + month.dropouts.count() == 0;
    });
    chart.setEmptyText(
        none
            ? Charts::tr("Nobody was referred and nobody left in this period. Every referral counts here from its day.")
            : QString());
}

void showCliff(ChartWidget& chart, const std::vector<reports::CliffWeek>& weeks) {
    print::BarValues values;
    values.kind = print::BarKind::UpDown;
    values.firstDown = 1;
    std::vector<QStringList> table;
    for (const reports::CliffWeek& week : weeks) {
        print::BarRow row;
        row.label = QString::number(isoWeekOf(week.monday).week);
        row.values = {double(week.ends), double(week.empty)};
        values.rows.push_back(row);
        table.push_back({row.label, shownDate(week.monday) + u' ' + untilText(week.monday.addDays(6)),
                         QString::number(week.ends), QString::number(week.empty)});
    }
    const QStringList names = {Charts::tr("ends"), Charts::tr("places that fall empty")};
    chart.setTable({Charts::tr("Week"), Charts::tr("Days"), names[0], names[1]}, table);
    chart.setLegend(legendOf(names, cliffFills()));
    paintWith(chart, values, cliffFills);
    const bool none =
        std::ranges::all_of(weeks, [](const reports::CliffWeek& week) { return week.ends == 0 && week.empty == 0; });
    chart.setEmptyText(none ? Charts::tr("Nothing ends in the coming weeks.") : QString());
}

void showFunnel(ChartWidget& chart, const std::vector<reports::FunnelStep>& steps) {
    print::BarValues values;
    values.kind = print::BarKind::Funnel;
    std::vector<QStringList> table;
    const int first = steps.empty() ? 0 : steps.front().reached.count();
    for (const reports::FunnelStep& step : steps) {
        print::BarRow row;
        row.label = funnelWords(step.code);
        row.values = {double(step.reached.count())};
        // No percentage of fewer than ten (domain.md 9).
        row.note = first >= 10 ? QStringLiteral("%1 · %2%")
                                     .arg(step.reached.count())
                                     .arg((step.reached.count() * 100 + first / 2) / first)
                               : QString::number(step.reached.count());
        values.rows.push_back(row);
        table.push_back({row.label, QString::number(step.reached.count())});
    }
    chart.setTable({Charts::tr("Step"), Charts::tr("people")}, table);
    chart.setLegend({});
    chart.setEmptyText(first == 0 ? Charts::tr("Nobody was referred this year yet. With the first referrals you see "
                                               "here how far people come.")
                                  : QString());
    paintWith(
        chart, values, +[]() -> std::vector<print::BarFill> {
            return {{color(ColorRole::Blue)},  {color(ColorRole::Blue)},  {color(ColorRole::Amber)},
                    {color(ColorRole::Amber)}, {color(ColorRole::Green)}, {color(ColorRole::Primary)}};
        });
}

} // namespace wijkwerk::ui
