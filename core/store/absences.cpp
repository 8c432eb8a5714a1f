// SPDX-License-Identifier: EUPL-1.2
#include "core/store/absences.h"

#include "core/store/fields.h"

namespace wijkwerk::store::absences {

namespace {

Absence read(db::Statement& row) {
    Absence a;
    a.id = row.id<AbsenceId>();
    a.participant = row.id<ParticipantId>();
    a.trajectory = row.id<TrajectoryId>();
    a.kind = row.word<AbsenceKind>();
    a.startsOn = row.date();
    a.endsOn = row.maybeDate();
    a.reportedOn = row.maybeDate();
    a.expectedUntil = row.maybeDate();
    a.phone = row.text();
    a.runningWork = row.text();
    a.workAccident = row.flag();
    a.trafficLiable = row.flag();
    a.safetyNet = row.flag();
    a.toldUwvOn = row.maybeDate();
    a.recordedBy = row.id<WorkerId>();
    a.recordedAt = row.moment();
    a.withdrawn = row.flag();
    a.revision = row.integer();
    return a;
}

QString select(const char* rest) {
    return QLatin1String("select id, participant_id, trajectory_id, kind, starts_on, ends_on, reported_on, "
                         "expected_until, phone, running_work, work_accident, traffic_liable, safety_net, told_uwv_on, "
                         "recorded_by, recorded_at, withdrawn, revision from absence ") +
           QLatin1String(rest);
}

} // namespace

std::optional<Absence> find(db::Database& database, AbsenceId id) {
    auto query = database.statement(select("where id = :id"));
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Absence> ofParticipant(db::Database& database, ParticipantId participant, bool withWithdrawn) {
    std::vector<Absence> found;
    auto query = database.statement(select("where participant_id = :person order by starts_on, id"));
    query.with(participant);
    while (query.next()) {
        if (Absence absence = read(query); withWithdrawn || !absence.withdrawn)
            found.push_back(std::move(absence));
    }
    return found;
}

std::optional<Absence> on(db::Database& database, ParticipantId participant, QDate day) {
    for (const Absence& absence : ofParticipant(database, participant)) {
        if (absence.covers(day))
            return absence;
    }
    return std::nullopt;
}

AbsenceId add(db::Transaction& tx, Absence a) {
    a.id = newId<AbsenceId>();
    auto insert = tx.statement(
        "insert into absence (id, participant_id, trajectory_id, kind, starts_on, ends_on, reported_on, "
        "expected_until, phone, running_work, work_accident, traffic_liable, safety_net, told_uwv_on, recorded_by, "
        "recorded_at) values (:id, :person, :trajectory, :kind, :starts, :ends, :reported, :expected, :phone, "
        ":running, :accident, :traffic, :net, :uwv, :by, :now)");
    insert.with(a.id, a.participant, a.trajectory, a.kind, a.startsOn, a.endsOn, a.reportedOn, a.expectedUntil, a.phone,
                a.runningWork, a.workAccident, a.trafficLiable, a.safetyNet, a.toldUwvOn, a.recordedBy, tx.now());
    insert.run();
    tx.added(db::Thing::Absence, a.id.value);
    return a.id;
}

void update(db::Transaction& tx, const Absence& a) {
    const auto before = find(tx.database(), a.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change =
        tx.statement("update absence set kind = :kind, starts_on = :starts, ends_on = :ends, reported_on = :reported, "
                     "expected_until = :expected, phone = :phone, running_work = :running, work_accident = :accident, "
                     "traffic_liable = :traffic, safety_net = :net, told_uwv_on = :uwv, withdrawn = :withdrawn, "
                     "revision = revision + 1 where id = :id and revision = :revision");
    change.with(a.kind, a.startsOn, a.endsOn, a.reportedOn, a.expectedUntil, a.phone, a.runningWork, a.workAccident,
                a.trafficLiable, a.safetyNet, a.toldUwvOn, a.withdrawn, a.id, a.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("kind", codeOf(before->kind), codeOf(a.kind))
        .field("startsOn", before->startsOn, a.startsOn)
        .field("endsOn", before->endsOn, a.endsOn)
        .field("reportedOn", before->reportedOn, a.reportedOn)
        .field("expectedUntil", before->expectedUntil, a.expectedUntil)
        .field("phone", before->phone, a.phone)
        .field("runningWork", before->runningWork, a.runningWork)
        .field("workAccident", before->workAccident ? 1 : 0, a.workAccident ? 1 : 0)
        .field("trafficLiable", before->trafficLiable ? 1 : 0, a.trafficLiable ? 1 : 0)
        .field("safetyNet", before->safetyNet ? 1 : 0, a.safetyNet ? 1 : 0)
        .field("toldUwvOn", before->toldUwvOn, a.toldUwvOn)
        .field("withdrawn", before->withdrawn ? 1 : 0, a.withdrawn ? 1 : 0);
    tx.changed(db::Thing::Absence, a.id.value, d.changes());
}

} // namespace wijkwerk::store::absences

namespace wijkwerk::store::suspensions {

namespace {

Suspension read(db::Statement& row) {
    Suspension s;
    s.id = row.id<SuspensionId>();
    s.trajectory = row.id<TrajectoryId>();
    s.participant = row.id<ParticipantId>();
    s.placement = row.id<PlacementId>();
    s.from = row.date();
    s.expectedUntil = row.maybeDate();
    s.until = row.maybeDate();
    s.movedDays = row.integer();
    s.reason = row.word<SuspensionReason>();
    s.note = row.text();
    s.worker = row.id<WorkerId>();
    s.recordedAt = row.moment();
    s.withdrawn = row.flag();
    s.withdrawnReason = row.text();
    s.revision = row.integer();
    return s;
}

QString select(const char* rest) {
    return QLatin1String("select s.id, s.trajectory_id, s.participant_id, s.placement_id, s.from_day, "
                         "s.expected_until, s.until_day, s.moved_days, s.reason, s.note, s.worker_id, s.recorded_at, "
                         "s.withdrawn, "
                         "s.withdrawn_reason, s.revision from suspension s ") +
           QLatin1String(rest);
}

} // namespace

std::optional<Suspension> find(db::Database& database, SuspensionId id) {
    auto query = database.statement(select("where s.id = :id"));
    query.with(id);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::vector<Suspension> ofTrajectory(db::Database& database, TrajectoryId trajectory, bool withWithdrawn) {
    std::vector<Suspension> found;
    auto query = database.statement(select("where s.trajectory_id = :trajectory order by s.from_day, s.id"));
    query.with(trajectory);
    while (query.next()) {
        if (Suspension suspension = read(query); withWithdrawn || !suspension.withdrawn)
            found.push_back(std::move(suspension));
    }
    return found;
}

std::optional<Suspension> openOf(db::Database& database, TrajectoryId trajectory) {
    for (const Suspension& suspension : ofTrajectory(database, trajectory)) {
        if (suspension.isOpen())
            return suspension;
    }
    return std::nullopt;
}

std::vector<Suspension> ofStages(db::Database& database) {
    std::vector<Suspension> found;
    auto query = database.statement(
        select("join trajectory t on t.id = s.trajectory_id and t.phase = 'stage' where s.withdrawn = 0 "
               "order by s.trajectory_id, s.from_day, s.id"));
    while (query.next())
        found.push_back(read(query));
    return found;
}

SuspensionId add(db::Transaction& tx, Suspension s) {
    s.id = newId<SuspensionId>();
    tx.statement(
          "insert into suspension (id, trajectory_id, participant_id, placement_id, from_day, expected_until, "
          "until_day, moved_days, reason, note, worker_id, recorded_at) values (:id, :trajectory, :person, :placement, "
          ":from, :expected, :until, :moved, :reason, :note, :worker, :now)")
        .with(s.id, s.trajectory, s.participant, s.placement, s.from, s.expectedUntil, s.until, s.movedDays, s.reason,
              s.note, s.worker, tx.now())
        .run();
    tx.added(db::Thing::Suspension, s.id.value);
    return s.id;
}

void update(db::Transaction& tx, const Suspension& s) {
    const auto before = find(tx.database(), s.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement("update suspension set expected_until = :expected, until_day = :until, "
                               "moved_days = :moved, note = :note, "
                               "withdrawn = :withdrawn, withdrawn_reason = :reason, revision = revision + 1 "
                               "where id = :id and revision = :revision");
    change.with(s.expectedUntil, s.until, s.movedDays, s.note, s.withdrawn, s.withdrawnReason, s.id, s.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("expectedUntil", before->expectedUntil, s.expectedUntil)
        .field("untilDay", before->until, s.until)
        .field("withdrawn", before->withdrawn ? 1 : 0, s.withdrawn ? 1 : 0);
    tx.changed(db::Thing::Suspension, s.id.value, d.changes());
}

} // namespace wijkwerk::store::suspensions
