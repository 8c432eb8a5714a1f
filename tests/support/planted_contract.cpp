// SPDX-License-Identifier: EUPL-1.2
// A word of his own in every table of contracts.
#include "tests/support/planted_parts.h"

namespace wijkwerk::test {

void plantContract(db::Transaction& tx, ParticipantId person, TrajectoryId trajectory, WorkerId worker) {
    const auto proposal = newIdValue(), contract = newIdValue();
    tx.statement("insert into contract_proposal (id, trajectory_id, participant_id, state, function, scale, budget, "
                 "starts_on, last_day, chain_reason, recorded_at) values (:id, :trajectory, :person, 'signed', "
                 "'PLANTfunction', 'PLANTscale', 'PLANTbudget', '2013-06-01', '2013-12-31', 'PLANTchain', :now)")
        .with(proposal, trajectory, person, tx.now())
        .run();
    tx.statement("insert into proposal_step (id, proposal_id, participant_id, state, on_day, by_name, remark, "
                 "worker_id, recorded_at) values (:id, :proposal, :person, 'signed', '2013-05-20', 'PLANTstepname', "
                 "'PLANTstepremark', :worker, :now)")
        .with(newIdValue(), proposal, person, worker, tx.now())
        .run();
    tx.statement("insert into contract (id, trajectory_id, participant_id, placement_id, proposal_id, starts_on, "
                 "last_day, function, scale, collective_agreement, number, recorded_at) values (:id, :trajectory, "
                 ":person, (select min(id) from placement where trajectory_id = :same), :proposal, '2013-06-01', "
                 "'2013-12-31', 'PLANTcontract', 'PLANTcscale', 'cao_gemeenten', 'PLANTcnumber', :now)")
        .with(contract, trajectory, person, trajectory, proposal, tx.now())
        .run();
    tx.statement("insert into contract_notice (id, contract_id, participant_id, goes_on, terms, given_on, given_how, "
                 "proof, recorded_at) values (:id, :contract, :person, 1, 'PLANTterms', '2013-11-01', 'post', "
                 "'PLANTproof', :now)")
        .with(newIdValue(), contract, person, tx.now())
        .run();
    tx.statement("insert into prior_employment (id, participant_id, employer, kind, starts_on, source, recorded_at) "
                 "values (:id, :person, 'PLANTprior', 'agency', '2012-01-01', 'PLANTpsource', :now)")
        .with(newIdValue(), person, tx.now())
        .run();
    tx.statement("insert into prior_employment_asked (participant_id, asked_on, worker_id) values (:person, "
                 "'2013-03-12', :worker)")
        .with(person, worker)
        .run();
    tx.statement("insert into secondment (placement_id, participant_id, lender, contract_number, absence_rule) "
                 "select min(id), :person, 'PLANTlender', 'PLANTlnumber', 'PLANTabsence' from placement where "
                 "trajectory_id = :trajectory")
        .with(person, trajectory)
        .run();
}

} // namespace wijkwerk::test
