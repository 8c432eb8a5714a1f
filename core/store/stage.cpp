// SPDX-License-Identifier: EUPL-1.2
#include "core/store/stage.h"

#include "core/store/fields.h"

#include <algorithm>

namespace wijkwerk::store::stage {

namespace {

StartCheck readCheck(db::Statement& row) {
    StartCheck c;
    c.id = row.id<StartCheckId>();
    c.placement = row.id<PlacementId>();
    c.participant = row.id<ParticipantId>();
    c.item = row.word<StartItem>();
    c.needed = row.flag();
    c.doneOn = row.maybeDate();
    c.remark = row.text();
    c.worker = row.id<WorkerId>();
    c.revision = row.integer();
    return c;
}

QString selectChecks(const char* rest) {
    return QLatin1String("select id, placement_id, participant_id, item, needed, done_on, remark, worker_id, revision "
                         "from start_check ") +
           QLatin1String(rest);
}

StageAgreement readAgreement(db::Statement& row) {
    StageAgreement a;
    a.id = row.id<StageAgreementId>();
    a.placement = row.id<PlacementId>();
    a.participant = row.id<ParticipantId>();
    a.goal = row.text();
    a.tasks = row.text();
    a.breaks = row.text();
    a.allowance = row.text();
    a.clothes = row.text();
    a.callFor = row.text();
    a.prospect = row.text();
    a.additionalWork = row.flag();
    a.signedOn = row.maybeDate();
    a.worker = row.id<WorkerId>();
    a.recordedAt = row.moment();
    return a;
}

QString selectAgreements(const char* rest) {
    return QLatin1String("select id, placement_id, participant_id, goal, tasks, breaks, allowance, clothes, call_for, "
                         "prospect, additional_work, signed_on, worker_id, recorded_at "
                         "from stage_agreement ") +
           QLatin1String(rest);
}

} // namespace

std::optional<StartCheck> findCheck(db::Database& database, StartCheckId id) {
    auto query = database.statement(selectChecks("where id = :id"));
    query.with(id);
    return query.next() ? std::optional(readCheck(query)) : std::nullopt;
}

std::vector<StartCheck> checksOf(db::Database& database, PlacementId placement) {
    std::vector<StartCheck> found;
    auto query = database.statement(selectChecks("where placement_id = :placement"));
    query.with(placement);
    while (query.next())
        found.push_back(readCheck(query));
    std::ranges::sort(found, {}, &StartCheck::item);
    return found;
}

StartCheckId addCheck(db::Transaction& tx, StartCheck c) {
    c.id = newId<StartCheckId>();
    tx.statement("insert into start_check (id, placement_id, participant_id, item, needed, done_on, remark, worker_id) "
                 "values (:id, :placement, :person, :item, :needed, :done, :remark, :worker)")
        .with(c.id, c.placement, c.participant, c.item, c.needed, c.doneOn, c.remark, c.worker)
        .run();
    tx.added(db::Thing::StartCheck, c.id.value);
    return c.id;
}

void updateCheck(db::Transaction& tx, const StartCheck& after) {
    const auto before = findCheck(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update start_check set needed = :needed, done_on = :done, remark = :remark, "
                               "worker_id = :worker, revision = revision + 1 where id = :id and revision = :revision");
    change.with(after.needed, after.doneOn, after.remark, after.worker, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("needed", before->needed ? 1 : 0, after.needed ? 1 : 0)
        .field("doneOn", before->doneOn, after.doneOn)
        .field("remark", before->remark, after.remark);
    tx.changed(db::Thing::StartCheck, after.id.value, d.changes());
}

std::vector<OpenStart> openStartChecks(db::Database& database, QDate until, QDate today) {
    std::vector<OpenStart> found;
    auto query = database.statement(
        "select q.participant_id, q.trajectory_id, q.id, t.coach_id, q.starts_on, c.item from start_check c "
        "join placement q on q.id = c.placement_id and q.superseded = 0 and q.starts_on <= :until "
        "and coalesce(q.ended_on, q.last_day, '9999-12-31') >= :today join trajectory t on t.id = q.trajectory_id "
        "join participant p on p.id = q.participant_id and p.archived = 0 "
        "where c.needed = 1 and c.done_on is null and not exists "
        "(select 1 from placement_start s where s.placement_id = q.id) order by q.starts_on, q.id, c.id");
    query.with(until, today);
    while (query.next()) {
        OpenStart one;
        one.participant = query.id<ParticipantId>();
        one.trajectory = query.id<TrajectoryId>();
        one.placement = query.id<PlacementId>();
        one.coach = query.id<WorkerId>();
        one.startsOn = query.date();
        if (found.empty() || found.back().placement != one.placement)
            found.push_back(one);
        found.back().open.push_back(query.word<StartItem>());
    }
    return found;
}

std::optional<PlacementStart> startOf(db::Database& database, PlacementId placement) {
    auto query = database.statement("select placement_id, participant_id, started_on, override_reason, worker_id, "
                                    "recorded_at from placement_start where placement_id = :placement");
    query.with(placement);
    if (!query.next())
        return std::nullopt;
    PlacementStart s;
    s.placement = query.id<PlacementId>();
    s.participant = query.id<ParticipantId>();
    s.startedOn = query.date();
    s.overrideReason = query.text();
    s.worker = query.id<WorkerId>();
    s.recordedAt = query.moment();
    return s;
}

void addStart(db::Transaction& tx, PlacementStart s) {
    tx.statement("insert into placement_start (placement_id, participant_id, started_on, override_reason, worker_id, "
                 "recorded_at) values (:placement, :person, :on, :reason, :worker, :now)")
        .with(s.placement, s.participant, s.startedOn, s.overrideReason, s.worker, tx.now())
        .run();
    tx.added(db::Thing::PlacementStart, s.placement.value);
}

void removeStart(db::Transaction& tx, PlacementId placement) {
    auto removal = tx.statement("delete from placement_start where placement_id = :placement");
    requireOneRow(removal.with(placement).run());
    tx.removed(db::Thing::PlacementStart, placement.value);
}

std::optional<StageAgreement> agreementOf(db::Database& database, PlacementId placement) {
    auto query = database.statement(
        selectAgreements("where placement_id = :placement and superseded = 0 order by id desc limit 1"));
    query.with(placement);
    return query.next() ? std::optional(readAgreement(query)) : std::nullopt;
}

std::vector<StageAgreement> agreementsOf(db::Database& database, ParticipantId participant) {
    std::vector<StageAgreement> found;
    auto query = database.statement(selectAgreements("where participant_id = :person order by id desc"));
    query.with(participant);
    while (query.next())
        found.push_back(readAgreement(query));
    return found;
}

StageAgreementId addAgreement(db::Transaction& tx, StageAgreement a) {
    a.id = newId<StageAgreementId>();
    tx.statement("update stage_agreement set superseded = 1 where placement_id = :placement and superseded = 0")
        .with(a.placement)
        .run();
    auto insert = tx.statement(
        "insert into stage_agreement (id, placement_id, participant_id, goal, tasks, breaks, allowance, clothes, "
        "call_for, prospect, additional_work, signed_on, worker_id, recorded_at) values (:id, "
        ":placement, :person, :goal, :tasks, :breaks, :allowance, :clothes, :call, :prospect, :additional, "
        ":signed, :worker, :now)");
    insert.with(a.id, a.placement, a.participant, a.goal, a.tasks, a.breaks, a.allowance, a.clothes, a.callFor,
                a.prospect, a.additionalWork, a.signedOn, a.worker, tx.now());
    insert.run();
    tx.added(db::Thing::StageAgreement, a.id.value);
    return a.id;
}

} // namespace wijkwerk::store::stage
