// SPDX-License-Identifier: EUPL-1.2
// How long what is known of somebody is kept, who is kept longer, and the yearly list of what is destroyed
// (domain.md 6.5). When a term ends is for core/rules/retention.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace wijkwerk {

/// What a rule is about, as far as it is in this program.
enum class RetentionSubject {
    Provision,  ///< a trajectory with a stage or a secondment that ended
    Refused,    ///< refused, or not suitable after the preselection
    BrokenOff,  ///< withdrawn or broken off before anybody decided
    Other,      ///< closed in another way, or no trajectory at all
    Employment, ///< a contract with the municipality
    Reference,  ///< of the list, but about nothing that this program keeps
};
template <>
struct Words<RetentionSubject> {
    static constexpr Word<RetentionSubject> list[] = {
        {RetentionSubject::Provision, "provision"},   {RetentionSubject::Refused, "refused"},
        {RetentionSubject::BrokenOff, "broken_off"},  {RetentionSubject::Other, "other"},
        {RetentionSubject::Employment, "employment"}, {RetentionSubject::Reference, "reference"}};
};

enum class TermStart { Closed, ProvisionEnded, EmploymentEnded, FixedDate, AgreementEnded, LogDate };
template <>
struct Words<TermStart> {
    static constexpr Word<TermStart> list[] = {{TermStart::Closed, "closed"},
                                               {TermStart::ProvisionEnded, "provision_ended"},
                                               {TermStart::EmploymentEnded, "employment_ended"},
                                               {TermStart::FixedDate, "fixed_date"},
                                               {TermStart::AgreementEnded, "agreement_ended"},
                                               {TermStart::LogDate, "log_date"}};
};

enum class TermUnit { Days, Months, Years, Ever };
template <>
struct Words<TermUnit> {
    static constexpr Word<TermUnit> list[] = {
        {TermUnit::Days, "days"}, {TermUnit::Months, "months"}, {TermUnit::Years, "years"}, {TermUnit::Ever, "ever"}};
};

/// The archivist said that this rule holds here. Until then nothing is destroyed by it.
struct RuleConfirmation {
    QString by; ///< name of the archivist, who need not work in the wijkbedrijf
    QDate on;
    QString remark;
    WorkerId recordedBy;

    bool operator==(const RuleConfirmation&) const = default;
};

struct RetentionRule {
    RetentionRuleId id;
    QString result;  ///< number of the result in the selectielijst, `8.3`
    QString process; ///< its words, Dutch: `Voorziening beëindigd`
    RetentionSubject subject = RetentionSubject::Reference;
    TermStart start = TermStart::Closed;
    int term = 0; ///< in units; 0 with Ever
    TermUnit unit = TermUnit::Years;
    QString source;
    QString doubt;                  ///< what could not be verified, for the archivist to look at; empty when nothing
    std::optional<QDate> validFrom; ///< terms that start on or after this day; nothing: from ever
    std::optional<QDate> validTo;   ///< and on or before this one
    std::optional<RuleConfirmation> confirmation;
    int revision = 0;

    bool isConfirmed() const { return confirmation.has_value(); }
    bool isValidOn(QDate day) const { return (!validFrom || *validFrom <= day) && (!validTo || *validTo >= day); }
    bool operator==(const RetentionRule&) const = default;
};

/// "Bewaren": what is known of a person is kept whatever the rules say, until a day or until it is lifted.
struct LegalHold {
    LegalHoldId id;
    ParticipantId participant;
    QString reason;
    QDate from;
    std::optional<QDate> until; ///< last day, included
    WorkerId worker;
    std::optional<QDateTime> liftedAt;
    WorkerId liftedBy;
    int revision = 0;

    bool holdsOn(QDate day) const { return !liftedAt && from <= day && (!until || *until >= day); }
    bool operator==(const LegalHold&) const = default;
};

