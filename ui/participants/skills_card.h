// SPDX-License-Identifier: EUPL-1.2
// The scores of a person beside the timeline: the spider, and the way to all of them.
#pragma once

#include "ui/participants/skill_words.h"
#include "ui/shared/card.h"

namespace wijkwerk::ui {
class ChartWidget;
}

namespace wijkwerk::ui::participants {

class SkillsCard : public Card {
    Q_OBJECT
public:
    explicit SkillsCard(QWidget* parent = nullptr);
    void setRows(const std::vector<SkillRow>& rows);
    bool hasScores() const { return m_hasScores; }

Q_SIGNALS:
    void allRequested();

private:
    ChartWidget* m_spider;
    bool m_hasScores = false;
};

} // namespace wijkwerk::ui::participants
