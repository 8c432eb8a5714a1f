// SPDX-License-Identifier: EUPL-1.2
#include "ui/texts/value_labels.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"
#include "core/domain/deadline.h"
#include "core/rules/stage_term.h"
#include "ui/texts/label_table.h"
#include "ui/texts/labels.h"

namespace wijkwerk::ui {

namespace {

constexpr Label<Rule> ruleLabels[] = {
    {Rule::StageMonths, QT_TRANSLATE_NOOP("Rule", "Length of a stage")},
    {Rule::ParticipationMoments, QT_TRANSLATE_NOOP("Rule", "Moments of a participation place")},
    {Rule::PremiumMonths, QT_TRANSLATE_NOOP("Rule", "Premium of a participation place, every")},
    {Rule::EvaluationWeeks, QT_TRANSLATE_NOOP("Rule", "Evaluations at the end of week")},
    {Rule::DecisionWeeks, QT_TRANSLATE_NOOP("Rule", "Decide before the end of a stage")},
    {Rule::FirstTalkDays, QT_TRANSLATE_NOOP("Rule", "First talk after the referral within")},
    {Rule::NoShowMost, QT_TRANSLATE_NOOP("Rule", "Preselection is usually closed after not coming so often")},
    {Rule::ReportDays, QT_TRANSLATE_NOOP("Rule", "Report after the talk within")},
    {Rule::SecondmentNoticeDays, QT_TRANSLATE_NOOP("Rule", "Talk before the end of a secondment")},
    {Rule::ChainContracts, QT_TRANSLATE_NOOP("Rule", "Chain: number of contracts at most")},
    {Rule::ChainMonths, QT_TRANSLATE_NOOP("Rule", "Chain: length at most")},
    {Rule::ChainGapMonths, QT_TRANSLATE_NOOP("Rule", "Chain: a new one begins after a gap of more than")},
    {Rule::ChainWarnMonths, QT_TRANSLATE_NOOP("Rule", "Chain: warn before the end")},
    {Rule::ChainAfterLong, QT_TRANSLATE_NOOP("Rule", "Chain: short contract right after a long one")},
    {Rule::ChainYoung, QT_TRANSLATE_NOOP("Rule", "Chain: young people with few hours")},
    {Rule::NoticeMonths, QT_TRANSLATE_NOOP("Rule", "Give notice before the end of a contract")},
    {Rule::NoticeFromMonths, QT_TRANSLATE_NOOP("Rule", "Give notice for contracts of at least")},
    {Rule::ReflectionDays, QT_TRANSLATE_NOOP("Rule", "Take an agreement to end a contract back within")},
    {Rule::SilentRenewalMonths, QT_TRANSLATE_NOOP("Rule", "Silent renewal at most")},
    {Rule::AowAge, QT_TRANSLATE_NOOP("Rule", "AOW age: years and months")},
    {Rule::ProbationMonths, QT_TRANSLATE_NOOP("Rule", "Probation at most")},
    {Rule::ProbationLimits, QT_TRANSLATE_NOOP("Rule", "Probation: lengths of a contract")},
    {Rule::ProbationMost, QT_TRANSLATE_NOOP("Rule", "Probation: never longer than")},
    {Rule::ProposalStepDays, QT_TRANSLATE_NOOP("Rule", "Contract proposal: a step within")},
    {Rule::ContactDays, QT_TRANSLATE_NOOP("Rule", "Contact at least every")},
    {Rule::AftercareMonths, QT_TRANSLATE_NOOP("Rule", "Aftercare after")},
    {Rule::LastingWeeks, QT_TRANSLATE_NOOP("Rule", "Ask whether the outflow lasted, after")},
    {Rule::HandoverDays, QT_TRANSLATE_NOOP("Rule", "Hand-over to help after stopping within")},
    {Rule::FeedbackDays, QT_TRANSLATE_NOOP("Rule", "Ask how a hand-over went, after the first appointment")},
    {Rule::FallbackMonths, QT_TRANSLATE_NOOP("Rule", "Who comes back within")},
    {Rule::StandstillDays, QT_TRANSLATE_NOOP("Rule", "Pas op de plaats: ask how to go on after")},
    {Rule::SuspensionLookDays, QT_TRANSLATE_NOOP("Rule", "A stage that stands still: ask how to go on after")},
    {Rule::NoteLockHours, QT_TRANSLATE_NOOP("Rule", "A note is locked after")},
    {Rule::ObjectionWeeks, QT_TRANSLATE_NOOP("Rule", "Object within")},
    {Rule::ObjectionDecisionWeeks, QT_TRANSLATE_NOOP("Rule", "Decide on an objection within")},
    {Rule::RequestMonths, QT_TRANSLATE_NOOP("Rule", "Answer a request of a person within")},
    {Rule::WageValueMonths, QT_TRANSLATE_NOOP("Rule", "Measure the loonwaarde when LKS began without, within")},
    {Rule::StatementMonths, QT_TRANSLATE_NOOP("Rule", "Ask the statement for the LKV within")},
    {Rule::BreachHours, QT_TRANSLATE_NOOP("Rule", "Report a data breach within")},
    {Rule::RightsReviewMonths, QT_TRANSLATE_NOOP("Rule", "Look at the rights of everybody every")},
    {Rule::AlertDays, QT_TRANSLATE_NOOP("Rule", "Shown ahead")},
    {Rule::AheadDays, QT_TRANSLATE_NOOP("Rule", "Vandaag shows ahead what is due within")},
    {Rule::CliffWeeks, QT_TRANSLATE_NOOP("Rule", "Ends in a quiet period shown ahead")},
    {Rule::QuietPeriod, QT_TRANSLATE_NOOP("Rule", "Quiet period")},
    {Rule::DayOff, QT_TRANSLATE_NOOP("Rule", "Day off for the department")},
    {Rule::ConsentMonths, QT_TRANSLATE_NOOP("Rule", "A consent usually lasts")},
    {Rule::TellReferrerDays, QT_TRANSLATE_NOOP("Rule", "Tell the referrer about a refusal within")},
    {Rule::KnowledgeMonths, QT_TRANSLATE_NOOP("Rule", "Ask again what is known of somebody after")},
    {Rule::NearDays, QT_TRANSLATE_NOOP("Rule", "Counts when it was done so long before")},
};

constexpr Label<DeadlineRule> deadlineLabels[] = {
    {DeadlineRule::FirstTalk, QT_TRANSLATE_NOOP("DeadlineRule", "first talk")},
    {DeadlineRule::Report, QT_TRANSLATE_NOOP("DeadlineRule", "report of the voorselectie")},
    {DeadlineRule::Evaluation, QT_TRANSLATE_NOOP("DeadlineRule", "evaluation")},
    {DeadlineRule::Decision, QT_TRANSLATE_NOOP("DeadlineRule", "decision about the stage")},
    {DeadlineRule::TrialPlacement, QT_TRANSLATE_NOOP("DeadlineRule", "trial placement")},
    {DeadlineRule::ParticipationPlace, QT_TRANSLATE_NOOP("DeadlineRule", "participation place")},
    {DeadlineRule::Notice, QT_TRANSLATE_NOOP("DeadlineRule", "aanzegging or end of a contract")},
    {DeadlineRule::Chain, QT_TRANSLATE_NOOP("DeadlineRule", "chain of contracts")},
    {DeadlineRule::Probation, QT_TRANSLATE_NOOP("DeadlineRule", "end of the probation")},
    {DeadlineRule::FlatSubsidy, QT_TRANSLATE_NOOP("DeadlineRule", "measure the loonwaarde")},
    {DeadlineRule::WageValue, QT_TRANSLATE_NOOP("DeadlineRule", "measure the loonwaarde again")},
    {DeadlineRule::YearStart, QT_TRANSLATE_NOOP("DeadlineRule", "bring amounts and lists up to date for 1 January")},
    {DeadlineRule::WageBenefit, QT_TRANSLATE_NOOP("DeadlineRule", "statement for the LKV")},
    {DeadlineRule::Certificate, QT_TRANSLATE_NOOP("DeadlineRule", "diploma or certificate ends")},
    {DeadlineRule::ConsentEnd, QT_TRANSLATE_NOOP("DeadlineRule", "consent ends")},
    {DeadlineRule::RightsRequest, QT_TRANSLATE_NOOP("DeadlineRule", "request about personal data")},
    {DeadlineRule::DataBreach, QT_TRANSLATE_NOOP("DeadlineRule", "report a data breach")},
    {DeadlineRule::DestructionList, QT_TRANSLATE_NOOP("DeadlineRule", "destruction list")},
    {DeadlineRule::Secondment, QT_TRANSLATE_NOOP("DeadlineRule", "end of a secondment")},
    {DeadlineRule::Aftercare, QT_TRANSLATE_NOOP("DeadlineRule", "aftercare")},
    {DeadlineRule::Contact, QT_TRANSLATE_NOOP("DeadlineRule", "contact")},
    {DeadlineRule::RightsReview, QT_TRANSLATE_NOOP("DeadlineRule", "review of rights")},
    {DeadlineRule::Objection, QT_TRANSLATE_NOOP("DeadlineRule", "decision on an objection")},
    {DeadlineRule::StartChecks, QT_TRANSLATE_NOOP("DeadlineRule", "arrange for the first day")},
    {DeadlineRule::Standstill, QT_TRANSLATE_NOOP("DeadlineRule", "how to go on after pas op de plaats")},
    {DeadlineRule::Handover, QT_TRANSLATE_NOOP("DeadlineRule", "hand-over to help")},
};

/// `D12, bring amounts and lists up to date for 1 January`: the code alone says nothing.
QString deadlineText(const QString& code) {
    const auto rule = fromCode<DeadlineRule>(QStringView(code));
    return rule ? code + QStringLiteral(", ") + find("DeadlineRule", deadlineLabels, *rule) : code;
}

QString unitText(RuleUnit unit, int amount) {
    const auto text = [amount](const char* source) {
        return QCoreApplication::translate("RuleUnit", source, nullptr, amount);
    };
    switch (unit) {
    case RuleUnit::Months:
        return text(QT_TRANSLATE_N_NOOP("RuleUnit", "month(s)"));
    case RuleUnit::Weeks:
        return text(QT_TRANSLATE_N_NOOP("RuleUnit", "week(s)"));
    case RuleUnit::Days:
        return text(QT_TRANSLATE_N_NOOP("RuleUnit", "day(s)"));
    case RuleUnit::WorkingDays:
        return text(QT_TRANSLATE_N_NOOP("RuleUnit", "working day(s)"));
    case RuleUnit::Hours:
        return text(QT_TRANSLATE_N_NOOP("RuleUnit", "hour(s)"));
    case RuleUnit::Number:
    case RuleUnit::YesNo:
        break;
    }
    return {};
}

QString phaseOrKind(const QString& subject) {
    QStringList words;
    for (const QString& word : subject.split(u'/', Qt::SkipEmptyParts)) {
        if (const auto phase = fromCode<Phase>(QStringView(word)))
            words << labelOf(*phase);
        else if (const auto kind = fromCode<ParticipantKind>(QStringView(word)))
            words << labelOf(*kind);
    }
    return words.join(QStringLiteral(", "));
}

QString lengthText(const QString& subject) {
    if (subject == u"short")
        return QCoreApplication::translate("RuleSubject", "short contract");
    if (subject == u"middle")
        return QCoreApplication::translate("RuleSubject", "contract in between");
    if (subject == u"long")
        return QCoreApplication::translate("RuleSubject", "long contract, or permanent");
    return QCoreApplication::translate("RuleSubject", "contract without a calendar date");
}

QString nearText(const QString& subject) {
    if (subject == u"final_evaluation")
        return QCoreApplication::translate("RuleSubject", "last evaluation of a stage");
    return subject == u"review" ? QCoreApplication::translate("RuleSubject", "review of a participation place")
                                : QCoreApplication::translate("RuleSubject", "moment of aftercare");
}

} // namespace

QString labelOf(Rule rule) {
    return find("Rule", ruleLabels, rule);
}

QString labelOf(StageLegalForm form, QDate day) {
    return labelOf(rules::formOn(form, day));
}

QString subjectText(Rule rule, const QString& subject) {
    switch (shapeOf(rule).subject) {
    case RuleSubject::Nothing:
        return {};
    case RuleSubject::LegalForm:
        if (const auto form = fromCode<StageLegalForm>(QStringView(subject)))
            return labelOf(*form);
        return subject;
    case RuleSubject::Phase:
    case RuleSubject::PhaseOrKind:
        return phaseOrKind(subject);
    case RuleSubject::Age:
        return subject.isEmpty() ? QString() : QCoreApplication::translate("RuleSubject", "after AOW age");
    case RuleSubject::Length:
        return lengthText(subject);
    case RuleSubject::Deadline:
        return deadlineText(subject);
    case RuleSubject::Quiet:
        return subject == u"may_holiday" ? QCoreApplication::translate("RuleSubject", "May holiday of the schools")
                                         : QCoreApplication::translate("RuleSubject", "summer closing");
    case RuleSubject::Holiday:
        return holidayName(fromCode<Holiday>(QStringView(subject)).value_or(Holiday::NewYear));
    case RuleSubject::Near:
        return nearText(subject);
    }
    return subject;
}

QString nameOf(const RuleValue& row) {
    const QString about = subjectText(row.rule, row.subject);
    return about.isEmpty() ? labelOf(row.rule) : labelOf(row.rule) + QStringLiteral(" – ") + about;
}

QString amountsHint(Rule rule) {
    switch (rule) {
    case Rule::StageMonths:
        return QCoreApplication::translate("RuleHint",
                                           "Three numbers: usual, at most at first, at most in all. 0 is no limit.");
    case Rule::ParticipationMoments:
        return QCoreApplication::translate("RuleHint", "Six numbers: schooling, review, stop check and three ends.");
    case Rule::ChainAfterLong:
        return QCoreApplication::translate("RuleHint", "Two numbers: the short one at most, the long one at least.");
    case Rule::ChainYoung:
        return QCoreApplication::translate("RuleHint", "Two numbers: younger than, hours a week at most.");
    case Rule::ReflectionDays:
        return QCoreApplication::translate("RuleHint", "Two numbers: when that was told in writing, and when not.");
    case Rule::ProbationLimits:
        return QCoreApplication::translate("RuleHint", "Two numbers: short is up to and with, long is from.");
    case Rule::ProposalStepDays:
        return QCoreApplication::translate("RuleHint", "Three numbers: a colleague, HR, the person.");
    case Rule::ObjectionDecisionWeeks:
        return QCoreApplication::translate("RuleHint", "Two numbers: without and with a committee.");
    case Rule::RightsReviewMonths:
        return QCoreApplication::translate("RuleHint", "Two numbers: rights of everybody, special rights.");
    case Rule::RequestMonths:
        return QCoreApplication::translate("RuleHint", "Two numbers: the term and its extension.");
    case Rule::KnowledgeMonths:
        return QCoreApplication::translate("RuleHint", "Two numbers: what changes soon, and the rest.");
    case Rule::QuietPeriod:
        return QCoreApplication::translate("RuleHint",
                                           "1 is quiet from the first up to and including the last day, 0 is not.");
    case Rule::DayOff:
        return QCoreApplication::translate("RuleHint", "1 is a day off, 0 is a working day.");
    default:
        break;
    }
    if (shapeOf(rule).mostCount > 1)
        return QCoreApplication::translate("RuleHint", "Several numbers, with spaces between them.");
    return {};
}

namespace {

/// "3, at most 6 months": usual, at most at first when that is another, and at most in all. 0 is no limit.
QString stageLengthText(const std::vector<int>& months) {
    const auto tr = [](const char* text, int number) {
        return QCoreApplication::translate("RuleHint", text).arg(number);
    };
    QStringList parts{QString::number(months.at(0))};
    if (months.at(1) > months.at(0))
        parts << tr(QT_TRANSLATE_NOOP("RuleHint", "at most %1 at first"), months.at(1));
    if (months.at(2) > 0)
        parts << tr(QT_TRANSLATE_NOOP("RuleHint", "at most %1 in all"), months.at(2));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString amountText(const RuleValue& row) {
    const RuleShape& shape = shapeOf(row.rule);
    if (row.rule == Rule::StageMonths && row.amounts.size() == 3)
        return stageLengthText(row.amounts) + u' ' + unitText(shape.unit, row.amounts.back());
    if (shape.unit == RuleUnit::YesNo)
        return row.amounts.front() != 0 ? QCoreApplication::translate("RuleHint", "yes")
                                        : QCoreApplication::translate("RuleHint", "no");
    QStringList numbers;
    for (const int amount : row.amounts)
        numbers << QString::number(amount);
    if (row.rule == Rule::NoShowMost)
        return QCoreApplication::translate("RuleHint", "%n time(s)", nullptr, row.amounts.front());
    if (row.rule == Rule::ChainContracts)
        return QCoreApplication::translate("RuleHint", "%n contract(s)", nullptr, row.amounts.front());
    if (row.rule == Rule::AowAge && numbers.size() == 2)
        return QCoreApplication::translate("RuleHint", "%1 years and %2 months").arg(numbers[0], numbers[1]);
    if (row.rule == Rule::EvaluationWeeks)
        return QCoreApplication::translate("RuleHint", "week %1").arg(numbers.join(QStringLiteral(", ")));
    const QString unit = unitText(shape.unit, row.amounts.back());
    return (numbers.join(QStringLiteral(", ")) + u' ' + unit).trimmed();
}

QString shortAmountText(RuleValue row) {
    if (row.rule != Rule::StageMonths || row.amounts.size() != 3)
        return {};
    row.amounts[1] = row.amounts[0];
    return amountText(row);
}

QString missingMayText(int year) {
    return QCoreApplication::translate("RuleHint",
                                       "The May holiday of %1 is not filled in: ends in it are not shown as "
                                       "one list. Give it its days in Beheer, Rules.")
        .arg(year);
}

QString overtakenText(const RuleValue& law) {
    return QCoreApplication::translate("RuleHint", "the law changes on %1").arg(shownDate(*law.validFrom));
}

QString periodText(const RuleValue& row) {
    QString text;
    if (row.validFrom)
        text += QCoreApplication::translate("RuleHint", ", from %1").arg(shownDate(*row.validFrom));
    if (row.validTo)
        text += QCoreApplication::translate("RuleHint", ", up to and including %1").arg(shownDate(*row.validTo));
    return text;
}

} // namespace wijkwerk::ui
