// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadline_maker.h"

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
    stage.start = stage.now->startsOn;
    stage.lastDay = stage.now->until;
    bool moved = stage.now->moved;
    for (auto it = person.placements.rbegin(); moved && it != person.placements.rend(); ++it) {
        if (it->kind != PlacementKind::Stage || it->startsOn >= stage.start)
            continue;
        stage.start = it->startsOn;
        moved = it->moved;
    }
    return stage;
}

/// A day counted from the start, later by the days that this stage stood still before it (stage_course.h: movedOn).
QDate shifted(QDate day, const PersonFacts& person, QDate start) {
    for (const SuspensionFact& one : person.suspensions) {
        if (one.until.isValid() && one.from >= start && one.from <= day)
            day = day.addDays(one.from.daysTo(one.until) + 1);
    }
    return day;
}

void addEvaluations(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    const std::vector<int>& weeks = make.values.evaluationWeeks.on(stage.start);
    const int lastWeek = weeks.empty() ? 0 : *std::ranges::max_element(weeks);
    for (const int week : weeks) {
        const QDate end = shifted(lastDayOfWeeks(stage.start, week), person, stage.start);
        if (!end.isValid() || end > stage.lastDay)
            continue;
        const bool held = std::ranges::any_of(person.evaluations, [&](const EvaluationFact& one) {
            return one.heldOn >= stage.start && (one.week == week || (one.last && week == lastWeek));
        });
        if (!held)
            make.add({.rule = Rule::Evaluation,
                      .subject = {"week", week},
                      .action = Act::Evaluate,
                      .legalDay = end,
                      .since = stage.start});
    }
}

void addDecision(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    constexpr int daysInWeek = 7;
    const int before = daysInWeek * make.values.decisionWeeks.number(stage.start);
    const bool decided = std::ranges::any_of(
        person.proposals, [&](const ProposalFact& one) { return !one.since.isValid() || one.since >= stage.start; });
    if (!decided)
        make.add({.rule = Rule::Decision,
                  .subject = {"decision"},
                  .action = Act::Decide,
                  .legalDay = std::max(stage.start, stage.lastDay.addDays(-before)),
                  .since = stage.start,
                  .hard = true});
    make.add({.rule = Rule::Decision,
              .subject = {"stage_end"},
              .action = Act::Decide,
              .legalDay = stage.lastDay,
              .since = stage.start,
              .hard = true,
              .fixed = true});
}

bool isReviewed(const PersonFacts& person, QDate end) {
    constexpr int before = 30;
    return std::ranges::any_of(person.evaluations,
                               [&](const EvaluationFact& one) { return one.heldOn >= end.addDays(-before); });
}

/// A day of the law at the end of so many months, when the stage lasts so long.
void addMonth(DeadlineMaker& make, const StageSpan& stage, DeadlineRule rule, const char* word, int month,
              DeadlineAction action) {
    const QDate end = lastDayOfPeriod(stage.start, month);
    if (end <= stage.lastDay)
        make.add({.rule = rule,
                  .subject = {word, month},
                  .action = action,
                  .legalDay = end,
                  .since = stage.start,
                  .hard = true});
}

/// Pw art. 8a: two months, and four more when that was decided; longer cannot.
void addTrial(DeadlineMaker& make, const StageSpan& stage) {
    const int first = make.values.trialMonths.number(stage.start, 1);
    const int all = make.values.trialMonths.number(stage.start, 2);
    if (stage.lastDay == lastDayOfPeriod(stage.start, first)) // what lasts longer was decided
        addMonth(make, stage, Rule::TrialPlacement, "trial_first_month", first, Act::Extend);
    addMonth(make, stage, Rule::TrialPlacement, "trial_last_month", all, Act::Decide);
}

/// Pw art. 10a: schooling, review, stop check, the ends of its terms, and a premium each half year.
void addParticipationPlace(DeadlineMaker& make, const PersonFacts& person, const StageSpan& stage) {
    static constexpr std::pair<const char*, DeadlineAction> words[] = {
        {"schooling_month", Act::LookAtDossier}, {"review_month", Act::Evaluate}, {"stop_check_month", Act::Decide}};
    constexpr auto rule = Rule::ParticipationPlace;
    const std::vector<int>& moments = make.values.participationMoments.on(stage.start);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const QDate end = lastDayOfPeriod(stage.start, moments[i]);
        if (i >= std::size(words)) {
            if (end == stage.lastDay) // what goes on was extended by a decision
                addMonth(make, stage, rule, "participation_month", moments[i], Act::Extend);
        } else if (words[i].second != Act::Evaluate || !isReviewed(person, end)) {
            addMonth(make, stage, rule, words[i].first, moments[i], words[i].second);
        }
    }
    const int last = moments.empty() ? 0 : moments.back();
    const int premium = make.values.premiumMonths.number(stage.start);
    for (int month = premium; month > 0 && month <= last; month += premium)
        addMonth(make, stage, rule, "premium_month", month, Act::LookAtDossier);
}

