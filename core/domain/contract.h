// SPDX-License-Identifier: EUPL-1.2
// The temporary contract with the municipality: how it is proposed, what it says, the aanzegging, and earlier work that
// counts for the chain (domain.md 2.6). Sums of the law are in core/rules/chain.h, notice.h and probation.h.
#pragma once

#include "core/base/words.h"
#include "core/domain/contract_end.h"
#include "core/domain/placement.h"

#include <vector>

namespace wijkwerk {

/// Where a proposal is. The first four are open; one of a trajectory at a time.
enum class ProposalState { Proposed, Agreed, AtHr, Offered, Signed, Refused, Withdrawn };
template <>
struct Words<ProposalState> {
    static constexpr Word<ProposalState> list[] = {
        {ProposalState::Proposed, "proposed"},  {ProposalState::Agreed, "agreed"}, {ProposalState::AtHr, "at_hr"},
        {ProposalState::Offered, "offered"},    {ProposalState::Signed, "signed"}, {ProposalState::Refused, "refused"},
        {ProposalState::Withdrawn, "withdrawn"}};
};
constexpr bool isOpen(ProposalState state) {
    return state == ProposalState::Proposed || state == ProposalState::Agreed || state == ProposalState::AtHr ||
           state == ProposalState::Offered;
}

enum class CollectiveAgreement { Gemeenten, Sgo, AanDeSlag, Wsw, Other };
template <>
struct Words<CollectiveAgreement> {
    static constexpr Word<CollectiveAgreement> list[] = {{CollectiveAgreement::Gemeenten, "cao_gemeenten"},
                                                         {CollectiveAgreement::Sgo, "cao_sgo"},
                                                         {CollectiveAgreement::AanDeSlag, "cao_aan_de_slag"},
                                                         {CollectiveAgreement::Wsw, "cao_wsw"},
                                                         {CollectiveAgreement::Other, "other"}};
};

/// Why the chain rule does not count for a contract, or counts otherwise (BW 7:668a lid 3, 10, 11, 12).
enum class ChainException { None, Bbl, Under18, Aow, After36 };
template <>
struct Words<ChainException> {
    static constexpr Word<ChainException> list[] = {{ChainException::None, "none"},
                                                    {ChainException::Bbl, "bbl"},
                                                    {ChainException::Under18, "under_18"},
                                                    {ChainException::Aow, "aow"},
                                                    {ChainException::After36, "after_36"}};
};

/// What a contract says, also while it is only proposed.
struct ContractTerms {
    QString function;
    QString scale;
    CollectiveAgreement agreement = CollectiveAgreement::Gemeenten;
    Hours hours; ///< a week
    QDate startsOn;
    std::optional<QDate> lastDay; ///< "t/m"; without a calendar date the day on which it is expected to end
    bool forGood = false;         ///< no last day at all
    bool onCalendarDate = true;   ///< false: it ends with a project or with somebody's return
    int probationMonths = 0;
    int wage = 0;               ///< a month, gross, in cents; 0 is unknown
    bool interimNotice = false; ///< both may give notice before the end; only when it was agreed in writing (BW 7:667)
    ChainException exception = ChainException::None;
    std::optional<QDate> advisedOn; ///< sheltered work: the advice of UWV (Pw 10b)
    std::optional<QDate> decidedOn; ///< sheltered work: the decision of the college on it

    bool operator==(const ContractTerms&) const = default;
};

struct ContractProposal {
    ContractProposalId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    ProposalState state = ProposalState::Proposed;
    ContractTerms terms;
    Weekdays days;
    WorkplaceId workplace;
    WorkerId guide;
    QString budget; ///< where the money comes from
    std::optional<QDate> answerBy;
    ContractId renews;   ///< the contract that it follows; null is the first one
    QString chainReason; ///< why it goes on although it is permanent by law; of the team lead
    TaskId task;         ///< for whoever must do the next step
    QDateTime recordedAt;
    int revision = 0;

    bool operator==(const ContractProposal&) const = default;
};

/// Who did a step of a proposal, and when. A step that was taken back is a step too.
struct ProposalStep {
    ProposalStepId id;
    ContractProposalId proposal;
    ProposalState state = ProposalState::Proposed; ///< where the proposal was after it
    bool takenBack = false;                        ///< it went back to that state
    QDate on;
    QString byName; ///< HR has no account
    QString remark;
    WorkerId worker; ///< who wrote it down
    QDateTime recordedAt;

