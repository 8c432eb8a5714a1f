// SPDX-License-Identifier: EUPL-1.2
// The scores of a person as a spider and as a line, each also as a table.
#pragma once

#include "ui/participants/skill_words.h"

namespace wijkwerk::ui {
class ChartWidget;
}

namespace wijkwerk::ui::participants {

void showSpider(ChartWidget& chart, const std::vector<SkillRow>& rows);
void showLine(ChartWidget& chart, const work::SkillPicture& picture);

} // namespace wijkwerk::ui::participants
