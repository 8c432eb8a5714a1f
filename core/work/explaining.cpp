// SPDX-License-Identifier: EUPL-1.2
#include "core/work/explaining.h"

#include "core/rules/explained_dates.h"
#include "core/rules/probation.h"
#include "core/store/absences.h"
#include "core/store/contracts.h"
#include "core/store/placements.h"
#include "core/store/trajectories.h"
#include "core/work/acting.h"
#include "core/work/contract_check.h"

#include <algorithm>

namespace wijkwerk::work {

using rules::Explained;

namespace {

/// With what every sum of this department counts.
struct Means {
    rules::Values values;
    WorkCalendar calendar;
};

std::optional<Trajectory> trajectoryOf(db::Database& database, ParticipantId person) {
    if (auto open = store::trajectories::openOf(database, person))
        return open;
    const auto all = store::trajectories::ofParticipant(database, person);
    const auto newest = std::ranges::max_element(all, {}, &Trajectory::referredOn);
    return newest == all.end() ? std::nullopt : std::optional(*newest);
}

/// How this stage stood still, not an earlier one of the same trajectory.
std::vector<Suspension> stoodStillIn(db::Database& database, const Placement& stage) {
    auto all = store::suspensions::ofTrajectory(database, stage.trajectory);
    std::erase_if(all, [&](const Suspension& one) { return one.from < stage.began(); });
    return all;
}

void addStage(std::vector<Explained>& dates, const Placement& stage, const std::vector<Suspension>& stoodStill,
              const Means& means) {
    const auto last = stage.until();
    if (!last)
        return;
    std::vector<int> weeks = means.values.numbers(Rule::EvaluationWeeks, stage.began(), codeOf(Phase::Stage));
    std::ranges::sort(weeks);
    for (const int week : weeks) {
        if (rules::movedOn(lastDayOfWeeks(stage.began(), week), stoodStill) <= *last)
            dates.push_back(rules::explainEvaluation(week, stage.began(), means.calendar, means.values, stoodStill));
    }
    dates.push_back(rules::explainDecision(stage.began(), *last, means.calendar, means.values));
    dates.push_back(rules::explainStageEnd(stage, means.values));
    const StageLegalForm form = stage.legalForm.value_or(StageLegalForm::WorkStage);
    if (form == StageLegalForm::ParticipationPlace) {
        for (const int month : means.values.numbers(Rule::ParticipationMoments, stage.began()))
            dates.push_back(rules::explainMoment(month, stage.began(), means.calendar, means.values));
    }
    if (const auto limit = rules::explainStageLimit(form, stage.began(), means.values))
        dates.push_back(*limit);
}

void addContract(std::vector<Explained>& dates, db::Database& database, const Contract& contract, const Means& means) {
    const rules::ContractPeriod period{contract.terms.startsOn, contract.until(), contract.terms.onCalendarDate};
    const auto add = [&](const std::optional<Explained>& explained) {
        if (explained)
            dates.push_back(*explained);
    };
    add(rules::explainProbationEnd(period, contract.terms.probationMonths, means.values));
    add(rules::explainNotice(period, means.calendar, means.values));
    if (const auto check = contractCheck(database, contract.participant)) {
        if (const Explained end = rules::explainChainEnd(check->chain, means.values); end.date.isValid())
            dates.push_back(end);
        add(rules::explainPermanent(check->chain, means.values));
    }
}

void addEnd(std::vector<Explained>& dates, const TrajectoryEnd& end, const Means& means) {
    if (end.into == Phase::Closed)
        return;
    for (const int month : means.values.numbers(Rule::AftercareMonths, end.endedOn))
        dates.push_back(rules::explainAftercare(month, end.endedOn, means.calendar, means.values));
    const auto destination = fromCode<OutflowType>(end.reasonCode);
    if (end.into == Phase::Outflow && destination && isToWork(*destination))
        dates.push_back(rules::explainLasting(end.jobStartsOn.value_or(end.endedOn), means.values));
}

} // namespace

std::vector<Explained> explainedDates(db::Database& database, ParticipantId person) {
    std::vector<Explained> dates;
    const auto trajectory = trajectoryOf(database, person);
    if (!trajectory)
        return dates;
    const Means means{ruleValues(database), workCalendar(database)};
    if (trajectory->referredOn.isValid())
        dates.push_back(rules::explainFirstTalk(trajectory->referredOn, means.calendar, means.values));
    std::optional<Placement> stage, secondment;
    for (const Placement& placement : store::placements::ofTrajectory(database, trajectory->id)) {
        auto& last = placement.kind == PlacementKind::Stage ? stage : secondment;
        if (placement.kind != PlacementKind::Contract && (!last || last->startsOn <= placement.startsOn))
            last = placement;
    }
    if (stage)
        addStage(dates, *stage, stoodStillIn(database, *stage), means);
    if (secondment && secondment->until())
        dates.push_back(rules::explainSecondmentNotice(*secondment->until(), means.calendar, means.values));
    if (const auto contract = store::contracts::latestOf(database, trajectory->id))
        addContract(dates, database, *contract, means);
    if (const auto end = store::trajectories::endOf(database, trajectory->id))
        addEnd(dates, *end, means);
    return dates;
}

bool isOfContract(const Explained& explained) {
    return explained.name == u"notice" || explained.name == u"probation_end" || explained.name.startsWith(u"chain_");
}

} // namespace wijkwerk::work
