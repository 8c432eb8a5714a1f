// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadlines.h"

#include "core/rules/evaluation_dates.h"
#include "core/rules/stage_term.h"

#include <algorithm>
#include <span>

namespace wijkwerk::rules {

namespace {

struct Moment {
    TaskKind kind;
    const char* code;  ///< with %1 for the month
    const char* title; ///< the same
};

/// Moments of a participation place in the order of Rule::ParticipationMoments (Pw art. 10a, D06).
constexpr Moment participationMoments[] = {
    {TaskKind::Other, "schooling_and_premium", "Scholing en premie na %1 maanden"},
    {TaskKind::Evaluation, "review_month_%1", "Beoordeling na %1 maanden"},
    {TaskKind::Decision, "stop_check_month_%1", "Besluit doorgaan of stoppen na %1 maanden"},
    {TaskKind::Decision, "term_month_%1", "Participatieplaats: besluit over nog een jaar"},
    {TaskKind::Decision, "term_month_%1", "Participatieplaats: besluit over het laatste jaar"},
    {TaskKind::Decision, "term_month_%1", "Participatieplaats: langer kan niet"},
};

/// Moments of a trial placement: its first limit and its whole one (Pw art. 8a, D05).
constexpr Moment trialMoments[] = {
    {TaskKind::Decision, "trial_month_%1", "Proefplaatsing: besluit over verlenging"},
    {TaskKind::Decision, "trial_month_%1", "Proefplaatsing: langer kan niet"},
};

QString filled(const char* text, int month) {
    const QString words = QString::fromUtf8(text);
    return words.contains(u"%1") ? words.arg(month) : words;
}

/// Adds the moments that fall within the stage, each at the end of its month.
void add(std::vector<Deadline>& deadlines, std::span<const Moment> moments, const std::vector<int>& months, QDate start,
         QDate lastDay, const WorkCalendar& calendar) {
    for (std::size_t i = 0; i < moments.size() && i < months.size(); ++i) {
        const QDate end = lastDayOfPeriod(start, months[i]);
        if (end <= lastDay)
            deadlines.push_back({moments[i].kind, filled(moments[i].code, months[i]),
                                 filled(moments[i].title, months[i]), workingDayOnOrBefore(end, calendar), true});
    }
}

/// The first and the whole limit of a trial placement.
std::vector<int> trialMonths(QDate start, const Values& values) {
    const auto rule = stageTermRule(StageLegalForm::TrialPlacement, start, values);
    return rule ? std::vector<int>{rule->firstMonths, rule->totalMonths} : std::vector<int>{};
}

void sortByDay(std::vector<Deadline>& deadlines) {
    std::ranges::stable_sort(deadlines, {}, &Deadline::due);
}

} // namespace

Deadline firstTalkDeadline(QDate referredOn, const WorkCalendar& calendar, const Values& values) {
    return {TaskKind::FirstTalk, QStringLiteral("first_talk"), QStringLiteral("Eerste gesprek"),
            addWorkingDays(referredOn, values.number(Rule::FirstTalkDays, referredOn), calendar), false};
}

Deadline reportDeadline(QDate talkedOn, const WorkCalendar& calendar, const Values& values) {
    return {TaskKind::Report, QStringLiteral("report"), QStringLiteral("Verslag voorselectie"),
            addWorkingDays(talkedOn, values.number(Rule::ReportDays, talkedOn), calendar), false};
}

std::vector<Deadline> stageDeadlines(StageLegalForm form, QDate start, QDate lastDay, const WorkCalendar& calendar,
                                     const Values& values) {
    std::vector<Deadline> deadlines;
    if (!start.isValid() || !lastDay.isValid() || lastDay < start)
        return deadlines;
    for (const EvaluationDate& evaluation : evaluationDates(start, lastDay, calendar, values)) {
        deadlines.push_back({TaskKind::Evaluation, QStringLiteral("evaluation_week_%1").arg(evaluation.week),
                             QStringLiteral("Evaluatie week %1").arg(evaluation.week), evaluation.due, false});
    }
    deadlines.push_back({TaskKind::Decision, QStringLiteral("decision"),
                         QStringLiteral("Besluit: contract, verlengen of stoppen"),
                         decisionDate(start, lastDay, calendar, values), true});
    if (form == StageLegalForm::TrialPlacement)
        add(deadlines, trialMoments, trialMonths(start, values), start, lastDay, calendar);
    if (form == StageLegalForm::ParticipationPlace)
        add(deadlines, participationMoments, values.numbers(Rule::ParticipationMoments, start), start, lastDay,
            calendar);
    deadlines.push_back(
        {TaskKind::StageEnd, QStringLiteral("stage_end"), QStringLiteral("Einde stage"), lastDay, true});
    sortByDay(deadlines);
    return deadlines;
}

std::vector<Deadline> contractDeadlines(QDate start, QDate lastDay, const WorkCalendar& calendar,
                                        const Values& values) {
    std::vector<Deadline> deadlines;
    if (!start.isValid() || !lastDay.isValid() || lastDay < start)
        return deadlines;
    if (lastDay >= lastDayOfPeriod(start, values.number(Rule::NoticeFromMonths, start)))
        deadlines.push_back(
            {TaskKind::Contract, QStringLiteral("notice"), QStringLiteral("Aanzegbrief contract"),
             workingDayOnOrBefore(addMonths(lastDay, -values.number(Rule::NoticeMonths, start)), calendar), true});
    deadlines.push_back(
        {TaskKind::Contract, QStringLiteral("contract_end"), QStringLiteral("Einde contract"), lastDay, true});
    return deadlines;
}

std::vector<Deadline> secondmentDeadlines(QDate lastDay, const WorkCalendar& calendar, const Values& values) {
    const int daysBefore = values.number(Rule::SecondmentNoticeDays, lastDay);
    if (!lastDay.isValid())
        return {};
    return {{TaskKind::Contract, QStringLiteral("secondment_end"), QStringLiteral("Detachering loopt af"),
             workingDayOnOrBefore(lastDay.addDays(-daysBefore), calendar), false}};
}

std::vector<Deadline> aftercareDeadlines(QDate leftOn, const WorkCalendar& calendar, const Values& values) {
    std::vector<Deadline> deadlines;
    for (const int month : values.numbers(Rule::AftercareMonths, leftOn)) {
        deadlines.push_back(
            {TaskKind::Aftercare, QStringLiteral("aftercare_month_%1").arg(month),
             month == 1 ? QStringLiteral("Nazorg na 1 maand") : QStringLiteral("Nazorg na %1 maanden").arg(month),
             workingDayOnOrBefore(addMonths(leftOn, month), calendar), false});
    }
    return deadlines;
}

} // namespace wijkwerk::rules
