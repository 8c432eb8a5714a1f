// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/explained_dates.h"

#include "core/domain/phase.h"
#include "core/rules/stage_term.h"

namespace wijkwerk::rules {

Explained explainStageEnd(StageLegalForm form, QDate start, int months, const Values& values) {
    const RuleValue* row = values.find(Rule::StageMonths, codeOf(form), start);
    return Sum("stage_end", row, start).period(months > 0 ? months : defaultMonths(form, start, values)).done();
}

Explained explainStageEnd(const Placement& stage, const Values& values, std::span<const Pause> pauses) {
    constexpr int most = 60;
    const StageLegalForm form = stage.legalForm.value_or(StageLegalForm::WorkStage);
    const QDate last = stage.until().value_or(QDate());
    const QDate began = stage.began();
    const auto before = lastDayBeforePauses(last, began, pauses);
    const RuleValue* row = values.find(Rule::StageMonths, codeOf(form), began);
    for (int months = 1; months <= most && began.isValid() && !stage.endedOn; ++months) {
        const QDate day = lastDayOfPeriod(began, months);
        if (day == last)
            return explainStageEnd(form, began, months, values);
        if (day == before)
            return Sum("stage_end", row, began)
                .period(months)
                .step(StepKind::StoodStill, last, int(day.daysTo(last)))
                .done();
    }
    return Sum("stage_end", row, began).step(StepKind::Agreed, last).done();
}

std::optional<Explained> explainStageLimit(StageLegalForm form, QDate start, const Values& values) {
    const auto rule = stageTermRule(form, start, values);
    if (!rule || rule->totalMonths == 0)
        return std::nullopt;
    return Sum("stage_limit", values.find(Rule::StageMonths, codeOf(form), start), start)
        .period(rule->totalMonths)
        .done();
}

std::optional<Explained> explainUnpaidWork(StageLegalForm form, QDate start, const UnpaidWork& before,
                                           const Values& values) {
    if (before.ofForm == 0 || !lastDayWithBefore(form, start, before, values))
        return std::nullopt;
    return Sum("unpaid_work", values.find(Rule::StageMonths, codeOf(form), start), start)
        .days(-before.ofForm)
        .period(stageTermRule(form, start, values)->totalMonths)
        .done();
}

Explained explainMoment(int month, QDate start, const WorkCalendar& calendar, const Values& values, int before) {
    Explained explained = Sum("moment", values.find(Rule::ParticipationMoments, {}, start), start)
                              .days(-before)
                              .period(month)
                              .workingDayBefore(calendar)
                              .done();
    explained.name += u'_' + QString::number(month);
    return explained;
}

Explained explainEvaluation(int week, QDate start, const WorkCalendar& calendar, const Values& values, int stoodStill) {
    Sum sum("evaluation", values.find(Rule::EvaluationWeeks, codeOf(Phase::Stage), start), start);
    sum.weeks(week).dayBefore();
    if (stoodStill > 0)
        sum.step(StepKind::StoodStill, sum.done().date.addDays(stoodStill), stoodStill);
    Explained explained = sum.workingDayBefore(calendar).notBefore(start).done();
    explained.name += u'_' + QString::number(week);
    return explained;
}

Explained explainDecision(QDate start, QDate lastDay, const WorkCalendar& calendar, const Values& values) {
    return Sum("decision", values.find(Rule::DecisionWeeks, {}, start), lastDay)
        .weeks(-values.number(Rule::DecisionWeeks, start))
        .workingDayBefore(calendar)
        .notBefore(start)
        .done();
}

Explained explainFirstTalk(QDate referredOn, const WorkCalendar& calendar, const Values& values) {
    return Sum("first_talk", values.find(Rule::FirstTalkDays, {}, referredOn), referredOn)
        .workingDays(values.number(Rule::FirstTalkDays, referredOn), calendar)
        .done();
}

Explained explainReport(QDate talkedOn, const WorkCalendar& calendar, const Values& values) {
    return Sum("report", values.find(Rule::ReportDays, {}, talkedOn), talkedOn)
        .workingDays(values.number(Rule::ReportDays, talkedOn), calendar)
        .done();
}

Explained explainSecondmentNotice(QDate lastDay, const WorkCalendar& calendar, const Values& values, int agreedDays) {
    const RuleValue* usual = agreedDays > 0 ? nullptr : values.find(Rule::SecondmentNoticeDays, {}, lastDay);
    Sum sum("secondment_notice", usual, lastDay);
    sum.days(-(agreedDays > 0 ? agreedDays : values.number(Rule::SecondmentNoticeDays, lastDay)));
    Explained explained = sum.workingDayBefore(calendar).done();
    if (!usual)
        explained.source = QStringLiteral("overeenkomst van de detachering");
    return explained;
}

Explained explainObjectionEnd(QDate sentOn, const std::vector<QDate>& equated, const Values& values) {
    return Sum("objection_end", values.find(Rule::ObjectionWeeks, {}, sentOn), sentOn)
        .weeks(values.number(Rule::ObjectionWeeks, sentOn))
        .extended(equated)
        .done();
}

Explained explainAftercare(int month, QDate leftOn, const WorkCalendar& calendar, const Values& values) {
    Explained explained = Sum("aftercare", values.find(Rule::AftercareMonths, {}, leftOn), leftOn)
                              .months(month)
                              .workingDayBefore(calendar)
                              .done();
    explained.name += u'_' + QString::number(month);
    return explained;
}

Explained explainLasting(QDate jobStartsOn, const WorkCalendar& calendar, const Values& values) {
    return Sum("lasting", values.find(Rule::LastingWeeks, {}, jobStartsOn), jobStartsOn)
        .weeks(values.number(Rule::LastingWeeks, jobStartsOn))
        .workingDayBefore(calendar)
        .done();
}

Explained explainStandstill(QDate since, const WorkCalendar& calendar, const Values& values) {
    return Sum("standstill", values.find(Rule::StandstillDays, {}, since), since)
        .workingDays(values.number(Rule::StandstillDays, since), calendar)
        .done();
}

Explained explainRequestDue(QDate receivedOn, const Values& values) {
    return Sum("request_due", values.find(Rule::RequestMonths, {}, receivedOn), receivedOn)
        .months(values.number(Rule::RequestMonths, receivedOn))
        .done();
}

} // namespace wijkwerk::rules
