// SPDX-License-Identifier: EUPL-1.2
// What must be done for somebody by a day (domain.md 11), as the engine computes it from the facts, and what a worker
// says of it: put off, done, not needed. How it is computed is for rules/deadline_engine.h.
#pragma once

#include "core/base/words.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace wijkwerk {

/// Rules of domain.md 11, of a person or of the department (D12, D17, D18, D22), and three of our own (W01–W03).
enum class DeadlineRule {
    FirstTalk,          ///< D01
    Report,             ///< D02
    Evaluation,         ///< D03
    Decision,           ///< D04
    TrialPlacement,     ///< D05
    ParticipationPlace, ///< D06
    Notice,             ///< D07
    Chain,              ///< D08
    Probation,          ///< D09
    FlatSubsidy,        ///< D10
    WageValue,          ///< D11
    YearStart,          ///< D12
    WageBenefit,        ///< D13
    Certificate,        ///< D14
    ConsentEnd,         ///< D15
    RightsRequest,      ///< D16
    DataBreach,         ///< D17
    DestructionList,    ///< D18
    Secondment,         ///< D19
    Aftercare,          ///< D20
    Contact,            ///< D21
    RightsReview,       ///< D22
    Objection,          ///< D23
    StartChecks,        ///< what must be arranged before the first day
    Standstill,         ///< how to go on after pas op de plaats
    Handover,           ///< a hand-over to help that is not done yet, or of which is not known how it went
};
template <>
struct Words<DeadlineRule> {
    static constexpr Word<DeadlineRule> list[] = {
        {DeadlineRule::FirstTalk, "D01"},      {DeadlineRule::Report, "D02"},
        {DeadlineRule::Evaluation, "D03"},     {DeadlineRule::Decision, "D04"},
        {DeadlineRule::TrialPlacement, "D05"}, {DeadlineRule::ParticipationPlace, "D06"},
        {DeadlineRule::Notice, "D07"},         {DeadlineRule::Chain, "D08"},
        {DeadlineRule::Probation, "D09"},      {DeadlineRule::FlatSubsidy, "D10"},
        {DeadlineRule::WageValue, "D11"},      {DeadlineRule::YearStart, "D12"},
        {DeadlineRule::WageBenefit, "D13"},    {DeadlineRule::Certificate, "D14"},
        {DeadlineRule::ConsentEnd, "D15"},     {DeadlineRule::RightsRequest, "D16"},
        {DeadlineRule::DataBreach, "D17"},     {DeadlineRule::DestructionList, "D18"},
        {DeadlineRule::Secondment, "D19"},     {DeadlineRule::Aftercare, "D20"},
        {DeadlineRule::Contact, "D21"},        {DeadlineRule::RightsReview, "D22"},
        {DeadlineRule::Objection, "D23"},      {DeadlineRule::StartChecks, "W01"},
        {DeadlineRule::Standstill, "W02"},     {DeadlineRule::Handover, "W03"}};
};
inline constexpr int deadlineRules = int(DeadlineRule::Handover) + 1;

/// The one act that brings a deadline further.
enum class DeadlineAction {
    PlanTalk,
    Advise,
    Evaluate,
    Decide,
    Extend,
    GiveNotice,
    DecideContract,
    LookAtDossier,
    RenewCertificate,
    RenewConsent,
    AnswerRequest,
    RecordContact,
    RecordStatus,
    ArrangeStart,
    GoOn,
    HandOver,
    KeepTerm,
    KeepDuty, ///< of the department
};
template <>
struct Words<DeadlineAction> {
    using A = DeadlineAction;
    static constexpr Word<A> list[] = {{A::PlanTalk, "plan_talk"},
                                       {A::Advise, "advise"},
                                       {A::Evaluate, "evaluate"},
                                       {A::Decide, "decide"},
                                       {A::Extend, "extend"},
                                       {A::GiveNotice, "give_notice"},
                                       {A::DecideContract, "decide_contract"},
                                       {A::LookAtDossier, "open"},
                                       {A::RenewCertificate, "renew_certificate"},
                                       {A::RenewConsent, "renew_consent"},
                                       {A::AnswerRequest, "answer_request"},
                                       {A::RecordContact, "record_contact"},
                                       {A::RecordStatus, "record_status"},
                                       {A::ArrangeStart, "arrange_start"},
                                       {A::GoOn, "go_on"},
                                       {A::HandOver, "hand_over"},
                                       {A::KeepTerm, "keep_term"},
                                       {A::KeepDuty, "keep_duty"}};
};

