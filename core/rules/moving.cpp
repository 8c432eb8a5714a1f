// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/moving.h"

#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

Problem about(Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    return problem;
}

void add(Problems& problems, Problems more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

void checkDay(const MoveFacts& facts, Problems& problems) {
    const QDate on = facts.wanted.startsOn;
    const Placement& current = *facts.current;
    const bool isPlanned = current.beganOn && current.startsOn > facts.today;
    if (on < current.startsOn && isPlanned)
        problems.push_back(about(refusal(QStringLiteral("move_planned_already"), {shownDate(current.startsOn)}), "on"));
    else if (on < current.startsOn)
        problems.push_back(about(refusal(QStringLiteral("move_before_start"), {shownDate(current.startsOn)}), "on"));
    if (current.until() && on > *current.until())
        problems.push_back(about(refusal(QStringLiteral("move_after_end"), {shownDate(*current.until())}), "on"));
    for (Problem& problem : dayWarnings(facts.wanted, facts.calendar, facts.today))
        problems.push_back(about(std::move(problem), "on"));
}

} // namespace

Problems mayMove(const MoveFacts& facts) {
    Problems problems;
    const Placement& wanted = facts.wanted;
    if (!isAtWork(facts.trajectory.phase) || !facts.current) {
        problems.push_back(refusal(QStringLiteral("move_not_from_phase")));
        return problems;
    }
    if (!wanted.startsOn.isValid()) {
        problems.push_back(about(refusal(QStringLiteral("move_day_missing")), "on"));
        return problems;
    }
    checkDay(facts, problems);
    if (wanted.workplace == facts.current->workplace && wanted.guide == facts.current->guide)
        problems.push_back(about(refusal(QStringLiteral("move_same_place")), "workplace"));
    if (facts.overlapping)
        problems.push_back(refusal(QStringLiteral("already_placed"), {shownDate(facts.overlapping->startsOn)}));
    add(problems, mayBeAt(facts.workplace, wanted.startsOn, wanted.lastDay));
    if (facts.guide)
        add(problems, mayBeGuidedBy(*facts.guide, wanted.startsOn, wanted.lastDay));
    else
        problems.push_back(about(refusal(QStringLiteral("guide_missing")), "guide"));
    add(problems, hoursProblems(wanted, facts.workplace.workplace));
    std::ranges::stable_sort(problems, {}, &Problem::severity);
    return problems;
}

} // namespace wijkwerk::rules
