// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/skill.h"

#include <algorithm>
#include <set>

namespace wijkwerk {

namespace {

constexpr int fewestForAverage = 8;

}

int SkillSheet::scoredItems() const {
    return int(std::ranges::count_if(scores, [](const SkillScore& one) { return one.score > 0; }));
}

Problems check(const SkillSheet& sheet) {
    Problems problems;
    std::set<std::int64_t> seen;
    for (const SkillScore& one : sheet.scores) {
        if (one.score < 0 || one.score > highestSkillScore)
            problems.push_back(
                wrong(QStringLiteral("skill_score_range"), QStringLiteral("scores"), QString::number(one.score)));
        if (!seen.insert(one.item.value).second)
            problems.push_back(wrong(QStringLiteral("skill_scored_twice"), QStringLiteral("scores"), one.label));
    }
    if (sheet.rater == SkillRater::Guide && !sheet.raterId)
        problems.push_back(wrong(QStringLiteral("skill_rater_missing"), QStringLiteral("rater")));
    const int scored = sheet.scoredItems();
    if (scored == 0)
        problems.push_back(wrong(QStringLiteral("skill_nothing_scored"), QStringLiteral("scores")));
    else if (scored < fewestForAverage)
        problems.push_back(
            warning(QStringLiteral("skill_few_scored"), QStringLiteral("scores"), QString::number(scored)));
    return problems;
}

} // namespace wijkwerk
