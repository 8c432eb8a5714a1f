// SPDX-License-Identifier: EUPL-1.2
#include "core/store/caseload.h"

#include "core/store/fields.h"

namespace wijkwerk::store::caseload {

std::optional<CaseloadRecord> ofParticipant(db::Database& database, ParticipantId participant) {
    auto query = database.statement(
        "select participant_id, client_number, benefit, team, case_manager, track, phase, step, inflow_on, "
        "outflow_on, outflow_reason, remark, import_run_id, revision from caseload where participant_id = "
        ":participant");
    query.with(participant.value);
    if (!query.next())
        return std::nullopt;
    CaseloadRecord r;
    r.participant = query.id<ParticipantId>();
    r.clientNumber = query.text();
    r.benefit = query.text();
    r.team = query.text();
    r.caseManager = query.text();
    r.track = query.text();
    r.phase = query.text();
    r.step = query.text();
    r.inflowOn = query.maybeDate();
    r.outflowOn = query.maybeDate();
    r.outflowReason = query.text();
    r.remark = query.text();
    r.importRun = query.id<ImportRunId>();
    r.revision = query.integer();
    return r;
}

void add(db::Transaction& tx, const CaseloadRecord& r) {
    auto insert = tx.statement(
        "insert into caseload (participant_id, client_number, benefit, team, case_manager, track, phase, step, "
        "inflow_on, outflow_on, outflow_reason, remark, import_run_id) values (:participant, :client, :benefit, "
        ":team, :manager, :track, :phase, :step, :inflow, :outflow, :reason, :remark, :run)");
    insert.with(r.participant, r.clientNumber, r.benefit, r.team, r.caseManager, r.track, r.phase, r.step, r.inflowOn,
                r.outflowOn, r.outflowReason, r.remark, r.importRun);
    insert.run();
    tx.added(db::Thing::Caseload, r.participant.value);
}

void update(db::Transaction& tx, const CaseloadRecord& after) {
    const auto before = ofParticipant(tx.database(), after.participant);
    if (!before)
        throw Error(Fault::NotFound);
    auto change = tx.statement(
        "update caseload set client_number = :client, benefit = :benefit, team = :team, case_manager = :manager, "
        "track = :track, phase = :phase, step = :step, inflow_on = :inflow, outflow_on = :outflow, "
        "outflow_reason = :reason, remark = :remark, import_run_id = :run, revision = revision + 1 "
        "where participant_id = :participant and revision = :revision");
    change.with(after.clientNumber, after.benefit, after.team, after.caseManager, after.track, after.phase, after.step,
                after.inflowOn, after.outflowOn, after.outflowReason, after.remark, after.importRun, after.participant,
                after.revision);
    requireOneRow(change.run());
    Difference d;
    d.field("clientNumber", before->clientNumber, after.clientNumber)
        .field("benefit", before->benefit, after.benefit)
        .field("team", before->team, after.team)
        .field("caseManager", before->caseManager, after.caseManager)
        .field("track", before->track, after.track)
        .field("phase", before->phase, after.phase)
        .field("step", before->step, after.step)
        .field("inflowOn", before->inflowOn, after.inflowOn)
        .field("outflowOn", before->outflowOn, after.outflowOn)
        .field("outflowReason", before->outflowReason, after.outflowReason)
        .field("remark", before->remark, after.remark);
    tx.changed(db::Thing::Caseload, after.participant.value, d.changes());
}

} // namespace wijkwerk::store::caseload
