// SPDX-License-Identifier: EUPL-1.2
// One value of one rule as a dated row: how many months, weeks, days, from when, until when and by what source. What
// the rules do with it is in core/rules.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace wijkwerk {

/// What has a value; its amounts, unit and subjects are in shapeOf().
enum class Rule {
    StageMonths,            ///< of a legal form: usual, at most at first, at most in all (0: no limit)
    ParticipationMoments,   ///< months of a participation place: schooling, review, stop check, ends of its three terms
    PremiumMonths,          ///< every so many months a premium (Pw art. 10a lid 6)
    EvaluationWeeks,        ///< of a phase: weeks at whose end is evaluated
    DecisionWeeks,          ///< so many weeks before the end of a stage is decided (D04)
    FirstTalkDays,          ///< working days after the referral (D01)
    NoShowMost,             ///< so often not come in the preselection: then it is usually closed
    ReportDays,             ///< working days after the talk (D02)
    SecondmentNoticeDays,   ///< days before the end of a secondment (D19)
    ChainContracts,         ///< at most, in a chain; subject `aow` after AOW age
    ChainMonths,            ///< at most, gaps included; subject `aow`
    ChainGapMonths,         ///< a longer gap begins a new chain
    ChainWarnMonths,        ///< so long before the limit it is the last one
    ChainAfterLong,         ///< a contract of at most (months) right after one of at least (months) is no part of it
    ChainYoung,             ///< under this age, with at most these hours a week, no chain
    NoticeMonths,           ///< aanzegging: before the end
    NoticeFromMonths,       ///< aanzegging: contracts of at least
    ReflectionDays,         ///< in which an agreement to end may be taken back: told so, and when it was not
    SilentRenewalMonths,    ///< at most, when work goes on without a word
    AowAge,                 ///< years and months
    ProbationMonths,        ///< at most; subjects `short`, `middle`, `long`, `no_calendar_date`
    ProbationLimits,        ///< months: `short` is up to the first and with it, `middle` less than the second
    ProbationMost,          ///< months, whatever the contract and its cao say
    ProposalStepDays,       ///< working days for a step of a contract proposal: a colleague, HR, the person
    ContactDays,            ///< of a phase, a kind of participant, or `phase/kind`: days between two contacts (D21)
    AftercareMonths,        ///< after somebody left (D20)
    LastingWeeks,           ///< outflow that lasted (I09)
    HandoverDays,           ///< after somebody stopped the hand-over to help is done within (W03; I11)
    FeedbackDays,           ///< after his first appointment there is asked how it went (W03)
    FallbackMonths,         ///< who is back within it fell back
    StandstillDays,         ///< working days after which is asked how to go on
    SuspensionLookDays,     ///< days after which is looked at a stage that stands still without an expected end
    NoteLockHours,          ///< after which a note is no longer changed
    ObjectionWeeks,         ///< Awb 6:7
    ObjectionDecisionWeeks, ///< without and with a committee (Awb 7:10)
    RequestMonths,          ///< AVG art. 12(3): to answer, and the extension
    WageValueMonths,        ///< the loonwaarde is measured within, when LKS began without (D10)
    StatementMonths,        ///< doelgroepverklaring for the LKV within (D13)
    BreachHours,            ///< a data breach is reported within (D17)
    RightsReviewMonths,     ///< rights of all, special rights (D22)
    AlertDays,              ///< of D01–D23: so many days before the due day it is shown
    AheadDays,              ///< so many days ahead what is due stands on Vandaag, also before its lead time
    CliffWeeks,             ///< so long ahead ends in a quiet period are shown
    QuietPeriod,            ///< 1 from the first t/m the last day of a `may_holiday` or `summer_closing`
    DayOff,                 ///< 1 when a holiday (`new_year`, `good_friday` …) is no own working day, else 0
    ConsentMonths,          ///< usual length of a consent
    TellReferrerDays,       ///< working days in which the referrer hears that a referral was refused
    KnowledgeMonths,        ///< after which what is known of somebody is asked again: what changes soon, the rest
    NearDays,               ///< what was done so many days before a moment counts for it (RuleSubject::Near)
};
template <>
struct Words<Rule> {
    static constexpr Word<Rule> list[] = {{Rule::StageMonths, "stage_months"},
                                          {Rule::ParticipationMoments, "participation_moments"},
                                          {Rule::PremiumMonths, "premium_months"},
                                          {Rule::EvaluationWeeks, "evaluation_weeks"},
                                          {Rule::DecisionWeeks, "decision_weeks"},
                                          {Rule::FirstTalkDays, "first_talk_days"},
                                          {Rule::NoShowMost, "no_show_most"},
                                          {Rule::ReportDays, "report_days"},
                                          {Rule::SecondmentNoticeDays, "secondment_notice_days"},
                                          {Rule::ChainContracts, "chain_contracts"},
                                          {Rule::ChainMonths, "chain_months"},
                                          {Rule::ChainGapMonths, "chain_gap_months"},
                                          {Rule::ChainWarnMonths, "chain_warn_months"},
                                          {Rule::ChainAfterLong, "chain_after_long"},
                                          {Rule::ChainYoung, "chain_young"},
                                          {Rule::NoticeMonths, "notice_months"},
                                          {Rule::NoticeFromMonths, "notice_from_months"},
                                          {Rule::ReflectionDays, "reflection_days"},
                                          {Rule::SilentRenewalMonths, "silent_renewal_months"},
                                          {Rule::AowAge, "aow_age"},
                                          {Rule::ProbationMonths, "probation_months"},
                                          {Rule::ProbationLimits, "probation_limits"},
                                          {Rule::ProbationMost, "probation_most"},
                                          {Rule::ProposalStepDays, "proposal_step_days"},
                                          {Rule::ContactDays, "contact_days"},
                                          {Rule::AftercareMonths, "aftercare_months"},
                                          {Rule::LastingWeeks, "lasting_weeks"},
                                          {Rule::HandoverDays, "handover_days"},
                                          {Rule::FeedbackDays, "feedback_days"},
                                          {Rule::FallbackMonths, "fallback_months"},
                                          {Rule::StandstillDays, "standstill_days"},
                                          {Rule::SuspensionLookDays, "suspension_look_days"},
                                          {Rule::NoteLockHours, "note_lock_hours"},
                                          {Rule::ObjectionWeeks, "objection_weeks"},
                                          {Rule::ObjectionDecisionWeeks, "objection_decision_weeks"},
                                          {Rule::RequestMonths, "request_months"},
                                          {Rule::WageValueMonths, "wage_value_months"},
                                          {Rule::StatementMonths, "statement_months"},
                                          {Rule::BreachHours, "breach_hours"},
                                          {Rule::RightsReviewMonths, "rights_review_months"},
                                          {Rule::AlertDays, "alert_days"},
                                          {Rule::AheadDays, "ahead_days"},
                                          {Rule::CliffWeeks, "cliff_weeks"},
                                          {Rule::QuietPeriod, "quiet_period"},
                                          {Rule::DayOff, "day_off"},
                                          {Rule::ConsentMonths, "consent_months"},
                                          {Rule::TellReferrerDays, "tell_referrer_days"},
                                          {Rule::KnowledgeMonths, "knowledge_months"},
                                          {Rule::NearDays, "near_days"}};
};

