// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/unpaid_work.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

struct Stretch {
    QDate from;
    QDate until;
};

bool hasLegalTerm(StageLegalForm form) {
    return form == StageLegalForm::TrialPlacement || form == StageLegalForm::ParticipationPlace;
}

/// Pw art. 10a lid 3: unpaid work in other provisions; a duty in return for the benefit is none (domain.md 2.4).
bool countsFor(StageLegalForm wanted, StageLegalForm earlier) {
    if (wanted == earlier)
        return true;
    const bool civic = earlier == StageLegalForm::CivicDuty || earlier == StageLegalForm::CivicParticipation;
    return wanted == StageLegalForm::ParticipationPlace && !civic;
}

/// Days of these stretches, each once, also when they overlap.
int daysOf(std::vector<Stretch> stretches) {
    std::ranges::sort(stretches, {}, &Stretch::from);
    int days = 0;
    QDate done;
    for (const Stretch& one : stretches) {
        const QDate from = done.isValid() ? std::max(one.from, done.addDays(1)) : one.from;
        if (from <= one.until) {
            days += int(from.daysTo(one.until)) + 1;
            done = one.until;
        }
    }
    return days;
}

QDate endOfMonths(QDate began, int daysBefore, int months) {
    return lastDayOfPeriod(began.addDays(-daysBefore), months);
}

Problem used(const QString& code, int days, int months, QDate latest, bool overrulable) {
    return refusal(code, {QString::number(days), QString::number(months), shownDate(latest)}, overrulable);
}

} // namespace

UnpaidWork unpaidBefore(std::span<const Placement> placements, StageLegalForm form, QDate began) {
    std::vector<Stretch> same;
    std::vector<Stretch> all;
    if (!hasLegalTerm(form) || !began.isValid())
        return {};
    const auto take = [&](StageLegalForm in, const Stretch& stretch) {
        if (stretch.from > stretch.until)
            return;
        if (countsFor(form, in))
            all.push_back(stretch);
        if (in == form)
            same.push_back(stretch);
    };
    for (const Placement& one : placements) {
        const auto until = one.until();
        if (one.kind != PlacementKind::Stage || !one.legalForm || one.began() >= began || !until ||
            *until < one.startsOn)
            continue;
        const Stretch whole{one.startsOn, std::min(*until, began.addDays(-1))};
        if (!one.formFrom || !one.earlierForm) {
            take(*one.legalForm, whole);
            continue;
        }
        take(*one.earlierForm, {whole.from, std::min(whole.until, one.formFrom->addDays(-1))});
        take(*one.legalForm, {std::max(whole.from, *one.formFrom), whole.until});
    }
    return {daysOf(std::move(same)), daysOf(std::move(all))};
}

std::optional<QDate> lastDayWithBefore(StageLegalForm form, QDate began, const UnpaidWork& before,
                                       const Values& values) {
    const auto rule = stageTermRule(form, began, values);
    if (!hasLegalTerm(form) || !rule || rule->totalMonths == 0)
        return std::nullopt;
    return endOfMonths(began, before.ofForm, rule->totalMonths);
}

int daysBeforeMoment(std::size_t place, const UnpaidWork& before) {
    constexpr std::size_t firstTerm = 3;
    return place == firstTerm ? before.counted : before.ofForm;
}

Problems checkUnpaidBefore(StageLegalForm form, QDate began, QDate lastDay, const UnpaidWork& before,
                           const Values& values) {
    const auto latest = lastDayWithBefore(form, began, before, values);
    if (!latest || before.counted == 0)
        return {};
    const StageTermRule rule = *stageTermRule(form, began, values);
    if (before.ofForm > 0 && lastDay > *latest)
        return form == StageLegalForm::TrialPlacement
                   ? Problems{used(QStringLiteral("trial_used_before"), before.ofForm, rule.totalMonths, *latest, true)}
                   : Problems{used(QStringLiteral("participation_used_before"), before.ofForm, rule.totalMonths,
                                   *latest, false)};
    const QDate term = endOfMonths(began, before.counted, rule.firstMonths);
    const bool isFirstTerm = lastDay <= lastDayOfPeriod(began, rule.firstMonths);
    if (form == StageLegalForm::ParticipationPlace && isFirstTerm && lastDay > term)
        return {used(QStringLiteral("unpaid_work_over_term"), before.counted, rule.firstMonths, term, true)};
    Problem told = warning(QStringLiteral("unpaid_work_before"));
    told.args = {QString::number(before.counted)};
    return {told};
}

} // namespace wijkwerk::rules
