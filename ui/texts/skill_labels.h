// SPDX-License-Identifier: EUPL-1.2
// Words for scores, raters and occasions of werknemersvaardigheden.
#pragma once

#include "core/domain/skill.h"
#include "core/rules/skill_trend.h"

namespace wijkwerk::ui {

QString labelOf(SkillRater rater);
QString labelOf(SkillOccasion occasion);
/// `Lukt met hulp`; empty for what is no score.
QString skillScoreLabelOf(int score);
/// `Beter`, `Ongeveer gelijk`, `Minder`; empty when there is nothing to compare.
QString labelOf(rules::SkillChange change);
/// `2,6`: one decimal, rounded half up.
QString shownMean(double mean);

} // namespace wijkwerk::ui
