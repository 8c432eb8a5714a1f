// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/stage_term.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"

#include <vector>

namespace wijkwerk::rules {

namespace {

/// Adds what is wrong with the form itself on these days.
void checkForm(StageLegalForm form, QDate start, QDate lastDay, Problems& problems) {
    const auto rule = stageTermRule(form, start);
    if (!rule) {
        problems.push_back(refusal(QStringLiteral("form_not_valid"), {shownDate(start)}));
        return;
    }
    if (rule->validUntil && lastDay > *rule->validUntil && !stageTermRule(form, lastDay))
        problems.push_back(refusal(QStringLiteral("form_ends"), {shownDate(*rule->validUntil)}));
}

/// Adds what is wrong with the whole length, all extensions included.
void checkTotal(const StageTermRule& rule, QDate firstStart, QDate lastDay, Problems& problems) {
    if (rule.totalMonths == 0)
        return;
    const QDate latest = lastDayOfPeriod(firstStart, rule.totalMonths);
    if (lastDay <= latest)
        return;
    if (rule.form == StageLegalForm::TrialPlacement)
        problems.push_back(refusal(QStringLiteral("trial_over_six_months"), {shownDate(latest)}));
    else
        problems.push_back(refusal(QStringLiteral("stage_too_long"),
                                   {QString::number(rule.totalMonths), shownDate(latest)}, !rule.byLaw));
}

} // namespace

std::span<const StageTermRule> stageTermRules() {
    using enum StageLegalForm;
    const QDate participationAct(2015, 1, 1), balance(2026, 1, 1), lastDayOf2026(2026, 12, 31);
    static const std::vector<StageTermRule> rules{
        {WorkStage, participationAct, std::nullopt, 3, 0, 6, false,
         "verordening op grond van Pw art. 8a lid 1; in de praktijk 3 tot 6 maanden"},
        {TrialPlacement, participationAct, std::nullopt, 2, 2, 6, true, "Pw art. 8a lid 2 onder d"},
        {ParticipationPlace, participationAct, std::nullopt, 6, 24, 48, true, "Pw art. 10a"},
        {SocialActivation, participationAct, lastDayOf2026, 3, 0, 6, false, "Pw art. 6 onder c; vervalt 01-01-2027"},
        {CivicDuty, participationAct, lastDayOf2026, 3, 0, 6, false, "Pw art. 9 lid 1 onder c; vervalt 01-01-2027"},
        {CivicParticipation, balance, std::nullopt, 3, 0, 0, false, "Participatiewet in balans; gedoogd in 2026"},
    };
    return rules;
}

std::optional<StageTermRule> stageTermRule(StageLegalForm form, QDate day) {
    for (const StageTermRule& rule : stageTermRules()) {
        if (rule.form == form && rule.validFrom <= day && (!rule.validUntil || *rule.validUntil >= day))
            return rule;
    }
    return std::nullopt;
}

int defaultMonths(StageLegalForm form, QDate start) {
    constexpr int usual = 3;
    const auto rule = stageTermRule(form, start);
    return rule ? rule->defaultMonths : usual;
}

QDate lastStageDay(StageLegalForm form, QDate start, int months) {
    return lastDayOfPeriod(start, months > 0 ? months : defaultMonths(form, start));
}

Problems checkStageTerm(StageLegalForm form, QDate start, QDate lastDay) {
    Problems problems;
    if (lastDay < start) {
        problems.push_back(refusal(QStringLiteral("last_day_before_start"), {shownDate(lastDay), shownDate(start)}));
        return problems;
    }
    checkForm(form, start, lastDay, problems);
    const auto rule = stageTermRule(form, start);
    if (!rule)
        return problems;
    checkTotal(*rule, start, lastDay, problems);
    if (!problems.empty() || rule->firstMonths == 0)
        return problems;
    const QDate latest = lastDayOfPeriod(start, rule->firstMonths);
    if (lastDay <= latest)
        return problems;
    if (form == StageLegalForm::TrialPlacement)
        problems.push_back(refusal(QStringLiteral("trial_needs_extension"), {shownDate(latest)}));
    else
        problems.push_back(refusal(QStringLiteral("stage_too_long"),
                                   {QString::number(rule->firstMonths), shownDate(latest)}, !rule->byLaw));
    return problems;
}

Problems checkExtension(StageLegalForm form, QDate firstStart, QDate lastDay, QDate newLastDay) {
    Problems problems;
    if (newLastDay <= lastDay) {
        problems.push_back(refusal(QStringLiteral("extension_not_later"), {shownDate(lastDay)}));
        return problems;
    }
    checkForm(form, firstStart, newLastDay, problems);
    if (const auto rule = stageTermRule(form, firstStart))
        checkTotal(*rule, firstStart, newLastDay, problems);
    return problems;
}

} // namespace wijkwerk::rules
