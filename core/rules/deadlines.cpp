// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadlines.h"

#include "core/rules/evaluation_dates.h"

#include <algorithm>
#include <span>

namespace wijkwerk::rules {

namespace {

struct Moment {
    int month;
    TaskKind kind;
    const char* code;
    const char* title;
};

/// Moments of a participation place, at the end of that month (Pw art. 10a, D06).
constexpr Moment participationMoments[] = {
    {6, TaskKind::Other, "schooling_and_premium", "Scholing en premie na 6 maanden"},
    {9, TaskKind::Evaluation, "review_month_9", "Beoordeling na 9 maanden"},
    {12, TaskKind::Decision, "stop_check_month_12", "Besluit doorgaan of stoppen na 12 maanden"},
};

/// Moments of a trial placement (Pw art. 8a, D05).
constexpr Moment trialMoments[] = {
    {2, TaskKind::Decision, "trial_month_2", "Proefplaatsing: besluit over verlenging"},
    {6, TaskKind::Decision, "trial_month_6", "Proefplaatsing: langer kan niet"},
};

/// Adds the moments that fall within the stage.
void add(std::vector<Deadline>& deadlines, std::span<const Moment> moments, QDate start, QDate lastDay,
         const WorkCalendar& calendar) {
    for (const Moment& moment : moments) {
        const QDate end = lastDayOfPeriod(start, moment.month);
        if (end <= lastDay)
            deadlines.push_back({moment.kind, QString::fromLatin1(moment.code), QString::fromUtf8(moment.title),
                                 workingDayOnOrBefore(end, calendar), true});
    }
}

void sortByDay(std::vector<Deadline>& deadlines) {
    std::ranges::stable_sort(deadlines, {}, &Deadline::due);
}

} // namespace

Deadline firstTalkDeadline(QDate referredOn, const WorkCalendar& calendar) {
    constexpr int workingDays = 10;
    return {TaskKind::FirstTalk, QStringLiteral("first_talk"), QStringLiteral("Eerste gesprek"),
            addWorkingDays(referredOn, workingDays, calendar), false};
}

Deadline reportDeadline(QDate talkedOn, const WorkCalendar& calendar) {
    constexpr int workingDays = 5;
    return {TaskKind::Report, QStringLiteral("report"), QStringLiteral("Verslag voorselectie"),
            addWorkingDays(talkedOn, workingDays, calendar), false};
}

std::vector<Deadline> stageDeadlines(StageLegalForm form, QDate start, QDate lastDay, const WorkCalendar& calendar) {
    std::vector<Deadline> deadlines;
    if (!start.isValid() || !lastDay.isValid() || lastDay < start)
        return deadlines;
    for (const EvaluationDate& evaluation : evaluationDates(start, lastDay, calendar)) {
        deadlines.push_back({TaskKind::Evaluation, QStringLiteral("evaluation_week_%1").arg(evaluation.week),
                             QStringLiteral("Evaluatie week %1").arg(evaluation.week), evaluation.due, false});
    }
    deadlines.push_back({TaskKind::Decision, QStringLiteral("decision"),
                         QStringLiteral("Besluit: contract, verlengen of stoppen"),
                         decisionDate(start, lastDay, calendar), true});
    if (form == StageLegalForm::TrialPlacement)
        add(deadlines, trialMoments, start, lastDay, calendar);
    if (form == StageLegalForm::ParticipationPlace)
        add(deadlines, participationMoments, start, lastDay, calendar);
    deadlines.push_back(
        {TaskKind::StageEnd, QStringLiteral("stage_end"), QStringLiteral("Einde stage"), lastDay, true});
    sortByDay(deadlines);
    return deadlines;
}

std::vector<Deadline> contractDeadlines(QDate start, QDate lastDay, const WorkCalendar& calendar) {
    constexpr int noticeFromMonths = 6;
    std::vector<Deadline> deadlines;
    if (!start.isValid() || !lastDay.isValid() || lastDay < start)
        return deadlines;
    if (lastDay >= lastDayOfPeriod(start, noticeFromMonths))
        deadlines.push_back({TaskKind::Contract, QStringLiteral("notice"), QStringLiteral("Aanzegbrief contract"),
                             workingDayOnOrBefore(addMonths(lastDay, -1), calendar), true});
    deadlines.push_back(
        {TaskKind::Contract, QStringLiteral("contract_end"), QStringLiteral("Einde contract"), lastDay, true});
    return deadlines;
}

std::vector<Deadline> secondmentDeadlines(QDate lastDay, const WorkCalendar& calendar) {
    constexpr int daysBefore = 30;
    if (!lastDay.isValid())
        return {};
    return {{TaskKind::Contract, QStringLiteral("secondment_end"), QStringLiteral("Detachering loopt af"),
             workingDayOnOrBefore(lastDay.addDays(-daysBefore), calendar), false}};
}

std::vector<Deadline> aftercareDeadlines(QDate leftOn, const WorkCalendar& calendar) {
    std::vector<Deadline> deadlines;
    for (const int month : {1, 3, 6}) {
        deadlines.push_back(
            {TaskKind::Aftercare, QStringLiteral("aftercare_month_%1").arg(month),
             month == 1 ? QStringLiteral("Nazorg na 1 maand") : QStringLiteral("Nazorg na %1 maanden").arg(month),
             workingDayOnOrBefore(addMonths(leftOn, month), calendar), false});
    }
    return deadlines;
}

} // namespace wijkwerk::rules
