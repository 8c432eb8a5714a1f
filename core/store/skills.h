// SPDX-License-Identifier: EUPL-1.2
// The list of werknemersvaardigheden with its history, and the sheets of people.
#pragma once

#include "core/db/transaction.h"
#include "core/domain/skill.h"

namespace wijkwerk::store::skills {

/// All that ever stood on the form, in its order; of one code the oldest first.
std::vector<SkillItem> items(db::Database& database);
/// What is on the form on a day, in its order.
std::vector<SkillItem> itemsOn(db::Database& database, QDate day);
SkillItemId addItem(db::Transaction& tx, SkillItem item);
/// Writes its last day on the form.
void endItem(db::Transaction& tx, SkillItemId id, QDate lastDay);

std::optional<SkillSheet> find(db::Database& database, SkillSheetId id);
/// Not superseded, oldest first, with their scores.
std::vector<SkillSheet> ofParticipant(db::Database& database, ParticipantId participant);
std::vector<SkillSheet> ofTrajectory(db::Database& database, TrajectoryId trajectory);
/// All sheets of vakspecialisten of people of whom there is a double score.
std::vector<SkillSheet> aroundDoubles(db::Database& database);
/// The sheet of that rater on that day, which there is one of.
std::optional<SkillSheetId> onDay(db::Database& database, ParticipantId participant, QDate day, SkillRater rater,
                                  WorkerId raterId);
/// With its scores; recorded now unless it says when. What it supersedes is superseded first.
SkillSheetId add(db::Transaction& tx, SkillSheet sheet);

/// Days on which somebody went to another workplace within a trajectory.
std::vector<QDate> moves(db::Database& database, TrajectoryId trajectory);

} // namespace wijkwerk::store::skills
