// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/long_closed.h"

#include "core/store/workers.h"
#include "core/work/retention.h"

namespace wijkwerk::test {

WorkerId actAsNew(db::Database& database, Role role) {
    Worker worker;
    worker.name = QStringLiteral("Nadia Bos");
    worker.role = role;
    db::Transaction tx(database, {QStringLiteral("test"), 0, {}});
    const WorkerId id = store::workers::add(tx, worker);
    tx.commit();
    db::Actor actor = database.actor();
    actor.worker = id.value;
    database.setActor(actor);
    return id;
}

WorkerId actAsAdmin(db::Database& database) {
    return actAsNew(database, Role::Admin);
}

WorkerId confirmRules(db::Database& database) {
    actAsAdmin(database);
    db::Transaction tx(database, {QStringLiteral("test"), 0, {}});
    work::seedRules(tx);
    for (const RetentionRule& rule : work::retentionRules(database)) {
        if (rule.subject != RetentionSubject::Reference)
            work::confirmRule(tx, {rule.id, QStringLiteral("A. de Vries"), tx.today(), {}}).done.value();
    }
    Worker second;
    second.name = QStringLiteral("Sander Bakker");
    second.role = Role::PrivacyOfficer;
    const WorkerId id = store::workers::add(tx, second);
    tx.commit();
    return id;
}

TrajectoryId longClosed(db::Database& database, ParticipantId person, WorkplaceId workplace, WorkerId coach,
                        QDate start) {
    db::Transaction tx(database, {QStringLiteral("test"), person.value, {}});
    const auto id = newId<TrajectoryId>();
    tx.statement(
          "insert into trajectory (id, participant_id, kind, referred_by, referred_on, reason, external_number, "
          "accepted, refusal_reason, coach_id, phase, phase_since) values (:id, :person, 'reintegrator', "
          "'PLANTreferredby', :on, 'PLANTreason', 'PLANTexternal', 1, 'PLANTrefusal', :coach, 'closed', :closed)")
        .with(id, person, start, coach, start.addDays(300))
        .run();
    const std::pair<const char*, int> steps[] = {{"referred", 0},  {"preselection", 9}, {"stage", 20},
                                                 {"outflow", 110}, {"aftercare", 111},  {"closed", 300}};
    QString before;
    for (const auto& [phase, days] : steps) {
        tx.statement("insert into phase_event (id, trajectory_id, from_phase, to_phase, effective_on, recorded_at, "
                     "worker_id, reason_code, note, override_reason) values (:id, :trajectory, :from, :to, :on, :at, "
                     ":worker, 'goal_reached', 'PLANTeventnote', 'PLANToverride')")
            .with(newIdValue(), id, before.isEmpty() ? std::optional<QString>() : std::optional(before),
                  QString::fromLatin1(phase), start.addDays(days),
                  QDateTime(start.addDays(days), QTime(10, 0), Qt::UTC), coach)
            .run();
        before = QString::fromLatin1(phase);
    }
    tx.statement("insert into advice (id, trajectory_id, outcome, talked_on, conditions, reason, worker_id, "
                 "recorded_at) values (:id, :trajectory, 'suitable', :on, 'PLANTconditions', 'PLANTadvice', :worker, "
                 ":at)")
        .with(newIdValue(), id, start.addDays(12), coach, QDateTime(start.addDays(12), QTime(10, 0), Qt::UTC))
        .run();
    tx.statement(
          "insert into placement (id, trajectory_id, participant_id, workplace_id, guide_id, kind, legal_form, "
          "starts_on, last_day, ended_on, hours, days, agreements, recorded_at) values (:id, :trajectory, "
          ":person, :workplace, :guide, 'stage', 'work_stage', :from, :last, :ended, 2400, 7, 'PLANTagreements', "
          ":at)")
        .with(newIdValue(), id, person, workplace, coach, start.addDays(20), start.addDays(110), start.addDays(109),
              QDateTime(start, QTime(10, 0), Qt::UTC))
        .run();
    tx.statement("insert into trajectory_end (id, trajectory_id, into_phase, ended_on, reason_code, employer) values "
                 "(:id, :trajectory, 'outflow', :on, 'regular_permanent', 'PLANTemployer')")
        .with(newIdValue(), id, start.addDays(110))
        .run();
    tx.commit();
    return id;
}

} // namespace wijkwerk::test
