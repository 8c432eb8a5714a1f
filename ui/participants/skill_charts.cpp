// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/skill_charts.h"

#include "core/base/date_text.h"
#include "ui/shared/charts.h"
#include "ui/shared/theme.h"
#include "ui/texts/skill_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace wijkwerk::ui::participants {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SkillCharts)
};

// Colours are asked for at paint time, so that the chart follows the light and dark set.
print::SkillStyle styleFor(int selected) {
    print::SkillStyle style;
    style.font = textFont(TextSize::Small);
    style.ink = color(ColorRole::Ink);
    style.muted = color(ColorRole::Muted);
    style.line = color(ColorRole::Border);
    style.selection = color(ColorRole::PrimarySoft);
    style.pens = {{color(ColorRole::Primary), Qt::SolidLine, print::SkillMark::Dot},
                  {color(ColorRole::Blue), Qt::DotLine, print::SkillMark::Square},
                  {color(ColorRole::Grey), Qt::DashLine, print::SkillMark::Triangle}};
    style.selected = selected;
    return style;
}

std::vector<ChartWidget::LegendEntry> legendOf(const QStringList& names) {
    static constexpr const char* marks[] = {QT_TRANSLATE_NOOP("SkillCharts", "%1, dots"),
                                            QT_TRANSLATE_NOOP("SkillCharts", "%1, squares"),
                                            QT_TRANSLATE_NOOP("SkillCharts", "%1, triangles")};
    const auto pens = styleFor(-1).pens;
    std::vector<ChartWidget::LegendEntry> entries;
    for (qsizetype at = 0; at < names.size(); ++at)
        entries.push_back({Text::tr(marks[at]).arg(names[at]), pens[std::size_t(at)].colour});
    return entries;
}

} // namespace

void showSpider(ChartWidget& chart, const std::vector<SkillRow>& rows, QSize smallest) {
    const print::SpiderValues values = spiderOf(rows);
    const QStringList names = spiderNames(rows);
    chart.setPaint([values](QPainter& painter, const QRectF& area,
                            int selected) { return print::paintSpider(painter, area, values, styleFor(selected)); },
                   smallest);
    const auto all = legendOf(names);
    std::vector<ChartWidget::LegendEntry> legend; // only of what is drawn
    for (std::size_t at = 0; at < values.series.size(); ++at) {
        if (std::ranges::any_of(values.series[at], [](const auto& score) { return score.has_value(); }))
            legend.push_back(all[at]);
    }
    chart.setLegend(legend);
    std::vector<QStringList> table;
    for (const SkillRow& row : rows)
        table.push_back(
            {row.code + u' ' + row.label, scoreWords(row.guide), scoreWords(row.self), scoreWords(row.before)});
    chart.setTable(QStringList{Text::tr("Skill")} + names, table);
    chart.setEmptyText(values.series.empty() ? Text::tr("Once there are scores, they stand here as a spider.")
                                             : QString());
}

void showLine(ChartWidget& chart, const work::SkillPicture& picture) {
    const auto dots = dotsOf(picture);
    chart.setPaint([dots](QPainter& painter, const QRectF& area,
                          int selected) { return print::paintSkillLines(painter, area, dots, styleFor(selected)); },
                   {dp(260), dp(300)});
    const QStringList names{labelOf(SkillRater::Guide), labelOf(SkillRater::Self)};
    auto legend = legendOf(names);
    legend.push_back({Text::tr("another scorer or workplace"), color(ColorRole::Muted), Qt::VerPattern});
    chart.setLegend(legend);
    std::vector<QStringList> table;
    for (const print::SkillDot& dot : dots) {
        const int common = dot.series == 0 ? picture.guideLine.common : picture.selfLine.common;
        table.push_back({shownDate(dot.on), names.value(qsizetype(dot.series)), shownMean(dot.mean),
                         QString::number(common), dot.otherScorer ? Text::tr("another") : QString()});
    }
    chart.setTable({Text::tr("Day"), Text::tr("By"), Text::tr("Average"), Text::tr("Things"), Text::tr("Scorer")},
                   table);
    chart.setEmptyText(dots.empty() ? Text::tr("A line needs a sheet with at least 8 things that were seen.")
                                    : QString());
}

} // namespace wijkwerk::ui::participants
