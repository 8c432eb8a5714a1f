// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/stage_term.h"

#include "core/base/calendar.h"
#include "core/base/date_text.h"

namespace wijkwerk::rules {

namespace {

StageTermRule ruleFrom(const RuleValue& row) {
    StageTermRule rule;
    rule.form = fromCode<StageLegalForm>(QStringView(row.subject)).value_or(StageLegalForm::WorkStage);
    rule.validFrom = row.validFrom.value_or(QDate());
    rule.validUntil = row.validTo;
    rule.defaultMonths = row.amounts[0];
    rule.firstMonths = row.amounts[1];
    rule.totalMonths = row.amounts[2];
    rule.byLaw = row.byLaw;
    rule.source = row.source;
    return rule;
}

/// Adds what is wrong with the form itself on these days.
void checkForm(StageLegalForm form, QDate start, QDate lastDay, const Values& values, Problems& problems) {
    const auto rule = stageTermRule(form, start, values);
    if (!rule) {
        problems.push_back(refusal(QStringLiteral("form_not_valid"), {shownDate(start)}));
        return;
    }
    if (rule->validUntil && lastDay > *rule->validUntil && !stageTermRule(form, lastDay, values))
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

/// Pw art. 10a lid 9 and 10: two years, a year more when it is other work elsewhere, and then one more year.
void checkTerms(QDate firstStart, QDate lastDay, QDate newLastDay, const Values& values, Problems& problems) {
    constexpr std::size_t firstEnd = 3; // before it: schooling, review, stop check
    const std::vector<int> moments = values.numbers(Rule::ParticipationMoments, firstStart);
    for (std::size_t at = firstEnd; at < moments.size(); ++at) {
        const QDate end = lastDayOfPeriod(firstStart, moments[at]);
        if (lastDay >= end)
            continue;
        if (newLastDay > end)
            problems.push_back(refusal(QStringLiteral("one_term_at_a_time"), {shownDate(end)}));
        else if (at > firstEnd)
            problems.push_back(refusal(QStringLiteral("other_work_needed"), {QString::number(moments[at - 1])}, true));
        return;
    }
}

} // namespace

std::vector<StageTermRule> stageTermRules(const Values& values) {
    std::vector<StageTermRule> rules;
    for (const RuleValue& row : values.rows()) {
        if (row.rule == Rule::StageMonths)
            rules.push_back(ruleFrom(row));
    }
    return rules;
}

std::optional<StageTermRule> stageTermRule(StageLegalForm form, QDate day, const Values& values) {
    const RuleValue* row = values.find(Rule::StageMonths, codeOf(form), day);
    return row ? std::optional(ruleFrom(*row)) : std::nullopt;
}

std::vector<StageLegalForm> formsOn(QDate day, const Values& values) {
    std::vector<StageLegalForm> forms;
    for (const auto& word : Words<StageLegalForm>::list) {
        if (stageTermRule(word.value, day, values))
            forms.push_back(word.value);
    }
    return forms;
}

StageLegalForm formOn(StageLegalForm form, QDate day, const Values& values) {
    const auto next = successorOf(form);
    const bool over = next && !stageTermRule(form, day, values) && stageTermRule(*next, day, values);
    return over ? *next : form;
}

std::optional<StageLegalForm> successorOf(StageLegalForm form) {
    const bool replaced = form == StageLegalForm::CivicDuty || form == StageLegalForm::SocialActivation;
    return replaced ? std::optional(StageLegalForm::CivicParticipation) : std::nullopt;
}

Problems checkFormChange(const Placement& stage, QDate on, const Values& values) {
    const auto next = stage.legalForm ? successorOf(*stage.legalForm) : std::nullopt;
    if (!next)
        return {refusal(QStringLiteral("form_has_no_successor"))};
    const QDate last = stage.ends() ? stage.ends()->addDays(1) : on;
    Problem problem;
    if (on < stage.began() || on > last)
        problem = refusal(QStringLiteral("form_change_day"), {shownDate(stage.began()), shownDate(last)});
    else if (!stageTermRule(*next, on, values))
        problem = refusal(QStringLiteral("form_not_valid"), {shownDate(on)});
    else
        return {};
    problem.field = QStringLiteral("on");
    return {problem};
}

QDate usualFormChange(const Placement& stage, const Values& values) {
    const auto rule = stage.legalForm ? stageTermRule(*stage.legalForm, stage.began(), values) : std::nullopt;
    const QDate next = rule && rule->validUntil ? rule->validUntil->addDays(1) : stage.began();
    return stage.ends() ? std::min(next, stage.ends()->addDays(1)) : next;
}

int defaultMonths(StageLegalForm form, QDate start, const Values& values) {
    constexpr int usual = 3;
    const auto rule = stageTermRule(form, start, values);
    return rule ? rule->defaultMonths : usual;
}

QDate lastStageDay(StageLegalForm form, QDate start, int months, const Values& values) {
    return lastDayOfPeriod(start, months > 0 ? months : defaultMonths(form, start, values));
}

std::optional<QDate> firstTermEnd(StageLegalForm form, QDate start, const Values& values) {
    const auto rule = stageTermRule(form, start, values);
    if (!rule || !rule->byLaw || rule->firstMonths == 0)
        return std::nullopt;
    return lastDayOfPeriod(start, rule->firstMonths);
}

Problems checkStageTerm(StageLegalForm form, QDate start, QDate lastDay, const Values& values) {
    Problems problems;
    if (lastDay < start) {
        problems.push_back(refusal(QStringLiteral("last_day_before_start"), {shownDate(lastDay), shownDate(start)}));
        return problems;
    }
    checkForm(form, start, lastDay, values, problems);
    const auto rule = stageTermRule(form, start, values);
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

Problems checkExtension(StageLegalForm form, QDate firstStart, QDate lastDay, QDate newLastDay, const Values& values) {
    Problems problems;
    if (newLastDay <= lastDay) {
        problems.push_back(refusal(QStringLiteral("extension_not_later"), {shownDate(lastDay)}));
        return problems;
    }
    checkForm(form, firstStart, newLastDay, values, problems);
    if (const auto rule = stageTermRule(form, firstStart, values))
        checkTotal(*rule, firstStart, newLastDay, problems);
    if (form == StageLegalForm::ParticipationPlace && problems.empty())
        checkTerms(firstStart, lastDay, newLastDay, values, problems);
    return problems;
}

} // namespace wijkwerk::rules
