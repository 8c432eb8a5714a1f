// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/phase.h"
#include "core/rules/deadline_engine.h"

namespace wijkwerk::rules {

namespace {

QString coded(std::string_view word) {
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

bool isAbout(const wijkwerk::Deadline& deadline, std::string_view word) {
    return deadline.subject.word == word;
}

const RuleValue* contactRow(const DeadlineCount& count, const Values& values) {
    const QString phase = coded(count.subject), kind = coded(count.second);
    for (const QString& subject : {phase + u'/' + kind, kind, phase, QString()}) {
        if (const RuleValue* row = values.find(Rule::ContactDays, subject, count.valueDay))
            return row;
    }
    return nullptr;
}

/// The value that was counted with; null when its day was only written down.
const RuleValue* rowOf(const wijkwerk::Deadline& deadline, const Values& values) {
    const DeadlineCount& count = deadline.count;
    const QDate day = count.valueDay.isValid() ? count.valueDay : deadline.since;
    const auto row = [&](Rule rule, const QString& subject = {}) { return values.find(rule, subject, day); };
    switch (deadline.rule) {
    case DeadlineRule::FirstTalk:
        return row(Rule::FirstTalkDays);
    case DeadlineRule::Report:
        return row(Rule::ReportDays);
    case DeadlineRule::Evaluation:
        return row(Rule::EvaluationWeeks, codeOf(Phase::Stage));
    case DeadlineRule::Decision:
        return isAbout(deadline, "decision") ? row(Rule::DecisionWeeks) : row(Rule::StageMonths, coded(count.subject));
    case DeadlineRule::TrialPlacement:
        return row(Rule::StageMonths, codeOf(StageLegalForm::TrialPlacement));
    case DeadlineRule::ParticipationPlace:
        return row(isAbout(deadline, "premium_month") ? Rule::PremiumMonths : Rule::ParticipationMoments);
    case DeadlineRule::Notice:
        return isAbout(deadline, "notice") ? row(Rule::NoticeMonths) : nullptr;
    case DeadlineRule::Chain:
        return row(count.unit == CountUnit::Period ? Rule::ChainMonths : Rule::ChainContracts, coded(count.subject));
    case DeadlineRule::Secondment:
        return count.amount != 0 && values.number(Rule::SecondmentNoticeDays, day) == -count.amount
                   ? row(Rule::SecondmentNoticeDays)
                   : nullptr;
    case DeadlineRule::Aftercare:
        return isAbout(deadline, "aftercare_month") ? row(Rule::AftercareMonths)
                                                    : values.find(Rule::LastingWeeks, {}, count.from);
    case DeadlineRule::Contact:
        return count.unit == CountUnit::WorkingDays ? row(Rule::FirstTalkDays)
                                                    : contactRow(count, values); // a first one
    case DeadlineRule::Handover:
        return row(isAbout(deadline, "handover") ? Rule::HandoverDays : Rule::FeedbackDays);
    case DeadlineRule::Standstill:
        return count.valueDay.isValid() ? row(Rule::StandstillDays) : nullptr;
    case DeadlineRule::RightsRequest:
        return row(Rule::RequestMonths);
    case DeadlineRule::FlatSubsidy:
        return row(Rule::WageValueMonths);
    case DeadlineRule::WageBenefit:
        return row(Rule::StatementMonths);
    case DeadlineRule::Objection:
        return row(Rule::ObjectionDecisionWeeks);
    case DeadlineRule::DataBreach:
        return row(Rule::BreachHours);
    case DeadlineRule::RightsReview:
        return row(Rule::RightsReviewMonths);
    case DeadlineRule::WageValue:
    case DeadlineRule::YearStart:
    case DeadlineRule::DestructionList:
    case DeadlineRule::Probation:
    case DeadlineRule::Certificate:
    case DeadlineRule::ConsentEnd:
    case DeadlineRule::StartChecks:
        break;
    }
    return nullptr;
}

/// Where a day without a value comes from.
QString agreedIn(const wijkwerk::Deadline& deadline) {
    if (isAbout(deadline, "contract_end"))
        return QStringLiteral("arbeidsovereenkomst, BW 7:667 lid 1");
    if (deadline.rule == DeadlineRule::Secondment)
        return QStringLiteral("overeenkomst van de detachering");
    if (deadline.rule == DeadlineRule::Certificate)
        return QStringLiteral("het diploma of bewijs zelf");
    return sourceOf(deadline.rule);
}

/// A day that was written down, and is a whole sum of its value after all.
void addWritten(Sum& sum, const wijkwerk::Deadline& deadline, const Values& values, const WorkCalendar& calendar) {
    constexpr int mostMonths = 60;
    const QDate day = deadline.count.from, since = sum.done().date;
    if (isAbout(deadline, "stage_end")) {
        for (int months = 1; months <= mostMonths; ++months) {
            const QDate planned = lastDayOfPeriod(since, months);
            if (planned == day)
                return void(sum.period(months));
            if (const int still = deadline.count.stoodStill; still > 0 && planned.addDays(still) == day)
                return void(sum.period(months).step(StepKind::StoodStill, day, still));
        }
    }
    if (deadline.rule == DeadlineRule::Chain) {
        sum.step(StepKind::Counted, since, deadline.count.amount);
        return void(sum.step(isAbout(deadline, "permanent") ? StepKind::ContractStart : StepKind::Agreed, day));
    }
    if (deadline.rule == DeadlineRule::RightsRequest) {
        const int first = values.number(Rule::RequestMonths, since);
        const int more = values.number(Rule::RequestMonths, since, {}, 1);
        for (const int months : {first, first + more}) {
            if (addMonths(since, months) == day)
                return void(sum.months(months));
        }
    }
    if (deadline.rule == DeadlineRule::Standstill) {
        const int days = values.number(Rule::StandstillDays, since);
        if (addWorkingDays(since, days, calendar) == day)
            return void(sum.workingDays(days, calendar));
    }
    if (deadline.rule == DeadlineRule::DataBreach)
        return void(sum.step(StepKind::Hours, day, deadline.count.amount));
    if (deadline.rule == DeadlineRule::DestructionList)
        return void(sum.step(StepKind::NextYearEnd, day));
    if (deadline.rule != DeadlineRule::YearStart)
        sum.step(StepKind::Agreed, day);
}

void addCount(Sum& sum, const wijkwerk::Deadline& deadline, const Values& values, const WorkCalendar& calendar) {
    const DeadlineCount& count = deadline.count;
    switch (count.unit) {
    case CountUnit::Written:
        return addWritten(sum, deadline, values, calendar);
    case CountUnit::WorkingDays:
        return void(sum.workingDays(count.amount, calendar));
    case CountUnit::Days:
        return void(sum.days(count.amount));
    case CountUnit::Weeks:
        return void(sum.weeks(count.amount));
    case CountUnit::WeekEnd:
        sum.weeks(count.amount).dayBefore();
        if (count.stoodStill > 0)
            sum.step(StepKind::StoodStill, sum.done().date.addDays(count.stoodStill), count.stoodStill);
        return;
    case CountUnit::Months:
        return void(sum.months(count.amount));
    case CountUnit::Period:
        return void(sum.days(-count.before).period(count.amount));
    }
}

} // namespace

Explained explained(const wijkwerk::Deadline& deadline, const Values& values, const WorkCalendar& calendar) {
    const DeadlineCount& count = deadline.count;
    QDate from = count.from;
    if (count.unit == CountUnit::Written)
        from = deadline.since.isValid() ? deadline.since : count.valueDay.isValid() ? count.valueDay : count.from;
    Sum sum("", rowOf(deadline, values), from);
    addCount(sum, deadline, values, calendar);
    if (sum.done().date != deadline.legalDay)
        sum.notBefore(deadline.legalDay);
    if (deadline.due != deadline.legalDay)
        sum.workingDayBefore(calendar).notBefore(deadline.due);
    Explained explained = sum.done();
    explained.name = toText(deadline.subject);
    if (explained.source.isEmpty()) {
        explained.source = agreedIn(deadline);
        explained.byLaw = deadline.hard;
    }
    return explained;
}

} // namespace wijkwerk::rules
