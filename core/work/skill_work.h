// SPDX-License-Identifier: EUPL-1.2
// Scoring werknemersvaardigheden, putting a sheet right, and keeping the list of what is scored.
#pragma once

#include "core/domain/skill.h"
#include "core/rules/skill_trend.h"
#include "core/work/outcome.h"

namespace wijkwerk::work {

/// Writes a sheet for the open trajectory of the person; placement and who typed it are filled in. A vakspecialist
/// scores his own people and as himself. Refused: `skill_no_trajectory`, `skill_scored_already` (one sheet by one rater
/// on one day), `skill_item_not_on_form`, and what check() says.
Outcome<SkillSheetId> scoreSkills(db::Transaction& tx, SkillSheet sheet);
/// A newer sheet in the place of another: same person, trajectory and rater, other scores, day, occasion or remark.
/// Refused when it was superseded already, and for a vakspecialist when a colleague scored it.
Outcome<SkillSheetId> correctSkills(db::Transaction& tx, SkillSheetId before, SkillSheet after);

/// What the tab and the paper show of one person.
struct SkillPicture {
    TrajectoryId trajectory;        ///< the open one, else the newest; null when there is none
    std::vector<SkillItem> items;   ///< on the form today, and what was scored in the sheets; as it is called now
    std::vector<SkillSheet> sheets; ///< of the trajectory, oldest first
    rules::RaterDifference difference;
    std::optional<rules::SkillTrend> guideTrend;
    std::optional<rules::SkillTrend> selfTrend;
    rules::SkillLine guideLine;
    rules::SkillLine selfLine;

    /// The newest of a rater that is no double score; null when there is none.
    const SkillSheet* newest(SkillRater rater) const;
    const SkillSheet* sheet(SkillSheetId id) const;
};
SkillPicture skillPicture(db::Database& database, ParticipantId person);
/// Baseline for the first sheet of a rater, else evaluation.
SkillOccasion usualOccasion(const SkillPicture& picture, SkillRater rater);

// The list of the department. What was scored keeps its words; each act asks for a reason.

/// The same thing in other words from a day on; a trend goes on through it. The code and the place stay.
Outcome<SkillItemId> renameSkillItem(db::Transaction& tx, SkillItemId item, const QString& label,
                                     const QString& description, QDate from, const QString& reason);
/// Something new from a day on, with the next code; `replaces` goes off the form the day before (null: nothing does).
Outcome<SkillItemId> addSkillItem(db::Transaction& tx, const QString& label, const QString& description, QDate from,
                                  const QString& reason, SkillItemId replaces = {});
/// Off the form from a day on.
Outcome<Done> retireSkillItem(db::Transaction& tx, SkillItemId item, QDate from, const QString& reason);

} // namespace wijkwerk::work