/// What the rules need to know of one trajectory.
struct TrajectoryFacts {
    TrajectoryId id;
    bool open = true;
    QDate closedOn;
    bool worked = false; ///< had a stage or a secondment
    std::optional<QDate> workEndedOn;
    bool employed = false; ///< had a contract
    std::optional<QDate> employmentEndedOn;
    bool refused = false; ///< the referral was refused, or the last advice was "not suitable"
    bool advised = false; ///< somebody gave an advice

    bool operator==(const TrajectoryFacts&) const = default;
};

/// What the rules need to know of one person.
struct PersonFacts {
    ParticipantId id;
    int number = 0;
    std::vector<TrajectoryFacts> trajectories;
    std::vector<LegalHold> holds;
    bool openRequest = false; ///< of the person, under the AVG, that was not answered
    bool inCaseload = false;  ///< in the caseload of the municipality, without a day of outflow
    QDate lastSeen;           ///< the last day on which anything about the person was written down

    bool operator==(const PersonFacts&) const = default;
};

/// Why what is known of a person may not be destroyed.
enum class RetentionBlock {
    OpenTrajectory,
    OpenRequest,
    LegalHold,
    InCaseload,
    TermRuns,     ///< a term has not ended; for a person with several trajectories: the last of them
    NotConfirmed, ///< there is a rule, but the archivist did not confirm it
    NoRule,
    KeptForEver,
    SomethingNew, ///< was on the approved list, but since then something was written down
};
template <>
struct Words<RetentionBlock> {
    static constexpr Word<RetentionBlock> list[] = {{RetentionBlock::OpenTrajectory, "open_trajectory"},
                                                    {RetentionBlock::OpenRequest, "open_request"},
                                                    {RetentionBlock::LegalHold, "legal_hold"},
                                                    {RetentionBlock::InCaseload, "in_caseload"},
                                                    {RetentionBlock::TermRuns, "term_runs"},
                                                    {RetentionBlock::NotConfirmed, "not_confirmed"},
                                                    {RetentionBlock::NoRule, "no_rule"},
                                                    {RetentionBlock::KeptForEver, "kept_for_ever"},
                                                    {RetentionBlock::SomethingNew, "something_new"}};
};

enum class DestructionState { Made, Approved, Destroyed, Withdrawn };
template <>
struct Words<DestructionState> {
    static constexpr Word<DestructionState> list[] = {{DestructionState::Made, "made"},
                                                      {DestructionState::Approved, "approved"},
                                                      {DestructionState::Destroyed, "destroyed"},
                                                      {DestructionState::Withdrawn, "withdrawn"}};
};

/// One line: a trajectory, or what is known of somebody who has none.
struct DestructionItem {
    DestructionItemId id;
    DestructionListId list;
    ParticipantId participant;
    int number = 0; ///< of the person; 0 once destroyed
    TrajectoryId trajectory;
    RetentionSubject subject = RetentionSubject::Other;
    QString result;                      ///< of the rule
    QDate startedOn;                     ///< start of the term
    QDate endedOn;                       ///< last day of the term
    std::optional<RetentionBlock> block; ///< kept by a rule
    QString keptReason;                  ///< kept by a worker: "bewaren omdat"
    WorkerId keptBy;
    bool destroyed = false;

    bool isKept() const { return block || !keptReason.isEmpty(); }
    bool operator==(const DestructionItem&) const = default;
};

struct DestructionList {
    DestructionListId id;
    QDate reference; ///< terms that ended before this day
    DestructionState state = DestructionState::Made;
    QDateTime madeAt;
    WorkerId madeBy;
    std::optional<QDateTime> approvedAt;
    WorkerId approvedBy;
    std::optional<QDateTime> destroyedAt;
    WorkerId destroyedBy;
    QString sha256; ///< of the lines as they were approved
    QString withdrawnReason;
    bool hasCertificate = false; ///< and then nothing is left in free pages
    int revision = 0;

    /// What is left to do after destroying: tidying the file and making the certificate.
    bool isUnfinished() const { return state == DestructionState::Destroyed && !hasCertificate; }
    bool operator==(const DestructionList&) const = default;
};

} // namespace wijkwerk
