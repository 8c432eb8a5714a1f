// SPDX-License-Identifier: EUPL-1.2
#include "core/store/intake.h"

#include "core/store/fields.h"

#include <algorithm>

namespace wijkwerk::store::intake {

namespace {

IntakeTalk readTalk(db::Statement& row) {
    IntakeTalk t;
    t.id = row.id<IntakeTalkId>();
    t.trajectory = row.id<TrajectoryId>();
    t.participant = row.id<ParticipantId>();
    t.talkedOn = row.date();
    t.worker = row.id<WorkerId>();
    if (const auto told = row.maybeNumber())
        t.privacyTold = *told != 0;
    t.reached = row.text();
    t.finishedAt = row.maybeMoment();
    t.recordedAt = row.moment();
    t.revision = row.integer();
    return t;
}

#define WIJKWERK_TRIAL_DAY                                                                                             \
    "select id, trajectory_id, participant_id, on_day, team_id, workplace_id, insured, outcome, remark, task_id, "     \
    "recorded_by, recorded_at, revision from trial_day "

TrialDay readDay(db::Statement& row) {
    TrialDay d;
    d.id = row.id<TrialDayId>();
    d.trajectory = row.id<TrajectoryId>();
    d.participant = row.id<ParticipantId>();
    d.day = row.date();
    d.team = row.id<TeamId>();
    d.workplace = row.id<WorkplaceId>();
    d.insured = row.flag();
    d.outcome = row.word<TrialDayOutcome>();
    d.remark = row.text();
    d.task = row.id<TaskId>();
    d.recordedBy = row.id<WorkerId>();
    d.recordedAt = row.moment();
    d.revision = row.integer();
    return d;
}

} // namespace

std::vector<IntakeTalk> talks(db::Database& database, TrajectoryId trajectory) {
    std::vector<IntakeTalk> found;
    auto query = database.statement("select id, trajectory_id, participant_id, talked_on, worker_id, privacy_told, "
                                    "reached, finished_at, recorded_at, revision from intake_talk where "
                                    "trajectory_id = :trajectory order by id desc");
    query.with(trajectory);
    while (query.next())
        found.push_back(readTalk(query));
    return found;
}

std::optional<IntakeTalk> openTalk(db::Database& database, TrajectoryId trajectory) {
    const auto all = talks(database, trajectory);
    const auto open = std::ranges::find_if(all, [](const IntakeTalk& talk) { return !talk.finishedAt; });
    return open == all.end() ? std::nullopt : std::optional(*open);
}

IntakeTalkId add(db::Transaction& tx, IntakeTalk t) {
    t.id = newId<IntakeTalkId>();
    tx.statement("insert into intake_talk (id, trajectory_id, participant_id, talked_on, worker_id, privacy_told, "
                 "reached, finished_at, recorded_at) values (:id, :trajectory, :person, :on, :worker, :told, "
                 ":reached, :finished, :now)")
        .with(t.id, t.trajectory, t.participant, t.talkedOn, t.worker, t.privacyTold, t.reached, t.finishedAt, tx.now())
        .run();
    tx.added(db::Thing::IntakeTalk, t.id.value);
    return t.id;
}

void update(db::Transaction& tx, const IntakeTalk& t) {
    auto change = tx.statement("update intake_talk set talked_on = :on, worker_id = :worker, privacy_told = :told, "
                               "reached = :reached, finished_at = :finished, revision = revision + 1 where id = :id "
                               "and revision = :revision");
    change.with(t.talkedOn, t.worker, t.privacyTold, t.reached, t.finishedAt, t.id, t.revision);
    requireOneRow(change.run());
    tx.changed(db::Thing::IntakeTalk, t.id.value, {{QStringLiteral("reached"), {}, t.reached}});
}

std::optional<TrialDay> findTrialDay(db::Database& database, TrialDayId id) {
    auto query = database.statement(WIJKWERK_TRIAL_DAY "where id = :id");
    query.with(id);
    return query.next() ? std::optional(readDay(query)) : std::nullopt;
}

std::vector<TrialDay> trialDays(db::Database& database, TrajectoryId trajectory) {
    std::vector<TrialDay> found;
    auto query = database.statement(WIJKWERK_TRIAL_DAY "where trajectory_id = :trajectory order by on_day, id");
    query.with(trajectory);
    while (query.next())
        found.push_back(readDay(query));
    return found;
}

TrialDayId add(db::Transaction& tx, TrialDay d) {
    d.id = newId<TrialDayId>();
    tx.statement("insert into trial_day (id, trajectory_id, participant_id, on_day, team_id, workplace_id, insured, "
                 "outcome, remark, task_id, recorded_by, recorded_at) values (:id, :trajectory, :person, :day, :team, "
                 ":workplace, :insured, :outcome, :remark, :task, :by, :now)")
        .with(d.id, d.trajectory, d.participant, d.day, d.team, d.workplace, d.insured, d.outcome, d.remark, d.task,
              d.recordedBy, tx.now())
        .run();
    tx.added(db::Thing::TrialDay, d.id.value);
    return d.id;
}

void update(db::Transaction& tx, const TrialDay& after) {
    const auto before = findTrialDay(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update trial_day set on_day = :day, team_id = :team, workplace_id = :workplace, "
                               "insured = :insured, outcome = :outcome, remark = :remark, task_id = :task, revision = "
                               "revision + 1 where id = :id and revision = :revision");
    change.with(after.day, after.team, after.workplace, after.insured, after.outcome, after.remark, after.task,
                after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("day", before->day, after.day)
        .field("teamId", before->team.value, after.team.value)
        .field("workplaceId", before->workplace.value, after.workplace.value)
        .field("insured", std::int64_t(before->insured), std::int64_t(after.insured))
        .field("trialOutcome", codeOf(before->outcome), codeOf(after.outcome))
        .field("remark", before->remark, after.remark);
    tx.changed(db::Thing::TrialDay, after.id.value, d.changes());
}

#undef WIJKWERK_TRIAL_DAY

} // namespace wijkwerk::store::intake
