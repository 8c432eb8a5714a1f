// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/evaluation.h"

#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

void add(Problems& problems, Problem problem, const char* field) {
    problem.field = QString::fromLatin1(field);
    problems.push_back(std::move(problem));
}

void checkDays(const Evaluation& evaluation, const Placement& placement, QDate today, Problems& problems) {
    if (!evaluation.heldOn.isValid())
        return add(problems, refusal(QStringLiteral("day_missing")), "heldOn");
    if (evaluation.heldOn > today)
        add(problems, refusal(QStringLiteral("day_in_future"), {shownDate(evaluation.heldOn)}), "heldOn");
    if (evaluation.heldOn < placement.began())
        add(problems, refusal(QStringLiteral("evaluation_before_start"), {shownDate(placement.began())}), "heldOn");
}

void checkWeek(const Evaluation& evaluation, QDate began, std::span<const Evaluation> held, Problems& problems) {
    for (const Evaluation& other : held) {
        if (evaluation.week && other.heldOn >= began && other.week == evaluation.week && other.id != evaluation.id &&
            other.id != evaluation.supersedes)
            add(problems,
                refusal(QStringLiteral("evaluation_week_held"),
                        {QString::number(*evaluation.week), shownDate(other.heldOn)}),
                "week");
    }
}

void checkView(const Evaluation& evaluation, Problems& problems) {
    if (!evaluation.viewState)
        return add(problems, refusal(QStringLiteral("own_view_missing")), "viewState");
    if (*evaluation.viewState == ViewState::Given && evaluation.ownView.trimmed().isEmpty())
        add(problems, refusal(QStringLiteral("own_view_empty")), "ownView");
    if (*evaluation.viewState != ViewState::Given && !evaluation.viewOn)
        add(problems, refusal(QStringLiteral("view_day_missing")), "viewOn");
}

void checkAgreements(const Evaluation& evaluation, Problems& problems) {
    for (const EvaluationAgreement& agreement : evaluation.agreements) {
        if (agreement.text.trimmed().isEmpty())
            add(problems, refusal(QStringLiteral("agreement_empty")), "agreements");
        else if (agreement.dueOn && evaluation.heldOn.isValid() && *agreement.dueOn < evaluation.heldOn)
            add(problems,
                refusal(QStringLiteral("agreement_due_before_talk"),
                        {agreement.text.trimmed().left(40), shownDate(evaluation.heldOn)}),
                "agreements");
    }
}

} // namespace

int weekOf(QDate began, QDate day) {
    constexpr int daysOfWeek = 7;
    return !began.isValid() || !day.isValid() || day < began ? 0 : int(began.daysTo(day)) / daysOfWeek + 1;
}

std::optional<int> weekOfRhythm(std::span<const int> rhythm, QDate began, QDate day, std::span<const Evaluation> held) {
    const int now = weekOf(began, day);
    for (const int week : rhythm) {
        const bool was =
            std::ranges::any_of(held, [&](const Evaluation& one) { return one.week == week && one.heldOn >= began; });
        if (!was)
            return now + 1 >= week ? std::optional(week) : std::nullopt;
    }
    return std::nullopt;
}

Problems check(const Evaluation& evaluation, const Placement& placement, std::span<const Evaluation> held,
               QDate today) {
    constexpr int all = 100;
    Problems problems;
    checkDays(evaluation, placement, today, problems);
    checkWeek(evaluation, placement.began(), held, problems);
    if (evaluation.attendance && (*evaluation.attendance < 0 || *evaluation.attendance > all))
        add(problems, refusal(QStringLiteral("attendance_wrong")), "attendance");
    if (evaluation.goesWell.trimmed().isEmpty() && evaluation.toPractise.trimmed().isEmpty())
        add(problems, refusal(QStringLiteral("evaluation_empty")), "goesWell");
    checkAgreements(evaluation, problems);
    if (evaluation.kind == EvaluationKind::Final && !evaluation.advice)
        add(problems, refusal(QStringLiteral("advice_needed")), "advice");
    checkView(evaluation, problems);
    if (evaluation.signature && !evaluation.signedOn)
        add(problems, refusal(QStringLiteral("signature_day_missing")), "signedOn");
    return problems;
}

} // namespace wijkwerk::rules
