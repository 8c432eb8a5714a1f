// SPDX-License-Identifier: EUPL-1.2
// The contract check of domain.md 2.6 for one person: what is known of their contracts and earlier work, laid beside
// the rules of the law (core/rules/chain.h, notice.h, probation.h).
#pragma once

#include "core/db/database.h"
#include "core/domain/contract.h"
#include "core/rules/chain.h"
#include "core/rules/notice.h"

namespace wijkwerk::work {

struct ContractCheck {
    rules::ChainResult chain;     ///< contracts, gaps and the outcome
    std::optional<QDate> askedOn; ///< somebody asked for earlier work
    bool hasPrior = false;        ///< there is some, asked or not
    /// "None" means none only when somebody asked.
    bool isKnown() const { return askedOn.has_value() || hasPrior; }
};
/// For a contract with these terms beside all that the person had. A contract that is being put right is left out.
ContractCheck contractCheck(db::Database& database, ParticipantId person, const ContractTerms& terms,
                            ContractId leftOut = {});
/// For a proposal. One that the team lead agreed to as permanent has no last day, whatever it names; the outcome still
/// says since when the law makes it so.
ContractCheck contractCheck(db::Database& database, const ContractProposal& proposal);
/// For the newest contract of the person as it stands; nothing when there is none.
std::optional<ContractCheck> contractCheck(db::Database& database, ParticipantId person);
/// Contracts of a person and their earlier work as links of a chain, by first day.
std::vector<rules::ChainContract> chainLinks(const std::vector<Contract>& contracts,
                                             const std::vector<PriorEmployment>& prior, ContractId leftOut = {});

/// The team lead agreed to it although it is permanent by law: then it does not end by itself.
bool isAgreedPermanent(db::Database& database, const Contract& contract);
/// When it ends or ended. Nothing for one for good, and for one that isAgreedPermanent(), whatever last day it names:
/// ask this and never Contract::until() to know whether a contract still runs. In SQL: WIJKWERK_CONTRACT_LAST_DAY.
std::optional<QDate> realEnd(db::Database& database, const Contract& contract);
/// A problem of rules::chainProblems() that says that it would be one for good.
bool isPermanentByLaw(const Problem& problem);
/// Only a team lead may overrule it: permanent by law, and `contract_for_good` (domain.md 2.1, 2.3).
bool isForTeamLead(const Problem& problem);
/// What the chain says of these terms. Nothing while days are missing, and of a contract for good: it is permanent
/// already.
Problems chainProblems(db::Database& database, ParticipantId person, const ContractTerms& terms,
                       ContractId leftOut = {});
/// The months that no probation of a contract from that day may pass.
int mostProbationMonths(db::Database& database, QDate start);
/// `probation_over_most`, also when it is put right: no cao allows that.
Problems longestProbation(db::Database& database, const ContractTerms& terms);
/// Those of rules::checkProbation() with what is known of the person.
Problems probationProblems(db::Database& database, ParticipantId person, TrajectoryId trajectory,
                           const ContractTerms& terms);
/// A problem that says that the probation would be void: the same work was done before (BW 7:652 lid 8).
bool isVoidProbation(const Problem& problem);
/// Why a proposal asks a probation that would be void, as its proposer wrote it; empty when that was not asked.
QString probationReason(db::Database& database, ContractProposalId proposal);

/// Of terms that name an exception of the chain; all may be overruled. `chain_not_young` (args: age, hours a week):
/// older on the first day, works more, or the birth date is not known (BW 7:668a lid 11). `chain_not_aow` (args: years,
/// months): not yet of AOW age on the first day (lid 12). `chain_bbl_reason`: why it is bbl (lid 10).
Problems exceptionProblems(db::Database& database, ParticipantId person, const ContractTerms& terms);

/// As it really runs: without the last day that realEnd() passes over.
rules::ContractPeriod periodOf(db::Database& database, const Contract& contract);

enum class ContractState {
    ToCome,
    Running,
    NoticeDue,  ///< runs, and the aanzegging must still be given
    NoticeLate, ///< runs, and it should have been given
    MayGoOn,    ///< over without a word: when work goes on it is renewed by law (BW 7:668 lid 4)
    Ended,
};
/// What the aanzegplicht asks of a contract, with the notices that were given, as of a day.
struct NoticeLook {
    std::optional<QDate> lawOn;                    ///< last day of the law; nothing when none is needed
    std::optional<rules::Explained> due;           ///< the day to work towards
    std::optional<ContractNotice> given;           ///< the last one
    rules::NoticePenalty penalty;                  ///< of the first one; or as of today, when it is late
    std::optional<rules::ContractPeriod> goesOnAs; ///< with MayGoOn
    ContractState state = ContractState::Running;
};
NoticeLook noticeLook(db::Database& database, const Contract& contract, const std::vector<ContractNotice>& notices,
                      QDate today);
/// `notice_not_needed` and `notice_late` (args: days late, what it costs), both warnings.
Problems noticeProblems(db::Database& database, const Contract& contract, const std::vector<ContractNotice>& notices,
                        QDate today);

} // namespace wijkwerk::work
