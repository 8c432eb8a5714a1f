// SPDX-License-Identifier: EUPL-1.2
// What the scores of a person say in words, and as values for the charts: for the tab and for paper alike.
#pragma once

#include "core/print/skill_chart.h"
#include "core/work/skill_work.h"

namespace wijkwerk::ui::participants {

/// One thing of the form with what was scored of it.
struct SkillRow {
    std::int64_t id = 0;
    QString code;
    QString label;
    QString description;
    std::optional<int> guide; ///< newest; 0 was not seen
    std::optional<int> self;
    std::optional<int> before; ///< the guide's, where the trend begins
    rules::SkillChange change = rules::SkillChange::Unknown;
};
std::vector<SkillRow> skillRows(const work::SkillPicture& picture);

/// `3 – Lukt meestal zelf`; a dash when there is no score.
QString scoreWords(const std::optional<int>& score);
/// A sentence for each rater: means, number of things, days, and what changed. At least one.
QStringList trendWords(const work::SkillPicture& picture);
/// What "about equal" means here.
QString marginWords(const work::SkillPicture& picture);

/// Series: guide now, participant now, guide at the beginning; those that are there.
print::SpiderValues spiderOf(const std::vector<SkillRow>& rows);
QStringList spiderNames(const std::vector<SkillRow>& rows);
/// Series 0 is the guide, 1 the participant.
std::vector<print::SkillDot> dotsOf(const work::SkillPicture& picture);

} // namespace wijkwerk::ui::participants
