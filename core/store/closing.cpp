// SPDX-License-Identifier: EUPL-1.2
#include "core/store/closing.h"

#include "core/store/contracts.h"
#include "core/store/fields.h"

namespace wijkwerk::store::closing {

namespace {

template <class Id>
int count(db::Database& database, const char* sql, Id id) {
    auto query = database.statement(sql);
    query.with(id);
    return query.next() ? query.integer() : 0;
}

template <class Id>
int countOn(db::Database& database, const char* sql, Id id, QDate on) {
    auto query = database.statement(sql);
    query.bind("id", id).bind("on", on);
    return query.next() ? query.integer() : 0;
}

} // namespace

Counts counts(db::Database& database, TrajectoryId trajectory, ParticipantId person, QDate on) {
    Counts c;
    c.handovers =
        count(database, "select count(*) from handover where trajectory_id = :id and refused = 0 and done_on is null",
              trajectory);
    c.requests = count(
        database, "select count(*) from rights_request where participant_id = :id and answered_on is null", person);
    c.contracts = countOn(database,
                          "select count(*) from contract c where c.trajectory_id = :id and c.superseded = 0 and "
                          "(c.ended_on is null or c.ended_on >= c.starts_on) and "
                          "coalesce(c.ended_on, " WIJKWERK_CONTRACT_LAST_DAY ", '9999-12-31') > :on",
                          trajectory, on);
    c.proposals = count(database,
                        "select count(*) from contract_proposal where trajectory_id = :id and "
                        "state in ('proposed', 'agreed', 'at_hr', 'offered')",
                        trajectory);
    c.absences =
        count(database, "select count(*) from absence where trajectory_id = :id and ends_on is null and withdrawn = 0",
              trajectory);
    c.letters =
        count(database, "select count(*) from letter where trajectory_id = :id and status = 'final'", trajectory);
    c.drafts = count(database, "select count(*) from draft where participant_id = :id and text <> ''", person);
    c.consents = countOn(database,
                         "select count(*) from consent where participant_id = :id and withdrawn_on is null and "
                         "valid_until > :on",
                         person, on);
    c.placements = countOn(database,
                           "select count(*) from placement where trajectory_id = :id and superseded = 0 and "
                           "starts_on <= :on and coalesce(ended_on, starts_on) >= starts_on",
                           trajectory, on);
    return c;
}

void add(db::Transaction& tx, TrajectoryId trajectory, ParticipantId person, const Check& check) {
    const std::int64_t id = newIdValue();
    tx.statement("insert into closing_check (id, trajectory_id, participant_id, item, reason, worker_id, recorded_at) "
                 "values (:id, :trajectory, :person, :item, :reason, :worker, :now)")
        .with(id, trajectory, person, check.item, check.reason, check.worker, tx.now())
        .run();
    tx.added(db::Thing::ClosingCheck, id);
}

void takeBack(db::Transaction& tx, std::int64_t check) {
    requireOneRow(tx.statement("update closing_check set taken_back = 1 where id = :id").with(check).run());
    Difference difference;
    difference.field("withdrawn", 0, 1);
    tx.changed(db::Thing::ClosingCheck, check, difference.changes());
}

std::vector<Check> ofTrajectory(db::Database& database, TrajectoryId trajectory) {
    std::vector<Check> found;
    auto query = database.statement("select item, reason, worker_id from closing_check where trajectory_id = :id and "
                                    "taken_back = 0 order by id");
    query.with(trajectory);
    while (query.next()) {
        Check check;
        check.item = query.text();
        check.reason = query.text();
        check.worker = query.id<WorkerId>();
        found.push_back(check);
    }
    return found;
}

} // namespace wijkwerk::store::closing