void addStartChecks(DeadlineMaker& make, const PersonFacts& person) {
    for (const PlacementFact& placement : person.placements) {
        const bool over = placement.left || (placement.until.isValid() && placement.until < make.today);
        if (placement.openChecks > 0 && !placement.started && !over)
            make.add({.rule = Rule::StartChecks,
                      .subject = {"start", placement.id.value},
                      .action = Act::ArrangeStart,
                      .legalDay = make.days.add(placement.startsOn, -1),
                      .since = {}});
    }
}

/// When a contract becomes permanent by law (BW 7:668a): the day after the period, or the end of the last of so many.
struct Chain {
    QDate start;
    int contracts = 0;
};

/// The chain of which `last` is the last link.
Chain chainOf(const PersonFacts& person, const ContractFact& last, const DeadlineValues& values) {
    Chain chain{last.startsOn, 1};
    for (auto it = person.contracts.rbegin(); it != person.contracts.rend(); ++it) {
        if (&*it == &last || !it->until.isValid() || it->startsOn >= chain.start)
            continue;
        if (chain.start > addMonths(it->until.addDays(1), values.chainGapMonths))
            break;
        chain.start = it->startsOn;
        ++chain.contracts;
    }
    return chain;
}

void addChain(DeadlineMaker& make, const PersonFacts& person, const ContractFact& contract) {
    if (!contract.until.isValid())
        return;
    const Chain chain = chainOf(person, contract, make.values);
    const QDate limit = lastDayOfPeriod(chain.start, make.values.chainMonths);
    const bool last = chain.contracts >= make.values.chainContracts;
    if (!last && contract.until.addDays(1) <= limit && addMonths(limit, -make.values.chainWarnMonths) > make.today)
        return; // there is room for another one, and the limit is far
    make.add({.rule = Rule::Chain,
              .subject = {"chain", contract.id},
              .action = Act::DecideContract,
              .legalDay = last ? std::min(contract.until, limit) : limit,
              .since = chain.start,
              .hard = true});
}

void addContract(DeadlineMaker& make, const PersonFacts& person, const ContractFact& contract) {
    const DeadlineValues& values = make.values;
    if (contract.probationMonths > 0) {
        const QDate end = lastDayOfPeriod(contract.startsOn, contract.probationMonths);
        if (end >= make.today) // once it is over there is nothing left to do
            make.add({.rule = Rule::Probation,
                      .subject = {"probation", contract.id},
                      .action = Act::LookAtDossier,
                      .legalDay = end,
                      .since = contract.startsOn,
                      .fixed = true});
    }
    if (!contract.until.isValid())
        return;
    const bool long_ =
        contract.until >= lastDayOfPeriod(contract.startsOn, values.noticeFromMonths.number(contract.startsOn));
    if (long_ && contract.onCalendarDate && !contract.noticed)
        make.add({.rule = Rule::Notice,
                  .subject = {"notice", contract.id},
                  .action = Act::GiveNotice,
                  .legalDay = addMonths(contract.until, -values.noticeMonths.number(contract.startsOn)),
                  .since = contract.startsOn,
                  .hard = true});
    make.add({.rule = Rule::Notice,
              .subject = {"contract_end", contract.id},
              .action = Act::DecideContract,
              .legalDay = contract.until,
              .since = contract.startsOn,
              .hard = true,
              .fixed = true});
    addChain(make, person, contract);
}

} // namespace

void addStage(DeadlineMaker& make, const PersonFacts& person) {
    addStartChecks(make, person);
    if (person.way.phase != Phase::Stage)
        return;
    const StageSpan stage = stageOf(person, make.today);
    if (!stage.now || !stage.lastDay.isValid())
        return;
    const bool standsStill =
        std::ranges::any_of(person.suspensions, [](const SuspensionFact& one) { return !one.until.isValid(); });
    if (!standsStill) { // their days are not known before it goes on; those of the law do not move
        addEvaluations(make, person, stage);
        addDecision(make, person, stage);
    }
    if (stage.now->form == StageLegalForm::TrialPlacement)
        addTrial(make, stage);
    if (stage.now->form == StageLegalForm::ParticipationPlace)
        addParticipationPlace(make, person, stage);
}

void addContracts(DeadlineMaker& make, const PersonFacts& person) {
    if (person.way.phase != Phase::Contract)
        return;
    const ContractFact* now = nullptr;
    for (const ContractFact& contract : person.contracts) {
        if (contract.current && (!now || contract.startsOn > now->startsOn))
            now = &contract;
    }
    if (now)
        addContract(make, person, *now);
}

void addSecondment(DeadlineMaker& make, const PersonFacts& person) {
    if (person.way.phase != Phase::Seconded)
        return;
    const PlacementFact* now = currentPlacement(person, PlacementKind::Secondment, make.today);
    if (!now || !now->until.isValid())
        return;
    const int notice = now->noticeDays > 0 ? now->noticeDays : make.values.secondmentNoticeDays.number(now->until);
    make.add({.rule = Rule::Secondment,
              .subject = {"secondment_notice", now->id.value},
              .action = Act::LookAtDossier,
              .legalDay = now->until.addDays(-notice),
              .since = now->startsOn});
    make.add({.rule = Rule::Secondment,
              .subject = {"secondment_end", now->id.value},
              .action = Act::LookAtDossier,
              .legalDay = now->until,
              .since = now->startsOn,
              .fixed = true});
}

} // namespace wijkwerk::rules
