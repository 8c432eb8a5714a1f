// SPDX-License-Identifier: EUPL-1.2
#include "core/store/skills.h"

#include "core/store/fields.h"

#include <QHash>

namespace wijkwerk::store::skills {

namespace {

SkillItem readItem(db::Statement& row) {
    SkillItem item;
    item.id = row.id<SkillItemId>();
    item.code = row.text();
    item.label = row.text();
    item.description = row.text();
    item.position = row.integer();
    item.validFrom = row.maybeDate();
    item.validTo = row.maybeDate();
    item.replaces = row.id<SkillItemId>();
    item.reason = row.text();
    item.worker = row.id<WorkerId>();
    item.recordedAt = row.moment();
    return item;
}

SkillSheet readSheet(db::Statement& row) {
    SkillSheet sheet;
    sheet.id = row.id<SkillSheetId>();
    sheet.participant = row.id<ParticipantId>();
    sheet.trajectory = row.id<TrajectoryId>();
    sheet.placement = row.id<PlacementId>();
    sheet.evaluation = row.id<EvaluationId>();
    sheet.scoredOn = row.date();
    sheet.rater = row.word<SkillRater>();
    sheet.raterId = row.id<WorkerId>();
    sheet.occasion = row.word<SkillOccasion>();
    sheet.remark = row.text();
    sheet.onPaper = row.flag();
    sheet.worker = row.id<WorkerId>();
    sheet.recordedAt = row.moment();
    sheet.supersedes = row.id<SkillSheetId>();
    sheet.superseded = row.flag();
    return sheet;
}

std::vector<SkillSheet> readSheets(db::Statement& query) {
    std::vector<SkillSheet> sheets;
    while (query.next())
        sheets.push_back(readSheet(query));
    return sheets;
}

/// Rows are sheet, item, score, code, label.
void readScores(db::Statement& query, std::vector<SkillSheet>& sheets) {
    QHash<std::int64_t, std::size_t> places;
    for (std::size_t at = 0; at < sheets.size(); ++at)
        places.insert(sheets[at].id.value, at);
    while (query.next()) {
        const auto place = places.constFind(query.number());
        SkillScore score;
        score.item = query.id<SkillItemId>();
        score.score = query.integer();
        score.code = query.text();
        score.label = query.text();
        if (place != places.constEnd())
            sheets[*place].scores.push_back(std::move(score));
    }
}

} // namespace

std::vector<SkillItem> items(db::Database& database) {
    auto query = database.statement("select id, code, label, description, position, valid_from, valid_to, replaces_id, "
                                    "reason, worker_id, recorded_at from skill_item order by position, code, id");
    std::vector<SkillItem> found;
    while (query.next())
        found.push_back(readItem(query));
    return found;
}

std::vector<SkillItem> itemsOn(db::Database& database, QDate day) {
    std::vector<SkillItem> found = items(database);
    std::erase_if(found, [&](const SkillItem& item) { return !item.isOnForm(day); });
    return found;
}

SkillItemId addItem(db::Transaction& tx, SkillItem item) {
    item.id = newId<SkillItemId>();
    tx.statement("insert into skill_item (id, code, label, description, position, valid_from, replaces_id, reason, "
                 "worker_id, recorded_at) values (:id, :code, :label, :description, :position, :from, :replaces, "
                 ":reason, :worker, :now)")
        .with(item.id, item.code, item.label, item.description, item.position, item.validFrom, item.replaces,
              item.reason, item.worker, tx.now())
        .run();
    tx.added(db::Thing::SkillItem, item.id.value);
    return item.id;
}

void endItem(db::Transaction& tx, SkillItemId id, QDate lastDay) {
    requireOneRow(tx.statement("update skill_item set valid_to = :last where id = :id and valid_to is null")
                      .with(lastDay, id)
                      .run());
    tx.changed(db::Thing::SkillItem, id.value,
               Difference().field("validTo", std::optional<QDate>(), std::optional(lastDay)).changes());
}

std::optional<SkillSheet> find(db::Database& database, SkillSheetId id) {
    auto query = database.statement(
        "select id, participant_id, trajectory_id, placement_id, evaluation_id, scored_on, rater, rater_id, occasion, "
        "remark, on_paper, worker_id, recorded_at, supersedes_id, superseded from skill_sheet where id = :id");
    query.with(id);
    std::vector<SkillSheet> sheets = readSheets(query);
    if (sheets.empty())
        return std::nullopt;
    auto scores = database.statement("select s.sheet_id, s.item_id, s.score, i.code, i.label from skill_score s join "
                                     "skill_item i on i.id = s.item_id where s.sheet_id = :id "
                                     "order by i.position, i.code");
    scores.with(id);
    readScores(scores, sheets);
    return sheets.front();
}

std::vector<SkillSheet> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(
        "select id, participant_id, trajectory_id, placement_id, evaluation_id, scored_on, rater, rater_id, occasion, "
        "remark, on_paper, worker_id, recorded_at, supersedes_id, superseded from skill_sheet "
        "where participant_id = :person and superseded = 0 order by scored_on, id");
    query.with(participant);
    std::vector<SkillSheet> sheets = readSheets(query);
    auto scores = database.statement(
        "select s.sheet_id, s.item_id, s.score, i.code, i.label from skill_sheet h join skill_score s on s.sheet_id = "
        "h.id join skill_item i on i.id = s.item_id where h.participant_id = :person and h.superseded = 0 "
        "order by i.position, i.code");
    scores.with(participant);
    readScores(scores, sheets);
    return sheets;
}

