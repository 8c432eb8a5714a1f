// SPDX-License-Identifier: EUPL-1.2
// Contracts as they are concluded, the aanzegging, and earlier work for the chain. Their way through team lead and HR:
// contract_proposal.h. How they end: contract_ending.h. What is shown of them: contract_look.h.
#pragma once

#include "core/domain/contract.h"
#include "core/work/contract_ending.h"
#include "core/work/outcome.h"
#include "core/work/placing.h"

namespace wijkwerk::work {

/// A contract that is concluded at once: sheltered work and handhavers, or one that was made outside the program.
struct ContractRequest {
    TrajectoryId trajectory;
    ContractTerms terms;
    Weekdays days;
    WorkplaceId workplace;
    WorkerId guide; ///< null: the usual vakspecialist of the workplace
    std::optional<QDate> signedOn;
    QString number;
    ContractProposalId proposal; ///< with which it was agreed; null is none
    QString chainReason;         ///< the team lead decided already that it may be permanent by law
    QString overrideReason;
};
/// All that is wrong with it: facts, place, chain, probation, and for sheltered work `sheltered_decision_missing`.
/// Permanent by law may be overruled, by a team lead: then it is kept without the last day that it names, as the
/// warning `contract_becomes_permanent` (args: that day) says beforehand.
Problems checkContract(db::Database& database, const ContractRequest& request, QDate today);
/// The contract, its placement and the step into Contract. A placement that runs ends the day before, and so does a
/// contract that runs (only with a reason).
Outcome<ContractId> recordContract(db::Transaction& tx, const ContractRequest& request);

struct ContractCorrection {
    ContractId contract;
    ContractTerms terms;
    std::optional<QDate> signedOn;
    QString number;
    QString reason; ///< must be given
};
/// Puts written facts right: a row that supersedes. The placement follows when the last day differs. Days that make it
/// permanent by law are for the team lead, and it is then kept as one for good (`contract_becomes_permanent`).
Outcome<ContractId> correctContract(db::Transaction& tx, const ContractCorrection& correction);

struct NoticeRequest {
    ContractId contract;
    std::optional<bool> goesOn; ///< must be said
    QString terms;              ///< when it goes on: under which terms
    QDate givenOn;
    NoticeHow how = NoticeHow::HandedOver;
    std::optional<QDate> receivedOn;
    QString proof;
};
/// Aanzegging: `notice_answer_missing`. Late is a warning with what it costs. It cannot be taken back, only followed by
/// another one.
Outcome<ContractNoticeId> giveNotice(db::Transaction& tx, const NoticeRequest& request);
/// Proof of receipt that came later.
Outcome<Done> recordReceipt(db::Transaction& tx, ContractNoticeId notice, QDate on, const QString& proof);

Outcome<PriorEmploymentId> addPriorEmployment(db::Transaction& tx, PriorEmployment prior);
/// It was not so.
Outcome<Done> withdrawPriorEmployment(db::Transaction& tx, PriorEmploymentId prior);
/// Asked on that day; what there is, is written down with addPriorEmployment, else there is none.
Outcome<Done> askedPriorEmployment(db::Transaction& tx, ParticipantId person, QDate on);

} // namespace wijkwerk::work
