// SPDX-License-Identifier: EUPL-1.2
// Werknemersvaardigheden (domain.md 3.7): the list of things that are scored and a sheet of one person by one rater on
// one day. What became of the scores is for rules/skill_trend.h.
#pragma once

#include "core/base/problem.h"
#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk {

enum class SkillRater {
    Guide, ///< a vakspecialist
    Self,  ///< the participant
};
template <>
struct Words<SkillRater> {
    static constexpr Word<SkillRater> list[] = {{SkillRater::Guide, "guide"}, {SkillRater::Self, "self"}};
};

enum class SkillOccasion {
    Baseline,
    Evaluation,
    LastBeforeMove, ///< by the old vakspecialist, before somebody goes to another one
    DoubleScore,    ///< a second vakspecialist scores the same person, to see how far two raters differ
    Extra,
};
template <>
struct Words<SkillOccasion> {
    static constexpr Word<SkillOccasion> list[] = {{SkillOccasion::Baseline, "baseline"},
                                                   {SkillOccasion::Evaluation, "evaluation"},
                                                   {SkillOccasion::LastBeforeMove, "last_before_move"},
                                                   {SkillOccasion::DoubleScore, "double"},
                                                   {SkillOccasion::Extra, "extra"}};
};

/// 0 is not seen, and counts in no mean.
constexpr int highestSkillScore = 4;

/// One thing on the form. It is never changed: a newer row with the same code is the same thing in other words.
struct SkillItem {
    SkillItemId id;
    QString code;        ///< V01 …
    QString label;       ///< `Op tijd komen`
    QString description; ///< one line in plain words, to the participant
    int position = 0;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo; ///< last day on the form
    SkillItemId replaces;
    QString reason;
    WorkerId worker;
    QDateTime recordedAt;

    bool isOnForm(QDate day) const { return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo); }
    bool operator==(const SkillItem&) const = default;
};

struct SkillScore {
    SkillItemId item;
    int score = 0;
    QString code = {};  ///< of the item
    QString label = {}; ///< of the item as it was then
    bool operator==(const SkillScore&) const = default;
};

struct SkillSheet {
    SkillSheetId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    PlacementId placement; ///< where the person worked that day; may be null
    EvaluationId evaluation;
    QDate scoredOn;
    SkillRater rater = SkillRater::Guide;
    WorkerId raterId; ///< the vakspecialist; null with Self
    SkillOccasion occasion = SkillOccasion::Evaluation;
    QString remark;
    bool onPaper = false; ///< typed over from a paper sheet
    WorkerId worker;      ///< who typed it
    QDateTime recordedAt;
    SkillSheetId supersedes;
    bool superseded = false;
    std::vector<SkillScore> scores;

    /// Things that were seen.
    int scoredItems() const;
    bool operator==(const SkillSheet&) const = default;
};

/// What can be checked of one sheet alone: scores within 0–4, each thing once, at least one of them seen, a rater.
/// With fewer than 8 seen it warns that there will be no average (domain.md 3.7).
Problems check(const SkillSheet& sheet);

} // namespace wijkwerk