enum class RuleUnit { Months, Weeks, Days, WorkingDays, Hours, Number, YesNo };

/// What a rule is about besides itself.
enum class RuleSubject {
    Nothing,
    LegalForm,
    Phase,
    PhaseOrKind, ///< empty, a phase, a kind, or `phase/kind`
    Age,         ///< empty or `aow`
    Length,      ///< `short`, `middle`, `long`, `no_calendar_date`
    Deadline,    ///< `W01`, `D01` … `D23`
    Quiet,       ///< `may_holiday`, `summer_closing`
    Holiday,     ///< a code of Holiday
    Near,        ///< `final_evaluation`, `review` (of a participation place), `aftercare`
};

/// What a row of a rule looks like: how many amounts, between which limits.
struct RuleShape {
    Rule rule = Rule::StageMonths;
    RuleUnit unit = RuleUnit::Months;
    RuleSubject subject = RuleSubject::Nothing;
    int leastCount = 1;
    int mostCount = 1;
    int least = 0;
    int most = 0;
};
const RuleShape& shapeOf(Rule rule);
bool isSubjectOf(Rule rule, const QString& subject);

struct RuleValue {
    RuleValueId id; ///< null: shipped with the program
    Rule rule = Rule::StageMonths;
    QString subject;                ///< code; empty: for all
    std::vector<int> amounts;       ///< in the unit of the rule
    std::optional<QDate> validFrom; ///< nothing: since ever
    std::optional<QDate> validTo;   ///< last day, included; nothing: until another one begins
    QString source;                 ///< law article, ordinance, or `house rule`
    QString reason;                 ///< why the department has it so; empty when shipped
    bool byLaw = false;             ///< statutory: may not be overruled
    WorkerId worker;
    QDateTime recordedAt;
    RuleValueId supersedes;

    bool isOwn() const { return !id.isNull(); }
    bool isValidOn(QDate day) const { return (!validFrom || *validFrom <= day) && (!validTo || *validTo >= day); }
    bool operator==(const RuleValue&) const = default;
};

/// `2 5 8 12` ↔ numbers; nothing when a word is no whole number of at most 6 digits, or there is none.
std::optional<std::vector<int>> amountsFromText(QStringView text);
QString toText(const std::vector<int>& amounts);

} // namespace wijkwerk
