// SPDX-License-Identifier: EUPL-1.2
#include "ui/participants/skills_card.h"

#include "ui/participants/skill_charts.h"
#include "ui/shared/buttons.h"
#include "ui/shared/charts.h"

#include <algorithm>

namespace wijkwerk::ui::participants {

SkillsCard::SkillsCard(QWidget* parent)
    : Card(tr("Work skills"), parent)
    , m_spider(new ChartWidget(tr("Scores for each skill"))) {
    add(m_spider);
    auto* all = new LinkButton(tr("All scores"));
    body()->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QAbstractButton::clicked, this, &SkillsCard::allRequested);
}

void SkillsCard::setRows(const std::vector<SkillRow>& rows) {
    std::vector<SkillRow> shown = rows;
    if (std::ranges::any_of(rows, [](const SkillRow& row) { return row.guide.value_or(0) > 0; })) {
        for (SkillRow& row : shown) // in a small spider only now and then; the own scores stand on the tab
            row.self.reset();
    }
    const auto scored = std::ranges::count_if(shown, [](const SkillRow& row) {
        return row.guide.value_or(0) > 0 || row.self.value_or(0) > 0; // 0 was not seen
    });
    m_hasScores = scored > 0;
    setRemark(tr("now / start · %1 of %2").arg(scored).arg(shown.size()));
    showSpider(*m_spider, shown, {dp(200), dp(200)});
}

} // namespace wijkwerk::ui::participants