    bool operator==(const ProposalStep&) const = default;
};

struct Contract {
    ContractId id;
    TrajectoryId trajectory;
    ParticipantId participant;
    PlacementId placement; ///< with which it began; may be null
    ContractProposalId proposal;
    ContractTerms terms;          ///< without a last day it is permanent
    std::optional<QDate> endedOn; ///< when it ended earlier
    std::optional<QDate> signedOn;
    QString number;
    WorkerId recordedBy;
    QDateTime recordedAt;
    ContractId supersedes;   ///< the one that it corrects
    bool superseded = false; ///< read only: another one took its place
    int revision = 0;
    std::optional<ContractEnding> ending = {}; ///< with endedOn, when it is known how

    std::optional<QDate> until() const { return endedOn ? endedOn : terms.lastDay; }
    bool covers(QDate day) const { return terms.startsOn <= day && (!until() || *until() >= day); }
    bool neverBegan() const { return endedOn && *endedOn < terms.startsOn; }
    bool operator==(const Contract&) const = default;
};

enum class NoticeHow { HandedOver, RegisteredPost, Post, Email };
template <>
struct Words<NoticeHow> {
    static constexpr Word<NoticeHow> list[] = {{NoticeHow::HandedOver, "handed_over"},
                                               {NoticeHow::RegisteredPost, "registered_post"},
                                               {NoticeHow::Post, "post"},
                                               {NoticeHow::Email, "email"}};
};

/// Aanzegging (BW 7:668). It was given: it cannot be taken back, only followed by another one.
struct ContractNotice {
    ContractNoticeId id;
    ContractId contract;
    ParticipantId participant;
    bool goesOn = false;
    QString terms; ///< under which terms, when it goes on
    QDate givenOn;
    NoticeHow how = NoticeHow::HandedOver;
    std::optional<QDate> receivedOn;
    QString proof; ///< what shows that it was received
    WorkerId worker;
    QDateTime recordedAt;

    bool operator==(const ContractNotice&) const = default;
};

enum class PriorEmployer { Municipality, Agency, Payroll, Secondment, Other };
template <>
struct Words<PriorEmployer> {
    static constexpr Word<PriorEmployer> list[] = {{PriorEmployer::Municipality, "municipality"},
                                                   {PriorEmployer::Agency, "agency"},
                                                   {PriorEmployer::Payroll, "payroll"},
                                                   {PriorEmployer::Secondment, "secondment"},
                                                   {PriorEmployer::Other, "other"}};
};

/// Earlier work for the municipality, or for somebody whose successor it is for that work (BW 7:668a lid 2).
struct PriorEmployment {
    PriorEmploymentId id;
    ParticipantId participant;
    QString employer;
    PriorEmployer kind = PriorEmployer::Municipality;
    QDate startsOn;
    std::optional<QDate> lastDay; ///< nothing: it still runs
    bool sameWork = true;
    QString source; ///< how we know
    WorkerId recordedBy;
    QDateTime recordedAt;
    bool withdrawn = false; ///< was not so
    int revision = 0;

    /// With the same employer every contract counts, with another one only the same work.
    bool countsInChain() const { return !withdrawn && (sameWork || kind == PriorEmployer::Municipality); }
    bool operator==(const PriorEmployment&) const = default;
};

/// That somebody was asked about earlier work: only then does "none" mean none.
struct PriorEmploymentAsked {
    ParticipantId participant;
    QDate on;
    WorkerId worker;
    bool operator==(const PriorEmploymentAsked&) const = default;
};

/// What the last final evaluation of a stage advised: its day, and the advice as its code (`contract`, `extend` …).
struct FinalAdvice {
    QDate heldOn;
    QString advice;
    bool operator==(const FinalAdvice&) const = default;
};

/// What can be checked of a contract on its own: facts that are there, days in order. Fields are those of
/// ContractTerms.
Problems check(const ContractTerms& terms);
Problems check(const PriorEmployment& prior, QDate today);
/// `€ 1.850` or `1850,50` a month → cents; nothing when it is no amount, or over 20.000 a month.
std::optional<int> wageFromText(QStringView text);

} // namespace wijkwerk
