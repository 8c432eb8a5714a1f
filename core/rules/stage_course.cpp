// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/stage_course.h"

#include "core/base/date_text.h"
#include "core/rules/stage_term.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

} // namespace

std::vector<Pause> pausesOf(std::span<const Suspension> suspensions) {
    std::vector<Pause> pauses;
    for (const Suspension& one : suspensions) {
        if (!one.withdrawn)
            pauses.push_back({one.from, one.until.value_or(QDate())});
    }
    return pauses;
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
    const StageLegalForm form = stage.legalForm.value_or(StageLegalForm::WorkStage);
    if (stage.ends() && newLastDay > *stage.ends()) {
        // Standing still is no decision to extend: what needs one ends on the day of the law.
        if (const auto term = firstTermEnd(form, stage.formBegan(), values);
            term && *stage.ends() <= *term && newLastDay > *term)
            problems.push_back(about(refusal(QStringLiteral("resume_over_first_term"), {shownDate(*term)}), "lastDay"));
        for (Problem& problem : checkExtension(form, stage.formBegan(), *stage.ends(), newLastDay, values))
            problems.push_back(about(std::move(problem), "lastDay"));
    }
    return problems;
}

} // namespace wijkwerk::rules
