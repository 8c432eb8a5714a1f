// SPDX-License-Identifier: EUPL-1.2
#include "core/work/skill_work.h"

#include "core/base/date_text.h"
#include "core/store/placements.h"
#include "core/store/skills.h"
#include "core/store/trajectories.h"
#include "core/store/workers.h"
#include "core/work/acting.h"
#include "core/work/moving.h"
#include "core/work/profile_parts.h"
#include "core/work/retention.h"
#include "core/work/sight.h"

#include <algorithm>

namespace wijkwerk::work {

namespace {

bool actsAsGuide(db::Transaction& tx) {
    return sightOf(tx.database()).role == Role::CraftSpecialist;
}

void requireOnForm(Problems& problems, db::Database& database, const SkillSheet& sheet, const SkillSheet* before) {
    const auto known = store::skills::items(database);
    for (const SkillScore& one : sheet.scores) {
        const auto item = std::ranges::find(known, one.item, &SkillItem::id);
        if (item == known.end())
            throw Error(Fault::NotFound);
        // What stood on the form that is put right stays on it, whatever became of the list since.
        const bool stood =
            before && std::ranges::find(before->scores, one.item, &SkillScore::item) != before->scores.end();
        if (!stood && !item->isOnForm(sheet.scoredOn))
            problems.push_back(wrong(QStringLiteral("skill_item_not_on_form"), QStringLiteral("scores"), item->label));
    }
}

void requireOnceADay(Problems& problems, db::Database& database, const SkillSheet& sheet) {
    const auto other = store::skills::onDay(database, sheet.participant, sheet.scoredOn, sheet.rater, sheet.raterId);
    if (!other || *other == sheet.supersedes)
        return;
    Problem problem = wrong(QStringLiteral("skill_scored_already"), QStringLiteral("scoredOn"));
    problem.args = {shownDate(sheet.scoredOn)};
    problems.push_back(problem);
}

/// What a new sheet and a corrected one are both asked.
Problems problemsOf(db::Transaction& tx, const SkillSheet& sheet, const Trajectory& trajectory,
                    const SkillSheet* before) {
    Problems problems = check(sheet);
    requireDayNotAfter(problems, sheet.scoredOn, tx.today(), "scoredOn");
    requireNotBefore(problems, sheet.scoredOn, trajectory.referredOn, "scoredOn");
    if (!sheet.scoredOn.isValid())
        return problems;
    requireOnForm(problems, tx.database(), sheet, before);
    requireOnceADay(problems, tx.database(), sheet);
    return problems;
}

void fillIn(db::Transaction& tx, SkillSheet& sheet) {
    sheet.remark = sheet.remark.trimmed();
    sheet.worker = actorOf(tx);
    sheet.placement = {};
    for (const Placement& placement : store::placements::ofTrajectory(tx.database(), sheet.trajectory)) {
        if (placement.covers(sheet.scoredOn))
            sheet.placement = placement.id;
    }
}

} // namespace

Outcome<SkillSheetId> scoreSkills(db::Transaction& tx, SkillSheet sheet) {
    if (Problems no = lacking(tx, rules::Right::ScoreSkills, sheet.participant); !no.empty())
        return {std::move(no), {}};
    requireParticipant(tx.database(), sheet.participant);
    const auto trajectory = store::trajectories::openOf(tx.database(), sheet.participant);
    if (!trajectory)
        return {{refusal(QStringLiteral("skill_no_trajectory"))}, {}};
    sheet.trajectory = trajectory->id;
    sheet.supersedes = {};
    if (sheet.rater == SkillRater::Self)
        sheet.raterId = {};
    else if (actsAsGuide(tx))
        sheet.raterId = actorOf(tx);
    Outcome<SkillSheetId> outcome{problemsOf(tx, sheet, *trajectory, nullptr), {}};
    requireKnown(outcome.problems, tx.database(), sheet.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    fillIn(tx, sheet);
    beginAct(tx, QStringLiteral("skills_scored"), sheet.participant);
    if (sheet.rater == SkillRater::Guide)
        finishLastScore(tx, *trajectory, sheet.raterId);
    outcome.done = store::skills::add(tx, sheet);
    sayMedicalWords(tx, sheet.participant, {sheet.remark}, outcome.problems);
    return outcome;
}

Outcome<SkillSheetId> correctSkills(db::Transaction& tx, SkillSheetId id, SkillSheet after) {
    db::Database& database = tx.database();
    const auto before = store::skills::find(database, id);
    if (!before)
        throw Error(Fault::NotFound);
    if (Problems no = lacking(tx, rules::Right::ScoreSkills, before->participant); !no.empty())
        return {std::move(no), {}};
    if (before->superseded)
        return {{refusal(QStringLiteral("skill_corrected_already"))}, {}};
    if (actsAsGuide(tx) && before->rater == SkillRater::Guide && before->raterId != actorOf(tx))
        return {{refusal(QStringLiteral("skill_of_colleague"))}, {}};
    after.participant = before->participant;
    after.trajectory = before->trajectory;
    after.evaluation = before->evaluation;
    after.rater = before->rater;
    after.raterId = before->raterId;
    after.supersedes = id;
    after.recordedAt = {};
    const Trajectory trajectory = requireTrajectory(tx.database(), before->trajectory);
    Outcome<SkillSheetId> outcome{problemsOf(tx, after, trajectory, &*before), {}};
    requireKnown(outcome.problems, tx.database(), after.participant);
    if (hasWrong(outcome.problems))
        return outcome;
    fillIn(tx, after);
    beginAct(tx, QStringLiteral("skills_corrected"), after.participant);
    outcome.done = store::skills::add(tx, after);
    sayMedicalWords(tx, after.participant, {after.remark}, outcome.problems);
    return outcome;
}

const SkillSheet* SkillPicture::newest(SkillRater rater) const {
    const SkillSheet* found = nullptr;
    for (const SkillSheet& one : sheets) {
        if (one.rater == rater && one.occasion != SkillOccasion::DoubleScore)
            found = &one;
    }
    return found;
}

const SkillSheet* SkillPicture::sheet(SkillSheetId id) const {
    const auto found = std::ranges::find(sheets, id, &SkillSheet::id);
    return found == sheets.end() ? nullptr : &*found;
}

namespace {

/// Of every code on the form or in a sheet what it is called now.
std::vector<SkillItem> itemsOf(db::Database& database, const std::vector<SkillSheet>& sheets, QDate today) {
    std::vector<SkillItem> shown = store::skills::itemsOn(database, today);
    const auto all = store::skills::items(database);
    const auto has = [&](const QString& code) {
        return std::ranges::find(shown, code, &SkillItem::code) != shown.end();
    };
    for (const SkillSheet& sheet : sheets) {
        for (const SkillScore& one : sheet.scores) {
            if (one.score > 0 && !has(one.code))
                shown.push_back(*std::ranges::find(all, one.item, &SkillItem::id));
        }
    }
    std::ranges::stable_sort(shown, {}, [](const SkillItem& item) { return std::pair(item.position, item.code); });
    return shown;
}

} // namespace

SkillPicture skillPicture(db::Database& database, ParticipantId person) {
    const db::Reading reading(database);
    SkillPicture picture;
    const auto ways = store::trajectories::ofParticipant(database, person);
    const auto open = store::trajectories::openOf(database, person);
    if (open)
        picture.trajectory = open->id;
    else if (!ways.empty())
        picture.trajectory = ways.front().id;
    if (picture.trajectory)
        picture.sheets = store::skills::ofTrajectory(database, picture.trajectory);
    picture.items = itemsOf(database, picture.sheets, database.clock().today());
    const std::vector<QDate> moves = store::skills::moves(database, picture.trajectory);
    picture.difference = rules::raterDifference(store::skills::aroundDoubles(database));
    picture.guideTrend = rules::skillTrend(picture.sheets, SkillRater::Guide, moves, picture.difference);
    picture.selfTrend = rules::skillTrend(picture.sheets, SkillRater::Self, moves, picture.difference);
    picture.guideLine = rules::skillLine(picture.sheets, SkillRater::Guide, moves);
    picture.selfLine = rules::skillLine(picture.sheets, SkillRater::Self, moves);
    return picture;
}

SkillOccasion usualOccasion(const SkillPicture& picture, SkillRater rater) {
    return picture.newest(rater) ? SkillOccasion::Evaluation : SkillOccasion::Baseline;
}

} // namespace wijkwerk::work
