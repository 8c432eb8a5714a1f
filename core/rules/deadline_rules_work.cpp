// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_maker.h"
#include "core/rules/evaluation_dates.h"

#include <algorithm>

namespace wijkwerk::rules {

namespace {

using Rule = DeadlineRule;
using Act = DeadlineAction;

/// A stage over all places it was on.
struct StageSpan {
    const PlacementFact* now = nullptr;
    QDate start;
    QDate lastDay;
};

StageSpan stageOf(const PersonFacts& person, QDate today) {
    StageSpan stage;
    stage.now = currentPlacement(person, PlacementKind::Stage, today);
    if (!stage.now)
        return stage;
    stage.start = stage.now->began;
    stage.lastDay = stage.now->until;
    return stage;
}

/// Before the trajectory was read from the own list: whether it was done then is not known, and it is not asked.
bool isBeforeReading(const PersonFacts& person, QDate day) {
    return person.way.readOn && day < *person.way.readOn;
}

std::vector<Pause> pausesOf(const PersonFacts& person) {
    std::vector<Pause> pauses;
    for (const SuspensionFact& one : person.suspensions)
        pauses.push_back({one.from, one.until});
    return pauses;
}

void addEvaluations(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    const auto dates =
        evaluationDates(make.values.evaluationWeeks.on(stage.start), stage.start, stage.lastDay, pausesOf(person));
    for (const EvaluationDate& date : dates) {
        if (isBeforeReading(person, date.weekEnd))
            continue;
        const bool isLast = &date == &dates.back();
        const bool held = std::ranges::any_of(person.evaluations, [&](const EvaluationFact& one) {
            const int nearDays =
                make.values.finalDays.number(date.weekEnd); // so long before, a final one counts for it
            const bool ends = one.last && isLast && one.heldOn >= date.weekEnd.addDays(-nearDays);
            return one.heldOn >= stage.start && (one.week == date.week || ends);
        });
        if (!held)
            make.add({.rule = Rule::Evaluation,
                      .subject = {"week", date.week},
                      .action = Act::Evaluate,
                      .count = {CountUnit::WeekEnd, stage.start, date.week, date.stoodStill},
                      .since = stage.start});
    }
}

/// By a rule of the house: its own days may be put off.
void addDecision(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    const bool decided = std::ranges::any_of(
        person.proposals, [&](const ProposalFact& one) { return !one.since.isValid() || one.since >= stage.start; });
    if (!decided)
        make.add({.rule = Rule::Decision,
                  .subject = {"decision"},
                  .action = Act::Decide,
                  .count = {CountUnit::Weeks, stage.lastDay, -make.values.decisionWeeks.number(stage.start)},
                  .since = stage.start,
                  .notBefore = stage.start});
}

void addStageEnd(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    const auto before =
        person.suspensions.empty() ? std::nullopt : lastDayBeforePauses(stage.lastDay, stage.start, pausesOf(person));
    make.add({.rule = Rule::Decision,
              .subject = {"stage_end"},
              .action = Act::Decide,
              .count = {.from = stage.lastDay,
                        .stoodStill = before ? int(before->daysTo(stage.lastDay)) : 0,
                        .subject = wordOf(stage.now->form)},
              .since = stage.start,
              .fixed = true});
}

/// Tegenprestatie and sociale activering are no more after 2026: who goes on beyond it needs another form.
void addFormEnds(DeadlineMaker& make, const StageSpan& stage) {
    const RuleValue* row = make.values.all.find(wijkwerk::Rule::StageMonths, codeOf(stage.now->form), stage.start);
    if (!row || !row->validTo || stage.lastDay <= *row->validTo ||
        make.values.all.find(wijkwerk::Rule::StageMonths, row->subject, row->validTo->addDays(1)))
        return;
    make.add({.rule = Rule::Decision,
              .subject = {"form_ends"},
              .action = Act::Decide,
              .count = {.from = *row->validTo, .subject = wordOf(stage.now->form)},
              .since = stage.start,
              .hard = true,
              .fixed = true});
}

bool isReviewed(const PersonFacts& person, QDate end, int before) {
    return std::ranges::any_of(person.evaluations,
                               [&](const EvaluationFact& one) { return one.heldOn >= end.addDays(-before); });
}

/// A day of the law at the end of so many months of unpaid work, so many days of it before this stage.
struct LegalMonth {
    const char* word;
    int month;
    DeadlineAction action;
    int before = 0;
    QDate end(const StageSpan& stage) const { return lastDayOfPeriod(stage.start.addDays(-before), month); }
};

/// When the stage lasts so long.
void addMonth(DeadlineMaker& make, const StageSpan& stage, DeadlineRule rule, const LegalMonth& one) {
    if (one.end(stage) <= stage.lastDay)
        make.add({.rule = rule,
                  .subject = {one.word, one.month},
                  .action = one.action,
                  .count = {.unit = CountUnit::Period, .from = stage.start, .amount = one.month, .before = one.before},
                  .since = stage.start,
                  .hard = true});
}

/// Pw art. 8a: two months, and four more when that was decided; longer cannot.
void addTrial(DeadlineMaker& make, const StageSpan& stage) {
    const int first = make.values.trialMonths.number(stage.start, 1);
    const int all = make.values.trialMonths.number(stage.start, 2);
    if (stage.lastDay == lastDayOfPeriod(stage.start, first)) // what lasts longer was decided
        addMonth(make, stage, Rule::TrialPlacement, {"trial_first_month", first, Act::Extend});
    addMonth(make, stage, Rule::TrialPlacement, {"trial_last_month", all, Act::Decide, stage.now->before.ofForm});
}

/// Nothing to do in this stage: it was before it, or before we were asked.
bool isOver(const PersonFacts& person, const StageSpan& stage, QDate end) {
    return end < stage.start || isBeforeReading(person, end);
}

/// Pw art. 10a: schooling, review, stop check, the ends of its terms, and a premium each half year. Schooling is for
/// who has no startkwalificatie (lid 5).
void addParticipationPlace(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    static constexpr std::pair<const char*, DeadlineAction> words[] = {
        {"schooling_month", Act::LookAtDossier}, {"review_month", Act::Evaluate}, {"stop_check_month", Act::Decide}};
    constexpr auto rule = Rule::ParticipationPlace;
    const std::vector<int>& moments = make.values.participationMoments.on(stage.start);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const bool isTerm = i >= std::size(words);
        const LegalMonth moment{isTerm ? "participation_month" : words[i].first, moments[i],
                                isTerm ? Act::Extend : words[i].second, daysBeforeMoment(i, stage.now->before)};
        const QDate end = moment.end(stage);
        if (isTerm) { // what goes on was extended by a decision; beyond the last one nothing can
            if (!isBeforeReading(person, end) && (end == stage.lastDay || i + 1 == moments.size()))
                addMonth(make, stage, rule, moment);
            continue;
        }
        const bool done =
            (i == 0 && person.way.startQualified) ||
            (moment.action == Act::Evaluate && isReviewed(person, end, make.values.reviewDays.number(end)));
        if (!done && !isOver(person, stage, end))
            addMonth(make, stage, rule, moment);
    }
    const int last = moments.empty() ? 0 : moments.back();
    const int premium = make.values.premiumMonths.number(stage.start);
    for (int month = premium; month > 0 && month <= last; month += premium) {
        const LegalMonth one{"premium_month", month, Act::LookAtDossier, stage.now->before.ofForm};
        if (!isOver(person, stage, one.end(stage)))
            addMonth(make, stage, rule, one);
    }
}

void addStartChecks(DeadlineMaker& make, const PersonFacts& person) {
    for (const PlacementFact& placement : person.placements) {
        const bool over = placement.left || (placement.until.isValid() && placement.until < make.today);
        if (placement.openChecks > 0 && !placement.started && !over)
            make.add({.rule = Rule::StartChecks,
                      .subject = {"start", placement.id.value},
                      .action = Act::ArrangeStart,
                      .count = {CountUnit::WorkingDays, placement.startsOn, -1},
                      .since = {}});
    }
}

/// Until the contract begins the stage goes on, also when that was signed already.
bool isInStage(const PersonFacts& person, const StageSpan& stage, QDate today) {
    if (person.way.phase == Phase::Stage)
        return true;
    const bool began = std::ranges::any_of(
        person.contracts, [&](const ContractFact& one) { return one.current && one.startsOn <= today; });
    return person.way.phase == Phase::Contract && !began && stage.now && stage.lastDay >= today;
}

} // namespace

