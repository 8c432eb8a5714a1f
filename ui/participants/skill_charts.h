// SPDX-License-Identifier: EUPL-1.2
// The scores of a person as a spider and as a line, each also as a table.
#pragma once

#include "ui/participants/skill_words.h"

#include <QSize>

namespace wijkwerk::ui {
class ChartWidget;
}

namespace wijkwerk::ui::participants {

/// `smallest` is the size below which it is not drawn.
void showSpider(ChartWidget& chart, const std::vector<SkillRow>& rows, QSize smallest);
void showLine(ChartWidget& chart, const work::SkillPicture& picture);

} // namespace wijkwerk::ui::participants
