// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/rule_value.h"

#include "core/base/calendar.h"
#include "core/domain/participant.h"
#include "core/domain/phase.h"
#include "core/domain/placement.h"

#include <QStringList>

#include <algorithm>

namespace wijkwerk {

namespace {

constexpr int most = 120; // months, weeks or days of one value that is not said otherwise

constexpr RuleShape shapes[] = {
    {Rule::StageMonths, RuleUnit::Months, RuleSubject::LegalForm, 3, 3, 0, most},
    {Rule::ParticipationMoments, RuleUnit::Months, RuleSubject::Nothing, 6, 6, 1, most},
    {Rule::PremiumMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 1, 24},
    {Rule::EvaluationWeeks, RuleUnit::Weeks, RuleSubject::Phase, 1, 12, 1, 260},
    {Rule::DecisionWeeks, RuleUnit::Weeks, RuleSubject::Nothing, 1, 1, 0, 26},
    {Rule::FirstTalkDays, RuleUnit::WorkingDays, RuleSubject::Nothing, 1, 1, 1, 60},
    {Rule::NoShowMost, RuleUnit::Number, RuleSubject::Nothing, 1, 1, 1, 20},
    {Rule::ReportDays, RuleUnit::WorkingDays, RuleSubject::Nothing, 1, 1, 1, 60},
    {Rule::SecondmentNoticeDays, RuleUnit::Days, RuleSubject::Nothing, 1, 1, 0, 365},
    {Rule::ChainContracts, RuleUnit::Number, RuleSubject::Age, 1, 1, 1, 24},
    {Rule::ChainMonths, RuleUnit::Months, RuleSubject::Age, 1, 1, 1, most},
    {Rule::ChainGapMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 0, most},
    {Rule::ChainWarnMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 0, 36},
    {Rule::ChainAfterLong, RuleUnit::Months, RuleSubject::Nothing, 2, 2, 1, most},
    {Rule::ChainYoung, RuleUnit::Number, RuleSubject::Nothing, 2, 2, 1, 40},
    {Rule::NoticeMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 0, 12},
    {Rule::NoticeFromMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 0, 60},
    {Rule::ReflectionDays, RuleUnit::Days, RuleSubject::Nothing, 2, 2, 1, 60},
    {Rule::SilentRenewalMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 1, 60},
    {Rule::AowAge, RuleUnit::Number, RuleSubject::Nothing, 2, 2, 0, 75},
    {Rule::ProbationMonths, RuleUnit::Months, RuleSubject::Length, 1, 1, 0, 6},
    {Rule::ProbationLimits, RuleUnit::Months, RuleSubject::Nothing, 2, 2, 1, most},
    {Rule::ProbationMost, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 0, 6},
    {Rule::ProposalStepDays, RuleUnit::WorkingDays, RuleSubject::Nothing, 3, 3, 1, 60},
    {Rule::ContactDays, RuleUnit::Days, RuleSubject::PhaseOrKind, 1, 1, 1, 366},
    {Rule::AftercareMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 6, 1, 36},
    {Rule::LastingWeeks, RuleUnit::Weeks, RuleSubject::Nothing, 1, 1, 1, 104},
    {Rule::HandoverDays, RuleUnit::Days, RuleSubject::Nothing, 1, 1, 1, 90},
    {Rule::FeedbackDays, RuleUnit::Days, RuleSubject::Nothing, 1, 1, 1, 90},
    {Rule::FallbackMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 1, 60},
    {Rule::StandstillDays, RuleUnit::WorkingDays, RuleSubject::Nothing, 1, 1, 1, 30},
    {Rule::SuspensionLookDays, RuleUnit::Days, RuleSubject::Nothing, 1, 1, 1, 90},
    {Rule::NoteLockHours, RuleUnit::Hours, RuleSubject::Nothing, 1, 1, 0, 720},
    {Rule::ObjectionWeeks, RuleUnit::Weeks, RuleSubject::Nothing, 1, 1, 1, 26},
    {Rule::ObjectionDecisionWeeks, RuleUnit::Weeks, RuleSubject::Nothing, 2, 2, 1, 52},
    {Rule::RequestMonths, RuleUnit::Months, RuleSubject::Nothing, 2, 2, 1, 12},
    {Rule::WageValueMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 1, 24},
    {Rule::StatementMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 1, 24},
    {Rule::BreachHours, RuleUnit::Hours, RuleSubject::Nothing, 1, 1, 1, 720},
    {Rule::RightsReviewMonths, RuleUnit::Months, RuleSubject::Nothing, 2, 2, 1, 60},
    {Rule::AlertDays, RuleUnit::Days, RuleSubject::Deadline, 1, 6, 0, 730},
    {Rule::AheadDays, RuleUnit::Days, RuleSubject::Nothing, 1, 1, 0, 90},
    {Rule::CliffWeeks, RuleUnit::Weeks, RuleSubject::Nothing, 1, 1, 1, 26},
    {Rule::QuietPeriod, RuleUnit::YesNo, RuleSubject::Quiet, 1, 1, 0, 1},
    {Rule::DayOff, RuleUnit::YesNo, RuleSubject::Holiday, 1, 1, 0, 1},
    {Rule::ConsentMonths, RuleUnit::Months, RuleSubject::Nothing, 1, 1, 1, 60},
    {Rule::TellReferrerDays, RuleUnit::WorkingDays, RuleSubject::Nothing, 1, 1, 1, 60},
    {Rule::KnowledgeMonths, RuleUnit::Months, RuleSubject::Nothing, 2, 2, 1, most},
    {Rule::NearDays, RuleUnit::Days, RuleSubject::Near, 1, 1, 0, 90},
};
static_assert(std::size(shapes) == std::size(Words<Rule>::list));

template <class E>
bool isWord(const QString& text) {
    return fromCode<E>(QStringView(text)).has_value();
}

bool isPhaseOrKind(const QString& text) {
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return text.isEmpty() || isWord<Phase>(text) || isWord<ParticipantKind>(text);
    return isWord<Phase>(text.left(slash)) && isWord<ParticipantKind>(text.mid(slash + 1));
}

bool isDeadline(const QString& text) {
    constexpr int last = 23;
    if (text == u"W01" || text == u"W03")
        return true;
    bool good = false;
    const int number = text.mid(1).toInt(&good);
    return good && text.size() == 3 && text.front() == u'D' && number >= 1 && number <= last;
}

} // namespace

const RuleShape& shapeOf(Rule rule) {
    return *std::ranges::find(shapes, rule, &RuleShape::rule);
}

bool isSubjectOf(Rule rule, const QString& subject) {
    switch (shapeOf(rule).subject) {
    case RuleSubject::Nothing:
        return subject.isEmpty();
    case RuleSubject::LegalForm:
        return isWord<StageLegalForm>(subject);
    case RuleSubject::Phase:
        return isWord<Phase>(subject);
    case RuleSubject::PhaseOrKind:
        return isPhaseOrKind(subject);
    case RuleSubject::Age:
        return subject.isEmpty() || subject == u"aow";
    case RuleSubject::Length:
        return subject == u"short" || subject == u"middle" || subject == u"long" || subject == u"no_calendar_date";
    case RuleSubject::Deadline:
        return isDeadline(subject);
    case RuleSubject::Quiet:
        return subject == u"may_holiday" || subject == u"summer_closing";
    case RuleSubject::Holiday:
        return isWord<Holiday>(subject);
    case RuleSubject::Near:
        return subject == u"final_evaluation" || subject == u"review" || subject == u"aftercare";
    }
    return false;
}

std::optional<std::vector<int>> amountsFromText(QStringView text) {
    constexpr qsizetype mostDigits = 6;
    std::vector<int> amounts;
    const QString plain = text.toString().simplified();
    for (const QString& word : plain.split(u' ', Qt::SkipEmptyParts)) {
        bool good = false;
        const int number = word.toInt(&good);
        if (!good || number < 0 || word.size() > mostDigits)
            return std::nullopt;
        amounts.push_back(number);
    }
    return amounts.empty() ? std::nullopt : std::optional(amounts);
}

QString toText(const std::vector<int>& amounts) {
    QStringList words;
    for (const int amount : amounts)
        words << QString::number(amount);
    return words.join(u' ');
}

} // namespace wijkwerk
