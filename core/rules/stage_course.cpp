// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/stage_course.h"

#include "core/base/date_text.h"
#include "core/domain/phase.h"
#include "core/rules/evaluation_dates.h"
#include "core/rules/stage_term.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

bool isEvaluationWeek(const Deadline& deadline) {
    return deadline.code.startsWith(QLatin1String("evaluation_week_"));
}

} // namespace

int daysStoodStill(const Suspension& suspension) {
    if (suspension.withdrawn || !suspension.until || *suspension.until < suspension.from)
        return 0;
    return int(suspension.from.daysTo(*suspension.until)) + 1;
}

QDate movedOn(QDate planned, std::span<const Suspension> suspensions) {
    std::vector<Suspension> inOrder(suspensions.begin(), suspensions.end());
    std::ranges::stable_sort(inOrder, {}, &Suspension::from);
    for (const Suspension& suspension : inOrder) {
        if (suspension.from <= planned)
            planned = planned.addDays(daysStoodStill(suspension));
    }
    return planned;
}

std::vector<Deadline> stageDeadlines(StageLegalForm form, QDate began, QDate lastDay, const WorkCalendar& calendar,
                                     const Values& values, std::span<const Suspension> suspensions) {
    std::vector<Deadline> deadlines = stageDeadlines(form, began, lastDay, calendar, values);
    std::erase_if(deadlines, isEvaluationWeek);
    if (!began.isValid() || !lastDay.isValid() || lastDay < began)
        return deadlines;
    std::vector<Suspension> own; // not those of an earlier stage of the same trajectory
    std::ranges::copy_if(suspensions, std::back_inserter(own),
                         [&](const Suspension& one) { return one.from >= began; });
    std::vector<int> weeks = values.numbers(Rule::EvaluationWeeks, began, codeOf(Phase::Stage));
    std::ranges::sort(weeks);
    for (const int week : weeks) {
        const QDate end = movedOn(lastDayOfWeeks(began, week), own);
        if (!end.isValid() || end > lastDay)
            break;
        deadlines.push_back({TaskKind::Evaluation, QStringLiteral("evaluation_week_%1").arg(week),
                             QStringLiteral("Evaluatie week %1").arg(week),
                             std::max(began, workingDayOnOrBefore(end, calendar)), false});
    }
    std::ranges::stable_sort(deadlines, {}, &Deadline::due);
    return deadlines;
}

Problems maySuspend(const Placement& stage, std::span<const Suspension> earlier, QDate from,
                    std::optional<QDate> expectedUntil) {
    Problems problems;
    if (!from.isValid()) {
        problems.push_back(about(refusal(QStringLiteral("suspension_day_missing")), "from"));
        return problems;
    }
    if (from < stage.began() || (stage.ends() && from > *stage.ends()))
        problems.push_back(about(refusal(QStringLiteral("suspension_outside_stage"),
                                         {shownDate(stage.began()), shownDate(stage.ends().value_or(QDate()))}),
                                 "from"));
    for (const Suspension& one : earlier) {
        if (one.withdrawn)
            continue;
        if (one.isOpen())
            problems.push_back(about(refusal(QStringLiteral("suspension_open"), {shownDate(one.from)}), "from"));
        else if (one.until && from <= *one.until)
            problems.push_back(about(
                refusal(QStringLiteral("suspension_overlaps"), {shownDate(one.from), shownDate(*one.until)}), "from"));
    }
    if (expectedUntil && *expectedUntil < from)
        problems.push_back(about(refusal(QStringLiteral("expected_before_start"), {shownDate(from)}), "expectedUntil"));
    return problems;
}

QDate lastDayAfter(const Placement& stage, const Suspension& suspension, QDate on) {
    const QDate last = stage.ends().value_or(QDate());
    return last.isValid() && on.isValid() ? last.addDays(std::max<qint64>(0, suspension.from.daysTo(on))) : last;
}

Problems mayResume(const Placement& stage, const Suspension& suspension, QDate on, QDate newLastDay,
                   const Values& values) {
    Problems problems;
    if (!on.isValid()) {
        problems.push_back(about(refusal(QStringLiteral("day_missing")), "on"));
        return problems;
    }
    if (on < suspension.from) {
        problems.push_back(
            about(refusal(QStringLiteral("resume_before_suspension"), {shownDate(suspension.from)}), "on"));
        return problems;
    }
    const QDate most = lastDayAfter(stage, suspension, on);
    if (newLastDay > most)
        problems.push_back(about(refusal(QStringLiteral("resume_last_day_later"), {shownDate(most)}), "lastDay"));
    else if (newLastDay < on)
        problems.push_back(about(refusal(QStringLiteral("resume_last_day_before"), {shownDate(on)}), "lastDay"));
    if (stage.ends() && newLastDay > *stage.ends()) {
        for (Problem& problem : checkExtension(stage.legalForm.value_or(StageLegalForm::WorkStage), stage.began(),
                                               *stage.ends(), newLastDay, values))
            problems.push_back(about(std::move(problem), "lastDay"));
    }
    return problems;
}

} // namespace wijkwerk::rules
