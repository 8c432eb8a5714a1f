// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/skill_labels.h"

#include "ui/texts/label_table.h"

#include <cmath>

namespace wijkwerk::ui {

namespace {

constexpr Label<SkillRater> raters[] = {
    {SkillRater::Guide, QT_TRANSLATE_NOOP("SkillRater", "Craft specialist")},
    {SkillRater::Self, QT_TRANSLATE_NOOP("SkillRater", "Participant")},
};

constexpr Label<SkillOccasion> occasions[] = {
    {SkillOccasion::Baseline, QT_TRANSLATE_NOOP("SkillOccasion", "Baseline")},
    {SkillOccasion::Evaluation, QT_TRANSLATE_NOOP("SkillOccasion", "Evaluation")},
    {SkillOccasion::LastBeforeMove, QT_TRANSLATE_NOOP("SkillOccasion", "Last one before a move")},
    {SkillOccasion::DoubleScore, QT_TRANSLATE_NOOP("SkillOccasion", "Double score")},
    {SkillOccasion::Extra, QT_TRANSLATE_NOOP("SkillOccasion", "In between")},
};

constexpr Label<int> scores[] = {
    {0, QT_TRANSLATE_NOOP("SkillScore", "Not seen")},
    {1, QT_TRANSLATE_NOOP("SkillScore", "Does not work yet")},
    {2, QT_TRANSLATE_NOOP("SkillScore", "Works with help")},
    {3, QT_TRANSLATE_NOOP("SkillScore", "Mostly works without help")},
    {4, QT_TRANSLATE_NOOP("SkillScore", "Works without help")},
};

constexpr Label<rules::SkillChange> changes[] = {
    {rules::SkillChange::AboutEqual, QT_TRANSLATE_NOOP("SkillChange", "About equal")},
    {rules::SkillChange::Better, QT_TRANSLATE_NOOP("SkillChange", "Better")},
    {rules::SkillChange::Less, QT_TRANSLATE_NOOP("SkillChange", "Less")},
};

} // namespace

QString labelOf(SkillRater rater) {
    return find("SkillRater", raters, rater);
}

QString labelOf(SkillOccasion occasion) {
    return find("SkillOccasion", occasions, occasion);
}

QString skillScoreLabelOf(int score) {
    return find("SkillScore", scores, score);
}

QString labelOf(rules::SkillChange change) {
    return find("SkillChange", changes, change);
}

QString shownMean(double mean) {
    const auto tenths = std::lround(mean * 10 + 1e-9);
    return QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10);
}

} // namespace wijkwerk::ui