std::vector<SkillSheet> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    auto owner = database.statement("select participant_id from trajectory where id = :id");
    owner.with(trajectory);
    if (!owner.next())
        return {};
    std::vector<SkillSheet> sheets = ofParticipant(database, owner.id<ParticipantId>());
    std::erase_if(sheets, [&](const SkillSheet& sheet) { return sheet.trajectory != trajectory; });
    return sheets;
}

std::vector<SkillSheet> aroundDoubles(db::Database& database) {
    auto query = database.statement(
        "select id, participant_id, trajectory_id, placement_id, evaluation_id, scored_on, rater, rater_id, occasion, "
        "remark, on_paper, worker_id, recorded_at, supersedes_id, superseded from skill_sheet "
        "where superseded = 0 and rater = 'guide' and participant_id in (select participant_id from skill_sheet "
        "where occasion = 'double' and superseded = 0) order by scored_on, id");
    std::vector<SkillSheet> sheets = readSheets(query);
    auto scores = database.statement(
        "select s.sheet_id, s.item_id, s.score, i.code, i.label from skill_sheet h join skill_score s on s.sheet_id = "
        "h.id join skill_item i on i.id = s.item_id where h.superseded = 0 and h.rater = 'guide' and "
        "h.participant_id in (select participant_id from skill_sheet where occasion = 'double' and superseded = 0) "
        "order by i.position, i.code");
    readScores(scores, sheets);
    return sheets;
}

std::optional<SkillSheetId> onDay(db::Database& database, ParticipantId participant, QDate day, SkillRater rater,
                                  WorkerId raterId) {
    auto query = database.statement("select id from skill_sheet where participant_id = :person and scored_on = :day "
                                    "and rater = :rater and coalesce(rater_id, 0) = :by and superseded = 0");
    query.with(participant, day, rater, raterId.value);
    return query.next() ? std::optional(query.id<SkillSheetId>()) : std::nullopt;
}

SkillSheetId add(db::Transaction& tx, SkillSheet sheet) {
    sheet.id = newId<SkillSheetId>();
    if (sheet.supersedes)
        requireOneRow(tx.statement("update skill_sheet set superseded = 1 where id = :id and superseded = 0")
                          .with(sheet.supersedes)
                          .run());
    tx.statement("insert into skill_sheet (id, participant_id, trajectory_id, placement_id, evaluation_id, scored_on, "
                 "rater, rater_id, occasion, remark, on_paper, worker_id, recorded_at, supersedes_id) values (:id, "
                 ":person, :trajectory, :placement, :evaluation, :day, :rater, :by, :occasion, :remark, :paper, "
                 ":worker, :at, :supersedes)")
        .with(sheet.id, sheet.participant, sheet.trajectory, sheet.placement, sheet.evaluation, sheet.scoredOn,
              sheet.rater, sheet.raterId, sheet.occasion, sheet.remark, sheet.onPaper, sheet.worker,
              sheet.recordedAt.isValid() ? sheet.recordedAt : tx.now(), sheet.supersedes)
        .run();
    auto insert = tx.statement("insert into skill_score (sheet_id, item_id, score) values (:sheet, :item, :score)");
    for (const SkillScore& one : sheet.scores)
        insert.with(sheet.id, one.item, one.score).runAgain();
    tx.added(db::Thing::SkillSheet, sheet.id.value);
    return sheet.id;
}

std::vector<QDate> moves(db::Database& database, TrajectoryId trajectory) {
    auto query = database.statement("select on_day from placement_move where trajectory_id = :id order by on_day");
    query.with(trajectory);
    std::vector<QDate> days;
    while (query.next())
        days.push_back(query.date());
    return days;
}

} // namespace wijkwerk::store::skills
