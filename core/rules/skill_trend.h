// SPDX-License-Identifier: EUPL-1.2
// What became of scores (domain.md 3.7): means over the same things only, from the first sheet to the last, and whether
// a difference is more than two raters differ about the same person anyway. It is something to talk about, never an
// advice.
#pragma once

#include "core/domain/skill.h"

#include <span>

namespace wijkwerk::rules {

/// With fewer there is no average.
constexpr int fewestScored = 8;
/// As many double scores a department needs before its own difference counts.
constexpr int doublesNeeded = 20;
/// Under this a difference is "ongeveer gelijk" until then.
constexpr double usualMargin = 0.5;
/// Two raters are compared when they scored within so many days of each other.
constexpr int doubleDays = 14;

/// Of the things that were seen; nothing with fewer than 8.
std::optional<double> averageOf(const SkillSheet& sheet);

/// How far two vakspecialisten differ about the same person: 1,96 × √(Σd² / n), the limit that 95 % of such differences
/// stay under (repeatability, ISO 5725-6). About zero and not about the mean of d: which of the two comes first is
/// chance.
struct RaterDifference {
    int doubles = 0;           ///< pairs of sheets
    bool isOwn = false;        ///< of the department; else the usual 0,5
    double mean = usualMargin; ///< of the means of two sheets over their common things
    double item = usualMargin; ///< of one thing
};
/// Of all sheets of the department that may be part of a pair; superseded ones and those of participants are left out.
/// A pair has a sheet with occasion DoubleScore, another vakspecialist, at most 14 days between, and 8 things in
/// common; each sheet is in one pair only, with the one nearest in time.
RaterDifference raterDifference(std::span<const SkillSheet> sheets);

enum class SkillChange {
    Unknown, ///< nothing to compare
    AboutEqual,
    Better,
    Less,
};
/// Equal: no difference, or one under the margin.
SkillChange changeOf(double before, double now, double margin);

struct ItemTrend {
    QString code;
    std::optional<int> before; ///< 1–4; nothing when not seen
    std::optional<int> now;
    SkillChange change = SkillChange::Unknown;
    bool operator==(const ItemTrend&) const = default;
};

struct SkillTrend {
    SkillSheetId first, last;
    QDate from, until;
    int common = 0;               ///< things seen in both
    std::optional<double> before; ///< over those; nothing with fewer than 8
    std::optional<double> now;
    SkillChange change = SkillChange::Unknown;
    bool otherScorer = false; ///< the last was scored by another, or the person moved in between
    std::vector<ItemTrend> items;
};
/// From the baseline (the first sheet when there is none) to the newest sheet of one rater; a double score is neither.
/// `sheets`: of one trajectory, in any order. `moves`: days on which the person went to another workplace. Nothing with
/// fewer than two sheets.
std::optional<SkillTrend> skillTrend(std::span<const SkillSheet> sheets, SkillRater rater, std::span<const QDate> moves,
                                     const RaterDifference& difference);

struct SkillPoint {
    SkillSheetId sheet;
    QDate on;
    double mean = 0;
    bool otherScorer = false; ///< than the point before it
};
struct SkillLine {
    int common = 0; ///< things seen in every sheet of the line
    std::vector<SkillPoint> points;
};
/// One point for each sheet with at least 8 things seen, all over the same things; no points when those are fewer
/// than 8.
SkillLine skillLine(std::span<const SkillSheet> sheets, SkillRater rater, std::span<const QDate> moves);

} // namespace wijkwerk::rules
