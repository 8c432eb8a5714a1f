// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation_dates.h"

#include "core/domain/phase.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

constexpr int daysInWeek = 7;

int daysOf(const Pause& pause) {
    return pause.until.isValid() && pause.until >= pause.from ? int(pause.from.daysTo(pause.until)) + 1 : 0;
}

/// Whole weeks that somebody works between two days.
int weeksOf(QDate began, QDate lastDay, std::span<const Pause> pauses) {
    int days = int(began.daysTo(lastDay)) + 1;
    for (const Pause& pause : pauses) {
        if (pause.from >= began && pause.from <= lastDay)
            days -= daysOf(pause);
    }
    return days / daysInWeek;
}

std::vector<int> writtenOn(QDate began, const Values& values) {
    return values.numbers(Rule::EvaluationWeeks, began, codeOf(Phase::Stage));
}

} // namespace

QDate movedOn(QDate planned, QDate began, std::span<const Pause> pauses) {
    std::vector<Pause> inOrder(pauses.begin(), pauses.end());
    std::ranges::stable_sort(inOrder, {}, &Pause::from);
    for (const Pause& pause : inOrder) {
        if (pause.from >= began && pause.from <= planned)
            planned = planned.addDays(daysOf(pause));
    }
    return planned;
}

std::optional<QDate> lastDayBeforePauses(QDate lastDay, QDate began, std::span<const Pause> pauses) {
    int days = 0;
    for (const Pause& pause : pauses)
        days += pause.from >= began && pause.from <= lastDay ? daysOf(pause) : 0;
    const QDate before = lastDay.addDays(-days);
    return days > 0 && movedOn(before, began, pauses) == lastDay ? std::optional(before) : std::nullopt;
}

std::vector<int> rhythmOf(std::vector<int> written, QDate began, QDate lastDay, std::span<const Pause> pauses) {
    constexpr int usual = 14;  // weeks: three months, for which the rhythm was written
    constexpr int longest = 4; // weeks from the last evaluation to the end
    std::vector<int> weeks;
    if (written.empty() || !began.isValid() || !lastDay.isValid())
        return weeks;
    std::ranges::sort(written);
    const int all = weeksOf(began, lastDay, pauses);
    for (const int week : written) {
        if (week <= all)
            weeks.push_back(week);
    }
    const int round = written.back();
    if (all <= usual)
        return weeks;
    for (int week = 2 * round; round > 0 && week <= all; week += round)
        weeks.push_back(week);
    if (!weeks.empty() && all > weeks.back() + longest)
        weeks.push_back(all - 1);
    return weeks;
}

std::vector<int> rhythmOf(QDate began, QDate lastDay, std::span<const Pause> pauses, const Values& values) {
    return rhythmOf(writtenOn(began, values), began, lastDay, pauses);
}

std::vector<EvaluationDate> evaluationDates(const std::vector<int>& written, QDate start, QDate lastDay,
                                            std::span<const Pause> pauses) {
    std::vector<EvaluationDate> dates;
    const auto open =
        std::ranges::find_if(pauses, [&](const Pause& pause) { return !pause.until.isValid() && pause.from >= start; });
    for (const int week : rhythmOf(written, start, lastDay, pauses)) {
        const QDate planned = lastDayOfWeeks(start, week);
        const QDate end = pauses.empty() ? planned : movedOn(planned, start, pauses);
        if (!end.isValid() || end > lastDay || (open != pauses.end() && end >= open->from))
            break;
        dates.push_back({week, end, end, int(planned.daysTo(end))});
    }
    return dates;
}

std::vector<EvaluationDate> evaluationDates(QDate start, QDate lastDay, const WorkCalendar& calendar,
                                            const Values& values, std::span<const Pause> pauses) {
    auto dates = evaluationDates(writtenOn(start, values), start, lastDay, pauses);
    for (EvaluationDate& date : dates)
        date.due = std::max(start, workingDayOnOrBefore(date.weekEnd, calendar));
    return dates;
}

QDate decisionDate(QDate start, QDate lastDay, const WorkCalendar& calendar, const Values& values) {
    const int weeks = values.number(Rule::DecisionWeeks, start);
    return std::max(start, workingDayOnOrBefore(lastDay.addDays(-daysInWeek * weeks), calendar));
}

} // namespace wijkwerk::rules