void addStage(DeadlineMaker& make, const PersonFacts& person) {
    addStartChecks(make, person);
    const StageSpan stage = stageOf(person, make.today);
    if (!isInStage(person, stage, make.today) || !stage.now || !stage.lastDay.isValid())
        return;
    addEvaluations(make, person, stage);
    if (stage.now->form == StageLegalForm::TrialPlacement)
        addTrial(make, stage);
    if (stage.now->form == StageLegalForm::ParticipationPlace)
        addParticipationPlace(make, person, stage);
    addFormEnds(make, stage);
    if (person.way.phase != Phase::Stage)
        return; // what comes after it was decided
    const bool standsStill = std::ranges::any_of(
        person.suspensions, [&](const SuspensionFact& one) { return !one.until.isValid() && one.from >= stage.start; });
    if (!standsStill) // its day is not known before it goes on
        addDecision(make, person, stage);
    addStageEnd(make, person, stage);
}

void addSecondment(DeadlineMaker& make, const PersonFacts& person) {
    if (person.way.phase != Phase::Seconded)
        return;
    const PlacementFact* now = currentPlacement(person, PlacementKind::Secondment, make.today);
    if (!now || !now->until.isValid())
        return;
    const int usual = make.values.secondmentNoticeDays.number(now->until);
    make.add({.rule = Rule::Secondment,
              .subject = {"secondment_notice", now->id.value},
              .action = Act::Decide,
              .count = {CountUnit::Days, now->until, -(now->noticeDays > 0 ? now->noticeDays : usual), 0, now->until},
              .since = now->startsOn});
    make.add({.rule = Rule::Secondment,
              .subject = {"secondment_end", now->id.value},
              .action = Act::Decide,
              .count = {.from = now->until},
              .since = now->startsOn,
              .fixed = true});
}

} // namespace wijkwerk::rules