/// Where a deadline stands today.
enum class AlertStage {
    Later, ///< not yet within its lead time, or put off
    Coming,
    Today,
    Late,
};
template <>
struct Words<AlertStage> {
    static constexpr Word<AlertStage> list[] = {{AlertStage::Late, "late"},
                                                {AlertStage::Today, "today"},
                                                {AlertStage::Coming, "coming"},
                                                {AlertStage::Later, "later"}};
};

/// Which one of a rule: `week` 5, `notice` of a contract. No text, because there are very many of them.
struct DeadlineSubject {
    const char* word = "";
    std::int64_t number = 0; ///< 0: none

    bool operator==(const DeadlineSubject& other) const {
        return number == other.number && std::string_view(word) == other.word;
    }
};
/// `week_5`, as it is stored and shown to programs.
QString toText(const DeadlineSubject& subject);

/// How the day of a deadline was counted. Of which value is for rules/deadline_engine.h.
enum class CountUnit {
    Written, ///< not counted: `from` is the day that was written down
    WorkingDays,
    Days,
    Weeks,
    WeekEnd, ///< the last day of that week, 1 is the first
    Months,  ///< the same day number
    Period,  ///< the last day of so many months
};
struct DeadlineCount {
    CountUnit unit = CountUnit::Written;
    QDate from{};
    int amount = 0;             ///< negative: back
    int stoodStill = 0;         ///< days that came on top because the stage stood still
    QDate valueDay{};           ///< day of the value that was used; invalid: the first day of what it is about
    std::string_view subject{}; ///< of that value: legal form, phase, `aow`
    std::string_view second{};  ///< the kind of participant
    int before = 0;             ///< days of unpaid work before `from` that count along
    bool operator==(const DeadlineCount&) const = default;
};

struct Deadline {
    DeadlineRule rule = DeadlineRule::FirstTalk;
    DeadlineSubject subject;
    DeadlineAction action = DeadlineAction::LookAtDossier;
    AlertStage stage = AlertStage::Later;
    bool hard = false;        ///< by law: late is red
    bool standsStill = false; ///< the person stands still: for the team lead, by hand
    ParticipantId person;
    TrajectoryId trajectory; ///< may be null
    WorkerId owner;          ///< jobcoach, or who handles it; null: nobody
    TeamId team;             ///< where the person works; may be null
    QDate since;             ///< from which day it is counted
    QDate legalDay;          ///< what the rule itself says; never moves
    QDate due;               ///< that day, or the own working day before it
    QDate alertFrom;         ///< begin of the lead time, closing days left out
    int reminder = 0;        ///< how many of its reminders have passed
    DeadlineCount count;     ///< where that day came from
    std::optional<QDate> postponedTo;

    /// Since when it is late: by law since the day of the law, not since the own working day before it.
    QDate lateSince() const { return hard && legalDay.isValid() ? legalDay : due; }
    /// The day on which it stands: where it was put off to, but one of the law stays where it is.
    QDate day() const;
    bool operator==(const Deadline&) const = default;
};

/// By law before own rules, then by day.
bool isMoreUrgent(const Deadline& a, const Deadline& b);

/// Put off, with the reason. The newest row of a deadline counts; back to its own day is a row with that day.
struct DeadlineDelay {
    DeadlineDelayId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    DeadlineRule rule = DeadlineRule::FirstTalk;
    QString subject;
    QDate dueOn;
    QDate until;
    QString reason;
    WorkerId worker;
    QDateTime recordedAt;
    bool operator==(const DeadlineDelay&) const = default;
};

/// Done or not needed though no other fact shows it; `Open` takes that back. The newest row counts.
enum class DeadlineOutcome { Done, NotNeeded, Open };
template <>
struct Words<DeadlineOutcome> {
    static constexpr Word<DeadlineOutcome> list[] = {
        {DeadlineOutcome::Done, "done"}, {DeadlineOutcome::NotNeeded, "not_needed"}, {DeadlineOutcome::Open, "open"}};
};
struct DeadlineDone {
    DeadlineDoneId id;
    ParticipantId participant;
    TrajectoryId trajectory;
    DeadlineRule rule = DeadlineRule::FirstTalk;
    QString subject;
    QDate dueOn;
    DeadlineOutcome outcome = DeadlineOutcome::Done;
    QString note;
    WorkerId worker;
    QDateTime recordedAt;
    bool operator==(const DeadlineDone&) const = default;
};

} // namespace wijkwerk
