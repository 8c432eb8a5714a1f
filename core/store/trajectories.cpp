// SPDX-License-Identifier: EUPL-1.2
#include "core/store/trajectories.h"

#include "core/domain/ending.h"
#include "core/store/fields.h"

#include <algorithm>

namespace wijkwerk::store::trajectories {

namespace {

Trajectory read(db::Statement& row) {
    Trajectory t;
    t.id = row.id<TrajectoryId>();
    t.participant = row.id<ParticipantId>();
    t.kind = row.word<ParticipantKind>();
    t.referredBy = row.text();
    t.referredOn = row.date();
    t.reason = row.text();
    t.externalNumber = row.text();
    if (const auto accepted = row.maybeNumber())
        t.accepted = *accepted != 0;
    t.refusalReason = row.text();
    t.coach = row.id<WorkerId>();
    t.phase = row.word<Phase>();
    t.phaseSince = row.date();
    t.revision = row.integer();
    t.source = row.text();
    t.readOn = row.maybeDate();
    t.unknownDays = row.text();
    return t;
}

Advice readAdvice(db::Statement& row) {
    Advice a;
    a.id = row.id<AdviceId>();
    a.trajectory = row.id<TrajectoryId>();
    a.outcome = row.word<AdviceOutcome>();
    a.talkedOn = row.date();
    a.conditions = row.text();
    a.reason = row.text();
    a.nextTalkOn = row.maybeDate();
    a.reapplyFrom = row.maybeDate();
    a.worker = row.id<WorkerId>();
    a.recordedAt = row.moment();
    a.proposals = row.text();
    return a;
}

QString acceptedText(const std::optional<bool>& accepted) {
    return accepted ? QString::fromLatin1(*accepted ? "yes" : "no") : QString();
}

} // namespace

std::optional<Trajectory> find(db::Database& database, TrajectoryId id) {
    auto query = database.statement(
        "select id, participant_id, kind, referred_by, referred_on, reason, external_number, accepted, refusal_reason, "
        "coach_id, phase, phase_since, revision, source, read_on, unknown_days from trajectory where id = :id");
    query.with(id.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

Phase phaseOn(db::Database& database, const Trajectory& trajectory, QDate day) {
    auto query = database.statement("select " WIJKWERK_PHASE_ON " from trajectory t where t.id = :id");
    query.bind("today", day).bind("id", trajectory.id);
    return query.next() ? query.word<Phase>() : trajectory.phase;
}

std::optional<Trajectory> openOf(db::Database& database, ParticipantId participant) {
    auto query = database.statement(
        "select id, participant_id, kind, referred_by, referred_on, reason, external_number, accepted, refusal_reason, "
        "coach_id, phase, phase_since, revision, source, read_on, unknown_days from trajectory where participant_id = "
        ":person and phase <> 'closed'");
    query.with(participant.value);
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

std::optional<Trajectory> openOrNewestOf(db::Database& database, ParticipantId participant) {
    if (auto open = openOf(database, participant))
        return open;
    const auto all = ofParticipant(database, participant);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::vector<Trajectory> ofParticipant(db::Database& database, ParticipantId participant) {
    std::vector<Trajectory> found;
    auto query = database.statement(
        "select id, participant_id, kind, referred_by, referred_on, reason, external_number, accepted, refusal_reason, "
        "coach_id, phase, phase_since, revision, source, read_on, unknown_days from trajectory where participant_id = "
        ":person "
        "order by referred_on desc, id desc");
    query.with(participant.value);
    while (query.next())
        found.push_back(read(query));
    return found;
}

TrajectoryId add(db::Transaction& tx, Trajectory t) {
    if (t.id.isNull())
        t.id = newId<TrajectoryId>();
    auto insert = tx.statement(
        "insert into trajectory (id, participant_id, kind, referred_by, referred_on, reason, external_number, "
        "accepted, refusal_reason, coach_id, phase, phase_since, source, read_on, unknown_days) values (:id, :person, "
        ":kind, :by, :on, :reason, :external, :accepted, :refusal, :coach, :phase, :since, :source, :read, :unknown)");
    insert.with(t.id, t.participant, t.kind, t.referredBy, t.referredOn, t.reason, t.externalNumber, t.accepted,
                t.refusalReason, t.coach, t.phase, t.phaseSince.isValid() ? t.phaseSince : t.referredOn, t.source,
                t.readOn, t.unknownDays);
    insert.run();
    tx.added(db::Thing::Trajectory, t.id.value);
    return t.id;
}

void update(db::Transaction& tx, const Trajectory& after) {
    const auto before = find(tx.database(), after.id);
    if (!before)
        throw Error(Fault::NotFound);
    auto change =
        tx.statement("update trajectory set kind = :kind, referred_by = :by, referred_on = :on, reason = :reason, "
                     "external_number = :external, accepted = :accepted, refusal_reason = :refusal, coach_id = :coach, "
                     "revision = revision + 1 where id = :id and revision = :revision");
    change.with(after.kind, after.referredBy, after.referredOn, after.reason, after.externalNumber, after.accepted,
                after.refusalReason, after.coach, after.id, after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("kind", codeOf(before->kind), codeOf(after.kind))
        .field("referredBy", before->referredBy, after.referredBy)
        .field("referredOn", before->referredOn, after.referredOn)
        .field("reason", before->reason, after.reason)
        .field("externalNumber", before->externalNumber, after.externalNumber)
        .field("accepted", acceptedText(before->accepted), acceptedText(after.accepted))
        .field("refusalReason", before->refusalReason, after.refusalReason)
        .field("coachId", before->coach.value, after.coach.value);
    tx.changed(db::Thing::Trajectory, after.id.value, d.changes());
}

namespace {

/// The first of those that superseded each other, which says where on the pathway they stand.
PhaseEventId rootOf(db::Database& database, PhaseEventId superseded) {
    if (!superseded)
        return {};
    auto query = database.statement("select coalesce(root_id, id) from phase_event where id = :id");
    query.with(superseded);
    return query.next() ? query.id<PhaseEventId>() : superseded;
}

void insertEvent(db::Transaction& tx, PhaseEvent& event) {
    if (event.id.isNull())
        event.id = newId<PhaseEventId>();
    event.recordedAt = tx.now();
    auto insert = tx.statement(
        "insert into phase_event (id, trajectory_id, from_phase, to_phase, effective_on, recorded_at, worker_id, "
        "reason_code, note, override_reason, supersedes_id, put_right, root_id) values (:id, :trajectory, :from, :to, "
        ":on, :now, :worker, :reason, :note, :override, :supersedes, :put_right, :root)");
    insert.with(event.id, event.trajectory, event.from, event.to, event.effectiveOn, event.recordedAt, event.worker,
                event.reasonCode, event.note, event.overrideReason, event.supersedes, event.putRight,
                rootOf(tx.database(), event.supersedes));
    insert.run();
}

} // namespace

PhaseEventId addEvent(db::Transaction& tx, PhaseEvent event) {
    insertEvent(tx, event);
    // An extension does not begin the phase anew.
    auto change = event.from == event.to
                      ? tx.statement("update trajectory set phase = :to, revision = revision + 1 "
                                     "where id = :id and phase = :from")
                      : tx.statement("update trajectory set phase = :to, phase_since = :on, revision = revision + 1 "
                                     "where id = :id and phase = :from");
    if (event.from == event.to)
        change.with(event.to, event.trajectory, *event.from);
    else
        change.with(event.to, event.effectiveOn, event.trajectory, event.from.value_or(event.to));
    requireOneRow(change.run());
    tx.changed(db::Thing::Trajectory, event.trajectory.value,
               {{QStringLiteral("phase"), event.from ? codeOf(*event.from) : QString(), codeOf(event.to)}});
    return event.id;
}

PhaseEventId putRight(db::Transaction& tx, PhaseEvent event) {
    insertEvent(tx, event);
    const auto before = find(tx.database(), event.trajectory);
    const auto all = events(tx.database(), event.trajectory);
    auto change = tx.statement("update trajectory set phase = :phase, phase_since = :since, revision = revision + 1 "
                               "where id = :id");
    requireOneRow(change.with(all.back().to, all.back().effectiveOn, event.trajectory).run());
    Difference difference;
    difference.field("phase", codeOf(before->phase), codeOf(all.back().to))
        .field("phaseSince", before->phaseSince, all.back().effectiveOn);
    tx.changed(db::Thing::Trajectory, event.trajectory.value, difference.changes());
    tx.touched(db::Thing::Trajectory, event.trajectory.value);
    return event.id;
}

namespace {

std::vector<PhaseEvent> readEvents(db::Statement& query) {
    std::vector<PhaseEvent> found;
    while (query.next()) {
        PhaseEvent e;
        e.id = query.id<PhaseEventId>();
        e.trajectory = query.id<TrajectoryId>();
        e.from = query.maybeWord<Phase>();
        e.to = query.word<Phase>();
        e.effectiveOn = query.date();
        e.recordedAt = query.moment();
        e.worker = query.id<WorkerId>();
        e.reasonCode = query.text();
        e.note = query.text();
        e.overrideReason = query.text();
        e.supersedes = query.id<PhaseEventId>();
        e.putRight = query.text();
        found.push_back(e);
    }
    return found;
}

QString selectEvents(const char* rest) {
    return QLatin1String("select id, trajectory_id, from_phase, to_phase, effective_on, recorded_at, worker_id, "
                         "reason_code, note, override_reason, supersedes_id, put_right from phase_event e ") +
           QLatin1String(rest);
}

} // namespace

std::vector<PhaseEvent> events(db::Database& database, TrajectoryId trajectory) {
    // A step that was put right stands where it stood before.
    auto query = database.statement(selectEvents(
        "where trajectory_id = :trajectory and not exists (select 1 from phase_event later where later.supersedes_id "
        "= e.id) order by effective_on, coalesce(root_id, id), id"));
    query.with(trajectory.value);
    return readEvents(query);
}

std::optional<PhaseEvent> lastStep(const std::vector<PhaseEvent>& events) {
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [](const PhaseEvent& event) { return event.reasonCode != takenBackReason; });
    return last == events.rend() ? std::nullopt : std::optional(*last);
}

std::optional<PhaseEvent> findEvent(db::Database& database, PhaseEventId id) {
    auto query = database.statement(selectEvents("where id = :id"));
    query.with(id.value);
    auto found = readEvents(query);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

AdviceId addAdvice(db::Transaction& tx, Advice a) {
    if (a.id.isNull())
        a.id = newId<AdviceId>();
    auto insert = tx.statement(
        "insert into advice (id, trajectory_id, outcome, talked_on, conditions, reason, next_talk_on, reapply_from, "
        "worker_id, recorded_at, proposals) values (:id, :trajectory, :outcome, :talked, :conditions, :reason, :next, "
        ":reapply, :worker, :now, :proposals)");
    insert.with(a.id, a.trajectory, a.outcome, a.talkedOn, a.conditions, a.reason, a.nextTalkOn, a.reapplyFrom,
                a.worker, tx.now(), a.proposals);
    insert.run();
    tx.added(db::Thing::Advice, a.id.value);
    return a.id;
}

std::vector<Advice> advices(db::Database& database, TrajectoryId trajectory) {
    std::vector<Advice> found;
    auto query = database.statement(
        "select id, trajectory_id, outcome, talked_on, conditions, reason, next_talk_on, "
        "reapply_from, worker_id, recorded_at, proposals from advice where trajectory_id = :trajectory "
        "order by talked_on, id");
    query.with(trajectory.value);
    while (query.next())
        found.push_back(readAdvice(query));
    return found;
}

std::optional<Advice> latestAdvice(db::Database& database, TrajectoryId trajectory) {
    const auto all = advices(database, trajectory);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

} // namespace wijkwerk::store::trajectories
